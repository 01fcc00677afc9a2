// Where two people are promised, all in one place: which second act is refused to whom. four-eyes.test.ts tries each with the
// same person, and holds that no such rule stands outside this table.
//
// Each asks who acts. Whose demand it is, who was handed it and who covers for whom changes nothing: nobody acts in another's name.

import { tieEnd } from '../../desk-work/ties.ts'
import { passkeyRecovery } from '../../directory/administration.ts'
import { authorityChange } from '../../directory/authority-entry.ts'
import { ownWordingApproval } from '../../directory/own-wording.ts'
import { pinChange } from '../../directory/pin-keepers.ts'
import { looserPolicies } from '../../directory/policies.ts'
import { shorterTerms } from '../../directory/retention-terms.ts'
import { merger, newContact, newSourceKey } from '../../directory/tenant-changes.ts'
import type { RefusalCode } from '../../kernel/refusal.ts'
import type { TwoPeople } from '../../kernel/two-people.ts'
import type { Command } from '../registry/command.ts'

export type FourEyes = {
  /** The second act: a command to a demand, or an act beside the streams. */
  readonly act:
    | Command['type']
    | 'change_person'
    | 'take_offer'
    | (typeof proposals)[keyof typeof proposals]['act']
    | 'look_at_copy'
  /** Who may not do it. */
  readonly not: string
  readonly code: RefusalCode
  /** Where it is promised. */
  readonly promise: string
  /** Where the rule stands, from `src/`. */
  readonly home: string
}

/** What is proposed beside a demand's stream: its row is the rule that the engine of proposals goes by (kernel/two-people.ts). */
const proposals = {
  authority_change: authorityChange,
  shorter_terms: shorterTerms,
  looser_policy: looserPolicies,
  new_contact: newContact,
  new_source_key: newSourceKey,
  merger,
  recovery: passkeyRecovery,
  own_wording: ownWordingApproval,
  tie_ended: tieEnd,
  pin_change: pinChange,
} as const

export const fourEyes = {
  not_demand: {
    act: 'confirm_not_demand',
    not: 'who filed it as not a demand',
    code: 'same_person',
    promise: 'design § 4.1',
    home: 'domain/arrival/receive.ts',
  },
  callback: {
    act: 'record_callback',
    not: 'who received the paper, or confirmed its facts where nobody of us received it',
    code: 'callback_by_receiver',
    promise: 'design § 4.2',
    home: 'domain/arrival/authenticate.ts',
  },
  emergency: {
    act: 'confirm_emergency',
    not: 'who received it or recorded the danger',
    code: 'same_person',
    promise: 'design § 4.2',
    home: 'domain/permitted/emergency.ts',
  },
  redirect_exception: {
    act: 'approve_redirect_exception',
    not: 'who recorded the exception',
    code: 'same_person',
    promise: 'promise 2',
    home: 'domain/decision/redirect.ts',
  },
  contact_told_again: {
    act: 'tell_contact_again',
    not: 'who said that this contact is not to be told',
    code: 'same_person',
    promise: 'promise 3',
    home: 'domain/notice/kept-out.ts',
  },
  left_untold: {
    act: 'send_notice',
    not: 'who said why whom the law names is not told',
    code: 'same_person',
    promise: 'promise 3',
    home: 'domain/notice/addressee.ts',
  },
  second_reader: {
    act: 'confirm_secrecy',
    not: 'who read the paper for secrecy',
    code: 'same_person',
    promise: 'design § 4.6',
    home: 'domain/secrecy/secrecy.ts',
  },
  secrecy_ended: {
    act: 'end_secrecy',
    not: 'who read the paper for secrecy, before its time',
    code: 'same_person',
    promise: 'design § 4.6',
    home: 'domain/secrecy/secrecy-end.ts',
  },
  secrecy_end_confirmed: {
    act: 'confirm_secrecy_end',
    not: 'who said that it ended before its time, with the paper that lifts it or without',
    code: 'same_person',
    promise: 'design § 4.6',
    home: 'domain/secrecy/secrecy-end.ts',
  },
  longer_secrecy: {
    act: 'confirm_secrecy_extension',
    not: 'who said that a longer secrecy was asked for, without its paper',
    code: 'same_person',
    promise: 'decision 0048',
    home: 'domain/secrecy/extension-filed.ts',
  },
  allowed_contact: {
    act: 'confirm_allowed_contact',
    not: 'who recorded that the authority allows one contact to be told',
    code: 'same_person',
    promise: 'decision 0048',
    home: 'domain/secrecy/one-person-told.ts',
  },
  told_there: {
    act: 'confirm_told',
    not: 'who brought the demand in from the system that told its tenant',
    code: 'same_person',
    promise: 'promise 3',
    home: 'domain/arrival/imported.ts',
  },
  approval: {
    act: 'sign_authorisation',
    not: 'who prepared it, or signed it already',
    code: 'same_person',
    promise: 'promise 5',
    home: 'domain/release/authorise.ts',
  },
  certificate: {
    act: 'sign_certificate',
    not: 'who prepared the authorisation',
    code: 'same_person',
    promise: 'design § 4.9',
    home: 'domain/release/produce.ts',
  },
  late_release: {
    act: 'note_late_release',
    not: 'who prepared or signed what went out',
    code: 'same_person',
    promise: 'promise 5',
    home: 'domain/release/produce.ts',
  },
  unnamed: {
    act: 'unname_person',
    not: 'that person',
    code: 'same_person',
    promise: 'promise 10',
    home: 'domain/arrival/restricted.ts',
  },
  own_power: {
    act: 'change_person',
    not: 'that person',
    code: 'same_person',
    promise: 'promise 5',
    home: 'directory/administration.ts',
  },
  hand_over: {
    act: 'take_offer',
    not: 'who offered it',
    code: 'not_allowed',
    promise: 'decision 0021',
    home: 'desk-work/assign.ts',
  },
  ...rowsOf(proposals),
  copy_by_hand: {
    act: 'look_at_copy',
    not: 'who made the copy and sends it',
    code: 'same_person',
    promise: 'decision 0045',
    home: 'domain/notice/second-look.ts',
  },
} as const satisfies Record<string, FourEyes>

function rowsOf<Name extends string, Rule extends TwoPeople>(
  rules: Readonly<Record<Name, Rule>>,
): Readonly<Record<Name, Pick<Rule, 'act' | 'not' | 'promise' | 'home'> & Pick<FourEyes, 'code'>>> {
  const rows = Object.entries<Rule>(rules).map(([name, { act, not, promise, home, own }]) => [
    name,
    { act, not, promise, home, code: own.code },
  ])
  return Object.fromEntries(rows)
}
