// A demo installation whose parts run apart, each a real `duly serve --only` in a process of its own, so that each can be
// killed and started again as a supervisor would.
import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { authority, demoProvider } from '../../src/cli/demo/cast.ts'
import { type DkimKey, makeDkimKey } from '../../src/cli/demo/papers.ts'
import { enrolAll, fillDirectory, type Stage } from '../../src/cli/demo/stage.ts'
import { makeWorld } from '../../src/cli/demo/world.ts'
import { generateIdentity } from '../../src/seal/age/age-keys.node.ts'
import { openDeployment } from '../../src/server/deployment.ts'
import { foundDirectory, foundGate } from '../../src/server/found.ts'
import { type Part, parts } from '../../src/server/part/parts.ts'
import { noteSetUp } from '../../src/server/set-up-files.ts'
import { defaultSettings } from '../../src/server/settings/settings.ts'
import { removeEmbedded } from '../../src/store/cluster/embedded.ts'
import { writeDurably } from '../../src/store/durable.ts'
import { askPart, partSocket } from '../../src/store/installation/part-listener.ts'
import { layCluster } from '../cluster.ts'
import { freePort } from '../free-port.ts'
import { bareEnvironment } from './bare.ts'
import { type FarMail, openFarMail } from './far-mail.ts'

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts')
const READY_MS = 120_000
const ENDED_MS = 40_000

/** `server`: all parts that work on demands, at once. */
export type Victim = Part | 'server' | 'database'

/** kill -9; stopped until somebody finds it hanging; or given a tenth of its time for a while. */
export type How = 'kill' | 'stop' | 'starve'

export type Installation = {
  readonly path: string
  readonly ports: { readonly web: number; readonly smtp: number; readonly operator: number }
  readonly mail: FarMail
  readonly dkim: DkimKey
  readonly officerKey: string
  readonly adminUrl: string
  readonly people: Pick<Stage, 'desk' | 'approve' | 'tenant' | 'officer'>
  /** Does it, without waiting for anything to come back. */
  disturb(victim: Victim, how: How): void
  /** The slowest answer of the other parts to `/livez` while one is stopped or starved, in milliseconds; a call of its own each time. */
  slowestBeside(victim: Victim): Promise<number>
  /** What a supervisor does: starts whatever has ended. Resolves when all parts are up. */
  supervise(): Promise<void>
  /** Whether a part has ended and nobody has started it again. */
  hasEnded(): boolean
  /** Stops parts in an orderly way until `supervise`. */
  stop(...parts: Piece[]): Promise<void>
  /** Runs `duly fsck` beside whatever runs; rejects with its words where anything differs. */
  fsck(): Promise<void>
  /** As a superuser, for what no command does yet and for moving a clock on. */
  sql<Row extends pg.QueryResultRow>(text: string, ...values: unknown[]): Promise<Row[]>
  /** In the provider's own database. */
  providerSql(text: string, ...values: unknown[]): Promise<unknown>
  /** The last lines that a part said. */
  said(part: Piece): string
  close(): Promise<void>
}

/** A part of its own, or all of them in one process. */
type Piece = Part | 'all'

type Child = { readonly process: ChildProcess; readonly ended: Promise<void>; said: string; ready: boolean }

const APART: readonly Piece[] = ['witness', 'sequencer', 'gate', 'worker', 'reader', 'mail', 'web']
const TOGETHER: readonly Piece[] = ['all']

export type InstallationOptions = {
  /** One supervisor instead of one for each part, as most installations run. */
  readonly together?: boolean
  /** Documents on a disk of their own with this many MB (needs the right to mount). */
  readonly documentsMb?: number
}

