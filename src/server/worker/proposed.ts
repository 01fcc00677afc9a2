// What the machine read in a paper, noted beside the demand until somebody confirms its facts: the queue shows it, marked, and is
// searched by it. Done again it changes nothing.
import { knownFacts } from '../../demand/imported.ts'
import { type Proposed, proposedOf } from '../../demand/traits.ts'
import { keepProposed, readProposed } from '../../store/search/proposed.ts'
import type { Reading } from '../../wire/reading.ts'
import type { Deployment } from '../deployment.ts'
import { draftFacts } from '../desk/draft-facts.ts'
import { proposeFor } from '../propose.ts'
import { readReading } from '../readings.ts'
import { type AtWork, asWorker } from './demand-at-work.ts'

/** Says whether something was noted. */
export async function noteWhatWasRead(d: Deployment, { demand, stream }: AtWork): Promise<boolean> {
  const key = stream.keys.get(demand.id)
  if (!key || knownFacts(demand) || (await asWorker(d, tx => readProposed(tx, key, demand.id)))) return false
  const reading = await readReading(d, stream)
  if (!reading) return false
  const proposed = proposedIn(d, reading)
  await asWorker(d, tx => keepProposed(tx, { search: d.vault.searchKey, demand: key }, demand.id, proposed))
  return true
}

const NOTHING: Proposed = { authority: '', country: '', instrument: '', reference: '', categories: [] }

function proposedIn(d: Deployment, reading: Reading): Proposed {
  const facts = draftFacts(proposeFor(d, reading), part => part)
  return facts ? proposedOf(facts) : NOTHING
}
