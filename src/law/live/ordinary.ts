// The ordinary form of a paper: what a paper of its kind says on its face where nothing departs. A person who has read the paper
// confirms it with one key, instead of answering each question; a departure that the paper shows is entered as what it is. It
// fills facts that are absent and never changes one that is stated.
import { applyRules } from '../apply-rules.ts'
import { bodiesOf, isJudicial } from '../bodies/bodies.ts'
import type { Condition } from '../conditions.ts'
import { factsAsked, mostOf } from '../conditions.ts'
import { FACTS, isFactPath, type Path } from '../facts/fact-catalogue.ts'
import type { Category, Facts } from '../facts/facts.ts'
import { factAt, parseFacts } from '../facts/facts.ts'
import { nameOfSubdivision } from '../facts/subdivisions.ts'
import type { Law, ReadyInstrument } from '../law-index.ts'
import { readDemand } from '../reading.ts'
import { withFacts } from './known.ts'

/** One line of the form: the fact, what is entered for it, and the sentence that is confirmed. */
export type Ordinary = { readonly fact: Path; readonly value: unknown; readonly says: string }

type Line = {
  readonly says: string | ((value: unknown) => string)
  /** `undefined`: nothing is ordinary about it here, so it is asked. */
  readonly value: (facts: Facts, home: ReadyInstrument) => unknown
}

const none = (says: string, unless?: (facts: Facts, home: ReadyInstrument) => boolean): Line => ({
  says,
  value: (facts, home) => (unless?.(facts, home) ? undefined : null),
})

const judged = (says: string): Line => ({
  says,
  value: (facts, home) => (isJudged(facts, home) ? true : undefined),
})

const isEmergencyPaper = ({ instrument }: ReadyInstrument): boolean => instrument.class === 'emergency'

const restsOnAgreement = ({ instrument }: ReadyInstrument): boolean => instrument.rests_on_agreement

/** In the order in which a reader meets them. */
const FORM: Partial<Record<Path, Line>> = {
  entity_named: none('It is addressed to this provider and to nobody else.'),
  'requester.subdivision': { says: statedBy, value: (_, home) => stateOf(home) },
  'provider.subdivision': {
    says: () => NO_STATE_LINE,
    // Where the authority's State is stated, the provider's is asked for.
    value: ({ requester }, home) => (requester.subdivision == null ? stateOf(home) : undefined),
  },
  issued: {
    says: 'It was issued on the day it came, or not longer before than the law allows.',
    value: dayMade,
  },
  order_made: { says: 'The order behind it was made as recently.', value: dayMade },
  court_order: judged('A court or judge ordered it.'),
  judge_authorisation: judged('A court or judge authorised it.'),
  underlying_warrant: judged('The warrant or order behind it is named.'),
  identifiers: { says: 'It names the accounts that it is about.', value: () => ['named in the paper'] },
  scope: { says: 'It is bounded to those accounts.', value: () => 'as the paper states' },
  time: { says: 'It asks for data of the time that papers of its kind reach.', value: timeOf },
  asks: none('It asks for nothing beyond the categories entered.'),
  period_days: none('It names no longer period than the law allows.'),
  data_age_months: {
    says: 'It asks for no data older than the law reaches.',
    value: (_, home) => oldestWithin(home, 'data_age_months'),
  },
  offence_max_years: {
    says: years => `The offence carries a maximum of ${years} years or more.`,
    value: (_, home) => leastAbove(home, 'offence_max_years'),
  },
  sentence_months: none(
    'It is not for the enforcement of a sentence.',
    ({ purpose }) => purpose === 'sentence_enforcement',
  ),
  foreign_offence: { says: 'The offence is one under the authority’s own law.', value: () => false },
  emergency: none('It claims no emergency.', (_, home) => isEmergencyPaper(home)),
  urgent: none('It does not use an urgent procedure.', (_, home) => isEmergencyPaper(home)),
  section_I_declaration: none(
    'It does not declare an emergency without prior validation.',
    (facts, home) => isEmergencyPaper(home) || facts.emergency != null,
  ),
  gag: none('Nothing in or with it forbids telling the customer.'),
  'gag.blanket': { says: 'The prohibition is about this very paper.', value: ofGag(false) },
  'gag.court_found_for_this_subpoena': {
    says: 'The court itself made the finding for this paper.',
    value: ofGag(true),
  },
  'gag.expires': { says: 'The prohibition states no last day.', value: ofGag(null) },
  channel: {
    says: 'It came through the system that its law provides for.',
    value: () => 'decentralised_it_system',
  },
  agreement: {
    says: 'It does not rely on an executive agreement.',
    value: ({ requester }, home) => (restsOnAgreement(home) ? { party: requester.country ?? '' } : null),
  },
  'agreement.certified_by_designated_authority': {
    says: 'The designated authority certified it.',
    value: (_, home) => (restsOnAgreement(home) ? true : undefined),
  },
  'agreement.targets_us_person': {
    says: 'It states that it does not target a United States person.',
    value: (_, home) => (restsOnAgreement(home) ? false : undefined),
  },
  'agreement.target_in_us': {
    says: 'It states that the person it targets is not in the United States.',
    value: (_, home) => (restsOnAgreement(home) ? false : undefined),
  },
  via_designated_authority: {
    says: 'It came through the designated authority.',
    value: (_, home) => (restsOnAgreement(home) ? true : undefined),
  },
  controller_processor_box: {
    says: 'It is addressed to the provider as controller.',
    value: ({ provider_role: role }) => (role === 'controller' ? null : undefined),
  },
  inform_controller_box: none('It says nothing about informing the controller.'),
  notified: {
    says: 'The enforcing authority was notified.',
    value: ({ offence_in_issuing_state: there, person_resides_in_issuing_state: resident }) =>
      there && resident ? undefined : true,
  },
  'customer.us_person': {
    says: 'Nothing in the account marks the customer as a United States person.',
    value: ({ customer }) => (abroadOfUs(customer) ? false : undefined),
  },
  validated_in_hours: {
    says: 'It needed no validation afterwards.',
    value: ({ section_I_declaration: declared, emergency }, { pack }) =>
      pack.id === 'eu' && !declared && !emergency ? null : undefined,
  },
  justification: none('It gives no reason for keeping the controller uninformed.'),
}

