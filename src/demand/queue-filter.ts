// What a queue can be asked for: the closed list of filters, as they stand in an address, and the traits that answer them.
//
// A trait is one word about a demand, `key:value`. A filter is a list of groups of traits; a demand answers where it has one of
// each group. The two sides are made here and in traits.ts, so that what is asked is what was noted.
import { type Step, steps, type Turn } from './next.ts'
import { dataCategories, outcomes, roles, tenantKinds } from './vocabulary.ts'

export const filterKeys = [
  'step',
  'turn',
  'due',
  'received',
  'country',
  'authority',
  'instrument',
  'process',
  'category',
  'tenant',
  'secrecy',
  'emergency',
  'owner',
  'challenge',
  'unusual',
  'outcome',
] as const
export type FilterKey = (typeof filterKeys)[number]

/** As an address holds them: values of one key are separated by commas and mean "one of". An absent key asks nothing. */
export type Filters = { readonly [K in FilterKey]?: string }

export const turns = [
  ...roles.filter(r => r !== 'auditor' && r !== 'administrator'),
  'tenant',
  'officer',
  'agency',
  'gate',
  'court',
  'log',
  'clock',
  'nobody',
] as const satisfies readonly Turn[]

export const dueWords = ['overdue', 'today', 'week'] as const
export const unusualReasons = [
  'content',
  'wide_period',
  'short_term',
  'no_notice',
  'sender_in_doubt',
  'same_paper_before',
  'uncertain_service',
] as const
export type UnusualReason = (typeof unusualReasons)[number]

const DAY = /^\d{4}-\d{2}-\d{2}$/
/** `2026-11-01..2026-11-30`; either side may be empty. */
const RANGE = /^(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?$/
const ID = /^[\w.@:+-]{1,80}$/

const oneOf =
  (list: readonly string[]) =>
  (value: string): boolean =>
    list.includes(value)

const allowed: Readonly<Record<FilterKey, (value: string) => boolean>> = {
  step: oneOf(steps satisfies readonly Step[]),
  turn: oneOf(turns),
  due: value => oneOf(dueWords)(value) || isRange(value),
  received: isRange,
  country: value => /^[A-Z]{2}$/.test(value),
  authority: value => ID.test(value),
  instrument: value => ID.test(value),
  process: value => ID.test(value),
  category: oneOf(dataCategories),
  tenant: oneOf(tenantKinds),
  secrecy: oneOf(['live', 'ending']),
  emergency: oneOf(['yes']),
  owner: value => ID.test(value),
  challenge: oneOf(['open']),
  unusual: oneOf(['yes', ...unusualReasons]),
  outcome: oneOf(outcomes),
}

function isRange(value: string): boolean {
  const [, from, to] = RANGE.exec(value) ?? []
  if (from === undefined && to === undefined) return false
  const days = [from, to].filter(day => day !== undefined)
  return days.every(isDay) && (from === undefined || to === undefined || from <= to)
}

function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00.000Z`)
  // The 31st of November parses too, as another day.
  return DAY.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/** Keeps of an address what is a filter; anything else in it asks nothing. At most 30 values a key. */
export function readFilters(search: Readonly<Record<string, unknown>>): Filters {
  const found: { [K in FilterKey]?: string } = {}
  for (const key of filterKeys) {
    const value = Object.hasOwn(search, key) ? search[key] : undefined
    if (typeof value !== 'string') continue
    const values = [...new Set(value.split(','))].filter(allowed[key]).slice(0, 30)
    // Of a time only one can be meant.
    const kept = key === 'due' || key === 'received' ? values.slice(0, 1) : values
    if (kept.length > 0) found[key] = kept.join(',')
  }
  return found
}

/** How many keys ask something. */
export function countFilters(filters: Filters): number {
  return filterKeys.filter(key => filters[key] !== undefined).length
}

export type Asked = {
  /** A demand answers where it has one trait of each group. */
  readonly groups: readonly (readonly string[])[]
  /** Half-open bounds of the due time, RFC 3339 UTC; null: none. */
  readonly dueFrom: string | null
  readonly dueBefore: string | null
}

/** `now`: RFC 3339 UTC, whose day is today. `me`: whose own demands `owner=me` means. */
export function askedOf(filters: Filters, now: string, me: string): Asked {
  const groups: string[][] = []
  for (const key of filterKeys) {
    const values = filters[key]?.split(',') ?? []
    if (values.length === 0 || key === 'due') continue
    if (key === 'received') groups.push(daysOf(values[0] ?? '', now))
    else groups.push(values.flatMap(value => traitsAsked(key, value, now, me)))
  }
  return { groups, ...dueBounds(filters.due, now) }
}

function traitsAsked(key: FilterKey, value: string, now: string, me: string): string[] {
  if (key === 'owner') return [`owner:${value === 'me' ? me : value}`]
  if (key === 'secrecy' && value === 'ending')
    // From a month back: an end that nobody could record in time is still one.
    return range(-31, ENDING_DAYS).map(day => `secrecy_until:${dayAfter(now.slice(0, 10), day)}`)
  return [`${key}:${value}`]
}

/** How many days before its end a secrecy counts as ending. */
export const ENDING_DAYS = 14

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function dueBounds(due: string | undefined, now: string): Pick<Asked, 'dueFrom' | 'dueBefore'> {
  const today = now.slice(0, 10)
  const midnight = (day: string) => `${day}T00:00:00.000Z`
  switch (due) {
    case undefined:
      return { dueFrom: null, dueBefore: null }
    case 'overdue':
      return { dueFrom: null, dueBefore: now }
    case 'today':
      return { dueFrom: null, dueBefore: midnight(dayAfter(today, 1)) }
    case 'week':
      return { dueFrom: null, dueBefore: midnight(dayAfter(today, 7)) }
    default: {
      const [, from, to] = RANGE.exec(due) ?? []
      return {
        dueFrom: from === undefined ? null : midnight(from),
        dueBefore: to === undefined ? null : midnight(dayAfter(to, 1)),
      }
    }
  }
}

const YEARS = 12

/** A range of days as whole months and the days at its edges: at most 62 + 144 traits. */
function daysOf(value: string, now: string): string[] {
  const [, from, to] = RANGE.exec(value) ?? []
  const today = now.slice(0, 10)
  const last = to ?? today
  const oldest = `${Number(last.slice(0, 4)) - YEARS}-01-01`
  const first = from === undefined || from < oldest ? oldest : from
  const traits: string[] = []
  for (let day = first; day <= last; ) {
    const month = day.slice(0, 7)
    const end = lastOfMonth(month)
    if (day.endsWith('-01') && end <= last) traits.push(`received_month:${month}`)
    else for (let one = day; one <= end && one <= last; one = dayAfter(one, 1)) traits.push(`received:${one}`)
    day = dayAfter(end, 1)
  }
  return traits
}

function lastOfMonth(month: string): string {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, number ?? 1, 0)).toISOString().slice(0, 10)
}
