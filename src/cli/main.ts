// The command line: finds the command, gives it its Io, turns its outcome into an exit status. 0 done and holds, 1 refused
// or does not hold, 2 wrong use.

import { resolve } from 'node:path'
import { type Fault, faultOf } from '../server/fault.ts'
import { mistakeOf } from '../server/mistake.ts'
import { type Command, findCommand, listCommands, loadCommand } from './commands.ts'
import { type Io, makeIo, WrongUse } from './io.ts'
import { readVersion } from './version.ts'

const DONE = 0
const REFUSED = 1
const WRONG_USE = 2

type Line = { rest: string[]; json: boolean; help: boolean; version: boolean; data: string }

/** Takes the options that every command has out of `args`, up to a `--`; the rest is the command's own. */
export function splitLine(args: readonly string[], environment: NodeJS.ProcessEnv): Line {
  const line = { rest: [] as string[], json: false, help: false, version: false, data: '' }
  let data = environment.DULY_DATA || '.duly'
  const end = args.includes('--') ? args.indexOf('--') : args.length
  for (let at = 0; at < end; at += 1) {
    const arg = args[at] as string
    if (arg === '--json') line.json = true
    else if (arg === '--help' || arg === '-h') line.help = true
    else if (arg === '--version') line.version = true
    else if (arg === '--data') data = args[++at] ?? ''
    else if (arg.startsWith('--data=')) data = arg.slice('--data='.length)
    else line.rest.push(arg)
  }
  if (data === '' || data.startsWith('-')) throw new WrongUse('--data needs a directory')
  return { ...line, data: resolve(data), rest: [...line.rest, ...args.slice(end)] }
}

async function main(args: readonly string[]): Promise<number> {
  const io = (line: { json: boolean; data: string }) =>
    makeIo({ ...line, stdout: process.stdout, stderr: process.stderr })
  try {
    const line = splitLine(args, process.env)
    return await answer(line, io(line))
  } catch (error) {
    return explain(error, io({ json: args.includes('--json'), data: '' }))
  }
}

async function answer(line: Line, io: Io): Promise<number> {
  const [name, ...rest] = line.rest
  if (line.version) return say(io, readVersion())
  if (name === undefined) {
    if (line.help) return say(io, overview())
    throw new WrongUse(overview())
  }
  const command = findCommand(name)
  if (!command) throw new WrongUse(`There is no command "${name}".\n\n${overview()}`)
  if (line.help) return say(io, usage(command))
  const run = await loadCommand(command)
  return await run(rest, io)
}

function explain(error: unknown, io: Io): number {
  if (error instanceof WrongUse || isParseError(error)) {
    io.err(`${error.message}\nSee "duly --help".`)
    return WRONG_USE
  }
  const mistake = mistakeOf(error)
  if (mistake) {
    if (io.json) io.out(JSON.stringify({ refusal: mistake }))
    io.err(`${mistake.detail}\n${mistake.next}`)
    return REFUSED
  }
  // Class, code and place alone: a message may quote a paper, a row or a login.
  io.err(`This is a fault in Duly or an outage below it: ${describeFault(faultOf(error))}.`)
  return REFUSED
}

function describeFault({ error, code, sqlstate, place, cause }: Fault): string {
  const own = [error, code, sqlstate && `SQLSTATE ${sqlstate}`, place && `at ${place}`]
    .filter(Boolean)
    .join(' ')
  return cause ? `${own}, caused by ${describeFault(cause)}` : own
}

/** node:util parseArgs throws TypeErrors with codes of their own. */
function isParseError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

function say(io: Io, text: string): number {
  io.out(text)
  return DONE
}

function overview(): string {
  const commands = listCommands()
  const width = Math.max(0, ...commands.map(command => command.name.length))
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)
  return `${['duly COMMAND [options]', '', ...lines, '', ...COMMON].join('\n')}`
}

const COMMON = [
  'Every command takes:',
  '  --data DIR  the data directory (default .duly here, or DULY_DATA)',
  '  --json      results as JSON',
  '  --help      how it is called, with an example',
  'Exit status: 0 done and holds, 1 refused or does not hold, 2 wrong use.',
]

function usage({ name, summary, usage: own, example }: Command): string {
  const call = ['duly', name, own, '[--data DIR] [--json]'].filter(Boolean).join(' ')
  return [call, '', `  ${summary}`, '', 'Example:', `  ${example}`, '', ...COMMON].join('\n')
}

/** A reader that closed early (`duly … | head`) is no fault. */
function endOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(DONE)
}

/** bin/duly passes signals on, but killed hard it cannot; then this process ends as if told to. */
function endWithLauncher(): void {
  const launcher = Number(process.env.DULY_LAUNCHER)
  delete process.env.DULY_LAUNCHER
  if (!launcher || process.ppid !== launcher) return
  const watch = setInterval(() => {
    if (process.ppid === launcher) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  watch.unref()
}

async function start(): Promise<void> {
  process.stdout.on('error', endOnClosedPipe)
  process.stderr.on('error', endOnClosedPipe)
  endWithLauncher()
  process.exitCode = await main(process.argv.slice(2))
}

// Run by bin/duly, as a process of its own or imported; a test that imports this file starts nothing.
if (process.argv[1] === import.meta.filename) await start()
