// The period that words name: two days with what joins them, one day that is open at an end, or days counted from the paper's.

import type { Scene } from './candidates.ts'
import { addDays, type FoundDate, findDates, monthNumber, zoneIn } from './dates.ts'
import type { ProposedPeriod } from './proposal.ts'

export const noPeriod: ProposedPeriod = { from: null, to: null, zone: null }

const clock = '\\d{1,2}(?:[:h.]|\\s?h\\s?)(?:\\d{2})?(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?'
const zoneWord =
  '[A-Z]{2,5}(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?|heure[^\\n()]{0,20}|hora[^\\n()]{0,20}|[+-]\\d{2}:\\d{2}'
/** What may stand between the two days of a period: the times of both, a zone, and the word that joins them. */
const betweenDates = new RegExp(
  `^(?:[,\\s)]|午[前後]|\\d{1,2}時(?:\\d{1,2}分)?|부터|r\\.|${clock}|\\((?:${zoneWord})\\)|hrs|hours|uur|horas|ore|kl\\.|(?:a|p)\\.?m\\.?|Uhr|UTC|GMT|on|at|um|om|à|às|alle|a\\s+las|\\()*` +
    "(?:to(?:\\s+and\\s+including)?|through|thru|until|till|and|–|—|-|bis(?:\\s+(?:einschlie(?:ß|ss)lich|und\\s+mit))?(?:\\s+zum)?|jusqu['’]au|au|al|e\\s+il|fino\\s+al|til(?:\\s+og\\s+med)?|till(?:\\s+och\\s+med)?|t\\.o\\.m\\.|at[ée](?:\\s+o\\s+dia)?|부터|hasta(?:\\s+el)?|y(?:\\s+el)?|t\\/m|tot(?:\\s+en\\s+met)?|en|do(?:\\s+dnia)?|et(?:\\s+le)?|og|och|i|e|a|から|~|〜|עד)" +
    `(?:[,\\s]|${clock}|hrs|hours|Uhr|uur|kl\\.|the|on|at|um|om|le|el|il|o|den|dnia|l[’'])*$`,
  'iu',
)

const periodLead =
  /\b(?:periods?|from|between|for|during|range|dates?|received|since|covers?|covering|Zeitraum|Zeit|vom|von|zwischen|entre|du|desde|del|dal|fra il|compres[oa]|periode|tijdvak|van|tussen|okres|od|dalle|per[íi]odo|perioden|tiden|tidsrommet|mellan|mellom|från|fra|w\.e\.f\.|entre|Zeitraum|du|de)(?![\p{L}])(?:[^.]|\.(?=[\dm]|\s?on\b)){0,45}$|期間\s*$|기간\s*[:：]?\s*$|:\s*$/iu

/** Words that speak of the period of the data itself, not of years of tax or of an offence. */
const ownPeriod =
  /(?:\bfrom|\bbetween|\bperiod|Zeitraum|\bvom|\bzwischen|p[ée]riode|per[íi]odo|periodo|\bdu|\bdesde|\bentre|\bdal|\bfra|\btussen|\bvan|\bod|\bokres|\bmellan|\bfrån|期間|기간)[^.\n]{0,45}$/iu

/** The period that `text` names; open ends and unnamed zones are null. Days have no time; times only where both have one. */
export function periodIn(
  text: string,
  scene: Scene,
  context: { readonly issuedOn: string | null; readonly receivedOn: string | null },
): ProposedPeriod {
  const dates = findDates(text, scene.dayFirst)
  const pairs: (readonly [FoundDate, FoundDate, string])[] = []
  for (const [i, first] of dates.entries()) {
    const second = dates[i + 1]
    if (second === undefined) break
    if (second.start - first.end > 80) continue
    if (!betweenDates.test(text.slice(first.end, second.start))) continue
    const lead = text.slice(Math.max(0, first.start - 60), first.start)
    if (
      /(?:tax|fiscal|financial) years?|year(?:s)? end|exercice (?:fiscal|clos)|Steuerjahr|anno d['’]imposta|ejercicio fiscal/i.test(
        lead,
      )
    )
      continue
    const alone = (first.time !== null || second.date > first.date) && /(?:^|\n|\s{3,})$/.test(lead)
    if (periodLead.test(lead) || alone) pairs.push([first, second, lead])
  }
  const best = pairs.find(([, , lead]) => ownPeriod.test(lead)) ?? pairs[0]
  if (best !== undefined) return closed(best[0], best[1], zoneNear(text, best[0], best[1], scene.country))
  return shortRange(text, dates) ?? runningDays(text, context.issuedOn) ?? openPeriod(text, dates, context)
}

