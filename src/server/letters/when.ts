// Moments as people read them: weekday, date, time and zone together, never one without the other.

/** "Thu 3 Dec 2026, 17:00 CET". `zone` is an IANA name. */
export function when(iso: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
    hourCycle: 'h23',
  }).formatToParts(new Date(iso))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find(p => p.type === type)?.value ?? ''
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}, ${part('hour')}:${part('minute')} ${part('timeZoneName')}`
}

/** "3 Dec 2026" for a half-open boundary or a date. */
export function day(iso: string, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: zone,
  }).format(new Date(iso))
}

/** A half-open period in words. */
export function period(p: { from: string | null; to: string | null } | null, zone: string): string {
  if (!p || (p.from === null && p.to === null)) return 'no period'
  if (p.from === null) return `before ${day(p.to ?? '', zone)}`
  if (p.to === null) return `from ${day(p.from, zone)}`
  return `from ${day(p.from, zone)} to before ${day(p.to, zone)}`
}
