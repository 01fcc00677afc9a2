// A refusal is an expected no: it says which rule, and what to do next. It holds no subject data.

export type RefusalCode =
  | 'not_found'
  | 'not_signed_in'
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
}

export function refuse(code: RefusalCode, detail: string, next: string, cite?: string): Refusal {
  return cite === undefined ? { code, detail, next } : { code, cite, detail, next }
}

/** One answer for what never was and for what this reader may not know of. */
export function noSuchDemand(): Refusal {
  return refuse(
    'not_found',
    'There is no such demand here.',
    'Check the reference. What is not for you to see is not found either.',
  )
}

export function isRefusal(value: unknown): value is Refusal {
  return (
    typeof value === 'object' && value !== null && 'code' in value && 'detail' in value && 'next' in value
  )
}
