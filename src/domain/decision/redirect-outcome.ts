// What the agency did after it was asked to go to the customer, and for whom it is over by that. It answers for the tenants that
// it was sent to and for no other; only a demand that it withdrew is over for all.

import { isComeback } from '../../vocabulary/closed-lists.ts'
import { hasProduced, isProduced } from '../registry/production-state.ts'
import { type Demand, findLine, type Matter, matterOf, openLines, withdrew } from '../registry/state.ts'
import { releasingLines } from './lines-given.ts'

/** The authority wants nothing any more. What left before stays what it is. */
export function isWithdrawn(d: Demand): boolean {
  return withdrew(d) && !hasProduced(d)
}

/** Nothing is asked of us for this tenant any more: withdrawn, or asked of the tenant itself. */
export function wentAway(d: Demand, m: Pick<Matter, 'id'>): boolean {
  if (tookBack(d, m)) return true
  const mine = d.lines.filter(l => matterOf(d, l)?.id === m.id)
  // What left before it was withdrawn has left, and is told.
  if (withdrew(d)) return !mine.some(l => isProduced(d, l))
  const leaves = releasingLines(d).some(l => matterOf(d, l)?.id === m.id)
  const said = d.matters.find(x => x.id === m.id)?.redirectAnswer?.outcome
  if (said === undefined || isComeback(said)) return false
  return !leaves && mine.some(l => l.decision === 'redirect')
}

/** All that was asked of this tenant is taken back, of a demand that goes on. */
export function tookBack(d: Demand, m: Pick<Matter, 'id'>): boolean {
  return d.takenBack.length > 0 && !hasProduced(d) && !openLines(d).some(l => matterOf(d, l)?.id === m.id)
}

/** What nobody has decided, and somebody has to. */
export function undecidedLines(d: Demand) {
  return openLines(d).filter(l => {
    if (findLine(d.lines, l) || withdrew(d)) return false
    const m = matterOf(d, l)
    return m === undefined || !wentAway(d, m)
  })
}
