// What Duly does by itself after a demand changed: has its papers read, orders the gate, tells who is now to be told. Doing
// it again changes nothing.
import { isRefusal } from '../../demand/refusal.ts'
import { isRestricted } from '../../demand/restricted.ts'
import { sendLetter } from '../acts/send-letter.ts'
import { takeIntoLane, tellNamed } from '../acts/take-into-lane.ts'
import { tellOfDemand } from '../admin/tell-webhooks.ts'
import type { Changes } from '../changes.ts'
import { type Deployment, WORKER } from '../deployment.ts'
import { readPapers } from '../readings.ts'
import { revokeAside } from '../work/aside.ts'
import { type AtWork, loadAtWork } from './demand-at-work.ts'
import { markIfEmergency, remindOfProcess } from './emergencies.ts'
import { erase } from './erase-outside.ts'
import { orderGate } from './gate-orders.ts'
import { release } from './held.ts'
import { inviteWhoIsNeeded } from './invite.ts'
import { sendByItself } from './letter-by-itself.ts'
import { writeLifecycle } from './lifecycle-rows.ts'
import { tellWhoReceived } from './nobody-named.ts'
import { noteWhatWasRead } from './proposed.ts'
import type { Reader } from './reader.ts'
import { tellTenants } from './tell.ts'
import { tellPrograms } from './tell-programs.ts'
import { tellWindows } from './tell-window.ts'
import { revokeWithdrawn } from './withdrawn.ts'

export async function react(
  d: Deployment,
  changes: Changes,
  reader: Pick<Reader, 'read'>,
  demandId: string,
): Promise<void> {
  const work = await loadAtWork(d, demandId)
  if (!work) return
  changes.tell({ id: demandId, version: work.demand.version })
  if ((await revokeWithdrawn(d, work.demand)) || (await revokeAside(d, demandId))) return
  await orderGate(d, work)
  // Whatever the reader found, the sender hears that the mail arrived, as of every mail.
  if (!isRestricted(work.demand) || work.demand.taken?.how === 'reader') await acknowledge(d, work)
  await tellNamed(d, work.demand)
  await tellWhoReceived(d, work)
  await erase(d, work.demand)
  // Nothing of the national-security lane is read by a machine, and its authority is not written to by mail.
  if (!isRestricted(work.demand)) {
    reader.read(demandId)
    await tellReady(d, work)
    // Its terms are in no published figure either.
    await writeLifecycle(d, work.demand)
    await tellOfDemand(d, work.demand)
    await tellPrograms(d, demandId)
  }
  await remindOfProcess(d, work)
  await tellTenants(d, work)
  await tellWindows(d, work)
  await inviteWhoIsNeeded(d, work)
  changes.tell({ id: demandId, version: work.demand.version })
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
  const noted = await noteWhatWasRead(d, work)
  if (read === 'read' || noted) changes.tell({ id: demandId, version: work.demand.version })
  await release(d, demandId)
  await markIfEmergency(d, work)
}

/**
 * Only to a sender whose mail is authenticated: an acknowledgement to a forged address would be our own spam. And never to a
 * machine: it would answer, and so would we (RFC 3834 § 2).
 */
async function acknowledge(d: Deployment, work: AtWork): Promise<void> {
  const { received, letters } = work.demand
  if (
    received.automatic ||
    received.channel !== 'mail' ||
    !received.sender.authenticated ||
    letters.some(l => l.kind === 'acknowledgement')
  )
    return
  await sent(
    sendLetter(d, WORKER, {
      demandId: work.demand.id,
      kind: 'acknowledgement',
      note: '',
      key: `ack-${work.demand.id}`,
    }),
  )
}

async function tellReady(d: Deployment, { demand }: AtWork): Promise<void> {
  const { released } = demand
  if (released) await sendByItself(d, demand, { kind: 'release', about: '', key: `ready-${released.digest}` })
}

/** A refusal here is for a person to solve at the desk (no contact, no address); a lost race is tried again. */
async function sent(done: ReturnType<typeof sendLetter>): Promise<void> {
  const result = await done
  if (isRefusal(result) && result.code === 'changed_meanwhile')
    throw new Error('the letter is sent at the next wake-up')
}
