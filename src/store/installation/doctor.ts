// What can be wrong with an installation and is better said than found out: one check per subject, each with what to do.

import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { inEnglish, type Sentence, sentence } from '../../kernel/message.ts'
import type { DatabaseServer } from '../cluster/database-server.ts'
import type { DataDir } from '../data-dir.ts'
import { SEAL_IDENTITY_FILE } from '../keys/keystore.ts'
import { Refused } from '../refused.ts'
import { readSchemaVersion } from '../schema-version.ts'
import { sayDisk, watchDisk } from './disk-marks.ts'

/** `fail` stops a promise from holding; `warn` is for somebody to decide. */
export type Check = { name: string; status: 'ok' | 'warn' | 'fail'; detail: string; next?: string }

/** One that the desk shows too, which says it in the reader's language. */
export type ShownCheck = Check & {
  readonly says: { readonly name: Sentence; readonly detail: Sentence; readonly next: Sentence | null }
}

function shown(status: Check['status'], name: Sentence, detail: Sentence, next?: Sentence): ShownCheck {
  const words = { name: inEnglish(name), status, detail: inEnglish(detail) }
  const says = { name, detail, next: next ?? null }
  return next ? { ...words, next: inEnglish(next), says } : { ...words, says }
}

const ok = (name: string, detail: string): Check => ({ name, status: 'ok', detail })
const warn = (name: string, detail: string, next: string): Check => ({ name, status: 'warn', detail, next })
const fail = (name: string, detail: string, next: string): Check => ({ name, status: 'fail', detail, next })

const GIB = 1024 ** 3
const LOW_DISK_BYTES = 5 * GIB

export async function checkDisk({ path, documents, log }: DataDir): Promise<ShownCheck> {
  const disk = await watchDisk([path, documents, log, join(path, 'pg', 'data')]).look()
  const { detail, next } = sayDisk(disk)
  const name = sentence('system.disk_space')
  if (next) return shown('fail', name, detail, next)
  // A disk that is small altogether is low where a fifth is left.
  if (disk.free < Math.min(LOW_DISK_BYTES, disk.size / 5))
    return shown('warn', name, detail, sentence('system.make_room_before_papers_refused'))
  return shown('ok', name, detail)
}

/** Files that hold secrets, by the folder that they stand in. */
export async function checkSecretFiles({ path, keys, gate, witness }: DataDir): Promise<ShownCheck> {
  const open: string[] = []
  for (const folder of [keys, gate, witness]) {
    for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
      const file = join(entry.parentPath, entry.name)
      if (entry.isFile() && ((await stat(file)).mode & 0o077) !== 0) open.push(file.slice(path.length + 1))
    }
  }
  const name = sentence('system.permissions')
  if (open.length === 0) return shown('ok', name, sentence('system.keys_gate_witness_closed_other'))
  return shown(
    'fail',
    name,
    sentence('system.open_other_users', { files: open.join(', ') }),
    sentence('system.run_chmod_600_them_think'),
  )
}

/** The offline identity still online gives away closed matters to whoever takes the machine. */
export function checkSealIdentity({ keys, settings }: DataDir): ShownCheck {
  const name = sentence('system.seal_identity')
  if (!existsSync(join(keys, SEAL_IDENTITY_FILE))) return shown('ok', name, sentence('system.kept_elsewhere'))
  if (settings.mode === 'demo') return shown('ok', name, sentence('system.lies_data_directory_every_demo'))
  return shown(
    'warn',
    name,
    sentence('system.still_lies_data_directory'),
    sentence('system.move_offline_then_delete_here', { file: `keys/${SEAL_IDENTITY_FILE}` }),
  )
}

