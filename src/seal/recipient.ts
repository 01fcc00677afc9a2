// Whom a package is for: an age recipient (age-encryption.org/v1) and the words by which people compare it aloud.

import { decodeBech32, encodeBech32 } from './age/bech32.ts'
import { ShapeError } from './shape.ts'

/** The 32 bytes of an X25519 recipient `age1…`, or null if the text is not exactly one. */
export function parseX25519Recipient(text: string): Uint8Array | null {
  const decoded = text === text.toLowerCase() ? decodeBech32(text) : null
  return decoded?.prefix === 'age' && decoded.bytes.length === 32 ? decoded.bytes : null
}

export function encodeX25519Recipient(publicKey: Uint8Array): string {
  return encodeBech32('age', publicKey)
}

/** Kinds of recipient that a package can be sealed to, by the prefix of their text. */
export const recipientPrefixes = ['age', 'age1pq', 'age1tag', 'age1tagpq'] as const

/** Reads a recipient as part of a signed format: checksum and case are checked, so a mistyped key cannot be approved. */
export function readRecipient(value: unknown, path: string): string {
  if (typeof value !== 'string' || value.length > 4_000 || value !== value.toLowerCase())
    throw new ShapeError(path, 'must be an age recipient in lower case (age1…)')
  const decoded = decodeBech32(value)
  const known = recipientPrefixes.find(prefix => prefix === decoded?.prefix)
  if (decoded === null || known === undefined || (known === 'age' && decoded.bytes.length !== 32))
    throw new ShapeError(path, 'must be an age recipient (age1…) with a correct checksum')
  return value
}

/**
 * Whether recipients can share one file. age.md: a file is either wholly post-quantum or not at all, because a mixture would
 * claim a strength that it lacks.
 */
export function canShareFile(recipients: readonly string[]): boolean {
  const quantumSafe = recipients.filter(text => text.startsWith('age1pq1') || text.startsWith('age1tagpq1'))
  return quantumSafe.length === 0 || quantumSafe.length === recipients.length
}
