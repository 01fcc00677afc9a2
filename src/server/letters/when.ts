// Moments and periods as people read them: weekday, date, time and zone together, never one without the others.

/** "Thu 3 Dec 2026, 17:00 CET". `zone` is an IANA name. */
export function when(iso: string, zone: string): string {
  const at = new Date(iso)
  const parts = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
    hourCycle: 'h23',
  }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find(p => p.type === type)?.value ?? ''
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}, ${part('hour')}:${part('minute')} ${zoneName(at, zone)}`
}

/** CET in Europe, PST in America, AEDT in Australia: each locale knows only its own short names and says GMT+1 for others. */
function zoneName(at: Date, zone: string): string {
  const names = ['en-GB', 'en-US', 'en-AU', 'en-IN'].map(
    locale =>
      new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' })
        .formatToParts(at)
        .find(p => p.type === 'timeZoneName')?.value ?? zone,
  )
  return names.find(name => !/^(GMT|UTC)[+-]/.test(name)) ?? names[0] ?? zone
}

/** "3 Dec 2026" in the zone. */
export function day(iso: string, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: zone,
  }).format(new Date(iso))
}

/**
 * A half-open period in words, in UTC as it is decided and signed: whole days as first and last day, "1 Mar 2026 to 31 May
 * 2026 (UTC)"; otherwise with its times.
 */
export function period(p: { from: string | null; to: string | null } | null): string {
  if (!p || (p.from === null && p.to === null)) return 'no period'
  const from = p.from === null ? null : boundary(p.from)
  const to = p.to === null ? null : lastMoment(p.to)
  if (from === null) return `until ${to} (UTC)`
  return to === null ? `from ${from} (UTC)` : `${from} to ${to} (UTC)`
}

function boundary(iso: string): string {
  return isMidnight(iso) ? day(iso, 'UTC') : `${day(iso, 'UTC')}, ${iso.slice(11, 16)}`
}

/** The end is not part of the period: midnight means the day before is the last one. */
function lastMoment(iso: string): string {
  return isMidnight(iso) ? day(new Date(Date.parse(iso) - 1).toISOString(), 'UTC') : `before ${boundary(iso)}`
}

function isMidnight(iso: string): boolean {
  return iso.slice(11, 23) === '00:00:00.000'
}
