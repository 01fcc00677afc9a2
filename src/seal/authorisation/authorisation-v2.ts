// The second format: line by line under which instrument, on which ground, for which matter and by which answered look-up; per
// recipient the call-back; per matter the leaf of its notice. Spec: docs/spec/authorisation.md.

import { readRecipient } from '../recipient.ts'
import {
  type DataCategory,
  dataCategories,
  type Identifier,
  maxScopeParts,
  readIdentifier,
  readPeriod,
} from '../scope.ts'
import {
  readHex,
  readInteger,
  readList,
  readNullable,
  readObject,
  readOneOf,
  readText,
  readTime,
  readToken,
  ShapeError,
} from '../shape.ts'
import {
  type NoticeKind,
  noticeKinds,
  type RecipientRole,
  readDigest,
  readFingerprint,
  readVkey,
  recipientRoles,
  refuseRecipients,
  refuseRepeats,
  refuseTimes,
} from './authorisation-fields.ts'

export const authorisationFormat = 'duly/authorisation/v2'

export const productionKinds = ['first', 'next', 'supplement', 'correction', 'resealed'] as const
/**
 * `first` and `next` part of an answer, something added to one that left, something put right in it, or what left once more, as it was
 * collected, for a key that was verified since.
 */
export type ProductionKind = (typeof productionKinds)[number]

export type ProductionOf = {
  /** Counts the productions of a demand from 1. */
  number: number
  kind: ProductionKind
  /** Digest (hex) of the authorisation whose production is supplemented, corrected or sealed again; null for a first or next part. */
  of: string | null
}

export const bases = ['required', 'emergency', 'consent', 'policy'] as const
/** The law requires it; or it merely permits it, and it leaves by one of the lanes. */
export type Basis = (typeof bases)[number]

export const waitKinds = ['validation', 'clearance'] as const
/** Another authority's word, before which the line may not leave: at least one of the two says what ends the wait. */
export type WaitsFor = {
  kind: (typeof waitKinds)[number]
  /** Nothing leaves before; null where only that authority's word ends it. */
  until: string | null
  /** SHA-256 (hex) of the record of that word, or the leaf hash of what satisfied it. */
  satisfiedBy: string | null
}

export type Line = {
  /** As the determination numbers it: `1a`. No two lines share it. */
  id: string
  /** The ask of the demand that the line belongs to. */
  ask: string
  /** The matter (demand × tenant) whose ground permits producing it. */
  matter: string
  /** Legal kind of the paper under which it leaves. */
  instrument: string
  basis: Basis
  waitsFor: WaitsFor | null
  /** The provider's entity that was served. */
  served: string
  identifier: Identifier
  category: DataCategory
  source: string
  /** The source's own id of the account, as the answered look-up gave it. */
  account: string
  /** Period, half-open [from, to); null is unbounded on that side. */
  from: string | null
  to: string | null
  /** Hash (hex) of the answered look-up that says so of identifier and account: `lookupAnswerHash`. */
  lookup: string
}

export type Recipient = {
  role: RecipientRole
  name: string
  /** age recipient. */
  key: string
  /** The key's words as read aloud at the call-back: `recipientFingerprint(key)`. */
  fingerprint: string
  /** Digest (hex) of the record of the call-back in which they were read aloud. */
  callBack: string
}

export type NoticeGround = {
  matter: string
  kind: NoticeKind
  /** RFC 6962 leaf hash (hex) of the leaf that permits producing now; null only where no notice is due. */
  leaf: string | null
  /** End of this tenant's window to object; null where none runs. */
  windowEndsAt: string | null
}

export type AuthorisationV2 = {
  v: typeof authorisationFormat
  /** 16 random bytes, hex: tells two otherwise equal authorisations apart and keys the gate's journal. */
  id: string
  /** The demand's public reference: random, without order or time in it. */
  demand: string
  /** SHA-256 (hex) of each paper served that this answers. */
  papers: string[]
  production: ProductionOf
  lines: Line[]
  recipients: Recipient[]
  /** Verifier key of the one gate that may act on this (C2SP signed-note vkey). */
  gate: string
  grounds: NoticeGround[]
  /** Person id of the preparer, who cannot be one of the approvers. */
  preparedBy: string
  notBefore: string
  expiresAt: string
  purpose: 'disclosure'
}

const fields = [
  'v',
  'id',
  'demand',
  'papers',
  'production',
  'lines',
  'recipients',
  'gate',
  'grounds',
  'preparedBy',
  'notBefore',
  'expiresAt',
  'purpose',
] as const

/** Throws ShapeError; VerificationError where the gate is no key. */
export function readAuthorisationV2(value: unknown): AuthorisationV2 {
  const path = 'authorisation'
  const raw = readObject(value, path, fields)
  const authorisation: AuthorisationV2 = {
    v: readOneOf(raw.v, `${path}.v`, [authorisationFormat]),
    id: readHex(raw.id, `${path}.id`, 16),
    demand: readToken(raw.demand, `${path}.demand`),
    papers: readList(raw.papers, `${path}.papers`, readDigest, { min: 1, max: 100 }),
    production: readProduction(raw.production, `${path}.production`),
    lines: readList(raw.lines, `${path}.lines`, readLine, { min: 1, max: maxScopeParts }),
    recipients: readList(raw.recipients, `${path}.recipients`, readPackageRecipient, { min: 1, max: 20 }),
    gate: readVkey(raw.gate, `${path}.gate`),
    grounds: readList(raw.grounds, `${path}.grounds`, readGround, { min: 1, max: 1_000 }),
    preparedBy: readToken(raw.preparedBy, `${path}.preparedBy`),
    notBefore: readTime(raw.notBefore, `${path}.notBefore`),
    expiresAt: readTime(raw.expiresAt, `${path}.expiresAt`),
    purpose: readOneOf(raw.purpose, `${path}.purpose`, ['disclosure'] as const),
  }
  refuseContradictions(authorisation, path)
  return authorisation
}

