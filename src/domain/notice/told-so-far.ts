// A demand as one tenant may know it: under a prohibition that came after its notice, what came before it and what the tenant did
// itself since. Everything that a tenant is shown is made of this, so that its world is the one in which nothing more happened.
import type { DemandEvent } from '../registry/event.ts'
import { fold } from '../registry/fold.ts'
import type { Demand, Matter } from '../registry/state.ts'

export type AsTold = {
  readonly demand: Demand
  readonly matter: Matter
  readonly events: readonly DemandEvent[]
  /** Versions of the events that it knows of, as they are stored. */
  readonly knows: (version: number) => boolean
  /** The last event of what it was told; null where it knows everything. */
  readonly until: number | null
}

export function asTold(d: Demand, m: Matter, all: readonly DemandEvent[]): AsTold {
  const { silent } = m
  if (!silent) return { demand: d, matter: m, events: all, knows: () => true, until: null }
  const events = all.filter(e => e.version <= silent.version || isItsOwn(m, e))
  const demand = fold(
    d.id,
    events.map((e, i) => ({ ...e, version: i + 1 })),
  )
  const matter = demand?.matters.find(x => x.id === m.id)
  if (!demand || !matter) throw new Error('what a tenant was told has its matter')
  const known = new Set(events.map(e => e.version))
  return { demand, matter, events, knows: version => known.has(version), until: silent.version }
}

/** What it did, and that its window ended: that follows from what it was told. */
function isItsOwn(m: Matter, e: DemandEvent): boolean {
  return e.matter === m.id && (e.by.kind === 'tenant' || e.kind === 'WindowEnded')
}
