// Dates as papers of many countries write them: numbers, month names, words, Japanese eras; with time and zone if given.
import { takenSpans } from './text.ts'

export type FoundDate = {
  readonly start: number
  readonly end: number
  /** YYYY-MM-DD. */
  readonly date: string
  /** HH:MM or HH:MM:SS, where it stands with the date. */
  readonly time: string | null
}

const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'janvier', 'enero', 'januari', 'stycznia', 'gennaio', 'janeiro'],
  [
    'february',
    'feb',
    'februar',
    'février',
    'fevrier',
    'febrero',
    'februari',
    'lutego',
    'febbraio',
    'fevereiro',
  ],
  ['march', 'mar', 'märz', 'mars', 'marzo', 'maart', 'marca', 'março'],
  ['april', 'apr', 'avril', 'abril', 'kwietnia', 'aprile'],
  ['may', 'mai', 'mayo', 'mei', 'maja', 'maggio', 'maj', 'maio'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'czerwca', 'giugno', 'junho'],
  ['july', 'jul', 'juli', 'juillet', 'julio', 'lipca', 'luglio', 'julho'],
  ['august', 'aug', 'août', 'aout', 'agosto', 'augustus', 'sierpnia', 'augusti'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'września', 'wrzesnia', 'settembre', 'setembro'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'października', 'ottobre', 'outubro'],
  ['november', 'nov', 'novembre', 'noviembre', 'listopada', 'novembro'],
  [
    'december',
    'dec',
    'dezember',
    'dez',
    'décembre',
    'decembre',
    'diciembre',
    'grudnia',
    'dicembre',
    'dezembro',
    'desember',
  ],
]

const months = new Map(monthNames.flatMap((names, i) => names.map(name => [name, i + 1] as const)))
const month = [...months.keys()].sort((a, b) => b.length - a.length).join('|')
/** NFKC makes "1o" of "1º". */
const ordinal = '(?:st|nd|rd|th|er|º|ª|°|[oa](?=\\s)|\\.)?'

type Form = {
  readonly form: RegExp
  readonly read: (m: RegExpMatchArray, dayFirst: boolean) => number[] | null
}

const monthOf = (name: string | undefined) => months.get((name ?? '').toLowerCase()) ?? 0
const number = (text: string | undefined) => Number(text)

const forms: readonly Form[] = [
  {
    form: new RegExp(`\\b(${month})\\.?\\s+(\\d{1,2})${ordinal}(?:\\s*,\\s*|\\s+)(\\d{4})\\b`, 'giu'),
    read: m => [number(m[3]), monthOf(m[1]), number(m[2])],
  },
  {
    form: new RegExp(
      `\\b(\\d{1,2})${ordinal}\\s*(?:day\\s+of\\s+|de\\s+|d[’'])?\\s*(${month})\\.?(?:\\s*,\\s*|\\s+)(?:de\\s+|del\\s+)?(\\d{4})\\b`,
      'giu',
    ),
    read: m => [number(m[3]), monthOf(m[2]), number(m[1])],
  },
  { form: /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/g, read: m => [number(m[1]), number(m[2]), number(m[3])] },
  {
    form: /(?<![\d.])(\d{4})\s?[.년]\s?(\d{1,2})\s?[.월]\s?(\d{1,2})\s?(?:일|\.|(?![\d.]))/g,
    read: m => [number(m[1]), number(m[2]), number(m[3])],
  },
  { form: /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/g, read: m => [number(m[3]), number(m[2]), number(m[1])] },
  {
    form: /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b(?![-/]\d)/g,
    read: (m, dayFirst) =>
      dayFirst ? [number(m[3]), number(m[2]), number(m[1])] : [number(m[3]), number(m[1]), number(m[2])],
  },
  {
    form: /令和\s*(\d{1,2}|元)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g,
    read: m => [2018 + era(m[1]), number(m[2]), number(m[3])],
  },
  {
    form: /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g,
    read: m => [number(m[1]), number(m[2]), number(m[3])],
  },
  {
    form: new RegExp(`\\b([\\p{L} -]{2,20}?)\\s+de\\s+(${month})\\s+de\\s+(dos mil [\\p{L} ]{2,25})`, 'giu'),
    read: m => words(spanish, m[3], m[2], m[1]),
  },
  {
    form: new RegExp(
      `(deux mille [\\p{L}-]{2,25}),?\\s+(?:et\\s+)?le\\s+([\\p{L}-]{2,20})\\s+(?:du\\s+mois\\s+)?(?:de\\s+|d[’'])?(${month})`,
      'giu',
    ),
    read: m => words(french, m[1], m[3], m[2]),
  },
]

function era(year: string | undefined): number {
  return year === '元' ? 1 : number(year)
}

