// A log that runs: the shape alone.

import type { Sequencer } from '../../log/sequencer.ts'
import type { WitnessState } from '../../log/witness-quorum.ts'

export type RunningLog = {
  readonly origin: string
  readonly sequencer: Sequencer
  /** Whether the last tick is ordered and not public: a cosignature or the disk is missing. */
  isWaiting(): boolean
  /** The own and those of others, each with why it did not cosign last. */
  witnesses(): WitnessState[]
  /** Stops after the tick in hand. */
  stop(): Promise<void>
  /** Rejects when the process must stop (an unknown commit, a log behind). */
  readonly failed: Promise<never>
}
