// Ties: what binds a person of the desk to whom a demand is about. Who is tied neither has, reads, determines nor approves it: the
// database hides it (0009-work.sql), and `decide` refuses whatever comes by another way.

import type { Actor } from '../kernel/actor.ts'
import { sentence } from '../kernel/message.ts'
import { type Refusal, refuse } from '../kernel/refusal.ts'
import { refusePerson, type TwoPeople } from '../kernel/two-people.ts'

/** To whom or what: exactly one. An identifier is an address, number or name of an account, as a paper would name it. */
export type TieTarget =
  | { readonly tenant: string }
  | { readonly authority: string }
  | { readonly identifier: { readonly kind: string; readonly value: string } }
  | { readonly reference: string }

/** Everybody says their own; an administrator records anybody's. */
export function mayRecordTie(actor: Actor, person: string): Refusal | null {
  const may = actor.kind === 'staff' && (actor.id === person || actor.roles.includes('administrator'))
  return may
    ? null
    : refuse(
        'not_allowed',
        sentence('who.you_can_say_yourself_alone'),
        sentence('who.ask_administrator_record'),
      )
}

const aboutYou = refuse('same_person', sentence('who.about_you'), sentence('who.another_administrator_ends'))

/** A wall that its own person could take down is none. */
export const tieEnd = {
  act: 'end_tie',
  not: 'whom it is about',
  promise: 'promise 6',
  home: 'desk-work/ties.ts',
  own: aboutYou,
  concerned: aboutYou,
  term: null,
} as const satisfies TwoPeople

/** Whoever said it may end it, if it is not about them. */
export function mayEndTie(actor: Actor, { person }: { readonly person: string }): Refusal | null {
  if (actor.kind !== 'staff' || !actor.roles.includes('administrator'))
    return refuse('not_allowed', sentence('who.administrator_ends'), sentence('who.ask_say_what_changed'))
  return refusePerson(tieEnd, { by: [], about: person, takesTwo: true }, actor.id)
}

/** Says that there is a tie, and not to whom: the reader may be the one who must not know. */
export function mustStandAside(): Refusal {
  return refuse(
    'stands_aside',
    sentence('who.you_stand_aside_from'),
    sentence('who.colleague_takes_administrator_can_say'),
  )
}
