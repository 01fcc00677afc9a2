// What the agency did after it was asked to go to the customer, and for whom it is over by that. It answers for the tenants that
// it was sent to and for no other; only a demand that it withdrew is over for all.
import { type Demand, findLine, type Matter, matterOf, openLines, releasingLines, withdrew } from './state.ts'
import { isComeback } from './vocabulary.ts'

/** The authority wants nothing any more. What left before stays what it is. */
export function isWithdrawn(d: Demand): boolean {
  return withdrew(d) && d.released === null
}

/** Nothing is asked of us for this tenant any more: withdrawn, or asked of the tenant itself. */
export function wentAway(d: Demand, m: Pick<Matter, 'id'>): boolean {
  if (tookBack(d, m)) return true
  const leaves = releasingLines(d).some(l => matterOf(d, l)?.id === m.id)
  // What left before it was withdrawn has left, and is told.
  if (withdrew(d)) return d.released === null || !leaves
  const said = d.matters.find(x => x.id === m.id)?.redirectAnswer?.outcome
  if (said === undefined || isComeback(said)) return false
  const mine = d.lines.filter(l => matterOf(d, l)?.id === m.id)
  return !leaves && mine.some(l => l.decision === 'redirect')
}

/** All that was asked of this tenant is taken back, of a demand that goes on. */
export function tookBack(d: Demand, m: Pick<Matter, 'id'>): boolean {
  return d.takenBack.length > 0 && !d.released && !openLines(d).some(l => matterOf(d, l)?.id === m.id)
}

/** What nobody has decided, and somebody has to. */
export function undecidedLines(d: Demand) {
  return openLines(d).filter(l => {
    if (findLine(d.lines, l) || isWithdrawn(d)) return false
    const m = matterOf(d, l)
    return m === undefined || !wentAway(d, m)
  })
}
