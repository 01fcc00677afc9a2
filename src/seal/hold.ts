// What an analyst's passkey signs so that the gate has data set apart where they are, and so that they are let go before their
// last day: bound to one demand and one gate, short-lived. Nothing leaves by either. Spec: docs/spec/authorisation.md.

import { encodeJcs } from '../ledger/jcs.ts'
import { parseVkey } from '../ledger/note.ts'
import { formatDigest, readSigned } from './authorisation/authorisation.ts'
import { type DataCategory, dataCategories } from './scope.ts'
import {
  readHex,
  readList,
  readNullable,
  readObject,
  readOneOf,
  readText,
  readTime,
  readToken,
  ShapeError,
} from './shape.ts'

export const holdFormat = 'duly/hold/v1'
export const holdEndFormat = 'duly/hold-end/v1'

/** A hold has an end: keeping for longer is a new hold, that somebody signs again. */
export const MAX_HOLD_DAYS = 400
const DAY_MS = 86_400_000

/** One account of one source: what of it, from when to when (half-open; null is unbounded). */
export type HoldPart = {
  source: string
  account: string
  categories: DataCategory[]
  from: string | null
  to: string | null
}

export type Hold = {
  v: typeof holdFormat
  /** 16 random bytes, hex: the gate places each hold once, and the source knows it by this. */
  id: string
  /** The demand's public reference. */
  demand: string
  /** Verifier key of the one gate that may act on this. */
  gate: string
  parts: HoldPart[]
  /** The last day (UTC) on which it is kept. */
  until: string
  /** Person id of the analyst. */
  by: string
  at: string
  expiresAt: string
}

export type HoldEnd = {
  v: typeof holdEndFormat
  /** 16 random bytes, hex. */
  id: string
  /** The hold that is let go. */
  hold: string
  demand: string
  gate: string
  by: string
  at: string
  expiresAt: string
}

/** The hold in the bytes given. Throws VerificationError `authorisation` where they are not its one encoding. */
export function parseHold(bytes: Uint8Array): Hold {
  return readSigned(bytes, readHold)
}

/** JCS (RFC 8785) in UTF-8. Refuses to write what `parseHold` would refuse. */
export function encodeHold(hold: Hold): Uint8Array {
  return encodeJcs(readHold(hold))
}

/** SHA-256("duly/hold/v1" ‖ 0x00 ‖ JCS): the challenge of the analyst's passkey. */
export function holdDigest(hold: Hold | Uint8Array): Uint8Array {
  const bytes = hold instanceof Uint8Array ? hold : encodeHold(hold)
  parseHold(bytes)
  return formatDigest(holdFormat, bytes)
}

export function parseHoldEnd(bytes: Uint8Array): HoldEnd {
  return readSigned(bytes, readHoldEnd)
}

export function encodeHoldEnd(end: HoldEnd): Uint8Array {
  return encodeJcs(readHoldEnd(end))
}

/** SHA-256("duly/hold-end/v1" ‖ 0x00 ‖ JCS). */
export function holdEndDigest(end: HoldEnd | Uint8Array): Uint8Array {
  const bytes = end instanceof Uint8Array ? end : encodeHoldEnd(end)
  parseHoldEnd(bytes)
  return formatDigest(holdEndFormat, bytes)
}

/** When the last day of a hold is over: midnight UTC after it, in the spelling of `readTime`. */
export function holdEndsAt(until: string): string {
  return new Date(Date.parse(`${until}T00:00:00.000Z`) + DAY_MS).toISOString()
}

function readHold(value: unknown): Hold {
  const raw = readObject(value, 'hold', [
    'v',
    'id',
    'demand',
    'gate',
    'parts',
    'until',
    'by',
    'at',
    'expiresAt',
  ] as const)
  const hold: Hold = {
    v: readOneOf(raw.v, 'hold.v', [holdFormat] as const),
    id: readHex(raw.id, 'hold.id', 16),
    ...readCommon(raw, 'hold'),
    parts: readList(raw.parts, 'hold.parts', readHoldPart, { min: 1, max: 1_000 }),
    until: readDay(raw.until, 'hold.until'),
  }
  const days = (Date.parse(hold.until) - Date.parse(hold.at.slice(0, 10))) / DAY_MS
  if (days < 0 || days > MAX_HOLD_DAYS)
    throw new ShapeError('hold.until', `must be from the day of at to ${MAX_HOLD_DAYS} days after it`)
  return hold
}

function readHoldEnd(value: unknown): HoldEnd {
  const raw = readObject(value, 'holdEnd', [
    'v',
    'id',
    'hold',
    'demand',
    'gate',
    'by',
    'at',
    'expiresAt',
  ] as const)
  return {
    v: readOneOf(raw.v, 'holdEnd.v', [holdEndFormat] as const),
    id: readHex(raw.id, 'holdEnd.id', 16),
    hold: readHex(raw.hold, 'holdEnd.hold', 16),
    ...readCommon(raw, 'holdEnd'),
  }
}

function readCommon(raw: Record<'demand' | 'gate' | 'by' | 'at' | 'expiresAt', unknown>, path: string) {
  const gate = readText(raw.gate, `${path}.gate`)
  parseVkey(gate)
  const common = {
    demand: readToken(raw.demand, `${path}.demand`),
    gate,
    by: readToken(raw.by, `${path}.by`),
    at: readTime(raw.at, `${path}.at`),
    expiresAt: readTime(raw.expiresAt, `${path}.expiresAt`),
  }
  if (common.at >= common.expiresAt) throw new ShapeError(`${path}.expiresAt`, 'must be after at')
  return common
}

export function readHoldPart(value: unknown, path: string): HoldPart {
  const raw = readObject(value, path, ['source', 'account', 'categories', 'from', 'to'] as const)
  const part: HoldPart = {
    source: readToken(raw.source, `${path}.source`),
    account: readText(raw.account, `${path}.account`),
    categories: readList(
      raw.categories,
      `${path}.categories`,
      (entry, at) => readOneOf(entry, at, dataCategories),
      { min: 1, max: dataCategories.length },
    ),
    from: readNullable(raw.from, `${path}.from`, readTime),
    to: readNullable(raw.to, `${path}.to`, readTime),
  }
  if (new Set(part.categories).size !== part.categories.length)
    throw new ShapeError(`${path}.categories`, 'must not name the same thing twice')
  if (part.from !== null && part.to !== null && part.from >= part.to)
    throw new ShapeError(path, 'must have a period that begins before it ends')
  return part
}

export function readDay(value: unknown, path: string): string {
  const text = readText(value, path, 10)
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw new ShapeError(path, 'must be a day like 2026-03-01')
  readTime(`${text}T00:00:00.000Z`, path)
  return text
}
