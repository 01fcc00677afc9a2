// What every paper must show, whatever its pack lists: rules that name instruments one by one miss the next one. Each check only
// takes away, and only to a person; where the rules of an instrument speak of the thing themselves, they decide.
import type { Finding } from './answer.ts'
import type { Condition } from './conditions.ts'
import { FACTS, type Path } from './facts/fact-catalogue.ts'
import { CATEGORIES } from './facts/facts.ts'
import type { ReadyInstrument } from './law-index.ts'
import type { DemandReading } from './reading.ts'
import { shiftDate } from './time/calendar.ts'

type Guard = {
  readonly check: string
  readonly fact: Path
  /** Whether papers of this kind are looked at for it. */
  readonly about?: (home: ReadyInstrument) => boolean
  readonly holds: (reading: DemandReading, home: ReadyInstrument) => boolean
  /** Whether the instrument's own rules speak of it. */
  readonly decided: (home: ReadyInstrument, reading: DemandReading) => boolean
  /** Facts of which a live demand must state at least one. */
  readonly needs?: readonly Path[]
  readonly why: string
  /** Cited instead of the instrument's law, where the bound is our own policy. */
  readonly cite?: string
}

const asks =
  (...facts: readonly Path[]) =>
  ({ rules }: ReadyInstrument): boolean =>
    rules.some(rule => facts.some(fact => rule.asks.includes(fact)))

/** Our own bound, where the law names no term: an older paper is asked about, never refused for it. */
const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`

const POLICY = 'policy of Duly, no law'

/** Days of the paper itself, as far as it states them. */
const madeOn = ({ value }: DemandReading): string[] =>
  [value('issued'), value('order_made')].flatMap(day => (typeof day === 'string' ? [day.slice(0, 10)] : []))

/** Whether the pack says how long a paper of this kind lasts, or judges its age by rules of its own. */
const hasOwnAge = (home: ReadyInstrument): boolean =>
  home.lives.some(({ life }) => life.kind === 'validity') ||
  home.rules.some(
    ({ rule, asks: asked }) =>
      rule.step === 10 && rule.only_categories === undefined && asked.includes('issued'),
  )

const reachesStored = ({ instrument }: ReadyInstrument): boolean => instrument.data_time === 'stored'
const reachesFuture = ({ instrument }: ReadyInstrument): boolean => instrument.data_time === 'future'

/** A letter that compels nothing, and a call in an emergency, need no date to be looked at. */
const isOrder = ({ instrument }: ReadyInstrument): boolean =>
  !['voluntary_request', 'emergency', 'preservation'].includes(instrument.class) && !instrument.accessory

const GUARDS: readonly Guard[] = [
  {
    check: 'time',
    fact: 'time',
    about: reachesStored,
    holds: ({ value }) => value('time') === 'prospective',
    decided: asks('time'),
    needs: ['time'],
    why: 'Papers of this kind reach data that exist when they come. This one asks for data that will arise later.',
  },
  {
    check: 'time',
    fact: 'time',
    about: reachesFuture,
    holds: ({ value }) => value('time') === 'historical',
    decided: () => false,
    needs: ['time'],
    why: 'Papers of this kind reach data that will arise later. This one asks for data that exist already.',
  },
  {
    check: 'asks',
    fact: 'asks',
    holds: ({ value }) => isSaid(value('asks')),
    decided: (home, { value }) => home.rules.some(({ rule }) => names(rule.when, 'asks', value('asks'))),
    needs: ['asks'],
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
    // A figure for a report is no disclosure; what may be counted has rules of its own.
    decided: (home, { facts }) =>
      facts.purpose === 'transparency_report'
        ? typeof facts.count === 'number'
        : home.rules.some(({ rule }) => names(rule.when, 'purpose', facts.purpose)),
    why: 'Papers of this kind are not for this purpose: {purpose}.',
  },
  {
    check: 'stale',
    fact: 'issued',
    holds: reading => madeOn(reading).some(day => day < yearBefore(reading.received)),
    decided: () => false,
    why: 'It was made more than a year before it came. Ask the authority whether it is still in force.',
    cite: POLICY,
  },
  {
    check: 'stale_measure',
    fact: 'issued',
    about: home => isOrder(home) && home.instrument.data_time !== 'stored',
    holds: (reading, { instrument }) =>
      (instrument.data_time === 'future' || reading.value('time') === 'prospective') &&
      (madeOn(reading).some(day => shiftDate(day, { months: 6 }) < reading.received) ||
        shiftDate(reading.received, { months: 6 }) < reading.today),
    decided: hasOwnAge,
    why: 'It orders data that will arise later, and was made more than six months ago. How long it runs is not on record. Ask the authority whether it is still in force.',
    cite: POLICY,
  },
  {
    check: 'postdated',
    fact: 'issued',
    // A day of grace: the authority may be where it is tomorrow already.
    holds: reading => madeOn(reading).some(day => shiftDate(reading.received, { days: 1 }) < day),
    decided: () => false,
    why: 'It states a day on which it was made that lies after the day on which it came. Ask the authority for the right day.',
    cite: POLICY,
  },
  {
    check: 'undated',
    fact: 'issued',
    about: home => isOrder(home) || asks('issued')(home),
    holds: ({ value }) => value('issued') === null && typeof value('order_made') !== 'string',
    decided: () => false,
    needs: ['issued', 'order_made'],
    why: 'It states no day on which it was made. Ask the authority for it, and whether it is still in force.',
    cite: POLICY,
  },
  {
    check: 'refused',
    fact: 'confirmation',
    holds: ({ value }) => value('confirmation') === 'refused',
    decided: (_, { value }) => value('provisional') === 'refused' || value('provisional') === 'doubtful',
    why: 'The authority says that it was not confirmed, and nothing in it shows that it had to be.',
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

/** The guards that hold, those that a live demand cannot decide yet, and what the entity served does not hold: for a person. */
export function checkClass(home: ReadyInstrument, reading: DemandReading): Finding[] {
  return [...guarded(home, reading), ...notHeld(home, reading)]
}

/** A paper orders an entity to give what it has: by the profile, what it has not is not given on that paper. */
function notHeld(home: ReadyInstrument, { facts: { provider, data_requested } }: DemandReading): Finding[] {
  const { holds, held_by = {} } = provider
  if (holds === undefined) return []
  return CATEGORIES.filter(one => data_requested.includes(one) && !holds.includes(one)).map(category => {
    const holder = held_by[category]
    const way =
      holder === undefined
        ? 'The profile names no entity that holds it. Find out where the data are.'
        : `By the profile, ${holder} holds it. The way is a paper to that entity, under the law that binds it.`
    return {
      rule: `${home.instrument.id}#held:${category}`,
      step: 1,
      citation: 'profile of the provider, no law',
      why: `Not held by the entity served: ${category.replace('_', ' ')}. ${way}`,
      outcome: 'needs_review',
      categories: [category],
      facts: ['provider.country'],
      effect: 'not held by the entity served',
      confidence: home.instrument.confidence,
      pack: home.ref,
    }
  })
}

