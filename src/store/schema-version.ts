// Which version of the schema a database has, beside the one that this program is written for. Whatever reads tables without
// migrating them first asks here: on another version its statements would fail in their middle, or pass over what is new.

import pg from 'pg'
import {
  type Applied,
  OWN_MIGRATIONS,
  readApplied,
  readMigrations,
  refuseHalfRestored,
  stepsToTake,
} from './migrate.ts'
import { Refused } from './refused.ts'

/** `newest`: name of the last change that the database has. `waiting`: changes that this program would still make. */
export type SchemaVersion = { newest: string; changes: number; waiting: number }

/** Reads the version as any role that may read. Refuses a database that is newer, that another release made, or that is empty. */
export async function readSchemaVersion(url: string): Promise<SchemaVersion> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    query_timeout: 30_000,
  })
  await client.connect().catch((error: Error) => {
    throw new Refused(unreachable(error.message), error)
  })
  try {
    await refuseHalfRestored(client)
    return await versionOf(await readApplied(client))
  } finally {
    await client.end()
  }
}

async function versionOf(applied: readonly Applied[]): Promise<SchemaVersion> {
  const waiting = stepsToTake(await readMigrations(OWN_MIGRATIONS), applied).length
  const newest = applied.at(-1)
  if (!newest) throw new Refused(EMPTY)
  return { newest: newest.name, changes: applied.length, waiting }
}

/** Refuses a schema that is not exactly this program's: for what reads by statements of its own. */
export async function requireOwnSchema(url: string): Promise<SchemaVersion> {
  const version = await readSchemaVersion(url)
  if (version.waiting === 0) return version
  throw new Refused({
    code: 'version_mismatch',
    detail: `The database has the schema of an earlier version of Duly (${version.newest}); ${version.waiting} changes wait.`,
    next: 'Make a backup, then start "duly serve" once: it makes them. Nothing was changed.',
  })
}

const EMPTY = {
  code: 'version_mismatch',
  detail: 'The database holds no tables of Duly.',
  next: 'Name the database of this installation; a new installation is made by "duly serve".',
} as const

function unreachable(reason: string) {
  return {
    code: 'database_unreachable' as const,
    detail: `The database cannot be reached: ${reason}`,
    next: 'Check that it runs and that its URL is right.',
  }
}
