// How a file key is wrapped to a reader and unwrapped: X25519 and scrypt over node:crypto (age.md), every other kind of key
// through the age-encryption library, which is slower but only sees the header.

import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
  scryptSync,
} from 'node:crypto'
import { canShareFile, encodeX25519Recipient, parseX25519Recipient } from '../recipient.ts'
import {
  ageError,
  decodeUnpadded,
  encodeUnpadded,
  type Header,
  parseHeader,
  type Stanza,
} from './age-header.node.ts'
import { decodeBech32, encodeBech32 } from './bech32.ts'

/** A secret that opens age files: a string as people keep it, or a passphrase. */
export type Identity = string | { passphrase: string }

const fileKeyLength = 16
const tagLength = 16
const zeroNonce = Buffer.alloc(12)
const x25519Label = 'age-encryption.org/v1/X25519'
const scryptLabel = 'age-encryption.org/v1/scrypt'
/** 2^20 takes about 4 s and 1 GiB; a file that asks for more is an attack on the reader. */
const maxLogN = 20

/** A new X25519 identity, `AGE-SECRET-KEY-1…`. */
export function generateIdentity(): string {
  const { privateKey } = generateKeyPairSync('x25519')
  return encodeBech32('age-secret-key-', privateKey.export({ format: 'raw-private' })).toUpperCase()
}

/** The recipient (`age1…`) of an X25519 identity. Throws VerificationError `age` for a malformed one. */
export function recipientOf(identity: string): string {
  return encodeX25519Recipient(rawPublicKey(createPublicKey(parseX25519Identity(identity))))
}

/** Identities in a key file as age-keygen writes it: one to a line, `#` begins a comment. */
export function readIdentityFile(text: string): string[] {
  const lines = text.split(/\r?\n/).map(line => line.trim())
  const identities = lines.filter(line => line !== '' && !line.startsWith('#'))
  if (identities.length === 0 || identities.some(line => !/^AGE-SECRET-KEY-(PQ-)?1[0-9A-Z]+$/.test(line)))
    throw ageError('header', 'the key file does not hold age identities (AGE-SECRET-KEY-1…), one to a line')
  return identities
}

/** A fresh file key and its stanzas, one per recipient in the order given. */
export async function wrapFileKey(
  recipients: readonly string[],
): Promise<{ fileKey: Uint8Array; stanzas: Stanza[] }> {
  if (recipients.length === 0) throw new Error('an age file needs at least one recipient')
  const parsed = recipients.map(parseX25519Recipient)
  if (!canShareFile(recipients))
    throw new Error('post-quantum and classical age recipients cannot be mixed in one file')
  if (parsed.every(key => key !== null)) {
    const fileKey = randomBytes(fileKeyLength)
    return { fileKey, stanzas: parsed.map(key => wrapX25519(fileKey, key)) }
  }
  return wrapByLibrary(recipients)
}

/** The library chooses the file key; an additional recipient of our own, last in the list, is how we come to know it. */
async function wrapByLibrary(
  recipients: readonly string[],
): Promise<{ fileKey: Uint8Array; stanzas: Stanza[] }> {
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  let fileKey = new Uint8Array()
  encrypter.addRecipient({
    wrapFileKey(key) {
      fileKey = Uint8Array.from(key)
      return []
    },
  })
  const header = parseHeader(Buffer.from(await encrypter.encrypt(new Uint8Array())), false)
  if (header === null || header.stanzas.length !== recipients.length || fileKey.length !== fileKeyLength)
    throw new Error('the age library did not wrap the file key once for each recipient')
  return { fileKey, stanzas: header.stanzas }
}

/**
 * The file key, from the first identity that opens a stanza. Throws VerificationError `age`: `header` where a stanza of a
 * kind we read is malformed, `no_match` where none is ours. The MAC is not checked here.
 */
export async function unwrapFileKey(header: Header, identities: readonly Identity[]): Promise<Uint8Array> {
  // A passphrase file with a second recipient would let its maker decide who else reads it: age.md forbids it.
  if (header.stanzas.length > 1 && header.stanzas.some(stanza => stanza.args[0] === 'scrypt'))
    throw ageError('header', 'a passphrase must be the only recipient')
  for (const identity of identities) {
    const fileKey = await unwrapOne(header, identity)
    if (fileKey !== null) return fileKey
  }
  throw ageError('no_match', 'this key opens none of the recipients of the file')
}

function unwrapOne(header: Header, identity: Identity): Promise<Uint8Array | null> | Uint8Array | null {
  if (typeof identity !== 'string') return unwrapScrypt(header.stanzas, identity.passphrase)
  if (identity.startsWith('AGE-SECRET-KEY-1'))
    return unwrapX25519(header.stanzas, parseX25519Identity(identity))
  return unwrapByLibrary(header, identity)
}

