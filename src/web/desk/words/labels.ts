// The closed lists of the domain in the words that the desk shows. Each table is total: a new word cannot be forgotten.
import type { Step, Turn } from '../../../demand/next.ts'
import type {
  ChallengeAim,
  ChallengeKind,
  ChallengeStep,
  Channel,
  DataCategory,
  Decision,
  DemandRelation,
  DocketFinding,
  ExtensionStep,
  Ground,
  NotDemandReason,
  Outcome,
  PaperRole,
  RedirectException,
  RedirectOutcome,
  RulingResult,
  SecrecyCover,
  SkipReason,
  SuspensiveEffect,
  TenantAnswer,
  TenantKind,
} from '../../../demand/vocabulary.ts'

export const categoryWords: Record<DataCategory, string> = {
  subscriber: 'subscriber',
  traffic: 'traffic',
  location: 'location',
  content_stored: 'stored content',
  content_realtime: 'live content',
}

export const stepWords: Record<Step, string> = {
  confirm_facts: 'Confirm facts',
  authenticate: 'Authenticate',
  callback: 'Call back',
  record_danger: 'Emergency: danger',
  confirm_emergency: 'Emergency: call',
  lookup: 'Look up',
  assess: 'Assess',
  determine: 'Determine',
  preserve: 'Set apart',
  redirect_letter: 'Redirect letter',
  redirect_answer: 'Redirected',
  approve_exception: 'Approve exception',
  read_secrecy: 'Read secrecy',
  confirm_secrecy: 'Confirm secrecy',
  check_docket: 'Check docket',
  secrecy_extension: 'Extension filed',
  notify: 'Notify',
  post_notice: 'Post notice',
  note_answer: 'Tenant answered',
  ask_extension: 'Ask for time',
  decide_objection: 'Objection',
  window: 'Window open',
  decide_production: 'Production falls due',
  challenge: 'Challenge open',
  end_secrecy: 'End secrecy',
  prepare: 'Prepare',
  sign: 'Sign',
  log: 'Log',
  collect: 'Collect',
  certify: 'Certify',
  seal: 'Seal',
  release: 'Release',
  late_release: 'Late release',
  download: 'Download',
  follow_up: 'Process to follow',
  close: 'Close',
  done: 'Done',
}

export const turnWords: Record<Turn, string> = {
  intake: 'intake',
  analyst: 'analyst',
  counsel: 'counsel',
  approver: 'approver',
  custodian: 'custodian',
  auditor: 'auditor',
  administrator: 'administrator',
  tenant: 'the tenant',
  officer: 'the officer',
  agency: 'the agency',
  court: 'the court',
  gate: 'the gate',
  log: 'the log',
  clock: 'a clock',
  nobody: 'nobody',
}

export const decisionWords: Record<Decision, string> = {
  comply: 'comply',
  narrow: 'narrow',
  redirect: 'redirect',
  reject: 'reject',
  challenge: 'challenge',
  no_data: 'no data',
}