/**
 * A court or judge acted, as the paper states in one of three ways; where it states none, because papers of its kind
 * do not go out without that, and one who may issue them did. Where it
 * says of one that there is none, nothing is ordinary about the others.
 */
function isJudged(facts: Facts, { pack, instrument: { issuer, ordinary } }: ReadyInstrument): boolean {
  const said = [facts.court_order, facts.judge_authorisation, facts.underlying_warrant].filter(
    one => one !== undefined,
  )
  if (said.length > 0) return said.every(one => one !== null && one !== false)
  if (ordinary?.judge_authorisation === true) return true
  const bodies = bodiesOf(facts.requester, pack.bodies)
  const decidedBefore = issuer.independent === 'yes' || issuer.independent === 'prior'
  return isJudicial(bodies) || (decidedBefore && bodies.some(body => issuer.classes.includes(body)))
}

/** A paper and the order behind it are of one day unless both are stated; a renewed one is older than its ordinary form says. */
function dayMade({
  received_on: received,
  issued,
  order_made: made,
  extended_on: extended,
  renewed_on: renewed,
}: Facts) {
  if (extended != null || renewed != null) return undefined
  return (issued ?? made ?? received).slice(0, 10)
}

function abroadOfUs({ residence, country }: Facts['customer']): boolean {
  const home = residence ?? country
  return home !== null && home !== 'US'
}

function ofGag(value: unknown): Line['value'] {
  return ({ gag }) => (gag == null ? undefined : value)
}

const STORED: readonly Category[] = ['subscriber', 'content_stored']

/** Where a paper may ask for either, the categories say which; traffic and location may be both. */
function timeOf({ data_requested: asked }: Facts, { instrument }: ReadyInstrument): string | undefined {
  if (instrument.data_time === 'any' && asked.every(category => category === 'content_realtime'))
    return 'prospective'
  if (instrument.data_time === 'any' && !asked.every(category => STORED.includes(category))) return undefined
  return instrument.data_time === 'future' ? 'prospective' : 'historical'
}

const NO_STATE_LINE =
  'No State’s own law stands in its way: it is federal, or of the State in which it is served.'

function statedBy(state: unknown): string {
  return state === null ? NO_STATE_LINE : `It comes from an authority of ${nameOfSubdivision(String(state))}.`
}

/** The only State whose authorities use this instrument (ISO 3166-2); null where the rules name none. */
function stateOf({ rules }: ReadyInstrument): unknown {
  const only = rules.flatMap(({ rule: { when } }) =>
    'not_in' in when && when.fact === 'requester.subdivision' ? when.not_in : [],
  )
  return only[0] ?? null
}

/** The least number that passes each limit which the instrument's rules set for a fact; undefined where they set none. */
function leastAbove({ rules }: ReadyInstrument, fact: Path): number | undefined {
  const limits = rules
    .filter(({ asks }) => asks.includes(fact))
    .flatMap(({ rule }) => limitsIn(rule.when, fact))
  return limits.length === 0 ? undefined : Math.max(...limits)
}

/** The greatest age, in the unit of the fact, at which no rule of the instrument takes anything away. */
function oldestWithin({ rules }: ReadyInstrument, fact: Path): number | null {
  const most = rules.flatMap(({ rule }) => [...mostOf(rule.when, fact), ...agesFrom(rule.when, fact)])
  return most.length === 0 ? null : Math.min(...most)
}

