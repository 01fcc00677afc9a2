// Ties: what binds a person of the desk to whom a demand is about. Who is tied neither has, reads, determines nor approves it: the
// database hides it (0009-work.sql), and `decide` refuses whatever comes by another way.
import type { Actor } from './actor.ts'
import { type Refusal, refuse } from './refusal.ts'

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
    : refuse('not_allowed', 'You can say this of yourself alone.', 'Ask an administrator to record it.')
}

/** A wall that its own person could take down is none. */
export function mayEndTie(actor: Actor, tie: { readonly person: string }): Refusal | null {
  if (actor.kind !== 'staff' || !actor.roles.includes('administrator'))
    return refuse('not_allowed', 'An administrator ends this.', 'Ask one, and say what has changed.')
  return actor.id === tie.person
    ? refuse('same_person', 'This is about you.', 'Another administrator ends it.')
    : null
}

/** Says that there is a tie, and not to whom: the reader may be the one who must not know. */
export function mustStandAside(): Refusal {
  return refuse(
    'stands_aside',
    'You stand aside from this one.',
    'A colleague takes it. An administrator can say more.',
  )
}