export const groundWords: Record<Ground, string> = {
  required_by_law: 'The law requires it',
  required_by_law_counsel_opinion: 'The law requires it, in counsel’s opinion',
  voluntary_emergency: 'Voluntary: a confirmed emergency',
  voluntary_consent: 'Voluntary: the customer’s verified consent',
  voluntary_policy: 'Voluntary: a policy that counsel adopted',
  period_not_justified: 'The period is not justified',
  category_not_reached: 'A category is not reached',
  identifier_not_reached: 'An identifier is not reached',
  scope_too_wide: 'The scope is too wide',
  tenant_is_organisation: 'An organisation: ask it first',
  process_does_not_reach_category: 'Process does not reach this category',
  authority_not_authenticated: 'The authority is not authenticated',
  not_in_force: 'The paper is not in force',
  annex_iii_incomplete: 'Annex III: the certificate is incomplete',
  annex_iii_manifest_errors: 'Annex III: it holds manifest errors',
  annex_iii_insufficient_information: 'Annex III: it does not say enough to execute it',
  annex_iii_not_stored: 'Annex III: the data were not stored at receipt',
  annex_iii_impossible: 'Annex III: it is impossible for another reason',
  annex_iii_not_issued_or_validated: 'Annex III: not issued or validated as article 4 wants',
  annex_iii_offence_outside: 'Annex III: the offence is outside article 5(4)',
  annex_iii_service_not_covered: 'Annex III: the service is not covered',
  annex_iii_immunity_or_privilege: 'Annex III: immunity, privilege or press freedom',
  annex_iii_third_country: 'Annex III: a third country’s law conflicts (section E)',
  wrong_addressee: 'The wrong entity is addressed',
  defective_form: 'The form is defective',
  no_identifier: 'No identifier is named',
  scope_without_bounds: 'The scope has no bounds',
  refused_by_blocking_law: 'A blocking law forbids it',
  permitted_not_required: 'The law permits it, but does not require it',
  conflict_of_laws: 'Laws conflict',
  overbroad: 'It is overbroad',
  unlawful_secrecy: 'Its secrecy is unlawful',
  privilege: 'Privilege',
  no_matching_account: 'No account matches',
  no_records_in_scope: 'No records in scope',
}

export const exceptionWords: Record<RedirectException, string> = {
  agency_renewed_demand: 'The agency came back to us',
  agency_states_redirect_would_harm: 'The agency states that asking the customer would do harm',
  tenant_is_subject: 'The customer itself is the subject',
  law_has_decided: 'The law has decided it',
  emergency: 'Emergency',
  tenant_unreachable: 'The customer cannot be reached',
}

export const redirectOutcomeWords: Record<RedirectOutcome, string> = {
  withdrawn: 'The agency withdrew its demand',
  went_to_tenant: 'The agency went to the customer',
  renewed_to_us: 'The agency came back to us',
}

export const coverWords: Record<SecrecyCover, string> = {
  fact: 'that there is a demand',
  agency: 'who demands it',
  content: 'what the paper says',
}

/** One order of secrecy, by what it is and its last day. */
export function orderWords(s: { readonly instrument: string | null; readonly until: string | null }): string {
  return `${s.instrument ?? 'an order'}, ${s.until ? `until ${s.until}` : 'no end stated'}`
}

export const noticeValueWords = {
  permitted_now: 'the tenant may be told now',
  required_now: 'the tenant must be told now',
  prohibited: 'the tenant may not be told',
  authority_notifies: 'the authority tells, and we never do',
  needs_review: 'counsel decides whether the tenant may be told',
} as const

export const extensionWords: Record<ExtensionStep, string> = {
  filed: 'A longer secrecy was asked for',
  denied: 'The court denied it',
  withdrawn: 'The agency took it back',
}

export const docketWords: Record<DocketFinding, string> = {
  nothing_found: 'No extension',
  extension_filed: 'An extension was asked for',
  extended: 'An extension was granted',
  lifted: 'It was lifted',
}

export const skipWords: Record<SkipReason, string> = {
  is_subject: 'The demand is about this person',
  account_hijacked: 'The account is reported to be in other hands',
  left: 'The person has left the organisation',
}

export const notDemandWords: Record<NotDemandReason, string> = {
  private_correspondence: 'Private correspondence',
  advertisement: 'Advertisement',
  thanks_or_receipt: 'Thanks or a receipt',
  misdirected: 'Meant for somebody else',
  duplicate: 'The same paper again',
  reply_filed_elsewhere: 'A reply, filed with its demand',
}

export const answerWords: Record<TenantAnswer, string> = {
  no_objection: 'does not object',
  answers_itself: 'answers the agency itself',
  consents: 'consents',
  needs_time: 'needs more time',
  objects: 'objects',
  has_filed: 'has filed with a court',
}

