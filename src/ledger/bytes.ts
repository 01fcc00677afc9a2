// Byte strings and their text forms. Every decoder here is strict: one text for one byte string, anything else is refused.
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { VerificationError } from './verification-error.ts'

export function concat(...parts: Uint8Array[]): Uint8Array {
  return concatBytes(...parts)
}

/** Equal length and content. Public data only: time depends on where they differ. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}

export function hex(bytes: Uint8Array): string {
  return bytes.toHex()
}

/** Lower-case hexadecimal only, of `length` bytes where given. */
export function fromHex(text: string, length?: number): Uint8Array {
  if (!/^(?:[0-9a-f]{2})*$/.test(text) || (length !== undefined && text.length !== 2 * length)) {
    throw new VerificationError('not_canonical', 'not lower-case hexadecimal of the right length', {
      length: text.length,
    })
  }
  return Uint8Array.fromHex(text)
}

export function base64(bytes: Uint8Array): string {
  return bytes.toBase64()
}

/** RFC 4648 section 4, padded, no white space, unused bits zero. */
export function fromBase64(text: string): Uint8Array {
  let bytes: Uint8Array | undefined
  try {
    bytes = Uint8Array.fromBase64(text, { lastChunkHandling: 'strict' })
  } catch {
    bytes = undefined
  }
  // The built-in decoder skips white space, so the text is compared as well.
  if (!bytes || bytes.toBase64() !== text)
    throw new VerificationError('not_canonical', 'not canonical base64')
  return bytes
}

/** UTF-8 of well-formed text; a lone surrogate has no UTF-8 form and is refused. */
export function utf8(text: string): Uint8Array {
  if (!text.isWellFormed()) throw new VerificationError('not_canonical', 'text holds a lone surrogate')
  return utf8ToBytes(text)
}

/** Strict UTF-8: no overlong form, no surrogate, nothing above U+10FFFF. */
export function fromUtf8(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; ) {
    const { point, length } = codePointAt(bytes, i)
    text += String.fromCodePoint(point)
    i += length
  }
  return text
}

function codePointAt(bytes: Uint8Array, at: number): { point: number; length: number } {
  const first = bytes[at]!
  if (first < 0x80) return { point: first, length: 1 }
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  let point = first & (0x7f >> length)
  for (let k = 1; k < length; k++) {
    const next = bytes[at + k]
    if (next === undefined || (next & 0xc0) !== 0x80) throw badUtf8(at)
    point = point * 64 + (next & 0x3f)
  }
  const least = [0, 0, 0x80, 0x800, 0x10000][length]!
  const surrogate = point >= 0xd800 && point <= 0xdfff
  if (first < 0xc2 || first > 0xf4 || point < least || point > 0x10ffff || surrogate) throw badUtf8(at)
  return { point, length }
}

function badUtf8(at: number): VerificationError {
  return new VerificationError('not_canonical', 'not valid UTF-8', { at })
}

export function u32be(value: number): Uint8Array {
  const out = new Uint8Array(4)
  new DataView(out.buffer).setUint32(0, value)
  return out
}

/** Decimal without sign or leading zeroes, up to 2^53 - 1. */
export function parseDecimal(text: string): number {
  const value = /^(?:0|[1-9][0-9]{0,15})$/.test(text) ? Number(text) : Number.NaN
  if (!Number.isSafeInteger(value)) throw new VerificationError('not_canonical', 'not a plain decimal number')
  return value
}
