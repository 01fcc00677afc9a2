// Where the key of a demand or of one customer's part in it comes from, and under which month's key it lies.
import type { EpochLabel } from './epoch-files.ts'

/** Wrapped by an earlier Duly, under a key that follows from the root key alone. */
export const BEFORE = 'before'

export type Epoch = { readonly label: EpochLabel; readonly ordinal: number; readonly key: Uint8Array }

/** What wraps keys of matters for online use. */
export type MatterKeys = {
  /** The epoch that new keys are wrapped in. */
  current(): Epoch
  /** undefined where the epoch's key was destroyed, or lies elsewhere. */
  find(label: EpochLabel | typeof BEFORE): Epoch | undefined
}
