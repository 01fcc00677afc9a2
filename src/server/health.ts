// What the operators' listener says of the parts: a word per check, and a few figures. Of parts that run elsewhere it knows what
// database and log folder show.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { CHECKPOINT_FILE } from '../ledger/verify-log.ts'
import type { KeptProcess } from './child-process.ts'
import type { Deployment } from './deployment.ts'
import type { Figure, HealthCheck } from './http/operator.ts'
import { currentOrigin } from './log-keys.ts'
import type { RunningLog } from './running-log.ts'
import { asWorker } from './worker/demand-at-work.ts'
import { logFolder } from './worker/proof.ts'
import type { Workers } from './worker/run.ts'

/** What runs in this process, or as its child; null elsewhere or nowhere. */
export type Here = {
  readonly witness: KeptProcess | null
  readonly log: RunningLog | null
  readonly workers: Workers | null
  readonly gate: KeptProcess | null
}

const STALE_TICKS = 3
const STALE_MS = 5000

export function checksOf(d: Deployment, { witness, log, workers, gate }: Here): Record<string, HealthCheck> {
  return {
    database: async () => {
      await asWorker(d, tx => tx.query('select 1', []))
      return null
    },
    log: async () => {
      if (!log) return staleOnDisk(d)
      const age = Date.parse(d.now()) - Date.parse(log.sequencer.state().lastTickAt)
      if (age > staleMs(log.sequencer.layout.seconds)) return 'no tick for too long'
      return log.isWaiting() ? 'a checkpoint waits to be published: the log says for whom' : null
    },
    witness: async () => isUp(witness),
    worker: async () => (workers || log === null ? null : 'runs elsewhere'),
    gate: async () => isUp(gate),
  }
}

export function figuresOf({ witness, log }: Here): readonly Figure[] {
  return [
    ...(log
      ? [
          {
            name: 'duly_log_unpublished_leaves',
            help: 'Leaves that are ordered and not yet under a published checkpoint.',
            read: () => log.sequencer.state().size - log.sequencer.published(),
          },
        ]
      : []),
    ...(witness
      ? [
          {
            name: 'duly_witness_up',
            help: 'Whether the process of the built-in witness runs.',
            read: () => (witness.isRunning() ? 1 : 0),
          },
          {
            name: 'duly_witness_starts',
            help: 'How often the built-in witness was started since this process began.',
            read: () => witness.starts(),
          },
        ]
      : []),
  ]
}

function isUp(part: KeptProcess | null): string | null {
  return part === null || part.isRunning() ? null : 'not running: its own log says why'
}

function staleMs(tickSeconds: number): number {
  return STALE_TICKS * tickSeconds * 1000 + STALE_MS
}

/** Where the sequencer runs elsewhere: the age of what it published last. By the file's time, and so by the machine's clock. */
async function staleOnDisk(d: Deployment): Promise<string | null> {
  const file = join(logFolder(d, await currentOrigin(d)), CHECKPOINT_FILE)
  const published = statSync(file, { throwIfNoEntry: false })
  if (!published) return null
  const age = Date.now() - published.mtimeMs
  return age > staleMs(d.settings.log.seconds) ? 'no new checkpoint for too long' : null
}
