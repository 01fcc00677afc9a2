// `duly serve`: runs an installation, all of it or one part, each part in a process of its own. The first run makes the directory,
// its keys and gate, and leaves a one-time link for the first administrator in a file.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { parseWitnessAddress, type WitnessAddress } from '../log/witness-address.ts'
import { trimAfterStart } from '../server/papers/trim.ts'
import { type Part, parts } from '../server/part/parts.ts'
import { EndedForGood, type Supervised, supervise } from '../server/part/supervisor.ts'
import { LINK_FILE } from '../server/set-up-files.ts'
import { type DataDir, isDataDir, lockServer, openDataDir, openWitnessDir } from '../store/data-dir.ts'
import { type Io, WrongUse } from './io.ts'

const OPTIONS = { only: { type: 'string' }, listen: { type: 'string' } } as const

export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  const only = values.only as Part | undefined
  const listens = values.listen !== undefined && only !== 'witness'
  if (positionals.length > 0 || listens || (only !== undefined && !parts.includes(only)))
    throw new WrongUse(`duly serve [--only ${parts.join('|')}] (--listen ADDRESS with the witness)`)
  if (only !== 'witness' && !isDataDir(io.data)) {
    const { foundNew } = await import('./init.ts')
    await foundNew(io)
  }
  if (process.getuid?.() === 0 && only !== 'witness')
    io.err('Duly runs as root, which it never needs: make a user of its own and give it the data directory.')
  // One server per directory; parts that run apart share it.
  const lock = only === undefined ? await lockServer(io.data) : null
  try {
    return await serveUntilStopped(io, only, values.listen)
  } finally {
    lock?.release()
  }
}

async function serveUntilStopped(
  io: Io,
  only: Part | undefined,
  listen: string | undefined,
): Promise<number> {
  // Heard from the first moment on: a part that does not come up must not keep the others from being stopped.
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())
  const asked = new Promise<number>(resolve => {
    stop.signal.addEventListener('abort', () => resolve(0))
  })
  // Of the directory a witness opens its folder and the settings alone.
  const dir = only === 'witness' ? await openWitnessDir(io.data) : await openDataDir(io.data)
  const log = pino({ level: process.env.DULY_LOG_LEVEL ?? 'info' })
  const starting = supervise({
    dir: dir as DataDir,
    signal: stop.signal,
    ...(only ? { only } : {}),
    log,
    onLine: line => process.stdout.write(`${line}\n`),
    ...(listen === undefined ? {} : { witnessListens: addressIn(listen) }),
  })
  // While it is still set up, the wish to stop is the only thing that ends it.
  const supervised = await starting.catch((error: unknown) => {
    if (stop.signal.aborted) return null
    throw error
  })
  if (!supervised) return 0
  try {
    const said = await Promise.race([supervised.ready, asked.then(() => null)])
    if (said) sayReady(dir as DataDir, io, only, said)
    trimAfterStart()
    return await Promise.race([asked, ended(supervised)])
  } finally {
    await supervised.stop()
  }
}

function addressIn(text: string): WitnessAddress {
  try {
    return parseWitnessAddress(text)
  } catch (error) {
    throw new WrongUse(`--listen: ${(error as Error).message}`)
  }
}

function sayReady(dir: DataDir, io: Io, only: Part | undefined, said: readonly string[]): void {
  if (only !== undefined && only !== 'web') {
    io.err(`duly ${only} runs`)
    return
  }
  io.out(`${said.join('\n')}`)
  // The link itself is said nowhere: what stands on a terminal or in a log is read by others.
  const file = join(dir.path, LINK_FILE)
  if (existsSync(file))
    io.out(
      `\nThe first administrator makes a passkey once, within two days, by the link in this file:\n  ${file}`,
    )
}

/** 1 where the process must end by itself: what was acknowledged is kept, a new start recovers. 70 where a person must look first. */
function ended({ failed }: Supervised): Promise<number> {
  return failed.catch((error: unknown) => {
    process.stderr.write(`duly stops: ${error instanceof Error ? error.message : 'unexpected failure'}\n`)
    return error instanceof EndedForGood ? error.status : 1
  })
}
