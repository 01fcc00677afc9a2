// What two approvers sign: everything that may leave, to whom, on which notice, until when. The gate acts on these bytes
// alone, so the format is strict: one encoding (RFC 8785), every field present, nothing besides. Spec: docs/spec/authorisation.md.

import { sha256 } from '@noble/hashes/sha2.js'
import { concat, utf8 } from '../ledger/bytes.ts'
import { encodeJcs, parseJcs } from '../ledger/jcs.ts'
import { parseVkey } from '../ledger/note.ts'
import { VerificationError } from '../ledger/verification-error.ts'
import { digestWords } from '../ledger/words.ts'
import { canShareFile, readRecipient } from './recipient.ts'
import { readScope, type Scope } from './scope.ts'
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

export const authorisationFormat = 'duly/authorisation/v1'

/** Notice given, secrecy that stands in for it, or a law under which nobody is to be told by us. */
export const noticeKinds = ['notified', 'secrecy_begun', 'no_notice_due'] as const
export const recipientRoles = ['officer', 'authority'] as const

export type Recipient = {
  role: (typeof recipientRoles)[number]
  name: string
  /** age recipient. */
  key: string
  /** The key's words as read aloud at the call-back: `recipientFingerprint(key)`. */
  fingerprint: string
}

/** One per matter: the RFC 6962 leaf hash (hex) of the leaf that permits producing now; null only where no notice is due. */
export type NoticeGround = { kind: (typeof noticeKinds)[number]; leaf: string | null }

export type Authorisation = {
  v: typeof authorisationFormat
  /** 16 random bytes, hex: tells two otherwise equal authorisations apart and keys the gate's journal. */
  id: string
  /** The demand's public reference: random, without order or time in it. */
  demand: string
  /** SHA-256 (hex) of each paper served that this answers. */
  papers: string[]
  instrument: string
  scope: Scope
  recipients: Recipient[]
  /** Verifier key of the one gate that may act on this (C2SP signed-note vkey). */
  gate: string
  standsOn: NoticeGround[]
  /** End of the tenant's objection window; nothing is collected for release before it. Null where no window runs. */
  windowEndsAt: string | null
  /** Person id of the preparer, who cannot be one of the approvers. */
  preparedBy: string
  notBefore: string
  expiresAt: string
  purpose: 'disclosure'
}

/**
 * The authorisation in the bytes given. Throws VerificationError `authorisation` if they are not its one encoding, a field is
 * missing, unknown or malformed, a fingerprint is not its key's, or its times contradict each other.
 */
export function parseAuthorisation(bytes: Uint8Array): Authorisation {
  return readSigned(bytes, readAuthorisation)
}

/** The one encoding: JCS (RFC 8785) in UTF-8. Refuses to write what `parseAuthorisation` would refuse. */
export function encodeAuthorisation(authorisation: Authorisation): Uint8Array {
  return encodeJcs(readAuthorisation(authorisation))
}

/** SHA-256("duly/authorisation/v1" ‖ 0x00 ‖ JCS): the WebAuthn challenge of each approval (security.md E13.15). */
export function authorisationDigest(authorisation: Authorisation | Uint8Array): Uint8Array {
  const bytes = authorisation instanceof Uint8Array ? authorisation : encodeAuthorisation(authorisation)
  parseAuthorisation(bytes)
  return formatDigest(authorisationFormat, bytes)
}

/** Reads bytes of a signed format: in their one encoding and as `read` wants them, or VerificationError `authorisation`. */
export function readSigned<T>(bytes: Uint8Array, read: (value: unknown) => T): T {
  try {
    return read(parseJcs(bytes))
  } catch (cause) {
    if (cause instanceof ShapeError || cause instanceof VerificationError)
      throw new VerificationError('authorisation', cause.message, {}, { cause })
    throw cause
  }
}

/** Digest of any of the signed formats: the format's name separates them, so one can never be taken for another. */
export function formatDigest(format: string, bytes: Uint8Array): Uint8Array {
  return sha256(concat(utf8(format), Uint8Array.of(0), bytes))
}

/** The words by which two people compare a recipient aloud: of SHA-256 over the recipient's text. */
export function recipientFingerprint(key: string): string {
  return digestWords(sha256(utf8(key))).join(' ')
}

