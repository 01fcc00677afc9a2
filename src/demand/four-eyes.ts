// Where two people are promised, all in one place: which second act is refused to whom. four-eyes.test.ts tries each with the
// same person, and holds that no such rule stands outside this table.
//
// Each asks who acts. Whose demand it is, who was handed it and who covers for whom changes nothing: nobody acts in another's name.
import type { Command } from './command.ts'
import type { RefusalCode } from './refusal.ts'

export type FourEyes = {
  /** The second act: a command to a demand, or an act beside the streams. */
  readonly act:
    | Command['type']
    | 'end_tie'
    | 'confirm_recovery'
    | 'change_person'
    | 'take_offer'
    | 'approve_wording'
    | 'confirm_authority_change'
    | 'confirm_retention_terms'
    | 'confirm_policies'
    | 'look_at_copy'
  /** Who may not do it. */
  readonly not: string
  readonly code: RefusalCode
  /** Where it is promised. */
  readonly promise: string
  /** Where the rule stands, in this room. */
  readonly home: string
}

export const fourEyes = {
  not_demand: {
    act: 'confirm_not_demand',
    not: 'who filed it as not a demand',
    code: 'same_person',
    promise: 'design § 4.1',
    home: 'receive.ts',
  },
  callback: {
    act: 'record_callback',
    not: 'who received the paper, or confirmed its facts where nobody of us received it',
    code: 'callback_by_receiver',
    promise: 'design § 4.2',
    home: 'authenticate.ts',
  },
  emergency: {
    act: 'confirm_emergency',
    not: 'who received it or recorded the danger',
    code: 'same_person',
    promise: 'design § 4.2',
    home: 'emergency.ts',
  },
  redirect_exception: {
    act: 'approve_redirect_exception',
    not: 'who recorded the exception',
    code: 'same_person',
    promise: 'promise 2',
    home: 'redirect.ts',
  },
  contact_told_again: {
    act: 'tell_contact_again',
    not: 'who said that this contact is not to be told',
    code: 'same_person',
    promise: 'promise 3',
    home: 'notify.ts',
  },
  left_untold: {
    act: 'send_notice',
    not: 'who said why whom the law names is not told',
    code: 'same_person',
    promise: 'promise 3',
    home: 'whom.ts',
  },
  second_reader: {
    act: 'confirm_secrecy',
    not: 'who read the paper for secrecy',
    code: 'same_person',
    promise: 'design § 4.6',
    home: 'secrecy.ts',
  },
  secrecy_ended: {
    act: 'end_secrecy',
    not: 'who read the paper for secrecy, before its time',
    code: 'same_person',
    promise: 'design § 4.6',
    home: 'secrecy-end.ts',
  },
  secrecy_end_confirmed: {
    act: 'confirm_secrecy_end',
    not: 'who said that it ended before its time, with the paper that lifts it or without',
    code: 'same_person',
    promise: 'design § 4.6',
    home: 'secrecy-end.ts',
  },
  longer_secrecy: {
    act: 'confirm_secrecy_extension',
    not: 'who said that a longer secrecy was asked for, without its paper',
    code: 'same_person',
    promise: 'decision 0048',
    home: 'motion-filed.ts',
  },
  allowed_contact: {
    act: 'confirm_allowed_contact',
    not: 'who recorded that the authority allows one contact to be told',
    code: 'same_person',
    promise: 'decision 0048',
    home: 'allowed.ts',
  },
  told_there: {
    act: 'confirm_told',
    not: 'who brought the demand in from the system that told its tenant',
    code: 'same_person',
    promise: 'promise 3',
    home: 'imported.ts',
  },
  first_approval: {
    act: 'sign_authorisation',
    not: 'who prepared it',
    code: 'same_person',
    promise: 'promise 5',
    home: 'authorise.ts',
  },
  second_approval: {
    act: 'sign_authorisation',
    not: 'who signed it already',
    code: 'same_person',
    promise: 'promise 5',
    home: 'authorise.ts',
  },
  certificate: {
    act: 'sign_certificate',
    not: 'who prepared the authorisation',
    code: 'same_person',
    promise: 'design § 4.9',
    home: 'produce.ts',
  },
  late_release: {
    act: 'note_late_release',
    not: 'who prepared or signed what went out',
    code: 'same_person',
    promise: 'promise 5',
    home: 'produce.ts',
  },
  unnamed: {
    act: 'unname_person',
    not: 'that person',
    code: 'same_person',
    promise: 'promise 10',
    home: 'restricted.ts',
  },
  recovery: {
    act: 'confirm_recovery',
    not: 'its person, or who asked for it',
    code: 'same_person',
    promise: 'promise 5',
    home: 'administration.ts',
  },
  own_power: {
    act: 'change_person',
    not: 'that person',
    code: 'same_person',
    promise: 'promise 5',
    home: 'administration.ts',
  },
  tie_ended: {
    act: 'end_tie',
    not: 'whom it is about',
    code: 'same_person',
    promise: 'promise 6',
    home: 'ties.ts',
  },
  hand_over: {
    act: 'take_offer',
    not: 'who offered it',
    code: 'not_allowed',
    promise: 'decision 0021',
    home: 'assign.ts',
  },
  own_wording: {
    act: 'approve_wording',
    not: 'who wrote it',
    code: 'same_person',
    promise: 'decision 0033',
    home: 'own-wording.ts',
  },
  authority_change: {
    act: 'confirm_authority_change',
    not: 'who asked for it',
    code: 'same_person',
    promise: 'promise 5',
    home: 'authority-entry.ts',
  },
  shorter_terms: {
    act: 'confirm_retention_terms',
    not: 'who asked for a shorter one',
    code: 'same_person',
    promise: 'decision 0040',
    home: 'retention-terms.ts',
  },
  looser_policy: {
    act: 'confirm_policies',
    not: 'who asked for a looser one',
    code: 'same_person',
    promise: 'decision 0061',
    home: 'policies.ts',
  },
  copy_by_hand: {
    act: 'look_at_copy',
    not: 'who made the copy and sends it',
    code: 'same_person',
    promise: 'decision 0045',
    home: 'second-look.ts',
  },
} as const satisfies Record<string, FourEyes>
