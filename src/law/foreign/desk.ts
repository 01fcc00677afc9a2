// A paper served directly on an entity that its law does not bind. It compels nothing there: this says, per category, what bars
// disclosure, what is merely permitted, and which way works. It only takes away; what it cannot settle stays with counsel.
import type { Answer, CategoryAnswer, Finding, MissingFact } from '../answer.ts'
import type { Category, Facts } from '../facts/facts.ts'
import { CATEGORIES } from '../facts/facts.ts'
import type { Law, ReadyInstrument } from '../law-index.ts'
import { lawOf } from '../law-index.ts'
import type { Pack } from '../pack-format/pack.ts'
import type { Outcome } from '../pack-format/pack-schema.ts'
import type { Bar } from './bars.ts'
import { barOn } from './bars.ts'
import type { Way } from './ways.ts'
import { wayFor } from './ways.ts'

export type Foreign = {
  findings: Finding[]
  perCategory: CategoryAnswer[]
  actions: string[]
  wouldSuffice: Answer['wouldSuffice']
  missing: MissingFact[]
}

const NO_PACK_REF = { id: 'none', version: 'none', hash: 'none' }

/** Undefined where counsel decides: presence not denied by the profile, or a road that is no plain compulsion from abroad. */
export function foreignPaper(packs: readonly Pack[], facts: Facts, live: boolean): Foreign | undefined {
  const law = lawOf(packs)
  const home = law.find(facts.instrument)
  const from = facts.requester.country
  const entity = facts.provider.country
  if (from === null || entity === null || from === entity || facts.provider.present_there !== false)
    return undefined
  if (!isPlain(facts, live, home) || !(home ? isUnbound(home, facts) : isOfItsCountry(law, facts)))
    return undefined
  const asked = CATEGORIES.filter(category => facts.data_requested.includes(category))
  if (asked.length === 0) return undefined
  const way = wayFor(packs, facts)
  const bars = asked.map(category => ({ category, bar: barOn(packs, facts, category) }))
  return {
    findings: bars.map(({ category, bar }) => finding(category, bar, way, facts)),
    perCategory: bars.map(({ category, bar }) => answerOf(category, bar)),
    actions: [...actionsOf(bars, way), ...refusalOf(home, bars)],
    wouldSuffice: bars
      .filter(({ bar }) => bar.outcome === 'insufficient')
      .map(({ category }) => ({ category, instruments: way.instruments(category) })),
    missing: [],
  }
}

/** What is not a plain order to disclose is not answered here: an emergency, consent, an agreement, a wish beyond the categories. */
function isPlain(facts: Facts, live: boolean, home: ReadyInstrument | undefined): boolean {
  const other = [
    facts.emergency,
    facts.agreement,
    facts.via_designated_authority,
    facts.consent,
    facts.asks,
    facts.entity_named,
  ]
  if (other.some(one => one !== undefined && one !== null && one !== false)) return false
  if (facts.purpose === 'counterintelligence' || facts.purpose === 'foreign_intelligence') return false
  // A live demand may not have been checked for an emergency yet. Its instrument already says that it rests on no agreement.
  return !live || (facts.emergency !== undefined && (home !== undefined || facts.agreement !== undefined))
}

const NO_ORDERS = ['emergency', 'preservation']

/** Whether the paper's own law stops at its border; one that claims providers elsewhere, or may, is for counsel. */
function isUnbound({ instrument, pack }: ReadyInstrument, { requester, provider }: Facts): boolean {
  if (NO_ORDERS.includes(instrument.class) || instrument.rests_on_agreement || instrument.for_foreign)
    return false
  const from = requester.country ?? ''
  const at = provider.country ?? ''
  if (instrument.class === 'voluntary_request')
    return pack.countries.includes(at) && !pack.countries.includes(from)
  return pack.countries.includes(from) && !pack.countries.includes(at) && instrument.abroad.kind === 'none'
}

