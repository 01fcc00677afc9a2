// The log of this installation at work: the heartbeat of ticks, and the turn of the half-year.

import { setTimeout as delay } from 'node:timers/promises'
import { isSlowTick } from '../../ledger/layout.ts'
import { FatalLogError, LostRaceError } from '../../log/log-store.ts'
import type { Sequencer } from '../../log/sequencer.ts'
import type { WitnessClient } from '../../log/witness-client.ts'
import type { PartLease } from '../../store/installation/control.ts'
import type { Deployment } from '../deployment.ts'
import { witnessClients } from '../witness/witness.ts'
import { watchWitnesses } from '../witness/witness-health.ts'
import { policyOfSettings } from '../witness/witness-policy.ts'
import { commitAuditHeads } from '../worker/upkeep/audit-heads.ts'
import { currentOrigin } from './log-keys.ts'
import type { RunningLog } from './log-run.ts'
import { isOver, type OpenLive, openLiveLog, openNextLog } from './open-live-log.ts'

export type TickWatcher = (report: {
  readonly published: boolean
  readonly size: number
  readonly waiting: readonly string[]
  /** Witnesses that did not cosign, with why. */
  readonly missing: readonly string[]
}) => void

export async function startLog(
  d: Deployment,
  onTick: TickWatcher,
  onLog: (line: string) => void,
): Promise<RunningLog> {
  const witnesses = await witnessClients(d.dir)
  const { quorum } = policyOfSettings(d.dir, witnesses[0]!.vkey)
  const open: OpenLive = { d, witnesses, quorum, onLog }
  // Before anything is written: a second sequencer would open a log of its own and tell others of it in trust.json.
  const lease = await d.control.hold('sequencer')
  try {
    await untilAnswers(witnesses[0]!, await currentOrigin(d), onLog)
    const sequencer = await openLiveLog(open)
    return beat(open, sequencer, { onTick, lease })
  } catch (error) {
    await lease.release()
    throw error
  }
}

const WITNESS_WAIT_MS = 10_000
const WITNESS_POLL_MS = 50

/**
 * The witness starts at the same moment. It is worth waiting for: only before the log opens can it say that the log is behind
 * and nothing be lost; afterwards its word ends the process.
 */
async function untilAnswers(
  witness: WitnessClient,
  origin: string,
  onLog: (line: string) => void,
): Promise<void> {
  const answers = () =>
    witness.latest(origin).then(
      () => true,
      () => false,
    )
  for (const end = performance.now() + WITNESS_WAIT_MS; !(await answers()); await delay(WITNESS_POLL_MS)) {
    if (performance.now() < end) continue
    return onLog('the witness does not answer; the log opens, and its checkpoints wait')
  }
}

/** One tick after the other at the log's pace. Down-time makes no ticks; a late tick does not hurry the next. */
function beat(
  open: OpenLive,
  first: Sequencer,
  { onTick, lease }: { readonly onTick: TickWatcher; readonly lease: PartLease },
): RunningLog {
  const { d } = open
  const { promise: failed, reject } = Promise.withResolvers<never>()
  failed.catch(() => {})
  lease.lost.catch(reject)
  let sequencer = first
  let stopped = false
  let waits = false
  const watch = watchWitnesses(open.onLog)
  const told: TickWatcher = report => {
    waits = !report.published
    watch(sequencer.witnesses())
    onTick(report)
  }
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const step = async () => {
    // Until it is renewed, another may have taken over.
    if (!lease.isHeld()) throw new Error('the lease of the sequencer is not renewed')
    // A wrong clock would turn the log over for good. No tick makes up for those that were left out.
    if (d.clock.stopped()) throw new Error('the clock is not believed')
    if (isOver(d, sequencer)) sequencer = await turnOver(open, sequencer, told)
    else await tickOnce(d, sequencer, told)
  }
  const schedule = () => {
    if (stopped) return
    const since = Date.parse(d.now()) - Date.parse(sequencer.state().lastTickAt)
    const pace = sequencer.layout.seconds * 1000
    // A clock that was set back makes `since` negative; it may be set right again at any time.
    const wait = Math.min(pace, Math.max(0, pace - since))
    timer = setTimeout(() => {
      running = step().then(schedule, error => {
        if (isFinal(error)) reject(error)
        else if (!stopped) timer = setTimeout(schedule, RETRY_MS)
      })
    }, wait)
  }
  schedule()
  return {
    get origin() {
      return sequencer.origin
    },
    get sequencer() {
      return sequencer
    },
    isWaiting: () => waits,
    witnesses: () => sequencer.witnesses(),
    failed,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
      await sequencer.stop()
      await lease.release()
    },
  }
}

/** The process must stop: a commit that nobody knows of, another sequencer, a log that is behind. */
function isFinal(error: unknown): boolean {
  return (
    error instanceof FatalLogError ||
    error instanceof LostRaceError ||
    (error instanceof Error && error.name === 'LogBehindError')
  )
}

/**
 * The log of a half-year that is over takes no more leaves. First all of it is made public, then the new one opens with its
 * last checkpoint; leaves that wait go into the new one. A crash anywhere between comes back here.
 */
async function turnOver(open: OpenLive, ended: Sequencer, onTick: TickWatcher): Promise<Sequencer> {
  const report = await ended.publish()
  if (!report.published) {
    onTick(report)
    throw new Error('the log that ends waits to be published')
  }
  const next = await openNextLog(open, ended)
  await ended.stop()
  return next
}

const RETRY_MS = 1000

async function tickOnce(d: Deployment, sequencer: Sequencer, onTick: TickWatcher): Promise<void> {
  if (isSlowTick(sequencer.layout, sequencer.state().tick + 1)) await commitAuditHeads(d)
  onTick(await sequencer.tick())
}
