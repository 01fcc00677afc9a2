// The first format of an authorisation, as it was frozen: packages, receipts and orders of before are verified by it for good. Nothing
// new is prepared in it, and no gate takes a new order in it. Spec: docs/spec/authorisation.md.

import { readRecipient } from '../recipient.ts'
import { readScope, type Scope } from '../scope.ts'
import {
  readEarlierText,
  readHex,
  readList,
  readNullable,
  readObject,
  readOneOf,
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

export const authorisationV1Format = 'duly/authorisation/v1'

export type RecipientV1 = { role: RecipientRole; name: string; key: string; fingerprint: string }

/** One per matter: the RFC 6962 leaf hash (hex) of the leaf that permits producing now; null only where no notice is due. */
export type NoticeGroundV1 = { kind: NoticeKind; leaf: string | null }

export type AuthorisationV1 = {
  v: typeof authorisationV1Format
  id: string
  demand: string
  papers: string[]
  instrument: string
  scope: Scope
  recipients: RecipientV1[]
  gate: string
  standsOn: NoticeGroundV1[]
  /** End of the tenant's objection window; null where no window runs. */
  windowEndsAt: string | null
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

/** Throws ShapeError; VerificationError where the gate is no key. */
export function readAuthorisationV1(value: unknown): AuthorisationV1 {
  const path = 'authorisation'
  const raw = readObject(value, path, fields)
  const authorisation: AuthorisationV1 = {
    v: readOneOf(raw.v, `${path}.v`, [authorisationV1Format]),
    id: readHex(raw.id, `${path}.id`, 16),
    demand: readToken(raw.demand, `${path}.demand`),
    papers: readList(raw.papers, `${path}.papers`, readDigest, { min: 1, max: 100 }),
    instrument: readToken(raw.instrument, `${path}.instrument`),
    scope: readScope(raw.scope, `${path}.scope`),
    recipients: readList(raw.recipients, `${path}.recipients`, readRecipientV1, { min: 1, max: 20 }),
    gate: readVkey(raw.gate, `${path}.gate`),
    standsOn: readList(raw.standsOn, `${path}.standsOn`, readNoticeGround, { min: 1, max: 1_000 }),
    windowEndsAt: readNullable(raw.windowEndsAt, `${path}.windowEndsAt`, readTime),
    preparedBy: readToken(raw.preparedBy, `${path}.preparedBy`),
    notBefore: readTime(raw.notBefore, `${path}.notBefore`),
    expiresAt: readTime(raw.expiresAt, `${path}.expiresAt`),
    purpose: readOneOf(raw.purpose, `${path}.purpose`, ['disclosure'] as const),
  }
  refuseTimes(authorisation, [authorisation.windowEndsAt], path)
  refuseRecipients(authorisation.recipients, `${path}.recipients`)
  refuseRepeats(authorisation.papers, `${path}.papers`)
  const leaves = authorisation.standsOn.flatMap(ground => ground.leaf ?? [])
  refuseRepeats(leaves, `${path}.standsOn`)
  return authorisation
}

function readRecipientV1(value: unknown, path: string): RecipientV1 {
  const raw = readObject(value, path, ['role', 'name', 'key', 'fingerprint'] as const)
  const key = readRecipient(raw.key, `${path}.key`)
  return {
    role: readOneOf(raw.role, `${path}.role`, recipientRoles),
    name: readEarlierText(raw.name, `${path}.name`),
    key,
    fingerprint: readFingerprint(raw.fingerprint, `${path}.fingerprint`, key),
  }
}

function readNoticeGround(value: unknown, path: string): NoticeGroundV1 {
  const raw = readObject(value, path, ['kind', 'leaf'] as const)
  const kind = readOneOf(raw.kind, `${path}.kind`, noticeKinds)
  const leaf = readNullable(raw.leaf, `${path}.leaf`, readDigest)
  if ((leaf === null) !== (kind === 'no_notice_due'))
    throw new ShapeError(`${path}.leaf`, 'must name a leaf, except where no notice is due')
  return { kind, leaf }
}
