// Times as the desk writes them: "Thu 3 Dec 2026, 17:00 CET · in 6 days". Relative only beside absolute; exact UTC on hover.

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const parts = new Map<string, Intl.DateTimeFormat>()

/** "Thu 3 Dec 2026, 17:00 CET" in the zone given (the reader's own by default). */
export function absolute(at: number, zone?: string): string {
  const p = split(at, zone)
  return `${p.weekday} ${p.day} ${p.month} ${p.year}, ${p.hour}:${p.minute} ${p.timeZoneName}`
}

/** "Thu 3 Dec, 17:00", for dense places that carry the whole time on hover. The year only where it is another one. */
export function brief(at: number, now: number, zone?: string): string {
  const p = split(at, zone)
  const today = split(now, zone)
  if (p.day === today.day && p.month === today.month && p.year === today.year)
    return `today ${p.hour}:${p.minute}`
  const year = p.year === today.year ? '' : ` ${p.year}`
  return `${p.weekday} ${p.day} ${p.month}${year}, ${p.hour}:${p.minute}`
}

/** "17:00 CET". */
export function clockTime(at: number, zone?: string): string {
  const p = split(at, zone)
  return `${p.hour}:${p.minute} ${p.timeZoneName}`
}

/** "in 6 days", "in 40 min", "2 h ago", "now". Whole units, rounded towards now: never more time than there is. */
export function relative(at: number, now: number): string {
  const left = at - now
  const size = Math.abs(left)
  if (size < MINUTE) return 'now'
  const text = span(size)
  return left > 0 ? `in ${text}` : `${text} ago`
}

function span(size: number): string {
  if (size < HOUR) return `${Math.floor(size / MINUTE)} min`
  if (size < 2 * DAY) return `${Math.floor(size / HOUR)} h`
  return `${Math.floor(size / DAY)} days`
}

/** "2026-12-03 16:00:00 UTC". */
export function exactUtc(at: number): string {
  return `${new Date(at).toISOString().replace('T', ' ').slice(0, 19)} UTC`
}

/** A date of the calendar, without a zone: "3 Dec 2026". */
export function calendarDay(day: string): string {
  const at = Date.parse(`${day.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(at)) return day
  const p = split(at, 'UTC')
  return `${p.day} ${p.month} ${p.year}`
}

/** "Mon" for a date of the calendar. */
export function weekday(day: string): string {
  const at = Date.parse(`${day.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(at) ? '' : (split(at, 'UTC').weekday ?? '')
}

/** Half-open period in UTC, as the paper asks: "1 Oct 2026 until before 1 Nov 2026 (UTC)". */
export function periodWords(period: { readonly from: string | null; readonly to: string | null }): string {
  const { from, to } = period
  if (!from && !to) return 'no period stated'
  if (!from) return `until before ${moment(to!)} UTC`
  if (!to) return `from ${moment(from)} UTC, no end stated`
  return `${moment(from)} until before ${moment(to)} UTC`
}

function moment(at: string): string {
  const day = calendarDay(at)
  const time = at.slice(11, 16)
  return time === '' || time === '00:00' ? day : `${day} ${time}`
}

function split(at: number, zone?: string): Record<string, string> {
  const key = zone ?? ''
  let format = parts.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
      ...(zone ? { timeZone: zone } : {}),
    })
    parts.set(key, format)
  }
  return Object.fromEntries(format.formatToParts(at).map(p => [p.type, p.value]))
}
