// Days and working days. Working days are Monday to Friday by UTC: holidays are not counted, because which court's or
// country's calendar would apply is not known here, and a promise that is kept a day early harms nobody.

const DAY = 86_400_000

/** The same hour, that many working days earlier (negative) or later. */
export function shiftWorkingDays(at: string, days: number): string {
  const step = days < 0 ? -DAY : DAY
  let time = Date.parse(at)
  for (let left = Math.abs(days); left > 0; ) {
    time += step
    const day = new Date(time).getUTCDay()
    if (day !== 0 && day !== 6) left -= 1
  }
  return new Date(time).toISOString()
}

/**
 * When a calendar day is over wherever a court may sit (UTC−12). An order names a day and not a zone, and a notice that
 * leaves some hours early breaks it beyond repair. Counted in UTC, so that no clock change of any place makes it longer,
 * shorter or void.
 */
export function dayIsOver(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + 36 * 3_600_000).toISOString()
}

/** Whether a text is a day of the calendar: 29 February is one in leap years alone. */
export function isCalendarDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false
  const time = Date.parse(`${day}T00:00:00.000Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day
}

/** A calendar day (YYYY-MM-DD) that has begun nowhere yet: the clocks of the place that it is a day of may be a day ahead of UTC. */
export function isLaterThanToday(day: string, now: string): boolean {
  return day > new Date(Date.parse(now) + 86_400_000).toISOString().slice(0, 10)
}

/** A calendar day that was over everywhere before `moment`. */
export function isBeforeDayOf(day: string, moment: string): boolean {
  return day < new Date(Date.parse(moment) - 86_400_000).toISOString().slice(0, 10)
}
