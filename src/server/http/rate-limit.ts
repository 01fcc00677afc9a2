// Attempts per key and window, counted in the database so that all web nodes count together.
import type { MiddlewareHandler } from 'hono'
import { type Refusal, refuse } from '../../demand/refusal.ts'
import { type Database, type Transaction, withTransaction } from '../../store/database.ts'
import { keyedHash } from '../../store/field.ts'
import type { ClientAddress } from './client-address.ts'
import { answerRefusal } from './problem.ts'
import type { Site } from './site.ts'

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

/** Limits a route per client address. */
export function limitAddress(
  site: Site,
  limiter: Limiter,
  limit: Limit,
  address: ClientAddress,
): MiddlewareHandler {
  return async (c, next) => {
    const refusal = await countAttempt(limiter, limit, address(c))
    if (!refusal) return await next()
    c.header('retry-after', String(limit.windowSeconds))
    return answerRefusal(c, site, refusal)
  }
}

function tooMany(until: Date): Refusal {
  const time = until.toISOString().slice(11, 16)
  return refuse('too_many', 'There were too many attempts from here.', `Try again after ${time} UTC.`)
}
