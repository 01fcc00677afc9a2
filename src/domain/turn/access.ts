// No standing access (promise 6): what a member of staff may open a demand for, and who needs to say more than the purpose.

import type { Actor, Role } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'

export const accessPurposes = [
  'answer',
  'second_read',
  'advise',
  'approve',
  'certify',
  'audit',
  'customer_question',
  'other',
] as const
export type AccessPurpose = (typeof accessPurposes)[number]

/** What was opened under a grant; each kind is noted once. */
export const accessReads = ['demand', 'paper', 'draft', 'authorisation', 'law', 'tenant'] as const
export type AccessRead = (typeof accessReads)[number]

/** As person and tenant read it, after "for". */
export const purposeWords: Readonly<Record<AccessPurpose, string>> = {
  answer: 'answering this demand',
  second_read: 'checking what a colleague has done',
  advise: 'legal advice on it',
  approve: 'approving what leaves',
  certify: 'certifying what was collected',
  audit: 'an audit',
  customer_question: 'a question of the customer',
  other: 'another reason',
}

type Rule = { readonly roles: readonly Role[]; readonly words: 'optional' | 'required' }

const rules: Readonly<Record<AccessPurpose, Rule>> = {
  answer: { roles: ['intake', 'analyst', 'counsel'], words: 'optional' },
  second_read: { roles: ['intake', 'analyst', 'counsel', 'approver'], words: 'optional' },
  advise: { roles: ['counsel'], words: 'optional' },
  approve: { roles: ['approver'], words: 'optional' },
  certify: { roles: ['custodian'], words: 'optional' },
  audit: { roles: ['auditor'], words: 'required' },
  customer_question: { roles: ['intake', 'analyst', 'counsel'], words: 'optional' },
  other: { roles: ['intake', 'analyst', 'counsel', 'approver', 'custodian', 'auditor'], words: 'required' },
}

export type PurposeChoice = {
  readonly purpose: AccessPurpose
  readonly label: string
  readonly words: 'optional' | 'required'
}

/** The purposes that these roles may name, the usual one first. */
export function purposesFor(roles: readonly Role[]): PurposeChoice[] {
  return accessPurposes
    .filter(purpose => rules[purpose].roles.some(role => roles.includes(role)))
    .map(purpose => ({ purpose, label: purposeWords[purpose], words: rules[purpose].words }))
}

/** Nobody else agrees to a grant: at three in the morning nobody else is there. The tenant sees it instead. */
export function mayOpen(actor: Actor, purpose: AccessPurpose, words: string): Refusal | null {
  const choice = actor.kind === 'staff' && purposesFor(actor.roles).find(c => c.purpose === purpose)
  if (!choice)
    return refuse(
      'not_allowed',
      sentence('who.your_roles_do_not_open'),
      sentence('who.choose_another_purpose_ask_colleague'),
      'promise 6',
    )
  if (choice.words === 'required' && words.trim().length < 10)
    return refuse(
      'invalid_input',
      sentence('who.purpose_needs_reason'),
      sentence('who.say_sentence_why_you_open'),
      'promise 6',
    )
  return null
}

export function grantNeeded(): Refusal {
  return refuse(
    'grant_needed',
    sentence('who.opening_demand_takes_short_grant'),
    sentence('who.say_what_you_open_customer'),
    'promise 6',
  )
}
