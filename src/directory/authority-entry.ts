// Entries of authorities in the directory, and who may change them. An entry decides whom a demand is believed of and whose key a
// package is sealed to, so what gives or moves that trust takes two people; what ends it takes one, at once.
import { sentence } from '../kernel/message.ts'
import { refuse } from '../kernel/refusal.ts'
import type { TwoPeople } from '../kernel/two-people.ts'

export const authorityActs = [
  'add',
  'change',
  'retire',
  'bring_back',
  'officer_add',
  'officer_change',
  'officer_suspend',
  'officer_restore',
] as const
export type AuthorityAct = (typeof authorityActs)[number]

/** Whether it waits until another person confirmed it. */
export function takesTwo(act: AuthorityAct): boolean {
  return act !== 'retire' && act !== 'officer_suspend'
}

export const authorityChange = {
  act: 'confirm_authority_change',
  not: 'who asked for it',
  promise: 'promise 5',
  home: 'directory/authority-entry.ts',
  own: refuse(
    'same_person',
    sentence('directory.change_authority_confirmed_another_person'),
    sentence('borders.ask_colleague_confirm'),
    'promise 5',
  ),
  concerned: null,
  term: null,
} as const satisfies TwoPeople
