// What can be wrong with an installation and is better said than found out: one check per subject, each with what to do.

import { existsSync } from 'node:fs'
import { readdir, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { DataDir } from './data-dir.ts'
import type { DatabaseServer } from './database-server.ts'
import { SEAL_IDENTITY_FILE } from './keystore.ts'
import { OWN_MIGRATIONS, readMigrations } from './migrate.ts'

/** `fail` stops a promise from holding; `warn` is for somebody to decide. */
export type Check = { name: string; status: 'ok' | 'warn' | 'fail'; detail: string; next?: string }

const ok = (name: string, detail: string): Check => ({ name, status: 'ok', detail })
const warn = (name: string, detail: string, next: string): Check => ({ name, status: 'warn', detail, next })
const fail = (name: string, detail: string, next: string): Check => ({ name, status: 'fail', detail, next })

const GIB = 1024 ** 3
const LOW_DISK_BYTES = 5 * GIB
const FULL_DISK_BYTES = GIB / 2

export async function checkDisk({ path }: DataDir): Promise<Check> {
  const { bavail, bsize } = await statfs(path)
  const free = bavail * bsize
  const detail = `${(free / GIB).toFixed(1)} GiB free`
  if (free < FULL_DISK_BYTES) return fail('disk space', detail, 'Make room: papers can hardly be taken in.')
  if (free < LOW_DISK_BYTES) return warn('disk space', detail, 'Make room before papers are refused.')
  return ok('disk space', detail)
}

/** Files that hold secrets, by the folder that they stand in. */
export async function checkSecretFiles({ path, keys, gate, witness }: DataDir): Promise<Check> {
  const open: string[] = []
  for (const folder of [keys, gate, witness]) {
    for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
      const file = join(entry.parentPath, entry.name)
      if (entry.isFile() && ((await stat(file)).mode & 0o077) !== 0) open.push(file.slice(path.length + 1))
    }
  }
  if (open.length === 0) return ok('permissions', 'keys, gate and witness are closed to other users')
  return fail(
    'permissions',
    `open to other users: ${open.join(', ')}`,
    'Run chmod 600 on them; think of them as stolen.',
  )
}

/** The offline identity still online gives away closed matters to whoever takes the machine. */
export function checkSealIdentity({ keys, settings }: DataDir): Check {
  const name = 'seal identity'
  if (!existsSync(join(keys, SEAL_IDENTITY_FILE))) return ok(name, 'kept elsewhere')
  if (settings.mode === 'demo') return ok(name, 'lies in the data directory, as in every demo')
  return warn(
    name,
    'still lies in the data directory',
    `Move keys/${SEAL_IDENTITY_FILE} offline, then delete it here.`,
  )
}

/** Time-outs and clocks of law rest on this machine's clock. */
export async function checkClock(server: DatabaseServer, { settings }: DataDir, now: Date): Promise<Check> {
  const rows = await ask<{ latest: Date | null; at: Date }>(
    server.backupUrl,
    'select max(at) as latest, clock_timestamp() as at from duly.event',
  )
  const name = 'clock'
  const latest = rows[0]?.latest ?? new Date(settings.createdAt)
  if (now < latest) {
    const detail = `it is ${now.toISOString()} here, but ${latest.toISOString()} has already been`
    return fail(name, detail, 'Set the clock and keep it by NTP: legal clocks run by it.')
  }
  const apart = Math.abs(Number(rows[0]?.at) - Number(now))
  if (apart > 2_000) return warn(name, `the database is ${apart} ms apart`, 'Keep both machines by NTP.')
  return ok(name, `later than everything recorded; ${apart} ms from the database`)
}

/**
 * The newest minor that this release of Duly knows of, by major. The bundled binaries come from npm, which follows
 * PostgreSQL's releases late.
 */
const NEWEST_MINOR: Record<number, number> = { 15: 20, 16: 16, 17: 12, 18: 6 }

