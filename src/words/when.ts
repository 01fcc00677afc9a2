// Moments, days, periods, lists, numbers and countries as a language writes them. Weekday, date, time and zone stand together,
// never one without the others.
import { type Language, localeOf } from './languages.ts'

/** "Thu 3 Dec 2026, 17:00 CET"; "Do., 3. Dez. 2026, 17:00 MEZ". `zone` is an IANA name. */
export function when(iso: string, zone: string, language: Language): string {
  const at = new Date(iso)
  const name = zoneName(at, zone, language)
  if (localeOf(language) !== 'en-GB')
    return `${formatter(language, { ...CLOCK, weekday: 'short', timeZone: zone }).format(at)} ${name}`
  const parts = formatter(language, { ...CLOCK, weekday: 'short', timeZone: zone }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find(p => p.type === type)?.value ?? ''
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}, ${part('hour')}:${part('minute')} ${name}`
}

/** "17:00 CET" in the zone. */
export function clock(iso: string, zone: string, language: Language): string {
  const at = new Date(iso)
  const time = formatter(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone })
  return `${time.format(at)} ${zoneName(at, zone, language)}`
}

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const
const CLOCK = { ...DAY, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

const made = new Map<string, Intl.DateTimeFormat>()

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const known = made.get(key)
  if (known) return known
  const fresh = new Intl.DateTimeFormat(localeOf(language), options)
  if (made.size < 200) made.set(key, fresh)
  return fresh
}

/** MEZ in German, CET in English, PST, AEDT: each locale knows only its own short names and says GMT+1 for others. */
function zoneName(at: Date, zone: string, language: Language): string {
  const names = [localeOf(language), 'en-GB', 'en-US', 'en-AU', 'en-IN'].map(
    locale =>
      naming(locale, zone)
        .formatToParts(at)
        .find(p => p.type === 'timeZoneName')?.value ?? zone,
  )
  return names.find(name => !/^(GMT|UTC)[+-−]/.test(name)) ?? names[0] ?? zone
}

function naming(locale: string, zone: string): Intl.DateTimeFormat {
  const key = `${locale} ${zone}`
  const known = made.get(key)
  if (known) return known
  const fresh = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' })
  if (made.size < 200) made.set(key, fresh)
  return fresh
}

/** "3 Dec 2026" in the zone. */
export function day(iso: string, zone: string, language: Language): string {
  return formatter(language, { ...DAY, timeZone: zone }).format(new Date(iso))
}

/** "3 December 2026": a day that has no time. */
export function longDay(on: string, language: Language): string {
  return formatter(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(on))
}

/** What a half-open period of UTC says of its two ends; the words around it come from a catalogue (`glossary`). */
export function ends(
  p: { readonly from: string | null; readonly to: string | null },
  language: Language,
): { readonly from: string | null; readonly to: string | null; readonly before: boolean } {
  const to = p.to === null ? null : isMidnight(p.to) ? lastDay(p.to, language) : moment(p.to, language)
  const from =
    p.from === null ? null : isMidnight(p.from) ? day(p.from, 'UTC', language) : moment(p.from, language)
  return { from, to, before: p.to !== null && !isMidnight(p.to) }
}

function moment(iso: string, language: Language): string {
  return `${day(iso, 'UTC', language)}, ${iso.slice(11, 16)}`
}

/** The end is not part of the period: midnight means the day before is the last one. */
function lastDay(iso: string, language: Language): string {
  return day(new Date(Date.parse(iso) - 1).toISOString(), 'UTC', language)
}

function isMidnight(iso: string): boolean {
  return iso.slice(11, 23) === '00:00:00.000'
}

/** "in 3 days", "in 40 minutes", "2 hours ago": rounded down, so that nobody is promised more time than there is. */
export function away(iso: string, now: string, language: Language): string {
  const seconds = Math.trunc((Date.parse(iso) - Date.parse(now)) / 1000)
  const words = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'always' })
  const size = Math.abs(seconds)
  if (size >= 2 * 86_400) return words.format(Math.trunc(seconds / 86_400), 'day')
  if (size >= 2 * 3600) return words.format(Math.trunc(seconds / 3600), 'hour')
  return words.format(Math.trunc(seconds / 60), 'minute')
}

/** "subscriber data, traffic data and stored content". */
export function list(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items)
}

/** What stands between a word and what it introduces. */
export function colon(language: Language): string {
  return colons[language] ?? ': '
}

const colons: Partial<Readonly<Record<Language, string>>> = { fr: '\u00a0: ', ja: '：' }

/** Between parts of a line. */
export function comma(language: Language): string {
  return language === 'ja' ? '、' : ', '
}

export function stop(language: Language): string {
  return language === 'ja' ? '。' : '.'
}

/** Sentences one after the other: with no space between them where the script has none. Empty ones are left out. */
export function sentences(texts: readonly (string | null)[], language: Language): string {
  return texts.filter(Boolean).join(language === 'ja' ? '' : ' ')
}

/** "search warrant or court order". */
export function either(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf(language), { type: 'disjunction' }).format(items)
}

/** "United States" for US; the code itself where it names no country. */
export function countryName(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  return new Intl.DisplayNames([localeOf(language)], { type: 'region' }).of(code) ?? code
}

/** Bytes as people read them: "3.4 MB", "3,4 MB". */
export function size(bytes: number, language: Language): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const
  let [left, unit] = [bytes, 0]
  while (left >= 1000 && unit < units.length - 1) {
    left /= 1000
    unit++
  }
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: units[unit]!,
    unitDisplay: unit === 0 ? 'long' : 'short',
    maximumFractionDigits: unit === 0 ? 0 : 1,
  }).format(left)
}

/** "2 days", "48 hours", "30 minutes". */
export function duration(minutes: number, language: Language): string {
  if (minutes >= 2880) return unitWords(minutes / 1440, 'day', language)
  return minutes >= 120 ? unitWords(minutes / 60, 'hour', language) : unitWords(minutes, 'minute', language)
}

/** "2 days, 4 hours", "5 hours, 30 minutes", "0 minutes": the two largest units, rounded down. */
export function span(minutes: number, language: Language): string {
  const units = [
    [minutes / 1440, 'day'],
    [(minutes / 60) % 24, 'hour'],
    [minutes % 60, 'minute'],
  ] as const
  const first = units.findIndex(([n]) => n >= 1)
  if (first < 0) return unitWords(0, 'minute', language)
  const words = units
    .slice(first, first + 2)
    .flatMap(([n, unit]) => (n >= 1 ? [unitWords(n, unit, language)] : []))
  return new Intl.ListFormat(localeOf(language), { type: 'unit' }).format(words)
}

function unitWords(n: number, unit: 'day' | 'hour' | 'minute', language: Language): string {
  const format = new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay: 'long' })
  return format.format(Math.floor(n))
}
