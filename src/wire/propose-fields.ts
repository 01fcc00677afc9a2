// Reference, date, term and secrecy of a paper, each from the words that set it.
import type { PaperForm, Span } from '../law/recognise.ts'
import type { ProposedAsk } from './proposal.ts'
import type { Scene } from './propose-candidates.ts'
import { addDays, addMonths, type FoundDate, findDates } from './propose-dates.ts'
import type { Found } from './propose-people.ts'
import { silenceWords } from './propose-silence.ts'
import { oneLine, sentenceAt } from './propose-text.ts'

const token = '([A-Z0-9][\\w:/.-]*\\d[\\w:/.-]*)'

const referenceForms: readonly RegExp[] = [
  new RegExp(`USAO No\\.?\\s*${token}`),
  new RegExp(`SUBPOENA N(?:O\\.|UMBER)\\s*[:]?\\s*${token}`, 'i'),
  new RegExp(`File number of the issuing authority\\s*:?\\s*${token}`, 'i'),
  new RegExp(
    `(?:Court file no\\.?(?: \\/ N° de dossier)?|Case reference|Civil Action No\\.?|Criminal (?:Action )?No\\.?|Misc(?:ellaneous)?\\.? No\\.?|Case No\\.?|Warrant No\\.?|Order No\\.?|Authorisation no\\.?|Agency case number|file number|File No\\.?|In Reply, Please Refer to File No\\.?)\\s*:?\\s*${token}`,
    'i',
  ),
  /Aktenzeichen der Anordnungsbehörde\s+([^\n]+)/,
  /(?:Geschäfts-?(?:Nr\.|nummer|zeichen)|Geschäfts-Nr\.?)\s*:?\s*(\d+ \p{Lu}\p{L}{0,3} \d+\/\d{2,4})/u,
  /Vorgangsnummer\s*:?\s*(\S+)/,
  /(?:Aktenzeichen|Az\.)\s*:?\s*(\d+ \p{L}{1,4} \d+\/\d{2,4})/u,
  /PROC[ÈE]S-VERBAL\s*(?:N°|n°)\s*(\S+)/,
  /Proces-verbaalnummer\s*:\s*(\S+)/i,
  /(?:DILIGENCIAS (?:PREVIAS|URGENTES)|SUMARIO|PROCEDIMIENTO)[^\d\n]*(?:\n[^\d\n]*)?(\d+\/\d{4})/i,
  /Sygn\.? akt:?\s+(.+?)(?=\s{2,}|\n)/,
  /(?:^|\n)(?!様式)([^\n]{1,20}第[0-9]+号)/,
  new RegExp(`\\b(?:our |Our )?[Cc]ase (?:number |no\\.? |# ?)?${token}`),
  new RegExp(`\\b(?:Our ref(?:erence)?|Reference|Ref)\\.?\\s*:?\\s*${token}`),
]

/** The issuing authority's own number of this paper. */
export function referenceOf(text: string): Found | null {
  const pair = /CASE NUMBER[^\n]*SUBPOENA NUMBER[^\n]*\n([^\n]*)/i.exec(text)
  if (pair !== null) {
    const last = [...(pair[1] ?? '').matchAll(/[A-Z0-9]+(?:-[A-Z0-9]+)+/g)].at(-1)
    if (last !== undefined) {
      const start = pair.index + pair[0].length - (pair[1] ?? '').length + last.index
      return { value: last[0], start, end: start + last[0].length }
    }
  }
  for (const form of referenceForms) {
    const match = form.exec(text)
    const value = match?.[1]?.trim().replace(/[.,;:]+$/, '')
    if (match === null || value === undefined || value === '') continue
    const start = match.index + match[0].lastIndexOf(value)
    return { value, start, end: start + value.length }
  }
  return ownNumber(text)
}

