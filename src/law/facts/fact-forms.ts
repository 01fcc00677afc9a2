// How a person answers each fact that Duly does not keep itself: the form of its value, for fields on a screen and for
// questions at a prompt. facts.ts parses whatever comes of it.
import type { FactEntry, Path } from './fact-catalogue.ts'
import { CUSTOMER_KINDS, FACTS, PROVIDER_KINDS, PURPOSES } from './fact-catalogue.ts'
import { SUBDIVISIONS } from './subdivisions.ts'

export type FactForm =
  | { readonly kind: 'yes_no' | 'yes_no_or_day' | 'day' | 'moment' | 'amount' | 'country' | 'list' }
  /** Free words; `known` are those that rules look for. */
  | { readonly kind: 'words'; readonly known: readonly string[] }
  | { readonly kind: 'one_of'; readonly options: readonly string[] }
  /** A fact with parts: there is none, or there is one and then its parts are asked; `named` is the part without which it cannot be written. */
  | { readonly kind: 'whole'; readonly named: Path | null }

const yesNo: FactForm = { kind: 'yes_no' }
const day: FactForm = { kind: 'day' }
const moment: FactForm = { kind: 'moment' }
const amount: FactForm = { kind: 'amount' }
const country: FactForm = { kind: 'country' }
const subdivision: FactForm = { kind: 'one_of', options: SUBDIVISIONS }
const words = (...known: string[]): FactForm => ({ kind: 'words', known })
const oneOf = (...options: string[]): FactForm => ({ kind: 'one_of', options })

export const FORMS: Readonly<Partial<Record<Path, FactForm>>> = {
  received_on: moment,
  'requester.country': country,
  'requester.body': words(),
  'requester.subdivision': subdivision,
  data_requested: { kind: 'list' },
  'provider.kind': oneOf(...PROVIDER_KINDS),
  'provider.country': country,
  'provider.subdivision': subdivision,
  'customer.kind': oneOf(...CUSTOMER_KINDS),
  'customer.country': country,
  'customer.us_person': yesNo,
  'customer.residence': country,
  'customer.subdivision': subdivision,
  purpose: oneOf(...PURPOSES),
  emergency: { kind: 'whole', named: null },
  'emergency.imminent': yesNo,
  'emergency.kind': words('life', 'none'),
  'emergency.verified_agency': yesNo,
  urgent: yesNo,
  gag: { kind: 'whole', named: 'gag.kind' },
  'gag.kind': words('letter_request_only'),
  'gag.issued': day,
  'gag.expires': day,
  'gag.blanket': yesNo,
  'gag.court_found_for_this_subpoena': yesNo,
  'gag.certified': yesNo,
  'gag.review_right_stated': yesNo,
  agreement: { kind: 'whole', named: 'agreement.party' },
  'agreement.party': words(),
  'agreement.in_force_from': day,
  'agreement.renewed_until': day,
  'agreement.targets_us_person': yesNo,
  'agreement.target_in_us': yesNo,
  'agreement.certified_by_designated_authority': yesNo,
  via_designated_authority: yesNo,
  court_order: words(),
  judge_authorisation: words(),
  underlying_warrant: words(),
  court_confirmation: words(),
  validated_by: oneOf('court', 'judge', 'prosecutor'),
  validated_in_hours: amount,
  ratified_in_hours: amount,
  confirmed_in_hours: amount,
  offence_max_years: amount,
  sentence_months: amount,
  offence_in_issuing_state: yesNo,
  person_resides_in_issuing_state: yesNo,
  foreign_offence: yesNo,
  notified: { kind: 'yes_no_or_day' },
  section_I_declaration: yesNo,
  provider_role: oneOf('processor', 'controller'),
  controller_processor_box: oneOf('detrimental', 'not_identifiable'),
  inform_controller_box: oneOf('shall_inform', 'shall_not_inform'),
  justification: words(),
  impeding_reason: yesNo,
  issued: moment,
  order_made: moment,
  period_days: amount,
  data_age_months: amount,
  content_age_days: amount,
  time: oneOf('historical', 'prospective'),
  scope: words('all accounts, all time'),
  identifiers: { kind: 'list' },
  entity_named: words(),
  asks: words('password', 'decryption', 'assistance'),
  'consent.verified': yesNo,
  data_location: country,
  foreign_law_conflict: words('none, storage only'),
  personal_data: yesNo,
  channel: words('it_system', 'portal', 'email', 'post'),
}

/** Facts that a sheet must have a value of. */
const ALWAYS: readonly Path[] = [
  'received_on',
  'requester.body',
  'data_requested',
  'provider.kind',
  'customer.kind',
  'purpose',
  'gag.kind',
  'agreement.party',
]

/**
 * "There is none" says that no State line lies between authority and provider. Only the ordinary form may enter it, because its
 * sentence says so: a paper that names no State says nothing about State lines.
 */
export const CONFIRMED_ONLY: readonly Path[] = ['requester.subdivision', 'provider.subdivision']

/** Whether "there is none" answers the question. It does not where a sheet needs a value, nor where none means "not known". */
export function mayBeNone(path: Path): boolean {
  const { nullIsUnknown }: FactEntry = FACTS[path]
  return !ALWAYS.includes(path) && !CONFIRMED_ONLY.includes(path) && nullIsUnknown === undefined
}