function refuseContradictions(a: AuthorisationV2, path: string): void {
  const windows = a.grounds.map(ground => ground.windowEndsAt)
  refuseTimes(a, windows, path)
  refuseRecipients(a.recipients, `${path}.recipients`)
  refuseRepeats(a.papers, `${path}.papers`)
  const ids = a.lines.map(line => line.id)
  refuseRepeats(ids, `${path}.lines`)
  const leaves = a.grounds.flatMap(ground => ground.leaf ?? [])
  refuseRepeats(leaves, `${path}.grounds`)
  const matters = a.grounds.map(ground => ground.matter)
  refuseRepeats(matters, `${path}.grounds`)
  // A ground without a line would be read by approvers and permit nothing; a line without a ground would be permitted by nothing.
  const named = new Set(a.lines.map(line => line.matter))
  if (named.size !== matters.length || matters.some(matter => !named.has(matter)))
    throw new ShapeError(`${path}.grounds`, 'must have one ground for each matter of the lines')
}

function readProduction(value: unknown, path: string): ProductionOf {
  const raw = readObject(value, path, ['number', 'kind', 'of'] as const)
  const production: ProductionOf = {
    number: readInteger(raw.number, `${path}.number`, { min: 1, max: 100_000 }),
    kind: readOneOf(raw.kind, `${path}.kind`, productionKinds),
    of: readNullable(raw.of, `${path}.of`, readDigest),
  }
  const { number, kind, of } = production
  if ((number === 1) !== (kind === 'first'))
    throw new ShapeError(`${path}.kind`, 'must be first for number 1, and for no other')
  if ((of === null) !== (kind === 'first' || kind === 'next'))
    throw new ShapeError(
      `${path}.of`,
      'must name what is supplemented, corrected or sealed again, and nothing else',
    )
  return production
}

const lineFields = [
  'id',
  'ask',
  'matter',
  'instrument',
  'basis',
  'waitsFor',
  'served',
  'identifier',
  'category',
  'source',
  'account',
  'from',
  'to',
  'lookup',
] as const

function readLine(value: unknown, path: string): Line {
  const raw = readObject(value, path, lineFields)
  return {
    id: readToken(raw.id, `${path}.id`, 20),
    ask: readToken(raw.ask, `${path}.ask`),
    matter: readToken(raw.matter, `${path}.matter`),
    instrument: readToken(raw.instrument, `${path}.instrument`),
    basis: readOneOf(raw.basis, `${path}.basis`, bases),
    waitsFor: readNullable(raw.waitsFor, `${path}.waitsFor`, readWait),
    served: readText(raw.served, `${path}.served`),
    identifier: readIdentifier(raw.identifier, `${path}.identifier`),
    category: readOneOf(raw.category, `${path}.category`, dataCategories),
    source: readToken(raw.source, `${path}.source`),
    account: readText(raw.account, `${path}.account`),
    ...readPeriod(raw, path),
    lookup: readDigest(raw.lookup, `${path}.lookup`),
  }
}

function readWait(value: unknown, path: string): WaitsFor {
  const raw = readObject(value, path, ['kind', 'until', 'satisfiedBy'] as const)
  const until = readNullable(raw.until, `${path}.until`, readTime)
  const satisfiedBy = readNullable(raw.satisfiedBy, `${path}.satisfiedBy`, readDigest)
  if (until === null && satisfiedBy === null)
    throw new ShapeError(path, 'must say until when, or what satisfied it')
  return { kind: readOneOf(raw.kind, `${path}.kind`, waitKinds), until, satisfiedBy }
}

function readPackageRecipient(value: unknown, path: string): Recipient {
  const raw = readObject(value, path, ['role', 'name', 'key', 'fingerprint', 'callBack'] as const)
  const key = readRecipient(raw.key, `${path}.key`)
  return {
    role: readOneOf(raw.role, `${path}.role`, recipientRoles),
    name: readText(raw.name, `${path}.name`),
    key,
    fingerprint: readFingerprint(raw.fingerprint, `${path}.fingerprint`, key),
    callBack: readDigest(raw.callBack, `${path}.callBack`),
  }
}

function readGround(value: unknown, path: string): NoticeGround {
  const raw = readObject(value, path, ['matter', 'kind', 'leaf', 'windowEndsAt'] as const)
  const ground: NoticeGround = {
    matter: readToken(raw.matter, `${path}.matter`),
    kind: readOneOf(raw.kind, `${path}.kind`, noticeKinds),
    leaf: readNullable(raw.leaf, `${path}.leaf`, readDigest),
    windowEndsAt: readNullable(raw.windowEndsAt, `${path}.windowEndsAt`, readTime),
  }
  if ((ground.leaf === null) !== (ground.kind === 'no_notice_due'))
    throw new ShapeError(`${path}.leaf`, 'must name a leaf, except where no notice is due')
  // Who was not told cannot object.
  if (ground.windowEndsAt !== null && ground.kind !== 'notified')
    throw new ShapeError(`${path}.windowEndsAt`, 'must be null where nobody was told')
  return ground
}
