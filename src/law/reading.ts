// The facts of one demand as rules read them: stated values, and the few that follow from others.
import { bodiesOf, isJudicial } from './bodies/bodies.ts'
import {
  asksBoth,
  factsAsked,
  INAPPLICABLE,
  mostOf,
  PENDING,
  type Reading,
  type Truth,
} from './conditions.ts'
import type { Path } from './facts/fact-catalogue.ts'
import { FACTS, isFactPath } from './facts/fact-catalogue.ts'
import { FORMS } from './facts/fact-forms.ts'
import type { Facts } from './facts/facts.ts'
import { factAt } from './facts/facts.ts'
import { nameOfSubdivision } from './facts/subdivisions.ts'
import type { Law, ReadyInstrument } from './law-index.ts'
import type { Agreement } from './pack-format/pack-schema.ts'
import { shiftDate, withCourtDays } from './time/calendar.ts'
import { standingOf } from './time/provisional.ts'

export type Mode = 'scenario' | 'live'
/** Further days off of the courts, by calendar: a provider's own knowledge of a court's closing days. */
export type CourtDays = Readonly<Record<string, readonly string[]>>
export type DemandReading = Reading & {
  facts: Facts
  day: string
  received: string
  today: string
  /** The moment of the question where it is known, else its day; after every day where nobody says it: then "none" is final. */
  now: string
  home: ReadyInstrument
  /** The fact whose day says which law counts, where a live demand does not state it. */
  undated: Path | null
  /** The facts by which this law learns of haste. */
  haste: readonly Path[]
}

type Asked = {
  mode: Mode
  asOf?: string | undefined
  now?: string | undefined
  courtDays?: CourtDays | undefined
}

/** `asOf` is the day of the question where the facts name none; without it, the day of receipt. */
export function readDemand(
  law: Law,
  home: ReadyInstrument,
  facts: Facts,
  { mode, asOf, now, courtDays }: Asked,
): DemandReading {
  const received = facts.received_on.slice(0, 10)
  const judgedOn = home.instrument.law.judged_on ?? null
  const judged = judgedOn === null ? null : factAt(facts, judgedOn)
  const day = typeof judged === 'string' ? judged.slice(0, 10) : received
  const today = facts.evaluated_on ?? asOf ?? received
  const live = mode === 'live'
  const asked = facts.evaluated_on ?? asOf ?? '9999-12-31'
  const cache = new Map<Path, unknown>()
  const reading: DemandReading = {
    live,
    home,
    now: facts.evaluated_on ?? now ?? asked,
    facts,
    day,
    received,
    today,
    undated: live && typeof judged !== 'string' ? judgedOn : null,
    haste: hasteOf(home),
    calendar: id => {
      const calendar = law.calendars.get(id)
      return calendar === undefined ? undefined : withCourtDays(calendar, courtDays?.[id])
    },
    value(path) {
      if (AFTER_HASTE.has(path) && factAt(facts, path) == null) {
        const hurried = isHurried(reading)
        if (hurried === false) return INAPPLICABLE
        if (
          factAt(facts, path) === null &&
          (hurried === 'unknown' || asked <= lastDayOf(home, path, received))
        )
          return PENDING
      }
      if (FACTS[path].kept !== 'derived') return stated(facts, path, live)
      if (!cache.has(path)) cache.set(path, derive(law, home, reading, path))
      return cache.get(path)
    },
  }
  return reading
}

/** What follows an order that was made in haste, by somebody who may not make it otherwise. */
export const AFTER_HASTE: ReadonlySet<Path> = new Set([
  'validated_in_hours',
  'ratified_in_hours',
  'confirmed_in_hours',
  'court_confirmation',
])

const HOURS: readonly Path[] = ['validated_in_hours', 'ratified_in_hours', 'confirmed_in_hours']

/** The last day for a confirmation, by the longest term in the instrument's rules; '' where the rules count the days themselves. */
function lastDayOf(home: ReadyInstrument, path: Path, received: string): string {
  const days = daysAfter(home, path)
  return days === null ? '' : shiftDate(received, { days })
}

const daysKept = new WeakMap<ReadyInstrument, Map<Path, number | null>>()

function daysAfter(home: ReadyInstrument, path: Path): number | null {
  const kept = daysKept.get(home) ?? new Map<Path, number | null>()
  const known = kept.get(path)
  if (known !== undefined) return known
  const isCounted = home.rules.some(({ rule }) => asksBoth(rule.when, path, 'today'))
  const terms = home.rules.flatMap(({ rule }) => HOURS.flatMap(one => mostOf(rule.when, one)))
  const days = isCounted || terms.length === 0 ? null : Math.ceil(Math.max(...terms) / 24)
  daysKept.set(home, kept.set(path, days))
  return days
}

/** The facts that claim haste. */
export const HASTE: readonly Path[] = ['emergency', 'urgent']

const hasteKept = new WeakMap<ReadyInstrument['pack'], readonly Path[]>()

