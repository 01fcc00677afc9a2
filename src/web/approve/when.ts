// Times in full: weekday, date, time, zone; relative only in addition. Pure, so that the command line says the same words.

/** `Thu 3 Dec 2026, 17:00 CET`. `zone`: IANA name. */
export function spell(at: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
    timeZoneName: 'short',
  }).formatToParts(new Date(at))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find(p => p.type === type)?.value ?? ''
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}, ${part('hour')}:${part('minute')} ${part('timeZoneName')}`
}

/** A boundary of a scope, in UTC as it is signed: `1 Mar 2026` at midnight, with the time otherwise. */
export function boundary(at: string): string {
  const date = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(at))
  const time = at.slice(11, 23)
  if (time === '00:00:00.000') return date
  return `${date}, ${time.endsWith('.000') ? time.slice(0, time.endsWith(':00.000') ? 5 : 8) : time}`
}

/** A half-open period in words that do not hide its end. */
export function period(from: string | null, to: string | null): string {
  if (from === null && to === null) return 'no limit in time'
  if (from === null) return `all until ${boundary(to!)} (not included), UTC`
  if (to === null) return `from ${boundary(from)}, without end, UTC`
  return `${boundary(from)} to ${boundary(to)} (not included), UTC`
}

/** A period for a sentence: whole days by their first and last day, everything else exactly. */
export function daysOrPeriod(from: string | null, to: string | null): string {
  const midnight = 'T00:00:00.000Z'
  if (!from?.endsWith(midnight) || !to?.endsWith(midnight)) return period(from, to)
  const last = new Date(Date.parse(to) - 86_400_000).toISOString()
  return from === last ? `on ${boundary(from)} (UTC)` : `from ${boundary(from)} to ${boundary(last)} (UTC)`
}

/** `in 5 days`, `in 3 hours`, `2 hours ago`: beside the absolute time, never instead of it. */
export function relative(at: string, now: string): string {
  const hours = (Date.parse(at) - Date.parse(now)) / 3_600_000
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'always' })
  return Math.abs(hours) < 48
    ? format.format(Math.trunc(hours), 'hour')
    : format.format(Math.trunc(hours / 24), 'day')
}
