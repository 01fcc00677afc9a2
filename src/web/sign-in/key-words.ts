// The words of an enrolment, from the key that this browser's authenticator just made: a server that stored another key could
// show other words only elsewhere, and the keeper of the gate would hear the difference.
import type { RegistrationResponseJSON } from '@simplewebauthn/browser'
import { digestWords } from '../../ledger/digest-words.ts'
import { sha256 } from '../../ledger/hash.ts'
import { encodeJcs } from '../../ledger/jcs.ts'

export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.fromBase64(text, { alphabet: 'base64url' })
}

export function toBase64url(bytes: Uint8Array): string {
  return bytes.toBase64({ alphabet: 'base64url', omitPadding: true })
}

export type Enrolment = { readonly text: string; readonly words: string }

/** The enrolment file (JCS) and its words; null where the browser does not show the key. */
export function enrolmentOf(prefix: object, response: RegistrationResponseJSON): Enrolment | null {
  const authenticatorData = response.response.authenticatorData
  if (authenticatorData === undefined) return null
  const key = coseKeyIn(fromBase64url(authenticatorData))
  if (!key) return null
  const bytes = encodeJcs({ ...prefix, credentialId: response.id, publicKey: toBase64url(key) })
  return { text: new TextDecoder().decode(bytes), words: digestWords(sha256(bytes)).join(' ') }
}

const RP_HASH_FLAGS_COUNTER = 37
const AAGUID = 16

/** WebAuthn § 6.5.1: after the credential id stands its COSE key; its length follows from its kind. */
function coseKeyIn(data: Uint8Array): Uint8Array | null {
  const at = RP_HASH_FLAGS_COUNTER + AAGUID
  const idLength = ((data[at] ?? 0) << 8) | (data[at + 1] ?? 0)
  const key = data.subarray(at + 2 + idLength)
  // A CBOR map of five entries is an EC2 key (77 bytes), one of four an Ed25519 key (42 bytes); extensions may follow.
  const length = key[0] === 0xa5 ? 77 : key[0] === 0xa4 ? 42 : 0
  return length > 0 && key.length >= length ? key.subarray(0, length) : null
}
