// `backup.json` of the data directory: where backups go, to whom they are encrypted, how often and for how long.

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { Refused } from '../refused.ts'
import type { KeepRules } from './rotation.ts'

export type BackupSettings = {
  /** the repository, an absolute path, best on another machine */
  to: string
  /** age public keys; whoever holds one of their identities opens every backup */
  recipients: string[]
  everyHours: number
  fullEveryDays: number
  keep: KeepRules
  withKeys: boolean
}

export const BACKUP_SETTINGS_FILE = 'backup.json'

export const DEFAULT_SCHEDULE = {
  everyHours: 6,
  fullEveryDays: 30,
  keep: { last: 8, daily: 14, weekly: 8, monthly: 12 },
  withKeys: false,
} as const satisfies Omit<BackupSettings, 'to' | 'recipients'>

/** null where the file is not there: then nothing is backed up by itself. Refuses an unknown key. */
export async function readBackupSettings(dir: string): Promise<BackupSettings | null> {
  const file = join(dir, BACKUP_SETTINGS_FILE)
  if (!existsSync(file)) return null
  try {
    return parseBackupSettings(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    throw new Refused(
      {
        code: 'bad_data_directory',
        detail: `${file} is not a settings file of backups: ${(error as Error).message}.`,
        next: 'Correct it as docs/operate.md has it, under Backup and restore.',
      },
      error,
    )
  }
}

const KEYS = ['v', 'to', 'recipients', 'everyHours', 'fullEveryDays', 'keep', 'withKeys']

/** Strict: throws an Error that says what is wrong. */
export function parseBackupSettings(value: unknown): BackupSettings {
  const found = objectOf(value, 'it')
  refuseUnknown(found, KEYS)
  const { v, to, recipients, keep = {} } = found
  if (v !== 1) throw new Error('v is not 1')
  if (typeof to !== 'string' || !isAbsolute(to)) throw new Error('"to" is no absolute path')
  if (!Array.isArray(recipients) || recipients.length === 0 || !recipients.every(isRecipient))
    throw new Error('"recipients" is no list of age public keys')
  const rules = objectOf(keep, 'keep')
  refuseUnknown(rules, Object.keys(DEFAULT_SCHEDULE.keep))
  const number = (name: 'everyHours' | 'fullEveryDays', most: number) =>
    wholeNumber(found[name] ?? DEFAULT_SCHEDULE[name], name, 1, most)
  const kept = (name: keyof KeepRules) =>
    wholeNumber(rules[name] ?? DEFAULT_SCHEDULE.keep[name], `keep.${name}`, name === 'last' ? 1 : 0, 1_000)
  const withKeys = found.withKeys ?? DEFAULT_SCHEDULE.withKeys
  if (typeof withKeys !== 'boolean') throw new Error('"withKeys" is neither true nor false')
  return {
    to,
    recipients: recipients as string[],
    everyHours: number('everyHours', 24 * 31),
    fullEveryDays: number('fullEveryDays', 366),
    keep: { last: kept('last'), daily: kept('daily'), weekly: kept('weekly'), monthly: kept('monthly') },
    withKeys,
  }
}

function isRecipient(value: unknown): boolean {
  return typeof value === 'string' && /^age1[a-z0-9]{20,}$/.test(value)
}

function objectOf(value: unknown, name: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  throw new Error(`${name} is no object`)
}

function refuseUnknown(found: Record<string, unknown>, known: readonly string[]): void {
  const unknown = Object.keys(found).find(key => !known.includes(key))
  if (unknown !== undefined) throw new Error(`"${unknown}" is unknown`)
}

function wholeNumber(value: unknown, name: string, least: number, most: number): number {
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return Number(value)
  throw new Error(`"${name}" is no whole number from ${least} to ${most}`)
}
