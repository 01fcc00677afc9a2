// Data that were set apart, as they stand.
import type { PreservationEvents } from './events.ts'

export type HeldApart = {
  readonly id: string
  readonly matters: readonly string[]
  /** Its last day. */
  readonly until: string
  readonly by: string
  readonly askedAt: string
  readonly placed:
    | (Omit<PreservationEvents['HoldPlaced'], 'hold' | 'matters' | 'until'> & { readonly at: string })
    | null
  /** Why the gate did not place it. */
  readonly refused: string | null
  /** That it is let go before its day was signed; null where the gate refused that. */
  readonly endAsked: { readonly id: string; readonly at: string } | null
  /** The gate's code, where it could not let it go when that was last asked; null where it was not asked since. */
  readonly endRefused: string | null
  readonly ended: (Omit<PreservationEvents['HoldEnded'], 'hold'> & { readonly at: string }) | null
}
