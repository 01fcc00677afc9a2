// Asks a source and believes none of it: deadlines, the account echoed and compared, one category, the period, nothing twice,
// everything counted. The gate filters again; here a source that hangs, lies or repeats itself is found out.

import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { partOf } from '../seal/scope.ts'
import {
  type Identifier,
  type Item,
  isOmission,
  type Match,
  type Omission,
  omissionReasons,
  type ScopePart,
  type Source,
  SourceFailure,
} from './protocol.ts'
import { issueCollectToken, issueLookupToken, type TokenKey } from './token.ts'

export type Limits = {
  /** Longest wait for the next item, or for the next bytes of one, in milliseconds. */
  idleMs: number
  /** Longest time for a whole part, in milliseconds. */
  totalMs: number
  maxItems: number
  maxItemBytes: number
}

export const defaultLimits: Limits = {
  idleMs: 60_000,
  totalMs: 6 * 3_600_000,
  maxItems: 5_000_000,
  maxItemBytes: 64 * 2 ** 30,
}

/** What came of one part. Only `accepted` items were handed on; the rest is counted and never leaves. */
export type Tally = {
  received: number
  accepted: number
  /** Items of an account that was not asked for: a sign of a broken or compromised source. */
  wrongAccount: number
  wrongCategory: number
  outsidePeriod: number
  duplicate: number
  malformed: number
  /** What the source said that it could not give. */
  omitted: Record<Omission['omitted'], number>
  /** The source ended by itself, within its limits. */
  complete: boolean
}

export type Collection = { items: AsyncGenerator<Item>; tally: Tally }

/**
 * What one part of the scope collects from its source. `items` ends when the source does; it throws SourceFailure
 * `source_deadline` when nothing comes in time, `source_failed` for a failure in the source, and then `tally.complete` stays
 * false: a partial answer is never taken for a whole one.
 */
export function collectPart(
  source: Source,
  key: TokenKey,
  collection: string,
  part: ScopePart,
  limits: Limits = defaultLimits,
  stop: AbortSignal = new AbortController().signal,
): Collection {
  const tally = newTally()
  return { items: guard(source, key, collection, part, { limits, stop, tally }), tally }
}

/** Accounts that the identifiers name in one source. Matches for identifiers that were not asked are dropped. */
export async function lookUp(
  source: Source,
  key: TokenKey,
  lookup: string,
  identifiers: readonly Identifier[],
  limits: Limits = defaultLimits,
): Promise<Match[]> {
  const { accountKinds } = source.describe()
  const asked = identifiers.filter(identifier => accountKinds.includes(identifier.kind))
  if (asked.length === 0) return []
  const abort = new AbortController()
  const token = issueLookupToken(key, lookup, source.name, asked)
  try {
    const matches = await inTime(source.lookup(token, asked, abort.signal), limits.idleMs, source.name)
    return matches.filter(match =>
      asked.some(({ kind, value }) => match.identifier.kind === kind && match.identifier.value === value),
    )
  } catch (cause) {
    throw asFailure(cause, source.name)
  } finally {
    abort.abort()
  }
}

type Watch = { limits: Limits; stop: AbortSignal; tally: Tally }

async function* guard(
  source: Source,
  key: TokenKey,
  collection: string,
  part: ScopePart,
  { limits, stop, tally }: Watch,
): AsyncGenerator<Item> {
  const abort = new AbortController()
  const onStop = () => abort.abort(stop.reason)
  stop.addEventListener('abort', onStop, { once: true })
  const until = performance.now() + limits.totalMs
  const seen = new Set<string>()
  let entries: AsyncIterator<Item | Omission> | undefined
  try {
    stop.throwIfAborted()
    const token = issueCollectToken(key, collection, part)
    entries = source.collect(token, part, abort.signal)[Symbol.asyncIterator]()
    for (;;) {
      const wait = Math.min(limits.idleMs, until - performance.now())
      const next = await inTime(entries.next(), wait, source.name)
      if (next.done === true) break
      if (!counts(next.value, part, tally, seen, limits)) continue
      yield bounded(next.value as Item, limits, source.name)
    }
    tally.complete = true
  } catch (cause) {
    throw asFailure(cause, source.name)
  } finally {
    stop.removeEventListener('abort', onStop)
    // The source is told to stop and not waited for: it may be the one that hangs.
    abort.abort()
    entries?.return?.().catch(() => {})
  }
}

