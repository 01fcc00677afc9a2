// One machine's Duly: workers, log, gate and faces around one opened deployment. The parts run apart with `only`.
import { CommitUnknown } from '../store/database.ts'
import { type Changes, createChanges } from './changes.ts'
import type { KeptProcess } from './child-process.ts'
import type { Deployment } from './deployment.ts'
import { startGateProcess } from './gate-process.ts'
import type { HealthCheck } from './http/operator.ts'
import type { Log } from './http/site.ts'
import { startMailIn } from './mail-in.ts'
import { type RunningLog, startLog } from './running-log.ts'
import { startWeb, type Web } from './web.ts'
import { asWorker } from './worker/demand-at-work.ts'
import type { Progress } from './worker/gate-reports.ts'
import { startWorkers, type Workers } from './worker/run.ts'

export const parts = ['web', 'worker', 'gate', 'sequencer'] as const
export type Part = (typeof parts)[number]

export type ServeOptions = {
  readonly only?: Part
  readonly log: Log
  readonly onProgress?: (p: Progress) => void
}

export type Running = {
  readonly changes: Changes
  readonly web: Web | null
  readonly log: RunningLog | null
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
  const logLine = (line: string) => o.log.info({ part: 'log' }, line)
  const log = runs('sequencer') ? keep(await startLog(d, ticking(o.log), logLine)) : null
  log?.failed.catch(reject)
  const gate = runs('gate')
    ? keep(await startGateProcess(d, line => o.log.info({ part: 'gate' }, line)))
    : null
  const workers = runs('worker') ? keep(await startWorkers(d, changes, hooks)) : null
  if (!runs('web')) return { changes, web: null, log, gate }
  const web = await startWeb(d, {
    log: o.log,
    changes,
    checks: checksOf(d, { log, workers, gate }),
    stop: reject,
  })
  keep({ stop: web.close })
  const mail = await startMailIn(d, e => hooks.onError('mail', e))
  keep({ stop: mail.close })
  return { changes, web, log, gate }
}

function hooksOf(o: ServeOptions, stop: (cause: Error) => void) {
  return {
    onProgress: o.onProgress ?? (() => {}),
    // Never the message: it may quote a paper or a row.
    onError: (where: string, error: unknown) => {
      o.log.warn({ where, error: error instanceof Error ? error.name : 'unknown' }, 'worker pass failed')
      // Promise 8: whoever does not know what was written must not go on.
      if (error instanceof CommitUnknown) stop(error)
    },
  }
}

function ticking(log: Log) {
  return (report: { published: boolean; waiting: readonly string[] }) => {
    if (!report.published)
      log.warn({ waiting: report.waiting.length }, 'the checkpoint waits to be published')
  }
}

const STALE_TICKS = 3

type Here = { log: RunningLog | null; workers: Workers | null; gate: KeptProcess | null }

function checksOf(d: Deployment, { log, workers, gate }: Here): Record<string, HealthCheck> {
  return {
    database: async () => {
      await asWorker(d, tx => tx.query('select 1', []))
      return null
    },
    log: async () => {
      if (!log) return null
      const age = Date.parse(d.now()) - Date.parse(log.sequencer.state().lastTickAt)
      return age > STALE_TICKS * log.sequencer.layout.seconds * 1000 + 5000 ? 'no tick for too long' : null
    },
    worker: async () => (workers || log === null ? null : 'runs elsewhere'),
    gate: async () => (gate === null || gate.isRunning() ? null : 'not running: its own log says why'),
  }
}
