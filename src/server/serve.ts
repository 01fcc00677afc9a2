// One machine's Duly: workers, log, gate and faces around one opened deployment. The parts run apart with `only`.
import { type Changes, createChanges } from './changes.ts'
import type { Deployment } from './deployment.ts'
import { type GateProcess, startGateProcess } from './gate-process.ts'
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
  readonly gate: GateProcess | null
  /** Rejects when this process must end: a commit whose outcome is not known, a log behind, the database gone. */
  readonly failed: Promise<never>
  stop(): Promise<void>
}

export async function serve(d: Deployment, o: ServeOptions): Promise<Running> {
  const { promise: failed, reject } = Promise.withResolvers<never>()
  failed.catch(() => {})
  const runs = (part: Part) => o.only === undefined || o.only === part
  const changes = createChanges()
  const started: { stop(): Promise<void> }[] = []
  const keep = <T extends { stop(): Promise<void> }>(part: T): T => {
    started.unshift(part)
    return part
  }
  const logLine = (line: string) => o.log.info({ part: 'log' }, line)
  const log = runs('sequencer') ? keep(await startLog(d, ticking(o.log), logLine)) : null
  log?.failed.catch(reject)
  const gate = runs('gate')
    ? keep(await startGateProcess(d, line => o.log.info({ part: 'gate' }, line)))
    : null
  const workers: Workers | null = runs('worker') ? keep(await startWorkers(d, changes, hooksOf(o))) : null
  const mail = runs('web') ? await startMailIn(d, e => hooksOf(o).onError('mail', e)) : null
  const web = runs('web')
    ? await startWeb(d, { log: o.log, changes, checks: checksOf(d, log, workers), stop: reject })
    : null
  d.embedded?.gone.then(() => reject(new Error('the database is gone')))
  return {
    changes,
    web,
    log,
    gate,
    failed,
    stop: async () => {
      await mail?.close()
      await web?.close()
      for (const part of started) await part.stop()
    },
  }
}

function hooksOf(o: ServeOptions) {
  return {
    onProgress: o.onProgress ?? (() => {}),
    // Never the message: it may quote a paper or a row.
    onError: (where: string, error: unknown) =>
      o.log.warn({ where, error: error instanceof Error ? error.name : 'unknown' }, 'worker pass failed'),
  }
}

function ticking(log: Log) {
  return (report: { published: boolean; waiting: readonly string[] }) => {
    if (!report.published)
      log.warn({ waiting: report.waiting.length }, 'the checkpoint waits to be published')
  }
}

const STALE_TICKS = 3

function checksOf(
  d: Deployment,
  log: RunningLog | null,
  workers: Workers | null,
): Record<string, HealthCheck> {
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
  }
}
