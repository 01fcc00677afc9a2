// What happens to data that are kept without being given, as its events carry it.

import type { Prolongation } from '../../vocabulary/closed-lists.ts'
import type { DocumentRef } from '../decision/facts.ts'
import type { Traces } from '../registry/event-traces.ts'

export type PreservationEvents = {
  /** What stands in the sources was set apart by a person: no data leave by it, and no clock stops. */
  PreservationRecorded: { matters: readonly string[]; where: string; until: string | null; note: string }
  /** An authority lengthened its order to keep data, or says that it asked for the data themselves. What that does is the pack's word. */
  PreservationProlonged: {
    how: Prolongation
    /** YYYY-MM-DD on which it arrived. */
    on: string
    /** Who said so, and where it stands. */
    note: string
    document: DocumentRef | null
  }
  /** One person's passkey over a hold: the gate is asked to set the data of these matters apart. `text` is what was signed. */
  HoldRequested: {
    hold: string
    text: string
    assertion: unknown
    matters: readonly string[]
    until: string
    by: string
  }
  /** The sources keep it, and nothing left by it. `bytes` is null where one of them cannot count. */
  HoldPlaced: {
    hold: string
    matters: readonly string[]
    until: string
    sources: readonly string[]
    items: number
    bytes: number | null
  }
  HoldEndRequested: { hold: string; id: string; text: string; assertion: unknown; by: string }
  /** The gate, or a person who saw to it at the source (`by_hand`, with what was done), says that it was let go: a statement, not a proof. */
  HoldEnded: {
    hold: string
    items: number
    endedAt: string
    why: 'last_day' | 'early' | 'by_hand'
    note?: string
  }
}

/** Beside the event itself. */
export const preservationTraces = {
  PreservationProlonged: { papers: e => [e.document] },
  HoldEndRequested: { says: 'hold_end_asked' },
} as const satisfies Traces<PreservationEvents>
