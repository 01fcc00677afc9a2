// Times in full: weekday, date, time, zone; the exact UTC beside; relative only in addition.
import { el } from './dom.ts'

/** `Thu 3 Dec 2026, 17:00 CET` with the exact UTC on hover. */
export function moment(at: string, zone: string): HTMLTimeElement {
  return el('time', { datetime: at, title: at }, spell(at, zone))
}

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
