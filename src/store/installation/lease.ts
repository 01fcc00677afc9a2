// A lease on a row that is to leave the house: who sends it, until when, by the database's clock. The outcome is recorded only by who
// holds the lease, and a lease that ended without one counts as a try whose outcome nobody knows.
import type { Transaction } from '../database.ts'

export type LeasedTable =
  | 'outgoing_mail'
  | 'tenant_mail'
  | 'staff_mail'
  | 'officer_mail'
  | 'outgoing_call'
  | 'webhook_delivery'
  | 'tenant_webhook_delivery'

export type Leased = {
  readonly id: string
  /** Tries with a known outcome. */
  readonly attempts: number
  /** Tries that ended without one: the process died between sending and recording, or the line broke after the last byte. */
  readonly unknown_tries: number
  /** Known, while what follows from it is not done yet: nothing is sent again. */
  readonly outcome: 'sent' | 'failed' | null
  readonly last_error: string | null
}

export type LeaseKind = {
  readonly table: LeasedTable
  /** What a sender reads of a row (alias `v`) beside the columns of the lease. */
  readonly columns: string
  /** A further condition on `v`, in fixed SQL. */
  readonly live?: string
}

/** Renewed while a try lasts; so a dead worker's letters wait for no longer than this. */
export const LEASE_SECONDS = 30

const OWN = 'v.id, v.attempts, v.unknown_tries, v.outcome, v.last_error'
const FREE =
  "v.state = 'waiting' and v.next_at <= $1 and (v.lease_until is null or v.lease_until < clock_timestamp())"

const live = ({ live }: LeaseKind) => (live ? `and ${live}` : '')

export type Due = Pick<Leased, 'id' | 'attempts' | 'unknown_tries'> & { readonly receiver: string | null }

/** What is due, free, and for none of the receivers that this process writes to at the moment. */
export function readDue(
  tx: Transaction,
  kind: LeaseKind,
  { now, busy }: { readonly now: string; readonly busy: readonly string[] },
): Promise<Due[]> {
  return tx.query(
    `select v.id, v.attempts, v.unknown_tries, v.receiver from duly.${kind.table} v
     where ${FREE} and (v.receiver is null or v.receiver <> all($2::text[])) ${live(kind)} order by v.next_at limit 200`,
    [now, busy],
  )
}

export function readRows<Row>(
  tx: Transaction,
  { table, columns }: LeaseKind,
  ids: readonly string[],
): Promise<(Row & Leased)[]> {
  return tx.query(`select ${OWN}, ${columns} from duly.${table} v where v.id = any($1::text[])`, [ids])
}

/** Two workers that sort the same rows write the same. */
export async function setReceivers(
  tx: Transaction,
  { table }: LeaseKind,
  receivers: ReadonlyMap<string, string>,
): Promise<void> {
  await tx.query(
    `update duly.${table} v set receiver = x.receiver from unnest($1::text[], $2::text[]) x(id, receiver)
     where v.id = x.id and v.receiver is null`,
    [[...receivers.keys()], [...receivers.values()]],
  )
}

/** The oldest row for a receiver, for `holder` alone; null where there is none. The caller's transaction must be short. */
export async function claim<Row>(
  tx: Transaction,
  kind: LeaseKind,
  { now, receiver, holder }: { readonly now: string; readonly receiver: string; readonly holder: string },
): Promise<(Row & Leased) | null> {
  const [row] = await tx.query<Row & Leased>(
    `update duly.${kind.table} v set lease_holder = $3, lease_until = clock_timestamp() + interval '${LEASE_SECONDS} seconds',
       unknown_tries = v.unknown_tries + (v.lease_holder is not null and v.outcome is null)::int
     where v.id = (select v.id from duly.${kind.table} v where ${FREE} and v.receiver = $2 ${live(kind)}
       order by v.next_at, v.id limit 1 for update of v skip locked)
     returning ${OWN}, ${kind.columns}`,
    [now, receiver, holder],
  )
  return row ?? null
}

/** All that `holder` has of this kind; so that a try may last longer than a lease. */
export async function renew(tx: Transaction, { table }: LeaseKind, holder: string): Promise<void> {
  await tx.query(
    `update duly.${table} set lease_until = clock_timestamp() + interval '${LEASE_SECONDS} seconds'
     where lease_holder = $1 and state = 'waiting'`,
    [holder],
  )
}

export type Again = {
  readonly nextAt: string
  readonly detail: string
  readonly unknown: number
  readonly tried: boolean
}

/** False where the lease is somebody else's by now: then what they record counts. */
export async function recordAgain(
  tx: Transaction,
  { table }: LeaseKind,
  { id, holder }: { readonly id: string; readonly holder: string },
  { nextAt, detail, unknown, tried }: Again,
): Promise<boolean> {
  const rows = await tx.query(
    `update duly.${table} set attempts = attempts + $6::int, next_at = $3, last_error = $4, unknown_tries = $5,
       lease_holder = null, lease_until = null where id = $1 and lease_holder = $2 returning 1`,
    [id, holder, nextAt, detail, unknown, tried ? 1 : 0],
  )
  return rows.length > 0
}

/** The first thing after the far side answered for good. */
export async function recordOutcome(
  tx: Transaction,
  { table }: LeaseKind,
  { id, holder }: { readonly id: string; readonly holder: string },
  { outcome, detail }: { readonly outcome: 'sent' | 'failed'; readonly detail: string },
): Promise<boolean> {
  const rows = await tx.query(
    `update duly.${table} set outcome = $3, attempts = attempts + 1, last_error = $4 where id = $1 and lease_holder = $2 returning 1`,
    [id, holder, outcome, detail],
  )
  return rows.length > 0
}

/** After everything that follows from the outcome. */
export async function settle(
  tx: Transaction,
  { table }: LeaseKind,
  { id, holder }: { readonly id: string; readonly holder: string },
): Promise<boolean> {
  const rows = await tx.query(
    `update duly.${table} set state = outcome, lease_holder = null, lease_until = null
     where id = $1 and lease_holder = $2 and outcome is not null returning 1`,
    [id, holder],
  )
  return rows.length > 0
}

/** What need not be told any more. */
export async function drop(
  tx: Transaction,
  { table }: LeaseKind,
  { id, holder }: { readonly id: string; readonly holder: string },
): Promise<void> {
  await tx.query(`delete from duly.${table} where id = $1 and lease_holder = $2`, [id, holder])
}
