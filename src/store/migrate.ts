// Brings the database's tables to what this program needs: numbered SQL files, in order, each once, never back. A file that
// was applied must not change; a database that is ahead of the program is left alone.

import { strict as assert } from 'node:assert'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { Refused } from './refused.ts'

export type Migration = { number: number; name: string; sql: string; sha256: string }

type Applied = { number: number; name: string; sha256: string }

export type MigrateOptions = {
  ownerUrl: string
  /** folder of NNNN-name.sql files; Duly's own by default */
  directory?: string
  /** number of the last file to apply; all by default. A restore loads rows into the tables of their own time. */
  upTo?: number
  onLog?: (line: string) => void
}

export const OWN_MIGRATIONS = join(import.meta.dirname, 'migrations')
/** Any fixed number: two processes that migrate at once take turns on it. */
const MIGRATION_LOCK = 4_384_755
const LOCK_WAIT = '60s'

/** Applies what is missing and returns the names applied. Refuses a changed file and a newer database, having changed nothing. */
export async function migrate({ ownerUrl, directory, upTo, onLog }: MigrateOptions): Promise<string[]> {
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
    const missing = missingMigrations(migrations, await readApplied(client)).filter(
      migration => upTo === undefined || migration.number <= upTo,
    )
    for (const migration of missing) {
      onLog?.(`migrating: ${migration.name}`)
      await apply(client, migration)
    }
    return missing.map(migration => migration.name)
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

/** Pure: what is left to apply, or why nothing may be. */
export function missingMigrations(
  migrations: readonly Migration[],
  applied: readonly Applied[],
): Migration[] {
  const known = new Map(migrations.map(migration => [migration.number, migration]))
  for (const row of applied) {
    const file = known.get(row.number)
    if (!file) throw newer(row)
    if (file.sha256 !== row.sha256) throw changed(row)
  }
  const done = new Set(applied.map(row => row.number))
  return migrations.filter(migration => !done.has(migration.number))
}

async function readApplied(client: pg.Client): Promise<Applied[]> {
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
