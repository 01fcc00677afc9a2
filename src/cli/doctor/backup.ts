// What the doctor says of backups: how old the last one is, and whether one was ever restored.

import { ageInHours, lastBackup, lastDrill } from '../../store/backup/last-backup.ts'
import { DEFAULT_SCHEDULE, readBackupSettings } from '../../store/backup/settings.ts'
import type { Check } from '../../store/installation/doctor.ts'
import { Refused } from '../../store/refused.ts'

/** Two may fail before anybody is told. */
const MISSED = 3
const OLD_DRILL_HOURS = 92 * 24

export async function checkBackups(dir: string, now: string): Promise<Check[]> {
  return [await checkLastBackup(dir, now), await checkLastDrill(dir, now)]
}

async function checkLastBackup(dir: string, now: string): Promise<Check> {
  const name = 'last backup'
  try {
    const settings = await readBackupSettings(dir)
    const last = await lastBackup(dir)
    const hours = ageInHours(last?.at, now)
    const next = settings
      ? `Run "duly backup": it says what keeps it from ${settings.to}.`
      : 'Name a repository and a recipient in backup.json, on another machine.'
    if (!last || hours === null) return { name, status: 'warn', detail: 'none was made', next }
    const limit = MISSED * (settings?.everyHours ?? 2 * DEFAULT_SCHEDULE.everyHours)
    const detail = `${last.at}, ${hours} h ago`
    return hours <= limit ? { name, status: 'ok', detail } : { name, status: 'warn', detail, next }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { name, status: 'fail', detail: error.refusal.detail, next: error.refusal.next }
  }
}

async function checkLastDrill(dir: string, now: string): Promise<Check> {
  const name = 'restore drill'
  const next = 'Run "duly restore --drill --identity FILE": it restores the newest backup on trial.'
  const { good, last } = await lastDrill(dir)
  if (last && !last.good) {
    const detail = `of the backup of ${last.backupAt}: ${last.differences} differences`
    return {
      name,
      status: 'warn',
      detail,
      next: 'Run "duly fsck" here, then the drill again: it names them.',
    }
  }
  const hours = ageInHours(good?.at, now)
  if (!good || hours === null) return { name, status: 'warn', detail: 'no backup was restored yet', next }
  const detail = `${good.at}, of the backup of ${good.backupAt}`
  return hours <= OLD_DRILL_HOURS ? { name, status: 'ok', detail } : { name, status: 'warn', detail, next }
}
