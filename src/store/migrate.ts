// Brings the database's tables to what this program needs: numbered SQL files, in order, each once, never back. A file that
// was applied must not change; a database that is ahead of the program is left alone. Six files did change before their texts
// were frozen (earlier-texts.ts): a schema made by one of their earlier texts is repaired in the file's turn.

import { strict as assert } from 'node:assert'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { RESTORE_MARK } from './backup/restore-target.ts'
import { makeLogins } from './cluster/logins.ts'
import { EARLIER_TEXTS } from './earlier-texts.ts'
import { Refused } from './refused.ts'
import { applyRepeatable } from './repeatable.ts'

export type Migration = { number: number; name: string; sql: string; sha256: string }

export type Applied = { number: number; name: string; sha256: string }

/** What is to be done for one file: apply it, or bring what an earlier text of it made to what it makes itself. */
export type Step = { migration: Migration; repairs: boolean }

export type MigrateOptions = {
  ownerUrl: string
  /** folder of NNNN-name.sql files; Duly's own by default */
  directory?: string
  /** number of the last file to apply; all by default. A restore loads rows into the tables of their own time. */
  upTo?: number
  /** set by a restore alone, which fills the database that it has marked */
  restoring?: boolean
  onLog?: (line: string) => void
}

export const OWN_MIGRATIONS = join(import.meta.dirname, 'migrations')
/** Any fixed number: two processes that migrate at once take turns on it. */
const MIGRATION_LOCK = 4_384_755
const LOCK_WAIT = '60s'

/** Applies what is missing and returns the names applied. Refuses a changed file and a newer database, having changed nothing. */
export async function migrate({
  ownerUrl,
  directory,
  upTo,
  restoring,
  onLog,
}: MigrateOptions): Promise<string[]> {
  const migrations = await readMigrations(directory ?? OWN_MIGRATIONS)
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'duly-migrate' })
  await client.connect()
  try {
    await client.query(`set lock_timeout = '${LOCK_WAIT}'`)
    // Row-level security is forced on the owner too: a change of rows would pass over all of them in silence. So it fails,
    // until the file says `no force row level security` before it and `force` after it.
    // (The bodies of functions are planned when they are called, as the role that calls them.)
    await client.query('set row_security = off; set check_function_bodies = off')
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    if (!restoring) await refuseHalfRestored(client)
    const waiting = stepsToTake(migrations, await readApplied(client))
    const steps = waiting.filter(({ migration }) => upTo === undefined || migration.number <= upTo)
    if (steps.length > 0) await makeLogins(client, ownerUrl)
    for (const { migration, repairs } of steps) {
      onLog?.(`migrating: ${migration.name}${repairs ? ', made by an earlier text of it' : ''}`)
      await (repairs ? repair(client, migration) : apply(client, migration))
    }
    // They speak of all tables.
    if (steps.length === waiting.length) await applyRepeatable(client, { anew: steps.length > 0, onLog })
    return steps.map(({ migration }) => migration.name)
  } finally {
    await client.end()
  }
}

const JOURNAL = `create schema if not exists duly;
  create table if not exists duly.migration (
    number int primary key,
    name text not null unique,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`

/** Reads the files in the order of their numbers; a repeated number or a foreign name is a mistake in the program. */
export async function readMigrations(directory: string): Promise<Migration[]> {
  const files = (await readdir(directory)).filter(file => file.endsWith('.sql')).sort()
  const migrations = await Promise.all(files.map(file => readMigration(directory, file)))
  const numbers = new Set(migrations.map(migration => migration.number))
  assert(numbers.size === migrations.length, 'two migrations have the same number')
  return migrations
}

async function readMigration(directory: string, file: string): Promise<Migration> {
  const parts = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(file)
  assert(parts, `migration ${file} has no number`)
  const number = Number(parts[1])
  const sql = await readFile(join(directory, file), 'utf8')
  const sha256 = createHash('sha256').update(sql).digest('hex')
  return { number, name: file.slice(0, -'.sql'.length), sql, sha256 }
}

