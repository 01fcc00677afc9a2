// What the machine read in a paper, noted beside the demand until somebody confirms its facts: the queue shows it, marked, and is
// searched by it. Done again it changes nothing.
import { knownFacts } from '../../domain/arrival/imported.ts'
import { type Proposed, proposedOf } from '../../queue/traits.ts'
import { keepProposed, readProposed } from '../../store/search/proposed.ts'
import type { Proposal } from '../../wire/propose/proposal.ts'
import { type Deployment, WORKER } from '../deployment.ts'
import { readProposal } from '../papers/readings.ts'
import { draftFacts } from '../surfaces/desk/facts/draft-facts.ts'
import { type AtWork, asWorker } from './demand-at-work.ts'

/** Says whether something was noted. */
export async function noteWhatWasRead(d: Deployment, { demand, stream }: AtWork): Promise<boolean> {
  const key = stream.keys.get(demand.id)
  if (!key || knownFacts(demand) || (await asWorker(d, tx => readProposed(tx, key, demand.id)))) return false
  const proposal = await readProposal(d, WORKER, stream)
  if (!proposal) return false
  const proposed = proposedIn(proposal, d.provider)
  const keys = { search: d.vault.searchKey, demand: key }
  return asWorker(d, tx => keepProposed(tx, keys, demand, proposed))
}

const NOTHING: Proposed = { authority: '', country: '', instrument: '', reference: '', categories: [] }

function proposedIn(proposal: Proposal, provider: Deployment['provider']): Proposed {
  const facts = draftFacts(proposal, part => part, provider)
  return facts ? proposedOf(facts) : NOTHING
}
