// Papers that are plainly good, and the one feature of each that is changed. What is changed comes from the closed lists of facts,
// bodies, purposes and categories and from the instruments' own entries, so that a new instrument is held to it by itself.
import { RANKED } from '../../src/law/bodies/bodies.ts'
import { BODY_CLASSES } from '../../src/law/bodies/body-classes.ts'
import { type Condition, factsAsked } from '../../src/law/conditions.ts'
import { type Path, PURPOSES } from '../../src/law/facts/fact-catalogue.ts'
import { FORMS } from '../../src/law/facts/fact-forms.ts'
import { CATEGORIES, type Facts, factAt, parseFacts } from '../../src/law/facts/facts.ts'
import type { ReadyInstrument } from '../../src/law/law-index.ts'
import { withFacts } from '../../src/law/live/known.ts'
import { shiftDate } from '../../src/law/time/calendar.ts'

export type Paper = { readonly id: string; readonly facts: Facts; readonly home: ReadyInstrument }
export type Change = {
  readonly hole: 'threshold' | 'body' | 'class' | 'age' | 'paper'
  readonly name: string
  /** The paper with this one feature changed; more than one where a closed list has more values; none where it has no such feature. */
  readonly of: (paper: Paper, isGood: (facts: Facts) => boolean) => readonly Facts[]
  /** A scenario that says nothing of this means that nothing is unusual. */
  readonly liveOnly?: true
}

const set = (facts: Facts, ...more: (readonly [Path, unknown])[]): Facts => withFacts(facts, more)
const where = (holds: boolean, ...changed: Facts[]): Facts[] => (holds ? changed : [])
const receivedOf = (facts: Facts): string => facts.received_on.slice(0, 10)
const yearsAgo = (facts: Facts, years: number): string =>
  shiftDate(receivedOf(facts), { months: -12 * years })

/** The first number on the wrong side of each limit that a condition sets for a fact. */
function beyond(condition: Condition, path: Path): number[] {
  if ('all' in condition) return condition.all.flatMap(one => beyond(one, path))
  if ('any' in condition) return condition.any.flatMap(one => beyond(one, path))
  if ('not' in condition) return beyond(condition.not, path)
  if ('always' in condition || condition.fact !== path) return []
  if ('below' in condition) return [Math.max(0, condition.below - 1)]
  if ('at_least' in condition) return [condition.at_least]
  return 'above' in condition ? [condition.above + 1] : []
}

/** Where a number beyond the limit, or a plain no, takes the paper away, saying nothing of it must too. */
function unmeasured(path: Path): Change {
  const isAmount = FORMS[path]?.kind === 'amount'
  const isPart = path.includes('.')
  return {
    hole: 'threshold',
    name: `${path} is none`,
    of: ({ facts, home }, isGood) => {
      if (isPart && wholeOf(facts, path) == null) return []
      if (path === 'sentence_months' && !enforcesSentence(facts)) return []
      const rules = [...home.rules, ...home.places.flatMap(({ all }) => all)].map(({ rule }) => rule.when)
      const asking = rules.filter(when => factsAsked(when).includes(path))
      const worst = isAmount ? [...new Set(asking.flatMap(when => beyond(when, path)))] : [false]
      const fails = asking.length > 0 && worst.some(value => !isGood(set(facts, [path, value])))
      return where(fails, set(facts, [path, null]))
    },
  }
}

/** An emergency, a gag or an agreement of which the fact is a part; without one there is nothing to say of it. */
const wholeOf = (facts: Facts, path: Path): unknown =>
  (facts as Record<string, unknown>)[path.slice(0, path.indexOf('.'))]

/** The length of a sentence counts only where an order enforces one, or states it (Reg. (EU) 2023/1543 art 5(3)-(4), 6(3)). */
const enforcesSentence = ({ purpose, sentence_months: months }: Facts): boolean =>
  purpose === 'sentence_enforcement' || typeof months === 'number'

const thresholds = (Object.keys(FORMS) as Path[])
  .filter(path => ['amount', 'yes_no'].includes(FORMS[path]?.kind ?? ''))
  .map(unmeasured)

const by = (facts: Facts, body: string, bodies?: Facts['requester']['bodies']): Facts => {
  const { bodies: _, ...requester } = facts.requester
  return parseFacts({ ...facts, requester: { ...requester, body, ...(bodies ? { bodies } : {}) } })
}
const AIDES = ['clerk of the', 'secretary to the', 'retired', 'press office of the', 'assistant to the']

