// Secrecy of a paper, from the words that set it, and what the paper lacks.
import type { PaperForm, Span } from '../../law/recognise/recognise.ts'
import type { Scene } from './candidates.ts'
import { addDays, addMonths, findDates } from './dates.ts'
import { numberWords } from './numbers.ts'
import type { ProposedAsk } from './proposal.ts'
import { silenceWords } from './silence.ts'
import { oneLine, sentenceAt } from './text.ts'

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
  /Es wird (?:gebeten|ersucht)[^.]{0,300}(?:Stillschweigen|nicht zu unterrichten)[^.]{0,300}/i,
  /se ruega[^.]{0,300}reserva[^.]{0,300}/i,
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
  const sentence = sentenceAt(text, words.start)
  // A page without stops is no sentence: the piece of it that was found is enough to read.
  const { start, end } = sentence.end - sentence.start > 1500 ? words : sentence
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
  const eastern = easternEnd(passage, scene)
  if (eastern !== null) return eastern
  const term =
    /period of (?:(\w+) )?\(?(\d+)?\)?\s*(day|month|year)s? from the date of (?:this|the) Order/i.exec(words)
  if (term === null) return otherTerm(words, text, issued)
  if (issued === null) return null
  const amount = amountOf(term[1], term[2])
  if (amount === undefined) return null
  const unit = term[3]?.toLowerCase()
  return unit === 'day' ? addDays(issued, amount) : addMonths(issued, unit === 'year' ? 12 * amount : amount)
}

/** "令和9年3月31日まで漏らしてはならない": the end of the silence; the end of a period ("から … まで") is that of the data. */
function easternEnd(passage: string, scene: Scene): string | null {
  const date = findDates(passage, scene.dayFirst).find(
    one =>
      /^\s*(?:まで|까지)/.test(passage.slice(one.end)) &&
      !/(?:から|부터)[^。]{0,12}$/.test(passage.slice(0, one.start)),
  )
  return date?.date ?? null
}

/** "sixty (60)", "sixty" or "60". */
function amountOf(word: string | undefined, digits: string | undefined): number | undefined {
  if (digits !== undefined) return Number(digits)
  return /^\d+$/.test(word ?? '') ? Number(word) : numberWords[(word ?? '').toLowerCase()]
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
