// `duly …` as an operator types it, in a process of its own.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { bareEnvironment } from './bare.ts'

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts')
const READY_MS = 60_000

export type Said = { readonly status: number; readonly out: string; readonly err: string }

/** Runs a command that must end with 0. */
export async function duly(...args: string[]): Promise<Said> {
  const said = await run(args)
  if (said.status !== 0)
    throw new Error(`duly ${args.join(' ')} ended with ${said.status}:\n${said.out}\n${said.err}`)
  return said
}

/** Runs a command that must be refused (1) and returns its words. */
duly.refused = async (...args: string[]): Promise<string> => {
  const said = await run(args)
  if (said.status !== 1) throw new Error(`duly ${args.join(' ')} ended with ${said.status}, not refused`)
  return said.out + said.err
}

export type Served = { said(): string; stop(): Promise<void> }

/** `duly serve` on a directory, once its faces answer. */
export async function serveAt(path: string): Promise<Served> {
  const child = start(['serve', '--data', path])
  let said = ''
  const ended = new Promise<number | null>(resolve => child.once('exit', resolve))
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  for (const end = performance.now() + READY_MS; !/^Desk http/m.test(said); await delay(50)) {
    if (child.exitCode === null && performance.now() < end) continue
    child.kill('SIGKILL')
    throw new Error(`the server did not come up:\n${said.slice(-3000)}`)
  }
  return {
    said: () => said,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function run(args: readonly string[]): Promise<Said> {
  const child = start(args)
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', text => (said.out += text))
  child.stderr.setEncoding('utf8').on('data', text => (said.err += text))
  const status = await new Promise<number | null>(resolve => child.once('close', resolve))
  return { status: status ?? -1, ...said }
}

function start(args: readonly string[]) {
  return spawn(process.execPath, [MAIN, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: bareEnvironment({ DULY_LOG_LEVEL: 'info' }),
  })
}