function agesFrom(condition: Condition, fact: Path): number[] {
  if ('all' in condition) return condition.all.flatMap(one => agesFrom(one, fact))
  if ('any' in condition) return condition.any.flatMap(one => agesFrom(one, fact))
  if ('not' in condition) return agesFrom(condition.not, fact)
  return 'at_least' in condition && condition.fact === fact ? [Math.max(0, condition.at_least - 1)] : []
}

function limitsIn(condition: Condition, fact: Path): number[] {
  if ('all' in condition) return condition.all.flatMap(one => limitsIn(one, fact))
  if ('any' in condition) return condition.any.flatMap(one => limitsIn(one, fact))
  if ('not' in condition) return limitsIn(condition.not, fact)
  if ('below' in condition && condition.fact === fact) return [condition.below]
  return 'above' in condition && condition.fact === fact ? [condition.above + 1] : []
}

/** What the pack says is ordinary of this kind of paper alone. */
function asPapersDo(fact: Path, value: unknown): string {
  const told = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return `${FACTS[fact].question} As papers of its kind state: ${told}.`
}

/** Facts that the checks of every paper need, whatever the instrument's own rules ask. */
const ASKED_OF_ALL: readonly Path[] = ['emergency', 'urgent', 'issued', 'time', 'asks']

const JUDGED: ReadonlySet<Path> = new Set(['court_order', 'judge_authorisation', 'underlying_warrant'])

/** What the answer to a foreign paper turns on, whether or not a pack has the paper: that it claims no emergency and no agreement. */
export function foreignForm(home: ReadyInstrument | undefined, facts: Facts): Ordinary[] {
  if (facts.provider.present_there !== false) return []
  if (home !== undefined && (isEmergencyPaper(home) || restsOnAgreement(home))) return []
  return (['emergency', 'agreement'] as const).flatMap(fact => {
    const says = FORM[fact]?.says
    return facts[fact] === undefined && typeof says === 'string' ? [{ fact, value: null, says }] : []
  })
}

/** The lines that a person confirms: of the facts that are open here. */
export function ordinaryForm(law: Law, home: ReadyInstrument, facts: Facts): Ordinary[] {
  const lines = linesOf(home, facts)
  const judged = lines.filter(({ fact }) => JUDGED.has(fact))
  if (judged.length === 0) return lines
  const bare = asStated(facts)
  const acted = withFacts(
    bare,
    judged.map(({ fact, value }) => [fact, value]),
  )
  // Where what is stated fails for want of a judge, that one acted is nothing to confirm beside other lines: it is asked.
  const left = takenAwayBy(law, home, acted)
  const isSettled = takenAwayBy(law, home, bare).every(rule => left.includes(rule))
  return isSettled ? lines : lines.filter(line => !judged.includes(line))
}

/** Without what Duly says of itself: that nothing was filed or confirmed yet is nothing that the paper states. */
function asStated(facts: Facts): Facts {
  const stated = Object.entries(facts).filter(
    ([path, value]) => value !== null || !isFactPath(path) || FACTS[path].kept !== 'duly',
  )
  return parseFacts(Object.fromEntries(stated))
}

/** The rules that take something away from the paper where nothing else about it is unusual. */
function takenAwayBy(law: Law, home: ReadyInstrument, facts: Facts): string[] {
  const { applied } = applyRules(home, readDemand(law, home, facts, { mode: 'scenario' }))
  return applied.flatMap(({ ready: { rule } }) => (rule.outcome === undefined ? [] : [rule.id]))
}

function linesOf(home: ReadyInstrument, facts: Facts): Ordinary[] {
  const asked = new Set<Path>(ASKED_OF_ALL)
  for (const path of [...home.rules, ...home.places.flatMap(({ all }) => all)].flatMap(({ rule }) =>
    factsAsked(rule.when),
  ))
    asked.add(path)
  for (const { life } of home.lives)
    for (const path of [
      life.from,
      life.stated_by,
      life.extension?.by,
      ...factsAsked(life.when ?? { always: true }),
    ])
      if (path !== undefined) asked.add(path)
  // Whether it waits for a confirmation, and what is asked of it then.
  if (home.provisional !== null)
    for (const path of [...factsAsked(home.provisional.entry.when), home.provisional.entry.asks])
      asked.add(path)
  if (home.instrument.law.judged_on) asked.add(home.instrument.law.judged_on)
  return (Object.entries(FORM) as [Path, Line][]).flatMap(([fact, { says, value }]) => {
    if (factAt(facts, fact) !== undefined || !isAskedOf(asked, fact)) return []
    const own = JUDGED.has(fact) ? undefined : home.instrument.ordinary?.[fact]
    const ordinary = own === undefined ? value(facts, home) : own
    if (ordinary === undefined) return []
    const said = typeof says === 'string' ? says : says(ordinary)
    return [{ fact, value: ordinary, says: own === undefined ? said : asPapersDo(fact, ordinary) }]
  })
}

function isAskedOf(asked: ReadonlySet<Path>, fact: Path): boolean {
  return asked.has(fact) || [...asked].some(path => path.startsWith(`${fact}.`))
}