/** Whether the entry is an item to hand on; counts it in any case. */
function counts(
  entry: Item | Omission,
  part: ScopePart,
  tally: Tally,
  seen: Set<string>,
  limits: Limits,
): boolean {
  if (isOmission(entry)) {
    const reason = omissionReasons.find(known => known === entry.omitted) ?? 'unreadable'
    tally.omitted[reason]++
    return false
  }
  if (++tally.received > limits.maxItems) throw new Error(`more than ${limits.maxItems} items`)
  const fault = faultOf(entry, part, limits)
  if (fault !== null) {
    tally[fault]++
    return false
  }
  const mark = createHash('sha256').update(`${entry.at}\0${entry.name}`).digest('base64url').slice(0, 22)
  if (seen.has(mark)) {
    tally.duplicate++
    return false
  }
  seen.add(mark)
  tally.accepted++
  return true
}

type Fault = 'malformed' | 'wrongAccount' | 'wrongCategory' | 'outsidePeriod'

function faultOf(item: Item, part: ScopePart, limits: Limits): Fault | null {
  if (item.account !== part.account) return 'wrongAccount'
  if (item.category !== part.category) return 'wrongCategory'
  if (typeof item.name !== 'string' || typeof item.mediaType !== 'string') return 'malformed'
  const { size } = item
  if (size !== null && !(Number.isSafeInteger(size) && size >= 0 && size <= limits.maxItemBytes))
    return 'malformed'
  return partOf({ ...item, source: part.source }, [part]) === null ? 'outsidePeriod' : null
}

/** The item with a stream that ends in time and at its announced length. */
function bounded(item: Item, limits: Limits, source: string): Item {
  return {
    ...item,
    stream: () => Readable.from(watched(item, limits, source), { objectMode: false }),
  }
}

async function* watched(item: Item, limits: Limits, source: string): AsyncGenerator<Uint8Array> {
  const stream = item.stream()
  let length = 0
  try {
    const chunks = stream[Symbol.asyncIterator]()
    for (;;) {
      const next = await inTime(chunks.next(), limits.idleMs, source)
      if (next.done === true) break
      length += next.value.length
      if (length > (item.size ?? limits.maxItemBytes)) throw new Error('an item is longer than announced')
      yield next.value
    }
    if (item.size !== null && length !== item.size) throw new Error('an item is shorter than announced')
  } catch (cause) {
    throw asFailure(cause, source)
  } finally {
    stream.destroy()
  }
}

export async function inTime<T>(promise: Promise<T>, ms: number, source: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const failure = new SourceFailure('source_deadline', source, 'gave no answer in time')
    timer = setTimeout(() => reject(failure), Math.max(0, ms))
  })
  // Whichever loses may still fail later; nobody waits for it then.
  promise.catch(() => {})
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

export function asFailure(cause: unknown, source: string): SourceFailure {
  if (cause instanceof SourceFailure) return cause
  // The cause may quote data or a query: it is attached for the operator and never part of the message.
  return new SourceFailure('source_failed', source, 'failed in the middle', cause)
}

function newTally(): Tally {
  return {
    received: 0,
    accepted: 0,
    wrongAccount: 0,
    wrongCategory: 0,
    outsidePeriod: 0,
    duplicate: 0,
    malformed: 0,
    omitted: { link: 0, not_a_file: 0, unreadable: 0, too_large: 0, no_time: 0 },
    complete: false,
  }
}