const bodies: readonly Change[] = [
  { hole: 'body', name: 'a body that nobody knows', of: ({ facts }) => [by(facts, 'Office 12')] },
  {
    hole: 'body',
    name: 'a body entered as of a class that the pack does not know',
    of: ({ facts, home }) => {
      const unknown = BODY_CLASSES.filter(one => home.pack.bodies.every(body => body.class !== one))
      return where(unknown.length > 0, by(facts, 'Office 12', unknown.slice(0, 1)))
    },
  },
  {
    hole: 'body',
    name: 'a public body of another class',
    of: ({ facts, home }) => othersOf(home).map(one => by(facts, 'Office 12', [one])),
  },
  {
    hole: 'body',
    name: 'a private body',
    of: ({ facts, home: { pack, instrument } }) =>
      where(
        pack.bodies.some(body => body.class === 'private') && !instrument.issuer.classes.includes('private'),
        by(facts, 'Office 12', ['private']),
      ),
  },
  {
    hole: 'body',
    name: 'somebody who serves the one who may issue it',
    of: ({ facts, home: { pack, instrument } }) => {
      const { classes } = instrument.issuer
      const ranks = pack.bodies.filter(body => classes.includes(body.class))
      const words = ranks.flatMap(body => body.words.slice(0, 1))
      // Of an office whose staff may act for it, nothing is lost.
      if (!ranks.every(body => RANKED.has(body.class))) return []
      return words.map((word, at) => by(facts, `${AIDES[at % AIDES.length]} ${word}`))
    },
  },
  {
    hole: 'body',
    name: 'an authority of a country without this law',
    of: ({ facts }) => where(facts.requester.country !== null, set(facts, ['requester.country', 'KE'])),
  },
  {
    hole: 'body',
    name: 'an authority of no known country',
    of: ({ facts }) => where(facts.requester.country !== null, set(facts, ['requester.country', null])),
    liveOnly: true,
  },
]

function othersOf({ pack, instrument: { issuer } }: ReadyInstrument) {
  return BODY_CLASSES.filter(
    one => one !== 'private' && !issuer.classes.includes(one) && pack.bodies.some(body => body.class === one),
  )
}

const words = FORMS.asks?.kind === 'words' ? FORMS.asks.known : []
const asked = [...words, 'key', 'a statement about its customers'].map(
  (word): Change => ({
    hole: 'class',
    name: `asks for more: ${word}`,
    of: ({ facts }) => [set(facts, ['asks', word])],
  }),
)

const CONTENT = ['content_stored', 'content_realtime'] as const

/** What is preserved is not disclosed. */
const privileged = (['law_firm', 'journalist'] as const).map(
  (kind): Change => ({
    hole: 'class',
    name: `content of a ${kind}`,
    of: ({ facts, home }) => {
      const data_requested = CONTENT.filter(one => facts.data_requested.includes(one))
      return where(
        data_requested.length > 0 && home.instrument.class !== 'preservation',
        parseFacts({ ...facts, data_requested, customer: { ...facts.customer, kind } }),
      )
    },
  }),
)

const classes: readonly Change[] = [
  ...(['prospective', 'historical'] as const).map(
    (time): Change => ({
      hole: 'class',
      name: `data of another time: ${time}`,
      of: ({ facts, home }) =>
        where(
          home.instrument.data_time === (time === 'prospective' ? 'stored' : 'future'),
          set(facts, ['time', time]),
        ),
    }),
  ),
  ...asked,
  ...PURPOSES.map(
    (purpose): Change => ({
      hole: 'class',
      name: `another purpose: ${purpose}`,
      of: ({ facts, home }) =>
        where(
          facts.purpose !== purpose && !home.instrument.purposes.includes(purpose),
          set(facts, ['purpose', purpose]),
        ),
    }),
  ),
  {
    hole: 'class',
    name: 'a category that it does not reach',
    of: ({ facts, home }) =>
      CATEGORIES.filter(one => !reaches(home, one, receivedOf(facts))).map(one =>
        set(facts, ['data_requested', [one]]),
      ),
  },
  ...privileged,
]

function reaches({ instrument }: ReadyInstrument, category: string, day: string): boolean {
  return instrument.reaches.some(
    one =>
      one.category === category &&
      one.reach === 'yes' &&
      (one.from ?? '') <= day &&
      day <= (one.to ?? '9999'),
  )
}

/** A letter that compels nothing, and a call in an emergency, need no date. */
const isOrder = ({ instrument }: ReadyInstrument): boolean =>
  !['voluntary_request', 'emergency', 'preservation'].includes(instrument.class) && !instrument.accessory

