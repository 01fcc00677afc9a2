// One PostgreSQL server process: finds a running one, starts one, stops it. postmaster.pid is the server's own word on where
// it listens and whether it is ready.

import { spawn } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { step } from '../demand/step.ts'
import { Refused } from '../refused.ts'
import type { ServerUser } from './cluster-place.ts'
import { isProcessAlive } from './process-mark.ts'

export type Postmaster = {
  pid: number
  socketDir: string
  port: number
  /** past this a start no longer fails because of a killed predecessor's processes */
  ownsMemory: boolean
  status: string
}

const POLL_MS = 15
const LOG_LIMIT_BYTES = 10_000_000
/** PostgreSQL's own words when processes of a killed server still hold its shared memory. */
const STILL_HELD = 'pre-existing shared memory block'

/** Beside the socket, in a folder that is this cluster's alone. */
const SOCKET_LOCK = '.s.PGSQL.5432.lock'

/** The live server of `data`; undefined when none runs, also where postmaster.pid was left by a killed one. */
export function findPostmaster(data: string): Postmaster | undefined {
  const file = `${data}/postmaster.pid`
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  if (!Number.isSafeInteger(pid) || pid <= 1 || !isServerOf(pid, data)) return undefined
  const [port, socketDir, , sharedMemory, status] = lines.slice(3)
  return {
    pid,
    port: Number(port),
    socketDir: socketDir ?? '',
    ownsMemory: Boolean(sharedMemory?.trim()),
    status: status?.trim() ?? '',
  }
}

/** The server's working directory is its data directory: so a stranger that got the number of a killed one is told apart. */
function isServerOf(pid: number, data: string): boolean {
  if (!isProcessAlive(pid)) return false
  if (process.platform !== 'linux') return true
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === data
  } catch {
    return false
  }
}

export type Launch = {
  postgres: string
  data: string
  user: ServerUser
  socketDir: string
  logFile: string
  startMs: number
  recoverMs: number
  onLog: (line: string) => void
}

/** Starts the server and waits until it takes connections. Call it under the start lock, with no live server. */
export async function launchPostmaster(launch: Launch): Promise<Postmaster> {
  const see = `See ${launch.logFile}.`
  const pid = await step('start the database server', launch.startMs, see, signal =>
    spawnUntilHeld(launch, signal),
  )
  return await step('recover the database', launch.recoverMs, see, async signal => {
    const ready = await untilReady(launch.data, pid, launch.onLog, signal)
    if (ready) return ready
    throw serverFailed(readFileSync(launch.logFile, 'utf8'), launch.logFile)
  })
}

/** The live server once it is ready; undefined when none runs or the one that did is gone. */
export async function awaitRunning(
  data: string,
  stopMs: number,
  recoverMs: number,
  onLog: (line: string) => void,
): Promise<Postmaster | undefined> {
  const found = findPostmaster(data)
  if (!found) return undefined
  if (found.status === 'stopping') {
    if (await isGone(found.pid, stopMs)) return undefined
    throw stuck(found.pid)
  }
  const next = 'See pg/server.log.'
  return await step('recover the database', recoverMs, next, signal =>
    untilReady(data, found.pid, onLog, signal),
  )
}

/** Tries again while processes of a killed server are still going away. */
async function spawnUntilHeld(launch: Launch, signal: AbortSignal): Promise<number> {
  for (;;) {
    await rm(`${launch.data}/postmaster.pid`, { force: true })
    // A killed server that its parent has not yet taken note of is alive to PostgreSQL, which would refuse its socket.
    await rm(`${launch.socketDir}/${SOCKET_LOCK}`, { force: true })
    const from = await rotateLog(launch.logFile)
    const pid = await spawnServer(launch)
    if (await ownsData(launch.data, pid, signal)) return pid
    const said = readFileSync(launch.logFile, 'utf8').slice(from)
    if (!said.includes(STILL_HELD)) throw serverFailed(said, launch.logFile)
    signal.throwIfAborted()
    await delay(200)
  }
}

async function spawnServer(launch: Launch): Promise<number> {
  const log = await open(launch.logFile, 'a', 0o600)
  try {
    // Detached: Ctrl-C in the terminal reaches Duly, which stops its work first and the server last.
    const child = spawn(launch.postgres, serverArguments(launch), {
      ...launch.user,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      env: SERVER_ENVIRONMENT,
      cwd: '/',
    })
    await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject))
    child.unref()
    return child.pid as number
  } finally {
    await log.close()
  }
}

export const SERVER_ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/** On the command line, so that no edit of postgresql.conf opens a port or gives up durability. */
function serverArguments({ data, socketDir }: Launch): string[] {
  const fixed = {
    listen_addresses: '',
    unix_socket_directories: socketDir,
    unix_socket_permissions: '0700',
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    // Details of an error may quote a row; the log of the server holds no subject data.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
    logging_collector: 'off',
  }
  return ['-D', data, ...Object.entries(fixed).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

async function ownsData(data: string, pid: number, signal: AbortSignal): Promise<boolean> {
  while (isProcessAlive(pid)) {
    const found = findPostmaster(data)
    if (found?.pid === pid && found.ownsMemory) return true
    if (signal.aborted) process.kill(pid, 'SIGKILL')
    signal.throwIfAborted()
    await delay(POLL_MS)
  }
  return false
}

async function untilReady(
  data: string,
  pid: number,
  onLog: (line: string) => void,
  signal: AbortSignal,
): Promise<Postmaster | undefined> {
  const slowFrom = performance.now() + 1000
  let said = false
  while (isProcessAlive(pid)) {
    const found = findPostmaster(data)
    if (found?.status === 'ready') return found
    if (!said && performance.now() > slowFrom) {
      onLog('the database is recovering from an unclean stop')
      said = true
    }
    signal.throwIfAborted()
    await delay(POLL_MS)
  }
  return undefined
}

/** Asks for a fast stop, then an immediate one (which recovery makes good at the next start). */
export async function stopPostmaster(data: string, stopMs: number): Promise<void> {
  const found = findPostmaster(data)
  if (!found) return
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isServerOf(found.pid, data)) return
    process.kill(found.pid, signal)
    if (await isGone(found.pid, stopMs)) return
  }
  throw stuck(found.pid)
}

function stuck(pid: number): Refused {
  return new Refused({
    code: 'step_timeout',
    detail: `The database server (process ${pid}) does not stop.`,
    next: 'Look into the server log in pg/server.log, then stop the process yourself.',
  })
}

async function isGone(pid: number, limitMs: number): Promise<boolean> {
  const deadline = performance.now() + limitMs
  while (isProcessAlive(pid)) {
    if (performance.now() > deadline) return false
    await delay(POLL_MS)
  }
  return true
}

/** Keeps one older log beside the current one; gives the size at which new lines begin. */
async function rotateLog(logFile: string): Promise<number> {
  if (!existsSync(logFile)) return 0
  const { size } = await stat(logFile)
  if (size < LOG_LIMIT_BYTES) return size
  await rename(logFile, `${logFile}.1`)
  return 0
}

function serverFailed(said: string, logFile: string): Refused {
  const last = said.trim().split('\n').slice(-3).join(' | ')
  return new Refused({
    code: 'step_failed',
    detail: `The database server stopped while starting: ${last}`,
    next: `See ${logFile}.`,
  })
}
