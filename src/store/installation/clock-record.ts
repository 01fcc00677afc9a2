// The times that an installation has on record, beside which its clock is looked at, and what a person confirmed.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Database, type Transaction, withTransaction } from '../database.ts'

export type ClockRecords = {
  readonly newest: number | null
  readonly database: number
  /** When a witness last cosigned, as the newest public checkpoint says. */
  readonly witness: number | null
  readonly confirmedAt: number | null
  readonly confirmations: number
  readonly stopped: { readonly at: string; readonly why: string } | null
}

const SYSTEM = { kind: 'system', id: 'control', roles: [] } as const
const inSystem = <T>(db: Database, work: (tx: Transaction) => Promise<T>) => withTransaction(db, SYSTEM, work)

type Row = {
  newest: Date | null
  database: Date
  confirmed: Date | null
  until: Date | null
  confirmations: number
  stopped_at: Date | null
  why: string | null
}

/** Records of before a confirmation that lie after it were written by a clock that was wrong. */
const RECORDS = `select greatest(i.newest_at,
    (select max(e.at) from duly.event e where i.clock_disregard_until is null or e.at <= i.clock_confirmed_at or e.at > i.clock_disregard_until),
    (select max(s.last_tick_at) from duly.log_state s where i.clock_disregard_until is null
       or s.last_tick_at <= i.clock_confirmed_at or s.last_tick_at > i.clock_disregard_until)) as newest,
  clock_timestamp() as database, i.clock_confirmed_at as confirmed, i.clock_disregard_until as until,
  i.clock_confirmations as confirmations, i.clock_stopped_at as stopped_at, i.clock_stopped_why as why
  from duly.installation i`

/** `logs`: the folder of the published logs. */
export function readClockRecords(db: Database, logs: string): Promise<ClockRecords> {
  return inSystem(db, async tx => {
    const [row] = await tx.query<Row>(RECORDS)
    if (!row) throw new Error('the database has no control record')
    const witness = await witnessTime(logs)
    // What it said before a date was confirmed, that date stands for.
    const disregarded = witness !== null && row.until !== null && witness <= +row.until
    return {
      newest: row.newest ? +row.newest : null,
      database: +row.database,
      witness: disregarded ? null : witness,
      confirmedAt: row.confirmed ? +row.confirmed : null,
      confirmations: row.confirmations,
      stopped: row.stopped_at && row.why ? { at: row.stopped_at.toISOString(), why: row.why } : null,
    }
  })
}

/** c2sp.org/tlog-cosignature: behind four bytes of key id, eight bytes of seconds and an Ed25519 signature of 64. */
const COSIGNATURE_BYTES = 4 + 8 + 64

/** Of the published checkpoints in the folder of the logs; their lines are checked where the log is opened. */
export async function witnessTime(logs: string): Promise<number | null> {
  const names = await readdir(logs).catch(() => [])
  const texts = await Promise.all(
    names.map(name => readFile(join(logs, name, 'checkpoint'), 'utf8').catch(() => '')),
  )
  const times = texts
    .flatMap(text => text.split('\n'))
    .flatMap(line => {
      const bytes = Buffer.from(/^— \S+ (\S+)$/.exec(line)?.[1] ?? '', 'base64')
      return bytes.length === COSIGNATURE_BYTES ? [Number(bytes.readBigUInt64BE(4)) * 1000] : []
    })
  return times.length > 0 ? Math.max(...times) : null
}

/** Only of a clock that is believed. */
export async function noteTime(db: Database, at: number): Promise<void> {
  await inSystem(db, tx =>
    tx.query('update duly.installation set newest_at = greatest(newest_at, $1)', [new Date(at)]),
  )
}

export async function noteClockStopped(
  db: Database,
  { at, why }: { at: number; why: string },
): Promise<void> {
  await inSystem(db, tx =>
    tx.query(
      'update duly.installation set clock_stopped_at = coalesce(clock_stopped_at, $1), clock_stopped_why = coalesce(clock_stopped_why, $2)',
      [new Date(at), why],
    ),
  )
}

/** What is later on record than the date that a person confirmed was written by a wrong clock. */
export async function confirmClock(db: Database, logs: string, at: number): Promise<void> {
  const witness = await witnessTime(logs)
  await inSystem(db, async tx => {
    // What was written under a clock that was ahead would wait until that day comes. No pause between tries is longer.
    for (const table of [
      'outgoing_mail',
      'tenant_mail',
      'staff_mail',
      'officer_mail',
      'outgoing_call',
      'webhook_delivery',
    ])
      await tx.query(
        `update duly.${table} set next_at = $1::timestamptz where state = 'waiting' and next_at > $1::timestamptz + interval '2 hours'`,
        [new Date(at)],
      )
    await tx.query(
      `update duly.installation set newest_at = $1, clock_confirmed_at = $1,
         clock_disregard_until = greatest($1, newest_at, $2::timestamptz, (select max(at) from duly.event),
           (select max(last_tick_at) from duly.log_state)),
         clock_confirmations = clock_confirmations + 1, clock_stopped_at = null, clock_stopped_why = null`,
      [new Date(at), witness === null ? null : new Date(witness)],
    )
  })
}
