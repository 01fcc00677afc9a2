// c2sp.org/signed-note: a text, an empty line, signature lines. Parsing is strict, so a note has one byte string.
import { base64, concat, equalBytes, fromBase64, fromUtf8, hex, utf8 } from './bytes.ts'
import { verifyEd25519 } from './ed25519.ts'
import { sha256 } from './hash.ts'
import { check, VerificationError } from './verification-error.ts'

/** Signature type bytes of c2sp.org/signed-note; others (ML-DSA-44 is 0x06) are unknown to this version. */
export const ED25519 = 0x01
export const COSIGNATURE = 0x04

const MAX_NOTE = 64 * 1024

export type Verifier = { name: string; type: number; keyId: Uint8Array; key: Uint8Array }
export type SignatureLine = { name: string; keyId: Uint8Array; signature: Uint8Array }
export type Note = { text: string; signatures: SignatureLine[] }

/** Signs a message with the key of this name. The secret stays with whoever made the function. */
export type Signer = {
  name: string
  type: number
  key: Uint8Array
  sign: (message: Uint8Array) => Uint8Array
}

/** A signer whose key may be elsewhere: in a token, in a key service. */
export type AnySigner = Omit<Signer, 'sign'> & {
  sign: (message: Uint8Array) => Uint8Array | Promise<Uint8Array>
}

/**
 * What `build` makes with a signer that answers at once, with one that may not: the message is taken from a first making, signed, and
 * the same is made again with the signature. `build` signs once and is a function of its signer alone.
 */
export async function signWith<T>(signer: AnySigner, build: (signer: Signer) => T): Promise<T> {
  const asked: Uint8Array[] = []
  const { name, type, key } = signer
  const listen = (message: Uint8Array) => {
    asked.push(message)
    return new Uint8Array(64)
  }
  build({ name, type, key, sign: listen })
  const [message, ...more] = asked
  if (!message || more.length > 0) throw new Error('what is signed with a key elsewhere is signed once')
  const signature = await signer.sign(message)
  const answer = (again: Uint8Array) => {
    if (again.toHex() !== message.toHex())
      throw new Error('what is signed must not change while it is signed')
    return signature
  }
  return build({ name, type, key, sign: answer })
}

/** SHA-256(name | newline | type | key), first four bytes. */
export function keyId(name: string, type: number, key: Uint8Array): Uint8Array {
  return sha256(concat(utf8(name), Uint8Array.of(0x0a, type), key)).slice(0, 4)
}

/** `<name>+<key id>+<base64(type | key)>` */
export function encodeVkey(key: { name: string; type: number; key: Uint8Array }): string {
  check(isKeyName(key.name), 'vkey', 'not a key name')
  const id = hex(keyId(key.name, key.type, key.key))
  return `${key.name}+${id}+${base64(concat(Uint8Array.of(key.type), key.key))}`
}

/** Ed25519 note keys and cosignature/v1 keys only; the key id must be the computed one. Throws `vkey`. */
export function parseVkey(text: string): Verifier {
  const match = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text)
  check(match !== null && isKeyName(match[1]!), 'vkey', 'not a verifier key')
  const material = fromBase64(match[3]!)
  const name = match[1]!
  const type = material[0]
  check(type === ED25519 || type === COSIGNATURE, 'vkey', 'a key type that this version does not know', {
    name,
  })
  const key = material.slice(1)
  check(key.length === 32, 'vkey', 'an Ed25519 key is 32 bytes', { name })
  const id = keyId(name, type, key)
  check(hex(id) === match[2], 'vkey', 'the key id is not that of the key', { name })
  return { name, type, keyId: id, key }
}

export function parseNote(bytes: Uint8Array): Note {
  check(bytes.length <= MAX_NOTE, 'note', 'the note is too long', { length: bytes.length })
  const whole = fromUtf8(bytes)
  check(!/[\u0000-\u0009\u000b-\u001f]/.test(whole), 'note', 'the note holds a control character')
  const at = whole.lastIndexOf('\n\n')
  check(at > 0 && whole.endsWith('\n'), 'note', 'the note has no signatures')
  const lines = whole.slice(at + 2, -1).split('\n')
  return { text: whole.slice(0, at + 1), signatures: lines.map(parseSignatureLine) }
}

export function encodeNote(note: Note): Uint8Array {
  return utf8(note.text + '\n' + note.signatures.map(encodeSignatureLine).join(''))
}

/** `— <name> <base64(key id | signature)>` and a newline. */
export function encodeSignatureLine(line: SignatureLine): string {
  return `\u2014 ${line.name} ${base64(concat(line.keyId, line.signature))}\n`
}

/** One line without its newline. */
export function parseSignatureLine(line: string): SignatureLine {
  const match = /^\u2014 (\S+) (\S+)$/u.exec(line)
  check(match !== null && isKeyName(match[1]!), 'note', 'not a signature line')
  const bytes = fromBase64(match[2]!)
  check(bytes.length > 4, 'note', 'the signature is too short')
  return { name: match[1]!, keyId: bytes.slice(0, 4), signature: bytes.slice(4) }
}

export function signText(text: string, signer: Signer): SignatureLine {
  return {
    name: signer.name,
    keyId: keyId(signer.name, signer.type, signer.key),
    signature: signer.sign(utf8(text)),
  }
}

/** The line of a key; undefined where it did not sign. */
export function lineOf(note: Note, verifier: Verifier): SignatureLine | undefined {
  return note.signatures.find(line => isLineOf(line, verifier))
}

export function isLineOf(line: SignatureLine, verifier: Verifier): boolean {
  return line.name === verifier.name && equalBytes(line.keyId, verifier.keyId)
}

/** Throws `signature` unless the key signed the text of the note (type 0x01). */
export function verifyNoteSignature(note: Note, verifier: Verifier): void {
  const line = lineOf(note, verifier)
  if (!line) throw new VerificationError('signature', 'the key did not sign', { name: verifier.name })
  const holds = verifier.type === ED25519 && verifyEd25519(verifier.key, utf8(note.text), line.signature)
  check(holds, 'signature', 'the signature does not hold', { name: verifier.name })
}

function isKeyName(name: string): boolean {
  return name !== '' && !/[\s+\p{White_Space}]/u.test(name)
}
