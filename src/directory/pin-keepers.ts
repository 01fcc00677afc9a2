// The keepers of a gate's pin: who may be the second one whose signature a change of it needs. The gate has its own files and asks
// nobody else; here is only the rule.
import { sentence } from '../kernel/message.ts'
import { refuse } from '../kernel/refusal.ts'
import type { TwoPeople } from '../kernel/two-people.ts'

export const pinChange = {
  act: 'sign_pin_change',
  not: 'the human by whose key it is signed, by another key neither',
  promise: 'promise 5',
  home: 'directory/pin-keepers.ts',
  own: refuse(
    'same_person',
    sentence('directory.key_same_person_signed_already'),
    sentence('directory.keeper_who_another_person_signs'),
  ),
  concerned: null,
  term: null,
} as const satisfies TwoPeople
