// Code book 2: the wide row of a counted line, column by column a closed list (docs/spec/counted-line.md). Book 1 counts closed demands
// and stays as it is. A word that is not in these lists is never written; a new one is a new book.
import { expand, extract } from '@noble/hashes/hkdf.js'
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { concat, hex, utf8 } from '../bytes.ts'
import { COUNTRIES, codeBookHash } from '../code-book.ts'
import { halfYearOf } from '../half-year.ts'
import { domain, sha256Hex } from '../hash.ts'
import { encodeJcs } from '../jcs.ts'
import { check } from '../verification-error.ts'

/** No half-year outside these can be counted; that they end keeps the list closed. */
const HALVES = Array.from({ length: 200 }, (_, i) => `${2000 + Math.floor(i / 2)}h${(i % 2) + 1}`)

/** Times in steps that many lines share: a count of days would point at one of them. */
const SPANS = [
  'hours_8',
  'day_1',
  'days_3',
  'days_10',
  'days_30',
  'days_60',
  'days_90',
  'days_180',
  'days_365',
  'longer',
] as const

/** What no event holds: neither here, nor in what came from another system. It is said, and never filled in. */
const NOT_CAPTURED = 'not_captured'

const FATES = ['none', 'open', 'granted', 'partly', 'denied', 'withdrawn', NOT_CAPTURED] as const

