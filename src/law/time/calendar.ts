// Days and deadlines: computed from a pack's calendar, each with its steps in words. No clock is read here.
import * as z from 'zod'

const DAY_MS = 86_400_000
const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const monthDay = z.string().regex(/^\d{2}-\d{2}$/)
const dated = {
  name: z.string(),
  from: z.int().optional().describe('first year'),
  to: z.int().optional().describe('last year'),
}
const HolidaySchema = z.union([
  z.strictObject({ ...dated, fixed: monthDay, observed: z.boolean().optional() }),
  z.strictObject({ ...dated, month: z.int().min(1).max(12), weekday: z.int().min(0).max(6), nth: z.int() }),
  z.strictObject({ ...dated, easter: z.int().describe('days after Easter Sunday') }),
  z.strictObject({ ...dated, on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/) }),
  z
    .strictObject({ table: z.string(), not: z.array(z.string()).optional() })
    .describe('every day of a table of the pack, but for those of these names'),
])
type Holiday = z.infer<typeof HolidaySchema>

/** Public holidays by region, year and month-day; made by `npm run law:holidays` and part of the pack's hash. */
export const HolidayTablesSchema = z.record(
  z.string(),
  z.record(z.string().regex(/^\d{4}$/), z.record(monthDay, z.string())),
)
export type HolidayTables = z.infer<typeof HolidayTablesSchema>

export const CalendarSchema = z.strictObject({
  id: z.string(),
  cite: z.string().min(1),
  note: z.string().optional(),
  weekend: z.array(z.int().min(0).max(6)),
  roll: z.enum(['next_working_day', 'none']),
  zone: z
    .string()
    .optional()
    .describe('IANA zone in which its days begin and end; without one a moment counts by its UTC day'),
  holidays: z.array(HolidaySchema),
})
/** A calendar with the tables of its pack at hand. */
export type Calendar = z.infer<typeof CalendarSchema> & { tables?: HolidayTables }

/** A span; exactly one unit is used by clocks of packs. */
export type Span = {
  hours?: number | undefined
  days?: number | undefined
  business_days?: number | undefined
  months?: number | undefined
}

export type Computed = { due: string | null; steps: string[] }

const toDay = kept((at: number) => new Date(at).toISOString().slice(0, 10))
const fromDay = kept((day: string) => Date.parse(day + 'T00:00:00Z'))
const weekdayOf = (day: string): number => new Date(fromDay(day)).getUTCDay()

/** Remembers up to 5,000 answers, because the same few days are converted over and over. */
function kept<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return key => {
    const found = known.get(key)
    if (found !== undefined) return found
    if (known.size >= 5000) known.clear()
    const made = make(key)
    known.set(key, made)
    return made
  }
}

/** A calendar day plus days and months; a month that lacks the day ends on its last one. */
export function shiftDate(day: string, by: { days?: number; months?: number }): string {
  if (by.months === undefined) return toDay(fromDay(day) + (by.days ?? 0) * DAY_MS)
  const start = new Date(fromDay(day))
  const months = start.getUTCFullYear() * 12 + start.getUTCMonth() + (by.months ?? 0)
  const year = Math.floor(months / 12)
  const month = months - year * 12
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const at = Date.UTC(year, month, Math.min(start.getUTCDate(), last))
  return toDay(at + (by.days ?? 0) * DAY_MS)
}

/** Gregorian Easter Sunday (anonymous algorithm, Meeus). */
function easter(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return toDay(Date.UTC(year, month - 1, day))
}

/** The days of one entry that fall into a year, each with its name. */
function daysOf(holiday: Holiday, year: number, tables: HolidayTables): [string, string][] {
  if ('table' in holiday)
    return Object.entries(tables[holiday.table]?.[String(year)] ?? {})
      .filter(([, name]) => !holiday.not?.includes(name))
      .map(([day, name]) => [`${year}-${day}`, name])
  return namedDays(holiday, year).map(day => [day, holiday.name])
}

function namedDays(holiday: Exclude<Holiday, { table: string }>, year: number): string[] {
  if ((holiday.from ?? year) > year || (holiday.to ?? year) < year) return []
  if ('on' in holiday) return holiday.on.startsWith(String(year)) ? [holiday.on] : []
  if ('easter' in holiday) return [shiftDate(easter(year), { days: holiday.easter })]
  if ('fixed' in holiday) {
    const day = `${year}-${holiday.fixed}`
    return holiday.observed ? [day, observedDay(day)] : [day]
  }
  return [nthWeekday(year, holiday.month, holiday.weekday, holiday.nth)]
}