/** Labels of a paper's own number by language, the nearer to the paper itself the earlier; a case comes last. */
const numberLabels: readonly string[] = [
  'Subpoena (?:No\\.?|number)|Warrant (?:No\\.?|number)|Order (?:No\\.?|number)|Notice (?:No\\.?|number)|Demand (?:No\\.?|number)|Authori[sz]ation (?:No\\.?|number)|Unique Reference Number(?: \\(URN\\))?|URN',
  'N/REF\\.?|Nuestra referencia|N\\. ?Ref\\.?|Our ref(?:erence)?(?: no\\.?)?|Unser Zeichen|Notre r[ée]f(?:[ée]rence)?\\.?|N/R[ée]f\\.?|Ons kenmerk|Vår referens|Vår ref\\.?|Ns\\. rif\\.',
  'Of[ií]cio(?: n[º°o.]*)?|Oficio(?: n[úu]m(?:ero)?\\.?| n[º°]\\.?)?|L\\. ?dz\\.|Registratienummer|Proces-verbaal(?:nummer)?|Docket No\\.|Znak(?: sprawy)?|Verfahrensnummer|Verfahrens-Nr\\.?|Geschäftszeichen|Geschäftsnummer|Aktenzeichen|Az\\.|Parketnummer|Kenmerk|BVH-nummer|Diarienummer|Dnr\\.?|Ärendenummer|Mål nr|Målnummer|Record No\\.?|Prot\\.(?: n\\.)?|Saksnr\\.?|Saksnummer|Saknr\\.?|Anmeldelsesnummer|문서번호|영장번호|허가번호|사건번호|文書番号',
  "File number of the issuing authority|Num[ée]ro de dossier(?: de l[’']autorité d[’']émission)?|Numero di fascicolo(?: dell[’']autorità di emissione)?|Número de expediente(?: de la autoridad emisora)?|Numer sprawy(?: organu wydającego)?|Dossiernummer(?: van de uitvaardigende autoriteit)?|Número do processo(?: da autoridade emissora)?",
  'Procès-verbal|Proc[ée]dure|N° (?:de )?(?:dossier|procédure|parquet)|Dossier|Sygn(?:atura)?\\.? akt|Proced(?:imiento|imento penale)|Procedimento penale|Diligencias(?: de Investigaci[óo]n| Previas| Urgentes)?|Causa|Expediente|Carpeta de investigaci[óo]n|Processo|Inqu[ée]rito(?: Policial)?|Prot(?:ocollo)?\\.|Nº|N° ?:|FTC File No\\.|File',
  'Case(?: (?:No\\.?|number|ref(?:erence)?))|Ref(?:erence)?(?: no\\.?)?|Occurrence(?: (?:No\\.?|number))?|Incident(?: (?:No\\.?|number))?|FIR No\\.?|No\\.',
]
const numberWords = '\\s*(?:[:：.]\\s*|(?:n[º°]|N[º°]|n\\.|N\\.|nr\\.?|no\\.?|núm\\.)\\s*:?\\s*)*'
const numberSource =
  '((?:[\\p{L}]{1,6}[. -]{1,2}){0,3}[\\p{L}\\d][\\p{L}\\d./:_-]*(?:[ ](?:[A-Z]{1,6}|\\d[\\w/.-]*|[A-Z]\\p{L}?\\.?|-|[A-Z]{1,6}-?[A-Z]*)(?=[ \\n,;)]|$)){0,4})'
const numberForms = numberLabels.map(
  label => new RegExp(`(?<![\\p{L}\\d])(?:${label})${numberWords}${numberSource}`, 'giu'),
)