export const COLUMNS = {
  /** Of the authority. */
  country: COUNTRIES,
  level: ['national', 'subdivision', 'international', 'unknown', NOT_CAPTURED],
  instrument: [
    'subpoena',
    'court_order',
    'warrant',
    'intercept',
    'preservation',
    'emergency_request',
    'voluntary_request',
    'national_security',
    'other',
    NOT_CAPTURED,
  ],
  purpose: ['criminal', 'intelligence', 'civil', 'regulatory', 'sentence', 'other'],
  basis: [
    'domestic',
    'us_uk_agreement',
    'us_australia_agreement',
    'other_agreement',
    'e_evidence',
    'mutual_assistance',
    'budapest_convention',
    'second_protocol',
    'un_convention',
    'investigation_order',
    'emergency',
    'consent',
    'voluntary',
    'foreign_law',
    'unknown',
    NOT_CAPTURED,
  ],
  category: ['subscriber', 'traffic', 'location', 'content_stored', 'content_realtime'],
  /** The first row of a demand, the first of each further account, every other: demands and accounts are plain counts. */
  entry: ['demand', 'account', 'line'],
  /** Whether what the paper names is an account; `unnamed`: it names none. */
  found: ['found', 'not_found', 'not_looked_up', 'unnamed'],
  customer: ['enterprise', 'public_sector', 'consumer', 'none'],
  /** What lies in another country than the authority. */
  extraterritorial: [
    'no',
    'customer',
    'data',
    'customer_and_data',
    'customer_data_unknown',
    'not_customer_data_unknown',
    'data_customer_unknown',
    'not_data_customer_unknown',
    'unknown',
    NOT_CAPTURED,
  ],
  outcome: [
    'given',
    'given_in_part',
    'kept',
    'rejected',
    'redirected',
    'withdrawn',
    'no_data',
    'challenged',
    'elsewhere',
    'not_given',
  ],
  ground: [
    'none',
    'required_by_law',
    'required_by_law_counsel_opinion',
    'voluntary_emergency',
    'voluntary_consent',
    'voluntary_policy',
    'period_not_justified',
    'category_not_reached',
    'identifier_not_reached',
    'scope_too_wide',
    'tenant_is_organisation',
    'process_does_not_reach_category',
    'authority_not_authenticated',
    'not_in_force',
    'wrong_addressee',
    'defective_form',
    'no_identifier',
    'scope_without_bounds',
    'refused_by_blocking_law',
    'permitted_not_required',
    'annex_iii_incomplete',
    'annex_iii_manifest_errors',
    'annex_iii_insufficient_information',
    'annex_iii_not_stored',
    'annex_iii_impossible',
    'annex_iii_not_issued_or_validated',
    'annex_iii_offence_outside',
    'annex_iii_service_not_covered',
    'annex_iii_immunity_or_privilege',
    'annex_iii_third_country',
    'refused_by_enforcing_authority',
    'conflict_of_laws',
    'overbroad',
    'unlawful_secrecy',
    'privilege',
    'no_matching_account',
    'no_records_in_scope',
    'other',
  ],
  emergency: ['none', 'claimed', 'confirmed', 'dropped', NOT_CAPTURED],
  /** The process that has to follow what left in an emergency. */
  follow_up: ['none', 'awaited', 'received', 'refused', 'never'],
  /** What forbade telling the customer. */
  prohibition: ['none', 'requested', 'statutory', 'court_order'],
  prohibition_end: ['none', 'in_force_without_day', 'in_force_with_day', 'lapsed', 'lifted'],
  prohibition_time: ['none', 'in_force', ...SPANS],
  told: [
    'no_customer',
    'before_release',
    'after_release',
    'nothing_left',
    'by_authority',
    'elsewhere',
    'owed',
    'not_told',
  ],
  told_time: ['none', ...SPANS],
  redirect: ['none', 'asked', 'withdrawn', 'went_to_tenant', 'renewed_to_us', 'notice_allowed', NOT_CAPTURED],
  redirect_exception: [
    'none',
    'agency_renewed_demand',
    'agency_states_redirect_would_harm',
    'tenant_is_subject',
    'law_has_decided',
    'emergency',
    'tenant_unreachable',
    NOT_CAPTURED,
  ],
  /** Who went to court or objected formally against production, and what became of the last of it. */
  challenge: ['none', 'provider', 'customer', 'both', NOT_CAPTURED],
  challenge_fate: FATES,
  /** The same against what forbids telling. */
  secrecy_challenge: FATES,
  /** The customer's own, to us. */
  objection: ['none', 'open', 'upheld', 'overruled', 'taken_back', NOT_CAPTURED],
  /** Data set apart: as the paper orders, or beside it. */
  preservation: ['none', 'ordered', 'ordered_and_kept', 'kept_besides', NOT_CAPTURED],
  received: HALVES,
  /** When what was asked of this line was over. */
  answered: [...HALVES, NOT_CAPTURED],
  answer_time: [...SPANS, NOT_CAPTURED],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Column = keyof typeof COLUMNS
export type CountedLine = { readonly [K in Column]: (typeof COLUMNS)[K][number] }
export const COLUMN_NAMES = Object.keys(COLUMNS) as Column[]

/** Above every cell of book 1. */
const FIRST_CODE = 2n ** 64n

const halves = new Set(HALVES)

/** A time before the first half-year of the book or after its last counts as of that one. */
export function halfWord(time: string): CountedLine['received'] {
  const half = halfYearOf(time)
  if (halves.has(half)) return half
  const [first = half] = HALVES
  return half < first ? first : (HALVES.at(-1) ?? half)
}

/** Which step a time of so many milliseconds falls into: each holds what is longer than the one before and no longer than its own. */
export function spanOf(ms: number): (typeof SPANS)[number] {
  const hours = ms / 3_600_000
  return SPANS.find(span => hours <= hoursOf(span)) ?? 'longer'
}

function hoursOf(span: (typeof SPANS)[number]): number {
  if (span === 'longer') return Number.POSITIVE_INFINITY
  const [unit, n] = span.split('_')
  return Number(n) * (unit === 'hours' ? 1 : 24)
}

/** The book as it is published. Columns in the order of their weight in a code, the last running fastest. */
export function encodeLineBook(): Uint8Array {
  return encodeJcs({
    v: 'duly/code-book/v2',
    // Of a demand as a whole book 1 still counts; it is part of this one by its hash.
    before: codeBookHash(),
    columns: COLUMN_NAMES.map(name => ({ name, words: [...COLUMNS[name]] })),
  })
}

let bookHash: string | undefined

/** SHA-256 of the published book, hexadecimal. */
export function lineBookHash(): string {
  bookHash ??= sha256Hex(encodeLineBook())
  return bookHash
}

/** The number that a row stands for. Refuses a word outside the closed lists. */
export function lineCode(row: CountedLine): bigint {
  return FIRST_CODE + COLUMN_NAMES.reduce((code, name) => code * width(name) + BigInt(placeOf(name, row)), 0n)
}

/** The row of a number: the inverse of lineCode. */
export function lineOfCode(code: bigint): CountedLine {
  let rest = code - FIRST_CODE
  check(rest >= 0n, 'code_book', 'no such code')
  const words = COLUMN_NAMES.toReversed().map(name => {
    const word = COLUMNS[name][Number(rest % width(name))]
    rest /= width(name)
    return [name, word] as const
  })
  check(rest === 0n, 'code_book', 'no such code')
  return Object.fromEntries(words.toReversed()) as CountedLine
}

/** Which rows are of one line: the same for each, and nothing to whoever lacks the demand's key. 16 bytes, hexadecimal. */
export function lineName(key: Uint8Array, line: string): string {
  if (key.length !== 32) throw new RangeError('the key is 32 bytes')
  const info = concat(domain('duly/counted-line/v1'), utf8(line))
  return hex(expand(nobleSha256, extract(nobleSha256, key), info, 16))
}

function width(name: Column): bigint {
  return BigInt(COLUMNS[name].length)
}

function placeOf(name: Column, row: CountedLine): number {
  const at = (COLUMNS[name] as readonly string[]).indexOf(row[name])
  check(at >= 0, 'code_book', 'not in the code book', { column: name })
  return at
}
