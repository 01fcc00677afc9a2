// What Duly does by itself about emergencies: marks a paper that reads as one, so that it comes first in the queue, and
// reminds an authority of the process that has to follow. Doing it again changes nothing.
import { isRefusal } from '../../demand/refusal.ts'
import { firedKey } from '../../demand/state.ts'
import { lawOf } from '../../law/law-index.ts'
import { execute } from '../../store/execute.ts'
import type { ProposedPaper } from '../../wire/proposal.ts'
import { type Deployment, WORKER } from '../deployment.ts'
import { proposeFor } from '../propose.ts'
import { readReading } from '../readings.ts'
import type { AtWork } from './demand-at-work.ts'
import { sendByItself } from './letter-by-itself.ts'

/** The reader proposes; a person may drop it, and then the reader has no second word. */
export async function markIfEmergency(d: Deployment, { demand, stream }: AtWork): Promise<void> {
  if (demand.emergency || demand.facts || demand.notDemand || demand.closed) return
  const reading = await readReading(d, stream)
  const paper = reading && proposeFor(d, reading).papers.find(p => readsAsEmergency(d, p))
  if (!paper) return
  const done = await execute(d.store, WORKER, {
    demandId: demand.id,
    idempotencyKey: `emergency-${demand.id}`,
    command: { type: 'mark_emergency', source: 'reader', voluntary: isVoluntary(d, paper), note: '' },
  })
  if (isRefusal(done) && done.code === 'changed_meanwhile')
    throw new Error('the emergency is marked at the next wake-up')
}

function readsAsEmergency(d: Deployment, paper: ProposedPaper): boolean {
  const instrument = lawOf(d.packs).find(paper.instrument ?? '')?.instrument
  return paper.kind === 'emergency_request' || instrument?.class === 'emergency'
}

/** Where the pack knows the instrument: whether it requires anything. A request in a letter requires nothing. */
function isVoluntary(d: Deployment, paper: ProposedPaper): boolean {
  const instrument = lawOf(d.packs).find(paper.instrument ?? '')?.instrument
  return instrument ? instrument.reaches.every(r => r.compulsion.value !== 'required') : true
}

/** Once: when the term is over and nothing has come. */
export async function remindOfProcess(d: Deployment, { demand }: AtWork): Promise<void> {
  const f = demand.followUp
  if (!f || f.settled || !demand.fired.includes(firedKey('follow_up:process', f.dueAt))) return
  await sendByItself(d, demand, { kind: 'follow_up', about: '', key: `follow-up-${demand.id}` })
}