/** In a mail's subject and in the first forty lines: the number after a label that such papers use. */
function ownNumber(text: string): Found | null {
  const head = text.split('\n').slice(0, 45).join('\n')
  for (const form of numberForms) {
    for (const match of head.matchAll(form)) {
      const value = match[1]?.trim().replace(/[.,;:-]+$/, '')
      if (value === undefined || !/\d/.test(value) || value.length > 40) continue
      if (findDates(value, true).length > 0 || /^\d{1,2}$/.test(value)) continue
      const lead = head.slice(Math.max(0, match.index - 30), match.index)
      // Another body's number, a statute and the recipient's own number name something else.
      if (/(?:Staatsanwaltschaft|police|policial|your|S\/|Ihr|Votre|Su|Suv|Uw)\s*$/i.test(lead)) continue
      if (/Aktenzeichen der Staatsanwaltschaft/i.test(match[0])) continue
      const start = match.index + match[0].lastIndexOf(value)
      return { value, start, end: start + value.length }
    }
  }
  const register = /\bN\.?\s*(\d+\/\d{2,4})\s*R\.? ?G\.?/.exec(head)
  const alone =
    register ??
    /(?:^|\n)\s*((?:[A-Z]{1,4}\/)?\d{2,}\/\d{4})\s*(?=\n)/.exec(head) ??
    /([\p{Script=Han}\p{Script=Katakana}ー]+第[0-9]+号)/u.exec(head) ??
    /In the Matter of [^\n(]{3,60}\(([A-Z]{1,4}-\d{3,})\)/i.exec(head) ??
    /(?:SUBJECT|Subject|^)[^\n]*?\b([A-Z]{2,5}-\d{2,4}-[A-Z\d-]*\d)\b/.exec(head.slice(0, 120))
  const value = alone?.[1]
  if (alone === null || value === undefined) return null
  const start = alone.index + alone[0].lastIndexOf(value)
  return { value, start, end: start + value.length }
}

const issueLabels: readonly RegExp[] = [
  /(?:Date and time|Date) issued:\s*$/i,
  /(?:Date and time of this request)\s*$/i,
  /Authorisation made:\s*$/i,
  /\bMade on\s*$/i,
  /(?<!(?:SUBPOENA|ORDER|WARRANT|LETTER|REQUEST|subpoena|order|warrant|letter|request|orders?) )\b(?:Dated|DATED):?(?: this| at [^\n]{0,30})?\s*$/,
  /(?:ISSUED THIS|issued on)[^\d]{0,30}$/i,
  /\bDate:\s*$/,
  /;\s*date\s*$/,
  /Datum, Unterschrift(?:, Stempel)?\s*$/,
  /\bDatum\s*:\s*$/,
  /,\s*den\s*$/,
  /,\s*dnia\s*$/,
  /L['’]an\s*$/,
  /\bEn [\p{L} ]{2,40},\s*a?\s*$/u,
  /\bFait (?:à|le) [^\n]{0,40}$/u,
]

/** The day on which the paper was issued. */
export function issuedOn(scene: Scene): (FoundDate & Found) | null {
  const { text } = scene.paper
  const dates = findDates(text, scene.dayFirst)
  const found = (date: FoundDate) => ({ ...date, value: date.date })
  for (const label of issueLabels) {
    const date = dates.find(entry => label.test(text.slice(Math.max(0, entry.start - 60), entry.start)))
    if (date !== undefined) return found(date)
  }
  const more = generalIssue(text, dates)
  if (more !== undefined) return found(more)
  const alone = dates.find(date => {
    const line = lineAround(text, date.start)
    return line.trim().length <= date.end - date.start + 1
  })
  if (alone !== undefined) return found(alone)
  const japanese = scene.country === 'JP' ? dates[0] : undefined
  return japanese === undefined ? null : found(japanese)
}

/** Words before the day of issue, by language; then a line that is a place and a day; then a day beside a signature. */
const moreIssueLabels: readonly RegExp[] = [
  /(?:^|\n)[^\S\n]*(?:[Dd]nia|W dniu)\s*$/,
  /(?:^|\n)[^\S\n]*(?:DATE ISSUED|Date issued|Date of issue|Date of (?:this )?(?:authorisation|authorization|notice|order|request)|Signed on|Executed on|Given on|Issued|Date|Fecha|FECHA|Data|Datum|Dato|Avsagt|Ausstellungsdatum|시행일|발부일|작성일|日付|Data wydania|Fecha de emisión|Dagtekening)\s*[:：]?\s*$/i,
  /\bthis\s*$/i,
  /\bDated:?[^\S\n]{0,10}(?:\/\s)?$/i,
  /(?:Beschluss|BESCHLUSS|Verfügung|VERFÜGUNG|Vordering|DECRETO|Postanowienie)\s*\n?\s*(?:vom|van|d\.d\.|del|z dnia)\s*$/i,
  /\bDated\s*[:/]?\s*$/i,
]
const placeAndDay =
  /(?:^|\n|\s{3,})\s*(?:(?:Fait|Donné|Given|Gegeben)\s+(?:à|au parquet|at|in|zu)?\s*)?(\p{Lu}[\p{L}'’.-]*(?:[ -](?:\p{Lu}[\p{L}'’.-]*|de|del|la|las|los|les|di|am|an|der|sur|aux|do|da|den|le))*)\s*,\s*(?:a|den|dnia|le|lì|li|il|el|den|the|on)?\s*$/u

