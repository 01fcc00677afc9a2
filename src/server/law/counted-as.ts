// Under which process of the code book a demand is counted: the packs' class of its instrument, not what somebody types. What the
// law lets nobody count, or in bands only, counts as national-security process, which the report leaves out (50 USC 1874(a)).
import { knownFacts } from '../../domain/arrival/imported.ts'
import { instrumentsAsked, instrumentsOf } from '../../domain/decision/instruments.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { CountedByLaw } from '../../domain/release/events.ts'
import { lawOf } from '../../law/law-index.ts'
import type { Pack } from '../../law/pack-format/pack.ts'
import type { Instrument } from '../../law/pack-format/pack-schema.ts'
import type { Process } from '../../ledger/code-book.ts'

const byClass: Record<Instrument['class'], Process> = {
  voluntary_request: 'other',
  emergency: 'emergency',
  preservation: 'preservation',
  subpoena_equivalent: 'subpoena',
  court_order_equivalent: 'court_order',
  warrant_equivalent: 'warrant',
  intercept_order: 'intercept',
}

/** How the lines of an ask count, by the paper that the ask rests on. */
export type AskCounted = CountedByLaw['asks'][string]

const words: Record<Instrument['class'], AskCounted['instrument']> = {
  voluntary_request: 'voluntary_request',
  emergency: 'emergency_request',
  preservation: 'preservation',
  subpoena_equivalent: 'subpoena',
  court_order_equivalent: 'court_order',
  warrant_equivalent: 'warrant',
  intercept_order: 'intercept',
}

/** `entityCountry`: of the entity served; null where two remain. */
export type AskPlaces = { readonly country: string; readonly entityCountry: string | null }

/** Null where no pack knows the instrument. */
export function askCounted(
  packs: readonly Pack[],
  instrument: string,
  { country, entityCountry }: AskPlaces,
): AskCounted | null {
  const found = lawOf(packs).find(instrument)?.instrument
  if (!found) return null
  return {
    instrument: isLeftOut(found) ? 'national_security' : words[found.class],
    basis:
      byId[found.id] ?? byAgreement(found, country) ?? byKind[found.class] ?? byPlace(country, entityCountry),
  }
}

type Basis = AskCounted['basis']

/** Instruments of a treaty, and of the law of a union of States. */
const byId: Readonly<Record<string, Basis>> = {
  'treaty.mlat': 'mutual_assistance',
  'treaty.budapest_16': 'budapest_convention',
  'treaty.budapest_18': 'budapest_convention',
  'treaty.2ap_7': 'second_protocol',
  'treaty.2ap_8': 'second_protocol',
  'treaty.2ap_9': 'second_protocol',
  'treaty.un_cybercrime': 'un_convention',
  'eu.epoc.subscriber': 'e_evidence',
  'eu.epoc.identify_user': 'e_evidence',
  'eu.epoc.traffic': 'e_evidence',
  'eu.epoc.content': 'e_evidence',
  'eu.epoc.emergency': 'e_evidence',
  'eu.epoc_pr': 'e_evidence',
  'eu.enforcement.art16': 'e_evidence',
  'eu.eio': 'investigation_order',
}

/** The agreement that it rests on, by the State whose authority relies on it. */
function byAgreement(found: Instrument, country: string): Basis | undefined {
  if (!found.rests_on_agreement) return undefined
  const names: Readonly<Record<string, Basis>> = { GB: 'us_uk_agreement', AU: 'us_australia_agreement' }
  return names[country] ?? 'other_agreement'
}

/** What no law compels rests on no law of anybody's. */
const byKind: Partial<Record<Instrument['class'], Basis>> = {
  emergency: 'emergency',
  voluntary_request: 'voluntary',
}

function byPlace(country: string, entityCountry: string | null): Basis {
  if (entityCountry === null) return 'unknown'
  return country === entityCountry ? 'domestic' : 'foreign_law'
}

/** Null where no pack knows the instrument: then a person says it. */
export function countedAs(packs: readonly Pack[], d: Demand): Process | null {
  const facts = knownFacts(d)
  // What may not be counted is not counted with what stands beside it either.
  if (instrumentsOf(facts).some(one => isForNamedPeople(packs, one))) return 'national_security'
  // The demand counts once, under the first of its papers that something is asked under.
  const [first] = facts ? instrumentsAsked(facts) : []
  const instrument = lawOf(packs).find(first ?? '')?.instrument
  if (!facts || !instrument) return null
  if (facts.purpose.startsWith('civil')) return 'civil'
  return instrument.id.startsWith('eu.epoc') && instrument.class !== 'preservation'
    ? 'foreign_production'
    : byClass[instrument.class]
}

/**
 * A paper that only named people may know of: the law lets nobody count it exactly. It is worked in the lane that counsel opens,
 * and comes neither by table nor by the ordinary form of facts.
 */
export function isForNamedPeople(packs: readonly Pack[], instrument: string): boolean {
  const found = lawOf(packs).find(instrument)?.instrument
  return found !== undefined && isLeftOut(found)
}

/** A band that only a voluntary guideline asks for is no prohibition: there the confidence is not that of a statute read. */
function isLeftOut({ counting }: Instrument): boolean {
  return counting.how === 'never' || (counting.how === 'banded' && counting.confidence === 'VERIFIED')
}
