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
  return null
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
  const alone = dates.find(date => {
    const line = lineAround(text, date.start)
    return line.trim().length <= date.end - date.start + 1
  })
  if (alone !== undefined) return found(alone)
  const japanese = scene.country === 'JP' ? dates[0] : undefined
  return japanese === undefined ? null : found(japanese)
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
]

/** The words that set the term for production, and its day where the paper alone gives one. */
export function dueOf(text: string, scene: Scene, issued: string | null, kind: string): Due | null {
  if (kind === 'secrecy_order') return null
  for (const form of dueForms) {
    for (const match of text.matchAll(
      new RegExp(form.source, form.flags.includes('g') ? form.flags : `${form.flags}g`),
    )) {
      const words = match[1] ?? ''
      const start = match.index + match[0].indexOf(words)
      // "vom … bis zum …" is a period, not a term.
      const before = text.slice(Math.max(0, start - 24), start)
      if (/^bis/.test(words) && findDates(before, scene.dayFirst).length > 0) continue
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
  return days === null || issued === null ? null : addDays(issued, Number(days[1]))
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
    from: words.ordered ? issued : null,
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
  const stated = /(?:until|ending on|expires? on|do dnia|bis zum|jusqu['’]au|hasta el|tot en met)\s+/i.exec(
    words,
  )
  if (stated !== null) {
    const date = findDates(words.slice(stated.index), scene.dayFirst)[0]
    if (date !== undefined) return date.date
  }
  const term =
    /period of (?:(\w+) )?\(?(\d+)?\)?\s*(day|month|year)s? from the date of (?:this|the) Order/i.exec(words)
  if (term === null || issued === null) return null
  const amount = term[2] === undefined ? numbers[(term[1] ?? '').toLowerCase()] : Number(term[2])
  if (amount === undefined) return null
  const unit = term[3]?.toLowerCase()
  return unit === 'day' ? addDays(issued, amount) : addMonths(issued, unit === 'year' ? 12 * amount : amount)
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