/** Time-outs and clocks of law rest on this machine's clock. */
/** Erased is erased at the end of an epoch: what keeps one from ending keeps all that was erased in it. */
export async function checkEpochs(server: DatabaseServer, now: Date): Promise<Check> {
  const name = 'epochs of keys'
  const [found] = await ask<{ open: string | null; held: number; aside: number }>(
    server.backupUrl,
    `select (select label from duly.key_epoch where closed_at is null order by ordinal desc limit 1) as open,
      (select count(*)::int from duly.key_epoch where closed_at is not null and destroyed_at is null) as held,
      (select count(*)::int from duly.matter_key where set_aside is not null) as aside`,
  )
  if (!found?.open) return ok(name, 'none yet: the first start opens one')
  if (found.held > 0)
    return fail(
      name,
      `${found.held} closed and not destroyed: what was erased in them can still be opened`,
      'Let a worker run; if it stays, run "duly fsck", and "duly keys recover" with two shares for what it names.',
    )
  if (found.aside > 0)
    return warn(
      name,
      `${found.aside} keys are of an epoch that is not here`,
      'Run "duly keys recover" with two shares.',
    )
  const month = now.toISOString().slice(0, 7)
  if (now.getUTCDate() > 1 && found.open.slice(0, 7) !== month)
    return warn(
      name,
      `${found.open} is over and was not ended`,
      'Let a worker run: it ends it within an hour.',
    )
  return ok(name, `${found.open} is open, and those before it are destroyed`)
}

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
  // An earlier schema has no such record.
  const [known] = await ask<{ n: number }>(
    server.backupUrl,
    "select count(*)::int as n from information_schema.columns where table_schema = 'duly' and column_name = 'clock_stopped_at'",
  )
  const [stop] = known?.n
    ? await ask<{ at: Date | null; why: string | null }>(
        server.backupUrl,
        'select clock_stopped_at as at, clock_stopped_why as why from duly.installation',
      )
    : []
  if (stop?.at)
    return fail(
      name,
      `not believed since ${stop.at.toISOString()} (${stop.why}): nothing is sent, ticked or fired`,
      `Set the clock. If ${now.toISOString()} is right, run "duly clock confirm ${now.toISOString().slice(0, 10)}".`,
    )
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
  const urls = {
    owner: server.ownerUrl,
    app: server.appUrl,
    system: server.systemUrl,
    gate: server.gateUrl,
    ...server.loginUrls,
  }
  for (const [role, url] of Object.entries(urls)) {
    const found = await askRole(url, role === 'gate')
    if (found?.above) above.push(role)
    names.add(found?.name ?? `of the ${role}, not let in from here`)
  }
  if (above.length > 0) {
    return fail(
      name,
      `above row-level security: ${above.join(', ')}`,
      'Take SUPERUSER and BYPASSRLS from them.',
    )
  }
  if (names.size < Object.keys(urls).length)
    return fail(name, 'two URLs share a role', 'Give each URL a role of its own.')
  return ok(
    name,
    'owner, gate, commands, each part and each surface are apart, and none is above row-level security',
  )
}

/** Where the gate is another user's, its login is not for whoever asks here, and that is as it should be. */
async function askRole(
  url: string,
  mayRefuse: boolean,
): Promise<{ name: string; above: boolean } | undefined> {
  const asked = ask<{ name: string; above: boolean }>(
    url,
    'select rolname as name, rolsuper or rolbypassrls as above from pg_roles where rolname = current_user',
  )
  const [found] = await asked.catch((error: unknown) => {
    const { code } = error as { code?: string }
    if (mayRefuse && (code === '28000' || code === '28P01')) return []
    throw error
  })
  return found
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
  const name = 'database version'
  try {
    const { changes, waiting, newest } = await readSchemaVersion(server.backupUrl)
    if (waiting === 0) return ok(name, `${changes} changes, all of this release`)
    return warn(name, `${newest}; ${waiting} changes wait`, 'Run "duly serve": it makes them at its start.')
  } catch (error) {
    if (error instanceof Refused) return fail(name, error.refusal.detail, error.refusal.next)
    throw error
  }
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