function generalIssue(text: string, dates: readonly FoundDate[]): FoundDate | undefined {
  const before = (date: FoundDate) => text.slice(Math.max(0, date.start - 80), date.start)
  for (const label of moreIssueLabels) {
    const date = dates.find(entry => label.test(before(entry)))
    if (date !== undefined) return date
  }
  const made = dates.find(date => /\bFait (?:à|au) [\p{L} '’-]{2,40},\s*le\s*$/u.test(before(date)))
  if (made !== undefined) return made
  const placed = dates.find(date => {
    const match = placeAndDay.exec(before(date))
    const rest = text.slice(date.end).split('\n')[0]?.trim() ?? ''
    return match !== null && rest.replace(/^(?:r\.|\.)/, '').length < 3
  })
  if (placed !== undefined) return placed
  // A day, then the line for the signature: "October 19, 2026      /s/ …".
  const signed = dates.filter(date =>
    /^[^\S\n]{3,}(?:\/s\/|_{3,}|\(s\)|\[)/.test(text.slice(date.end, date.end + 60)),
  )[0]
  if (signed !== undefined) return signed
  // A day at the right end of one of the first lines.
  const top = text.split('\n').slice(0, 12).join('\n').length
  return dates.find(date => {
    if (date.start > top) return false
    const start = text.lastIndexOf('\n', date.start - 1) + 1
    return (
      /\s{3,}$/.test(text.slice(start, date.start)) &&
      /^[^\S\n]*(?:\n|$)/.test(text.slice(date.end, date.end + 20))
    )
  })
}

function lineAround(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  return text.slice(start, end < 0 ? text.length : end)
}

export type Due = {
  readonly text: string
  readonly date: string | null
  readonly start: number
  readonly end: number
}

const count = '(?:\\w+\\s+)?\\(?\\d+\\)?'
const dueForms: readonly RegExp[] = [
  /Date and Time:\s*\n?\s*([^\n]{6,40}(?:\n(?:a\.?m\.?|p\.?m\.?)\b)?)/,
  /RETURN DATE AND TIME[^\n]*\n[^\n]*?(the [^\n]{6,60}(?:\n[^\n]{0,30}?[AP]\.?M\.?)?)/,
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
  /(en el plazo de[^,;.]{3,60})/,
  /(binnen\s+\p{L}+\s+(?:werk)?dagen[\s\S]{0,60}?)(?=\s+aan\s|\.)/u,
  /(\d+ dni od [^.]{5,60})/,
  /回答期限\s*([^\n]{6,20})/,
  /((?:not|no)\s+later\s+than\s+the\s+end\s+of\s+the\s+period\s+of\s+[^.;,]{3,80}?(?=,| produce|\.|;))/i,
  /(the \d{1,2}(?:st|nd|rd|th) day of \p{Lu}\p{L}+,? \d{4},? at [^\n]{3,20}[ap]\.?m\.?)/iu,
  /(?:specified below|time)[^\n]{0,30}\n?[^\n]{0,40}?\bon (\p{Lu}\p{L}+ \d{1,2}, \d{4},? at \d{1,2}:\d{2} [ap]\.?m\.?)/iu,
  /(by \d{3,4} ?hrs on \d{1,2} \p{Lu}\p{L}+ \d{4})/iu,
  /((?:by|on or before|before|no later than)\s+(?:\d{1,2}[:.]\d{2}\s*[ap]\.?m\.?\s+on\s+)?\p{Lu}\p{L}+ \d{1,2},? \d{4})/u,
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
  /Prazo:\s*([^,;.\n]{3,40}?(?:dias|horas)(?: úteis)?)/i,
  /(\d{4}\. ?\d{1,2}\. ?\d{1,2}\. ?까지|\d{4}년 ?\d{1,2}월 ?\d{1,2}일 ?까지|\d+일 이내)/u,
  /\b(forthwith|unverzüglich|sans délai|sin demora|senza indugio|onverwijld)\b/i,
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
      const before = text.slice(Math.max(0, start - 24), start)
      if (/^(?:bis|do dnia|hasta|au)/.test(words) && findDates(before, scene.dayFirst).length > 0) continue
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
        text: oneLine(words).replace(/[\s,]*(?:\bat)?[\s.,]*$/, ''),
        date: dueDate(words, scene, issued),
        start,
        end: start + words.length,
      }
    }
  }
  return null
}

