// The log of this installation at work: the heartbeat of ticks, and the turn of the half-year.
import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { auditHeadsDigest } from '../ledger/audit-heads.ts'
import { isSlowTick } from '../ledger/layout.ts'
import type { RecordOf } from '../ledger/record.ts'
import type { WitnessClient } from '../log/cosigning.ts'
import { FatalLogError, LostRaceError } from '../log/log-store.ts'
import type { Sequencer } from '../log/sequencer.ts'
import type { Deployment } from './deployment.ts'
import { writeSystemLeaf } from './log-changes.ts'
import { currentOrigin } from './log-keys.ts'
import { isOver, type OpenLive, openLiveLog, openNextLog } from './open-live-log.ts'
import { witnessClient } from './witness.ts'
import { asWorker } from './worker/demand-at-work.ts'

export type RunningLog = {
  readonly origin: string
  readonly sequencer: Sequencer
  /** Whether the last tick is ordered and not public: a cosignature or the disk is missing. */
  isWaiting(): boolean
  /** Stops after the tick in hand. */
  stop(): Promise<void>
  /** Rejects when the process must stop (an unknown commit, a log behind). */
  readonly failed: Promise<never>
}

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
  const open: OpenLive = { d, witness: await witnessClient(d.dir), onLog }
  await untilAnswers(open.witness, await currentOrigin(d), onLog)
  const sequencer = await openLiveLog(open)
  return beat(open, sequencer, onTick)
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
function beat(open: OpenLive, first: Sequencer, onTick: TickWatcher): RunningLog {
  const { d } = open
  const { promise: failed, reject } = Promise.withResolvers<never>()
  failed.catch(() => {})
  let sequencer = first
  let stopped = false
  let waits = false
  const told: TickWatcher = report => {
    waits = !report.published
    onTick(report)
  }
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const step = async () => {
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
    failed,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
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
  return openNextLog(open, ended)
}

const SETTLE_MS = 2000
const RETRY_MS = 1000

async function tickOnce(d: Deployment, sequencer: Sequencer, onTick: TickWatcher): Promise<void> {
  if (isSlowTick(sequencer.layout, sequencer.state().tick + 1)) await commitAuditHeads(d)
  onTick(await sequencer.tick())
}

/**
 * E13.2: what has no leaf of its own stands in the audit chains; the heads of those that moved since the last slow tick go
 * into one E leaf. The time window is in the records, so `fsck` finds the same heads again.
 */
async function commitAuditHeads(d: Deployment): Promise<void> {
  await asWorker(d, async tx => {
    const last = await tx.query<{ created_at: Date }>(
      "select created_at from duly.leaf where system_kind = 'audit_heads' order by created_at desc limit 1",
      [],
    )
    // A little behind the present, so that no write still in its transaction is passed over.
    const now = new Date(Date.parse(d.now()) - SETTLE_MS).toISOString()
    const rows = await tx.query<{ hash: Buffer }>(
      `select distinct on (demand_id) hash from duly.event where at > $1 and at <= $2 order by demand_id, version desc`,
      [last[0]?.created_at.toISOString() ?? '1970-01-01T00:00:00.000Z', now],
    )
    const heads = rows.map(r => new Uint8Array(r.hash))
    const record: RecordOf<'audit_heads'> = {
      v: 1,
      kind: 'audit_heads',
      id: randomBytes(16).toString('hex'),
      at: now,
      heads: auditHeadsDigest(heads),
      streams: heads.length,
    }
    await writeSystemLeaf(tx, d, record)
  })
}