/** A paper without a pack is named by its own country; where that country has a pack, counsel says which of its papers it is. */
function isOfItsCountry(law: Law, { instrument, requester }: Facts): boolean {
  const place = instrument.split('.')[0] ?? ''
  return !law.packIds.has(place) && place === requester.country?.toLowerCase()
}

function finding(category: Category, bar: Bar, way: Way, { requester, provider }: Facts): Finding {
  const told = bar.outcome === 'insufficient' ? ` ${way.text}` : ''
  return {
    rule: `law#foreign_paper:${category}`,
    step: 8,
    citation: bar.cite,
    why: `The law of ${requester.country} does not bind the entity served in ${provider.country}; the profile names no entity, representative or establishment in ${requester.country}. ${bar.why}${told}`,
    outcome: bar.outcome,
    categories: [category],
    facts: ['requester.country', 'provider.country'],
    effect: bar.effect,
    confidence: bar.confidence,
    pack: bar.pack ?? NO_PACK_REF,
  }
}

function answerOf(category: Category, bar: Bar): CategoryAnswer {
  const { outcome, value, cite, why } = bar
  return {
    category,
    outcome,
    compulsion: { value, act: 'disclose', cite, why },
    findings: [`law#foreign_paper:${category}`],
  }
}

function actionsOf(bars: readonly { category: Category; bar: Bar }[], way: Way): string[] {
  const refused = bars.filter(({ bar }) => bar.outcome === 'insufficient')
  if (refused.length === 0) return ['counsel_review']
  const content = refused.some(({ category }) => category.startsWith('content'))
  const open = refused.length < bars.length
  return [
    ...way.actions,
    'tell_issuer_reason',
    ...(content ? ['reject_content_part'] : []),
    ...(open ? ['counsel_review'] : []),
  ].sort()
}

/** How the paper's own pack answers one that fails, where nothing of it is left open. */
function refusalOf(home: ReadyInstrument | undefined, bars: readonly { bar: Bar }[]): readonly string[] {
  const isSettled = bars.every(({ bar }) => bar.outcome === 'insufficient')
  return isSettled ? (home?.instrument.refusal ?? []) : []
}

/** Nothing leaves, so nothing that goes with leaving is ordered. */
const OF_DISCLOSURE: ReadonlySet<string> = new Set([
  'build_manifest',
  'disclose_minimum',
  'execute',
  'notify_customer_with_copy',
  'offer_listed_fields_only',
  'produce_only_listed_fields',
  'produce_subscriber_part',
  'produce_traffic_part',
])

const RANK: Record<Outcome, number> = { sufficient: 0, needs_review: 1, insufficient: 2 }

/** The answer with the desk's findings in it; each category is at most as good as before, except where the question was only which law. */
export function withForeign(answer: Answer, foreign: Foreign, replaces: boolean): Answer {
  const perCategory = foreign.perCategory.map(mine => {
    const before = answer.perCategory.find(one => one.category === mine.category)
    if (replaces || before === undefined) return mine
    const isWorse = RANK[mine.outcome] >= RANK[before.outcome]
    return { ...(isWorse ? mine : before), findings: [...before.findings, ...mine.findings] }
  })
  const outcome = perCategory.reduce<Outcome>(
    (so, one) => (RANK[one.outcome] > RANK[so] ? one.outcome : so),
    'sufficient',
  )
  const isSettled = perCategory.every(one => one.outcome === 'insufficient')
  const before = isSettled ? answer.actions.filter(one => !OF_DISCLOSURE.has(one)) : answer.actions
  const actions = new Set([...before, ...foreign.actions])
  if (isSettled) actions.delete('counsel_review')
  return {
    ...answer,
    outcome,
    perCategory,
    findings: [...(replaces ? [] : answer.findings), ...foreign.findings].sort((a, b) => a.step - b.step),
    actions: [...actions].sort(),
    wouldSuffice: foreign.wouldSuffice,
    missing: isSettled ? [] : answer.missing,
  }
}
