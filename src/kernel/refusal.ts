// A refusal is an expected no: it says which rule, and what to do next. It holds no subject data.
import { inEnglish, type Sentence, sentence } from './message.ts'

export type RefusalCode =
  | 'not_found'
  | 'not_signed_in'
  | 'sign_in_again'
  | 'not_allowed'
  | 'grant_needed'
  | 'changed_meanwhile'
  | 'already_done'
  | 'already_received'
  | 'wrong_stage'
  | 'invalid_input'
  | 'too_many'
  | 'facts_incomplete'
  | 'same_person'
  | 'subcontractor_excluded'
  | 'authority_not_authenticated'
  | 'callback_by_receiver'
  | 'not_assessed'
  | 'process_does_not_reach'
  | 'merely_permitted'
  | 'emergency_unconfirmed'
  | 'consent_missing'
  | 'counsel_required'
  | 'redirect_first'
  | 'challenge_decision_missing'
  | 'secrecy_unconfirmed'
  | 'secrecy_forbids_notice'
  | 'authority_notifies'
  | 'late_notice_held'
  | 'exception_unapproved'
  | 'notice_first'
  | 'window_open'
  | 'objection_undecided'
  | 'production_suspended'
  | 'extension_runs'
  | 'challenge_granted'
  | 'challenge_open'
  | 'authorisation_stale'
  | 'authorisation_scope'
  | 'signature_refused'
  | 'waiting_for_log'
  | 'certificate_missing'
  | 'cannot_take'
  | 'stands_aside'
  | 'tasks_open'
  | 'ground_unknown'
  | 'document_unreadable'
  | 'document_too_large'
  | 'document_encrypted'
  | 'document_timeout'
  | 'document_uncaged'
  | 'document_hostile'
  | 'storage_full'
  | 'mail_refused'
  | 'not_by_mail'

export type Refusal = {
  readonly code: RefusalCode
  /** The rule that says no, where there is one: a statute, a promise, a section. */
  readonly cite?: string
  /** What cannot be done, in one sentence, without subject data. */
  readonly detail: string
  /** What the reader can do about it. */
  readonly next: string
  /** Which fields of a form were wrong, by their paths in what was sent (`officer.mail`); absent where it is no form's matter. */
  readonly fields?: readonly string[]
  /** What `detail` and `next` say, by key; never part of an answer. */
  readonly [BY_KEY]?: SaidByKey
}

export type SaidByKey = { readonly detail: Sentence; readonly next: Sentence }

/** A symbol stays in the process: JSON leaves it out. */
export const BY_KEY: unique symbol = Symbol('sentences by key')

export function refuse(code: RefusalCode, detail: Sentence, next: Sentence, cite?: string): Refusal {
  const said = inBoth(detail, next)
  return cite === undefined ? { code, ...said } : { code, cite, ...said }
}

/** Two sentences as a program reads them and by key. */
export function inBoth(
  detail: Sentence,
  next: Sentence,
): Pick<Refusal, 'detail' | 'next'> & { readonly [BY_KEY]: SaidByKey } {
  return { detail: inEnglish(detail), next: inEnglish(next), [BY_KEY]: { detail, next } }
}

/** Its sentences by key, for what goes on record or is a step of its own. */
export function sentencesOf(refusal: Refusal): SaidByKey {
  const by = refusal[BY_KEY]
  if (!by) throw new Error(`a refusal without keys: ${refusal.code}`)
  return by
}

/** One answer for what never was and for what this reader may not know of. */
export function noSuchDemand(): Refusal {
  return refuse(
    'not_found',
    sentence('borders.no_such_demand_here'),
    sentence('borders.check_reference_what_not_you'),
  )
}

export function isRefusal(value: unknown): value is Refusal {
  return (
    typeof value === 'object' && value !== null && 'code' in value && 'detail' in value && 'next' in value
  )
}