/** Pure: what is left to do, in the order of numbers, or why nothing may be done. */
export function stepsToTake(migrations: readonly Migration[], applied: readonly Applied[]): Step[] {
  const known = new Map(migrations.map(migration => [migration.number, migration]))
  for (const row of applied) {
    const file = known.get(row.number)
    if (!file) throw newer(row)
    if (file.sha256 !== row.sha256) refuseUnknownText(file, row)
  }
  const done = new Map(applied.map(row => [row.number, row.sha256]))
  return migrations
    .filter(migration => done.get(migration.number) !== migration.sha256)
    .map(migration => ({ migration, repairs: done.has(migration.number) }))
}

function refuseUnknownText(file: Migration, row: Applied): void {
  const earlier = EARLIER_TEXTS[file.name]
  if (row.name !== file.name || !earlier?.texts.includes(row.sha256)) throw changed(row)
  if (!earlier.repaired) throw tooEarly()
}

/** Tables of a restore that was broken off look like an installation without demands. */
export async function refuseHalfRestored(client: Pick<pg.Client, 'query'>): Promise<void> {
  const { rows } = await client.query<{ half: boolean }>(`select to_regnamespace($1) is not null as half`, [
    RESTORE_MARK,
  ])
  if (!rows[0]?.half) return
  throw new Refused({
    code: 'bad_backup',
    detail: 'A restore into this database is under way, or was broken off.',
    next: 'Wait for it, or run "duly restore" again: it begins from nothing.',
  })
}

/** What the database says was applied to it; nothing where it is empty. */
export async function readApplied(client: Pick<pg.Client, 'query'>): Promise<Applied[]> {
  const found = await client.query<{ journal: string | null }>(
    `select to_regclass('duly.migration') as journal`,
  )
  if (found.rows[0]?.journal == null) return []
  return (await client.query<Applied>('select number, name, sha256 from duly.migration order by number')).rows
}

/** File and record in one transaction: after a crash the file is applied whole or not at all. */
async function apply(client: pg.Client, { number, name, sql, sha256 }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(sql)
    // After the first file, which makes the schema.
    await client.query(JOURNAL)
    await client.query('insert into duly.migration (number, name, sha256) values ($1, $2, $3)', [
      number,
      name,
      sha256,
    ])
    await client.query('commit')
  } catch (error) {
    throw new Error(`migration ${name} failed: ${(error as Error).message}`, { cause: error })
  }
}

const EARLIER = join(OWN_MIGRATIONS, 'earlier')

/** Repair and record in one transaction, as `apply`: afterwards the schema is one that the present text made. */
async function repair(client: pg.Client, { number, name, sha256 }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(await readFile(join(EARLIER, `${name}.sql`), 'utf8'))
    await client.query('update duly.migration set sha256 = $2 where number = $1', [number, sha256])
    await client.query('commit')
  } catch (error) {
    throw new Error(`the repair of ${name} failed: ${(error as Error).message}`, { cause: error })
  }
}

function tooEarly(): Refused {
  return new Refused({
    code: 'changed_migration',
    detail:
      'This database was made on 25 November 2026 before 14:25 UTC, when Duly could not store a demand.',
    next: 'Make a new installation: name an empty data directory with --data, or an empty database. Nothing was changed.',
  })
}

function newer({ name }: Applied): Refused {
  return new Refused({
    code: 'newer_database',
    detail: `The database has the change "${name}", which this version of Duly does not know.`,
    next: 'Run the newer version of Duly that made it. Nothing was changed.',
  })
}

function changed({ name }: Applied): Refused {
  return new Refused({
    code: 'changed_migration',
    detail: `The file of the change "${name}" is not the one that was applied to this database.`,
    next: 'Install an unaltered release of Duly. Nothing was changed.',
  })
}
