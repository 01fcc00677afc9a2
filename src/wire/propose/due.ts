// The term that a paper sets for the answer: the words that set it, its day, and the hour and zone where it names them.
import type { Scene } from './candidates.ts'
import { addDays, findDates, zoneIn } from './dates.ts'
import { numberWords } from './numbers.ts'
import { oneLine } from './text.ts'

export type Due = {
  readonly text: string
  readonly date: string | null
  /** `HH:MM` and the zone, both as the paper names them beside that day. */
  readonly time: string | null
  readonly zone: string | null
  readonly start: number
  readonly end: number
}

const count =
  '(?:(?:\\w+\\s+)?\\(?\\d+\\)?|(?:two|three|five|seven|ten|fourteen|fifteen|twenty|twenty-one|thirty|sixty|ninety))'
const dueForms: readonly RegExp[] = [
  /\bDATE:\s*(\d{1,2}\/\d{1,2}\/\d{4}\s+TIME:?\s*\d{1,2}:\d{2}\s*[AP]\.?M\.?)/i,
  /Date and Time:\s*\n?\s*([^\n]{6,40}(?:\n(?:a\.?m\.?|p\.?m\.?)\b)?)/,
  /RETURN DATE AND TIME[^\n]{0,200}\n[^\n]{0,200}?(the [^\n]{6,60}(?:\n[^\n]{0,30}?[AP]\.?M\.?)?)/,
  new RegExp(
    `(within\\s+${count}\\s+(?:business\\s+|calendar\\s+|working\\s+)?days\\s+(?:of|from|after|beginning)\\s+[^.;,]{3,70}?)(?=[.;,]| to (?:Det|the)|\\s+disclose)`,
    'i',
  ),
  /(\d+ days\s+beginning with[^.]{5,80})/i,
  /[☒☑]\s*(as soon as possible and at the latest within 10 days|at the end of the 10 days|without undue delay and at the latest within 8 hours)/i,
  /[☒☑]\s*(nach Ablauf von 10 Tagen|innerhalb von 10 Tagen|Notfall: spätestens innerhalb von 8\s+Stunden)/i,
  /((?:no later than|on or before|by (?:COB|close of business)?)\s*(?:on\s+)?(?=[\dA-Z])[^.;\n]{6,30}\d{4})/,
  /(within\s+(?:\w+\s+)?\(?\d+\)?\s+(?:business\s+|calendar\s+)?(?:days|hours|minutes))/i,
  /addressee must, (without undue delay)/i,
  /(bis\s+(?:spätestens\s+)?(?:zum\s+)?\d{1,2}\.\s?\d{1,2}\.\s?\d{4})/,
  /((?:dans les meilleurs délais)?(?: et )?au plus tard le [^:;.]{6,30}\d{4}|dans un délai de [^,;.]{3,40}|dans les meilleurs délais)/,
  /plazo de [\p{L} ]{3,30} es de (\d[^,;.\n]{1,40}?(?:d[íi]as|horas)(?: (?:h[áa]biles|naturales))?)/iu,
  /(en el plazo de[^,;.]{3,60})/,
  /(en (?:un|el) plazo no mayor (?:a|de) [^,;.]{3,40}?(?:d[íi]as|horas)(?: (?:h[áa]biles|naturales))?)/iu,
  /(binnen\s+\p{L}+\s+(?:werk)?dagen[\s\S]{0,60}?)(?=\s+aan\s|\.)/u,
  /(w (?:terminie|ciągu) (?:do )?\d+ dni od (?:dnia )?\p{L}+(?: \p{L}+){0,2})/iu,
  /(\d+ dni od [^.@]{5,60})/,
  /(?:回答|提供|提出|報告)期限\s*[:：]?\s*([^\n]{6,20})/,
  /((?:unverzüglich, )?spätestens (?:binnen|innerhalb(?: von)?|innert) [\p{L}\d]+ (?:Tagen?|Wochen?|Werktagen?|Monat(?:en|s)?|Stunden)(?:\s+(?:nach|ab|seit)\s+\p{L}+(?:\s+\p{L}+){0,2}?)?)(?=[\s,.])/iu,
  /(sous (?:quinzaine|huitaine)[^.;\n]{0,60}?(?=[.;]|, (?:à|par)\b)|(?:pour|avant) le \d{1,2}(?:er)? \p{L}+ \d{4}(?: au plus tard)?)/iu,
  /(on\s+the\s+\d{1,2}(?:st|nd|rd|th)\s+day\s+of\s+\p{Lu}\p{L}+\s*,?\s+\d{4}(?:,?\s+at\s+\d{1,2}:\d{2}(?:\s+o['’]clock)?\s*(?:[ap]\.?m\.?)?)?)/iu,
  /((?:not|no)\s+later\s+than\s+the\s+end\s+of\s+the\s+period\s+of\s+[^.;,]{3,80}?(?=,| produce|\.|;))/i,
  /(the \d{1,2}(?:st|nd|rd|th) day of \p{Lu}\p{L}+,? \d{4},? at [^\n]{3,20}[ap]\.?m\.?)/iu,
  /(?:specified below|time)[^\n]{0,30}\n?[^\n]{0,40}?\bon (\p{Lu}\p{L}+ \d{1,2}, \d{4},? at \d{1,2}:\d{2} [ap]\.?m\.?)/iu,
  /(by \d{3,4} ?hrs on \d{1,2} \p{Lu}\p{L}+ \d{4})/iu,
  /((?:by|on or before|before|(?:no|not) later than)\s+(?:\d{1,2}[:.]\d{2}\s*[ap]\.?m\.?\s+on\s+)?(?:\p{Lu}\p{L}+ \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{L}+ \d{4}))/u,
  /((?:complete|comply|respond|reply|return|answer|produce|furnish|provide)(?:d)? by:?\s+(?:\d{1,2}[/. -](?:\d{1,2}|\p{L}{3,9})[/. -]\d{4}|\p{Lu}\p{L}+ \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2}))/iu,
  /(by \d{1,2} \p{Lu}\p{L}+ \d{4}(?:, \d{4} hrs)?)/u,
  new RegExp(
    `(within\\s+${count}\\s+(?:business|calendar|working)?\\s*(?:days|hours|minutes)(?:\\s+(?:of|from|after)\\s+[^.,;\\n]{3,50})?)`,
    'i',
  ),
  /(bis\s+(?:spätestens\s+|zum\s+|spätestens zum\s+)?\d{1,2}\.\s?\p{Lu}\p{L}+\s+\d{4})/u,
  /((?:binnen|innerhalb(?: von)?|innert)\s+(?:\p{L}+|\d+)\s+(?:Tagen|Wochen|Werktagen|Monat(?:en|s)?|Stunden)(?:\s+(?:nach|ab|seit)\s+\p{L}+(?:\s+\p{L}+){0,2}?)?)(?=[\s,.])/iu,
  /((?:dès que possible et )?au plus tard (?:le|dans) [^:;.\]\n]{6,80}|d['’]ici (?:au|le) [^,;.]{6,30}\d{4}|dans les [\p{L}\d() -]{2,30} (?:jours|heures)[^,;.\n]{0,60}|sous (?:\p{L}+|\d+) (?:jours|heures)|avant le [^,;.]{6,30}\d{4})/iu,
  /((?:en|dentro de|dentro)\s+(?:el|un|las?|los)?\s*(?:plazo|t[ée]rmino)(?: m[áa]ximo)?\s+de [^,;.]{3,60}|dentro de (?:las|los) [^,;.]{3,70}|a m[áa]s tardar el [^,;.]{6,30}\d{4}|sin dilaci[óo]n indebida)/iu,
  /((?:non appena possibile e )?(?:al più tardi )?entro (?:e non oltre )?(?:il |le ore )?\d[^,;.]{3,60}?(?=,| all[’']|\.|;|\n)|con termine di \d+ giorni|nel termine di [^,;.]{3,40}|senza ritardo)/iu,
  /((?:uiterlijk|vóór|voor) (?:op )?\d{1,2} \p{L}+ \d{4}|binnen\s+(?:\p{L}+|\d+)\s+(?:werk)?(?:dagen|uur)(?:\s+na\s+\p{L}+(?:\s+van deze vordering)?)?)/iu,
  /(w (?:terminie|ciągu) (?:do )?[^,;.]{1,40}?(?:dni|godzin|r\.)(?:\s+od\s+[^,;.]{4,40})?|do dnia \d{1,2} \p{L}+ \d{4}|bez zbędnej zwłoki|niezwłoczne\p{L}*)/iu,
  /(senast (?:den )?\d{1,2} \p{L}+ \d{4}|senast \d{4}-\d{2}-\d{2}|skyndsamt|inom (?:\p{L}+|\d+) (?:arbets)?dagar[^,;.\n]{0,30})/iu,
  /(innen \d{1,2}\. \p{L}+ \d{4}|innen \d+ dager(?: etter \p{L}+)?|snarest(?: mulig)?)/iu,
  /((?:no|em) prazo (?:m[áa]ximo )?de [^,;.]{3,50}?(?:dias|horas)(?: úteis)?|prazo:? ?de [^,;.\n]{3,40}?(?:dias|horas)(?: úteis)?|at[ée] (?:o dia )?\d{1,2} de \p{L}+ de \d{4})/iu,
  /(?:Prazo|Plazo|D[ée]lai|Frist|Termine|Termijn|Termin|Svarstid|Svarfrist|Deadline|Due(?: date)?|Return date|(?:Response|Reply|Compliance) (?:due|deadline|date)|Time for (?:reply|response|compliance))[^:\n]{0,30}:\s*(\d[^;.\n]{1,60}?(?:dias|horas|d[íi]as|jours|heures|Tagen?|Werktagen?|Wochen|Stunden|giorni|ore|dagen|uur|dagar|dager|days|hours)(?: (?:[úu]teis|h[áa]biles|ouvr(?:és|ables)|lavorativi))?)/iu,
  /(\d{4}\. ?\d{1,2}\. ?\d{1,2}\. ?까지|\d{4}년 ?\d{1,2}월 ?\d{1,2}일 ?까지|\d+일 이내)/u,
  /\b(forthwith|unverzüglich|sans délai|sin demora|senza indugio|onverwijld|sem demora injustificada|sans retard injustifié|senza indebito ritardo|sin dilación indebida|utan onödigt dröjsmål|bez zbędnej zwłoki|zonder onnodige vertraging|ilman aiheetonta viivytystä)(?!\p{L})/iu,
]

const notDue =
  /(?:not (?:to )?(?:be )?(?:disclos|notif|inform|tell)\w*|prohibited|untersagt|interdi|jusqu|zażaleni|Beschwerde|recours|recurso|zabezpiecz[^.]{0,40}na okres|in force|preserve|conservaci[óo]n|Bezahlung|payment|execute|appeal|zusteht)[^.]{0,80}$/i
const boxOpen = /(?:☐|\[\s?\])\s*\S{0,6}\s*$/

/** The words that set the term for production, and its day where the paper alone gives one. */
export function dueOf(text: string, scene: Scene, issued: string | null, kind: string): Due | null {
  if (kind === 'secrecy_order') return null
  // Words that a line break parts, "no later / than", in a second look.
  return dueIn(text, scene, issued) ?? dueIn(text.replace(/(?<!\n)\n(?!\s*\n)/g, ' '), scene, issued)
}

function dueIn(text: string, scene: Scene, issued: string | null): Due | null {
  for (const form of dueForms) {
    for (const match of text.matchAll(
      new RegExp(form.source, form.flags.includes('g') ? form.flags : `${form.flags}g`),
    )) {
      const words = match[1] ?? ''
      const start = match.index + match[0].indexOf(words)
      // "vom … bis zum …" is a period, not a term.
      if (endOfPeriod(text, start, words, scene)) continue
      if (
        notDue.test(text.slice(Math.max(0, start - 90), start)) ||
        boxOpen.test(text.slice(Math.max(0, start - 12), start))
      )
        continue
      // The day up to which the provider must be silent, or a warrant is good for, is no term for production.
      if (/유효기간/.test(text.slice(Math.max(0, start - 14), start))) continue
      // The officer's own term to execute a warrant, and the court's or government's terms, bind the provider to nothing.
      if (
        /execute (?:this|the) warrant[^.]{0,20}$|government will[^.]{0,40}$|government|objection|apply[^.]{0,40}$/i.test(
          text.slice(Math.max(0, start - 60), start),
        )
      )
        continue
      return {
        text: oneLine(words).replace(/[\s,]{0,20}(?:\bat)?[\s.,]{0,20}$/, ''),
        date: dueDate(words, scene, issued),
        ...hourOf(text, start, start + words.length, scene),
        start,
        end: start + words.length,
      }
    }
  }
  return null
}

const NAMED_HOUR =
  /(?<!\d)(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?\s?m\b\.?|\b(\d{2})(\d{2})\s?(?:hrs|hours)\b|\b(\d{1,2})[:.h]\s?(\d{2})(?!\d|[./]\d)|\b(12 noon|noon|midday)\b|\b(\d{1,2})\s?(?:Uhr|uur)\b/iu

/** The hour that stands beside the day of a term, in its words or right behind them, and the zone behind that hour. */
function hourOf(text: string, start: number, end: number, scene: Scene): Pick<Due, 'time' | 'zone'> {
  const none = { time: null, zone: null }
  const words = text.slice(start, end)
  const day = findDates(words, scene.dayFirst)[0]
  if (day === undefined) return none
  const rest = text.slice(start + day.end)
  // Up to the end of the sentence: what stands in the next one is about something else.
  const stop = /\n\s*\n|[;☐☒]|(?<![ap]\.m|\bm)\.\s/iu.exec(rest)?.index ?? rest.length
  const behind = rest.slice(0, Math.min(stop, 60))
  const found = NAMED_HOUR.exec(behind) ?? NAMED_HOUR.exec(words.slice(0, day.start))
  if (found === null) return none
  const hour = Number(found[1] ?? found[4] ?? found[6] ?? found[9] ?? 12)
  const minute = found[2] ?? found[5] ?? found[7] ?? '00'
  const half = found[3]?.toLowerCase()
  const h = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)
  if (h > 23 || Number(minute) > 59) return none
  return { time: `${String(h).padStart(2, '0')}:${minute}`, zone: zoneIn(behind, scene.country) }
}

/** Whether the words are the second half of "vom … bis …", "…부터 …까지": the end of a period. */
function endOfPeriod(text: string, start: number, words: string, scene: Scene): boolean {
  if (!/^(?:bis|do dnia|hasta|au|al|fino|t[io]l|at[ée]|tot|\d{4}[.년])/i.test(words)) return false
  const before = text.slice(Math.max(0, start - 44), start)
  return findDates(before, scene.dayFirst).some(date =>
    /^(?:[\s,.()\d:]|Uhr|uur|kl\.|h\b|부터|から|[A-Z]{2,5}\b)*$/u.test(before.slice(date.end)),
  )
}

function dueDate(words: string, scene: Scene, issued: string | null): string | null {
  const date = findDates(words, scene.dayFirst)[0]
  if (date !== undefined) return date.date
  const days =
    /(\d+)\)?\s+days\s+(?:from\s+the\s+date\s+of\s+this|(?:of|from|after)\s+(?:the\s+)?(?:(?:date\s+of\s+)?issu(?:ance|e)\b|(?:making|date)\s+of\s+this\s+(?:order|notice|warrant|letter|demand|authori[sz]ation)))/i.exec(
      words,
    )
  if (issued === null) return null
  if (days !== null) return addDays(issued, Number(days[1]))
  const worded =
    /(?:period of |within )(\w+)\s+(?:\(\d+\)\s+)?days\s+(?:from\s+the\s+date\s+of\s+this|(?:of|from|after)\s+(?:the\s+)?(?:(?:date\s+of\s+)?issu(?:ance|e)\b|(?:making|date)\s+of\s+this\s+(?:order|notice|warrant|letter|demand|authori[sz]ation)))/i.exec(
      words,
    )
  const amount = numberWords[(worded?.[1] ?? '').toLowerCase()] ?? daysAfterPaper(words)
  return amount === undefined ? null : addDays(issued, amount)
}

const dayWords =
  '(?:days|Tagen?|jours|d[íi]as|giorni|dagen|dagar|dager|dni|dias)(?: (?:corridos|naturales|naturali|calendaires|calendar))?'
const afterPaper = new RegExp(
  `(?:\\((\\d{1,3})\\)|(\\d{1,3})|([\\p{L}-]{3,16}))\\s+${dayWords}\\s+(?:na dagtekening|(?:nach|ab) (?:dem )?(?:Datum|Ausstellung)|à compter de la date (?:de la présente|d['’]émission)|a (?:partir|contar) de la fecha de(?:l presente| este| la presente)|dalla data (?:della presente|del presente|di emissione)|(?:från|räknat från) dagens datum|fra dags dato|od daty (?:wydania|niniejszego)|a contar da data (?:deste|desta|de emissão)|from (?:the )?date hereof|of the date (?:hereof|of this))`,
  'iu',
)
const numbersAbroad: Record<string, number> = Object.fromEntries(
  [
    'cinq,cinco,cinque,vijf,fünf,fem,pięciu:5',
    'sept,siete,sette,zeven,sieben,sju,sete,siedmiu:7',
    'huit,ocho,otto,acht,åtta,åtte,oito,ośmiu:8',
    'dix,diez,dieci,tien,zehn,tio,ti,dez,dziesięciu:10',
    'quatorze,catorce,quattordici,veertien,vierzehn,fjorton,fjorten,catorze,czternastu:14',
    'quinze,quince,quindici,vijftien,fünfzehn,femton,femten,piętnastu:15',
    'vingt,veinte,venti,twintig,zwanzig,tjugo,tjue,vinte,dwudziestu:20',
    'trente,treinta,trenta,dertig,dreißig,trettio,tretti,trinta,trzydziestu:30',
  ].flatMap(line => {
    const [names = '', value] = line.split(':')
    return names.split(',').map(name => [name, Number(value)])
  }),
)

/** Days that run from the day of the paper itself, in words of many languages; undefined where they run from receipt or service. */
function daysAfterPaper(words: string): number | undefined {
  const match = afterPaper.exec(words)
  if (match === null) return undefined
  const digits = match[1] ?? match[2]
  const name = (match[3] ?? '').toLowerCase()
  return digits === undefined ? (numberWords[name] ?? numbersAbroad[name]) : Number(digits)
}
