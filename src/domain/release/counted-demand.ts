// Columns of a counted line that say who asks, by what paper, on what basis, and for whose data.
import { type CountedLine, halfWord } from '../../ledger/statistics/counted-line.ts'
import { laneOfGround } from '../../vocabulary/lanes.ts'
import { knownFacts } from '../arrival/imported.ts'
import { isConfirmed } from '../permitted/emergency-confirmed.ts'
import type { Demand } from '../registry/state.ts'
import { type Closing, type CountedPart, lineOf, matterOfPart, word } from './counted-part.ts'

type Columns = Pick<
  CountedLine,
  | 'country'
  | 'level'
  | 'instrument'
  | 'purpose'
  | 'basis'
  | 'category'
  | 'found'
  | 'customer'
  | 'extraterritorial'
  | 'emergency'
  | 'follow_up'
  | 'received'
>

export function demandColumns(d: Demand, part: CountedPart, closing: Closing): Columns {
  const facts = knownFacts(d)
  const matter = matterOfPart(d, part)
  const isGivenInEmergency = laneOfGround(lineOf(d, part)?.ground ?? '') === 'emergency'
  return {
    country: word('country', facts?.country, 'XX'),
    level: closing.law?.level ?? 'not_captured',
    instrument: instrumentOf(d, part, closing),
    purpose: purposes[facts?.purpose ?? ''] ?? 'other',
    basis: basisOf(d, part, closing),
    category: part.category,
    found: foundOf(d, part),
    customer: matter?.tenantKind ?? 'none',
    extraterritorial: placeOf(d, part, closing),
    emergency: emergencyOf(d),
    follow_up: d.followUp && isGivenInEmergency ? (d.followUp.settled?.outcome ?? 'awaited') : 'none',
    received: halfWord(d.received.receivedAt),
  }
}

/** Where no pack says what the paper is: what the demand as a whole is counted as says it. */
const byProcess: Readonly<Record<string, CountedLine['instrument']>> = {
  subpoena: 'subpoena',
  court_order: 'court_order',
  warrant: 'warrant',
  intercept: 'intercept',
  preservation: 'preservation',
  emergency: 'emergency_request',
  voluntary: 'voluntary_request',
  national_security: 'national_security',
}

/** What the law lets nobody count exactly is that, whatever else it is. */
function instrumentOf(d: Demand, { ask }: CountedPart, { law, process }: Closing): CountedLine['instrument'] {
  if (d.named || process === 'national_security') return 'national_security'
  return law?.asks[ask]?.instrument ?? byProcess[process] ?? (law ? 'other' : 'not_captured')
}

const purposes: Readonly<Record<string, CountedLine['purpose']>> = {
  criminal_investigation: 'criminal',
  counterintelligence: 'intelligence',
  foreign_intelligence: 'intelligence',
  civil_litigation: 'civil',
  civil_regulatory: 'regulatory',
  sentence_enforcement: 'sentence',
}

const byLane = { emergency: 'emergency', consent: 'consent', policy: 'voluntary' } as const

/** What leaves although no law requires it leaves on its lane, whatever the paper rests on. */
function basisOf(d: Demand, part: CountedPart, { law }: Closing): CountedLine['basis'] {
  const lane = laneOfGround(lineOf(d, part)?.ground ?? '')
  return lane ? byLane[lane] : (law?.asks[part.ask]?.basis ?? (law ? 'unknown' : 'not_captured'))
}

function foundOf(d: Demand, { account, identifier }: CountedPart): CountedLine['found'] {
  if (account) return 'found'
  if (!identifier) return 'unnamed'
  return d.lookup?.answered ? 'not_found' : 'not_looked_up'
}

/** Measured from the authority's country, as the law does where an order reaches across a border. */
function placeOf(d: Demand, part: CountedPart, { law }: Closing): CountedLine['extraterritorial'] {
  const country = knownFacts(d)?.country
  const customer = law?.abroad[matterOfPart(d, part)?.id ?? ''] ?? null
  const said = knownFacts(d)?.answers.data_location
  const data = typeof said === 'string' ? said !== country : null
  if (customer === null) return ofDataAlone(data, law)
  if (data === null) return customer ? 'customer_data_unknown' : 'not_customer_data_unknown'
  if (customer) return data ? 'customer_and_data' : 'customer'
  return data ? 'data' : 'no'
}

function ofDataAlone(data: boolean | null, law: Closing['law']): CountedLine['extraterritorial'] {
  if (data !== null) return data ? 'data_customer_unknown' : 'not_data_customer_unknown'
  return law ? 'unknown' : 'not_captured'
}

function emergencyOf({ emergency, imported }: Demand): CountedLine['emergency'] {
  if (!emergency) return imported ? 'not_captured' : 'none'
  if (emergency.dropped) return 'dropped'
  return isConfirmed(emergency) ? 'confirmed' : 'claimed'
}
