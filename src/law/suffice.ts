// Which instruments would reach a category that this paper does not reach: the weakest of the same country and purpose.
import type { Answer, CategoryAnswer } from './answer.ts'
import type { Category } from './facts/facts.ts'
import type { ReadyInstrument } from './law-index.ts'
import type { Instrument } from './pack-format/pack-schema.ts'
import type { DemandReading } from './reading.ts'

const STRENGTH: Record<Instrument['class'], number | null> = {
  voluntary_request: null,
  emergency: null,
  preservation: null,
  subpoena_equivalent: 1,
  court_order_equivalent: 2,
  warrant_equivalent: 3,
  intercept_order: 4,
}

export function whatWouldSuffice(
  home: ReadyInstrument,
  reading: DemandReading,
  perCategory: readonly CategoryAnswer[],
): Answer['wouldSuffice'] {
  return perCategory
    .filter(one => one.outcome === 'insufficient')
    .map(({ category }) => ({ category, instruments: nearest(home, reading, category) }))
}

function nearest(home: ReadyInstrument, reading: DemandReading, category: Category): string[] {
  const candidates = home.pack.instruments.filter(
    one => reachesNow(one, category, reading) && fits(one, home, reading),
  )
  const least = Math.min(...candidates.map(one => STRENGTH[one.class] ?? 9))
  return candidates.filter(one => STRENGTH[one.class] === least).map(one => one.id)
}

function reachesNow(one: Instrument, category: Category, { day }: DemandReading): boolean {
  const inForce = (one.law.from ?? '') <= day && day <= (one.law.to ?? '9999')
  return (
    inForce &&
    !one.rests_on_agreement &&
    STRENGTH[one.class] !== null &&
    one.reaches.some(
      entry =>
        entry.category === category &&
        entry.reach === 'yes' &&
        (entry.from ?? '') <= day &&
        day <= (entry.to ?? '9999'),
    )
  )
}

/** A foreign authority sees the instrument that its request can become here, not a domestic paper that it cannot get. */
function fits(one: Instrument, home: ReadyInstrument, { facts }: DemandReading): boolean {
  if (one.data_time !== 'any' && one.data_time !== (facts.time === 'prospective' ? 'future' : 'stored'))
    return false
  const foreign = facts.requester.country !== null && !home.pack.countries.includes(facts.requester.country)
  return foreign ? one.for_foreign : !one.for_foreign && one.purposes.includes(facts.purpose)
}
