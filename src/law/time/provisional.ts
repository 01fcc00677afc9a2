// Where a paper stands that somebody has to confirm after it was made. Five facts say in five ways that it was: they are read as one.
import { INAPPLICABLE, PENDING, type Reading } from '../conditions.ts'
import type { Path } from '../facts/fact-catalogue.ts'
import { type Facts, factAt } from '../facts/facts.ts'
import type { Provisional, ProvisionalTerm } from '../pack-format/provisional-schema.ts'
import type { DescribedState } from '../pack-format/provisional-states.ts'
import { endOf, shiftDate } from './calendar.ts'

/** What is read of the demand; `received` is its day, `now` the moment of the question where that is known, else its day. */
type Asked = Reading & {
  readonly facts: Facts
  readonly received: string
  readonly today: string
  readonly now: string
}

/** The words for a confirmation that came so many hours after the order; "none" means that none came. */
const HOURS: readonly Path[] = ['validated_in_hours', 'ratified_in_hours', 'confirmed_in_hours']

/** Where a judge or court approves afterwards, and the paper shows that as it shows any act of a judge. */
const JUDICIAL_ACT: readonly Path[] = ['judge_authorisation', 'court_order']

/** Every fact by which the law hears of a confirmation. */
export const CONFIRMATIONS: readonly Path[] = [...HOURS, 'court_confirmation', 'confirmation']

/** `undefined`: the facts do not say; `PENDING`: nobody knows yet whether a confirmation was needed. */
type Standing = DescribedState | undefined | typeof INAPPLICABLE | typeof PENDING

/** Of "none": that it never came, that the paper states no hours of it, or that it has not come yet. */
type None = 'never' | 'no_hours' | 'not_yet'
type Word =
  | { readonly is: 'none'; readonly so: None }
  | { readonly is: 'refused' }
  | { readonly is: 'given'; readonly after: number | string | null }

export function standingOf(entry: Provisional, reading: Asked, hurried: boolean | 'unknown'): Standing {
  const words = wordsOf(entry, reading)
  const isGiven = words.some(word => word.is === 'given')
  const isRefused = words.some(word => word.is === 'refused')
  // Two words that contradict each other are for a person.
  if (isRefused) return isGiven ? 'doubtful' : 'refused'
  if (isGiven) {
    const late = entry.late === undefined ? 'lapsed' : 'late'
    const said: Said = { yes: 'confirmed', perhaps: 'doubtful', no: late }
    return worstOf(
      words.flatMap(word => (word.is === 'given' ? judge(word.after, entry, reading, said) : [])),
    )
  }
  if (hurried === false) return INAPPLICABLE
  if (hurried === 'unknown') return words.length > 0 ? PENDING : undefined
  if (words.length === 0) return waits(entry, reading)
  const states = words.flatMap(word => (word.is === 'none' ? unconfirmed(word.so, entry, reading) : []))
  // That it never came and that it has not come yet do not agree.
  return new Set(states).size > 1 ? 'doubtful' : (states[0] ?? 'doubtful')
}

/** No confirmation so far. Where the law names no term, only the word that none came ends it; live, stating no hours is no such word. */
function unconfirmed(so: None, entry: Provisional, reading: Asked): DescribedState {
  if (entry.term === undefined)
    return so === 'never' || (so === 'no_hours' && !reading.live) ? 'lapsed' : 'pending'
  const asked = so !== 'not_yet' || reading.now < UNDATED ? reading.now : reading.today
  return judge(asked, entry, reading, WAITING)
}

/** The moment of a question that states none. */
const UNDATED = '9999-12-31'

/** Live, that Duly was told of no confirmation says nothing once the term is over: then the authority is asked. */
function waits(entry: Provisional, reading: Asked): DescribedState | undefined {
  if (reading.facts.confirmation !== null) return undefined
  const state = unconfirmed('not_yet', entry, reading)
  return state === 'lapsed' && reading.live ? undefined : state
}

function wordsOf({ asks }: Provisional, { facts }: Asked): Word[] {
  const hours = HOURS.map(path => factAt(facts, path))
  const { court_confirmation: court, confirmation: word, confirmation_at: at } = facts
  return [
    ...hours.flatMap((one): Word[] =>
      typeof one === 'number' ? [{ is: 'given', after: one }] : one === null ? [none('no_hours')] : [],
    ),
    ...wordOfCourt(court),
    ...(JUDICIAL_ACT.includes(asks) ? JUDICIAL_ACT.flatMap(path => wordOfJudge(factAt(facts, path))) : []),
    ...(word === 'never' ? [none('never')] : []),
    ...(word === 'refused' ? [{ is: 'refused' as const }] : []),
    ...(word === 'confirmed' ? [{ is: 'given' as const, after: typeof at === 'string' ? at : null }] : []),
  ]
}

