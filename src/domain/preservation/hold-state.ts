// What was set apart through the gate, as it stands: asked for, kept until a day, let go. Kept in force it is what
// `Matter.preserved` says, like what a person set apart by hand.

import type { EventOf } from '../registry/event-fold.ts'
import type { Demand, Matter } from '../registry/state.ts'
import type { PreservationEvents } from './events.ts'
import type { HeldApart } from './state.ts'

type HoldEvent = EventOf<
  PreservationEvents,
  'HoldRequested' | 'HoldPlaced' | 'HoldEndRequested' | 'HoldEnded'
>

export function holdFolded(s: Demand, e: HoldEvent): Demand {
  switch (e.kind) {
    case 'HoldRequested': {
      const { hold: id, matters, until, by } = e.data
      const asked = { id, matters, until, by, askedAt: e.at }
      const nothing = { placed: null, refused: null, endAsked: null, endRefused: null, ended: null }
      return { ...s, holds: [...s.holds, { ...asked, ...nothing }] }
    }
    case 'HoldPlaced': {
      const { hold: id, matters, until, ...placed } = e.data
      const hold = s.holds.find(h => h.id === id)
      const preserved = {
        matters,
        where: placed.sources.join(', '),
        until,
        note: '',
        by: hold?.by ?? e.by.id,
        at: e.at,
        hold: id,
      }
      const kept = s.matters.map(m => (matters.includes(m.id) ? { ...m, preserved } : m))
      return { ...withHold(s, id, { placed: { ...placed, at: e.at } }), matters: kept }
    }
    case 'HoldEndRequested':
      return withHold(s, e.data.hold, { endAsked: { id: e.data.id, at: e.at }, endRefused: null })
    case 'HoldEnded': {
      const { hold: id, ...ended } = e.data
      // What was set apart since, by another hold or by hand, is kept on.
      const matters = s.matters.map(m =>
        m.preserved?.hold === id ? { ...m, preserved: { ...m.preserved, endedAt: ended.endedAt } } : m,
      )
      return { ...withHold(s, id, { ended: { ...ended, at: e.at } }), matters }
    }
  }
}

/** The gate's no to placing one, or to letting it go early; `null` where it is about neither. */
export function holdRefused(
  s: Demand,
  { digest, code }: { readonly digest: string; readonly code: string },
): Demand | null {
  const placing = s.holds.find(h => h.id === digest)
  if (placing) return withHold(s, placing.id, { refused: code })
  const ending = s.holds.find(h => h.endAsked?.id === digest)
  return ending ? withHold(s, ending.id, { endAsked: null, endRefused: code }) : null
}

function withHold(s: Demand, id: string, change: Partial<HeldApart>): Demand {
  return { ...s, holds: s.holds.map(h => (h.id === id ? { ...h, ...change } : h)) }
}

/** Asked of the gate, and not answered. */
export function isBeingPlaced(h: HeldApart): boolean {
  return h.placed === null && h.refused === null
}

export function isHeld(h: HeldApart): boolean {
  return h.placed !== null && h.ended === null
}

/** The matter's data are on their way to being kept. */
export function waitsForHold(d: Demand, m: Pick<Matter, 'id'>): boolean {
  return d.holds.some(h => isBeingPlaced(h) && h.matters.includes(m.id))
}