const fields = [
  'v',
  'id',
  'demand',
  'papers',
  'instrument',
  'scope',
  'recipients',
  'gate',
  'standsOn',
  'windowEndsAt',
  'preparedBy',
  'notBefore',
  'expiresAt',
  'purpose',
] as const

function readAuthorisation(value: unknown): Authorisation {
  const path = 'authorisation'
  const raw = readObject(value, path, fields)
  const authorisation: Authorisation = {
    v: readOneOf(raw.v, `${path}.v`, [authorisationFormat]),
    id: readHex(raw.id, `${path}.id`, 16),
    demand: readToken(raw.demand, `${path}.demand`),
    papers: readList(raw.papers, `${path}.papers`, readPaper, { min: 1, max: 100 }),
    instrument: readToken(raw.instrument, `${path}.instrument`),
    scope: readScope(raw.scope, `${path}.scope`),
    recipients: readList(raw.recipients, `${path}.recipients`, readPackageRecipient, { min: 1, max: 20 }),
    gate: readVkey(raw.gate, `${path}.gate`),
    standsOn: readList(raw.standsOn, `${path}.standsOn`, readNoticeGround, { min: 1, max: 1_000 }),
    windowEndsAt: readNullable(raw.windowEndsAt, `${path}.windowEndsAt`, readTime),
    preparedBy: readToken(raw.preparedBy, `${path}.preparedBy`),
    notBefore: readTime(raw.notBefore, `${path}.notBefore`),
    expiresAt: readTime(raw.expiresAt, `${path}.expiresAt`),
    purpose: readOneOf(raw.purpose, `${path}.purpose`, ['disclosure'] as const),
  }
  refuseContradictions(authorisation, path)
  return authorisation
}

function refuseContradictions(authorisation: Authorisation, path: string): void {
  if (authorisation.notBefore >= authorisation.expiresAt)
    throw new ShapeError(`${path}.expiresAt`, 'must be after notBefore')
  if (authorisation.windowEndsAt !== null && authorisation.windowEndsAt >= authorisation.expiresAt)
    throw new ShapeError(`${path}.expiresAt`, 'must be after the end of the objection window')
  // Found now, and not when two people have signed and the gate cannot encrypt.
  if (!canShareFile(authorisation.recipients.map(recipient => recipient.key)))
    throw new ShapeError(`${path}.recipients`, 'must be all post-quantum or all classical')
  refuseRepeats(authorisation.papers, `${path}.papers`)
  refuseRepeats(
    authorisation.recipients.map(recipient => recipient.key),
    `${path}.recipients`,
  )
  refuseRepeats(
    authorisation.standsOn.map(ground => ground.leaf).filter(leaf => leaf !== null),
    `${path}.standsOn`,
  )
}

function refuseRepeats(values: readonly string[], path: string): void {
  if (new Set(values).size !== values.length) throw new ShapeError(path, 'must not name the same thing twice')
}

function readVkey(value: unknown, path: string): string {
  const text = readText(value, path)
  parseVkey(text)
  return text
}

function readPaper(value: unknown, path: string): string {
  return readHex(value, path, 32)
}

function readPackageRecipient(value: unknown, path: string): Recipient {
  const raw = readObject(value, path, ['role', 'name', 'key', 'fingerprint'] as const)
  const key = readRecipient(raw.key, `${path}.key`)
  // Approvers compare the words, the gate encrypts to the key: they must be the same thing before anyone signs.
  if (raw.fingerprint !== recipientFingerprint(key))
    throw new ShapeError(`${path}.fingerprint`, 'must be the words of the key')
  return {
    role: readOneOf(raw.role, `${path}.role`, recipientRoles),
    name: readText(raw.name, `${path}.name`),
    key,
    fingerprint: recipientFingerprint(key),
  }
}

function readNoticeGround(value: unknown, path: string): NoticeGround {
  const raw = readObject(value, path, ['kind', 'leaf'] as const)
  const kind = readOneOf(raw.kind, `${path}.kind`, noticeKinds)
  const leaf = readNullable(raw.leaf, `${path}.leaf`, readPaper)
  if ((leaf === null) !== (kind === 'no_notice_due'))
    throw new ShapeError(`${path}.leaf`, 'must name a leaf, except where no notice is due')
  return { kind, leaf }
}
