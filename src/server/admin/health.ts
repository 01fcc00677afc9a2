// The health page: the facts of /healthz, of the tables and of the machine, each with what to do. Counts are of what is not
// restricted: who may not know of a matter learns nothing of it from a backlog.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Health, HealthLine } from '../../api/desk/audit.ts'
import type { Actor } from '../../kernel/actor.ts'
import { type Sentence, sentence } from '../../kernel/message.ts'
import { ageInHours, lastBackup } from '../../store/backup/last-backup.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { checkDisk, checkSealIdentity, checkSecretFiles } from '../../store/installation/doctor.ts'
import { saidIn, wordIn } from '../../words/faces/sentences.ts'
import type { Language } from '../../words/languages.ts'
import type { Deployment } from '../deployment.ts'
import { type HealthCheck, RUNS_ELSEWHERE, runCheck } from '../process/health-check.ts'
import { cosignersOf } from '../witness/witness-health.ts'

/** A line before it is said in a language. A text is a word of another part of the program, in English. */
type Line = {
  readonly name: Sentence | string
  readonly status: HealthLine['status']
  readonly detail: Sentence | string
  readonly next: Sentence | null
}

const ok = (name: Line['name'], detail: Line['detail']): Line => ({ name, status: 'ok', detail, next: null })
const warn = (name: Line['name'], detail: Line['detail'], next: Sentence): Line => ({
  name,
  status: 'warn',
  detail,
  next,
})
const fail = (name: Line['name'], detail: Line['detail'], next: Sentence): Line => ({
  name,
  status: 'fail',
  detail,
  next,
})

export async function readHealth(
  d: Deployment,
  actor: Actor,
  checks: Readonly<Record<string, HealthCheck>>,
  language: Language,
): Promise<Health> {
  const parts = await Promise.all(Object.entries(checks).map(([name, check]) => partLine(name, check)))
  const machine = [await checkDisk(d.dir), await checkSecretFiles(d.dir), checkSealIdentity(d.dir)]
  const stored = await withTransaction(d.db, databaseActor(actor), async tx => [
    await logLine(tx, d),
    await mailLine(tx, d),
    await jobsLine(tx),
    await clocksLine(tx, d),
  ])
  return {
    at: d.now(),
    version: readVersion(),
    lines: [
      ...parts,
      ...stored,
      ...(await witnessesLine(d)),
      await backupLine(d),
      ...machine.map(({ status, says }) => ({ status, ...says })),
    ].map(line => lineIn(language, line)),
  }
}

function lineIn(language: Language, { name, status, detail, next }: Line): HealthLine {
  const say = (one: Sentence | string) =>
    typeof one === 'string' ? wordIn(language, one) : saidIn(language, one)
  return { name: say(name), status, detail: say(detail), next: next && say(next) }
}

const NEXT: Readonly<Record<string, Sentence>> = {
  database: sentence('system.look_whether_postgresql_runs_room'),
  log: sentence('system.look_lines_part_log_dulys'),
  witness: sentence('system.started_again_itself_if_stays'),
  worker: sentence('system.start_part_worker_papers_not'),
  disk: sentence('system.make_room_put_documents_larger'),
  clock: sentence('system.set_clock_confirm_date_duly'),
  gate: sentence('system.own_log_says_why_after'),
}

const PARTS: Readonly<Record<string, Sentence>> = {
  database: sentence('system.database'),
  log: sentence('system.log'),
  witness: sentence('system.witness'),
  worker: sentence('system.worker'),
  gate: sentence('system.gate'),
}

async function partLine(name: string, check: HealthCheck): Promise<Line> {
  const [, word] = await runCheck(name, check)
  const called = PARTS[name] ?? name
  if (word === 'ok') return ok(called, sentence('system.up'))
  if (word === RUNS_ELSEWHERE) return ok(called, sentence('system.runs_elsewhere'))
  return fail(called, word, NEXT[name] ?? sentence('system.look_dulys_own_log'))
}

