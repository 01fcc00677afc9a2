// Whether a customer can still object, and whether production waits for that.
import type { Matter } from '../registry/state.ts'
import { awaited } from './party-state.ts'
import type { Party } from './state.ts'

/** True while production must wait for a tenant's word: an open window, an undecided objection. */
export function windowHolds(m: Matter, now: string): boolean {
  if (!m.notice) return false
  if (m.objectionOpen) return true
  return windowRuns(m) && now < m.notice.windowEndsAt
}

/** Its end is still waited for: a party that was told has a word left. `decided` as in `awaited`. */
export function windowRuns(m: Matter, decided?: (p: Party) => boolean): boolean {
  return m.notice !== null && !m.windowEnded && awaited(m.parties, decided).length > 0
}
