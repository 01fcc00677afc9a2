// RFC 8785 (JSON Canonicalization Scheme). One value has one byte string, and the parser takes only that one.
import { equalBytes, fromUtf8, utf8 } from './bytes.ts'
import { check, VerificationError } from './verification-error.ts'

export type JcsValue = null | boolean | number | string | JcsValue[] | { [key: string]: JcsValue }

/** Deeper nesting than any Duly format needs; a bound so that hostile input cannot exhaust the stack. */
const MAX_DEPTH = 32

/** The canonical bytes. Refuses NaN, infinities, lone surrogates and anything that JSON cannot say. */
export function encodeJcs(value: unknown): Uint8Array {
  return utf8(write(value, 0))
}

/**
 * Parses bytes that are already canonical; everything else (spaces, other key order, duplicate keys, other number or
 * escape forms, a byte-order mark) is refused as `not_canonical`.
 */
export function parseJcs(bytes: Uint8Array): JcsValue {
  const value = parseLoose(fromUtf8(bytes))
  check(equalBytes(encodeJcs(value), bytes), 'not_canonical', 'the JSON is not in canonical form (RFC 8785)')
  return value
}

function parseLoose(text: string): JcsValue {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new VerificationError('not_canonical', 'not JSON', {}, { cause })
  }
}

function write(value: unknown, depth: number): string {
  check(depth <= MAX_DEPTH, 'not_canonical', 'JSON nested too deep', { depth })
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    check(Number.isFinite(value), 'not_canonical', 'a number that JSON cannot say')
    return JSON.stringify(value) // RFC 8785 section 3.2.2.3: ECMAScript's own number form, -0 as 0
  }
  if (typeof value === 'string') return writeString(value)
  if (Array.isArray(value)) return '[' + value.map(item => write(item, depth + 1)).join(',') + ']'
  check(isPlainObject(value), 'not_canonical', 'a value that JSON cannot say')
  const members = Object.keys(value)
    .sort() // RFC 8785 section 3.2.3: by UTF-16 code units, which is what sort() compares
    .map(key => writeString(key) + ':' + write(value[key], depth + 1))
  return '{' + members.join(',') + '}'
}

function writeString(text: string): string {
  check(text.isWellFormed(), 'not_canonical', 'text holds a lone surrogate')
  return JSON.stringify(text)
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