async function logLine(tx: Transaction, d: Deployment): Promise<Line> {
  const [row] = await tx.query<{ origin: string; size: string; last_tick_at: Date }>(
    'select origin, size::text, last_tick_at from duly.log_pulse()',
  )
  if (!row)
    return warn(
      sentence('system.log_ticks'),
      sentence('system.no_log_open_yet'),
      sentence('system.start_part_sequencer'),
    )
  const age = Math.max(0, Math.round((Date.parse(d.now()) - row.last_tick_at.getTime()) / 1000))
  const detail = sentence('system.leaves_last_tick_s_ago', { origin: row.origin, size: row.size, age })
  return age <= 3 * d.settings.log.seconds + 5
    ? ok(sentence('system.log_ticks'), detail)
    : fail(sentence('system.log_ticks'), detail, sentence('system.nothing_collected_released_until_ticks'))
}

/** Only where others are asked too: of the own one the line "witness" tells. */
async function witnessesLine(d: Deployment): Promise<Line[]> {
  const name = sentence('system.witnesses')
  const cosigners = await cosignersOf(d)
  if (!cosigners) return []
  const { missing, all, quorum } = cosigners
  if (missing.length === 0) return [ok(name, sentence('system.all_cosigned_newest_checkpoint', { all }))]
  const detail = sentence('system.did_not_cosign_newest_checkpoint', {
    names: missing.join(', '),
    quorum,
    all,
  })
  const next = sentence('system.log_goes_while_quorum_cosigns')
  return [warn(name, detail, next)]
}

type Backlog = { waiting: number; failed: number }

async function mailLine(tx: Transaction, d: Deployment): Promise<Line> {
  const [row] = await tx.query<Backlog>('select waiting, failed from duly.count_mail()')
  const { waiting = 0, failed = 0 } = row ?? {}
  const detail = sentence('system.tried_again_failed_good', { waiting, failed })
  if (waiting === 0 && failed === 0)
    return ok(
      sentence('system.mail'),
      sentence('system.nothing_stuck_out', { host: new URL(d.provider.mail.smtp).host }),
    )
  const next =
    waiting > 0
      ? sentence('system.send_test_from_mail_shows')
      : sentence('system.failed_notices_stand_their_demands')
  return warn(sentence('system.mail'), detail, next)
}

async function jobsLine(tx: Transaction): Promise<Line> {
  const [row] = await tx.query<{ n: number; oldest: number | null }>(
    'select n, oldest from duly.count_wakes()',
  )
  const { n = 0, oldest = 0 } = row ?? {}
  const detail =
    n === 0 ? sentence('system.none_waits') : sentence('system.wait_oldest_since_s', { n, age: oldest ?? 0 })
  return (oldest ?? 0) < 300
    ? ok(sentence('system.wake_ups'), detail)
    : warn(sentence('system.wake_ups'), detail, sentence('system.workers_do_not_keep_up'))
}

const APART_MS = 2_000

/** The database's time is asked between two of ours: what the asking takes is no difference. */
async function clocksLine(tx: Transaction, d: Deployment): Promise<Line> {
  const before = Date.parse(d.now())
  const [row] = await tx.query<{ at: Date }>('select clock_timestamp() as at')
  const there = Number(row?.at)
  const apart = Math.max(before - there, there - Date.parse(d.now()), 0)
  if (apart <= APART_MS) return ok(sentence('system.clocks'), sentence('system.machine_database_agree'))
  return warn(
    sentence('system.clocks'),
    sentence('system.machine_database_s_apart', { n: Math.round(apart / 1_000) }),
    sentence('system.keep_both_machines_ntp_terms'),
  )
}

/** What `duly backup` leaves in the data directory when one was made whole. */
const OLD_BACKUP_HOURS = 36

async function backupLine(d: Deployment): Promise<Line> {
  const name = sentence('system.last_backup')
  const next = sentence('system.name_repository_backup_json_run')
  const last = await lastBackup(d.dir.path)
  const hours = ageInHours(last?.at, d.now())
  if (!last || hours === null) return warn(name, sentence('system.none_made_release'), next)
  const detail = sentence('system.h_ago', { at: last.at, hours })
  return hours <= OLD_BACKUP_HOURS ? ok(name, detail) : warn(name, detail, next)
}

function readVersion(): string {
  const file = join(import.meta.dirname, '..', '..', '..', 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
