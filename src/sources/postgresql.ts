// A PostgreSQL database as a source: one declared SELECT to a category, in a read-only transaction, read through a cursor in
// batches, with a time limit on each statement. Values travel as parameters, never inside the text. Only what is declared for
// holds writes: marks that the custodian's own purge leaves standing.

import { Readable } from 'node:stream'
import pg from 'pg'
import { canonicalTime } from '../seal/shape.ts'
import type { PostgresqlDeclaration } from './declaration.ts'
import {
  type Holding,
  type Identifier,
  type Item,
  type Match,
  type Omission,
  type ScopePart,
  type Source,
  SourceFailure,
} from './protocol.ts'
import { type BoundSql, bindNames } from './sql-parameters.ts'
import {
  checkCollectToken,
  checkHoldToken,
  checkLookupToken,
  checkReleaseToken,
  type TokenKey,
} from './token.ts'

const batch = 500
const connectTimeoutMs = 10_000

export function openPostgresql(declaration: PostgresqlDeclaration, key: TokenKey): Source {
  const { name } = declaration
  const lookup = bindNames(declaration.lookup, ['kind', 'value'], ['value'])
  const statements = new Map(
    [...declaration.categories].map(([category, sql]) => [
      category,
      bindNames(sql, ['account', 'from', 'to'], ['account']),
    ]),
  )
  const holding = declaration.hold && openHolding(declaration, declaration.hold, key)
  return {
    name,
    describe: () => ({ categories: [...statements.keys()], accountKinds: [...declaration.accountKinds] }),
    async lookup(token, identifiers, signal) {
      checkLookupToken(key, token, name, identifiers)
      const client = await connect(declaration, signal)
      try {
        const matches: Match[] = []
        for (const identifier of identifiers)
          matches.push(...(await match(client, declaration, lookup, identifier)))
        return matches
      } finally {
        client.release()
      }
    },
    collect(token, part, signal) {
      checkCollectToken(key, token, name, part)
      const sql = statements.get(part.category)
      if (sql === undefined)
        throw new SourceFailure('source_unsuited', name, 'has no statement for this category')
      return collect(declaration, sql, part, signal)
    },
    ...(holding && { holding }),
    close: async () => {},
  }
}

function openHolding(
  declaration: PostgresqlDeclaration,
  { categories, release }: NonNullable<PostgresqlDeclaration['hold']>,
  key: TokenKey,
): Holding {
  const { name } = declaration
  const names = ['hold', 'account', 'from', 'to', 'until']
  const statements = new Map(
    [...categories].map(([category, sql]) => [category, bindNames(sql, names, ['hold', 'account'])]),
  )
  const letGo = bindNames(release, ['hold'], ['hold'])
  return {
    async hold(token, hold, part, until, signal) {
      checkHoldToken(key, token, name, { hold, part, until })
      const { account, from, to } = part
      const values = { hold, account, until, from: from ?? '-infinity', to: to ?? 'infinity' }
      const marking = part.categories.map(category => statements.get(category))
      if (marking.some(sql => sql === undefined))
        throw new SourceFailure('source_cannot_hold', name, 'has no statement that holds this category')
      return writing(declaration, signal, async client => {
        let items = 0
        for (const sql of marking) items += await client.write(sql!.text, sql!.values(values))
        return { items, bytes: null }
      })
    },
    async release(token, hold, signal) {
      checkReleaseToken(key, token, name, hold)
      await writing(declaration, signal, client => client.write(letGo.text, letGo.values({ hold })))
    },
  }
}

/** All of it or nothing, and durable when it answers. */
async function writing<T>(
  declaration: PostgresqlDeclaration,
  signal: AbortSignal,
  work: (client: Connection) => Promise<T>,
): Promise<T> {
  const client = await connect(declaration, signal, 'read write')
  try {
    const done = await work(client)
    await client.query('commit')
    return done
  } finally {
    client.release()
  }
}

type Connection = {
  query(sql: string, values?: unknown[]): Promise<Row[]>
  /** How many rows it wrote. */
  write(sql: string, values: unknown[]): Promise<number>
  release(): void
}
type Row = Record<string, unknown>

