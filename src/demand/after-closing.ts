// What may be done to a demand that is closed.
import type { Command } from './command.ts'

/**
 * A closed demand still owes its tenants late notice and its officer the answer that was released; a tenant that may not know that
 * it is closed goes on answering; its secrecy may be challenged as long as it binds; and what the gate did before it heard of a
 * revocation is written down whenever the gate says it; so is what it set apart and let go.
 */
export const afterClosing: readonly Command['type'][] = [
  'file_challenge',
  'record_challenge_step',
  'record_follow_up',
  'name_person',
  'unname_person',
  'take_into_lane',
  'settle_lane',
  'link_demand',
  'file_reply',
  'read_secrecy',
  'confirm_secrecy',
  'confirm_told',
  'end_secrecy',
  'confirm_secrecy_end',
  'record_secrecy_extension',
  'confirm_secrecy_extension',
  'check_docket',
  'hold_late_notice',
  'skip_contact',
  'tell_contact_again',
  'leave_untold',
  'repeat_notice',
  'record_posted_notice',
  'escalate_notice',
  'note_answer',
  'read_messages',
  'send_notice',
  'record_delivery',
  'record_undelivered',
  'settle_undelivered',
  'mark_notice_read',
  'answer_notice',
  'revoke_consent',
  'confirm_download',
  'record_released',
  'record_hold',
  'request_hold_end',
  'record_hold_end',
  'note_hold_end',
  'record_gate_refusal',
  'note_late_release',
  'record_letter',
  'fire_clock',
]
