// Strict reading of parsed JSON: exactly the named fields, each of exactly the stated kind, with the place in the message.
// Formats that are signed are read with this, so that two readers can never see two meanings in the same bytes.

import { unseenIn } from './visible.ts'

/** The value at `path` is not what the format says. Callers translate it into their own failure. */
export class ShapeError extends Error {
  override name = 'ShapeError'
  path: string
  constructor(path: string, expected: string) {
    super(`${path}: ${expected}`)
    this.path = path
  }
}

/** An object with exactly these fields: a missing one and an additional one are both refused. */
export function readObject<K extends string>(
  value: unknown,
  path: string,
  names: readonly K[],
): Record<K, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ShapeError(path, 'must be an object')
  const record = value as Record<string, unknown>
  for (const name of names) {
    if (!Object.hasOwn(record, name)) throw new ShapeError(`${path}.${name}`, 'is missing')
  }
  const unknown = Object.keys(record).find(key => !names.includes(key as K))
  if (unknown !== undefined) throw new ShapeError(path, `has an unknown field ${JSON.stringify(unknown)}`)
  return record as Record<K, unknown>
}

export function readList<T>(
  value: unknown,
  path: string,
  read: (entry: unknown, path: string) => T,
  bounds: { min: number; max: number },
): T[] {
  if (!Array.isArray(value)) throw new ShapeError(path, 'must be a list')
  if (value.length < bounds.min || value.length > bounds.max)
    throw new ShapeError(path, `must have ${bounds.min} to ${bounds.max} entries`)
  return value.map((entry, index) => read(entry, `${path}[${index}]`))
}

/**
 * Text that means what it shows: every character is seen (`visible.ts`), so that a name shown to an approver cannot display as
 * another name. `max` counts UTF-16 units.
 */
export function readText(value: unknown, path: string, max = 500): string {
  const text = readEarlierText(value, path, max)
  const unseen = unseenIn(text)
  if (unseen !== null) throw new ShapeError(path, `must not hold characters that nobody sees (${unseen})`)
  return text
}

/**
 * The rule of the formats that were frozen before (authorisation v1, manifest v1): only controls and the marks that reorder a line
 * are refused. What was signed under it still verifies; nothing new is read with it.
 */
export function readEarlierText(value: unknown, path: string, max = 500): string {
  if (typeof value !== 'string') throw new ShapeError(path, 'must be text')
  if (value === '' || value.length > max) throw new ShapeError(path, `must have 1 to ${max} characters`)
  if (/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/.test(value))
    throw new ShapeError(path, 'must not hold control or direction characters')
  if (!value.isWellFormed()) throw new ShapeError(path, 'must be well-formed Unicode')
  return value
}

/** A short machine word such as `court_order` or `us.warrant.2703`. */
export function readToken(value: unknown, path: string, max = 80): string {
  const text = readText(value, path, max)
  if (!/^[A-Za-z0-9_-][A-Za-z0-9._:-]*$/.test(text))
    throw new ShapeError(path, 'must be one word of letters, digits and . _ : -')
  return text
}

export function readOneOf<T extends string>(value: unknown, path: string, allowed: readonly T[]): T {
  const found = allowed.find(entry => entry === value)
  if (found === undefined) throw new ShapeError(path, `must be one of ${allowed.join(', ')}`)
  return found
}

/** Lower-case hexadecimal of exactly `bytes` bytes. */
export function readHex(value: unknown, path: string, bytes: number): string {
  if (typeof value !== 'string' || value.length !== bytes * 2 || !/^[0-9a-f]*$/.test(value))
    throw new ShapeError(path, `must be ${bytes} bytes in lower-case hexadecimal`)
  return value
}

export function readInteger(value: unknown, path: string, bounds: { min: number; max: number }): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < bounds.min || value > bounds.max)
    throw new ShapeError(path, `must be a whole number from ${bounds.min} to ${bounds.max}`)
  return value
}

export function readNullable<T>(
  value: unknown,
  path: string,
  read: (value: unknown, path: string) => T,
): T | null {
  return value === null ? null : read(value, path)
}

/**
 * An instant in the one spelling that Duly's formats use: RFC 3339 in UTC with milliseconds
 * (`2026-03-01T00:00:00.000Z`). One spelling per instant, so text order is time order.
 */
export function readTime(value: unknown, path: string): string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value))
    throw new ShapeError(path, 'must be a time like 2026-03-01T00:00:00.000Z')
  const millis = Date.parse(value)
  if (Number.isNaN(millis) || new Date(millis).toISOString() !== value)
    throw new ShapeError(path, 'must be a time that exists')
  return value
}

/** Any RFC 3339 time as the one spelling of `readTime`; null if it is none, names no instant, or has no zone. */
export function canonicalTime(text: string): string | null {
  const match =
    /^(\d{4}-\d\d-\d\d)[Tt ]((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.exec(text)
  if (match === null) return null
  const [, day, clock, fraction = '', zone = ''] = match
  // Date.parse turns 30 February into 2 March: the day itself must exist.
  if (new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) !== day) return null
  const millis = Date.parse(`${day}T${clock}${fraction.slice(0, 4)}${zone.toUpperCase()}`)
  if (Number.isNaN(millis)) return null
  const canonical = new Date(millis).toISOString()
  return /^\d{4}-/.test(canonical) ? canonical : null
}
