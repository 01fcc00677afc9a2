// Ed25519 keys of a log or witness in the C2SP signer form, `PRIVATE+KEY+<name>+<key id>+<base64(type | seed)>`, mode 0600.
// One log, one key: the key's name is the log's origin.
import { createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign } from 'node:crypto'
import type { RemoteKey } from '../keys/key-source.ts'
import { publicKeyOf, remoteSigner } from '../keys/signer.ts'
import { base64, concat, fromBase64, fromUtf8, hex, utf8 } from '../ledger/bytes.ts'
import {
  type AnySigner,
  COSIGNATURE,
  ED25519,
  encodeVkey,
  keyId,
  parseVkey,
  type Signer,
} from '../ledger/note.ts'
import type { Files } from './files.ts'

export type KeyType = typeof ED25519 | typeof COSIGNATURE

// RFC 8410: the fixed beginning of an Ed25519 private key in PKCS #8, before its 32 bytes.
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The signer in the file, or a new one, durable before it is used. `path` should be in a folder that only the log reads. */
export async function openKey(files: Files, path: string, name: string, type: KeyType): Promise<Signer> {
  const stored = files.read(path)
  if (stored) {
    const signer = parseSigner(fromUtf8(stored).trimEnd())
    refuseOther(path, signer, name, type)
    return signer
  }
  const text = encodeSigner(name, type, new Uint8Array(randomBytes(32)))
  await files.write([{ path, bytes: utf8(text + '\n') }])
  return parseSigner(text)
}

function refuseOther(path: string, key: { name: string; type: number }, name: string, type: KeyType): void {
  if (key.name !== name || key.type !== type) throw new Error(`the key in ${path} is not that of ${name}`)
}

/** The same of a key that may be elsewhere: then the file holds its public half, and `remote` signs. */
export async function openKeyOf(
  files: Files,
  path: string,
  { name, type, remote }: { name: string; type: KeyType; remote: RemoteKey | undefined },
): Promise<AnySigner> {
  const stored = files.read(path)
  if (!stored && remote) {
    const vkey = encodeVkey({ name, type, key: await publicKeyOf(name, remote) })
    await files.write([{ path, bytes: utf8(vkey + '\n') }])
  }
  const text = fromUtf8(files.read(path) ?? new Uint8Array())
  if (text === '' || isPrivate(text)) return openKey(files, path, name, type)
  const key = parseVkey(text.trimEnd())
  refuseOther(path, key, name, type)
  return remoteSigner(key, remote)
}

/** The verifier key of a key file, whether the key is in it or elsewhere. */
export function vkeyIn(text: string): string {
  return isPrivate(text) ? vkeyOf(parseSigner(text.trimEnd())) : encodeVkey(parseVkey(text.trimEnd()))
}

function isPrivate(text: string): boolean {
  return text.startsWith('PRIVATE+KEY+')
}

export function encodeSigner(name: string, type: KeyType, seed: Uint8Array): string {
  const { key } = signerOf(name, type, seed)
  return `PRIVATE+KEY+${name}+${hex(keyId(name, type, key))}+${base64(concat(Uint8Array.of(type), seed))}`
}

/** Throws, without the text, where it is not a signer of this form. */
export function parseSigner(text: string): Signer {
  const match = /^PRIVATE\+KEY\+([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text)
  if (!match) throw new Error('not a signer key')
  const material = fromBase64(match[3]!)
  const type = material[0]
  if (material.length !== 33 || (type !== ED25519 && type !== COSIGNATURE))
    throw new Error('not an Ed25519 signer key')
  const signer = signerOf(match[1]!, type, material.slice(1))
  if (hex(keyId(signer.name, type, signer.key)) !== match[2])
    throw new Error('the key id is not that of the key')
  return signer
}

/** The public form that trust files name. */
export function vkeyOf(signer: AnySigner): string {
  return encodeVkey(signer)
}

function signerOf(name: string, type: KeyType, seed: Uint8Array): Signer {
  const secret = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' })
  return {
    name,
    type,
    key: publicBytes(secret),
    sign: message => new Uint8Array(sign(null, message, secret)),
  }
}

function publicBytes(secret: KeyObject): Uint8Array {
  const { x } = createPublicKey(secret).export({ format: 'jwk' })
  if (!x) throw new Error('the platform gave no public key')
  return new Uint8Array(Buffer.from(x, 'base64url'))
}
