// When a day that is named without an hour, or an hour without a zone, is due. The law or the paper means a day where the authority
// sits; which of a country's zones that is, and whether an office has closed by then, nobody says. An answer that is hours early
// harms nobody, one that is an hour late is contempt: so the earliest of what it may mean counts.

/** The end of a day in the country's zone where it ends first, and no later than in UTC; an ISO instant. */
export function endOfDueDay(day: string, country: string | null): string {
  const utc = `${day}T23:59:59.999Z`
  return earliest([utc, ...zonesOf(country).map(zone => instantIn(zone, day, '23:59:59.999'))])
}

/** In which of the country's zones the day ends at this moment; null where it is no day's end there. */
export function zoneOfDue(at: string | null, country: string | null): string | null {
  if (at === null) return null
  const ends = (zone: string) => instantIn(zone, at.slice(0, 10), '23:59:59.999') === at
  const dayBefore = (zone: string) =>
    instantIn(zone, new Date(Date.parse(at) - 86_400_000).toISOString().slice(0, 10), '23:59:59.999') === at
  return zonesOf(country).find(zone => ends(zone) || dayBefore(zone)) ?? null
}

/** An hour that a paper names, in the zone that it names (IANA name or offset), or where that hour comes first in the country. */
export function dueHour(day: string, time: string, zone: string | null, country: string | null): string {
  const at = time.length === 5 ? `${time}:00.000` : time
  const zones = zone === null ? zonesOf(country) : [zone]
  return zones.length === 0 ? endOfDueDay(day, country) : earliest(zones.map(z => instantIn(z, day, at)))
}

function earliest(instants: readonly string[]): string {
  return instants.toSorted()[0] ?? ''
}

/** One formatter a zone for the whole process: each holds native memory that is long not given back. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  formats.set(zone, made)
  return made
}

/** The IANA zones of a country by ISO 3166-1, as the Unicode data know them; none where the country is not known. */
function zonesOf(country: string | null): readonly string[] {
  if (country === null || !/^[A-Z]{2}$/.test(country)) return []
  const place: Intl.Locale & { getTimeZones?: () => string[] | undefined } = new Intl.Locale(`und-${country}`)
  return place.getTimeZones?.() ?? []
}

/** A local date and time as an instant. Where a clock change doubles or skips that hour, the earlier of both. */
function instantIn(zone: string, day: string, time: string): string {
  const local = Date.parse(`${day}T${time}Z`)
  const candidates = [local - offsetMs(zone, local - 86_400_000), local - offsetMs(zone, local + 86_400_000)]
  const real = candidates.filter(at => at + offsetMs(zone, at) === local)
  return new Date(Math.min(...(real.length > 0 ? real : candidates))).toISOString()
}

function offsetMs(zone: string, at: number): number {
  const fixed = /^([+-])(\d{2}):(\d{2})$/.exec(zone)
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3])) * 60_000
  const name = formatIn(zone)
    .formatToParts(at)
    .find(part => part.type === 'timeZoneName')?.value
  const found = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '')
  return found ? (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) * 60_000 : 0
}
