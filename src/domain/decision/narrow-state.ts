// What was asked, what was offered instead, and what the agency said to it: kept for every narrowed line, whatever is decided
// later.

import type { EventOf } from '../registry/event-fold.ts'
import { isProduced, type Produced } from '../registry/production-state.ts'
import { type Demand, lineKey } from '../registry/state.ts'
import type { DecisionEvents, LineKey } from './events.ts'
import type { Ask } from './facts.ts'
import type { Narrowing } from './state.ts'

export function narrowed(asks: readonly Ask[], e: EventOf<DecisionEvents, 'Determined'>): Narrowing[] {
  return e.data.lines
    .filter(l => l.decision === 'narrow')
    .map(({ ask, category, account, period, ground }) => ({
      ask,
      category,
      account,
      asked: asks.find(a => a.id === ask)?.period ?? { from: null, to: null },
      offered: period,
      ground,
      by: e.by.id,
      at: e.at,
      answer: null,
    }))
}

/** The last offer of the line is the one that was answered. */
export function narrowingAnswered(
  narrowings: readonly Narrowing[],
  e: EventOf<DecisionEvents, 'NarrowingAnswered'>,
): Narrowing[] {
  const { agreed, note } = e.data
  const last = lastOffer(narrowings, e.data)
  return narrowings.map(n => (n === last ? { ...n, answer: { agreed, note, by: e.by.id, at: e.at } } : n))
}

/** Lines that still stand as they were offered although the agency did not agree, and that can be decided again: they have not left. */
export function refusedOffers(d: Pick<Demand, 'narrowings' | 'lines'> & Produced): readonly Narrowing[] {
  return d.narrowings.filter(
    n =>
      n.answer?.agreed === false &&
      !isProduced(d, n) &&
      n === lastOffer(d.narrowings, n) &&
      d.lines.some(l => lineKey(l) === lineKey(n) && l.decision === 'narrow' && l.at === n.at),
  )
}

export function lastOffer(narrowings: readonly Narrowing[], line: LineKey): Narrowing | undefined {
  return narrowings.findLast(
    n => n.ask === line.ask && n.category === line.category && n.account === line.account,
  )
}