/** A connection in a transaction. An abort cuts it; the server then ends the statement by its own time limit. */
async function connect(
  declaration: PostgresqlDeclaration,
  signal: AbortSignal,
  access: 'read only' | 'read write' = 'read only',
): Promise<Connection> {
  const client = new pg.Client({
    connectionString: declaration.url,
    connectionTimeoutMillis: connectTimeoutMs,
    application_name: 'duly-gate',
    statement_timeout: declaration.statementTimeoutSeconds * 1000,
    idle_in_transaction_session_timeout: 600_000,
    types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
  })
  // A cut connection also reports itself here; the pending query has already failed with it.
  client.on('error', () => {})
  const cut = () => client.end().catch(() => {})
  signal.addEventListener('abort', cut, { once: true })
  await client.connect()
  const connection: Connection = {
    query: async (sql, values = []) => (await client.query(sql, values)).rows as Row[],
    write: async (sql, values) => (await client.query(sql, values)).rowCount ?? 0,
    release() {
      signal.removeEventListener('abort', cut)
      void cut()
    },
  }
  try {
    await connection.query(`begin transaction isolation level repeatable read ${access}`)
    await connection.query("set local timezone to 'UTC'")
    return connection
  } catch (cause) {
    connection.release()
    throw cause
  }
}

async function match(
  client: Connection,
  declaration: PostgresqlDeclaration,
  lookup: BoundSql,
  identifier: Identifier,
): Promise<Match[]> {
  const rows = await client.query(
    lookup.text,
    lookup.values({ kind: identifier.kind, value: identifier.value }),
  )
  return rows.map(row => ({
    identifier,
    account: textColumn(row, 'account', declaration),
    tenant: textColumn(row, 'tenant', declaration),
    categories: [...declaration.categories.keys()],
  }))
}

async function* collect(
  declaration: PostgresqlDeclaration,
  sql: BoundSql,
  part: ScopePart,
  signal: AbortSignal,
): AsyncGenerator<Item | Omission> {
  const client = await connect(declaration, signal)
  try {
    // Unbounded sides are PostgreSQL's own infinities, so that `at >= $from and at < $to` needs no special case.
    const values = sql.values({
      account: part.account,
      from: part.from ?? '-infinity',
      to: part.to ?? 'infinity',
    })
    await client.query(`declare collected no scroll cursor for ${sql.text}`, values)
    let n = 0
    for (;;) {
      signal.throwIfAborted()
      const rows = await client.query(`fetch ${batch} from collected`)
      for (const row of rows) yield rowItem(row, ++n, part, declaration)
      if (rows.length < batch) return
    }
  } finally {
    client.release()
  }
}

function rowItem(row: Row, n: number, part: ScopePart, declaration: PostgresqlDeclaration): Item | Omission {
  const account = textColumn(row, 'account', declaration)
  if (!('at' in row)) throw columnMissing('at', declaration)
  const at = row.at === null ? null : timeOf(row.at)
  if (row.at !== null && at === null) return { omitted: 'no_time' }
  const { bytes, mediaType } = bodyOf(row)
  return {
    account,
    category: part.category,
    at,
    name: typeof row.name === 'string' ? row.name : `row ${n}`,
    mediaType,
    size: bytes.length,
    stream: () => Readable.from([bytes], { objectMode: false }),
  }
}

/** A column `body` (text or bytea, with `media_type`) is the item as it is; otherwise the row is, as JSON. */
function bodyOf(row: Row): { bytes: Buffer; mediaType: string } {
  if (typeof row.body === 'string' || Buffer.isBuffer(row.body)) {
    const mediaType = typeof row.media_type === 'string' ? row.media_type : 'text/plain'
    return { bytes: Buffer.from(row.body as string), mediaType }
  }
  const entries = Object.entries(row).map(([column, value]) => [column, plain(value)])
  const bytes = Buffer.from(`${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`)
  return { bytes, mediaType: 'application/json' }
}

function plain(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  return Buffer.isBuffer(value) ? value.toString('base64') : value
}

/** `2026-03-01 10:00:00.123456+00`, as a session in UTC writes a timestamptz; a time without a zone is no instant. */
function timeOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  return canonicalTime(value.replace(/([+-]\d\d)$/, '$1:00'))
}

function textColumn(row: Row, column: string, declaration: PostgresqlDeclaration): string {
  const value = row[column]
  if (value === undefined) throw columnMissing(column, declaration)
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  throw new SourceFailure('source_failed', declaration.name, `column ${column} is neither text nor a number`)
}

function columnMissing(column: string, declaration: PostgresqlDeclaration): SourceFailure {
  return new SourceFailure('source_failed', declaration.name, `a statement returns no column ${column}`)
}

/** Times, dates, numbers stay in PostgreSQL's own words: a record given as evidence is not rounded on the way. */
function parserOf(oid: number, format?: string): (value: string | Buffer) => unknown {
  const kept: number[] = [BOOL, BYTEA, INT2, INT4, FLOAT8, JSON_TYPE, JSONB]
  if (format === 'binary' || kept.includes(oid))
    return pg.types.getTypeParser(oid as number, format as 'text')
  return value => value
}

const BOOL = 16
const BYTEA = 17
const INT2 = 21
const INT4 = 23
const FLOAT8 = 701
const JSON_TYPE = 114
const JSONB = 3802
