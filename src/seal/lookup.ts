// What an analyst's passkey signs to ask the gate which accounts a demand's identifiers name: a look-up bound to one demand,
// short-lived and counted as staff access. Spec: docs/spec/authorisation.md.

import { encodeJcs } from '../ledger/jcs.ts'
import { formatDigest, readSigned } from './authorisation/authorisation.ts'
import { type Identifier, readIdentifier } from './scope.ts'
import { readHex, readList, readObject, readOneOf, readTime, readToken, ShapeError } from './shape.ts'

export const lookupFormat = 'duly/lookup/v1'

export type Lookup = {
  v: typeof lookupFormat
  /** 16 random bytes, hex: the gate answers each look-up once. */
  id: string
  /** The demand's public reference. */
  demand: string
  identifiers: Identifier[]
  /** Person id of the analyst. */
  by: string
  at: string
  expiresAt: string
}

/** The look-up in the bytes given. Throws VerificationError `authorisation` where they are not its one encoding. */
export function parseLookup(bytes: Uint8Array): Lookup {
  return readSigned(bytes, readLookup)
}

/** JCS (RFC 8785) in UTF-8. Refuses to write what `parseLookup` would refuse. */
export function encodeLookup(lookup: Lookup): Uint8Array {
  return encodeJcs(readLookup(lookup))
}

/** SHA-256("duly/lookup/v1" ‖ 0x00 ‖ JCS): the challenge of the analyst's passkey. */
export function lookupDigest(lookup: Lookup | Uint8Array): Uint8Array {
  const bytes = lookup instanceof Uint8Array ? lookup : encodeLookup(lookup)
  parseLookup(bytes)
  return formatDigest(lookupFormat, bytes)
}

function readLookup(value: unknown): Lookup {
  const raw = readObject(value, 'lookup', [
    'v',
    'id',
    'demand',
    'identifiers',
    'by',
    'at',
    'expiresAt',
  ] as const)
  const lookup: Lookup = {
    v: readOneOf(raw.v, 'lookup.v', [lookupFormat] as const),
    id: readHex(raw.id, 'lookup.id', 16),
    demand: readToken(raw.demand, 'lookup.demand'),
    identifiers: readList(raw.identifiers, 'lookup.identifiers', readIdentifier, { min: 1, max: 1_000 }),
    by: readToken(raw.by, 'lookup.by'),
    at: readTime(raw.at, 'lookup.at'),
    expiresAt: readTime(raw.expiresAt, 'lookup.expiresAt'),
  }
  if (lookup.at >= lookup.expiresAt) throw new ShapeError('lookup.expiresAt', 'must be after at')
  return lookup
}
