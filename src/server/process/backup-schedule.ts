// Backups by themselves under `duly serve`, as backup.json says: every few minutes it is asked whether one is due, and a process of
// its own makes it. Where parts run apart, a timer of the system runs the same command (docs/operate.md).
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ageInHours, lastBackup } from '../../store/backup/last-backup.ts'
import { readBackupSettings } from '../../store/backup/settings.ts'
import type { Log } from '../http/site.ts'

const ASK_EVERY_MS = 10 * 60_000
const COMMAND = join(import.meta.dirname, '../../cli/main.ts')

export type BackupSchedule = { stop(): Promise<void> }

export type ScheduleOptions = {
  /** the data directory */
  readonly dir: string
  readonly now: () => string
  readonly log: Log
  readonly everyMs?: number
  /** told how each run ended */
  readonly onEnd?: (status: number | null) => void
}

export function startBackups(o: ScheduleOptions): BackupSchedule {
  let running: Promise<void> = Promise.resolve()
  let stopChild = () => {}
  let busy = false
  const ask = () => {
    if (busy) return
    busy = true
    running = makeIfDue(o, stop => {
      stopChild = stop
    })
      .catch((error: unknown) =>
        o.log.warn({ error: (error as Error).name }, 'backup settings cannot be read'),
      )
      .finally(() => {
        busy = false
      })
  }
  ask()
  const timer = setInterval(ask, o.everyMs ?? ASK_EVERY_MS)
  return {
    stop: async () => {
      clearInterval(timer)
      // What is half written is no backup; the next one begins where this one did.
      stopChild()
      await running
    },
  }
}

async function makeIfDue(o: ScheduleOptions, onStart: (stop: () => void) => void): Promise<void> {
  const settings = await readBackupSettings(o.dir)
  if (!settings) return
  const hours = ageInHours((await lastBackup(o.dir))?.at, o.now())
  if (hours !== null && hours < settings.everyHours) return
  const child = spawn(process.execPath, [COMMAND, 'backup', '--if-due', '--data', o.dir], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: process.env,
  })
  onStart(() => child.kill('SIGTERM'))
  let last = ''
  child.stderr.on('data', (piece: Buffer) => {
    last = piece.toString('utf8').trim().split('\n').at(-1) ?? last
  })
  const status = await new Promise<number | null>(resolve => {
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
  if (status === 0) o.log.info('a backup was made')
  else o.log.warn({ status, last }, 'a backup failed')
  o.onEnd?.(status)
}
