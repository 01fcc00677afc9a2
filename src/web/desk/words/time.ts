// Times as the desk writes them: "Thu 3 Dec 2026, 17:00 CET · in 6 days", in the page's language. Relative only beside absolute;
// exact UTC on hover.
import { localeOf } from '../../../words/languages.ts'
import { clock, day, when } from '../../../words/when.ts'
import { language } from './load.ts'
import { say } from './shared-words.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const here = Intl.DateTimeFormat().resolvedOptions().timeZone

/** "Thu 3 Dec 2026, 17:00 CET" in the zone given (the reader's own by default). */
export function absolute(at: number, zone = here): string {
  return when(iso(at), zone, language)
}

/** "Thu 3 Dec, 17:00", for dense places that carry the whole time on hover. The year only where it is another one. */
export function brief(at: number, now: number, zone = here): string {
  const [on, today] = [split(at, zone), split(now, zone)]
  const time = `${on.hour}:${on.minute}`
  if (on.year !== today.year) return dense(at, zone, true)
  return on.day === today.day && on.month === today.month
    ? say('time.today', { clock: time })
    : dense(at, zone, false)
}

/** English leaves out the comma after the weekday, which Intl writes. */
function dense(at: number, zone: string, hasYear: boolean): string {
  const options = { ...DENSE, timeZone: zone, ...(hasYear ? { year: 'numeric' as const } : {}) }
  const text = new Intl.DateTimeFormat(localeOf(language), options).format(at)
  return localeOf(language) === 'en-GB' ? text.replace(',', '').replace(/,? (?=\d\d:)/, ', ') : text
}

const DENSE = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const

/** "17:00 CET". */
export function clockTime(at: number, zone = here): string {
  return clock(iso(at), zone, language)
}

/** "in 6 days", "in 40 min", "2 h ago", "now". Whole units, rounded towards now: never more time than there is. */
export function relative(at: number, now: number): string {
  const left = at - now
  const size = Math.abs(left)
  if (size < MINUTE) return say('time.now')
  if (size < HOUR)
    return say(left > 0 ? 'time.in_minutes' : 'time.minutes_ago', { n: Math.floor(size / MINUTE) })
  if (size < 2 * DAY)
    return say(left > 0 ? 'time.in_hours' : 'time.hours_ago', { n: Math.floor(size / HOUR) })
  return say(left > 0 ? 'time.in_days' : 'time.days_ago', { n: Math.floor(size / DAY) })
}

/** "2026-12-03 16:00:00 UTC". */
export function exactUtc(at: number): string {
  return `${iso(at).replace('T', ' ').slice(0, 19)} UTC`
}

/** A date of the calendar, without a zone: "3 Dec 2026". */
export function calendarDay(on: string): string {
  const midnight = `${on.slice(0, 10)}T00:00:00Z`
  return Number.isNaN(Date.parse(midnight)) ? on : day(midnight, 'UTC', language)
}

/** "Mon" for a date of the calendar. */
export function weekday(on: string): string {
  const at = Date.parse(`${on.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(at)) return ''
  return new Intl.DateTimeFormat(localeOf(language), { weekday: 'short', timeZone: 'UTC' }).format(at)
}

/** Half-open period in UTC, as the paper asks: "1 Oct 2026 until before 1 Nov 2026 (UTC)". */
export function periodWords(period: { readonly from: string | null; readonly to: string | null }): string {
  const { from, to } = period
  if (!from && !to) return say('period.none')
  if (!from) return say('period.until', { to: moment(to!) })
  if (!to) return say('period.from', { from: moment(from) })
  return say('period.both', { from: moment(from), to: moment(to) })
}

function moment(at: string): string {
  const on = calendarDay(at)
  const time = at.slice(11, 16)
  return time === '' || time === '00:00' ? on : `${on} ${time}`
}

function iso(at: number): string {
  return new Date(at).toISOString()
}

/** Numerals as every reader of a clock has them. */
function split(at: number, zone: string): Record<string, string> {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { ...DENSE, year: 'numeric', timeZone: zone })
    formats.set(zone, format)
  }
  return Object.fromEntries(format.formatToParts(at).map(p => [p.type, p.value]))
}

const formats = new Map<string, Intl.DateTimeFormat>()
