// What counsel's passkey signs so that one reviewer may see collected content: one collection, one key made in the reviewer's
// browser, one ground, an end. Without it content stays unseen (docs/design.md promise 6). Spec: docs/spec/authorisation.md.

import { encodeJcs } from '../ledger/jcs.ts'
import { formatDigest, readSigned } from './authorisation/authorisation.ts'
import { readRecipient } from './recipient.ts'
import { readHex, readObject, readOneOf, readText, readTime, readToken } from './shape.ts'

export const reviewGrantFormat = 'duly/review-grant/v1'

export type ReviewGrant = {
  v: typeof reviewGrantFormat
  /** 16 random bytes, hex. */
  id: string
  /** The collection whose key is re-wrapped. */
  collection: string
  /** Person id of the counsel who grants. */
  by: string
  /** age recipient made in the reviewer's browser. */
  recipient: string
  /** Why the content must be seen, in counsel's words. */
  ground: string
  expiresAt: string
}

/** The grant in the bytes given. Throws VerificationError `authorisation` where they are not its one encoding. */
export function parseReviewGrant(bytes: Uint8Array): ReviewGrant {
  return readSigned(bytes, readReviewGrant)
}

/** JCS (RFC 8785) in UTF-8. Refuses to write what `parseReviewGrant` would refuse. */
export function encodeReviewGrant(grant: ReviewGrant): Uint8Array {
  return encodeJcs(readReviewGrant(grant))
}

/** SHA-256("duly/review-grant/v1" ‖ 0x00 ‖ JCS): the challenge of counsel's passkey. */
export function reviewGrantDigest(grant: ReviewGrant | Uint8Array): Uint8Array {
  const bytes = grant instanceof Uint8Array ? grant : encodeReviewGrant(grant)
  parseReviewGrant(bytes)
  return formatDigest(reviewGrantFormat, bytes)
}

function readReviewGrant(value: unknown): ReviewGrant {
  const path = 'reviewGrant'
  const raw = readObject(value, path, [
    'v',
    'id',
    'collection',
    'by',
    'recipient',
    'ground',
    'expiresAt',
  ] as const)
  return {
    v: readOneOf(raw.v, `${path}.v`, [reviewGrantFormat] as const),
    id: readHex(raw.id, `${path}.id`, 16),
    collection: readToken(raw.collection, `${path}.collection`),
    by: readToken(raw.by, `${path}.by`),
    recipient: readRecipient(raw.recipient, `${path}.recipient`),
    ground: readText(raw.ground, `${path}.ground`, 2_000),
    expiresAt: readTime(raw.expiresAt, `${path}.expiresAt`),
  }
}