function dueDate(words: string, scene: Scene, issued: string | null): string | null {
  const date = findDates(words, scene.dayFirst)[0]
  if (date !== undefined) return date.date
  const days = /(\d+)\)?\s+days\s+from\s+the\s+date\s+of\s+this/i.exec(words)
  if (issued === null) return null
  if (days !== null) return addDays(issued, Number(days[1]))
  const worded = /(?:period of |within )(\w+)\s+(?:\(\d+\)\s+)?days\s+from\s+the\s+date\s+of\s+this/i.exec(
    words,
  )
  const amount = numbers[(worded?.[1] ?? '').toLowerCase()]
  return amount === undefined ? null : addDays(issued, amount)
}

export type Secrecy = {
  readonly instrument: string | null
  readonly from: string | null
  readonly until: string | null
  readonly passage: string | null
  readonly start: number
  readonly end: number
}

const requestForms: readonly RegExp[] = [
  /(?:you are |it is )?(?:requested|asked) not to (?:disclose|notify|inform)[^.;]*/i,
  /Please do not (?:disclose|notify|inform|tell)[^.;]*\.?/i,
  /I ask that you do not[^.;]*/i,
  /You are (?:asked|requested) to (?:treat|keep)[^.;]*\.?/i,
  /elle ne doit pas être portée[^.;]*/i,
  /Es wird (?:gebeten|ersucht)[^.]*(?:Stillschweigen|nicht zu unterrichten)[^.]*/i,
  /se ruega[^.]*reserva[^.]*/i,
]

/** What asks for or orders silence. Only the words of the paper bind, and only where its law lets them. */
export function secrecyOf(
  scene: Scene,
  form: PaperForm,
  issued: string | null,
  silence: Span | null,
): Secrecy | null {
  const { text } = scene.paper
  const binding = bindingPassage(text, form, silence)
  if (binding !== null) {
    const until = untilOf(binding.passage, text, binding.end, scene, issued)
    return { instrument: form.instrument, from: issued, until, ...binding }
  }
  for (const asking of requestForms) {
    const match = asking.exec(text)
    if (match === null) continue
    const from = form.country === 'FR' ? issued : null
    const passage = oneLine(match[0])
    return {
      instrument: null,
      from,
      until: null,
      passage,
      start: match.index,
      end: match.index + match[0].length,
    }
  }
  return unknownSilence(scene, form, issued)
}

/** Words of silence that no pack and no usual phrase knows: the whole sentence, for a person to judge. */
function unknownSilence(scene: Scene, form: PaperForm, issued: string | null): Secrecy | null {
  const { text } = scene.paper
  const words = silenceWords(form, text)
  if (words === null) return null
  const { start, end } = sentenceAt(text, words.start)
  const passage = oneLine(text.slice(start, Math.max(end, words.end)))
  const until = untilOf(passage, text, words.end, scene, issued)
  return {
    instrument: words.ordered ? form.instrument : null,
    from: words.ordered || form.country === 'FR' ? issued : null,
    until,
    passage,
    start,
    end: Math.max(end, words.end),
  }
}

function bindingPassage(
  text: string,
  form: PaperForm,
  silence: Span | null,
): { passage: string; start: number; end: number } | null {
  if (form.kind === 'secrecy_order') return orderedSilence(text)
  if (silence === null) return null
  const { end } = silence
  const sentence = sentenceAt(text, silence.start)
  // The whole sentence is what a person must read; where it runs away, the words themselves.
  const whole = sentence.end - sentence.start < 700
  const start = whole
    ? sentence.start + (/^\s*/.exec(text.slice(sentence.start))?.[0].length ?? 0)
    : silence.start
  const stop = whole ? Math.max(end, sentence.end) : end
  return { passage: oneLine(text.slice(start, stop)), start, end: stop }
}

function orderedSilence(text: string): { passage: string; start: number; end: number } | null {
  const match = /(?:shall|must) not (?:disclose|notify)[\s\S]{10,600}?(?=, except|, save|\.\s|;)/i.exec(text)
  if (match === null) return null
  return {
    passage: oneLine(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }
}

const numbers: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  five: 5,
  seven: 7,
  fourteen: 14,
  six: 6,
  nine: 9,
  ten: 10,
  twelve: 12,
  ninety: 90,
  thirty: 30,
  sixty: 60,
}

