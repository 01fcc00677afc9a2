// All parts around one opened deployment in one process (but gate and witness): for the demo's road and for tests, which hold its
// clock. An installation runs each part in a process of its own: src/server/part/supervisor.ts.

import { type Changes, createChanges } from './changes.ts'
import type { Deployment } from './deployment.ts'
import type { Log } from './http/site.ts'
import type { RunningLog } from './log/log-run.ts'
import { startLog } from './log/running-log.ts'
import { startMailIn } from './mail/mail-in.ts'
import type { KeptProcess } from './part/child-process.ts'
import { type GatePlace, startGateProcess } from './part/gate-process.ts'
import type { Part } from './part/parts.ts'
import { startWitnessProcess } from './part/witness-process.ts'
import { startBackups } from './process/backup-schedule.ts'
import { checksOf, figuresOf } from './process/health.ts'
import { hooksOf, ticking } from './process/hooks.ts'
import { watchSchema } from './process/schema-watch.ts'
import { startWeb, type Web } from './web.ts'
import type { Progress } from './worker/gate-reports.ts'
import { startReading } from './worker/reading.ts'
import { startWorkers } from './worker/run.ts'

export type ServeOptions = {
  readonly log: Log
  readonly onProgress?: (p: Progress) => void
}

export type Running = {
  readonly changes: Changes
  readonly web: Web
  readonly log: RunningLog
  readonly witness: KeptProcess | null
  readonly gate: KeptProcess
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
  const keep = <T extends Stoppable>(part: T): T => {
    started.push(part)
    return part
  }
  const hooks = { ...hooksOf(o.log, reject), ...(o.onProgress ? { onProgress: o.onProgress } : {}) }
  keep(await watchSchema({ db: d.db, onNewer: reject }))
  const changes = createChanges()
  const lines = (part: Part | 'log') => (line: string) => o.log.info({ part }, line)
  // Before the log, which asks it.
  const witness = d.dir.settings.witness ? null : keep(startWitnessProcess(d.dir, lines('witness')))
  const log = keep(await startLog(d, ticking(o.log), lines('log')))
  log.failed.catch(reject)
  const gate = keep(await startGateProcess(gatePlaceOf(d), lines('gate')))
  keep(await startReading(d, changes, { log: o.log, onError: hooks.onError }))
  const workers = keep(await startWorkers(d, changes, hooks))
  keep(startBackups({ dir: d.dir.path, now: d.now, log: o.log }))
  const here = { witness, log, workers, gate }
  const web = await startWeb(d, {
    log: o.log,
    changes,
    checks: checksOf(d, here),
    figures: figuresOf(d, here),
    stop: reject,
  })
  keep({ stop: web.close })
  const mail = await startMailIn(d, e => hooks.onError('mail', e))
  keep({ stop: mail.close })
  return { changes, witness, log, gate, web }
}

function gatePlaceOf(d: Deployment): GatePlace {
  return { gate: d.dir.gate, databaseUrl: d.databaseUrls.gate, pollMs: d.settings.gate.pollMs }
}
