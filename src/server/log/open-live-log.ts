// Which log takes leaves now, and how it is opened. A log that is behind what its witness or its published folder has seen is
// never continued: the next one names its last checkpoint, and what was ordered there but never public is ordered again.
import { randomBytes } from 'node:crypto'
import { fromUtf8 } from '../../ledger/bytes.ts'
import { type HalfYear, halfYearOf } from '../../ledger/half-year.ts'
import type { Layout } from '../../ledger/layout.ts'
import { CHECKPOINT_FILE } from '../../ledger/verify-log.ts'
import { openFiles, viewFiles } from '../../log/files.ts'
import { openLog, successorOrigin } from '../../log/open-log.ts'
import { postgresLogStore } from '../../log/postgres-log-store.ts'
import { createPublisher } from '../../log/publisher.ts'
import type { Sequencer } from '../../log/sequencer.ts'
import { sha256Node } from '../../log/sha256.ts'
import type { WitnessClient } from '../../log/witness-client.ts'
import { wrapSmall } from '../../seal/age/age.node.ts'
import type { Deployment } from '../deployment.ts'
import { logFolder } from '../worker/proof.ts'
import { currentOrigin, isGivenUp, openLogKey, originNow } from './log-keys.ts'
import { tellTrust } from './trust.ts'

export type OpenLive = {
  readonly d: Deployment
  /** In the order of the trust file. */
  readonly witnesses: readonly WitnessClient[]
  readonly quorum: number
  readonly onLog: (line: string) => void
}

/** Takes up the live log, or opens the first one. */
export async function openLiveLog(o: OpenLive): Promise<Sequencer> {
  const origin = await currentOrigin(o.d)
  if (!(await isGivenUp(o.d, origin))) return openOrSucceed(o, origin, null)
  const last = viewFiles(logFolder(o.d, origin)).read(CHECKPOINT_FILE)
  if (!last) throw new Error('a log whose key was given up was published')
  const next = nextOrigin(o.d, origin, successorOrigin(origin))
  o.onLog(`the key of ${origin} was given up; opening ${next}`)
  return openOrSucceed(o, next, fromUtf8(last))
}

/**
 * True where the present half-year is later than the log's. Never where it is earlier: a clock that was set back opens no log
 * anew.
 */
export function isOver(d: Deployment, log: { readonly half: HalfYear }): boolean {
  return halfYearOf(d.now()) > log.half
}

/** The present half-year's log. `ended` must be published whole: its last checkpoint stands in the new log's first leaf. */
export async function openNextLog(o: OpenLive, ended: Sequencer): Promise<Sequencer> {
  const last = viewFiles(logFolder(o.d, ended.origin)).read(CHECKPOINT_FILE)
  if (!last) throw new Error('a log that ends was published')
  o.onLog(`the half-year ${ended.half} is over; opening ${originNow(o.d)}`)
  return openOrSucceed(o, originNow(o.d), fromUtf8(last))
}

async function openOrSucceed(o: OpenLive, origin: string, previousLog: string | null): Promise<Sequencer> {
  const { d, witnesses, quorum } = o
  const logKey = await openLogKey(d, origin)
  // Before the log is opened: the witness knows the logs that the trust file names.
  await tellTrust(d)
  const onPublished = async (tx: Parameters<typeof d.jobs.wake>[0], ids: readonly string[]) => {
    for (const id of ids) await d.jobs.wake(tx, id)
  }
  const opened = await openLog({
    store: postgresLogStore({ db: d.db, origin, onPublished, now: d.now }),
    publisher: createPublisher(openFiles(logFolder(d, origin)), sha256Node),
    logKey,
    witnesses,
    quorum,
    now: () => Date.parse(d.now()),
    random: length => new Uint8Array(randomBytes(length)),
    wrapTickKey: key => wrapSmall(key, d.keystore.sealRecipients),
    hash: sha256Node,
    origin,
    half: halfYearOf(d.now()),
    layout: layoutOf(d),
    previousLog,
  })
  if (opened.kind === 'ready') return opened.sequencer
  const next = nextOrigin(d, origin, opened.successor)
  o.onLog(`the log ${origin} is behind what was published (${opened.why}); opening ${next}`)
  return openOrSucceed(o, next, opened.last)
}

/** A log of a half-year that is over has no successor in it: the present half-year's first log takes its place. */
function nextOrigin(d: Deployment, behind: string, successor: string): string {
  const now = originNow(d)
  const isOfNow = behind === now || behind.startsWith(`${now}-`)
  return isOfNow ? successor : now
}

function layoutOf(d: Deployment): Layout {
  const { seconds, slowEvery, slots } = d.settings.log
  return { seconds, slowEvery, slots }
}
