// Writes `holidays.json` of each pack: the public holidays of every region that the pack's calendars name as a table.
// `npm run law:holidays`; run it when the library or a calendar changed, and raise the pack's version.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Holidays from 'date-holidays'
import { CalendarSchema, type HolidayTables } from '../src/law/time/calendar.ts'

/** The evaluator answers for any day between these years; the first deadline of 1986 may reach back into 1985. */
const YEARS = { first: 1986, last: 2041 }

const folder = join(import.meta.dirname, '../src/law/packs')

function regionsOf(pack: string): string[] {
  const head: unknown = JSON.parse(readFileSync(join(folder, pack, 'pack.json'), 'utf8'))
  const calendars = CalendarSchema.array().parse((head as { calendars: unknown }).calendars)
  const tables = calendars.flatMap(one =>
    one.holidays.flatMap(holiday => ('table' in holiday ? [holiday.table] : [])),
  )
  return [...new Set(tables)].sort()
}

/** A region is written as the library has it (DE, GB-ENG); `JP+bank` adds the days on which only banks and courts rest. */
function tableOf(region: string): HolidayTables[string] {
  const kinds = region.endsWith('+bank') ? ['public', 'bank'] : ['public']
  const [country, state] = region.replace('+bank', '').split('-') as [string, string | undefined]
  const source = new Holidays({ country, ...(state === undefined ? {} : { state }) }, { languages: ['en'] })
  const table: HolidayTables[string] = {}
  for (let year = YEARS.first; year <= YEARS.last; year += 1) {
    const days = source.getHolidays(year).filter(day => kinds.includes(day.type))
    if (days.length === 0) throw new Error(`date-holidays knows no public holiday of ${region} in ${year}`)
    const named: Record<string, string> = {}
    for (const day of days) for (const on of daysBetween(day.date, day.end)) named[on.slice(5)] ??= day.name
    table[String(year)] = Object.fromEntries(Object.entries(named).sort())
  }
  return table
}

/** The days that a holiday covers; the library ends it with the first moment after it, in local time. */
function daysBetween(first: string, end: Date): string[] {
  const start = first.slice(0, 10)
  const hours = (end.getTime() - new Date(first.replace(' ', 'T')).getTime()) / 3_600_000
  const count = Number.isFinite(hours) ? Math.max(1, Math.round(hours / 24)) : 1
  return Array.from({ length: count }, (_, add) =>
    new Date(Date.parse(`${start}T00:00:00Z`) + add * 86_400_000).toISOString().slice(0, 10),
  ).filter(day => day.slice(0, 4) === start.slice(0, 4))
}

for (const pack of readdirSync(folder)) {
  const tables = Object.fromEntries(regionsOf(pack).map(region => [region, tableOf(region)]))
  writeFileSync(join(folder, pack, 'holidays.json'), `${JSON.stringify(tables, null, 1)}\n`)
  console.log(`${pack}: ${Object.keys(tables).join(', ') || 'no table'}`)
}
