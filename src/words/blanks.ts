// What stands in a blank of the packs' sentences, as a reader says it: a code of a closed list by its word, a country by its name, a
// day as the language writes it.
// The record keeps the code; only what is shown has the word.
import { withCountry } from './country.ts'
import type { Language } from './languages.ts'
import { longDay } from './when.ts'

/** What was read so far with the blank's value after it. Values that no list holds stand as they were stated. */
export type FillBlank = (before: string, fact: string, value: string) => string

export type BlankWords = {
  readonly language: Language
  /** `value.…` of `desk/facts`; null for what is no word of it. */
  readonly value: (code: string) => string | null
  /** The name of the paper that orders silence, by its id, as the language has it. */
  readonly paper: (id: string) => string | null
}

export function fillBlank({ language, value, paper }: BlankWords): FillBlank {
  return (before, fact, stated) => {
    if (countries.has(fact)) return withCountry(before, stated, language)
    if (codes.has(fact)) return before + (value(stated) ?? stated)
    if (isDay(stated)) return before + longDay(stated, language)
    if (fact === 'gag.kind') return before + (provisions[stated] ?? value(stated) ?? paper(stated) ?? stated)
    return before + stated
  }
}

const countries = new Set([
  'requester.country',
  'provider.country',
  'customer.country',
  'customer.home',
  'agreement.party',
  'data_location',
  // Often a country alone, else what somebody wrote.
  'foreign_law_conflict',
])

/** Facts that are days: a test reads them in the packs' sentences. */
const days = new Set([
  'annex_iii_sent',
  'annex_v_received',
  'annex_vi_received',
  'challenge_notice_on',
  'cleared_on',
  'extended_on',
  'gag.expires',
  'gag.issued',
  'issued',
  'motion_filed_on',
  'objection_filed',
  'order_made',
  'received_day',
  'received_on',
  'reciprocal_notice_sent',
  'renewed_on',
  'today',
])

/** A day of the calendar as it is kept. */
function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}

const codes = new Set(['purpose', 'customer.kind', 'provider.kind'])

/** Whether a sentence has a blank that a word is said for. */
export function hasCode(sentence: string): boolean {
  return [...sentence.matchAll(/\{([\w.]+)\}/g)].some(
    ([, fact = '']) => countries.has(fact) || codes.has(fact) || days.has(fact) || fact === 'gag.kind',
  )
}

/** Secrecy that a statute of its own carries, by its place, the same in every language. */
const provisions: Readonly<Record<string, string>> = {
  copo_s8: 'Crime (Overseas Production Orders) Act 2019, s 8',
  nsl_2709c: '18 U.S.C. § 2709(c)',
  'us.3486a6': '18 U.S.C. § 3486(a)(6)',
}
