// A real installation in a temporary directory: `duly serve` as a process of its own, a person signed in at its desk.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { pino } from 'pino'
import { openPasskeyClient, type PasskeyClient } from '../../src/cli/passkey/passkey-client.ts'
import { createSoftwarePasskey, type SoftwarePasskey } from '../../src/cli/passkey/software-passkey.ts'
import type { Role } from '../../src/kernel/actor.ts'
import { type Deployment, openDeployment } from '../../src/server/deployment.ts'
import { addPerson } from '../../src/server/directory.ts'
import { foundDirectory } from '../../src/server/found.ts'
import { newProvider } from '../../src/server/provider.ts'
import { defaultSettings } from '../../src/server/settings/settings.ts'
import { makeLink } from '../../src/server/sign-in/links.ts'
import { authDepsOf } from '../../src/server/web.ts'
import { asWorker } from '../../src/server/worker/demand-at-work.ts'
import { removeEmbedded } from '../../src/store/cluster/embedded.ts'
import { asOperator } from '../../src/store/installation/operator.ts'
import { freePort } from '../../test/free-port.ts'

const ROOT = join(import.meta.dirname, '../..')
const READY_MS = 120_000

export type Served = {
  readonly path: string
  /** Milliseconds from the launch of the process until /healthz answers 200. */
  readonly startMs: number
  /** Every process of Duly that runs here on Node: server and gate. */
  nodes(): number[]
  /** What the server said last. */
  said(): string
  /** kill -9 of the server; its gate ends by itself. */
  kill(): Promise<void>
  stop(): Promise<void>
}

/** A live installation on free ports. `duly init` has made its keys and database; it has no users yet. `seconds` from one tick to the next. */
export async function newInstallation({ seconds }: { readonly seconds?: number } = {}): Promise<string> {
  const path = join(await mkdtemp(join(process.env.DULY_BENCH_DIR ?? tmpdir(), 'duly-bench-')), 'data')
  const ports = { web: await freePort(), smtp: await freePort(), operator: await freePort() }
  const createdAt = new Date().toISOString()
  const usual = defaultSettings('live')
  const settings = seconds === undefined ? usual : { ...usual, log: { ...usual.log, seconds } }
  await foundDirectory({ path, mode: 'live', createdAt, provider: newProvider(), ports, settings })
  const made = spawnSync(process.execPath, [join(ROOT, 'bin/duly'), 'init', '--data', path], {
    encoding: 'utf8',
  })
  if (made.status !== 0) throw new Error(`duly init ended with ${made.status}:\n${made.stderr}`)
  return path
}

export async function removeInstallation(path: string): Promise<void> {
  await removeEmbedded(path)
  await rm(join(path, '..'), { recursive: true, force: true })
}

export type StartOptions = { readonly node?: readonly string[]; readonly only?: 'web' }

/** Launches `duly serve` and waits until it says that it is well. Throws with its words where it ends before. */
export async function startServer(path: string, o: StartOptions = {}): Promise<Served> {
  const operator = await operatorPort(path)
  const began = performance.now()
  const only = o.only ? ['--only', o.only] : []
  const child = spawn(
    process.execPath,
    [...(o.node ?? []), join(ROOT, 'bin/duly'), 'serve', ...only, '--data', path],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env.PATH ?? '', DULY_LOG_LEVEL: 'warn' } },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-5000)
    })
  while (!(await isWell(operator))) {
    if (child.exitCode !== null || performance.now() - began > READY_MS)
      throw new Error(`duly serve did not come up:\n${said}`)
    await delay(10)
  }
  const startMs = performance.now() - began
  return {
    path,
    startMs,
    nodes: () => nodesBelow(child.pid ?? 0),
    said: () => said,
    kill: () => ended(child, 'SIGKILL'),
    stop: () => ended(child, 'SIGTERM'),
  }
}

async function ended(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise(resolve => child.once('exit', resolve))
  child.kill(signal)
  await gone
}

async function operatorPort(path: string): Promise<number> {
  const settings = JSON.parse(await readFile(join(path, 'duly.json'), 'utf8')) as {
    ports: { operator: number }
  }
  return settings.ports.operator
}

function isWell(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const asking = get({ host: '127.0.0.1', port, path: '/healthz', agent: false }, answer => {
      answer.resume()
      resolve(answer.statusCode === 200)
    })
    asking.on('error', () => resolve(false))
  })
}

/** The process and all below it that run Node; PostgreSQL's are not Duly's own. */
function nodesBelow(pid: number): number[] {
  const name = nameOf(pid)
  if (name === null) return []
  const children = readdirSync(`/proc/${pid}/task`).flatMap(task => childrenOf(pid, task))
  return [...(isNode(pid) ? [pid] : []), ...children.flatMap(nodesBelow)]
}

function nameOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8')
  } catch {
    return null
  }
}

function childrenOf(pid: number, task: string): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean)
      .map(Number)
  } catch {
    return []
  }
}

function isNode(pid: number): boolean {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0]?.endsWith('node') ?? false
}

export type SignedIn = { readonly client: PasskeyClient; readonly passkey: SoftwarePasskey }

/** Opens the installation beside its server: for filling its directory and looking into its tables. */
export function openBeside(path: string): Promise<Deployment> {
  return openDeployment({ path, onLog: () => {} })
}

/** A person of these roles, enrolled by a one-time link and signed in at the desk like everybody. */
export async function signInAs(d: Deployment, id: string, roles: readonly Role[]): Promise<SignedIn> {
  const person = { id, name: id, mail: null, human: id, roles, employment: 'employee' as const }
  await asOperator(d, () => asWorker(d, tx => addPerson(tx, d.vault, person, d.now())))
  const passkey = createSoftwarePasskey({ rpId: d.dir.settings.hosts.desk, origin: d.urls.desk })
  const client = openPasskeyClient(passkey)
  const deps = authDepsOf(d, pino({ level: 'silent' }))
  await client.enrol(await asOperator(d, () => makeLink(deps, { kind: 'staff', id }, 'desk')))
  await client.signIn()
  return { client, passkey }
}
