// The database that Duly brings along: a real PostgreSQL in the data directory, on a Unix socket, never on a network. The
// first process starts it, others join it, the last one to leave stops it; a killed one leaves nothing that must be cleaned
// up by hand.

import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { appendFile, chown, mkdir, mkdtemp, readdir, readFile, realpath, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type ClusterPlace, makePrivateFolder, openClusterPlace } from './cluster-place.ts'
import { ensureRolesAndDatabase, openRolePasswords, type RolePasswords, roleUrl } from './database-roles.ts'
import { writeDurably } from './durable.ts'
import { lockFile } from './file-lock.ts'
import { copyPostgres, findBundledPostgres, majorOf, type PostgresBinaries } from './postgres-binaries.ts'
import {
  awaitRunning,
  launchPostmaster,
  type Postmaster,
  SERVER_ENVIRONMENT,
  stopPostmaster,
} from './postmaster.ts'
import { isMarkedProcessAlive, isProcessAlive, markProcess } from './process-mark.ts'
import { Refused } from './refused.ts'
import { step } from './step.ts'

export type Embedded = {
  socketDir: string
  port: number
  pid: number
  version: string
  ownerUrl: string
  appUrl: string
  gateUrl: string
  /** reads every row and writes none */
  backupUrl: string
  /** superuser: restore and tests only */
  adminUrl: string
  /** resolves when the server process is gone, by a crash or by a stop */
  gone: Promise<void>
  /** Leaves the server; stops it when no other live process uses it. */
  stop(): Promise<void>
}

/** Limits per step in milliseconds. */
export type StartTimeouts = {
  lock: number
  copy: number
  check: number
  init: number
  start: number
  recover: number
  roles: number
  stop: number
}

const DEFAULT_TIMEOUTS: StartTimeouts = {
  lock: 60_000,
  copy: 120_000,
  check: 15_000,
  init: 60_000,
  start: 30_000,
  recover: 600_000,
  roles: 15_000,
  stop: 30_000,
}

/** The longest path that fits a socket address on Linux (108 bytes) and macOS (104), with `/.s.PGSQL.5432`. */
const SOCKET_DIR_LIMIT = 85
const GONE_POLL_MS = 500

export type StartOptions = { dir: string; onLog: (line: string) => void; timeouts?: Partial<StartTimeouts> }

/** Starts or joins the server of the data directory `dir` (which exists). Refuses another major, an unreachable place, a late step. */
export async function startEmbedded({ dir, onLog, timeouts }: StartOptions): Promise<Embedded> {
  const limits = { ...DEFAULT_TIMEOUTS, ...timeouts }
  const bundled = await findBundledPostgres()
  const lock = await lockFile(join(dir, 'pg.lock'), limits.lock)
  try {
    const place = await openClusterPlace(dir, onLog)
    await refuseOtherMajor(place, majorOf(bundled.version))
    const passwords = await openRolePasswords(join(place.root, 'roles.json'))
    const binaries = await step('copy PostgreSQL', limits.copy, 'Is the disk slow or full?', () =>
      copyPostgres(bundled, place.root),
    )
    const server = await joinOrStart({ place, binaries, passwords, limits, onLog })
    const leave = await registerUser(place, server.pid)
    return describe(dir, place, server, passwords, binaries, limits, leave)
  } finally {
    lock.release()
  }
}

/** Removes the cluster of a data directory that no process uses any more, also where it is linked from elsewhere. */
export async function removeEmbedded(dir: string): Promise<void> {
  const link = join(dir, 'pg')
  if (!existsSync(link)) return
  const root = await realpath(link)
  await stopPostmaster(join(root, 'data'), DEFAULT_TIMEOUTS.stop)
  await rm(root, { recursive: true, force: true })
  await rm(link, { recursive: true, force: true })
}

type Start = {
  place: ClusterPlace
  binaries: PostgresBinaries
  passwords: RolePasswords
  limits: StartTimeouts
  onLog: (line: string) => void
}

