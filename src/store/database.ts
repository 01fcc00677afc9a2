// Connections to PostgreSQL and the one way to a transaction: as somebody, with time limits, and never in doubt about the
// commit without saying so.

import { strict as assert } from 'node:assert'
import { createHash } from 'node:crypto'
import pg from 'pg'
import { type Actor, actorSettings } from './actor.ts'
import type { DatabaseRole } from './database-roles.ts'
import { Refused } from './refused.ts'

export type Database = { role: DatabaseRole; pool: pg.Pool; close(): Promise<void> }

export type Transaction = {
  /** Runs a fixed statement, prepared once per connection. Values go in `values`, never into the text. */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** The connection itself, for what `query` cannot do: COPY, cursors, libraries that bring their own SQL. */
  client: pg.PoolClient
}

/** The connection was lost during COMMIT: whether the work is durable is not known. The process must stop. */
export class CommitUnknown extends Error {
  constructor(cause: unknown) {
    super('The connection was lost during COMMIT; whether it took effect is not known.', { cause })
    this.name = 'CommitUnknown'
  }
}

export type OpenOptions = {
  url: string
  role: DatabaseRole
  maxConnections?: number
  statementTimeoutMs?: number
  lockTimeoutMs?: number
  /** told when an idle connection breaks; the pool replaces it */
  onLost?: (error: Error) => void
}

const IDLE_IN_TRANSACTION_MS = 30_000
const CONNECT_TIMEOUT_MS = 10_000
const OLDEST_SERVER = 150_000

/** Opens a pool. Refuses an unreachable or too old server, and a role that would step over row-level security. */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: options.url,
    application_name: `duly-${options.role}`,
    max: options.maxConnections ?? 8,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: options.statementTimeoutMs ?? 15_000,
    lock_timeout: options.lockTimeoutMs ?? 5_000,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    types: VALUE_TYPES,
  })
  pool.on('error', error => options.onLost?.(error))
  // A connection lost between two statements of a transaction would otherwise be an uncaught error event.
  pool.on('connect', client => client.on('error', () => {}))
  try {
    await refuseUnfit(pool, options.role)
  } catch (error) {
    await pool.end()
    throw error
  }
  return { role: options.role, pool, close: () => pool.end() }
}

type Fitness = { version: number; encoding: string; above: boolean }

async function refuseUnfit(pool: pg.Pool, role: DatabaseRole): Promise<void> {
  const found = await pool.query<Fitness>(FITNESS).catch((error: Error) => {
    throw new Refused(unreachable(role, error.message), error)
  })
  const { version, encoding, above } = found.rows[0] as Fitness
  if (version < OLDEST_SERVER)
    throw unfit(`PostgreSQL ${Math.floor(version / 10_000)} is too old.`, 'Use 15 or later.')
  if (encoding !== 'UTF8')
    throw unfit(`The database is encoded in ${encoding}.`, 'Create it with encoding UTF8.')
  const mayBeAbove = role === 'backup' || role === 'admin'
  if (above && !mayBeAbove) {
    throw unfit(
      `The ${role} URL names a role that bypasses row-level security.`,
      'Name a role without that right.',
    )
  }
}

const FITNESS = `select current_setting('server_version_num')::int as version,
  current_setting('server_encoding') as encoding, rolsuper or rolbypassrls as above
  from pg_roles where rolname = current_user`

function unreachable(role: DatabaseRole, reason: string) {
  const detail = `The database cannot be reached as ${role}: ${reason}`
  return {
    code: 'database_unreachable' as const,
    detail,
    next: 'Check that it runs and that its URL is right.',
  }
}

function unfit(detail: string, next: string): Refused {
  return new Refused({ code: 'version_mismatch', detail, next })
}

/**
 * Runs `work` as `actor` in one transaction. What `work` throws rolls back and is thrown on; CommitUnknown is thrown when
 * the outcome cannot be known.
 */
export async function withTransaction<T>(
  database: Database,
  actor: Actor,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const client = await database.pool.connect()
  let broken: Error | boolean = true
  try {
    await client.query(beginAs(actor))
    const value = await work(transactionOn(client))
    await commit(client)
    broken = false
    return value
  } catch (error) {
    if (!(error instanceof CommitUnknown)) broken = await rollback(client)
    throw error
  } finally {
    client.release(broken)
  }
}

/** One round trip instead of two; the values are quoted because a statement list takes no parameters. */
function beginAs(actor: Actor): string {
  const calls = actorSettings(actor).map(([name, value]) => {
    assert(!value.includes('\0'), 'PostgreSQL texts hold no zero byte')
    return `set_config('${name}', ${pg.escapeLiteral(value)}, true)`
  })
  return `begin; select ${calls.join(', ')}`
}

async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query('commit').catch((error: unknown) => {
    throw isOutcomeKnown(error) ? error : new CommitUnknown(error)
  })
  // After a failed statement COMMIT answers ROLLBACK and no error: the work swallowed a failure.
  assert(command === 'COMMIT', 'a transaction with a failed statement cannot commit')
}

/** An error that the server sent about the transaction itself (a deferred constraint, a conflict) means: rolled back. */
export function isOutcomeKnown(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError) || error.code === undefined) return false
  const shutdownOrBroken = /^(08|57P|58|XX)/
  return error.severity === 'ERROR' && !shutdownOrBroken.test(error.code)
}

async function rollback(client: pg.PoolClient): Promise<boolean> {
  try {
    await client.query('rollback')
    return false
  } catch {
    return true
  }
}

function transactionOn(client: pg.PoolClient): Transaction {
  return {
    client,
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await client.query({ name: statementName(text), text, values: [...values] })).rows as Row[],
  }
}

const statementNames = new Map<string, string>()

export function statementName(text: string): string {
  const known = statementNames.get(text)
  if (known !== undefined) return known
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32)
  statementNames.set(text, name)
  // Texts are fixed in the program; a growing number of them means that values were written into one.
  assert(statementNames.size < 5_000, 'statements are fixed texts')
  return name
}

const INT8 = 20

export const VALUE_TYPES: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    id === INT8 && format !== 'binary' ? parseInt8 : pg.types.getTypeParser(id, format as 'text'),
}

function parseInt8(text: string): number {
  const value = Number(text)
  assert(Number.isSafeInteger(value), 'a bigint beyond 2^53 needs a cast to text in the statement')
  return value
}