/** "du 1er au 30 septembre 2026", "del 1 de julio al 31 de agosto de 2026": month and year stand once. */
function shortRange(text: string, dates: readonly FoundDate[]): ProposedPeriod | null {
  for (const last of dates) {
    const before = text.slice(Math.max(0, last.start - 40), last.start)
    const match =
      /(?:\bdu|\bdel?|\bfrom|\bvom|\bdal|\bvan|\bod|\bbetween|\bdesde el|\bentre el|\bentre le|\bentre|\bzwischen dem|\btussen|\bmellom|\bmellan|\bfra|\bfrån|\btra il|\bde)\s+(\d{1,2})(?:er|º|°|\.|st|nd|rd|th)?(?:\s+(?:de\s+)?([\p{L}]{3,12}))?\s+(?:au|al|to|bis(?: zum)?|tot en met|t\/m|do|and|hasta el|y el|et le|und(?: dem)?|en|og|och|e il|til|a)\s+$/iu.exec(
        before,
      )
    if (match === null) continue
    const [year = '', month = ''] = last.date.split('-')
    const named = match[2] === undefined ? month : monthNumber(match[2])
    if (named === null) continue
    const from = `${year}-${named}-${(match[1] ?? '').padStart(2, '0')}`
    if (Number.isNaN(Date.parse(from)) || from > last.date) continue
    return {
      from,
      to: last.date,
      zone: zoneIn(text.slice(last.end, last.end + 60).split(/[.☐☒]\s/)[0] ?? ''),
    }
  }
  return null
}

/** A number of days before or after the day of the paper. */
function runningDays(text: string, issued: string | null): ProposedPeriod | null {
  if (issued === null) return null
  const days = (match: RegExpExecArray) => Number(match[1])
  const back =
    /(?:for|during) the (?:\w+ )?\(?(\d{1,3})\)? days (?:before|preceding|prior to) (?:the date of )?this/i.exec(
      text,
    )
  if (back !== null) return { from: addDays(issued, -days(back)), to: issued, zone: null }
  const ahead =
    /for a period of (?:[\w-]+ )?\(?(\d{1,3})\)? days from the date of this (?:order|warrant)/i.exec(text)
  if (
    ahead === null ||
    /not (?:to )?(?:be )?(?:disclos|notif)[^.]{0,160}$/i.test(
      text.slice(Math.max(0, ahead.index - 200), ahead.index),
    )
  )
    return null
  return { from: issued, to: addDays(issued, days(ahead)), zone: null }
}

function zoneNear(text: string, first: FoundDate, second: FoundDate, country: string): string | null {
  const zone = (words: string) => zoneIn(words, country)
  return (
    zone(text.slice(first.start, second.start)) ??
    zone(
      text
        .slice(second.end, second.end + 60)
        .replace(/^\s*r\.\s*/, '')
        .split(/[.☐☒]\s/)[0] ?? '',
    ) ??
    zone(
      text
        .slice(Math.max(0, first.start - 140), first.start)
        .replace(/w\.e\.f\./i, 'from')
        .split(/[.☐☒]\s/)
        .at(-1) ?? '',
    )
  )
}

function closed(first: FoundDate, second: FoundDate, zone: string | null): ProposedPeriod {
  if (first.time === null || second.time === null) return { from: first.date, to: second.date, zone }
  return { from: local(first), to: local(second), zone }
}

/** 24:00 is 00:00 of the next day. */
function local({ date, time }: FoundDate): string {
  return time?.startsWith('24:') === true ? `${addDays(date, 1)}T00:00` : `${date}T${time}`
}

function openPeriod(
  text: string,
  dates: readonly FoundDate[],
  context: { readonly issuedOn: string | null; readonly receivedOn: string | null },
): ProposedPeriod {
  const from = dates.find(date =>
    /(?:\bsince|\bfrom:?|\bseit|\bab(?: dem)?|\bdepuis(?: le)?|\bdesde(?: el)?|\bsinds|\bod|\bdal|\bfra|\bfrån)\s*$/iu.test(
      text.slice(Math.max(0, date.start - 20), date.start),
    ),
  )
  const toDate = /to the date of this (?:request|order|letter)|bis zum Datum dieses/i.test(text)
    ? context.issuedOn
    : null
  const toReceipt = /until (?:the )?receipt of this (?:certificate|order|letter)|bis zum Eingang dies/i.test(
    text,
  )
    ? context.receivedOn
    : null
  const openEnd =
    from !== undefined &&
    /^[^.]{0,20}(?:to (?:the )?present|(?:to|until) (?:today|now)|to date|bis heute|à ce jour|(?:until|to) the date of|onwards|hasta la (?:fecha|actualidad)|fino ad oggi|tot heden|do chwili obecnej|at[ée] a presente data|現在まで)/i.test(
      text.slice(from.end),
    )
  const since =
    from !== undefined &&
    /(?:since|seit|depuis|desde|sinds|onwards from)\s*(?:le|el|dem)?\s*$/i.test(
      text.slice(Math.max(0, from.start - 20), from.start),
    )
  if (from === undefined) return { from: null, to: toDate ?? toReceipt, zone: null }
  if (!openEnd && !since && toDate === null && toReceipt === null) return noPeriod
  return { from: from.date, to: toDate ?? toReceipt, zone: zoneIn(text.slice(from.end, from.end + 40)) }
}
