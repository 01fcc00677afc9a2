// The closed lists of the law in the words that the desk shows.
import type { Secrecy } from '../../../law/answer.ts'
import { FACTS, isFactPath } from '../../../law/fact-catalogue.ts'
import type { Cell } from '../../../law/matrix.ts'
import type { Compulsion, Confidence, Instrument, NoticeValue } from '../../../law/pack-schema.ts'
import { plain } from './labels.ts'

export const confidenceWords: Record<Confidence, string> = {
  VERIFIED: 'source read',
  KNOWN: 'well known, source not read again',
  UNSURE: 'no source read',
}

export const confidenceShort: Record<Confidence, string> = {
  VERIFIED: 'verified',
  KNOWN: 'known',
  UNSURE: 'unsure',
}

export const classWords: Record<Instrument['class'], string> = {
  voluntary_request: 'a request that compels nothing',
  emergency: 'emergency request',
  preservation: 'preservation',
  subpoena_equivalent: 'subpoena or its equal',
  court_order_equivalent: 'court order or its equal',
  warrant_equivalent: 'warrant or its equal',
  intercept_order: 'interception order',
}

export const saysWords: Record<Cell['says'], string> = {
  yes: 'yes',
  no: 'no',
  review: 'counsel decides',
  keep: 'kept',
  none: '–',
}

export const saysSentence: Record<Cell['says'], string> = {
  yes: 'This paper reaches these data.',
  no: 'This paper does not reach these data.',
  review: 'The law gives no clear answer here: counsel decides.',
  keep: 'This paper has the data kept, not handed over.',
  none: 'The pack says nothing about this, which is no yes.',
}

export const duty: Record<Compulsion['value'], string> = {
  required: 'The provider must hand them over.',
  permitted: 'The provider may, but need not.',
  forbidden: 'The provider must not.',
  unknown: 'Whether the provider must is not known.',
}

/** Beside an outcome: what the law makes of handing over. */
export const dutyShort: Record<Compulsion['value'], string> = {
  required: 'disclosure required',
  permitted: 'disclosure merely permitted',
  forbidden: 'disclosure forbidden',
  unknown: 'duty not known',
}

export const noticeWords: Record<NoticeValue, string> = {
  permitted_now: 'The law lets the customer be told now.',
  required_now: 'The law has the customer told now.',
  prohibited: 'The customer must not be told.',
  authority_notifies: 'The authority tells the customer; the provider stays silent.',
  needs_review: 'Tell nobody: counsel decides first.',
}

export const sourceWords: Record<Secrecy['source'], string> = {
  order: 'an order of its own',
  statute: 'the law of the paper itself',
  request: 'a wish in a letter, which binds nobody',
  none: 'nothing',
  unknown: 'not known yet: keep silent until it is',
}

export const contestWords: Record<Secrecy['contest'], string> = {
  by_default: 'It has no end: contest it before the court that made it.',
  by_reciprocal_notice: 'It has no end: a reciprocal notice makes the government ask a court.',
  no: 'No ground to contest it by rule.',
}

/** What filing does to production, as a warning rather than a hope. */
export function effectSentence(effect: string, suspends = 'production'): string {
  const what = suspends === 'none' ? 'production' : suspends
  switch (effect) {
    case 'by_statute':
      return `Filing it stops ${what} by law.`
    case 'by_court_order_only':
      return `It stops ${what} only if a court orders it.`
    case 'none':
      return 'Filing it stops nothing: the date due keeps running.'
    default:
      return `Whether it stops ${what} is not known: do not count on it.`
  }
}

/** "customer kind" for `customer.kind`; the desk's own word where it has one. */
export function factName(path: string): string {
  return factNames[path] ?? plain(path.replace('.', ' '))
}

const factNames: Readonly<Record<string, string>> = {
  received_on: 'day served',
  received_day: 'day served',
  today: 'day of the question',
  issued: 'day issued',
  instrument: 'kind of paper',
  'requester.country': 'authority’s country',
  'requester.body': 'issuing body',
  'requester.bodies': 'issuing body',
  'provider.kind': 'our kind of service',
  'provider.country': 'our country',
  'customer.home': 'customer’s country',
  data_requested: 'data asked for',
  period_days: 'days asked for',
  gag: 'silence',
  'gag.kind': 'what orders silence',
  'gag.issued': 'silence, day ordered',
  'gag.expires': 'silence, last day',
  'gag.blanket': 'silence, blanket order',
  time: 'stored or to come',
  entity_named: 'other entity named',
  asks: 'asked beyond data',
  match: 'matching account',
  data_location: 'where the data lie',
  foreign_law_conflict: 'foreign law broken',
}

export function factQuestion(path: string): string {
  return isFactPath(path) ? FACTS[path].question : factName(path)
}

/** A fact's value as a person says it. */
export function valueWords(value: unknown): string {
  if (value === true) return 'yes'
  if (value === false) return 'no'
  if (value === null) return 'none'
  if (value === undefined) return 'not known'
  if (Array.isArray(value)) return value.map(valueWords).join(', ') || 'none'
  if (typeof value === 'object') return 'stated'
  return plain(String(value))
}

/** "35 days ago" and the like, by calendar days. */
export function daysAgo(day: string, now: number): string {
  const days = Math.floor(now / 86_400_000) - Math.floor(Date.parse(day) / 86_400_000)
  if (days <= 0) return 'today'
  return days === 1 ? 'yesterday' : `${days} days ago`
}
