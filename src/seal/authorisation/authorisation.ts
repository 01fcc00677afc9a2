// What two approvers sign: everything that may leave, to whom, on which notice, until when. The gate acts on these bytes
// alone, so the format is strict: one encoding (RFC 8785), every field present, nothing besides. Spec: docs/spec/authorisation.md.

import { encodeJcs } from '../../ledger/jcs.ts'
import type { Scope } from '../scope.ts'
import { formatDigest, type NoticeKind, readSigned } from './authorisation-fields.ts'
import { type AuthorisationV1, authorisationV1Format, readAuthorisationV1 } from './authorisation-v1.ts'
import { type AuthorisationV2, readAuthorisationV2 } from './authorisation-v2.ts'

export { formatDigest, readSigned, recipientFingerprint } from './authorisation-fields.ts'
export { authorisationFormat } from './authorisation-v2.ts'
export type { AuthorisationV1, AuthorisationV2 }

/** Either format. New ones are v2; v1 is verified for good. */
export type Authorisation = AuthorisationV1 | AuthorisationV2

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

/** SHA-256(format ‖ 0x00 ‖ JCS): the challenge of each approval (docs/threats.md E13.15). */
export function authorisationDigest(authorisation: Authorisation | Uint8Array): Uint8Array {
  const bytes = authorisation instanceof Uint8Array ? authorisation : encodeAuthorisation(authorisation)
  return formatDigest(parseAuthorisation(bytes).v, bytes)
}

function readAuthorisation(value: unknown): Authorisation {
  const isFirst =
    typeof value === 'object' && value !== null && 'v' in value && value.v === authorisationV1Format
  return isFirst ? readAuthorisationV1(value) : readAuthorisationV2(value)
}

/** What may leave, line by line, by the names that both formats have for it. */
export function scopeOf(a: Authorisation): Scope {
  if (a.v === authorisationV1Format) return a.scope
  return a.lines.map(({ id, ask, source, account, identifier, category, from, to }) => ({
    part: id,
    ask,
    source,
    account,
    identifier,
    category,
    from,
    to,
  }))
}

/** Legal kinds of the papers under which something leaves, each once. */
export function instrumentsOf(a: Authorisation): string[] {
  return a.v === authorisationV1Format ? [a.instrument] : [...new Set(a.lines.map(line => line.instrument))]
}

/** Why producing is permitted now, per matter. */
export function groundsOf(a: Authorisation): { kind: NoticeKind; leaf: string | null }[] {
  return a.v === authorisationV1Format ? a.standsOn : a.grounds
}

/** When the last window to object ends; null where none runs. */
export function windowEndOf(a: Authorisation): string | null {
  if (a.v === authorisationV1Format) return a.windowEndsAt
  const ends = a.grounds.flatMap(ground => ground.windowEndsAt ?? [])
  return ends.toSorted().at(-1) ?? null
}
