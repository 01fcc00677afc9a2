// Asking for demands by traits and words: the statements, and nothing of what comes back. The database's one function answers
// under the asker's own predicate (migration 0010).
import type { Asked, Bounds, ListOrder } from '../../queue/filter.ts'
import type { QueueView } from '../../queue/traits.ts'
import { askedWords, PREFIX_FROM, PREFIX_TO } from './search-words.ts'
import { tokenArray, tokenOf } from './tokens.ts'

export type Find = {
  readonly view: QueueView
  readonly asked: Asked
  /** Traits of which a demand may have none. */
  readonly without?: readonly string[]
  readonly text: string
  /** As `listOrder` says of the same filters. */
  readonly order: ListOrder
  /** Where the page before ended; null: from the beginning. */
  readonly after: { readonly time: string; readonly id: string } | null
  /** RFC 3339 UTC. */
  readonly now: string
  readonly limit: number
}

export type Order = {
  /** Column of the search row that the list stands by. */
  readonly by: 'at' | 'received_at'
  readonly downwards: boolean
}

export function columnOf(order: ListOrder): Order {
  const byReceipt = order === 'latest' || order === 'oldest'
  return { by: byReceipt ? 'received_at' : 'at', downwards: order === 'latest' || order === 'closed' }
}

/** Arguments of duly.find_demands, in its order. */
export function findArguments(key: Uint8Array, find: Find): unknown[] {
  const { view, asked, now } = find
  const order = columnOf(find.order)
  const traits = (list: readonly string[]) => tokenArray(list.map(trait => tokenOf(key, 'trait', trait)))
  // Nothing that is closed or filed away falls due.
  const never = asked.due && view !== 'open' ? [['due:never']] : []
  const due = view === 'open' ? asked.due : null
  const [own, other] = order.by === 'at' ? [due, asked.received] : [asked.received, due]
  const times = own ?? UNBOUND
  const also = other ?? UNBOUND
  const after = find.after ?? beginning(order, times)
  return [
    view,
    tokenOf(key, 'trait', `view:${view}`),
    [...[...asked.groups, ...never].map(traits), ...(find.without ?? []).map(trait => `!${traits([trait])}`)],
    askedWords(find.text).map(word => tokenArray(wordTokens(key, word))),
    windowsOf(find.order, after.time, times, also, now).map(traits),
    order.by,
    order.downwards,
    after.time,
    after.id,
    order.downwards ? times.from : times.before,
    also.from,
    also.before,
    find.limit,
  ]
}

const UNBOUND: Bounds = { from: null, before: null }

/** Where the index of tokens is asked: ever more months backwards; upwards the months of a bound on the receipt, or all. */
function windowsOf(order: ListOrder, after: string, own: Bounds, also: Bounds, now: string): string[][] {
  const { by, downwards } = columnOf(order)
  if (downwards) return windows(after, own.from, now, by === 'at' ? 'closed' : 'received')
  return [monthsWithin(by === 'at' ? also : own, now).map(month => `received:${month}`)]
}

/** Twenty years: a longer range bounds little, and each month is a token to look for. */
const MOST_MONTHS = 240

/** Empty where they are more than that, or have no begin. */
function monthsWithin({ from, before }: Bounds, now: string): string[] {
  if (from === null) return []
  const end = before === null || before > now ? now : before
  const months = monthsBefore(end, MOST_MONTHS).filter(month => month >= from.slice(0, 7))
  return months.length < MOST_MONTHS ? months : []
}

function beginning({ downwards }: Order, { from, before }: Bounds): { time: string; id: string } {
  return { time: downwards ? (before ?? 'infinity') : (from ?? '-infinity'), id: '' }
}

/** Months, from where a page begins backwards: the last two, half a year, three years. Each holds those before. */
const WINDOWS = [2, 6, 36]
const LONGEST_WINDOW = 36

/** Down to the month of `from`, where a range begins; without one, at last all of time (the empty list). */
function windows(after: string, from: string | null, now: string, trait: string): string[][] {
  const begin = after === 'infinity' || after > now ? now : after
  const months = monthsBefore(begin, LONGEST_WINDOW)
  const wanted = from === null ? months : months.filter(month => month >= from.slice(0, 7))
  const traits = wanted.map(month => `${trait}:${month}`)
  const steps = WINDOWS.filter(n => n < wanted.length).map(n => traits.slice(0, n))
  // A range that is longer than the last step is asked for whole.
  return [...steps, wanted.length < months.length ? traits : []]
}

function monthsBefore(time: string, count: number): string[] {
  const [year = 0, month = 1] = time.split('-').map(Number)
  return Array.from({ length: count }, (_, i) =>
    new Date(Date.UTC(year, month - 1 - i, 1)).toISOString().slice(0, 7),
  )
}

/** A word is found whole, or by its beginning where it is one that the queue shows. */
function wordTokens(key: Uint8Array, word: string): string[] {
  const letters = [...word].length
  const whole = tokenOf(key, 'word', word)
  return letters >= PREFIX_FROM && letters <= PREFIX_TO ? [whole, tokenOf(key, 'prefix', word)] : [whole]
}

export const FIND = `duly.find_demands($1, $2::bigint, $3::text[], $4::text[], $5::text[], $6, $7::boolean, $8::timestamptz, $9,
  $10::timestamptz, $11::timestamptz, $12::timestamptz, $13)`
