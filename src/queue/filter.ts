// What a queue can be asked for: the closed list of filters, as they stand in an address, and the traits that answer them.
//
// A trait is one word about a demand, `key:value`. A filter is a list of groups of traits; a demand answers where it has one of
// each group. The two sides are made here and in traits.ts, so that what is asked is what was noted.
import type { Turn } from '../domain/turn/step.ts'
import { roles } from '../kernel/actor.ts'
import { dayIn, startOfDay } from '../kernel/zone.ts'
import {
  channels,
  dataCategories,
  grounds,
  outcomes,
  redirectOutcomes,
  tenantKinds,
} from '../vocabulary/closed-lists.ts'

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
  'customer',
  'secrecy',
  'emergency',
  'owner',
  'challenge',
  'unusual',
  'outcome',
  'channel',
  'window',
  'hold',
  'redirect',
  'ground',
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

/** Counts of rows go up to here: this number means so many or more. */
export const COUNTED_TO = 1000

/** `rest_of_today`: without what is overdue; `today` and `week` have it too. */
export const dueWords = ['overdue', 'rest_of_today', 'today', 'week'] as const
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
  // Not asked of the list of steps: the browser would load the rules of all of them for it. What is none finds nothing.
  step: value => /^[a-z_]{2,30}$/.test(value),
  turn: oneOf(turns),
  due: value => oneOf(dueWords)(value) || isRange(value),
  received: isRange,
  country: value => /^[A-Z]{2}$/.test(value),
  authority: value => ID.test(value),
  instrument: value => ID.test(value),
  process: value => ID.test(value),
  category: oneOf(dataCategories),
  tenant: oneOf(tenantKinds),
  // Ids as the provider's own directory has them.
  customer: value => /^[^,\s\p{Cc}]{1,80}$/u.test(value),
  secrecy: oneOf(['live', 'ending']),
  emergency: oneOf(['yes']),
  owner: value => ID.test(value),
  challenge: oneOf(['open']),
  unusual: oneOf(['yes', ...unusualReasons]),
  outcome: oneOf(outcomes),
  channel: oneOf(channels),
  window: oneOf(['open']),
  hold: oneOf(['live', 'ending']),
  redirect: oneOf(['asked', ...redirectOutcomes]),
  ground: oneOf(grounds.reject),
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

/** By what a list may stand beside its own order, as an address says it: by receipt, the latest or the oldest first. */
export const sorts = ['latest', 'oldest'] as const
export type Sort = (typeof sorts)[number]

/** By what a list stands: what is due first, what was closed last, what was received last or first. */
export type ListOrder = 'due' | 'closed' | Sort

/**
 * By what a list stands. Only times can order one: names and papers are ciphertext to the database. A list of what falls due
 * within a time stands by that time; one of what was received within a time by its receipt.
 */
export function listOrder(view: string, filters: Filters, sort: Sort | null): ListOrder {
  const isClosed = view === 'closed'
  if (filters.due !== undefined && !isClosed) return 'due'
  if (sort === 'oldest' && !isClosed) return 'oldest'
  if (sort !== null || filters.received !== undefined || view === 'not_demand') return 'latest'
  return isClosed ? 'closed' : 'due'
}

/** The orders that a person can choose of a list; the first is its own. */
export function ordersOf(view: string, filters: Filters): readonly ListOrder[] {
  const own = listOrder(view, filters, null)
  const all = [own, ...sorts.map(sort => listOrder(view, filters, sort))]
  return [...new Set(all)]
}

/** How many keys ask something. */
export function countFilters(filters: Filters): number {
  return filterKeys.filter(key => filters[key] !== undefined).length
}

/** Half-open, RFC 3339 UTC; null: no bound. */
export type Bounds = { readonly from: string | null; readonly before: string | null }

export type Asked = {
  /** A demand answers where it has one trait of each group. */
  readonly groups: readonly (readonly string[])[]
  /** When it falls due; null: not asked. */
  readonly due: Bounds | null
  /** When it was received; null: not asked. */
  readonly received: Bounds | null
}

/** `now`: RFC 3339 UTC; `zone`: in which it is today and days begin (IANA). `me`: whose own demands `owner=me` means. */
export function askedOf(filters: Filters, now: string, me: string, zone = 'UTC'): Asked {
  const today = dayIn(zone, Date.parse(now))
  const groups = filterKeys.flatMap(key => {
    const values = filters[key]?.split(',') ?? []
    const isTime = key === 'due' || key === 'received'
    return values.length === 0 || isTime ? [] : [values.flatMap(value => traitsAsked(key, value, today, me))]
  })
  return {
    groups,
    due: filters.due === undefined ? null : dueBounds(filters.due, now, zone),
    received: filters.received === undefined ? null : boundsOf(filters.received, zone),
  }
}

function traitsAsked(key: FilterKey, value: string, today: string, me: string): string[] {
  if (key === 'owner') return [`owner:${value === 'me' ? me : value}`]
  if ((key === 'secrecy' || key === 'hold') && value === 'ending')
    // From a month back: an end that nobody could record in time is still one.
    return range(-31, ENDING_DAYS).map(day => `${key}_until:${dayAfter(today, day)}`)
  return [`${key}:${value}`]
}

/** How many days before its end a secrecy or a hold counts as ending. */
export const ENDING_DAYS = 14

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function dueBounds(due: string, now: string, zone: string): Bounds {
  const today = dayIn(zone, Date.parse(now))
  switch (due) {
    case 'overdue':
      return { from: null, before: now }
    case 'rest_of_today':
      return { from: now, before: startOfDay(zone, dayAfter(today, 1)) }
    case 'today':
      return { from: null, before: startOfDay(zone, dayAfter(today, 1)) }
    case 'week':
      return { from: null, before: startOfDay(zone, dayAfter(today, 7)) }
    default:
      return boundsOf(due, zone)
  }
}

/** A range of days, both included. */
function boundsOf(value: string, zone: string): Bounds {
  const [, from, to] = RANGE.exec(value) ?? []
  return {
    from: from === undefined ? null : startOfDay(zone, from),
    before: to === undefined ? null : startOfDay(zone, dayAfter(to, 1)),
  }
}
