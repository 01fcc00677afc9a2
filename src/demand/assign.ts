// Who has a demand: one owner at a time, whose work it is to bring it on. Owning gives no right over what is decided: every rule
// on who acts asks who acts, and never whose demand it is.
import type { Actor } from './actor.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { Role } from './vocabulary.ts'

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
    return refuse('not_allowed', 'Only who has a demand hands it over.', 'Assign it instead.')
  if (state.offer)
    return refuse('already_done', 'It is already offered to somebody.', 'Take the offer back first.')
  if (to.id === state.owner) return refuse('invalid_input', 'It is theirs already.', 'Choose somebody else.')
  if (state.note.trim() === '')
    return refuse('invalid_input', 'The note is missing.', 'Say what the next person must know.')
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
  if (!state.offer) return refuse('wrong_stage', 'It is not offered to anybody.', 'Reload the demand.')
  if (outcome === 'withdrawn') {
    const own = actor.id === state.offer.from || actor.id === state.offeredBy
    return own ? null : refuse('not_allowed', 'The offer is not yours.', 'Ask who made it to take it back.')
  }
  if (actor.id !== state.offer.to)
    return refuse('not_allowed', 'It is offered to somebody else.', 'Ask for it to be assigned to you.')
  return outcome === 'taken' ? (refuseClosed(state) ?? refuseCandidate(taker)) : null
}

/** One answer for every reason: whoever asks does not learn who is tied to what. */
function refuseCandidate(to: Candidate): Refusal | null {
  const can = to.active && to.mayKnow && to.roles.some(role => ownerRoles.includes(role))
  return can ? null : refuse('cannot_take', 'This person cannot take this demand.', 'Choose somebody else.')
}

function refuseActor(actor: Actor): Refusal | null {
  const may = actor.kind === 'staff' && actor.roles.some(role => ownerRoles.includes(role))
  return may
    ? null
    : refuse('not_allowed', 'Your roles do not assign demands.', `This is for: ${ownerRoles.join(' or ')}.`)
}

function refuseClosed(state: OwnerState): Refusal | null {
  return state.closed ? refuse('wrong_stage', 'This demand is closed.', 'Nothing of it is left to do.') : null
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
    return refuse('not_allowed', 'This is somebody else’s absence.', 'Ask them, counsel or an administrator.')
  if (c.person === c.cover)
    return refuse('invalid_input', 'Nobody covers for themselves.', 'Choose somebody else.')
  if (!(c.from < c.until) || c.until <= now)
    return refuse('invalid_input', 'The absence ends before it begins, or is over.', 'Correct the days.')
  if (Date.parse(c.until) - Date.parse(c.from) > 366 * 86_400_000)
    return refuse('invalid_input', 'That is more than a year.', 'Hand the demands over instead.')
  const can = to.active && to.roles.some(role => ownerRoles.includes(role))
  return can ? null : refuse('cannot_take', 'This person cannot cover for them.', 'Choose somebody else.')
}
