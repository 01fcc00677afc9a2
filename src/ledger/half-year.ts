// Half-years name logs and obligations: "2026h1" is January to June 2026, UTC.
import { check } from './verification-error.ts'

export type HalfYear = string

export function isHalfYear(text: string): boolean {
  return /^[0-9]{4}h[12]$/.test(text)
}

/** The half-year of an RFC 3339 UTC time or date. */
export function halfYearOf(time: string): HalfYear {
  check(/^[0-9]{4}-(0[1-9]|1[0-2])-/.test(time), 'not_canonical', 'not an RFC 3339 time')
  return `${time.slice(0, 4)}h${Number(time.slice(5, 7)) <= 6 ? 1 : 2}`
}

/** The half-year after it. Half-years compare as text. */
export function nextHalfYear(half: HalfYear): HalfYear {
  check(isHalfYear(half), 'not_canonical', 'not a half-year', { half })
  const year = Number(half.slice(0, 4))
  return half.endsWith('1') ? `${half.slice(0, 4)}h2` : `${String(year + 1).padStart(4, '0')}h1`
}

/** Its first moment, RFC 3339 UTC. */
export function beginOf(half: HalfYear): string {
  check(isHalfYear(half), 'not_canonical', 'not a half-year', { half })
  return `${half.slice(0, 4)}-${half.endsWith('1') ? '01' : '07'}-01T00:00:00.000Z`
}