async function unwrapByLibrary(header: Header, identity: string): Promise<Uint8Array | null> {
  try {
    const { Decrypter } = await import('age-encryption')
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    return await decrypter.decryptHeader(
      Buffer.concat([header.covered, Buffer.from(` ${encodeUnpadded(header.mac)}\n`, 'latin1')]),
    )
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : ''
    if (message === "no identity matched any of the file's recipients") return null
    throw ageError(message === 'invalid header HMAC' ? 'hmac' : 'header', `age: ${message}`, cause)
  }
}

function wrapX25519(fileKey: Uint8Array, recipient: Uint8Array): Stanza {
  const ephemeral = generateKeyPairSync('x25519')
  const share = rawPublicKey(ephemeral.publicKey)
  const shared = diffieHellman({ privateKey: ephemeral.privateKey, publicKey: publicKeyOf(recipient) })
  const key = deriveKey(shared, Buffer.concat([share, recipient]), x25519Label)
  return { args: ['X25519', encodeUnpadded(share)], body: sealKey(key, fileKey) }
}

function unwrapX25519(stanzas: readonly Stanza[], identity: KeyObject): Uint8Array | null {
  const own = rawPublicKey(createPublicKey(identity))
  for (const { args, body } of stanzas) {
    if (args[0] !== 'X25519') continue
    const share = args.length === 2 ? decodeUnpadded(args[1]!) : Buffer.alloc(0)
    if (share.length !== 32 || body.length !== fileKeyLength + tagLength)
      throw ageError('header', 'an X25519 stanza is malformed')
    const shared = agree(identity, share)
    const fileKey = openKey(deriveKey(shared, Buffer.concat([share, own]), x25519Label), body)
    if (fileKey !== null) return fileKey
  }
  return null
}

/** OpenSSL refuses an all-zero result, which a share of low order would force: age.md demands that refusal. */
function agree(identity: KeyObject, share: Uint8Array): Buffer {
  try {
    return diffieHellman({ privateKey: identity, publicKey: publicKeyOf(share) })
  } catch (cause) {
    throw ageError('header', 'an X25519 stanza holds a share of low order', cause)
  }
}

function unwrapScrypt(stanzas: readonly Stanza[], passphrase: string): Uint8Array | null {
  const stanza = stanzas.find(({ args }) => args[0] === 'scrypt')
  if (stanza === undefined) return null
  const [, saltText = '', logText = ''] = stanza.args
  const salt = decodeUnpadded(saltText)
  if (
    stanza.args.length !== 3 ||
    salt.length !== 16 ||
    !/^[1-9][0-9]?$/.test(logText) ||
    stanza.body.length !== 32
  )
    throw ageError('header', 'the scrypt stanza is malformed')
  const logN = Number(logText)
  if (logN > maxLogN) throw ageError('header', `the scrypt work factor ${logN} is above ${maxLogN}`)
  const key = scryptSync(passphrase, Buffer.concat([Buffer.from(scryptLabel), salt]), 32, {
    N: 2 ** logN,
    r: 8,
    p: 1,
    maxmem: 2 ** (logN + 10) + 2 ** 20,
  })
  return openKey(key, stanza.body)
}

function deriveKey(secret: Uint8Array, salt: Uint8Array, label: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, label, 32))
}

function sealKey(key: Uint8Array, fileKey: Uint8Array): Buffer {
  const cipher = createCipheriv('chacha20-poly1305', key, zeroNonce, { authTagLength: tagLength })
  return Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()])
}

function openKey(key: Uint8Array, body: Uint8Array): Buffer | null {
  const decipher = createDecipheriv('chacha20-poly1305', key, zeroNonce, { authTagLength: tagLength })
  decipher.setAuthTag(body.subarray(-tagLength))
  const plain = decipher.update(body.subarray(0, -tagLength))
  try {
    decipher.final()
  } catch {
    return null
  }
  return plain
}

function parseX25519Identity(identity: string): KeyObject {
  const decoded = identity === identity.toUpperCase() ? decodeBech32(identity) : null
  if (decoded?.prefix !== 'age-secret-key-' || decoded.bytes.length !== 32)
    throw ageError('header', 'not an age identity (AGE-SECRET-KEY-1…)')
  return createPrivateKey({ key: decoded.bytes, format: 'raw-private', asymmetricKeyType: 'x25519' })
}

function publicKeyOf(raw: Uint8Array): KeyObject {
  return createPublicKey({ key: raw, format: 'raw-public', asymmetricKeyType: 'x25519' })
}

function rawPublicKey(publicKey: KeyObject): Buffer {
  return publicKey.export({ format: 'raw-public' })
}