/** An urgent procedure is asked about only where the pack's rules know one; an emergency may be claimed anywhere. */
export function hasteOf({ pack }: ReadyInstrument): readonly Path[] {
  const kept = hasteKept.get(pack)
  if (kept !== undefined) return kept
  const isKnown = pack.rules.some(rule => factsAsked(rule.when).includes('urgent'))
  const haste: readonly Path[] = isKnown ? HASTE : ['emergency']
  hasteKept.set(pack, haste)
  return haste
}

/** Whether somebody acted under an urgent power. Where a court decided and nothing claims haste, nothing has to be confirmed afterwards. */
export function isHurried({ live, facts, value, haste }: DemandReading): Truth {
  if (facts.section_I_declaration) return true
  const claims = [facts.emergency, facts.urgent]
  if (claims.some(one => one !== undefined && one !== null && one !== false)) return true
  const judged =
    Boolean(facts.court_order || facts.judge_authorisation) ||
    isJudicial(value('requester.bodies') as string[])
  if (!judged) return true
  return live && haste.some(path => factAt(facts, path) === undefined) ? 'unknown' : false
}

function stated(facts: Facts, path: Path, live: boolean): unknown {
  const value = factAt(facts, path)
  if (path === 'evaluated_on' && value === undefined) return null
  if (live && value === null && 'nullIsUnknown' in FACTS[path]) return undefined
  // Of an emergency or an order that there is, a part that is expressly none is answered with no.
  if (value === null && isPartOfStated(facts, path)) return false
  return value
}

function isPartOfStated(facts: Facts, path: Path): boolean {
  const [top = '', below] = path.split('.')
  if (below === undefined || FORMS[path]?.kind !== 'yes_no' || 'nullIsUnknown' in FACTS[path]) return false
  return isFactPath(top) && factAt(facts, top) != null
}

function derive(law: Law, home: ReadyInstrument, reading: DemandReading, path: Path): unknown {
  const { facts, received } = reading
  if (path === 'today') return reading.today
  if (path === 'received_day') return reading.received
  if (path === 'provisional') return standingIn(home, reading)
  if (path === 'requester.bodies') return bodiesOf(facts.requester, home.pack.bodies)
  if (path === 'agreement.status') return agreementStatus(law, home, reading)
  const residence = facts.customer.residence ?? facts.customer.country
  if (path === 'customer.home') return residence === null && reading.live ? undefined : residence
  return residence === null
    ? undefined
    : inForce(agreementWith(law, home, residence, null), received)
      ? 'in_force'
      : 'none'
}

function standingIn({ provisional }: ReadyInstrument, reading: DemandReading): unknown {
  const waits = provisional?.holds(reading) ?? false
  if (provisional === null || waits === false) return INAPPLICABLE
  return waits === 'unknown' ? undefined : standingOf(provisional.entry, reading, isHurried(reading))
}

/** The agreement between a stated party and the country of the instrument's pack; the provider's country breaks a tie. */
function agreementWith(
  law: Law,
  home: ReadyInstrument,
  party: string,
  provider: string | null,
): Agreement | undefined {
  const own = law.agreements.filter(
    one => one.parties.includes(party) && one.parties.some(country => home.pack.countries.includes(country)),
  )
  return own.find(one => provider !== null && one.parties.includes(provider)) ?? own[0]
}

function inForce(record: Agreement | undefined, day: string): boolean {
  return record !== undefined && record.from <= day && day <= (record.to ?? record.term_ends)
}

/**
 * The stricter of what the pack records and what the paper says: an asserted date can end an agreement early,
 * and can prolong it only by an asserted renewal (18 U.S.C. § 2523(d)–(e)).
 */
function agreementStatus(law: Law, home: ReadyInstrument, { facts, received }: DemandReading): string {
  const party = facts.agreement?.party ?? facts.requester.country
  const record = party === null ? undefined : agreementWith(law, home, party, facts.provider.country)
  if (record === undefined) return 'none'
  if (received < record.from || received < (facts.agreement?.in_force_from ?? record.from)) return 'not_yet'
  if (record.to !== null && received > record.to) return 'ended'
  const renewed = facts.agreement?.renewed_until
  if (typeof renewed === 'string') return received <= renewed ? 'in_force' : 'ended'
  if (received <= record.term_ends) return 'in_force'
  return renewed === null ? 'ended' : 'renewal_unknown'
}

const templates = new Map<string, (string | { path: Path })[]>()

/** Fills `{fact}` with the stated value. */
export function fillIn(sentence: string, reading: DemandReading): string {
  let filled = ''
  for (const part of partsOf(sentence))
    filled += typeof part === 'string' ? part : told(reading.value(part.path))
  return filled
}

/** Sentences come from packs alone, so there are as many as rules. */
function partsOf(sentence: string): (string | { path: Path })[] {
  const known = templates.get(sentence)
  if (known !== undefined) return known
  const parts = sentence
    .split(/(\{[a-zA-Z_.]+\})/)
    .filter(part => part !== '')
    .map(part =>
      part.startsWith('{') && isFactPath(part.slice(1, -1)) ? { path: part.slice(1, -1) as Path } : part,
    )
  templates.set(sentence, parts)
  return parts
}

function told(value: unknown): string {
  if (value === undefined || value === null || value === PENDING) return 'not stated'
  return Array.isArray(value) ? value.join(', ') : nameOfSubdivision(String(value))
}
