// Connections to PostgreSQL and the one way to a transaction: as somebody, with time limits, and never in doubt about the
// commit without saying so.

import { strict as assert } from 'node:assert'
import { createHash } from 'node:crypto'
import pg from 'pg'
import { type Actor, actorSettings } from './actor.ts'
import type { DatabaseRole } from './cluster/database-roles.ts'
import { type LoginUrls, type SurfaceLogin, surfaceLogins } from './cluster/logins.ts'
import { type Proof, whatStandsBehind } from './proof.ts'
import { Refused } from './refused.ts'

export type Database = {
  role: DatabaseRole
  pool: pg.Pool
  /** Beside the program's: the logins of the surfaces, as which people and their programs act, each by a proof. Without them the program's acts as them. */
  people?: Readonly<Record<SurfaceLogin, pg.Pool>>
  close(): Promise<void>
}

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
    next: `Check that it runs and, where it is named by URL, the address in DULY_${role.toUpperCase()}_URL.`,
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
  const client = await poolFor(database, actor).connect()
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

/** For what begins as a person and goes on as the program: the proof is checked, and the system's login writes. */
export function asProgram<D extends Database>(database: D): Database {
  const { people: _, ...program } = database
  return program
}

export type Surfaces = Readonly<Record<SurfaceLogin, Database>>

/** The desk is the one face where many work at once. */
const SURFACE_CONNECTIONS: Readonly<Record<SurfaceLogin, number>> = {
  desk: 8,
  approve: 3,
  customer: 5,
  authority: 3,
}

/** The logins of all surfaces; what was opened is closed where a later one refuses. */
export async function openSurfaces(
  urls: Pick<LoginUrls, SurfaceLogin>,
  onLost?: (error: Error) => void,
): Promise<Surfaces> {
  const opened: [SurfaceLogin, Database][] = []
  try {
    for (const role of surfaceLogins) {
      const maxConnections = SURFACE_CONNECTIONS[role]
      const login = await openDatabase({
        url: urls[role],
        role,
        maxConnections,
        ...(onLost ? { onLost } : {}),
      })
      opened.push([role, login])
    }
  } catch (error) {
    for (const [, login] of opened) await login.close()
    throw error
  }
  return Object.fromEntries(opened) as Surfaces
}

/** All logins of the web: people act by that of the surface by which they came, each by a proof. */
export function withPeople(program: Database, surfaces: Surfaces): Database {
  const pools = Object.fromEntries(surfaceLogins.map(surface => [surface, surfaces[surface].pool]))
  return {
    ...program,
    people: pools as Record<SurfaceLogin, pg.Pool>,
    close: async () => {
      for (const surface of surfaceLogins) await surfaces[surface].close()
      await program.close()
    },
  }
}

/** Before it is known who comes: as the surface's login, which has nothing but what the database's own functions let it ask. */
export function atTheDoor({ people, ...program }: Database, surface: SurfaceLogin): Database {
  return people ? { ...program, role: surface, pool: people[surface] } : program
}

/** People by their surface's login, where there is one; then only with a proof, or a page would quietly be read as the system. */
export function poolFor(database: Database, { kind, proof }: Actor): pg.Pool {
  if (!database.people || kind === 'system' || kind === 'gate') return database.pool
  assert(proof, 'who acts for themselves has a proof')
  return database.people[surfaceOf(proof)]
}

function surfaceOf({ way }: Proof): SurfaceLogin {
  switch (way) {
    case 'tenant_token':
    case 'feed':
      return 'customer'
    case 'api_token':
    case 'operator':
      return 'desk'
    default:
      return way
  }
}

/** One round trip instead of two; the values are quoted because a statement list takes no parameters. */
function beginAs(actor: Actor): string {
  const entered = actor.proof && asked('enter', actor.proof)
  // At the door nobody acts yet, and a surface's login may note nobody.
  const noted = actor.kind === 'public' ? undefined : whatStandsBehind()
  if (entered && actor.kind !== 'system') return `begin; select ${entered}`
  const calls = actorSettings(actor).map(([name, value]) => {
    assert(!value.includes('\0'), 'PostgreSQL texts hold no zero byte')
    return `set_config('${name}', ${pg.escapeLiteral(value)}, true)`
  })
  const before = entered ?? (noted && asked('stand_behind', noted))
  return `begin; ${before ? `select ${before}; ` : ''}select ${calls.join(', ')}`
}

function asked(what: 'enter' | 'stand_behind', { way, secret, at }: Proof): string {
  return `duly.${what}('${way}', '\\x${Buffer.from(secret).toString('hex')}', ${pg.escapeLiteral(at)})`
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
