// Wall-clock times of a zone as moments: also in the hour that a change of clocks leaves out, and in the one that it has twice.
const DAY = 86_400_000

/** Calendar day (YYYY-MM-DD) in the zone at a moment in milliseconds. */
export function dayIn(zone: string, moment: number): string {
  return new Date(moment + offsetAt(zone, moment)).toISOString().slice(0, 10)
}

/**
 * The moment at which clocks in the zone show `time` (HH:MM) on `day`. An hour that comes twice is meant the first time; one that
 * is left out, by as much later as the clocks are put forward.
 */
export function momentOf(zone: string, day: string, time: string): number {
  const wall = Date.parse(`${day}T${time}:00Z`)
  const before = offsetAt(zone, wall - DAY)
  const after = offsetAt(zone, wall + DAY)
  const shown = (offset: number) => offsetAt(zone, wall - offset) === offset
  if (shown(before)) return wall - before
  return shown(after) ? wall - after : wall - before
}

/** When a calendar day begins in the zone; RFC 3339 UTC. */
export function startOfDay(zone: string, day: string): string {
  return new Date(momentOf(zone, day, '00:00')).toISOString()
}

/** Whether it is the name of a zone that is known here. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** Milliseconds by which clocks in the zone are ahead of UTC. */
function offsetAt(zone: string, moment: number): number {
  const format = formatOf(zone)
  const part = Object.fromEntries(format.formatToParts(moment).map(p => [p.type, Number(p.value)]))
  const wall = Date.UTC(
    part.year ?? 0,
    (part.month ?? 1) - 1,
    part.day ?? 1,
    part.hour ?? 0,
    part.minute ?? 0,
    part.second ?? 0,
  )
  return wall - Math.floor(moment / 1000) * 1000
}

/** Making one costs a hundred times what using it does. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(zone, format)
  return format
}
