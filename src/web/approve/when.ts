// Times of the page: absolute with the zone (words/when.ts); boundaries of a scope exactly as signed. Pure, so that the command
// line says the same words.
import { type Language, localeOf } from '../../words/languages.ts'
import { day } from '../../words/when.ts'
import type { ApproveWords } from './approve-words.ts'

/** A boundary of a scope, in UTC as it is signed: `1 Mar 2026` at midnight, with the time otherwise. */
export function boundary(say: ApproveWords, at: string): string {
  const date = day(at, 'UTC', say.language)
  const time = at.slice(11, 23)
  if (time === '00:00:00.000') return date
  const exact = time.endsWith('.000') ? time.slice(0, time.endsWith(':00.000') ? 5 : 8) : time
  return say('boundary', { day: date, time: exact })
}

/** A half-open period in words that do not hide its end. */
export function period(say: ApproveWords, from: string | null, to: string | null): string {
  if (from === null && to === null) return say('period.none')
  if (from === null) return say('period.until', { to: boundary(say, to!) })
  if (to === null) return say('period.from', { from: boundary(say, from) })
  return say('period.both', { from: boundary(say, from), to: boundary(say, to) })
}

/** A period for a sentence: whole days by their first and last day, everything else exactly. */
export function daysOrPeriod(say: ApproveWords, from: string | null, to: string | null): string {
  const midnight = 'T00:00:00.000Z'
  if (!from?.endsWith(midnight) || !to?.endsWith(midnight)) return period(say, from, to)
  const last = new Date(Date.parse(to) - 86_400_000).toISOString()
  return from === last
    ? say('days.one', { day: boundary(say, from) })
    : say('days.both', { from: boundary(say, from), to: boundary(say, last) })
}

/** `in 5 days`, `in 3 hours`, `2 hours ago`: beside the absolute time, never instead of it. */
export function relative(at: string, now: string, language: Language): string {
  const hours = (Date.parse(at) - Date.parse(now)) / 3_600_000
  const format = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'always' })
  return Math.abs(hours) < 48
    ? format.format(Math.trunc(hours), 'hour')
    : format.format(Math.trunc(hours / 24), 'day')
}
