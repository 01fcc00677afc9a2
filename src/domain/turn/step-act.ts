// Which act takes each step; a step that no person of the desk takes has none.
import type { Command } from '../registry/command.ts'
import type { Step } from './step.ts'

const actOfStep: Partial<Record<Step, Command['type']>> = {
  settle_lane: 'settle_lane',
  confirm_facts: 'confirm_facts',
  confirm_not_demand: 'confirm_not_demand',
  authenticate: 'authenticate',
  callback: 'record_callback',
  record_danger: 'record_danger',
  confirm_emergency: 'confirm_emergency',
  follow_up: 'record_follow_up',
  lookup: 'request_lookup',
  assess: 'record_assessment',
  determine: 'determine',
  question: 'end_question',
  preserve: 'record_preservation',
  keep: 'prolong_preservation',
  redirect_letter: 'record_letter',
  approve_exception: 'approve_redirect_exception',
  read_message: 'read_messages',
  undelivered: 'settle_undelivered',
  check_docket: 'check_docket',
  secrecy_extension: 'record_secrecy_extension',
  post_notice: 'record_posted_notice',
  note_answer: 'note_answer',
  ask_extension: 'record_letter',
  redirect_answer: 'record_redirect_answer',
  read_secrecy: 'read_secrecy',
  confirm_secrecy: 'confirm_secrecy',
  verify_consent: 'verify_consent',
  confirm_told: 'confirm_told',
  notify: 'send_notice',
  decide_objection: 'decide_objection',
  told_again: 'record_told_again',
  decide_production: 'decide_production',
  end_secrecy: 'end_secrecy',
  confirm_secrecy_extension: 'confirm_secrecy_extension',
  confirm_allowed_contact: 'confirm_allowed_contact',
  tell_allowed_contact: 'tell_allowed_contact',
  confirm_secrecy_end: 'confirm_secrecy_end',
  prepare: 'prepare_authorisation',
  sign: 'sign_authorisation',
  certify: 'sign_certificate',
  late_release: 'note_late_release',
  end_hold: 'request_hold_end',
  note_hold_end: 'note_hold_end',
  close: 'close',
}

export function actOf(step: Step): Command['type'] | null {
  return actOfStep[step] ?? null
}
