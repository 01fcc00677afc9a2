// `duly serve` as a process of its own on a fresh live directory, for tests of what its processes do.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { foundDirectory } from '../../src/server/found.ts'
import type { Part } from '../../src/server/part/parts.ts'
import { countedTime } from '../../src/server/process/crowded.ts'
import { newProvider } from '../../src/server/provider.ts'
import { removeEmbedded } from '../../src/store/cluster/embedded.ts'
import type { Ports } from '../../src/store/data-dir.ts'
import { layCluster } from '../cluster.ts'
import { freePort } from '../free-port.ts'
import { bareEnvironment } from './bare.ts'

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts')
const READY_MS = 180_000

export type Live = { readonly path: string; readonly ports: Ports; remove(): Promise<void> }

export async function newLive(): Promise<Live> {
  const base = await mkdtemp(join(tmpdir(), 'duly-parts-'))
  const path = join(base, 'data')
  const ports = { web: await freePort(), smtp: await freePort(), operator: await freePort() }
  const createdAt = new Date().toISOString()
  await foundDirectory({ path, mode: 'live', createdAt, provider: newProvider(), ports })
  await layCluster(path)
  // Only the process that begins an installation, or this command, finishes it.
  await promisify(execFile)(process.execPath, [MAIN, 'init', '--data', path], { env: bareEnvironment({}) })
  return {
    path,
    ports,
    remove: async () => {
      await removeEmbedded(path)
      await rm(base, { recursive: true, force: true })
    },
  }
}

export type Serving = {
  readonly child: ChildProcess
  readonly ended: Promise<number | null>
  said(): string
  out(): string
  /** The process of a part, as its supervisor has it now. */
  pid(part: Part): number | undefined
  children(): number[]
}

/** Resolves when it says that it runs; rejects with its words where it ends before. */
export async function startServing(path: string, only?: Part): Promise<Serving> {
  const serving = launchServing(path, only ? ['--only', only] : [])
  const wanted = only && only !== 'web' ? `duly ${only} runs` : 'Desk http'
  for (const end = performance.now() + READY_MS; !serving.said().includes(wanted); await delay(50)) {
    if (serving.child.exitCode === null && performance.now() < end) continue
    serving.child.kill('SIGKILL')
    throw new Error(`duly serve did not come up:\n${serving.said()}`)
  }
  return serving
}

export function launchServing(path: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Serving {
  const child = spawn(process.execPath, [MAIN, 'serve', ...args, '--data', path], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: bareEnvironment({ DULY_LAUNCHER: String(process.pid), ...env }),
  })
  const ended = new Promise<number | null>(resolve => child.once('exit', resolve))
  const said = { all: '', out: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.all += text
    said.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.all += text
  })
  return {
    child,
    ended,
    said: () => said.all,
    out: () => said.out,
    pid: part => processOf(child.pid ?? 0, part),
    children: () => childrenOf(child.pid ?? 0),
  }
}

/** Of the children of the supervisor the one that runs this part. */
function processOf(supervisor: number, part: Part): number | undefined {
  const program =
    part === 'gate' ? 'gate/main.ts' : part === 'witness' ? 'log/witness-main.ts' : `part/main.ts\0${part}\0`
  return childrenOf(supervisor).find(pid => textOf(pid, 'cmdline').includes(program))
}

function childrenOf(pid: number): number[] {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`)
    const lists = tasks.map(task => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8'))
    return lists.flatMap(list => list.trim().split(' ').filter(Boolean).map(Number))
  } catch {
    return []
  }
}

/** A file of /proc; empty where the process is gone. */
export function textOf(pid: number, file: 'cmdline' | 'environ'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

/** `ms`: of time in which the machine is not crowded, as a supervisor counts it. Gives how much of it passed. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  ms = 60_000,
): Promise<number> {
  let passed = 0
  for (let last = performance.now(); !(await holds()); ) {
    await delay(50)
    const now = performance.now()
    passed += countedTime(now - last)
    last = now
    if (passed > ms) throw new Error(`not within ${ms} ms: ${what}`)
  }
  return passed
}