async function joinOrStart(start: Start): Promise<Postmaster> {
  const { place, limits, passwords, onLog } = start
  const server =
    (await awaitRunning(place.data, limits.stop, limits.recover, onLog)) ?? (await createOrLaunch(start))
  // Also when joining: whoever started it may have died before this step.
  await step('set up the database roles', limits.roles, 'See pg/server.log.', () =>
    ensureRolesAndDatabase(passwords, server, limits.roles),
  )
  return server
}

async function createOrLaunch(start: Start): Promise<Postmaster> {
  if (!existsSync(start.place.data)) await createCluster(start)
  return await launch(start)
}

async function launch({ place, binaries, limits, onLog }: Start): Promise<Postmaster> {
  return await launchPostmaster({
    postgres: binaries.postgres,
    data: place.data,
    user: place.user,
    socketDir: await makeSocketDir(place),
    logFile: join(place.root, 'server.log'),
    startMs: limits.start,
    recoverMs: limits.recover,
    onLog,
  })
}

/** A path too long for a socket address moves to a fresh private folder; joiners learn it from postmaster.pid. */
async function makeSocketDir(place: ClusterPlace): Promise<string> {
  const near = nearSocketDir(place)
  const fits = Buffer.byteLength(near) <= SOCKET_DIR_LIMIT
  const path = fits ? near : await mkdtemp(join(tmpdir(), 'duly-run-'))
  await makePrivateFolder(path, place.user)
  return path
}

function nearSocketDir({ root }: ClusterPlace): string {
  return join(root, 'run')
}

async function createCluster(start: Start): Promise<void> {
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
  { place, binaries, passwords }: Start,
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
    next: 'EACCES: the folder is mounted noexec or closed to the database user. ENOENT: this system lacks glibc; name another PostgreSQL with DULY_OWNER_URL, DULY_APP_URL, DULY_GATE_URL and DULY_BACKUP_URL.',
  })
}

/** A data directory made by one major does not open with another, and no tool for it comes along. */
async function refuseOtherMajor(place: ClusterPlace, major: number): Promise<void> {
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

/** Says in a file that this process uses this server; the kernel, not the file, says whether the process lives. */
async function registerUser({ root }: ClusterPlace, server: number): Promise<() => Promise<boolean>> {
  const users = join(root, 'users')
  await mkdir(users, { recursive: true, mode: 0o700 })
  const mine = `${markProcess(process.pid)}.${server}.${randomBytes(4).toString('hex')}`
  await writeDurably(join(users, mine), '', 0o600)
  return async () => {
    await rm(join(users, mine), { force: true })
    return await othersUse(users, server)
  }
}

async function othersUse(users: string, server: number): Promise<boolean> {
  let found = false
  for (const name of await readdir(users)) {
    const [user, used] = name.split('.')
    if (isMarkedProcessAlive(user ?? '') && Number(used) === server) found = true
    else await rm(join(users, name), { force: true })
  }
  return found
}

function describe(
  dir: string,
  place: ClusterPlace,
  server: Postmaster,
  passwords: RolePasswords,
  binaries: PostgresBinaries,
  limits: StartTimeouts,
  leave: () => Promise<boolean>,
): Embedded {
  const { socketDir, port, pid } = server
  let stopping: Promise<void> | undefined
  const stop = async () => {
    const lock = await lockFile(join(dir, 'pg.lock'), limits.lock)
    try {
      if (await leave()) return
      await stopPostmaster(place.data, limits.stop)
      if (socketDir !== nearSocketDir(place)) await rm(socketDir, { recursive: true, force: true })
    } finally {
      lock.release()
    }
  }
  return {
    socketDir,
    port,
    pid,
    version: binaries.version,
    ownerUrl: roleUrl('owner', passwords, server),
    appUrl: roleUrl('app', passwords, server),
    gateUrl: roleUrl('gate', passwords, server),
    backupUrl: roleUrl('backup', passwords, server),
    adminUrl: roleUrl('admin', passwords, server),
    gone: untilProcessGone(pid),
    stop: () => {
      stopping ??= stop()
      return stopping
    },
  }
}

async function untilProcessGone(pid: number): Promise<void> {
  while (isProcessAlive(pid)) await delay(GONE_POLL_MS, undefined, { ref: false })
}
