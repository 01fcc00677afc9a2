// Whether what a person looked at is what is there now. An act names the version that it was decided on; a mail server that
// took a notice over meanwhile changes nothing that anybody decides by.
import type { DemandEvent } from './event.ts'

/** `events`: the whole stream, in order. `version`: the last event that was looked at. */
export function isAsLookedAt(events: readonly DemandEvent[], version: number): boolean {
  return version <= events.length && events.slice(version).every(isBeside)
}

/** A notice that bounced is somebody's next step; one that was taken over is what everybody expected. */
function isBeside({ kind, data, by }: DemandEvent): boolean {
  return kind === 'NoticeDelivery' && data.status === 'accepted' && by.kind === 'system'
}
