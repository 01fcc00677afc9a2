// When an installation last made a backup, and when one was last restored on trial: two small files of its data directory, so that
// health pages, metrics and the doctor tell their age without reading a backup.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeDurably } from '../durable.ts'

export type LastBackup = { at: string; withKeys: boolean; kind?: 'full' | 'incremental'; to?: string }
export type LastDrill = { at: string; backupAt: string; good: boolean; differences: number }

export const LAST_BACKUP_FILE = 'last-backup.json'
export const LAST_DRILL_FILE = 'last-drill.json'

/** null: none was made that this directory knows of. */
export function lastBackup(dir: string): Promise<LastBackup | null> {
  return read<LastBackup>(join(dir, LAST_BACKUP_FILE))
}

/** The last drill that went well, and the last of all, which may be another. */
export async function lastDrill(dir: string): Promise<{ good: LastDrill | null; last: LastDrill | null }> {
  return (
    (await read<{ good: LastDrill | null; last: LastDrill }>(join(dir, LAST_DRILL_FILE))) ?? {
      good: null,
      last: null,
    }
  )
}

/** Whole hours since a moment; null where there was none. */
export function ageInHours(at: string | undefined, now: string): number | null {
  return at === undefined ? null : Math.floor((Date.parse(now) - Date.parse(at)) / 3_600_000)
}

export async function recordBackup(dir: string, last: LastBackup): Promise<void> {
  await writeDurably(join(dir, LAST_BACKUP_FILE), `${JSON.stringify(last)}\n`, 0o600)
}

export async function recordDrill(dir: string, drill: LastDrill): Promise<void> {
  const { good } = await lastDrill(dir)
  const record = { good: drill.good ? drill : good, last: drill }
  await writeDurably(join(dir, LAST_DRILL_FILE), `${JSON.stringify(record)}\n`, 0o600)
}

async function read<T>(file: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return null
    throw error
  }
}
