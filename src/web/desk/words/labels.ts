// The closed lists of the domain in the words that the desk shows. Each table is total: a new word cannot be forgotten.
import type { Step, Turn } from '../../../demand/next.ts'
import type {
  ChallengeAim,
  ChallengeKind,
  ChallengeStep,
  Channel,
  ClearanceOutcome,
  DataCategory,
  Decision,
  DemandRelation,
  DocketFinding,
  ExtensionStep,
  Ground,
  NotDemandReason,
  Outcome,
  PaperRole,
  Prolongation,
  RedirectException,
  RedirectOutcome,
  RulingResult,
  SecrecyCover,
  SkipReason,
  SuspensiveEffect,
  TenantAnswer,
  TenantKind,
  ToldFinding,
  WiderWay,
} from '../../../demand/vocabulary.ts'
import type { Process } from '../../../ledger/code-book.ts'
import { say } from './words.ts'

export const categoryWords: Record<DataCategory, string> = {
  subscriber: say('category.subscriber'),
  traffic: say('category.traffic'),
  location: say('category.location'),
  content_stored: say('category.content_stored'),
  content_realtime: say('category.content_realtime'),
}

export const stepWords: Record<Step, string> = {
  settle_lane: say('step.settle_lane'),
  confirm_facts: say('step.confirm_facts'),
  confirm_not_demand: say('step.confirm_not_demand'),
  authenticate: say('step.authenticate'),
  callback: say('step.callback'),
  record_danger: say('step.record_danger'),
  confirm_emergency: say('step.confirm_emergency'),
  lookup: say('step.lookup'),
  assess: say('step.assess'),
  determine: say('step.determine'),
  preserve: say('step.preserve'),
  keep: say('step.keep'),
  redirect_letter: say('step.redirect_letter'),
  redirect_answer: say('step.redirect_answer'),
  approve_exception: say('step.approve_exception'),
  read_secrecy: say('step.read_secrecy'),
  confirm_secrecy: say('step.confirm_secrecy'),
  confirm_told: say('step.confirm_told'),
  verify_consent: say('step.verify_consent'),
  check_docket: say('step.check_docket'),
  read_message: say('step.read_message'),
  undelivered: say('step.undelivered'),
  secrecy_extension: say('step.secrecy_extension'),
  notify: say('step.notify'),
  post_notice: say('step.post_notice'),
  note_answer: say('step.note_answer'),
  await_clearance: say('step.await_clearance'),
  ask_extension: say('step.ask_extension'),
  decide_objection: say('step.decide_objection'),
  window: say('step.window'),
  decide_production: say('step.decide_production'),
  challenge: say('step.challenge'),
  end_secrecy: say('step.end_secrecy'),
  confirm_secrecy_end: say('step.confirm_secrecy_end'),
  confirm_allowed_contact: say('step.confirm_allowed_contact'),
  tell_allowed_contact: say('step.tell_allowed_contact'),
  confirm_secrecy_extension: say('step.confirm_secrecy_extension'),
  prepare: say('step.prepare'),
  sign: say('step.sign'),
  log: say('step.log'),
  collect: say('step.collect'),
  certify: say('step.certify'),
  seal: say('step.seal'),
  release: say('step.release'),
  late_release: say('step.late_release'),
  download: say('step.download'),
  follow_up: say('step.follow_up'),
  end_hold: say('step.end_hold'),
  note_hold_end: say('step.note_hold_end'),
  close: say('step.close'),
  done: say('step.done'),
}

export const turnWords: Record<Turn, string> = {
  intake: say('turn.intake'),
  analyst: say('turn.analyst'),
  counsel: say('turn.counsel'),
  approver: say('turn.approver'),
  custodian: say('turn.custodian'),
  auditor: say('turn.auditor'),
  administrator: say('turn.administrator'),
  tenant: say('turn.tenant'),
  officer: say('turn.officer'),
  agency: say('turn.agency'),
  court: say('turn.court'),
  gate: say('turn.gate'),
  log: say('turn.log'),
  clock: say('turn.clock'),
  nobody: say('turn.nobody'),
}