function wordOfCourt(court: unknown): Word[] {
  if (court === null) return [none('not_yet')]
  if (court === false) return [{ is: 'refused' }]
  if (typeof court === 'string') return [{ is: 'given', after: isDay(court) ? court : null }]
  return court === true ? [{ is: 'given', after: null }] : []
}

/** That no judge has acted refuses nothing. */
const wordOfJudge = (act: unknown): Word[] => wordOfCourt(act === false ? null : act)

const none = (so: None): Word => ({ is: 'none', so })

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(text)

type Said = {
  readonly yes: DescribedState
  readonly perhaps: DescribedState
  readonly no: DescribedState
}

const WAITING: Said = { yes: 'pending', perhaps: 'doubtful', no: 'lapsed' }

/** What a moment, a day or a number of hours after the order is under the term; without one it is taken as in time. */
function judge(at: number | string | null, entry: Provisional, reading: Asked, said: Said): DescribedState {
  if (at === null || entry.term === undefined || !isOver(at, entry.term, entry, reading)) return said.yes
  return entry.longest === undefined || isOver(at, entry.longest, entry, reading) ? said.no : said.perhaps
}

const WORSE: readonly DescribedState[] = ['confirmed', 'pending', 'doubtful', 'late', 'lapsed', 'refused']

function worstOf(states: readonly DescribedState[]): DescribedState {
  return states.reduce((worst, one) => (WORSE.indexOf(one) > WORSE.indexOf(worst) ? one : worst), 'confirmed')
}

function isOver(at: number | string, term: ProvisionalTerm, entry: Provisional, reading: Asked): boolean {
  const { from, longest } = entry
  const { hours, days, business_days: working } = term.span
  const limit = hours ?? (days === undefined ? undefined : days * 24)
  if (typeof at === 'number' && limit !== undefined) return at > limit
  if (typeof at === 'number' && working !== undefined && startsOf(from, reading).length === 1)
    // Hours after a day that nobody states: as many days fit any week; beyond a week of days off more, none does.
    return at > working * 24 + (term === longest ? WEEK : 0)
  const end = endOfTerm(term, from, reading)
  if (end === null) return true
  const round = term === longest ? Math.floor : Math.ceil
  const moment = typeof at === 'string' ? at : shiftDate(startOf(from, reading), { days: round(at / 24) })
  return isLater(moment, end)
}

const WEEK = 7 * 24

/** The first end of the term, from whichever of its days is stated: an order is never younger than its receipt. */
function endOfTerm(term: ProvisionalTerm, from: readonly Path[], reading: Asked): string | null {
  const ends = startsOf(from, reading).map(start => endFrom(start, term, reading))
  if (ends.includes(null)) return null
  return ends.flatMap(end => end ?? []).toSorted(byMoment)[0] ?? null
}

/** The last moment or day on which a confirmation is in time by the shortest reading of the term. */
export function confirmBy(entry: Provisional, reading: Asked): string | null {
  return entry.term === undefined ? null : endOfTerm(entry.term, entry.from, reading)
}

function startsOf(from: readonly Path[], reading: Asked): string[] {
  const stated = from.flatMap(path => {
    const value = reading.value(path)
    return typeof value === 'string' && isDay(value) ? [value] : []
  })
  return [...stated, reading.facts.received_on]
}

const startOf = (from: readonly Path[], reading: Asked): string =>
  (startsOf(from, reading).toSorted()[0] ?? reading.received).slice(0, 10)

/** Hours from a day whose time is not stated run to the end of the last day. */
function endFrom(start: string, { span, calendar: id }: ProvisionalTerm, reading: Asked): string | null {
  const calendar = id === undefined ? undefined : reading.calendar(id)
  if (span.hours !== undefined)
    return start.length === 10
      ? shiftDate(start, { days: Math.ceil(span.hours / 24) })
      : new Date(Date.parse(start) + span.hours * 3_600_000).toISOString()
  if (calendar !== undefined) return endOf(start, span, calendar).due
  if (span.business_days !== undefined) return null
  return shiftDate(start.slice(0, 10), {
    days: span.days ?? 0,
    ...(span.months ? { months: span.months } : {}),
  })
}

const endOfDay = (at: string): number => Date.parse(at.length === 10 ? `${at}T23:59:59.999Z` : at)

const byMoment = (a: string, b: string): number => endOfDay(a) - endOfDay(b)

/** Where one of the two is only a day, the days are compared. */
function isLater(at: string, end: string): boolean {
  return at.length > 10 && end.length > 10
    ? Date.parse(at) > Date.parse(end)
    : at.slice(0, 10) > end.slice(0, 10)
}
