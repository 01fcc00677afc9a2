// When what a tenant is shown last changed: found by going back through the events until its view was another one. So whatever a view
// comes to hold is dated, what is not shown dates nothing, and under a silence the date stands with the view.

import { partyKey } from '../../directory/tenant-chain.ts'
import type { DemandEvent } from '../../domain/registry/event.ts'
import { evolve } from '../../domain/registry/fold.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { readAs } from './party-view.ts'
import type { PartyView, TenantView } from './tenant-view.ts'

/** What a matter's tenant is shown after these events; null before its notice. */
type Shown = (d: Demand, events: readonly DemandEvent[]) => TenantView | null

/** The demand after each of its events. */
export function statesOf(id: string, events: readonly DemandEvent[]): Demand[] {
  const states: Demand[] = []
  for (const event of events) states.push(evolve(id, states.at(-1) ?? null, event))
  return states
}

/** `view`: what `shown` says after all events. Each party has a date of its own: what another one did and it is not shown is no change. */
export function dated(
  view: TenantView,
  shown: Shown,
  states: readonly Demand[],
  events: readonly DemandEvent[],
): TenantView {
  const before: (TenantView | null | undefined)[] = []
  const shownBefore = (n: number) => {
    const state = states[n - 1]
    if (before[n] === undefined) before[n] = state ? shown(state, events.slice(0, n)) : null
    return before[n] ?? null
  }
  const changedAt = (as: (v: TenantView) => TenantView) => {
    const now = JSON.stringify(as(view))
    const isSame = (n: number) => {
      const then = shownBefore(n)
      return then !== null && JSON.stringify(as(then)) === now
    }
    let n = events.length
    while (n > 1 && isSame(n - 1)) n--
    return latestOf(events.slice(0, n))
  }
  const party = (p: PartyView) => ({ ...p, changedAt: changedAt(v => readAs(v, partyKey(p))) })
  return {
    ...view,
    changedAt: changedAt(v => readAs(v, null)),
    ...(view.parties ? { parties: view.parties.map(party) } : {}),
  }
}

/** Not the last one's alone: a clock may have been set back. */
function latestOf(events: readonly DemandEvent[]): string {
  return (
    events
      .map(e => e.at)
      .toSorted()
      .at(-1) ?? ''
  )
}
