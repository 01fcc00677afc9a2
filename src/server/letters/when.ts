// Moments as people read them: weekday, date, time and zone together, never one without the others.

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
