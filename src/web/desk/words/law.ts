// The closed lists of the law in the words that the desk shows.
import type { Secrecy } from '../../../law/answer.ts'
import { isFactPath } from '../../../law/facts/fact-catalogue.ts'
import type { Cell } from '../../../law/matrix.ts'
import type { Compulsion, Confidence, Instrument, NoticeValue } from '../../../law/pack-format/pack-schema.ts'
import { localeOf } from '../../../words/languages.ts'
import { say } from './facts.ts'
import { commas, plain } from './labels.ts'
import { language } from './load.ts'
import { say as ask } from './questions.ts'

export const confidenceWords: Record<Confidence, string> = {
  VERIFIED: say('confidence.VERIFIED'),
  KNOWN: say('confidence.KNOWN'),
  UNSURE: say('confidence.UNSURE'),
}

export const confidenceShort: Record<Confidence, string> = {
  VERIFIED: say('confidence_short.VERIFIED'),
  KNOWN: say('confidence_short.KNOWN'),
  UNSURE: say('confidence_short.UNSURE'),
}

export const classWords: Record<Instrument['class'], string> = {
  voluntary_request: say('class.voluntary_request'),
  emergency: say('class.emergency'),
  preservation: say('class.preservation'),
  subpoena_equivalent: say('class.subpoena_equivalent'),
  court_order_equivalent: say('class.court_order_equivalent'),
  warrant_equivalent: say('class.warrant_equivalent'),
  intercept_order: say('class.intercept_order'),
}

export const saysWords: Record<Cell['says'], string> = {
  yes: say('says.yes'),
  no: say('says.no'),
  review: say('says.review'),
  keep: say('says.keep'),
  none: say('says.none'),
}

export const saysSentence: Record<Cell['says'], string> = {
  yes: say('says_sentence.yes'),
  no: say('says_sentence.no'),
  review: say('says_sentence.review'),
  keep: say('says_sentence.keep'),
  none: say('says_sentence.none'),
}

export const duty: Record<Compulsion['value'], string> = {
  required: say('duty.required'),
  permitted: say('duty.permitted'),
  forbidden: say('duty.forbidden'),
  unknown: say('duty.unknown'),
}

/** Beside an outcome: what the law makes of handing over. */
export const dutyShort: Record<Compulsion['value'], string> = {
  required: say('duty_short.required'),
  permitted: say('duty_short.permitted'),
  forbidden: say('duty_short.forbidden'),
  unknown: say('duty_short.unknown'),
}

export const noticeWords: Record<NoticeValue, string> = {
  permitted_now: say('notice.permitted_now'),
  required_now: say('notice.required_now'),
  prohibited: say('notice.prohibited'),
  authority_notifies: say('notice.authority_notifies'),
  needs_review: say('notice.needs_review'),
}

export const sourceWords: Record<Secrecy['source'], string> = {
  order: say('source.order'),
  statute: say('source.statute'),
  request: say('source.request'),
  none: say('source.none'),
  unknown: say('source.unknown'),
}

export const contestWords: Record<Secrecy['contest'], string> = {
  by_default: say('contest.by_default'),
  by_reciprocal_notice: say('contest.by_reciprocal_notice'),
  no: say('contest.no'),
}

/** What filing does to production, or to secrecy, as a warning rather than a hope. */
export function effectSentence(effect: string, suspends = 'production'): string {
  const secrecy = suspends === 'secrecy'
  switch (effect) {
    case 'by_statute':
      return say(secrecy ? 'effect.by_statute.secrecy' : 'effect.by_statute')
    case 'by_court_order_only':
      return say(secrecy ? 'effect.by_court_order_only.secrecy' : 'effect.by_court_order_only')
    case 'none':
      return say('effect.none')
    default:
      return say(secrecy ? 'effect.unknown.secrecy' : 'effect.unknown')
  }
}

/** "customer kind" for `customer.kind`; the desk's own word where it has one. A fact of a later version stands by its path. */
export function factName(path: string): string {
  const said = say.of('fact', path)
  return said === path ? plain(path.replace('.', ' ')) : said
}

export function factQuestion(path: string): string {
  return isFactPath(path) || path === 'instrument' ? ask(path) : factName(path)
}

/** A fact's value as a person says it. */
export function valueWords(value: unknown): string {
  if (value === true) return say('value.yes')
  if (value === false) return say('value.no')
  if (value === null) return say('value.none')
  if (value === undefined) return say('value.unknown')
  if (Array.isArray(value)) return commas(value.map(valueWords)) || say('value.none')
  if (typeof value === 'object') return say('value.stated')
  return codeWords(String(value))
}

/** The word for a value out of a closed list of the law; any other is shown as the pack or a person wrote it. */
export function codeWords(code: string): string {
  return codeWord(code) ?? plain(code)
}

/** The word alone; null for what is none of the closed lists. */
export function codeWord(code: string): string | null {
  const said = say.of('value', code)
  return said === code ? null : said
}

/** "35 days ago" and the like, by calendar days. */
export function daysAgo(day: string, now: number): string {
  const days = Math.floor(now / 86_400_000) - Math.floor(Date.parse(day) / 86_400_000)
  const words = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' })
  return words.format(-Math.max(days, 0), 'day')
}
