// Setting data apart through the gate, for as long as an order has them kept, or a redirect is open and somebody may still want
// them: asked for by one person, told by the gate. Nothing leaves by it and no clock stops.
import type { CommandOf } from './command.ts'
import { isCalendarDay } from './days.ts'
import type { Context, Decided } from './decide.ts'
import { isWithdrawn, tookBack } from './gone.ts'
import { type HeldApart, isBeingPlaced, isHeld, waitsForHold } from './hold-state.ts'
import { keepingBinds, mattersToKeep, refuseTerm } from './keeping.ts'
import { refuse } from './refusal.ts'
import type { Demand } from './state.ts'
import { isComeback } from './vocabulary.ts'

export function requestHold(command: CommandOf<'request_hold'>, d: Demand, c: Context): Decided {
  const { matters, until } = command
  if (matters.length === 0 || matters.some(id => !d.matters.some(m => m.id === id)))
    return refuse('not_found', 'There is no such matter in this demand.', 'Reload the demand.')
  const toKeep = mattersToKeep(d).map(m => m.id)
  if (matters.some(id => !toKeep.includes(id)))
    return refuse(
      'wrong_stage',
      'Nothing of this tenant is redirected, and nothing has to be kept.',
      'Decide its lines first, or record what was set apart by hand.',
    )
  if (matters.some(id => waitsForHold(d, { id })))
    return refuse(
      'already_done',
      'The gate is already setting these data apart.',
      'Wait for the gate to answer. If it takes longer than ten minutes, tell an administrator: it may be down.',
    )
  if (!isCalendarDay(until) || until < c.now.slice(0, 10))
    return refuse(
      'invalid_input',
      'The last day is over, or is none of the calendar.',
      'Enter the day until which the data are kept.',
    )
  const term = refuseTerm(d, matters, until)
  if (term) return term
  const { type: _, ...data } = command
  return [{ kind: 'HoldRequested', matter: null, data: { ...data, by: c.actor.id } }]
}

export function recordHold(command: CommandOf<'record_hold'>, d: Demand): Decided {
  const asked = d.holds.find(h => h.id === command.hold)
  if (!asked) return refuse('not_found', 'No such hold was asked for.', 'Ask again from the desk.')
  if (asked.placed) return []
  const { matters, until } = asked
  const { type: _, ...data } = command
  return [{ kind: 'HoldPlaced', matter: null, data: { ...data, matters, until } }]
}

/** While the agency may still come back what was set apart for it is kept: it then costs the authority nothing. */
export function requestHoldEnd(command: CommandOf<'request_hold_end'>, d: Demand, c: Context): Decided {
  const hold = d.holds.find(h => h.id === command.hold)
  if (!hold || !isHeld(hold) || hold.until < c.now.slice(0, 10))
    return refuse('not_found', 'Nothing is kept by this hold.', 'Reload the demand.')
  if (hold.endAsked)
    return refuse(
      'already_done',
      'The gate is already letting these data go.',
      'Wait for the gate to answer. If it takes longer than ten minutes, tell an administrator: it may be down.',
    )
  if (isOrdered(d, hold, c.now))
    return refuse(
      'wrong_stage',
      'The order still has these data kept.',
      'They are let go on the last day. If the authority takes its order back, record that first.',
    )
  if (!isNeedless(d, hold))
    return refuse(
      'wrong_stage',
      'The redirect is still open, so what was set apart may still be wanted.',
      'Record what the agency did first; the hold ends by itself on its last day.',
    )
  const { type: _, ...data } = command
  return [{ kind: 'HoldEndRequested', matter: null, data: { ...data, by: c.actor.id } }]
}

/** What may be let go before its day. */
export function holdsToEnd(d: Demand, now: string): string[] {
  const running = d.holds.filter(h => isHeld(h) && !h.endAsked && h.until >= now.slice(0, 10))
  return running.filter(h => isNeedless(d, h) && !isOrdered(d, h, now)).map(h => h.id)
}

/** For one of its tenants at least an order has them kept, whatever became of the demand. */
function isOrdered(d: Demand, { matters }: HeldApart, now: string): boolean {
  return d.matters.some(m => matters.includes(m.id) && keepingBinds(d, m, now))
}

/** Closed, or the agency wants nothing of these tenants from us any more. */
function isNeedless(d: Demand, { matters }: HeldApart): boolean {
  const said = matters.map(id => d.matters.find(m => m.id === id)?.redirectAnswer?.outcome)
  return (
    d.closed !== null ||
    isWithdrawn(d) ||
    matters.every(id => tookBack(d, { id })) ||
    said.every(outcome => outcome !== undefined && !isComeback(outcome))
  )
}

/** A hold that was never placed leaves nothing to say when its day is over. */
export function recordHoldEnd(command: CommandOf<'record_hold_end'>, d: Demand): Decided {
  const hold = d.holds.find(h => h.id === command.hold)
  if (!hold || isBeingPlaced(hold) || !isHeld(hold)) return []
  const { type: _, ...data } = command
  return [{ kind: 'HoldEnded', matter: null, data }]
}
