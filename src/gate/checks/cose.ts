// Public keys of passkeys: the two COSE_Key forms that the gate believes, each in its one canonical encoding (CTAP2 § 8).
// Comparing fixed bytes instead of parsing CBOR leaves a hostile key nothing to play with.

import { createPublicKey, type KeyObject } from 'node:crypto'
import { ShapeError } from '../../seal/shape.ts'

export type CoseKey = { algorithm: 'ES256' | 'Ed25519'; key: KeyObject }

/** {1: 2, 3: -7, -1: 1, -2: x, -3: y} (RFC 9053 § 7.1.1), x and y 32 bytes each. */
const es256Start = Buffer.from('a5010203262001215820', 'hex')
const es256Middle = Buffer.from('225820', 'hex')
/** {1: 1, 3: -8, -1: 6, -2: x} (RFC 9053 § 7.2). */
const ed25519Start = Buffer.from('a4010103272006215820', 'hex')

/** Throws ShapeError for any other key, and for a point that is not on its curve. */
export function coseKeyOf(cose: Uint8Array, path = 'publicKey'): CoseKey {
  const bytes = Buffer.from(cose)
  const x = bytes.subarray(10, 42).toString('base64url')
  if (bytes.length === 77 && startsAt(bytes, 0, es256Start) && startsAt(bytes, 42, es256Middle)) {
    const y = bytes.subarray(45).toString('base64url')
    return { algorithm: 'ES256', key: importKey({ kty: 'EC', crv: 'P-256', x, y }, path) }
  }
  if (bytes.length === 42 && startsAt(bytes, 0, ed25519Start))
    return { algorithm: 'Ed25519', key: importKey({ kty: 'OKP', crv: 'Ed25519', x }, path) }
  throw new ShapeError(path, 'must be an ES256 or Ed25519 key in canonical COSE form')
}

function startsAt(bytes: Buffer, at: number, expected: Buffer): boolean {
  return bytes.subarray(at, at + expected.length).equals(expected)
}

function importKey(jwk: { kty: string; crv: string; x: string; y?: string }, path: string): KeyObject {
  try {
    return createPublicKey({ key: jwk, format: 'jwk' })
  } catch {
    throw new ShapeError(path, 'must be a point on its curve')
  }
}