function guarded(home: ReadyInstrument, reading: DemandReading): Finding[] {
  return unmet(home, reading).map(({ guard, isHeld, open }) => ({
    rule: `${home.instrument.id}#${guard.check}`,
    step: 4,
    citation: guard.cite ?? home.instrument.law.cite,
    why: isHeld || open === null ? guard.why : `Not decided until answered: ${FACTS[open].question}`,
    outcome: 'needs_review',
    categories: reading.facts.data_requested,
    facts: [guard.fact],
    effect: null,
    confidence: home.instrument.confidence,
    pack: home.ref,
  }))
}

/** What the guards ask of a live demand. */
export function openToClass(home: ReadyInstrument, reading: DemandReading): Path[] {
  if (!reading.live) return []
  return [...new Set(unmet(home, reading).flatMap(({ open }) => open ?? []))]
}

type Unmet = { readonly guard: Guard; readonly isHeld: boolean; readonly open: Path | null }

/** Cheap tests come first, because nearly every paper meets nearly every guard. */
function unmet(home: ReadyInstrument, reading: DemandReading): Unmet[] {
  return GUARDS.flatMap(guard => {
    if (guard.about?.(home) === false) return []
    const isHeld = guard.holds(reading, home)
    const open = openFor(guard, reading)
    if (!isHeld && open === null) return []
    return isOrdinary(guard, home, reading) || guard.decided(home, reading) ? [] : [{ guard, isHeld, open }]
  })
}

/** What the laws call the key to data, whichever of these words the paper uses. */
const KEYS: readonly unknown[] = ['key', 'password', 'decryption']

/** The pack says what is ordinary of this paper: that much and no other is let through. */
function isOrdinary({ fact }: Guard, { instrument }: ReadyInstrument, { value }: DemandReading): boolean {
  const ordinary = instrument.ordinary?.[fact]
  const said = value(fact)
  if (ordinary === undefined) return false
  return said === undefined || said === ordinary || (KEYS.includes(ordinary) && KEYS.includes(said))
}

function openFor({ needs }: Guard, { live, value }: DemandReading): Path | null {
  if (!live || needs === undefined) return null
  const isNone = needs.every(path => value(path) === undefined || value(path) === null)
  return isNone ? (needs.find(path => value(path) === undefined) ?? null) : null
}