const ages: readonly Change[] = [
  ...[2, 5].flatMap((years): Change[] => [
    {
      hole: 'age',
      name: `issued ${years} years before`,
      of: ({ facts }) => [set(facts, ['issued', yearsAgo(facts, years)])],
    },
    {
      hole: 'age',
      name: `an order of ${years} years before, on a paper of today`,
      of: ({ facts }) => [set(facts, ['issued', receivedOf(facts)], ['order_made', yearsAgo(facts, years)])],
    },
    {
      hole: 'age',
      name: `data to come, asked about ${years} years later`,
      of: ({ facts, home }) =>
        where(
          home.instrument.data_time === 'future',
          set(facts, ['evaluated_on', shiftDate(receivedOf(facts), { months: 12 * years })]),
        ),
      liveOnly: true,
    },
  ]),
  {
    hole: 'age',
    name: 'states no day',
    of: ({ facts, home }) => where(isOrder(home), set(facts, ['issued', null], ['order_made', null])),
  },
  {
    hole: 'age',
    name: 'past the term that its own law sets',
    of: ({ facts, home }) =>
      home.lives
        .filter(({ life }) => life.kind === 'validity' && life.from === 'issued' && life.when === undefined)
        // What was extended in time runs longer; the cases of the pack hold that.
        .filter(({ life }) => life.extension === undefined || factAt(facts, life.extension.by) == null)
        .map(({ life }) =>
          set(
            facts,
            ['issued', shiftDate(receivedOf(facts), { days: -life.days - 1 })],
            ['order_made', null],
          ),
        ),
  },
]

const NOBODY: readonly Path[] = [
  'judge_authorisation',
  'court_order',
  'underlying_warrant',
  'validated_by',
  'court_confirmation',
]
const IN_HASTE: readonly Path[] = [
  'emergency',
  'urgent',
  'section_I_declaration',
  'validated_in_hours',
  'ratified_in_hours',
  'confirmed_in_hours',
  'court_confirmation',
  'confirmation',
]

/** A judge decides before, and nothing says that one decides afterwards. */
const needsJudge = ({ facts, home: { instrument, provisional } }: Paper): boolean =>
  ['yes', 'prior'].includes(instrument.issuer.independent) &&
  IN_HASTE.every(path => factAt(facts, path) == null) &&
  (provisional === null || instrument.issuer.independent === 'yes')

/** The same demand on another day, dated that day. */
function dated({ facts, home }: Paper, day: string): Facts {
  const { evaluated_on: _, issued: __, order_made: ___, ...rest } = facts
  const { judged_on } = home.instrument.law
  return parseFacts({ ...rest, received_on: day, ...(judged_on ? { [judged_on]: day } : {}) })
}

const things: readonly Change[] = [
  { hole: 'paper', name: 'names no account', of: ({ facts }) => [set(facts, ['identifiers', []])] },
  {
    hole: 'paper',
    name: 'has no bounds',
    of: ({ facts }) => [
      set(facts, ['scope', 'all accounts, all time']),
      set(facts, ['customer.kind', 'all_customers']),
    ],
  },
  {
    hole: 'paper',
    name: 'is addressed to somebody else',
    of: ({ facts }) => [set(facts, ['entity_named', 'Another Cloud Ltd'])],
  },
  {
    hole: 'paper',
    name: 'is served where its law does not reach',
    of: ({ facts, home: { pack } }) =>
      ['KE', 'CH', 'SG']
        .filter(one => ![...pack.countries, facts.requester.country, facts.provider.country].includes(one))
        .map(one => set(facts, ['provider.country', one])),
  },
  {
    hole: 'paper',
    name: 'no court, judge or prosecutor behind it',
    of: paper =>
      where(needsJudge(paper), set(paper.facts, ...NOBODY.map((path): [Path, null] => [path, null]))),
  },
  {
    hole: 'paper',
    name: 'was refused when it should be confirmed',
    of: ({ facts }) => [set(facts, ['confirmation', 'refused'])],
  },
  {
    hole: 'paper',
    name: 'came the day before its law began',
    of: paper => {
      const { from } = paper.home.instrument.law
      return from === null ? [] : [dated(paper, shiftDate(from, { days: -1 }))]
    },
  },
  {
    hole: 'paper',
    name: 'came the day after its law ended',
    of: paper => {
      const { to } = paper.home.instrument.law
      return to === null ? [] : [dated(paper, shiftDate(to, { days: 1 }))]
    },
  },
]

export const CHANGES: readonly Change[] = [...thresholds, ...bodies, ...classes, ...ages, ...things]