export async function checkPostgres(server: DatabaseServer): Promise<Check[]> {
  const [found] = await ask<{ version: string; fsync: string; checksums: string; writes: string }>(
    server.backupUrl,
    `select current_setting('server_version') as version, current_setting('fsync') as fsync,
     current_setting('data_checksums') as checksums, current_setting('full_page_writes') as writes`,
  )
  if (!found) throw new Error('the server gave no settings')
  const durable = found.fsync === 'on' && found.writes === 'on'
  return [
    checkMinor(found.version, server.embedded !== undefined),
    durable
      ? ok('durability', 'fsync and full page writes are on')
      : fail(
          'durability',
          'fsync or full page writes are off',
          'Switch them on: acknowledged papers can be lost.',
        ),
    found.checksums === 'on'
      ? ok('page checksums', 'on')
      : warn('page checksums', 'off', 'Switch them on with pg_checksums, so that a failing disk is noticed.'),
  ]
}

export function checkMinor(version: string, isEmbedded: boolean): Check {
  const [major, minor] = version.split(/[^0-9]/).map(Number)
  const newest = NEWEST_MINOR[major ?? 0]
  const where = isEmbedded ? 'embedded, on a Unix socket only' : "the operator's"
  const detail = `PostgreSQL ${version} (${where})`
  if (newest === undefined || minor === undefined)
    return warn('PostgreSQL', `${detail}: unknown`, 'Use 15 to 18.')
  if (minor >= newest) return ok('PostgreSQL', detail)
  const next = isEmbedded
    ? 'Update Duly when a release brings it: the bundled binaries follow PostgreSQL late. If a fix cannot wait, use a cluster by URL.'
    : 'Update the cluster.'
  return warn('PostgreSQL', `${detail}; ${major}.${newest} is known`, next)
}

/** Each URL's own role, asked as that role: a superuser there switches row-level security off without a word. */
export async function checkRoles(server: DatabaseServer): Promise<Check> {
  const name = 'database roles'
  const above: string[] = []
  const names = new Set<string>()
  for (const [role, url] of Object.entries({
    owner: server.ownerUrl,
    app: server.appUrl,
    gate: server.gateUrl,
  })) {
    const [found] = await ask<{ name: string; above: boolean }>(
      url,
      'select rolname as name, rolsuper or rolbypassrls as above from pg_roles where rolname = current_user',
    )
    if (found?.above) above.push(role)
    names.add(found?.name ?? '')
  }
  if (above.length > 0) {
    return fail(
      name,
      `above row-level security: ${above.join(', ')}`,
      'Take SUPERUSER and BYPASSRLS from them.',
    )
  }
  if (names.size < 3)
    return fail(name, 'owner, app and gate share a role', 'Give each URL a role of its own.')
  return ok(name, 'owner, app and gate are apart, and none is above row-level security')
}

export async function checkRowSecurity(server: DatabaseServer): Promise<Check> {
  const rows = await ask<{ name: string }>(
    server.backupUrl,
    `select relname as name from pg_class c where relnamespace = 'duly'::regnamespace and relkind in ('r', 'p')
     and relname <> 'migration' and not (relrowsecurity and relforcerowsecurity) order by 1`,
  )
  const name = 'row-level security'
  if (rows.length === 0) return ok(name, 'forced on every table')
  const next = 'Somebody changed the tables by hand: restore them, and look what was read meanwhile.'
  return fail(name, `not forced on ${rows.map(row => row.name).join(', ')}`, next)
}

export async function checkMigrations(server: DatabaseServer): Promise<Check> {
  const known = await readMigrations(OWN_MIGRATIONS)
  const applied = await ask<{ number: number; sha256: string }>(
    server.backupUrl,
    'select number, sha256 from duly.migration order by number',
  )
  const name = 'database version'
  const differs = applied.find(row => known.find(file => file.number === row.number)?.sha256 !== row.sha256)
  if (differs)
    return fail(name, `change ${differs.number} is not this release's`, 'Run the release that made it.')
  const waiting = known.length - applied.length
  if (waiting > 0)
    return warn(name, `${waiting} changes wait`, 'Run "duly serve": it makes them at its start.')
  return ok(name, `${applied.length} changes, all of this release`)
}

async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    query_timeout: 30_000,
  })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}
