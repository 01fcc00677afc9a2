// What is still kept by a hold and need not be: that nobody asks for it any more, or that the gate could not let it go. A hold is
// ended by a passkey, by its own day, or by a person at the source who records that here.
import type { CommandOf } from './command.ts'
import { dayIsOver } from './days.ts'
import type { Context, Decided } from './decide.ts'
import { isWithdrawn } from './gone.ts'
import { holdsToEnd } from './hold.ts'
import { type HeldApart, isHeld } from './hold-state.ts'
import type { Next } from './next.ts'
import { refuse } from './refusal.ts'
import type { Demand } from './state.ts'

/** Kept past its last day, or the gate said no to letting it go: the source may be declared to it no more. */
export function holdsStuck(d: Demand, now: string): HeldApart[] {
  return d.holds.filter(h => isHeld(h) && (h.endRefused !== null || dayIsOver(h.until) <= now))
}

/** A person saw to it at the source: a statement, as the gate's is. What the gate says of it later changes nothing. */
export function noteHoldEnd(
  { hold: id, note }: CommandOf<'note_hold_end'>,
  d: Demand,
  { now }: Context,
): Decided {
  const hold = holdsStuck(d, now).find(h => h.id === id)
  if (!hold)
    return refuse(
      'wrong_stage',
      'The gate still ends this hold, or it has ended.',
      'Let it go by the gate, or wait for its last day.',
    )
  if (note.trim() === '')
    return refuse(
      'invalid_input',
      'What was done at the source is missing.',
      'Say where it was let go, by whom and how you know.',
    )
  const items = hold.placed?.items ?? 0
  return [{ kind: 'HoldEnded', matter: null, data: { hold: id, items, endedAt: now, why: 'by_hand', note } }]
}

/** Nobody asks for it any more: it is let go before the demand is closed. Where the gate said no, somebody looks at the source. */
export function needlessHoldStep(d: Demand, now: string): Next | null {
  const stuck = holdsStuck(d, now).map(h => h.id)
  if (holdsToEnd(d, now).every(id => stuck.includes(id))) return null
  return {
    step: 'end_hold',
    turn: 'analyst',
    says: isWithdrawn(d)
      ? 'The agency withdrew it: let go what was set apart, then close and count it.'
      : 'Nobody asks for what was set apart any more: let it go, then close and count it.',
  }
}

export function stuckHoldStep(d: Demand, now: string): Next | null {
  return holdsStuck(d, now).length > 0
    ? {
        step: 'note_hold_end',
        turn: 'custodian',
        says: 'What was set apart is still kept, because the gate could not let it go: see to it at the source, and record its end.',
      }
    : null
}
