// Attempts per key and window, counted in the database so that all web nodes count together.
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { type Database, type Transaction, withTransaction } from '../../store/database.ts'
import { keyedHash } from '../../store/keys/field.ts'

export type Limit = { readonly name: string; readonly attempts: number; readonly windowSeconds: number }

export type Limiter = {
  readonly db: Database
  readonly macKey: Uint8Array
  readonly now: () => string
}

const SYSTEM = { kind: 'system', id: 'worker', roles: [] } as const

/** Counts one attempt of `who` (an address, an owner). Null while within the limit; a refusal that says until when otherwise. */
export async function countAttempt(limiter: Limiter, limit: Limit, who: string): Promise<Refusal | null> {
  const window = limit.windowSeconds * 1_000
  const started = Math.floor(Date.parse(limiter.now()) / window) * window
  // A thief of the table learns no address.
  const key = keyedHash(limiter.macKey, `attempt/${limit.name}`, who).toString('base64url')
  const count = await withTransaction(limiter.db, SYSTEM, tx => increment(tx, key, new Date(started)))
  return count <= limit.attempts ? null : tooMany(new Date(started + window))
}

/** As `countAttempt` without counting: the refusal of one who has used up the limit. */
export async function refusalOver(limiter: Limiter, limit: Limit, who: string): Promise<Refusal | null> {
  const window = limit.windowSeconds * 1_000
  const started = Math.floor(Date.parse(limiter.now()) / window) * window
  const key = keyedHash(limiter.macKey, `attempt/${limit.name}`, who).toString('base64url')
  const [row] = await withTransaction(limiter.db, SYSTEM, tx =>
    tx.query<{ count: number }>('select count from duly.attempt where key = $1 and started_at = $2', [
      key,
      new Date(started).toISOString(),
    ]),
  )
  return (row?.count ?? 0) < limit.attempts ? null : tooMany(new Date(started + window))
}

async function increment(tx: Transaction, key: string, started: Date): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `insert into duly.attempt as a (key, started_at, count) values ($1, $2, 1)
     on conflict (key, started_at) do update set count = a.count + 1 returning count`,
    [key, started.toISOString()],
  )
  return row!.count
}

/** Forgets windows that are over for good. For the worker, once an hour. */
export async function forgetAttempts(limiter: Limiter): Promise<void> {
  const before = new Date(Date.parse(limiter.now()) - 86_400_000).toISOString()
  await withTransaction(limiter.db, SYSTEM, tx =>
    tx.query('delete from duly.attempt where started_at < $1', [before]),
  )
}

function tooMany(until: Date): Refusal {
  const time = until.toISOString().slice(11, 16)
  return refuse(
    'too_many',
    sentence('borders.were_too_many_attempts_from'),
    sentence('borders.try_again_after_utc', { x: time }),
  )
}
