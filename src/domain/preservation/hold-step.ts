// What is still kept by a hold and need not be: that nobody asks for it any more, or that the gate could not let it go. A hold is
// ended by a passkey, by its own day, or by a person at the source who records that here.

import { dayIsOver } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { isWithdrawn } from '../decision/redirect-outcome.ts'
import { id, prose } from '../registry/input.ts'
import type { Demand } from '../registry/state.ts'
import type { Next } from '../turn/step.ts'
import { holdsToEnd, onHold } from './hold.ts'
import { isHeld } from './hold-state.ts'
import type { HeldApart } from './state.ts'

/** Kept past its last day, or the gate said no to letting it go: the source may be declared to it no more. */
export function holdsStuck(d: Demand, now: string): HeldApart[] {
  return d.holds.filter(h => isStuck(h, now))
}

function isStuck(h: HeldApart, now: string): boolean {
  return isHeld(h) && (h.endRefused !== null || dayIsOver(h.until) <= now)
}

/** A person saw to it at the source: a statement, as the gate's is. What the gate says of it later changes nothing. */
export const noteHoldEnd = onHold({
  type: 'note_hold_end',
  emits: ['HoldEnded'],
  input: { hold: id, note: prose },
  who: { staff: ['custodian', 'counsel'], employeesOnly: true },
  still: ['closed', 'withdrawn'],
  guards: [(h, _, { now }) => (isStuck(h, now) ? null : gateEndsIt())],
  decide: ({ hold: id, note }, hold, _, { now }) => {
    if (note.trim() === '')
      return refuse(
        'invalid_input',
        sentence('telling.what_done_source_missing'),
        sentence('telling.say_where_let_go_whom'),
      )
    const items = hold.placed?.items ?? 0
    return [
      { kind: 'HoldEnded', matter: null, data: { hold: id, items, endedAt: now, why: 'by_hand', note } },
    ]
  },
})

function gateEndsIt(): Refusal {
  return refuse(
    'wrong_stage',
    sentence('telling.gate_still_ends_hold_ended'),
    sentence('telling.let_go_gate_wait_last'),
  )
}

/** Nobody asks for it any more: it is let go before the demand is closed. Where the gate said no, somebody looks at the source. */
export function needlessHoldStep(d: Demand, now: string): Next | null {
  const stuck = holdsStuck(d, now).map(h => h.id)
  if (holdsToEnd(d, now).every(id => stuck.includes(id))) return null
  return {
    step: 'end_hold',
    turn: 'analyst',
    says: isWithdrawn(d)
      ? sentence('next.agency_withdrew_let_go_what')
      : sentence('next.nobody_asks_what_set_apart'),
  }
}

export function stuckHoldStep(d: Demand, now: string): Next | null {
  return holdsStuck(d, now).length > 0
    ? {
        step: 'note_hold_end',
        turn: 'custodian',
        says: sentence('next.what_set_apart_still_kept'),
      }
    : null
}
