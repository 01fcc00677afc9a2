// The steps of a demand, whose turn each is, and what a deadline says: words alone, without the rules that choose.
import type { Role } from '../../kernel/actor.ts'
import type { Sentence } from '../../kernel/message.ts'

export const steps = [
  'confirm_facts',
  'confirm_not_demand',
  'authenticate',
  'callback',
  'record_danger',
  'confirm_emergency',
  'lookup',
  'assess',
  'determine',
  'question',
  'preserve',
  'keep',
  'redirect_letter',
  'redirect_answer',
  'approve_exception',
  'read_secrecy',
  'confirm_secrecy',
  'confirm_told',
  'verify_consent',
  'check_docket',
  'read_message',
  'undelivered',
  'secrecy_extension',
  'notify',
  'post_notice',
  'note_answer',
  'ask_extension',
  'decide_objection',
  'told_again',
  'window',
  'await_clearance',
  'confirmation',
  'decide_production',
  'challenge',
  'end_secrecy',
  'confirm_secrecy_end',
  'confirm_secrecy_extension',
  'confirm_allowed_contact',
  'tell_allowed_contact',
  'prepare',
  'sign',
  'log',
  'collect',
  'certify',
  'seal',
  'release',
  'late_release',
  'reseal',
  'download',
  'follow_up',
  'end_hold',
  'note_hold_end',
  'close',
  'settle_lane',
  'done',
] as const

export type Step = (typeof steps)[number]

export type Turn = Role | 'tenant' | 'officer' | 'agency' | 'gate' | 'court' | 'log' | 'clock' | 'nobody'

export type Next = {
  readonly step: Step
  readonly turn: Turn
  /** One sentence: what happens next and why. */
  readonly says: Sentence
}

export type Deadline = {
  /** kind:id, unique within the demand. */
  readonly clock: string
  readonly dueAt: string
  /** What happens at zero, as the queue says it. */
  readonly what: Sentence
}
