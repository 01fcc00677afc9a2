// What the operators' listener says of the parts: a word per check, and a few figures. Of parts that run elsewhere it knows what
// database and log folder show.

import { statSync } from 'node:fs'
import { join } from 'node:path'
import { asKept, sentence } from '../../kernel/message.ts'
import { CHECKPOINT_FILE } from '../../ledger/verify-log.ts'
import { sayDisk } from '../../store/installation/disk-marks.ts'
import type { Deployment } from '../deployment.ts'
import type { Figure } from '../http/operator.ts'
import { currentOrigin } from '../log/log-keys.ts'
import type { RunningLog } from '../log/log-run.ts'
import type { KeptProcess } from '../part/child-process.ts'
import { namesOfMissing, witnessFigures } from '../witness/witness-health.ts'
import { logFolder } from '../worker/proof.ts'
import type { Workers } from '../worker/run.ts'
import { sayFault } from './clock-guard.ts'
import { type HealthCheck, RUNS_ELSEWHERE } from './health-check.ts'

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
      await d.db.pool.query('select 1')
      return null
    },
    log: async () => {
      if (!log) return staleOnDisk(d)
      const age = Date.parse(d.now()) - Date.parse(log.sequencer.state().lastTickAt)
      if (age > staleMs(log.sequencer.layout.seconds)) return asKept(sentence('system.no_tick_too_long'))
      if (!log.isWaiting()) return null
      const names = namesOfMissing(log.witnesses())
      return names === ''
        ? asKept(sentence('system.checkpoint_waits_published_log_says'))
        : asKept(sentence('system.checkpoint_waits_published', { names }))
    },
    witness: async () => isUp(witness),
    worker: async () => (workers || log === null ? null : RUNS_ELSEWHERE),
    gate: async () => isUp(gate),
    disk: async () => {
      const { next } = sayDisk(await d.disk.look())
      return next && asKept(next)
    },
    clock: async () => {
      const fault = d.clock.stopped()
      return fault && sayFault(fault, Date.parse(d.now()))
    },
  }
}

export function figuresOf(d: Deployment, { witness, log }: Here): readonly Figure[] {
  return [
    ...(log
      ? [
          {
            name: 'duly_log_unpublished_leaves',
            help: 'Leaves that are ordered and not yet under a published checkpoint.',
            read: () => log.sequencer.state().size - log.sequencer.published(),
          },
          ...witnessFigures(log),
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
    {
      name: 'duly_disk_free_bytes',
      help: 'Free on the disk of the installation that is nearest to the mark below which new papers are refused.',
      read: () => d.disk.last()?.free ?? 0,
    },
    {
      name: 'duly_disk_papers_refused',
      help: 'Whether new papers are refused for want of room.',
      read: () => Number(d.disk.last()?.low ?? false),
    },
    {
      name: 'duly_clock_stopped',
      help: 'Whether nothing is sent or ticked because the clock is not believed.',
      read: () => Number(d.clock.stopped() !== null),
    },
  ]
}

function isUp(part: KeptProcess | null): string | null {
  return part === null || part.isRunning() ? null : asKept(sentence('system.not_running_own_log_says'))
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
  return age > staleMs(d.settings.log.seconds) ? asKept(sentence('system.no_new_checkpoint_too_long')) : null
}
