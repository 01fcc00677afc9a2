// `duly serve`: runs an installation, all of it or one part. The first run makes the directory, its keys and gate, and prints
// a one-time link for the first administrator.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { parseWitnessAddress, type WitnessAddress } from '../log/witness-address.ts'
import { firstAdministratorLink } from '../server/auth/links.ts'
import { type Deployment, openDeployment } from '../server/deployment.ts'
import { foundDirectory, foundGate } from '../server/found.ts'
import type { Log } from '../server/http/site.ts'
import { newProvider } from '../server/provider.ts'
import { type Part, parts, serve } from '../server/serve.ts'
import { authDepsOf } from '../server/web.ts'
import { witnessAddress } from '../server/witness.ts'
import { startWitnessProcess } from '../server/witness-process.ts'
import { isDataDir, lockServer, openWitnessDir } from '../store/data-dir.ts'
import { type Io, WrongUse } from './io.ts'

const OPTIONS = { only: { type: 'string' }, listen: { type: 'string' } } as const

export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  const only = values.only as Part | undefined
  const listens = values.listen !== undefined && only !== 'witness'
  if (positionals.length > 0 || listens || (only !== undefined && !parts.includes(only)))
    throw new WrongUse(`duly serve [--only ${parts.join('|')}] (--listen ADDRESS with the witness)`)
  const log = pino({ level: process.env.DULY_LOG_LEVEL ?? 'info' })
  if (only === 'witness') return serveWitness(io, log, values.listen)
  if (!isDataDir(io.data)) await found(io)
  // One server per directory; parts that run apart share it.
  const lock = only === undefined ? await lockServer(io.data) : null
  const d = await openDeployment({ path: io.data, onLog: line => log.info({ part: 'store' }, line) })
  try {
    if (!existsSync(join(d.dir.path, 'gate-public.json'))) await foundGate(d)
    const running = await serve(d, { log, ...(only ? { only } : {}) })
    await sayReady(d, io, only)
    const ended = await untilStopped(running.failed)
    await running.stop()
    return ended
  } finally {
    await d.close()
    lock?.release()
  }
}

/** The witness alone: its folder and the settings are all of the directory that is opened. */
async function serveWitness(io: Io, log: Log, listen: string | undefined): Promise<number> {
  const place = await openWitnessDir(io.data)
  const address = listen === undefined ? witnessAddress(place) : addressIn(listen)
  const witness = startWitnessProcess(place, line => log.info({ part: 'witness' }, line), address)
  io.err('duly witness runs')
  const ended = await untilStopped(new Promise<never>(() => {}))
  await witness.stop()
  return ended
}

function addressIn(text: string): WitnessAddress {
  try {
    return parseWitnessAddress(text)
  } catch (error) {
    throw new WrongUse(`--listen: ${(error as Error).message}`)
  }
}

async function found(io: Io): Promise<void> {
  io.progress(`making a new installation in ${io.data}`)
  await foundDirectory({
    path: io.data,
    mode: 'live',
    createdAt: new Date().toISOString(),
    provider: newProvider(),
  })
  io.err(
    `Its profile is a form to fill in: ${join(io.data, 'provider.json')}. Law packs answer "sufficient" only once a named lawyer adopted them at the desk, under Law.`,
  )
}

async function sayReady(d: Deployment, io: Io, only: Part | undefined): Promise<void> {
  if (only !== undefined && only !== 'web') return io.err(`duly ${only} runs`)
  const link = await firstAdministratorLink(authDepsOf(d, pino({ level: 'silent' })), 'First administrator')
  io.out(
    `Desk ${d.urls.desk}\nApproval ${d.urls.approve}\nCustomer ${d.urls.customer}\nAuthority ${d.urls.authority}\nMail is taken on port ${d.dir.settings.ports.smtp}; operators look at http://127.0.0.1:${d.dir.settings.ports.operator}/healthz`,
  )
  if (link) io.out(`\nThe first administrator makes a passkey here, once, within two days:\n  ${link}`)
}

/** 0 after a signal; 1 where the process must end by itself: what was acknowledged is kept, a new start recovers. */
async function untilStopped(failed: Promise<never>): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve(0))
  return Promise.race([
    promise,
    failed.catch((error: unknown) => {
      process.stderr.write(`duly stops: ${error instanceof Error ? error.message : 'unexpected failure'}\n`)
      return 1
    }),
  ])
}
