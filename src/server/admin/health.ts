// The health page: the facts of /healthz, of the tables and of the machine, each with what to do. Counts are of what is not
// restricted: who may not know of a matter learns nothing of it from a backlog.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Transaction } from '../../store/database.ts'
import { checkDisk, checkSealIdentity, checkSecretFiles } from '../../store/doctor.ts'
import type { Deployment } from '../deployment.ts'
import { type HealthCheck, runCheck } from '../http/operator.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import type { Health, HealthLine } from './api.ts'

const ok = (name: string, detail: string): HealthLine => ({ name, status: 'ok', detail, next: null })
const warn = (name: string, detail: string, next: string): HealthLine => ({
  name,
  status: 'warn',
  detail,
  next,
})
const fail = (name: string, detail: string, next: string): HealthLine => ({
  name,
  status: 'fail',
  detail,
  next,
})

export async function readHealth(
  d: Deployment,
  checks: Readonly<Record<string, HealthCheck>>,
): Promise<Health> {
  const parts = await Promise.all(Object.entries(checks).map(([name, check]) => partLine(name, check)))
  const machine = [await checkDisk(d.dir), await checkSecretFiles(d.dir), checkSealIdentity(d.dir)]
  const stored = await asWorker(d, async tx => [
    await logLine(tx, d),
    await mailLine(tx, d),
    await jobsLine(tx),
    await clocksLine(tx, d),
  ])
  return {
    at: d.now(),
    version: readVersion(),
    lines: [...parts, ...stored, backupLine(d), ...machine.map(m => ({ ...m, next: m.next ?? null }))],
  }
}

const NEXT: Readonly<Record<string, string>> = {
  database: 'Look whether PostgreSQL runs and has room; Duly ends and starts again with it.',
  log: 'Look at the lines of part "log" in Duly’s own log: they say what the checkpoint waits for.',
  witness: 'It is started again by itself. If it stays down, its lines in Duly’s log say why.',
  worker: 'Start the part "worker": papers are not read and mail is not sent without it.',
  gate: 'Its own log says why. After exit status 70 look at its journal before it is started again.',
}

async function partLine(name: string, check: HealthCheck): Promise<HealthLine> {
  const [, word] = await runCheck(name, check)
  if (word === 'ok') return ok(name, 'up')
  if (word === 'runs elsewhere') return ok(name, word)
  return fail(name, word, NEXT[name] ?? 'Look at Duly’s own log.')
}

async function logLine(tx: Transaction, d: Deployment): Promise<HealthLine> {
  const [row] = await tx.query<{ origin: string; size: string; last_tick_at: Date }>(
    'select origin, size, last_tick_at from duly.log_state where live',
  )
  if (!row) return warn('log ticks', 'no log is open yet', 'Start the part "sequencer".')
  const age = Math.max(0, Math.round((Date.parse(d.now()) - row.last_tick_at.getTime()) / 1000))
  const detail = `${row.origin}: ${row.size} leaves, last tick ${age} s ago`
  return age <= 3 * d.settings.log.seconds + 5
    ? ok('log ticks', detail)
    : fail(
        'log ticks',
        detail,
        'Nothing is collected or released until it ticks: start the part "sequencer".',
      )
}

type Backlog = { waiting: number; failed: number; oldest: Date | null }

async function mailLine(tx: Transaction, d: Deployment): Promise<HealthLine> {
  const [row] = await tx.query<Backlog>(
    `select count(*) filter (where state = 'waiting' and attempts > 0)::int as waiting,
       count(*) filter (where state = 'failed')::int as failed,
       min(next_at) filter (where state = 'waiting') as oldest
     from (
       select m.state, m.attempts, m.next_at from duly.outgoing_mail m join duly.demand x on x.id = m.demand_id
         where not x.restricted and m.state <> 'sent'
       union all select state, attempts, next_at from duly.tenant_mail where state <> 'sent'
       union all select state, attempts, next_at from duly.staff_mail where state <> 'sent'
     ) all_mail`,
  )
  const { waiting = 0, failed = 0 } = row ?? {}
  const detail = `${waiting} are tried again, ${failed} failed for good`
  if (waiting === 0 && failed === 0)
    return ok('mail', `nothing is stuck; out by ${new URL(d.provider.mail.smtp).host}`)
  const next =
    waiting > 0
      ? 'Send a test from Mail: it shows what the outgoing server answers.'
      : 'Failed notices stand at their demands; the desk tells another contact.'
  return warn('mail', detail, next)
}

async function jobsLine(tx: Transaction): Promise<HealthLine> {
  const [row] = await tx.query<{ n: number; oldest: number | null }>(
    `select count(*)::int as n, extract(epoch from now() - min(start_after))::int as oldest
     from jobs.job j where state in ('created', 'retry') and start_after <= now()
       and not exists (select 1 from duly.demand x where x.id = j.data->>'demandId' and x.restricted)`,
  )
  const { n = 0, oldest = 0 } = row ?? {}
  const detail = n === 0 ? 'none waits' : `${n} wait, the oldest since ${oldest ?? 0} s`
  return (oldest ?? 0) < 300
    ? ok('wake-ups', detail)
    : warn('wake-ups', detail, 'The workers do not keep up or do not run: look at the part "worker".')
}

const APART_MS = 2_000

/** The database's time is asked between two of ours: what the asking takes is no difference. */
async function clocksLine(tx: Transaction, d: Deployment): Promise<HealthLine> {
  const before = Date.parse(d.now())
  const [row] = await tx.query<{ at: Date }>('select clock_timestamp() as at')
  const there = Number(row?.at)
  const apart = Math.max(before - there, there - Date.parse(d.now()), 0)
  if (apart <= APART_MS) return ok('clocks', 'this machine and the database agree')
  return warn(
    'clocks',
    `this machine and the database are ${Math.round(apart / 1_000)} s apart`,
    'Keep both machines by NTP: terms run by this one, accesses of staff end by that one.',
  )
}

/** What `duly backup` leaves in the data directory when one was made whole. */
export const LAST_BACKUP_FILE = 'last-backup.json'
const OLD_BACKUP_HOURS = 36

function backupLine(d: Deployment): HealthLine {
  const name = 'last backup'
  const next = 'Run "bin/duly backup --out DIR", daily, onto another machine.'
  const file = join(d.dir.path, LAST_BACKUP_FILE)
  if (!existsSync(file)) return warn(name, 'none was made by this release', next)
  const { at } = JSON.parse(readFileSync(file, 'utf8')) as { at: string }
  const hours = Math.floor((Date.parse(d.now()) - Date.parse(at)) / 3_600_000)
  const detail = `${at}, ${hours} h ago`
  return hours <= OLD_BACKUP_HOURS ? ok(name, detail) : warn(name, detail, next)
}

function readVersion(): string {
  const file = join(import.meta.dirname, '..', '..', '..', 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
