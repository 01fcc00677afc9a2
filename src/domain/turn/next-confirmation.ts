// Whose turn it is about an order that was answered before somebody had confirmed it.

import { sentence } from '../../kernel/message.ts'
import { provisionalOfDemand } from '../decision/confirmation.ts'
import { isComplete } from '../decision/lines-given.ts'
import { type Demand, withdrew } from '../registry/state.ts'
import type { Deadline, Next } from './step.ts'

const BEFORE_ITS_END = ''

/** After the answer is out: the authority has its time, then it is asked. */
export function confirmationStep(d: Demand, now: string): Next | null {
  const order = isComplete(d) ? provisionalOfDemand(d, now) : null
  if (order?.state === 'pending')
    return {
      step: 'confirmation',
      turn: 'agency',
      says: sentence('next.order_to_be_confirmed', { by: order.by }),
    }
  return order?.state === 'unanswered'
    ? { step: 'confirmation', turn: 'counsel', says: sentence('next.ask_whether_order_was_confirmed') }
    : null
}

/** Its end, for as long as nobody has said whether it was confirmed. */
export function confirmationClock(d: Demand): Deadline[] {
  const order = d.closed || withdrew(d) ? null : provisionalOfDemand(d, BEFORE_ITS_END)
  if (!order?.until || order.state !== 'pending') return []
  return [
    { clock: 'confirmation:order', dueAt: order.until, what: sentence('clocks.order_confirmed_by_now') },
  ]
}
