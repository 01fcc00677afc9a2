// What the log needs from the database: pending leaves, the state that decides which tick is next, and the leaves of
// committed ticks. The store is the lock: whoever wins its compare-and-swap has ordered the tick, for good.
import type { HalfYear } from '../ledger/half-year.ts'
import type { LeafClass } from '../ledger/record.ts'

export type PendingLeaf = {
  /** Leaf id, as in the record. */
  id: string
  class: LeafClass
  /** 72 bytes. */
  leaf: Uint8Array
}

export type LogState = {
  size: number
  tick: number
  /** Hexadecimal. */
  root: string
  /** RFC 3339 UTC. */
  lastTickAt: string
}

/** Which obligations and discharges a lane takes: due after `after` (if not null) and not later than `upTo`. */
export type Due = { after: HalfYear | null; upTo: HalfYear }

export type SequencedLeaf = {
  index: number
  class: LeafClass
  leaf: Uint8Array
  /** The pending leaf that this is; null for a dummy. */
  id: string | null
}

export type TickResult = {
  tick: number
  /** RFC 3339 UTC with milliseconds; also the time in the tick's dummies. */
  at: string
  /** Index of the first leaf of the tick. */
  fromIndex: number
  leaves: SequencedLeaf[]
  /** State after the tick. */
  size: number
  root: string
  /** The key of the tick's dummies, age-encrypted to the seal recipients; null for tick 0, which has none. */
  wrappedTickKey: Uint8Array | null
}

export type LogStore = {
  state: () => Promise<LogState | null>
  /** Oldest first. `due` is null except for classes O and X. A leaf stays pending until a commit sequences it. */
  takePending: (cls: LeafClass, limit: number, due: Due | null) => Promise<PendingLeaf[]>
  /**
   * One transaction: compare and swap of the state (size must be `expectedSize`; 0 where there is no state yet), the
   * leaves of the tick with their indexes, pending leaves marked as sequenced (each must still be pending). Durable when
   * it returns. Throws LostRaceError where the state was another; any other error means that nobody knows.
   */
  commitTick: (expectedSize: number, tick: TickResult) => Promise<void>
  /** The committed leaves from this index on, in order, at most `limit`; all leaves of the log are kept. */
  staged: (fromIndex: number, limit?: number) => Promise<Uint8Array[]>
  /** A checkpoint is public: leaves below its size are included and witnessed. May be told twice. */
  published: (checkpoint: { size: number; text: string }) => Promise<void>
}

/** Another sequencer was faster. The tick was certainly not committed. */
export class LostRaceError extends Error {
  constructor(message = 'another sequencer committed this tick') {
    super(message)
    this.name = 'LostRaceError'
  }
}

/** The process must stop: going on could fork the log or act without it. On start the log recovers from the store. */
export class FatalLogError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'FatalLogError'
  }
}
