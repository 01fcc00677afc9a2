// Whether a passkey signed exactly this, on exactly that page, with its user verified (WebAuthn Level 3 § 7.2). The gate does
// this itself, from the pinned key: what the server says about a ceremony counts for nothing (docs/threats.md E13.15).

import { createHash, verify } from 'node:crypto'
import { equalBytes } from '../../ledger/bytes.ts'
import { readNullable, readObject, readText, ShapeError } from '../../seal/shape.ts'
import { type PinnedKey, type RelyingParty, readBase64url } from '../pin.ts'
import { type GateRefusal, refuse } from '../refusal.ts'
import { type CoseKey, coseKeyOf } from './cose.ts'

/** The parts of AuthenticationResponseJSON that count; base64url as the browser gives them. */
export type Assertion = {
  credentialId: string
  clientDataJSON: Buffer
  authenticatorData: Buffer
  signature: Buffer
}

const USER_PRESENT = 0x01
const USER_VERIFIED = 0x04
const ATTESTED = 0x40
const EXTENSIONS = 0x80
const DATA_LENGTH = 37

/** Throws ShapeError. Members that carry no decision (extension results, attachment, user handle) are passed over. */
export function readAssertion(value: unknown, path: string): Assertion {
  const outer = readSome(value, path, ['id', 'rawId', 'type', 'response'])
  const response = readSome(outer.response, `${path}.response`, [
    'clientDataJSON',
    'authenticatorData',
    'signature',
  ])
  const credentialId = readBase64url(outer.id, `${path}.id`)
  if (outer.rawId !== credentialId) throw new ShapeError(`${path}.rawId`, 'must be the id')
  if (outer.type !== 'public-key') throw new ShapeError(`${path}.type`, 'must be public-key')
  const bytes = (name: 'clientDataJSON' | 'authenticatorData' | 'signature') =>
    Buffer.from(readBase64url(response[name], `${path}.response.${name}`, 8_000), 'base64url')
  return {
    credentialId,
    clientDataJSON: bytes('clientDataJSON'),
    authenticatorData: bytes('authenticatorData'),
    signature: bytes('signature'),
  }
}

/** The named members; others may stand beside them, as browsers add new ones. */
function readSome<K extends string>(value: unknown, path: string, names: readonly K[]): Record<K, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ShapeError(path, 'must be an object')
  const found = names.filter(name => Object.hasOwn(value, name)).map(name => [name, Reflect.get(value, name)])
  return readObject(Object.fromEntries(found), path, names)
}

/** Null where the passkey with this pinned key signed `challenge` on the page given, present and verified. */
export function checkAssertion(
  assertion: Assertion,
  challenge: Uint8Array,
  page: RelyingParty,
  pinned: PinnedKey,
): GateRefusal | null {
  return (
    checkClientData(assertion.clientDataJSON, challenge, page) ??
    checkAuthenticatorData(assertion.authenticatorData, page) ??
    checkSignature(assertion, coseKeyOf(Buffer.from(pinned.publicKey, 'base64url')))
  )
}

function checkClientData(bytes: Buffer, challenge: Uint8Array, page: RelyingParty): GateRefusal | null {
  const client = parseClientData(bytes)
  if (client === null) return refuse('assertion_malformed')
  if (client.type !== 'webauthn.get') return refuse('assertion_type')
  if (client.challenge !== Buffer.from(challenge).toString('base64url')) return refuse('assertion_challenge')
  // A ceremony inside a frame of another site shows its user another page than the one that asks.
  if (client.origin !== page.origin || client.framed) return refuse('assertion_origin')
  return null
}

type ClientData = { type: string; challenge: string; origin: string; framed: boolean }

function parseClientData(bytes: Buffer): ClientData | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const raw = JSON.parse(text) as Record<string, unknown>
    const { type, challenge, origin } = readSome(raw, 'clientDataJSON', ['type', 'challenge', 'origin'])
    const crossOrigin = readNullable(raw.crossOrigin ?? null, 'crossOrigin', value => value)
    return {
      type: readText(type, 'type'),
      challenge: readText(challenge, 'challenge'),
      origin: readText(origin, 'origin'),
      framed: (crossOrigin !== null && crossOrigin !== false) || raw.topOrigin !== undefined,
    }
  } catch {
    return null
  }
}

function checkAuthenticatorData(data: Buffer, page: RelyingParty): GateRefusal | null {
  if (data.length < DATA_LENGTH) return refuse('assertion_malformed')
  const flags = data[32]!
  const extended = (flags & EXTENSIONS) !== 0
  // An assertion carries no new credential; bytes after the fixed part belong to extensions or to nothing.
  if ((flags & ATTESTED) !== 0 || data.length > DATA_LENGTH !== extended) return refuse('assertion_malformed')
  const expected = createHash('sha256').update(page.rpId).digest()
  if (!equalBytes(data.subarray(0, 32), expected)) return refuse('assertion_relying_party')
  const present = USER_PRESENT | USER_VERIFIED
  return (flags & present) === present ? null : refuse('user_not_verified')
}

/** WebAuthn § 7.2 step 21: over authenticatorData ‖ SHA-256(clientDataJSON). The counter is not kept: passkeys are copied. */
function checkSignature(assertion: Assertion, { algorithm, key }: CoseKey): GateRefusal | null {
  const client = createHash('sha256').update(assertion.clientDataJSON).digest()
  const signed = Buffer.concat([assertion.authenticatorData, client])
  const digest = algorithm === 'ES256' ? 'sha256' : null
  return verify(digest, signed, key, assertion.signature) ? null : refuse('signature_invalid')
}