export const decisionWords: Record<Decision, string> = {
  comply: say('decision.comply'),
  narrow: say('decision.narrow'),
  preserve: say('decision.preserve'),
  redirect: say('decision.redirect'),
  reject: say('decision.reject'),
  challenge: say('decision.challenge'),
  no_data: say('decision.no_data'),
}

export const groundWords: Record<Ground, string> = {
  required_by_law: say('ground.required_by_law'),
  required_by_law_counsel_opinion: say('ground.required_by_law_counsel_opinion'),
  voluntary_emergency: say('ground.voluntary_emergency'),
  voluntary_consent: say('ground.voluntary_consent'),
  voluntary_policy: say('ground.voluntary_policy'),
  period_not_justified: say('ground.period_not_justified'),
  category_not_reached: say('ground.category_not_reached'),
  identifier_not_reached: say('ground.identifier_not_reached'),
  scope_too_wide: say('ground.scope_too_wide'),
  tenant_is_organisation: say('ground.tenant_is_organisation'),
  process_does_not_reach_category: say('ground.process_does_not_reach_category'),
  authority_not_authenticated: say('ground.authority_not_authenticated'),
  not_in_force: say('ground.not_in_force'),
  annex_iii_incomplete: say('ground.annex_iii_incomplete'),
  annex_iii_manifest_errors: say('ground.annex_iii_manifest_errors'),
  annex_iii_insufficient_information: say('ground.annex_iii_insufficient_information'),
  annex_iii_not_stored: say('ground.annex_iii_not_stored'),
  annex_iii_impossible: say('ground.annex_iii_impossible'),
  annex_iii_not_issued_or_validated: say('ground.annex_iii_not_issued_or_validated'),
  annex_iii_offence_outside: say('ground.annex_iii_offence_outside'),
  annex_iii_service_not_covered: say('ground.annex_iii_service_not_covered'),
  annex_iii_immunity_or_privilege: say('ground.annex_iii_immunity_or_privilege'),
  annex_iii_third_country: say('ground.annex_iii_third_country'),
  refused_by_enforcing_authority: say('ground.refused_by_enforcing_authority'),
  wrong_addressee: say('ground.wrong_addressee'),
  defective_form: say('ground.defective_form'),
  no_identifier: say('ground.no_identifier'),
  scope_without_bounds: say('ground.scope_without_bounds'),
  refused_by_blocking_law: say('ground.refused_by_blocking_law'),
  permitted_not_required: say('ground.permitted_not_required'),
  conflict_of_laws: say('ground.conflict_of_laws'),
  overbroad: say('ground.overbroad'),
  unlawful_secrecy: say('ground.unlawful_secrecy'),
  privilege: say('ground.privilege'),
  no_matching_account: say('ground.no_matching_account'),
  no_records_in_scope: say('ground.no_records_in_scope'),
}

export const exceptionWords: Record<RedirectException, string> = {
  agency_renewed_demand: say('exception.agency_renewed_demand'),
  agency_states_redirect_would_harm: say('exception.agency_states_redirect_would_harm'),
  tenant_is_subject: say('exception.tenant_is_subject'),
  law_has_decided: say('exception.law_has_decided'),
  emergency: say('exception.emergency'),
  tenant_unreachable: say('exception.tenant_unreachable'),
}

export const redirectOutcomeWords: Record<RedirectOutcome, string> = {
  withdrawn: say('redirect_outcome.withdrawn'),
  went_to_tenant: say('redirect_outcome.went_to_tenant'),
  renewed_to_us: say('redirect_outcome.renewed_to_us'),
  notice_allowed: say('redirect_outcome.notice_allowed'),
}

export const coverWords: Record<SecrecyCover, string> = {
  fact: say('cover.fact'),
  agency: say('cover.agency'),
  content: say('cover.content'),
}

