// What stands of a demand after its agency took it back, or a part of it.

import type { ConfirmedFacts } from '../decision/facts.ts'
import type { EventOf } from '../registry/event-fold.ts'
import { type Demand, isTakenBack, lineKey, openLines, partsOf } from '../registry/state.ts'
import type { ArrivalEvents } from './events.ts'

/** What is asked for no more is decided no more. */
export function withdrawn(s: Demand, e: EventOf<ArrivalEvents, 'DemandWithdrawn'>): Demand {
  const said = { ...e.data, by: e.by.id, at: e.at }
  if (!e.data.parts) return { ...s, withdrawal: said }
  const takenBack = [...s.takenBack, ...e.data.parts]
  const open = new Set(openLines({ ...s, takenBack }).map(lineKey))
  return {
    ...s,
    takenBack,
    partWithdrawals: [...s.partWithdrawals, said],
    lines: s.lines.filter(l => open.has(lineKey(l))),
  }
}

/** A part that the facts now state otherwise is another one, and asked for: the agency says so anew. */
export function stillAsked(s: Demand, facts: ConfirmedFacts): Demand['takenBack'] {
  const period = (of: Demand['facts'], ask: string) =>
    JSON.stringify(of?.asks.find(a => a.id === ask)?.period)
  return s.takenBack.filter(
    t => isTakenBack({ takenBack: partsOf({ facts }) }, t) && period(s.facts, t.ask) === period(facts, t.ask),
  )
}
