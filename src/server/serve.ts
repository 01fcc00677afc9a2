// One machine's Duly: workers, log, gate and faces around one opened deployment. The parts run apart with `only`.
import { CommitUnknown } from '../store/database.ts'
import { type Changes, createChanges } from './changes.ts'
import { shareChanges } from './changes-apart.ts'
import type { KeptProcess } from './child-process.ts'
import type { Deployment } from './deployment.ts'
import { startGateProcess } from './gate-process.ts'
import { checksOf, figuresOf } from './health.ts'
import type { Log } from './http/site.ts'
import { startMailIn } from './mail-in.ts'
import { type RunningLog, startLog, type TickWatcher } from './running-log.ts'
import { startWeb, type Web } from './web.ts'
import { startWitnessProcess } from './witness-process.ts'
import type { Progress } from './worker/gate-reports.ts'
import { startWorkers } from './worker/run.ts'

export const parts = ['web', 'worker', 'gate', 'sequencer', 'witness'] as const
export type Part = (typeof parts)[number]

export type ServeOptions = {
  /** The witness alone needs no deployment: src/cli/serve.ts starts it. */
  readonly only?: Exclude<Part, 'witness'>
  readonly log: Log
  readonly onProgress?: (p: Progress) => void
}

export type Running = {
  readonly changes: Changes
  readonly web: Web | null
  readonly log: RunningLog | null
  readonly witness: KeptProcess | null
  readonly gate: KeptProcess | null
  /** Rejects when this process must end: a commit whose outcome is not known, a log behind, the database gone. */
  readonly failed: Promise<never>
  stop(): Promise<void>
}

export async function serve(d: Deployment, o: ServeOptions): Promise<Running> {
  const { promise: failed, reject } = Promise.withResolvers<never>()
  failed.catch(() => {})
  const started: Stoppable[] = []
  const stop = async () => {
    for (const part of started.splice(0).reverse()) await part.stop()
  }
  try {
    const running = await startParts(d, o, { reject, started })
    d.embedded?.gone.then(() => reject(new Error('the database is gone')))
    return { ...running, failed, stop }
  } catch (error) {
    // A process in which one part could not start would look alive and do half of its work.
    await stop()
    throw error
  }
}

type Stoppable = { stop(): Promise<void> }
type Starting = { readonly reject: (cause: Error) => void; readonly started: Stoppable[] }

/** In an order that stops well backwards: what takes new work in starts last. */
async function startParts(d: Deployment, o: ServeOptions, { reject, started }: Starting) {
  const runs = (part: Part) => o.only === undefined || o.only === part
  const keep = <T extends Stoppable>(part: T): T => {
    started.push(part)
    return part
  }
  const hooks = hooksOf(o, reject)
  const changes = createChanges()
  // In one process everybody hears; apart, those who look at the desk and those who work on demands are others.
  if (o.only === 'web' || o.only === 'worker')
    keep(await shareChanges(d, changes, e => hooks.onError('live updates', e)))
  const lines = (part: Part | 'log') => (line: string) => o.log.info({ part }, line)
  // Before the log, which asks it.
  const hasWitness = runs('witness') && d.dir.settings.witness === undefined
  const witness = hasWitness ? keep(startWitnessProcess(d.dir, lines('witness'))) : null
  const log = runs('sequencer') ? keep(await startLog(d, ticking(o.log), lines('log'))) : null
  log?.failed.catch(reject)
  const gate = runs('gate') ? keep(await startGateProcess(d, lines('gate'))) : null
  const workers = runs('worker') ? keep(await startWorkers(d, changes, hooks)) : null
  const here = { witness, log, workers, gate }
  const running = { changes, witness, log, gate }
  if (!runs('web')) return { ...running, web: null }
  const web = await startWeb(d, {
    log: o.log,
    changes,
    checks: checksOf(d, here),
    figures: figuresOf(here),
    stop: reject,
  })
  keep({ stop: web.close })
  const mail = await startMailIn(d, e => hooks.onError('mail', e))
  keep({ stop: mail.close })
  return { ...running, web }
}

function hooksOf(o: ServeOptions, stop: (cause: Error) => void) {
  return {
    onProgress: o.onProgress ?? (() => {}),
    onRederived: (demands: number) =>
      o.log.info({ demands }, 'clocks and views from before an upgrade made anew'),
    // Never the message: it may quote a paper or a row.
    onError: (where: string, error: unknown) => {
      o.log.warn({ where, error: error instanceof Error ? error.name : 'unknown' }, 'worker pass failed')
      // Promise 8: whoever does not know what was written must not go on.
      if (error instanceof CommitUnknown) stop(error)
    },
  }
}

function ticking(log: Log): TickWatcher {
  let waited = false
  return ({ published, waiting, missing }) => {
    if (!published) log.warn({ waiting: waiting.length, missing }, 'the checkpoint waits to be published')
    else if (waited) log.info('the checkpoint that waited is published')
    waited = !published
  }
}
