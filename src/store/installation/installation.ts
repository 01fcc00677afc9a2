// Which installation a directory and a database are. Each has a record of it, and they are compared before either is acted on: a
// directory without its database, or with another's, must not go on as if nothing had been there.
import { existsSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { writeDurably } from '../durable.ts'
import { type GroundRefusal, Refused } from '../refused.ts'

/** Without user and password: they are secrets of the environment, and may change. */
export type DatabasePlace = { readonly kind: 'embedded' } | { readonly kind: 'url'; readonly address: string }

/** In `duly.json`. `database` is null from the founding until the database was made: an installation that is half made. */
export type InstallationRecord = { readonly id: string; readonly database: DatabasePlace | null }

const SETTINGS_FILE = 'duly.json'

/** Directories that this process founded: no other process may finish what it finds half made. */
const foundedHere = new Set<string>()

export function noteFounded(path: string): void {
  foundedHere.add(path)
}

/** The record of a directory: null where it is from before there were records; undefined where it is no data directory. */
export function readRecord(path: string): InstallationRecord | null | undefined {
  const file = join(path, SETTINGS_FILE)
  if (!existsSync(file)) return undefined
  const { installation } = JSON.parse(readFileSync(file, 'utf8')) as { installation?: unknown }
  return installation === undefined ? null : parseRecord(installation, file)
}

export function parseRecord(value: unknown, file: string): InstallationRecord {
  const { id, database } = (value ?? {}) as { id?: unknown; database?: unknown }
  const place = (database ?? null) as { kind?: unknown; address?: unknown } | null
  const known =
    place === null ||
    place.kind === 'embedded' ||
    (place.kind === 'url' && typeof place.address === 'string' && place.address !== '')
  if (typeof id === 'string' && /^[0-9a-f]{32}$/.test(id) && known)
    return { id, database: place as DatabasePlace | null }
  throw new Refused({
    code: 'bad_data_directory',
    detail: `${file} names no installation that Duly can read.`,
    next: 'Put "installation" back as a backup of this file has it.',
  })
}

/** Changes nothing else in the file: an operator may have written into it. */
export async function writeRecord(path: string, installation: InstallationRecord): Promise<void> {
  const file = join(path, SETTINGS_FILE)
  const settings = JSON.parse(readFileSync(file, 'utf8')) as object
  await writeDurably(file, `${JSON.stringify({ ...settings, installation }, null, 2)}\n`, 0o600)
}

/** Where a database is by its owner's URL; without one it is the embedded database. */
export function placeOf(ownerUrl: string | undefined): DatabasePlace {
  return ownerUrl === undefined ? { kind: 'embedded' } : { kind: 'url', address: addressOf(ownerUrl) }
}

/** `host:port/name` of a URL of PostgreSQL. */
export function addressOf(url: string): string {
  const { host, port, database } = new pg.Client({ connectionString: url })
  return `${host}:${port}/${database}`
}

export function describePlace(place: DatabasePlace): string {
  return place.kind === 'embedded' ? 'its own, in this directory' : `the one at ${place.address}`
}

export type Found = {
  readonly path: string
  readonly record: InstallationRecord | null
  /** Where the environment says that the database is. */
  readonly place: DatabasePlace
  /** Whether the directory has a cluster of its own. */
  readonly cluster: boolean
  /** Whether a log was ever kept here: then there was a database. */
  readonly used: boolean
  readonly foundedHere: boolean
}

export async function lookAtDirectory(path: string, place: DatabasePlace): Promise<Found | null> {
  const record = readRecord(path)
  if (record === undefined) return null
  const logs = await readdir(join(path, 'log')).catch(() => [])
  return {
    path,
    record,
    place,
    cluster: existsSync(join(path, 'pg/data/PG_VERSION')),
    used: logs.length > 0 || existsSync(join(path, 'trust.json')),
    foundedHere: foundedHere.has(path),
  }
}

/** Pure: why no database may be started or joined for a directory; null where one may. Before anything is made. */
export function refuseStart({
  path,
  record,
  place,
  cluster,
  used,
  foundedHere,
}: Found): GroundRefusal | null {
  if (!record) return used && place.kind === 'embedded' && !cluster ? unnamed(path) : null
  if (record.database === null) return foundedHere ? null : halfMade(path)
  if (record.database.kind !== place.kind) return otherKind(path, record.database, place)
  return place.kind === 'embedded' && !cluster ? lost(path) : null
}

const VARIABLES = 'DULY_OWNER_URL, DULY_APP_URL, DULY_SYSTEM_URL, DULY_GATE_URL and DULY_BACKUP_URL'

function unnamed(path: string): GroundRefusal {
  return {
    code: 'other_database',
    detail: `${path} has kept a log, but no database is in it, and the environment names none.`,
    next: `Set ${VARIABLES} as they were. Nothing was changed.`,
  }
}

function halfMade(path: string): GroundRefusal {
  return {
    code: 'half_made',
    detail: `The installation in ${path} was begun and not finished.`,
    next: `Finish it with "duly init --data ${path}". Nothing was changed.`,
  }
}

function otherKind(path: string, own: DatabasePlace, named: DatabasePlace): GroundRefusal {
  const next =
    own.kind === 'url'
      ? `Set ${VARIABLES} to roles of that database.`
      : `Unset ${VARIABLES}; to move the installation, back it up and restore it.`
  return {
    code: 'other_database',
    detail: `The database of ${path} is ${describePlace(own)}, and the environment names ${named.kind === 'url' ? describePlace(named) : 'none'}.`,
    next: `${next} Nothing was changed.`,
  }
}

function lost(path: string): GroundRefusal {
  return {
    code: 'other_database',
    detail: `The database of ${path} is its own, and is missing.`,
    next: 'Put its folder "pg" back, or restore a backup into another directory with "duly restore". Nothing was changed.',
  }
}

/** The database's record. */
export type InstallationRow = { readonly id: string; readonly key_check: Buffer; readonly newest_at: Date }

type Queries = { query(text: string): Promise<{ rows: unknown[] }> }

/** null where the database has none: it is new, or from before there were records. */
export async function readRow(client: Queries): Promise<InstallationRow | null> {
  const { rows } = await client.query(`select to_regproc('duly.which_installation') as t`)
  if ((rows[0] as { t: string | null }).t === null) return null
  const found = await client.query('select id, key_check, newest_at from duly.which_installation()')
  return (found.rows[0] as InstallationRow | undefined) ?? null
}

/** Refuses a database that is not the directory's: for each role whose URL is given. */
export async function compareDatabases(
  path: string,
  { id, database }: InstallationRecord,
  urls: readonly string[],
): Promise<void> {
  if (database === null) return
  for (const url of urls) {
    const row = await withClient(url, readRow)
    const where = database.kind === 'embedded' ? 'The database in it' : `The database at ${addressOf(url)}`
    if (row?.id !== id) throw new Refused(otherInstallation(path, { where, id, found: row?.id ?? null }))
  }
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    query_timeout: 30_000,
  })
  try {
    await client.connect()
    return await work(client)
  } catch (error) {
    throw new Refused(
      {
        code: 'database_unreachable',
        detail: `The database at ${addressOf(url)} cannot be reached: ${(error as Error).message}`,
        next: 'Check that it runs and that its URL is right.',
      },
      error,
    )
  } finally {
    await client.end().catch(() => {})
  }
}

export function otherInstallation(
  path: string,
  { where, id, found }: { readonly where: string; readonly id: string; readonly found: string | null },
): GroundRefusal {
  const holds = found ? `belongs to installation ${short(found)}` : 'holds no installation'
  return {
    code: 'other_database',
    detail: `${path} is installation ${short(id)}. ${where} ${holds}.`,
    next: 'Name the database of this directory, or restore a backup into a new one. Nothing was changed.',
  }
}

const short = (id: string) => id.slice(0, 8)
