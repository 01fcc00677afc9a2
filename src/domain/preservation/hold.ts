// Setting data apart through the gate, for as long as an order has them kept, or a redirect is open and somebody may still want
// them: asked for by one person, told by the gate. Nothing leaves by it and no clock stops.

import { isCalendarDay } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { isComeback } from '../../vocabulary/closed-lists.ts'
import { isWithdrawn, tookBack } from '../decision/redirect-outcome.ts'
import { actOn, type Guard, given, onDemand, onMatters } from '../registry/act.ts'
import type { Demand, Matter } from '../registry/state.ts'
import type { PreservationEvents } from './events.ts'
import { isBeingPlaced, isHeld, waitsForHold } from './hold-state.ts'
import { keepingBinds, mattersToKeep, refuseTerm } from './keeping.ts'
import type { HeldApart } from './state.ts'

/** What these data are kept for. */
const isToBeKept: Guard<Matter> = (m, d) =>
  mattersToKeep(d).some(x => x.id === m.id)
    ? null
    : refuse(
        'wrong_stage',
        sentence('keeping.nothing_tenant_redirected_nothing_kept'),
        sentence('course.decide_lines_first_record_what'),
      )

const isNotUnderWay: Guard<Matter> = (m, d) =>
  waitsForHold(d, m)
    ? refuse(
        'already_done',
        sentence('course.gate_already_setting_these_data'),
        sentence('deciding.wait_gate_answer_if_takes'),
      )
    : null

export const requestHold = onMatters({
  type: 'request_hold',
  emits: ['HoldRequested'],
  given: given<Omit<PreservationEvents['HoldRequested'], 'by'>>(),
  who: { staff: ['analyst', 'counsel'] },
  guards: [isToBeKept, isNotUnderWay],
  decide: ({ type: _, ...data }, _m, d, c) => {
    if (!isCalendarDay(data.until) || data.until < c.now.slice(0, 10))
      return refuse(
        'invalid_input',
        sentence('course.last_day_over_none_calendar'),
        sentence('course.enter_day_until_which_data'),
      )
    const term = refuseTerm(d, data.matters, data.until)
    if (term) return term
    return [{ kind: 'HoldRequested', matter: null, data: { ...data, by: c.actor.id } }]
  },
})

export const recordHold = onDemand({
  type: 'record_hold',
  emits: ['HoldPlaced'],
  given: given<Omit<PreservationEvents['HoldPlaced'], 'matters' | 'until'>>(),
  who: { staff: [], gate: true },
  still: ['closed', 'withdrawn'],
  decide: ({ type: _, ...data }, d) => {
    const asked = d.holds.find(h => h.id === data.hold)
    if (!asked)
      return refuse(
        'not_found',
        sentence('course.no_such_hold_asked'),
        sentence('deciding.ask_again_from_desk'),
      )
    if (asked.placed) return []
    const { matters, until } = asked
    return [{ kind: 'HoldPlaced', matter: null, data: { ...data, matters, until } }]
  },
})

export const onHold = actOn<HeldApart, { readonly hold: string }>({
  all: d => d.holds,
  named: ({ hold }, d) => d.holds.find(h => h.id === hold),
  unknown: () => nothingKept(),
  none: () => nothingKept(),
})

function nothingKept(): Refusal {
  return refuse('not_found', sentence('course.nothing_kept_hold'), sentence('borders.reload_demand'))
}

/** While the agency may still come back what was set apart for it is kept: it then costs the authority nothing. */
export const requestHoldEnd = onHold({
  type: 'request_hold_end',
  emits: ['HoldEndRequested'],
  given: given<Omit<PreservationEvents['HoldEndRequested'], 'by'>>(),
  who: { staff: ['analyst', 'counsel'] },
  still: ['closed', 'withdrawn'],
  guards: [
    (hold, _, { now }) => (isHeld(hold) && hold.until >= now.slice(0, 10) ? null : nothingKept()),
    hold =>
      hold.endAsked
        ? refuse(
            'already_done',
            sentence('course.gate_already_letting_these_data'),
            sentence('deciding.wait_gate_answer_if_takes'),
          )
        : null,
    (hold, d, { now }) =>
      isOrdered(d, hold, now)
        ? refuse(
            'wrong_stage',
            sentence('keeping.order_still_these_data_kept'),
            sentence('keeping.they_let_go_last_day'),
          )
        : null,
    (hold, d) =>
      isNeedless(d, hold)
        ? null
        : refuse(
            'wrong_stage',
            sentence('course.redirect_still_open_what_set'),
            sentence('course.record_what_agency_did_first'),
          ),
  ],
  decide: ({ type: _, ...data }, _h, _d, { actor }) => [
    { kind: 'HoldEndRequested', matter: null, data: { ...data, by: actor.id } },
  ],
})

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
export const recordHoldEnd = onDemand({
  type: 'record_hold_end',
  emits: ['HoldEnded'],
  given: given<
    Omit<PreservationEvents['HoldEnded'], 'why' | 'note'> & { readonly why: 'last_day' | 'early' }
  >(),
  who: { staff: [], gate: true },
  still: ['closed', 'withdrawn'],
  decide: ({ type: _, ...data }, d) => {
    const hold = d.holds.find(h => h.id === data.hold)
    return !hold || isBeingPlaced(hold) || !isHeld(hold) ? [] : [{ kind: 'HoldEnded', matter: null, data }]
  },
})
