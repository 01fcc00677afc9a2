// A paper that the reader takes for an emergency is marked, so that it comes first in the queue. Doing it again changes nothing.
import { isRefusal } from '../../kernel/refusal.ts'
import { lawOf } from '../../law/law-index.ts'
import { execute } from '../../store/demand/execute.ts'
import type { ProposedPaper } from '../../wire/propose/proposal.ts'
import { type Deployment, WORKER } from '../deployment.ts'
import { readProposal } from '../papers/readings.ts'
import type { AtWork } from './demand-at-work.ts'

/** The reader proposes; a person may drop it, and then the reader has no second word. */
export async function markIfEmergency(d: Deployment, { demand, stream }: AtWork): Promise<void> {
  if (demand.emergency || demand.facts || demand.notDemand || demand.closed) return
  const proposal = await readProposal(d, WORKER, stream)
  const paper = proposal?.papers.find(p => readsAsEmergency(d, p))
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
