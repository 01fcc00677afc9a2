// Which instruments would reach a category that this paper does not reach: the weakest of the same country and purpose that the body behind
// this paper can obtain, and that is not refused for what another paper leaves as it is.
import type { Answer, CategoryAnswer } from './answer.ts'
import { applyRules } from './apply-rules.ts'
import { isJudicial } from './bodies/bodies.ts'
import type { Path } from './facts/fact-catalogue.ts'
import type { Category } from './facts/facts.ts'
import type { Law, ReadyInstrument } from './law-index.ts'
import type { Instrument } from './pack-format/pack-schema.ts'
import { type DemandReading, readDemand } from './reading.ts'

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
  law: Law,
  home: ReadyInstrument,
  reading: DemandReading,
  perCategory: readonly CategoryAnswer[],
): Answer['wouldSuffice'] {
  return perCategory
    .filter(one => one.outcome === 'insufficient')
    .map(({ category }) => ({ category, instruments: nearest(law, home, reading, category) }))
}

function nearest(law: Law, home: ReadyInstrument, reading: DemandReading, category: Category): string[] {
  const candidates = home.pack.instruments.filter(
    one =>
      reachesNow(one, category, reading) &&
      fits(one, home, reading) &&
      isObtainable(one, reading) &&
      !isRefusedAnyway(one, category, reading, law),
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

/** What another paper for the same data leaves as it is: who asks whom, about whom, in which case. Its signer, form and dates may differ. */
const UNCHANGED: ReadonlySet<Path> = new Set([
  'requester.country',
  'requester.subdivision',
  'provider.country',
  'provider.kind',
  'provider.subdivision',
  'customer.kind',
  'purpose',
  'offence_max_years',
  'sentence_months',
  'data_requested',
  'data_age_months',
  'personal_data',
])

/** This paper would be refused too, because of the place, the provider or the case. A question left to counsel is not a refusal. */
function isRefusedAnyway(one: Instrument, category: Category, asked: DemandReading, law: Law): boolean {
  const ready = law.find(one.id)
  if (ready === undefined) return false
  const { live, today: asOf, now } = asked
  const facts = { ...asked.facts, instrument: one.id, data_requested: [category] }
  const reading = readDemand(law, ready, facts, { mode: live ? 'live' : 'scenario', asOf, now })
  return applyRules(ready, reading).applied.some(
    ({ ready: { rule, asks }, sure }) =>
      sure && rule.outcome === 'insufficient' && asks.length > 0 && asks.every(path => UNCHANGED.has(path)),
  )
}

const PRIVATE = 'private'

/**
 * For a private party not what officials issue among themselves: an investigator may go to a court or a prosecutor for more, a
 * litigant to a court alone.
 */
function isObtainable(one: Instrument, reading: DemandReading): boolean {
  const bodies = reading.value('requester.bodies') as string[]
  const { classes } = one.issuer
  const isPrivate = bodies.length > 0 && bodies.every(body => body === PRIVATE)
  return (
    !isPrivate ||
    classes.length === 0 ||
    classes.includes(PRIVATE) ||
    classes.some(body => isJudicial([body]))
  )
}

/** A foreign authority sees the instrument that its request can become here, not a domestic paper that it cannot get. */
function fits(one: Instrument, home: ReadyInstrument, { facts }: DemandReading): boolean {
  if (one.data_time !== 'any' && one.data_time !== (facts.time === 'prospective' ? 'future' : 'stored'))
    return false
  const foreign = facts.requester.country !== null && !home.pack.countries.includes(facts.requester.country)
  return foreign ? one.for_foreign : !one.for_foreign && one.purposes.includes(facts.purpose)
}
