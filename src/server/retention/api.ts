// The HTTP API of retention, as types: counts alone. Which demands, and whose, is not said.
import type { Counts, Keeper, RetentionKind } from '../../store/retention.ts'

export type { Keeper, RetentionKind } from '../../store/retention.ts'

/** GET /api/retention */
export type RetentionPage = {
  readonly kinds: readonly {
    readonly kind: RetentionKind
    readonly days: number
    readonly basis: string
    /** Over its term and kept by nothing: goes at the next run. */
    readonly due: number
  }[]
  /** Of closed demands over their term, how many each reason keeps; null to who may know of no demand. */
  readonly kept: Readonly<Record<Keeper, number>> | null
  readonly runs: readonly { readonly at: string; readonly who: string; readonly counts: Partial<Counts> }[]
  readonly holds: readonly {
    readonly id: string
    /** Of everything; otherwise of one demand, which is not named to who has no access. */
    readonly everything: boolean
    readonly reference: string | null
    readonly reason: string | null
    readonly by: string
    readonly at: string
  }[]
  readonly mayHold: boolean
  readonly mayRun: boolean
}

// POST /api/retention/run                 {} → { counts }
// POST /api/retention/holds               { reference: string | null, reason } → {}    counsel; null: everything
// POST /api/retention/holds/:id/lift      {} → {}