export const widerWords: Record<WiderWay, string> = {
  account: say('wider.account'),
  category: say('wider.category'),
  period: say('wider.period'),
  decision: say('wider.decision'),
  authority: say('wider.authority'),
  paper: say('wider.paper'),
}

/** One order of secrecy, by what it is and its last day. */
export const noticeValueWords = {
  permitted_now: say('notice_value.permitted_now'),
  required_now: say('notice_value.required_now'),
  prohibited: say('notice_value.prohibited'),
  authority_notifies: say('notice_value.authority_notifies'),
  needs_review: say('notice_value.needs_review'),
}

export const prolongationWords: Record<Prolongation, string> = {
  extended: say('prolongation.extended'),
  production_asked: say('prolongation.production_asked'),
}

export const clearanceWords: Record<ClearanceOutcome, string> = {
  cleared: say('clearance.cleared'),
  refused: say('clearance.refused'),
}

export const extensionWords: Record<ExtensionStep, string> = {
  filed: say('extension.filed'),
  denied: say('extension.denied'),
  withdrawn: say('extension.withdrawn'),
}

export const docketWords: Record<DocketFinding, string> = {
  nothing_found: say('docket.nothing_found'),
  extension_filed: say('docket.extension_filed'),
  extended: say('docket.extended'),
  lifted: say('docket.lifted'),
}

export const toldThereWords: Record<ToldFinding, string> = {
  as_recorded: say('told_there.as_recorded'),
  not_so: say('told_there.not_so'),
}

export const skipWords: Record<SkipReason, string> = {
  is_subject: say('skip.is_subject'),
  account_hijacked: say('skip.account_hijacked'),
  left: say('skip.left'),
}

export const notDemandWords: Record<NotDemandReason, string> = {
  private_correspondence: say('not_demand.private_correspondence'),
  advertisement: say('not_demand.advertisement'),
  thanks_or_receipt: say('not_demand.thanks_or_receipt'),
  misdirected: say('not_demand.misdirected'),
  duplicate: say('not_demand.duplicate'),
  reply_filed_elsewhere: say('not_demand.reply_filed_elsewhere'),
}

export const answerWords: Record<TenantAnswer, string> = {
  no_objection: say('answer.no_objection'),
  answers_itself: say('answer.answers_itself'),
  consents: say('answer.consents'),
  needs_time: say('answer.needs_time'),
  objects: say('answer.objects'),
  has_filed: say('answer.has_filed'),
}

export const challengeKindWords: Record<ChallengeKind, string> = {
  motion_to_quash_or_modify: say('challenge.motion_to_quash_or_modify'),
  motion_2703h: say('challenge.motion_2703h'),
  common_law_comity: say('challenge.common_law_comity'),
  challenge_2705b: say('challenge.challenge_2705b'),
  reciprocal_notice_3511: say('challenge.reciprocal_notice_3511'),
  objection_article_17: say('challenge.objection_article_17'),
  objection_to_designated_authority: say('challenge.objection_to_designated_authority'),
  other: say('challenge.other'),
}

export const aimWords: Record<ChallengeAim, string> = {
  production: say('aim.production'),
  secrecy: say('aim.secrecy'),
}

export const effectWords: Record<SuspensiveEffect, string> = {
  by_statute: say('effect.by_statute'),
  by_court_order_only: say('effect.by_court_order_only'),
  none: say('effect.none'),
  unknown: say('effect.unknown'),
}

export const challengeStepWords: Record<ChallengeStep, string> = {
  filed: say('challenge_step.filed'),
  hearing_set: say('challenge_step.hearing_set'),
  hearing: say('challenge_step.hearing'),
  hearing_off: say('challenge_step.hearing_off'),
  stay_ordered: say('challenge_step.stay_ordered'),
  stay_ended: say('challenge_step.stay_ended'),
  ruling: say('challenge_step.ruling'),
  appeal: say('challenge_step.appeal'),
  no_appeal: say('challenge_step.no_appeal'),
  withdrawn: say('challenge_step.withdrawn'),
}

