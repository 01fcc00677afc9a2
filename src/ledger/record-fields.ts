// The field checks of which record shapes are made. Each takes exactly one form, so that a record has one byte string.
import { ORDER, parseScalar } from './commitment.ts'
import { beginOf, halfYearOf, isHalfYear } from './half-year.ts'

/** A check of one field; the type parameter is what the field holds once checked. */
export type Field<T> = { holds: (value: unknown) => boolean; readonly type?: T }
export type Shape = Record<string, Field<unknown>>
export type Infer<S extends Shape> = { [K in keyof S]: S[K] extends Field<infer T> ? T : never }

function matching(pattern: RegExp): Field<string> {
  return { holds: value => typeof value === 'string' && pattern.test(value) }
}

/** 32 bytes, lower-case hexadecimal: a SHA-256 digest. */
export const digest = matching(/^[0-9a-f]{64}$/)
/** 16 random bytes, lower-case hexadecimal. */
export const leafId = matching(/^[0-9a-f]{32}$/)
/** A random id of a matter, without time or sequence inside. */
export const randomId = matching(/^[A-Za-z0-9_-]{16,64}$/)
/** A short name from one of Duly's own closed lists (part of an order, pack, policy); never an identifier of a person. */
export const token = matching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
export const originName = matching(/^[^\s+]{1,255}$/)
export const halfYear: Field<string> = { holds: value => typeof value === 'string' && isHalfYear(value) }
export const text: Field<string> = {
  holds: value => typeof value === 'string' && value.isWellFormed() && value !== '',
}

/** RFC 3339, UTC, exactly milliseconds: 2026-07-01T08:00:00.000Z; a day and time that exist. */
export const time: Field<string> = {
  holds: value => typeof value === 'string' && isTime(value),
}

export function isTime(value: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$/.test(value)) return false
  const ms = Date.parse(value)
  return Number.isFinite(ms) && new Date(ms).toISOString() === value
}

/** The first moment of a half-year, in the same form. */
export const halfYearBegin: Field<string> = {
  holds: value => typeof value === 'string' && isTime(value) && beginOf(halfYearOf(value)) === value,
}

/** A non-zero canonical scalar, 32 bytes little-endian, hexadecimal: the id of an obligation. */
export const scalar: Field<string> = {
  holds: value => {
    if (typeof value !== 'string' || !/^[0-9a-f]{64}$/.test(value)) return false
    const n = BigInt('0x' + Uint8Array.fromHex(value).toReversed().toHex())
    return n > 0n && n < ORDER && parseScalar(Uint8Array.fromHex(value)) === n
  },
}

export const bool: Field<boolean> = { holds: value => typeof value === 'boolean' }

export function count(least: number, most: number = Number.MAX_SAFE_INTEGER): Field<number> {
  return {
    holds: value =>
      typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most,
  }
}

export function literal<T extends string | number>(only: T): Field<T> {
  return { holds: value => value === only }
}

export function oneOf<const T extends string>(list: readonly T[]): Field<T> {
  return { holds: value => list.some(item => item === value) }
}

/** One word of its list in each column. */
export function words<const C extends Readonly<Record<string, readonly string[]>>>(
  columns: C,
): Field<{ readonly [K in keyof C]: C[K][number] }> {
  const shape = Object.fromEntries(Object.entries(columns).map(([name, list]) => [name, oneOf(list)]))
  return { holds: object(shape).holds }
}

export function nullable<T>(field: Field<T>): Field<T | null> {
  return { holds: value => value === null || field.holds(value) }
}

export function list<T>(field: Field<T>, least = 0): Field<T[]> {
  return {
    holds: value =>
      Array.isArray(value) && value.length >= least && value.length <= 10_000 && value.every(field.holds),
  }
}

/** Exactly these members: a missing or further one is refused. */
export function object<S extends Shape>(shape: S): Field<Infer<S>> {
  const names = Object.keys(shape)
  return {
    holds: value =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.keys(value).length === names.length &&
      names.every(
        name => Object.hasOwn(value, name) && shape[name]!.holds((value as Record<string, unknown>)[name]),
      ),
  }
}
