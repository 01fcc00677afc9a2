// What was ordered, as approved: which accounts, which categories, which period. Everything that leaves Duly
// is measured against this and nothing else; a source is never trusted with it (docs/design.md promise 7).

import {
  readEarlierText,
  readList,
  readNullable,
  readObject,
  readOneOf,
  readText,
  readTime,
  readToken,
  ShapeError,
} from './shape.ts'

export const dataCategories = [
  'subscriber',
  'traffic',
  'location',
  'content_stored',
  'content_realtime',
] as const
export type DataCategory = (typeof dataCategories)[number]

/** What names an account in the paper: `email`, `phone`, `account_id`, `ip_at` …, and the value as approved. */
export type Identifier = { kind: string; value: string }

/** One line of an approved scope: one account of one source, one category, one period. */
export type ScopePart = {
  /** Which line of the order this answers, as the determination numbers it: `1a`. Several parts may answer one line. */
  part: string
  /** The ask of the demand that the line belongs to. */
  ask: string
  /** Name of the source as declared to the gate. */
  source: string
  /** The source's own id of the account. */
  account: string
  identifier: Identifier
  category: DataCategory
  /** Period, half-open [from, to), in the spelling of `readTime`; null is unbounded on that side. */
  from: string | null
  to: string | null
}

/** Disclosure is the union of the parts. Never empty. */
export type Scope = ScopePart[]

/** What a collected item says about itself; `at` is the source's own time for it, null where it has none. */
export type ScopedItem = { source: string; account: string; category: DataCategory; at: string | null }

export const maxScopeParts = 10_000

/**
 * The first part of the scope that covers the item, or null: then it was not ordered and must not leave.
 * Equality is exact: no trimming, case folding or normalisation, because a source's account id is opaque.
 */
export function partOf(item: ScopedItem, scope: Scope): ScopePart | null {
  return scope.find(part => covers(part, item)) ?? null
}

function covers(part: ScopePart, item: ScopedItem): boolean {
  return (
    part.source === item.source &&
    part.account === item.account &&
    part.category === item.category &&
    inPeriod(part, item.at)
  )
}

/**
 * Whether a time lies in the part's period. An item without a time fits only where no period was ordered, or where it
 * is subscriber data: the record of who holds an account has no moment. A time that is not in the one spelling never fits.
 */
export function inPeriod(part: Pick<ScopePart, 'category' | 'from' | 'to'>, at: string | null): boolean {
  if (at === null) return part.category === 'subscriber' || (part.from === null && part.to === null)
  if (!isTime(at)) return false
  return (part.from === null || at >= part.from) && (part.to === null || at < part.to)
}

function isTime(text: string): boolean {
  try {
    readTime(text, 'at')
    return true
  } catch {
    return false
  }
}

/** Reads the scope of an authorisation v1. Throws ShapeError. */
export function readScope(value: unknown, path: string): Scope {
  return readList(value, path, readScopePart, { min: 1, max: maxScopeParts })
}

/** By the rule for text of the first formats. */
export function readScopePart(value: unknown, path: string): ScopePart {
  const fields = readObject(value, path, scopeFields)
  const part: ScopePart = {
    part: readToken(fields.part, `${path}.part`, 20),
    ask: readToken(fields.ask, `${path}.ask`),
    source: readToken(fields.source, `${path}.source`),
    account: readEarlierText(fields.account, `${path}.account`),
    identifier: readIdentifier(fields.identifier, `${path}.identifier`, readEarlierText),
    category: readOneOf(fields.category, `${path}.category`, dataCategories),
    ...readPeriod(fields, path),
  }
  return part
}

/** An empty period would make a part that answers a line of the order and can never hold anything. */
export function readPeriod(
  fields: Record<'from' | 'to', unknown>,
  path: string,
): Pick<ScopePart, 'from' | 'to'> {
  const from = readNullable(fields.from, `${path}.from`, readTime)
  const to = readNullable(fields.to, `${path}.to`, readTime)
  if (from !== null && to !== null && from >= to)
    throw new ShapeError(path, 'must have a period that begins before it ends')
  return { from, to }
}

const scopeFields = ['part', 'ask', 'source', 'account', 'identifier', 'category', 'from', 'to'] as const

export function readIdentifier(value: unknown, path: string, text = readText): Identifier {
  const fields = readObject(value, path, ['kind', 'value'] as const)
  return {
    kind: readToken(fields.kind, `${path}.kind`, 40),
    value: text(fields.value, `${path}.value`),
  }
}

export function isSameIdentifier(a: Identifier, b: Identifier): boolean {
  return a.kind === b.kind && a.value === b.value
}
