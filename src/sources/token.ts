// The right to ask a source one question for some minutes: what the question is, for which collection, until when. The source
// checks it, so a token that leaks opens neither another account nor another day (docs/threats.md D4 case 39).

import { createHmac, timingSafeEqual } from 'node:crypto'
import { encodeJcs, parseJcs } from '../ledger/jcs.ts'
import { type HoldPart, readHoldPart } from '../seal/hold.ts'
import { type Identifier, readIdentifier, readScopePart, type ScopePart } from '../seal/scope.ts'
import { readHex, readObject, readOneOf, readTime, readToken } from '../seal/shape.ts'
import { SourceFailure } from './protocol.ts'

export const sourceTokenFormat = 'duly/source-token/v1'
/** Minutes, not hours: a collection that takes longer asks for a new one per part. */
export const maxTokenMinutes = 15

const purposes = ['lookup', 'collect', 'hold', 'release'] as const
type Purpose = (typeof purposes)[number]

type Claims = {
  v: typeof sourceTokenFormat
  source: string
  purpose: Purpose
  /** The collection, look-up or hold it is for. */
  for: string
  /** HMAC of the question asked, hex: bound to it without carrying it. */
  covers: string
  expiresAt: string
}

export type TokenKey = {
  /** 32 bytes that the gate and this source share. */
  secret: Uint8Array
  /** The current time in the spelling of `readTime`. */
  now(): string
}

export function issueCollectToken(key: TokenKey, collection: string, part: ScopePart): string {
  return issue(key, { source: part.source, purpose: 'collect', for: collection, covers: digest(key, part) })
}

export function issueLookupToken(
  key: TokenKey,
  lookup: string,
  source: string,
  identifiers: readonly Identifier[],
): string {
  return issue(key, { source, purpose: 'lookup', for: lookup, covers: digest(key, identifiers) })
}

/** Throws SourceFailure `source_token` unless the token is for exactly this part of this source, now. */
export function checkCollectToken(key: TokenKey, token: string, source: string, part: ScopePart): void {
  const asked = readScopePart(part, 'part')
  check(key, token, source, 'collect', digest(key, asked))
  if (asked.source !== source)
    throw new SourceFailure('source_token', source, 'the part is of another source')
}

/** Throws SourceFailure `source_token` unless the token is for exactly these identifiers, now. */
export function checkLookupToken(
  key: TokenKey,
  token: string,
  source: string,
  identifiers: readonly Identifier[],
): void {
  const asked = identifiers.map((identifier, index) => readIdentifier(identifier, `identifiers[${index}]`))
  check(key, token, source, 'lookup', digest(key, asked))
}

function issue(key: TokenKey, claims: Omit<Claims, 'v' | 'expiresAt'>): string {
  const expiresAt = new Date(Date.parse(key.now()) + maxTokenMinutes * 60_000).toISOString()
  const body = encodeJcs({ v: sourceTokenFormat, ...claims, expiresAt } satisfies Claims)
  return `${Buffer.from(body).toString('base64url')}.${mac(key, body).toString('base64url')}`
}

function check(key: TokenKey, token: string, source: string, purpose: Purpose, covers: string): void {
  const refuse = (why: string): never => {
    throw new SourceFailure('source_token', source, why)
  }
  const [bodyText = '', macText = ''] = token.split('.')
  const body = Buffer.from(bodyText, 'base64url')
  const given = Buffer.from(macText, 'base64url')
  const expected = mac(key, body)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) refuse('the token is not ours')
  const claims = readClaims(body)
  if (claims.source !== source) refuse('the token is for another source')
  if (claims.purpose !== purpose || claims.covers !== covers) refuse('the token is for another question')
  if (claims.expiresAt <= key.now()) refuse('the token has expired')
}

function readClaims(body: Uint8Array): Claims {
  const raw = readObject(parseJcs(body), 'token', [
    'v',
    'source',
    'purpose',
    'for',
    'covers',
    'expiresAt',
  ] as const)
  return {
    v: readOneOf(raw.v, 'token.v', [sourceTokenFormat] as const),
    source: readToken(raw.source, 'token.source'),
    purpose: readOneOf(raw.purpose, 'token.purpose', purposes),
    for: readToken(raw.for, 'token.for'),
    covers: readHex(raw.covers, 'token.covers', 32),
    expiresAt: readTime(raw.expiresAt, 'token.expiresAt'),
  }
}

export function issueHoldToken(key: TokenKey, hold: string, part: HoldPart, until: string): string {
  const covers = digest(key, { hold, part, until })
  return issue(key, { source: part.source, purpose: 'hold', for: hold, covers })
}

/** Throws SourceFailure `source_token` unless the token is for exactly this part of this hold until that day, now. */
export function checkHoldToken(
  key: TokenKey,
  token: string,
  source: string,
  { hold, part, until }: { hold: string; part: HoldPart; until: string },
): void {
  const asked = { hold: readHex(hold, 'hold', 16), part: readHoldPart(part, 'part'), until }
  check(key, token, source, 'hold', digest(key, asked))
  if (part.source !== source) throw new SourceFailure('source_token', source, 'the part is of another source')
}

export function issueReleaseToken(key: TokenKey, source: string, hold: string): string {
  return issue(key, { source, purpose: 'release', for: hold, covers: digest(key, { hold }) })
}

/** Throws SourceFailure `source_token` unless the token is for letting go of exactly this hold, now. */
export function checkReleaseToken(key: TokenKey, token: string, source: string, hold: string): void {
  check(key, token, source, 'release', digest(key, { hold: readHex(hold, 'hold', 16) }))
}

/** Keyed, so that a token in a log file does not confirm a guessed account. */
function digest(key: TokenKey, question: object): string {
  return createHmac('sha256', key.secret)
    .update('duly/source-question/v1\0')
    .update(encodeJcs(question))
    .digest('hex')
}

function mac(key: TokenKey, body: Uint8Array): Buffer {
  return createHmac('sha256', key.secret).update(`${sourceTokenFormat}\0`).update(body).digest()
}