const french: Record<string, number> = Object.fromEntries(
  'zéro,un,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze,treize,quatorze,quinze,seize,dix-sept,dix-huit,dix-neuf,vingt,vingt et un,vingt-deux,vingt-trois,vingt-quatre,vingt-cinq,vingt-six,vingt-sept,vingt-huit,vingt-neuf,trente,trente et un'
    .split(',')
    .map((word, i) => [word, i]),
)
french.premier = 1

const spanish: Record<string, number> = Object.fromEntries(
  'cero,uno,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce,trece,catorce,quince,dieciséis,diecisiete,dieciocho,diecinueve,veinte,veintiuno,veintidós,veintitrés,veinticuatro,veinticinco,veintiséis,veintisiete,veintiocho,veintinueve,treinta,treinta y uno'
    .split(',')
    .map((word, i) => [word, i]),
)
spanish.primero = 1

function words(table: Record<string, number>, year = '', monthName = '', day = ''): number[] | null {
  const rest = year
    .toLowerCase()
    .replace(/^(?:deux mille|dos mil)\s+/, '')
    .trim()
  const last = day.toLowerCase().trim()
  const yearNumber = longest(table, rest, 'start')
  const dayNumber = longest(table, last, 'end')
  return yearNumber === null || dayNumber === null ? null : [2000 + yearNumber, monthOf(monthName), dayNumber]
}

function longest(table: Record<string, number>, text: string, where: 'start' | 'end'): number | null {
  const fits = Object.keys(table)
    .filter(word => (where === 'start' ? text.startsWith(word) : text === word || text.endsWith(` ${word}`)))
    .sort((a, b) => b.length - a.length)[0]
  return fits === undefined ? null : (table[fits] ?? null)
}