export const challengeKindWords: Record<ChallengeKind, string> = {
  motion_to_quash_or_modify: 'Motion to quash or modify',
  motion_2703h: 'Motion under 18 USC 2703(h)',
  common_law_comity: 'Motion on common-law comity',
  challenge_2705b: 'Challenge of a secrecy order, 18 USC 2705(b)',
  reciprocal_notice_3511: 'Reciprocal notice, 18 USC 3511',
  objection_article_17: 'Reasoned objection, article 17 e-Evidence',
  objection_to_designated_authority: 'Objection to a designated authority',
  other: 'Another challenge',
}

export const aimWords: Record<ChallengeAim, string> = {
  production: 'against giving the data',
  secrecy: 'against the silence',
}

export const effectWords: Record<SuspensiveEffect, string> = {
  by_statute: 'filing suspends production by statute',
  by_court_order_only: 'suspends production only if a court orders it',
  none: 'suspends nothing',
  unknown: 'not known to suspend anything: production stays due',
}

export const challengeStepWords: Record<ChallengeStep, string> = {
  filed: 'Filed',
  hearing: 'Hearing',
  stay_ordered: 'The court stayed production',
  stay_ended: 'The suspension ended',
  ruling: 'Ruling',
  appeal: 'Appeal filed',
  withdrawn: 'Withdrawn',
}

export const relationWords: Record<DemandRelation, string> = {
  corrects: 'corrects',
  corrected_by: 'is corrected by',
  renews: 'renews',
  renewed_by: 'is renewed by',
  same_order: 'rests on the same order as',
  same_authority: 'comes from the same authority as',
}

export const rulingWords: Record<RulingResult, string> = {
  granted: 'granted',
  partly: 'granted in part',
  denied: 'denied',
}

export const paperRoleWords: Record<PaperRole, string> = {
  instrument: 'The instrument: demands the data',
  secrecy_order: 'Secrecy order',
  preservation_letter: 'Preservation letter',
  covering_letter: 'Covering letter',
  annex: 'Annex',
}

export const linkWords = {
  belongs_to: 'belongs to',
  supersedes: 'supersedes',
  secrecy_in: 'orders secrecy for',
} as const

export const secrecyWords = {
  none: 'Nothing asks for silence',
  requested: 'A letter requests silence: no prohibition',
  court_order: 'A court order forbids notice',
  statutory: 'A statute forbids notice',
} as const

export const tenantKindWords: Record<TenantKind, string> = {
  enterprise: 'enterprise',
  public_sector: 'public sector',
  consumer: 'consumer',
}

export const channelWords: Record<Channel, string> = {
  mail: 'by mail',
  upload: 'by upload at the desk',
  file: 'from a file',
  desk: 'entered at the desk',
  telephone: 'by telephone',
  portal: 'by the authority portal',
  import: 'from the system before this one',
}

export const outcomeWords: Record<Outcome, string> = {
  complied: 'complied with in full',
  complied_in_part: 'complied with in part',
  rejected: 'rejected',
  redirected: 'redirected to the customer',
  withdrawn: 'withdrawn by the agency',
  no_data: 'no data',
  challenged: 'challenged',
}

export const assessmentWords = {
  sufficient: 'suffices',
  insufficient: 'does not suffice',
  needs_review: 'counsel decides',
} as const

export const compulsionWords = {
  required: 'required',
  permitted: 'merely permitted',
  forbidden: 'forbidden',
  unknown: 'not known',
} as const

export const leafWords = {
  written: 'written here, not yet in the log',
  included: 'in the log',
  witnessed: 'in the log, cosigned by the witness',
} as const

/** A code that has no table, in readable form: `court_order` → "court order". */
export function plain(code: string): string {
  return code.replaceAll('_', ' ')
}

/** The word for a code from outside; a code that this desk does not know yet is shown as it is. */
export function wordFor(table: Readonly<Record<string, string>>, code: string): string {
  return table[code] ?? plain(code)
}
