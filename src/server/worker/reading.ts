// The readers: papers are read beside everything else, in a process of their own. What is to be read stands in a queue of the
// database; whose turn it is, is decided here (reader.ts).

import { isRestricted } from '../../domain/arrival/restricted.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { cageLack } from '../../wire/sandbox.ts'
import { takeIntoLane } from '../acts/take-into-lane.ts'
import type { Changes } from '../changes.ts'
import { type Deployment, WORKER } from '../deployment.ts'
import type { Log } from '../http/site.ts'
import { asWorker, loadAtWork } from './demand-at-work.ts'
import { release } from './held.ts'
import { markIfEmergency } from './mark-emergency.ts'
import { noteWhatWasRead } from './proposed.ts'
import { readPapers } from './read-papers.ts'
import { type Reader, startReader } from './reader.ts'

export type ReadingHooks = {
  readonly log: Log
  readonly onError: (where: string, error: unknown) => void
}

/** A wish is taken from the queue when it is in memory: what a reader that was killed had there is wished for again at the start. */
export async function startReading(
  d: Deployment,
  changes: Changes,
  { log, onError }: ReadingHooks,
): Promise<{ stop(): Promise<void> }> {
  tellOfCage(d, log)
  const reader = startReader(
    id => readFor(d, changes, id),
    e => onError('reading', e),
  )
  await wishForOpen(d)
  await d.jobs.workReading(id => wish(d, reader, id))
  return reader
}

/** Said at every start: without bubblewrap a demo reads papers in a weaker cage, and a live server reads none. */
function tellOfCage({ demo }: Deployment, log: Log): void {
  const lack = cageLack()
  if (lack === null) return
  const words = demo ? 'papers are read in the cage of Node alone' : 'no paper is read: each is kept unread'
  log.warn({ why: lack.what, next: lack.next }, words)
}

/** Also what a machine without a cage could not read, and what an older reader proposed: reading it again is soon over. */
async function wishForOpen(d: Deployment): Promise<void> {
  const rows = await asWorker(d, tx =>
    tx.query<{ id: string }>(
      `select id from duly.demand where not restricted and closed_at is null and step <> 'done'
       union select demand_id from duly.held`,
      [],
    ),
  )
  for (const { id } of rows) await d.jobs.read(id)
}

/** The sender stands in no job: it is looked up here. */
async function wish(d: Deployment, reader: Reader, demandId: string): Promise<void> {
  const work = await loadAtWork(d, demandId)
  if (work && !isRestricted(work.demand)) reader.read(demandId, turnOf(work.demand))
}

/**
 * Whose turn at the reader a paper takes. Who is signed for has one of their own; those whom nothing vouches for share one, whatever
 * names they write: else a flood under a thousand of them would have a thousand turns.
 */
function turnOf({ received: { channel, sender } }: Demand): string {
  if (channel !== 'mail') return channel
  const address = sender.address ?? ''
  return sender.authenticated ? address.slice(address.lastIndexOf('@') + 1).toLowerCase() : 'unauthenticated'
}

/** Reads what was not read yet; the desk is told when it is there. */
export async function readFor(d: Deployment, changes: Changes, demandId: string): Promise<void> {
  const work = await loadAtWork(d, demandId)
  if (!work || isRestricted(work.demand)) return
  const read = await readPapers(d, work.stream)
  if (read === 'suspected') {
    const key = `suspected-${demandId}`
    const done = await takeIntoLane(d, WORKER, { demandId, how: 'reader', key })
    // Where nobody could receive it, it is nobody's: it stays with those who are there.
    if (!isRefusal(done)) return
    throw new Error('a paper waits for somebody who may receive it')
  }
  // Reading takes seconds: the facts may be confirmed by now.
  const now = await loadAtWork(d, demandId)
  const noted = now !== null && (await noteWhatWasRead(d, now))
  if (read === 'read' || noted) changes.tell({ id: demandId, version: work.demand.version })
  await release(d, demandId)
  await markIfEmergency(d, work)
}
