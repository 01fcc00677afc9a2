// What every paper must show, whatever its pack lists: rules that name instruments one by one miss the next one. Each check only
// takes away, and only to a person; where the rules of an instrument speak of the thing themselves, they decide.
import type { Finding } from './answer.ts'
import type { Condition } from './conditions.ts'
import type { Path } from './facts/fact-catalogue.ts'
import type { ReadyInstrument } from './law-index.ts'
import type { DemandReading } from './reading.ts'
import { shiftDate } from './time/calendar.ts'

type Guard = {
  readonly check: string
  readonly fact: Path
  readonly holds: (reading: DemandReading, home: ReadyInstrument) => boolean
  /** Whether the instrument's own rules speak of it. */
  readonly decided: (home: ReadyInstrument, reading: DemandReading) => boolean
  readonly why: string
}

const asks =
  (...facts: readonly Path[]) =>
  ({ rules }: ReadyInstrument): boolean =>
    rules.some(rule => facts.some(fact => rule.asks.includes(fact)))

/** No law in the packs lets a paper be served for longer without saying so; an older one is asked about. */
const STALE_DAYS = 365

const GUARDS: readonly Guard[] = [
  {
    check: 'time',
    fact: 'time',
    holds: ({ value }, { instrument }) =>
      value('time') === 'prospective' && instrument.data_time === 'stored',
    decided: asks('time'),
    why: 'Papers of this kind reach data that exist when they come. This one asks for data that will arise later.',
  },
  {
    check: 'time',
    fact: 'time',
    holds: ({ value }, { instrument }) => value('time') === 'historical' && instrument.data_time === 'future',
    decided: () => false,
    why: 'Papers of this kind reach data that will arise later. This one asks for data that exist already.',
  },
  {
    check: 'asks',
    fact: 'asks',
    holds: ({ value }) => isSaid(value('asks')),
    decided: (home, { value }) => home.rules.some(({ rule }) => names(rule.when, 'asks', value('asks'))),
    why: 'It asks for more than the categories of data: {asks}. Whether its law compels that is for counsel.',
  },
  {
    check: 'bounds',
    fact: 'identifiers',
    holds: ({ value }) =>
      Array.isArray(value('identifiers')) && (value('identifiers') as unknown[]).length === 0,
    decided: asks('identifiers'),
    why: 'It names no account.',
  },
  {
    check: 'bounds',
    fact: 'scope',
    holds: ({ value, facts }) =>
      value('scope') === 'all accounts, all time' || facts.customer.kind === 'all_customers',
    decided: asks('scope'),
    why: 'It is not bounded to accounts and a time.',
  },
  {
    check: 'addressee',
    fact: 'entity_named',
    holds: ({ value }) => isSaid(value('entity_named')),
    // An emergency does not wait for the right entity where its law lets it go to another.
    decided: home => asks('entity_named')(home) || home.instrument.class === 'emergency',
    why: 'It addresses another entity: {entity_named}.',
  },
  {
    check: 'conflict',
    fact: 'foreign_law_conflict',
    holds: ({ value }) =>
      isSaid(value('foreign_law_conflict')) && value('foreign_law_conflict') !== 'none, storage only',
    decided: asks('foreign_law_conflict'),
    why: 'Complying would break the law of another country: {foreign_law_conflict}.',
  },
  {
    check: 'purpose',
    fact: 'purpose',
    holds: ({ facts }, { instrument }) =>
      instrument.purposes.length > 0 && !instrument.purposes.includes(facts.purpose),
    decided: asks('purpose'),
    why: 'Papers of this kind are not for this purpose: {purpose}.',
  },
  {
    check: 'stale',
    fact: 'issued',
    holds: ({ value, received }) =>
      [value('issued'), value('order_made')].some(
        day => typeof day === 'string' && shiftDate(day.slice(0, 10), { days: STALE_DAYS }) < received,
      ),
    decided: () => false,
    why: 'It was made more than a year before it came. Ask the authority whether it is still in force.',
  },
  {
    check: 'judge',
    fact: 'judge_authorisation',
    holds: ({ value }, { instrument }) =>
      (instrument.issuer.independent === 'yes' || instrument.issuer.independent === 'prior') &&
      [value('court_order'), value('judge_authorisation')].some(one => one === null || one === false),
    decided: asks('judge_authorisation', 'court_order'),
    why: 'Papers of this kind rest on a court or judge. This one states that none ordered or authorised it.',
  },
]

function isSaid(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

/** Whether a condition names this very value of a fact. */
function names(condition: Condition, fact: Path, value: unknown): boolean {
  if ('all' in condition) return condition.all.some(one => names(one, fact, value))
  if ('any' in condition) return condition.any.some(one => names(one, fact, value))
  if ('not' in condition) return names(condition.not, fact, value)
  if ('always' in condition || condition.fact !== fact) return false
  if ('is' in condition) return condition.is === value
  const listed = 'in' in condition ? condition.in : 'not_in' in condition ? condition.not_in : []
  return listed.some(one => one === value)
}

/** The guards that hold, as questions for a person. */
export function checkClass(home: ReadyInstrument, reading: DemandReading): Finding[] {
  return GUARDS.filter(
    ({ fact, holds, decided }) =>
      home.instrument.ordinary?.[fact] === undefined && !decided(home, reading) && holds(reading, home),
  ).map(guard => ({
    rule: `${home.instrument.id}#${guard.check}`,
    step: 4,
    citation: home.instrument.law.cite,
    why: guard.why,
    outcome: 'needs_review',
    categories: reading.facts.data_requested,
    facts: [guard.fact],
    effect: null,
    confidence: home.instrument.confidence,
    pack: home.ref,
  }))
}
