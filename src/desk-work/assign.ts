// Who has a demand: one owner at a time, whose work it is to bring it on. Owning gives no right over what is decided: every rule
// on who acts asks who acts, and never whose demand it is.

import type { Actor, Role } from '../kernel/actor.ts'
import { sentence } from '../kernel/message.ts'
import { type Refusal, refuse } from '../kernel/refusal.ts'

/** Whose daily work demands are. An approver or a custodian is called to one, and does not own it. */
export const ownerRoles: readonly Role[] = ['intake', 'analyst', 'counsel']

export type OwnerState = {
  readonly owner: string | null
  /** And nothing of it is left to do. */
  readonly closed: boolean
  /** To whom it is offered now. */
  readonly offer: { readonly from: string; readonly to: string } | null
}

/** Somebody who is to have it; `mayKnow`: may know of this demand at all (named people, ties). */
export type Candidate = {
  readonly id: string
  readonly roles: readonly Role[]
  readonly active: boolean
  readonly mayKnow: boolean
}

/** To oneself, to another, or to nobody (null). */
export function mayAssign(actor: Actor, to: Candidate | null, state: OwnerState): Refusal | null {
  return refuseActor(actor) ?? refuseClosed(state) ?? (to && refuseCandidate(to))
}

/** Handing over: what one has, or has as cover, is offered with a note; until it is taken it stays where it is. */
export function mayOffer(
  actor: Actor,
  to: Candidate,
  state: OwnerState & { readonly note: string; readonly covered: readonly string[] },
): Refusal | null {
  const no = refuseActor(actor) ?? refuseClosed(state)
  if (no) return no
  if (state.owner === null || ![actor.id, ...state.covered].includes(state.owner))
    return refuse('not_allowed', sentence('who.only_who_demand_hands_over'), sentence('who.assign_instead'))
  if (state.offer)
    return refuse(
      'already_done',
      sentence('who.already_offered_somebody'),
      sentence('who.take_offer_back_first'),
    )
  if (to.id === state.owner)
    return refuse('invalid_input', sentence('who.theirs_already'), sentence('who.choose_somebody_else'))
  if (state.note.trim() === '')
    return refuse('invalid_input', sentence('who.note_missing'), sentence('who.say_what_next_person_must'))
  return refuseCandidate(to)
}

export type Settling = 'taken' | 'declined' | 'withdrawn'

/** Who is offered it takes or declines it; who offered it, or had it, takes the offer back. */
export function maySettle(
  actor: Actor,
  outcome: Settling,
  state: OwnerState & { readonly offeredBy: string | null },
  taker: Candidate,
): Refusal | null {
  if (!state.offer)
    return refuse('wrong_stage', sentence('who.not_offered_anybody'), sentence('borders.reload_demand'))
  if (outcome === 'withdrawn') {
    const own = actor.id === state.offer.from || actor.id === state.offeredBy
    return own
      ? null
      : refuse('not_allowed', sentence('who.offer_not_yours'), sentence('who.ask_who_made_take_back'))
  }
  if (actor.id !== state.offer.to)
    return refuse('not_allowed', sentence('who.offered_somebody_else'), sentence('who.ask_assigned_you'))
  return outcome === 'taken' ? (refuseClosed(state) ?? refuseCandidate(taker)) : null
}

/** One answer for every reason: whoever asks does not learn who is tied to what. */
function refuseCandidate(to: Candidate): Refusal | null {
  const can = to.active && to.mayKnow && to.roles.some(role => ownerRoles.includes(role))
  return can
    ? null
    : refuse('cannot_take', sentence('who.person_cannot_take_demand'), sentence('who.choose_somebody_else'))
}

function refuseActor(actor: Actor): Refusal | null {
  const may = actor.kind === 'staff' && actor.roles.some(role => ownerRoles.includes(role))
  return may
    ? null
    : refuse(
        'not_allowed',
        sentence('who.your_roles_do_not_assign'),
        sentence('who.this_is_for', { x: ownerRoles.join(' or ') }),
      )
}

function refuseClosed(state: OwnerState): Refusal | null {
  return state.closed
    ? refuse('wrong_stage', sentence('who.demand_closed'), sentence('who.nothing_left_do'))
    : null
}

export type Cover = {
  readonly person: string
  readonly cover: string
  readonly from: string
  readonly until: string
}

/** One's own absence, or that of another by who leads (counsel) or administers. Times: RFC 3339. */
export function mayCover(
  actor: Actor,
  c: Cover,
  now: string,
  to: Pick<Candidate, 'roles' | 'active'>,
): Refusal | null {
  const leads = actor.kind === 'staff' && actor.roles.some(r => r === 'counsel' || r === 'administrator')
  if (actor.kind !== 'staff' || (actor.id !== c.person && !leads))
    return refuse(
      'not_allowed',
      sentence('who.somebody_elses_absence'),
      sentence('who.ask_them_counsel_administrator'),
    )
  if (c.person === c.cover)
    return refuse(
      'invalid_input',
      sentence('who.nobody_covers_themselves'),
      sentence('who.choose_somebody_else'),
    )
  if (!(c.from < c.until) || c.until <= now)
    return refuse(
      'invalid_input',
      sentence('who.absence_ends_before_begins_over'),
      sentence('who.correct_days'),
    )
  if (Date.parse(c.until) - Date.parse(c.from) > 366 * 86_400_000)
    return refuse('invalid_input', sentence('who.more_than_year'), sentence('who.hand_demands_over_instead'))
  const can = to.active && to.roles.some(role => ownerRoles.includes(role))
  return can
    ? null
    : refuse('cannot_take', sentence('who.person_cannot_cover_them'), sentence('who.choose_somebody_else'))
}