function untilOf(
  passage: string,
  text: string,
  end: number,
  scene: Scene,
  issued: string | null,
): string | null {
  const sentence = sentenceAt(text, Math.max(0, end - 2))
  const words = `${passage} ${text.slice(end, sentence.end)}`
  const stated =
    /(?:until|ending on|expires? on|do dnia|bis zum|jusqu['’]au|hasta el|tot en met|fino al|até|t\.o\.m\.|frem til)\s+/i.exec(
      words,
    )
  if (stated !== null) {
    const date = findDates(words.slice(stated.index), scene.dayFirst)[0]
    if (date !== undefined) return date.date
  }
  const term =
    /period of (?:(\w+) )?\(?(\d+)?\)?\s*(day|month|year)s? from the date of (?:this|the) Order/i.exec(words)
  if (term === null) return otherTerm(words, text, issued)
  if (issued === null) return null
  const amount = amountOf(term[1], term[2])
  if (amount === undefined) return null
  const unit = term[3]?.toLowerCase()
  return unit === 'day' ? addDays(issued, amount) : addMonths(issued, unit === 'year' ? 12 * amount : amount)
}

/** "sixty (60)", "sixty" or "60". */
function amountOf(word: string | undefined, digits: string | undefined): number | undefined {
  if (digits !== undefined) return Number(digits)
  return /^\d+$/.test(word ?? '') ? Number(word) : numbers[(word ?? '').toLowerCase()]
}

/** "Until 90 days from the date below", "for 60 days after the end of the authorized period". */
function otherTerm(words: string, text: string, issued: string | null): string | null {
  if (issued === null) return null
  const plain =
    /(?:until|for)(?: a period of)? (?:(\w+) )?\(?(\d+)?\)?\s*days? (?:from|after|following) (?:the date (?:below|above|hereof|of (?:this|the) \w+)|issu\w+)/i.exec(
      words,
    )
  if (plain !== null) {
    const amount = amountOf(plain[1], plain[2])
    return amount === undefined ? null : addDays(issued, amount)
  }
  const after = /(\d+) days? after (?:the end of )?the (?:authori[sz]ed )?period/i.exec(words)
  const span = /for a period of (?:\w+ )?\(?(\d+)\)? days from the date of this/i.exec(text)
  return after === null || span === null ? null : addDays(issued, Number(span[1]) + Number(after[1]))
}

type Present = {
  readonly form: PaperForm
  /** Whether the paper carries the words that bind to silence. */
  readonly silence: boolean
  readonly text: string
  readonly asks: readonly ProposedAsk[]
  readonly reference: string | null
  readonly officer: {
    readonly name: string | null
    readonly email: string | null
    readonly phone: string | null
  }
  readonly signed: boolean
}

/** What such a paper should have and this one lacks. */
export function missingOf({ form, silence, text, asks, reference, officer, signed }: Present): string[] {
  const lacks: string[] = []
  const momentary = asks.some(ask => ask.identifiers.some(identifier => identifier.at !== undefined))
  const periods = asks.map(ask => ask.period).filter(period => period.from !== null || period.to !== null)
  if (reference === null) lacks.push('case_reference')
  if (officer.name === null) lacks.push('officer_name')
  if (officer.email === null) lacks.push('officer_email')
  if (officer.phone === null) lacks.push('officer_phone')
  if (asks.length > 0 && periods.length === 0 && !momentary) lacks.push('period')
  if (periods.some(period => period.zone === null)) lacks.push('time_zone')
  if (!signed) lacks.push('signature')
  if (/Supervisor['’]s name[^\n]*\n(?!\s*\p{Lu}\p{Ll}+ \p{Lu})/u.test(text)) lacks.push('supervisor')
  if (form.instrument === 'us.nsl.2709') {
    if (!/judicial review|§ ?3511/.test(text)) lacks.push('review_right_stated')
    if (!silence) lacks.push('secrecy_certification')
  }
  if (
    form.kind === 'emergency_request' &&
    /no time for a warrant|warrant will (?:follow|be sent)|will be sent to you/i.test(text)
  ) {
    lacks.push('legal_process')
  }
  return lacks
}
