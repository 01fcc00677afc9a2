// What Duly does by itself after a demand changed: has its papers read, sends orders to the gate, checks it against the law packs,
// and tells the people concerned. Running it again changes nothing.

import { isRestricted } from '../../domain/arrival/restricted.ts'
import { isRecalled, productionsOut } from '../../domain/registry/production-state.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { sendLetter } from '../acts/send-letter.ts'
import type { Changes } from '../changes.ts'
import { type Deployment, WORKER } from '../deployment.ts'
import { revokeAside } from '../work/aside.ts'
import { askLaw } from './ask-law.ts'
import { type AtWork, loadAtWork } from './demand-at-work.ts'
import { remindOfProcess } from './emergencies.ts'
import { erase } from './erase-outside.ts'
import { orderGate } from './gate-orders.ts'
import { inviteWhoIsNeeded } from './invite.ts'
import { sendByItself } from './letter-by-itself.ts'
import { writeLifecycle } from './lifecycle-rows.ts'
import { tellWhoReceived } from './nobody-named.ts'
import { tellDecidedAgain } from './telling/tell-decided-again.ts'
import { tellNamed } from './telling/tell-named.ts'
import { tellPrograms } from './telling/tell-programs.ts'
import { tellTenants } from './telling/tell-tenants.ts'
import { tellOfDemand } from './telling/tell-webhooks.ts'
import { tellWindows } from './telling/tell-window.ts'
import { wantsReader } from './unread.ts'
import { revokeWithdrawn } from './withdrawn.ts'

export async function react(d: Deployment, changes: Changes, demandId: string): Promise<void> {
  const work = await loadAtWork(d, demandId)
  if (!work) return
  changes.tell({ id: demandId, version: work.demand.version })
  if ((await revokeWithdrawn(d, work.demand)) || (await revokeAside(d, demandId))) return
  await orderGate(d, work)
  await askLaw(d, work.demand)
  // Whatever the reader found, the sender hears that the mail arrived, as of every mail.
  if (!isRestricted(work.demand) || work.demand.taken?.how === 'reader') await acknowledge(d, work)
  await tellNamed(d, work.demand)
  await tellWhoReceived(d, work)
  await erase(d, work.demand)
  // Nothing of the national-security lane is read by a machine, and its authority is not written to by mail.
  if (!isRestricted(work.demand)) {
    if (await wantsReader(d, work)) await d.jobs.read(demandId)
    await tellReady(d, work)
    await tellRecalled(d, work)
    // Its terms are in no published figure either.
    await writeLifecycle(d, work.demand)
    await tellOfDemand(d, work.demand)
    await tellPrograms(d, demandId)
  }
  await remindOfProcess(d, work)
  await tellTenants(d, work)
  await tellWindows(d, work)
  await tellDecidedAgain(d, work)
  await inviteWhoIsNeeded(d, work)
  changes.tell({ id: demandId, version: work.demand.version })
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
  // Called back before it was told: there is nothing to be fetched.
  if (!released || demand.recalls.some(r => r.digest === released.digest)) return
  const n = productionsOut(demand).length
  // Each part has a letter of its own, known by its number.
  const about = n === 1 ? '' : `(${n})`
  await sendByItself(d, demand, { kind: 'release', about, key: `ready-${released.digest}` })
}

async function tellRecalled(d: Deployment, { demand }: AtWork): Promise<void> {
  for (const p of productionsOut(demand).filter(one => isRecalled(demand, one))) {
    const about = `(${p.authorisation.production.number})`
    await sendByItself(d, demand, { kind: 'recall', about, key: `recall-${p.released.digest}` })
  }
}

/** A refusal here is for a person to solve at the desk (no contact, no address); a lost race is tried again. */
async function sent(done: ReturnType<typeof sendLetter>): Promise<void> {
  const result = await done
  if (isRefusal(result) && result.code === 'changed_meanwhile')
    throw new Error('the letter is sent at the next wake-up')
}
