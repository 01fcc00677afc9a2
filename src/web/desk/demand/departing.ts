// What waits to leave, as the page asks about it.
import type { DemandPage, Departing } from '../../../api/desk/demand-page.ts'

/** Of this page, without what was not sent. */
export function waitingToLeave(page: DemandPage): readonly Departing[] {
  return (page.departing ?? []).filter(one => one.notSent === null)
}

const leavings: ReadonlySet<string> = new Set([
  'LetterSent',
  'NoticeSent',
  'AllowedContactTold',
  'MessageSent',
  'ExtensionAsked',
  'WindowExtended',
])

/** Nothing is new but that something of this page has left: then there is nobody's change to announce. */
export function hasOnlyLeft(shown: DemandPage, fresh: DemandPage): boolean {
  const still = new Set((fresh.departing ?? []).map(one => one.id))
  const since = fresh.timeline.filter(entry => entry.version > shown.demand.version)
  return (
    waitingToLeave(shown).some(one => !still.has(one.id)) && since.every(entry => leavings.has(entry.kind))
  )
}