export async function openInstallation(options: InstallationOptions = {}): Promise<Installation> {
  const pieces = options.together ? TOGETHER : APART
  const base = await mkdtemp(join(tmpdir(), 'duly-faults-'))
  const path = join(base, 'data')
  const mail = await openFarMail()
  const ports = { web: await freePort(), smtp: await freePort(), operator: await freePort() }
  const dkim = makeDkimKey(authority.domain)
  const provider = demoProvider(mail.port)
  // Long enough for a road with many deaths on it: no window is to end by itself.
  const settings = { ...defaultSettings('demo'), windowMinutes: 60 }
  await foundDirectory({ path, mode: 'demo', createdAt: new Date().toISOString(), provider, ports, settings })
  await mkdir(join(path, 'demo-passkeys'), { mode: 0o700 })
  const unmount = options.documentsMb ? mountSmall(join(path, 'documents'), options.documentsMb) : () => {}
  await writeDurably(join(path, 'demo-dns.json'), JSON.stringify(dkim.dns), 0o600)
  const children = new Map<Piece, Child>()
  let supervising: Promise<void> = Promise.resolve()
  let closed = false
  await layCluster(path)
  const d = await openDeployment({ path, onLog: () => {} })
  try {
    if (!d.embedded) throw new Error('these tests run on the embedded database')
    const { adminUrl } = d.embedded
    await foundGate(d)
    // Seven parts that start at once need not each find that it was done.
    await noteSetUp(path)
    await makeWorld(join(base, 'provider'), d.dir.gate, adminUrl, Date.now())
    const officerKey = generateIdentity()
    await fillDirectory(d, officerKey)
    await startMissing(path, pieces, children)
    const people = await enrolAll(d)
    return {
      path,
      ports,
      mail,
      dkim,
      officerKey,
      adminUrl,
      people,
      disturb: (victim, how) => disturb(path, children, victim, how),
      slowestBeside: victim => slowestBeside(path, victim),
      supervise: () => {
        supervising = supervising.then(() => (closed ? undefined : superviseParts(path, pieces, children)))
        return supervising
      },
      hasEnded: () => [...children.values()].some(child => child.ready && hasEnded(child)),
      stop: (...parts) => stopParts(children, parts),
      fsck: () => fsck(path),
      sql: (text, ...values) => asSuperuser(adminUrl, text, values),
      providerSql: (text, ...values) => asSuperuser(inDatabase(adminUrl, 'provider'), text, values),
      said: part => children.get(part)?.said ?? '',
      close: async () => {
        closed = true
        await supervising.catch(() => {})
        await stopParts(children, pieces)
        await mail.close()
        await removeEmbedded(path)
        unmount()
        await rm(base, { recursive: true, force: true })
      },
    }
  } catch (error) {
    await stopParts(children, pieces)
    await mail.close()
    unmount()
    throw error
  } finally {
    await d.close()
  }
}

async function startMissing(
  path: string,
  pieces: readonly Piece[],
  children: Map<Piece, Child>,
): Promise<void> {
  for (const part of pieces) {
    const child = children.get(part)
    if (!child || hasEnded(child)) children.set(part, start(path, part))
  }
  await Promise.all([...children.values()].map(untilReady))
}

/** The database's death ends all parts that know it by themselves, but not at once: so whatever still ends is started again too. */
async function superviseParts(
  path: string,
  pieces: readonly Piece[],
  children: Map<Piece, Child>,
): Promise<void> {
  const knowing = [...children].flatMap(([part, child]) => (part === 'witness' ? [] : [child]))
  if (databasePid(path) === null) await Promise.all(knowing.map(untilEnded))
  await startMissing(path, pieces, children)
}

function start(path: string, part: Piece): Child {
  const only = part === 'all' ? [] : ['--only', part]
  const child = spawn(process.execPath, [MAIN, 'serve', ...only, '--data', path], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ends with this process, however that ends.
    env: bareEnvironment({ DULY_LOG_LEVEL: 'info', DULY_LAUNCHER: String(process.pid) }),
  })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const running: Child = { process: child, ended, said: '', ready: false }
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      running.said = (running.said + text).slice(-20_000)
      if (text.includes(`duly ${part} runs`) || /^Desk http/m.test(text)) running.ready = true
    })
  }
  return running
}

function hasEnded({ process: child }: Child): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

async function untilReady(child: Child): Promise<void> {
  for (const end = performance.now() + READY_MS; !child.ready; await delay(20)) {
    if (hasEnded(child) || performance.now() > end)
      throw new Error(
        `a part did not come up (${child.process.spawnargs.join(' ')}):\n${child.said.slice(-3000)}`,
      )
  }
}

async function untilEnded(child: Child): Promise<void> {
  const late = delay(ENDED_MS, 'late', { ref: false })
  if ((await Promise.race([child.ended, late])) === 'late')
    throw new Error(`a part outlived its database:\n${child.said.slice(-3000)}`)
}

