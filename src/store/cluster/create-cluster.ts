// Makes an embedded PostgreSQL cluster, once, and refuses one that another major made.

import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { appendFile, chown, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { step } from '../demand/step.ts'
import { writeDurably } from '../durable.ts'
import { majorOf, type PostgresBinaries } from '../postgres-binaries.ts'
import { Refused } from '../refused.ts'
import { type ClusterPlace, makePrivateFolder } from './cluster-place.ts'
import type { RolePasswords } from './database-roles.ts'
import { SERVER_ENVIRONMENT } from './postmaster.ts'

export type Creation = {
  place: ClusterPlace
  binaries: PostgresBinaries
  passwords: RolePasswords
  /** milliseconds */
  limits: { check: number; init: number }
  onLog: (line: string) => void
}

/** Makes the cluster at `place`; one that was broken off leaves nothing that a later start takes for whole. */
export async function createCluster(start: Creation): Promise<void> {
  const { place, binaries, limits, onLog } = start
  onLog(`creating a PostgreSQL ${binaries.version} database`)
  const half = `${place.data}.half`
  await rm(half, { recursive: true, force: true })
  await makePrivateFolder(half, place.user)
  const next = 'Is the disk slow, or mounted noexec?'
  await step('check PostgreSQL', limits.check, next, signal =>
    runTool(binaries.postgres, ['--version'], place, signal),
  )
  await step('create the database', limits.init, next, signal => initdb(start, half, signal))
  await appendFile(join(half, 'postgresql.conf'), SMALL_SERVER)
  const record = { v: 1, major: binaries.major, version: binaries.version }
  await writeDurably(join(place.root, 'major.json'), `${JSON.stringify(record)}\n`, 0o644)
  await rename(half, place.data)
}

/** For a machine that also runs everything else; an operator may change these in postgresql.conf. */
const SMALL_SERVER = `
# Duly's settings for a small server. Network, socket and durability are fixed by Duly when it starts the server.
shared_buffers = 64MB
effective_cache_size = 512MB
work_mem = 8MB
maintenance_work_mem = 64MB
max_connections = 80
wal_level = minimal
max_wal_senders = 0
min_wal_size = 64MB
max_wal_size = 512MB
autovacuum_max_workers = 2
io_method = sync
huge_pages = off
jit = off
timezone = 'UTC'
log_timezone = 'UTC'
log_min_messages = warning
`

/** Builtin collation: no library on the machine can change the order of an index. */
async function initdb(
  { place, binaries, passwords }: Creation,
  data: string,
  signal: AbortSignal,
): Promise<void> {
  const passwordFile = join(place.root, `init-${randomBytes(6).toString('hex')}`)
  await writeDurably(passwordFile, passwords.admin, 0o600)
  try {
    if (place.user) await chown(passwordFile, place.user.uid, place.user.gid)
    const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8']
    const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
    await runTool(binaries.initdb, ['-D', data, '--data-checksums', ...locale, ...access], place, signal)
  } finally {
    await rm(passwordFile, { force: true })
  }
}

async function runTool(
  tool: string,
  args: string[],
  place: ClusterPlace,
  signal: AbortSignal,
): Promise<void> {
  const child = spawn(tool, args, {
    ...place.user,
    env: SERVER_ENVIRONMENT,
    cwd: '/',
    signal,
    killSignal: 'SIGKILL',
  })
  const said: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  const code = await new Promise<number | string | null>(resolve => {
    child.once('error', error => resolve((error as NodeJS.ErrnoException).code ?? error.message))
    child.once('close', resolve)
  })
  if (code === 0) return
  const last = Buffer.concat(said).toString('utf8').trim().split('\n').slice(-2).join(' | ')
  throw new Refused({
    code: 'step_failed',
    detail: `${tool} failed (${code}): ${last || 'it said nothing'}`,
    next: 'EACCES: the folder is mounted noexec or closed to the database user. ENOENT: this system lacks glibc; name another PostgreSQL with DULY_OWNER_URL, DULY_APP_URL, DULY_SYSTEM_URL, DULY_GATE_URL and DULY_BACKUP_URL.',
  })
}

/** A data directory made by one major does not open with another, and no tool for it comes along. */
export async function refuseOtherMajor(place: ClusterPlace, major: number): Promise<void> {
  if (!existsSync(place.data)) return
  const clusterMajor = majorOf(await readFile(join(place.data, 'PG_VERSION'), 'utf8'))
  const recorded = JSON.parse(await readFile(join(place.root, 'major.json'), 'utf8')) as { major: number }
  if (clusterMajor === major && recorded.major === major) return
  const made = clusterMajor === major ? recorded.major : clusterMajor
  throw new Refused({
    code: 'version_mismatch',
    detail: `The database was made by PostgreSQL ${made}; this Duly brings PostgreSQL ${major}.`,
    next: 'Run "duly backup" with the Duly that made it, then "duly restore" with this one into an empty data directory.',
  })
}
