// Encrypted fields: AES-256-GCM under a matter's, a demand's or the directory's key, bound to the place where they stand,
// so that a ciphertext moved to another row, version or column does not open.
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/** Where a field stands: stream, version, field. Authenticated, not stored. */
export type Place = readonly [stream: string, version: number | string, field: string]

const NONCE = 12
const TAG = 16

/** nonce 12 | ciphertext | tag 16. A fresh random nonce per field: a key never sees 2^32 fields. */
export function sealBytes(key: Uint8Array, place: Place, plain: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG })
  cipher.setAAD(associated(place))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Throws where the bytes were changed, moved or sealed under another key. */
export function openBytes(key: Uint8Array, place: Place, sealed: Uint8Array): Buffer {
  if (sealed.length < NONCE + TAG) throw new Error('an encrypted field is shorter than its nonce and tag')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG })
  decipher.setAAD(associated(place))
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG))
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, sealed.length - TAG)), decipher.final()])
}

export function sealField(key: Uint8Array, place: Place, value: unknown): Buffer {
  return sealBytes(key, place, Buffer.from(JSON.stringify(value)))
}

/** The value as it was sealed. Its type is the caller's claim: only this program writes these fields, under this key. */
export function openField<T>(key: Uint8Array, place: Place, sealed: Uint8Array): T {
  return JSON.parse(openBytes(key, place, sealed).toString('utf8')) as T
}

export function keyedHash(key: Uint8Array, purpose: string, value: string): Buffer {
  return createHmac('sha256', key).update(`${purpose}\0${value}`).digest()
}

function associated(place: Place): Buffer {
  return Buffer.from(JSON.stringify(['duly/field/v1', ...place]))
}