/** All dates in `text`, in order. `dayFirst` decides how 04/07/2026 is read; impossible dates are left out. */
export function findDates(text: string, dayFirst: boolean): FoundDate[] {
  const found: FoundDate[] = []
  const taken = takenSpans(text.length)
  for (const { form, read } of forms) {
    for (const match of text.matchAll(form)) {
      const date = calendarDate(read(match, dayFirst))
      if (date === null) continue
      const start = match.index
      const end = start + match[0].length
      if (!taken.isFree(start, end)) continue
      taken.take(start, end)
      found.push({ start, end, date, time: timeBeside(text, start, end) })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function calendarDate(parts: readonly number[] | null): string | null {
  if (parts === null) return null
  const [year = 0, monthNumber = 0, day = 0] = parts
  const date = new Date(Date.UTC(year, monthNumber - 1, day))
  const valid =
    date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === day && year >= 1990 && year < 2100
  return valid ? date.toISOString().slice(0, 10) : null
}

/** Two digits of the month that a word names. */
export function monthNumber(name: string): string | null {
  const n = monthOf(name)
  return n === 0 ? null : String(n).padStart(2, '0')
}

/** A time right after the date, or right before it ("23:59 on 31 July"). */
function timeBeside(text: string, start: number, end: number): string | null {
  const after =
    /^[^\S\n]*,?\s*(?:r\.\s*)?(?:at|um|à|a las|às|alle ore|ore|om|kl\.?|klo|godz\.|o godz\.|o godzinie|,)?\s*(\d{1,2})\s?(?::|h|\.(?=\d{2}\b))\s?(\d{2})(?:(?:\s?min\s?|:|\.(?=\d{2}\b))(\d{2}))?\s*(?:s\b)?\s*(a\.?m\.?|p\.?m\.?)?/i.exec(
      text.slice(end, end + 40),
    )
  const before =
    /(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*(a\.?m\.?|p\.?m\.?)?\s*(?:Uhr |hrs |uur )?(?:on|am|le|del|dnia)\s+$/i.exec(
      text.slice(Math.max(0, start - 26), start),
    )
  const match = after ?? before
  if (match === null) return null
  let hour = Number(match[1])
  const half = match[4]?.toLowerCase()[0]
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  if (hour > 24 || Number(match[2]) > 59) return null
  return [String(hour).padStart(2, '0'), match[2], match[3]].filter(part => part !== undefined).join(':')
}

const zones: readonly (readonly [RegExp, string])[] = [
  [/\(?UTC\s?([+-]\d{1,2}(?::?\d{2})?)\)?/, '$offset'],
  [/\bGMT\s?([+-]\d{1,2}(?::?\d{2})?)/, '$offset'],
  [/\b(?:UTC|GMT|Zulu)\b|\dZ\b/, 'UTC'],
  [/\b(?:Eastern Daylight Time|EDT)\b/, '-04:00'],
  [/\b(?:Eastern Standard Time|EST)\b/, '-05:00'],
  [/\bEastern(?: [Tt]ime)?\b/, 'America/New_York'],
  [/\b(?:Central Daylight Time|CDT)\b/, '-05:00'],
  [/\b(?:Central Standard Time|CST)\b/, '-06:00'],
  [/\bCentral [Tt]ime\b/, 'America/Chicago'],
  [/\b(?:Mountain Daylight Time|MDT)\b/, '-06:00'],
  [/\b(?:Mountain Standard Time|MST)\b/, '-07:00'],
  [/\bMountain [Tt]ime\b/, 'America/Denver'],
  [/\b(?:Pacific Daylight Time|PDT)\b/, '-07:00'],
  [/\b(?:Pacific Standard Time|PST)\b/, '-08:00'],
  [/\bPacific [Tt]ime\b/, 'America/Los_Angeles'],
  [/MEZ\s?\/\s?MESZ|deutsche[rn]? Zeit|Berliner Zeit|Ortszeit Berlin/i, 'Europe/Berlin'],
  [/\b(?:CEST|MESZ)\b/, '+02:00'],
  [/\b(?:CET|MEZ)\b/, '+01:00'],
  [/\bUK (?:local )?time\b|London time/i, 'Europe/London'],
  [/\bBST\b/, '+01:00'],
  [/heure (?:de Paris|fran[çc]aise|l[ée]gale)/i, 'Europe/Paris'],
  [/hora (?:peninsular|oficial|local) espa[ñn]ola|hora peninsular/i, 'Europe/Madrid'],
  [/\bAEST\b/, '+10:00'],
  [/\bAEDT\b/, '+11:00'],
  [/\bACST\b/, '+09:30'],
  [/\bAWST\b/, '+08:00'],
  [/Nederlandse tijd|Amsterdam(?:se)? (?:local )?time/i, 'Europe/Amsterdam'],
  [/czasu polskiego|czas(?:u)? warszawskiego/i, 'Europe/Warsaw'],
  [/heure (?:avanc[ée]e) de l['’]Est|\bHAE\b/i, '-04:00'],
  [/heure normale de l['’]Est|\bHNE\b/i, '-05:00'],
  [/hor[áa]rio de Bras[íi]lia/i, 'America/Sao_Paulo'],
  [/hora del centro|tiempo del centro/i, 'America/Mexico_City'],
  [/\bNZST\b/, '+12:00'],
  [/\bNZDT\b/, '+13:00'],
  [/\bIST\b/, '$ist'],
  [/\bSGT\b|Singapore time/i, '+08:00'],
  [/\bKST\b|한국\s?(?:표준)?시/, '+09:00'],
  [/svensk tid/i, 'Europe/Stockholm'],
  [/norsk tid/i, 'Europe/Oslo'],
  [/ora (?:italiana|di Roma)/i, 'Europe/Rome'],
  [/Schweizer Zeit|heure suisse/i, 'Europe/Zurich'],
  [/czas(?:u)? środkowoeuropejski/i, 'Europe/Warsaw'],
  [/日本時間|日本標準時|\bJST\b/, '+09:00'],
  [/hora (?:oficial )?(?:de )?argentina|hora oficial de Buenos Aires/i, 'America/Argentina/Buenos_Aires'],
  [/\b(?:EEST)\b/, '+03:00'],
  [/\bEET\b/, '+02:00'],
  [/\bMSK\b/, '+03:00'],
  [/שעון ישראל|Israel (?:local )?time/i, 'Asia/Jerusalem'],
]

/** The zone that `text` names: IANA name, offset or UTC; null where it names none. */
export function zoneIn(text: string, country = ''): string | null {
  for (const [sign, zone] of zones) {
    const match = sign.exec(text)
    if (match === null) continue
    // India's time, Ireland's summer time and Israel's are all called IST.
    if (zone === '$ist') return istIn(text, country)
    return zone === '$offset' ? offset(match[1] ?? '') : zone
  }
  return null
}

function istIn(text: string, country: string): string {
  if (/Irish/i.test(text) || country === 'IE') return '+01:00'
  return country === 'IL' ? 'Asia/Jerusalem' : '+05:30'
}

function offset(text: string): string {
  const match = /([+-])(\d{1,2})(?::?(\d{2}))?/.exec(text)
  return match === null ? 'UTC' : `${match[1]}${match[2]?.padStart(2, '0')}:${match[3] ?? '00'}`
}

/** Day `days` after `date` (YYYY-MM-DD). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** `date` moved by whole months; a day that the month lacks becomes its last. */
export function addMonths(date: string, count: number): string {
  const [year = 0, monthNumber = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, monthNumber + count, 0)).getUTCDate()
  return new Date(Date.UTC(year, monthNumber - 1 + count, Math.min(day, last))).toISOString().slice(0, 10)
}

/** Offset of an IANA zone on a local date and time, as `+02:00`; fixed offsets and UTC pass. */
export function offsetAt(zone: string, local: string): string {
  if (/^[+-]/.test(zone)) return zone
  if (zone === 'UTC') return 'Z'
  const guess = new Date(`${local}Z`)
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    guess,
  )
  const name = parts.find(part => part.type === 'timeZoneName')?.value ?? 'GMT'
  return name === 'GMT' ? 'Z' : name.replace('GMT', '')
}
