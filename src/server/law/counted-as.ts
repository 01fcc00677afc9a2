// Under which process of the code book a demand is counted: the packs' class of its instrument, not what somebody types. What the
// law lets nobody count, or in bands only, counts as national-security process, which the report leaves out (50 USC 1874(a)).
import { knownFacts } from '../../domain/arrival/imported.ts'
import { instrumentsOf } from '../../domain/decision/instruments.ts'
import type { Demand } from '../../domain/registry/state.ts'
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

/** Null where no pack knows the instrument: then a person says it. */
export function countedAs(packs: readonly Pack[], d: Demand): Process | null {
  const facts = knownFacts(d)
  // What may not be counted is not counted with what stands beside it either.
  if (instrumentsOf(facts).some(one => isForNamedPeople(packs, one))) return 'national_security'
  const instrument = facts && lawOf(packs).find(facts.instrument)?.instrument
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