export const relationWords: Record<DemandRelation, string> = {
  corrects: say('relation.corrects'),
  corrected_by: say('relation.corrected_by'),
  renews: say('relation.renews'),
  renewed_by: say('relation.renewed_by'),
  same_order: say('relation.same_order'),
  same_authority: say('relation.same_authority'),
  follows_emergency: say('relation.follows_emergency'),
  followed_by: say('relation.followed_by'),
}

export const rulingWords: Record<RulingResult, string> = {
  granted: say('ruling.granted'),
  partly: say('ruling.partly'),
  denied: say('ruling.denied'),
}

export const paperRoleWords: Record<PaperRole, string> = {
  instrument: say('paper_role.instrument'),
  secrecy_order: say('paper_role.secrecy_order'),
  preservation_letter: say('paper_role.preservation_letter'),
  covering_letter: say('paper_role.covering_letter'),
  annex: say('paper_role.annex'),
}

export const linkWords = {
  belongs_to: say('link.belongs_to'),
  supersedes: say('link.supersedes'),
  secrecy_in: say('link.secrecy_in'),
}

export const secrecyWords = {
  none: say('secrecy.none'),
  requested: say('secrecy.requested'),
  court_order: say('secrecy.court_order'),
  statutory: say('secrecy.statutory'),
}

export const tenantKindWords: Record<TenantKind, string> = {
  enterprise: say('tenant_kind.enterprise'),
  public_sector: say('tenant_kind.public_sector'),
  consumer: say('tenant_kind.consumer'),
}

export const channelWords: Record<Channel, string> = {
  mail: say('channel.mail'),
  upload: say('channel.upload'),
  file: say('channel.file'),
  desk: say('channel.desk'),
  telephone: say('channel.telephone'),
  portal: say('channel.portal'),
  import: say('channel.import'),
}

export const processWords: Record<Process, string> = {
  subpoena: say('counted.subpoena'),
  court_order: say('counted.court_order'),
  warrant: say('counted.warrant'),
  intercept: say('counted.intercept'),
  preservation: say('counted.preservation'),
  emergency: say('counted.emergency'),
  voluntary: say('counted.voluntary'),
  national_security: say('counted.national_security'),
  foreign_production: say('counted.foreign_production'),
  civil: say('counted.civil'),
  other: say('counted.other'),
}

export const outcomeWords: Record<Outcome, string> = {
  complied: say('outcome.complied'),
  complied_in_part: say('outcome.complied_in_part'),
  rejected: say('outcome.rejected'),
  redirected: say('outcome.redirected'),
  withdrawn: say('outcome.withdrawn'),
  no_data: say('outcome.no_data'),
  challenged: say('outcome.challenged'),
}

export const assessmentWords = {
  sufficient: say('assessment.sufficient'),
  insufficient: say('assessment.insufficient'),
  needs_review: say('assessment.needs_review'),
}

export const compulsionWords = {
  required: say('compulsion.required'),
  permitted: say('compulsion.permitted'),
  forbidden: say('compulsion.forbidden'),
  unknown: say('compulsion.unknown'),
}

export const leafWords = {
  written: say('leaf.written'),
  included: say('leaf.included'),
  witnessed: say('leaf.witnessed'),
}

/** A code that has no table, in readable form: `court_order` → "court order". */
export function plain(code: string): string {
  return code.replaceAll('_', ' ')
}

/** Things one after another, as a row or a field lists them: "subscriber, traffic". */
export function commas(items: readonly string[]): string {
  return items.join(say('list.comma'))
}

/** The word for a code from outside; a code that this desk does not know yet is shown as it is. */
export function wordFor(table: Readonly<Record<string, string>>, code: string): string {
  return table[code] ?? plain(code)
}
