// The database that Duly brings along: a real PostgreSQL in the data directory, on a Unix socket, never on a network. The
// first process starts it, others join it, the last one to leave stops it; a killed one leaves nothing that must be cleaned
// up by hand.

import { existsSync } from 'node:fs'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { step } from '../demand/step.ts'
import { lockFile } from '../installation/file-lock.ts'
import { copyPostgres, findBundledPostgres, majorOf, type PostgresBinaries } from '../postgres-binaries.ts'
import { type ClusterPlace, makePrivateFolder, openClusterPlace } from './cluster-place.ts'
import { createCluster, refuseOtherMajor } from './create-cluster.ts'
import {
  ensureRolesAndDatabase,
  loginUrlsAt,
  openRolePasswords,
  type RolePasswords,
  roleUrl,
} from './database-roles.ts'
import type { LoginUrls } from './logins.ts'
import {
  awaitRunning,
  findPostmaster,
  launchPostmaster,
  type Postmaster,
  stopPostmaster,
} from './postmaster.ts'
import { isProcessAlive } from './process-mark.ts'
import { registerUser } from './server-users.ts'

export type Embedded = {
  socketDir: string
  port: number
  pid: number
  version: string
  ownerUrl: string
  appUrl: string
  systemUrl: string
  gateUrl: string
  /** of parts and surfaces */
  loginUrls: LoginUrls
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
    const leave = await registerUser(place.root, server.pid)
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
      // This one may have been killed, and another may run by now for others, who would lose it.
      if (findPostmaster(place.data)?.pid === pid) await stopPostmaster(place.data, limits.stop)
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
    systemUrl: roleUrl('system', passwords, server),
    gateUrl: roleUrl('gate', passwords, server),
    loginUrls: loginUrlsAt(passwords, server),
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