/** A holiday on a Saturday is kept on Friday, on a Sunday on Monday (5 U.S.C. § 6103(b); E.O. 11582). */
function observedDay(day: string): string {
  const weekday = weekdayOf(day)
  if (weekday === 6) return shiftDate(day, { days: -1 })
  if (weekday === 0) return shiftDate(day, { days: 1 })
  return day
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
  if (nth < 0) {
    const last = toDay(Date.UTC(year, month, 0))
    return shiftDate(last, { days: -((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1) })
  }
  const first = toDay(Date.UTC(year, month - 1, 1))
  return shiftDate(first, { days: ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1) })
}

const offs = new WeakMap<Calendar, Map<number, Map<string, string>>>()

/** The holidays that fall into a year, by day. */
function holidaysOf(calendar: Calendar, year: number): Map<string, string> {
  const years = offs.get(calendar) ?? new Map<number, Map<string, string>>()
  offs.set(calendar, years)
  const known = years.get(year)
  if (known !== undefined) return known
  const days = new Map<string, string>()
  // New Year's Day of the next year may be observed on 31 December of this one.
  for (const holiday of calendar.holidays)
    for (const at of [year, year + 1])
      for (const [day, name] of daysOf(holiday, at, calendar.tables ?? {})) days.set(day, name)
  years.set(year, days)
  return days
}

/** Why no work is done on this day, or null on a working day. */
export function dayOff(calendar: Calendar, day: string): string | null {
  const holiday = holidaysOf(calendar, Number(day.slice(0, 4))).get(day)
  if (holiday !== undefined) return holiday
  const weekday = weekdayOf(day)
  return calendar.weekend.includes(weekday) ? `a ${NAMES[weekday]}` : null
}

const extended = new WeakMap<readonly string[], Map<Calendar, Calendar>>()

/** The calendar with further days off, such as those of one court; the same list gives the same calendar. */
export function withCourtDays(calendar: Calendar, days: readonly string[] | undefined): Calendar {
  if (days === undefined || days.length === 0) return calendar
  const made = extended.get(days) ?? new Map<Calendar, Calendar>()
  extended.set(days, made)
  const known = made.get(calendar) ?? {
    ...calendar,
    holidays: [...calendar.holidays, ...days.map(on => ({ name: 'a closing day of the court', on }))],
  }
  made.set(calendar, known)
  return known
}

/** The end of a span that begins at `from` (a day, or a UTC moment where the span is in hours). */
export function endOf(from: string, span: Span, calendar: Calendar): Computed {
  if (span.hours !== undefined) return endOfHours(from, span.hours, calendar)
  const start = localDay(from, calendar)
  const steps = [`starts with ${start}, which is not counted (${calendar.cite})`]
  if (span.business_days !== undefined) return endOfBusinessDays(start, span.business_days, calendar, steps)
  const end = shiftDate(start, { days: span.days ?? 0, months: span.months ?? 0 })
  steps.push(
    `${span.months ? `${span.months} months` : `${span.days ?? 0} days`} later: ${end}, ${NAMES[weekdayOf(end)]}`,
  )
  if (calendar.roll === 'none') return { due: end, steps }
  return { due: rollForward(end, calendar, steps), steps }
}

/** The day that a moment falls on where the calendar's law applies; a plain day is that day. */
function localDay(from: string, { zone }: Calendar): string {
  if (from.length === 10 || zone === undefined) return from.slice(0, 10)
  const known = zones.get(zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone })
  zones.set(zone, known)
  return known.format(Date.parse(from))
}

const zones = new Map<string, Intl.DateTimeFormat>()

function endOfHours(from: string, hours: number, calendar: Calendar): Computed {
  if (from.length === 10)
    return {
      due: null,
      steps: [`${hours} hours run from the time of receipt, which is not known: ask for it`],
    }
  const due = new Date(Date.parse(from) + hours * 3_600_000).toISOString().replace(/:00\.000Z$/, 'Z')
  return { due, steps: [`${hours} hours after ${from}, nights and holidays included (${calendar.cite})`] }
}

function endOfBusinessDays(start: string, count: number, calendar: Calendar, steps: string[]): Computed {
  let day = start
  for (let left = count; left > 0; ) {
    day = shiftDate(day, { days: 1 })
    const off = dayOff(calendar, day)
    if (off === null) left -= 1
    else steps.push(`${day} is ${off}: not counted`)
  }
  steps.push(`${count} working days later: ${day}, ${NAMES[weekdayOf(day)]}`)
  return { due: day, steps }
}

function rollForward(end: string, calendar: Calendar, steps: string[]): string {
  let day = end
  for (let off = dayOff(calendar, day); off !== null; off = dayOff(calendar, day)) {
    const next = shiftDate(day, { days: 1 })
    steps.push(`${day} is ${off}: moves to ${next}`)
    day = next
  }
  return day
}