function inDatabase(url: string, name: string): string {
  return url.replace(/(@[^/]*\/)[^?]*/, `$1${name}`)
}

async function asSuperuser<Row extends pg.QueryResultRow>(
  url: string,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(text, values)).rows
  } finally {
    await client.end()
  }
}

async function fsck(path: string): Promise<void> {
  const env = bareEnvironment()
  await promisify(execFile)(process.execPath, [MAIN, 'fsck', '--data', path], { env }).catch(
    (error: { stdout?: string; stderr?: string }) => {
      throw new Error(`fsck does not hold:\n${error.stdout ?? ''}${error.stderr ?? ''}`)
    },
  )
}

async function stopParts(children: Map<Piece, Child>, parts: readonly Piece[]): Promise<void> {
  const going = parts.flatMap(part => children.get(part) ?? []).filter(child => !hasEnded(child))
  for (const child of going) child.process.kill('SIGTERM')
  await Promise.all(going.map(untilEnded))
}

function disturb(path: string, children: Map<Piece, Child>, victim: Victim, how: How): void {
  const pids = victimsOf(path, children, victim)
  if (how === 'kill') for (const pid of pids) signal(pid, 'SIGKILL')
  if (how === 'stop') for (const pid of pids) signal(pid, 'SIGSTOP')
  if (how === 'starve') void starve(pids)
  // Where each runs apart, its supervisor dies with it, as where a machine's service is killed whole.
  if (how !== 'kill' || children.has('all')) return
  for (const part of victim === 'server' ? WORKING : []) children.get(part)?.process.kill('SIGKILL')
  if (victim === 'sequencer') children.get(victim)?.process.kill('SIGKILL')
}

const WORKING: readonly Part[] = ['web', 'mail', 'worker', 'reader']

function victimsOf(path: string, children: Map<Piece, Child>, victim: Victim): number[] {
  if (victim === 'database') return [databasePid(path)].filter(pid => pid !== null)
  const parts = victim === 'server' ? WORKING : [victim]
  return parts.flatMap(part => ownProcess(programOf(part), children.get(part) ?? children.get('all')) ?? [])
}

function programOf(part: Part): string {
  return part === 'gate' || part === 'witness' ? PROGRAMS[part] : `part/main.ts\0${part}\0`
}

const STARVED_MS = 6_000

async function starve(pids: readonly number[]): Promise<void> {
  for (const end = performance.now() + STARVED_MS; performance.now() < end; ) {
    for (const pid of pids) signal(pid, 'SIGSTOP')
    await delay(450)
    for (const pid of pids) signal(pid, 'SIGCONT')
    await delay(50)
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended meanwhile.
  }
}

async function slowestBeside(path: string, victim: Victim): Promise<number> {
  const others = parts.filter(part => part !== victim && !(victim === 'server' && WORKING.includes(part)))
  const ask = async (part: Part) => {
    const begun = performance.now()
    await askPart({ socketPath: partSocket(path, part) }, '/livez', 60_000)
    return performance.now() - begun
  }
  let slowest = 0
  for (const end = performance.now() + STARVED_MS; performance.now() < end; await delay(250))
    slowest = Math.max(slowest, ...(await Promise.all(others.map(ask))))
  return slowest
}

/** A file system in memory over a folder; the answer takes it away again. */
function mountSmall(folder: string, megabytes: number): () => void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700`, 'tmpfs', folder])
  return () => void execFileSync('umount', [folder])
}

/** The postmaster's number while it lives. */
function databasePid(path: string): number | null {
  const file = join(path, 'pg/data/postmaster.pid')
  if (!existsSync(file)) return null
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  try {
    process.kill(pid, 0)
    return readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ') ? null : pid
  } catch {
    return null
  }
}

const PROGRAMS = { gate: 'gate/main.ts', witness: 'log/witness-main.ts' } as const

/** Told from the caged readers, which are children of the same process. */
function ownProcess(program: string, child: Child | undefined): number | null {
  const parent = child?.process.pid
  if (parent === undefined) return null
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ')
  const isIt = (pid: string) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(program)
  const pid = children.find(pid => pid !== '' && isIt(pid))
  return pid ? Number(pid) : null
}
