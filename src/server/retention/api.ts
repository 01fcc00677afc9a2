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
    /** Of its term, in days; `usual`: what Duly proposes. */
    readonly min: number
    readonly max: number
    readonly usual: number
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
  /** Of the terms as they stand; sent back with what is to be. */
  readonly version: string
  /** The last ones, the newest first; at most one waits. */
  readonly changes: readonly RetentionChange[]
  readonly mayChange: boolean
}

export type RetentionTerm = { readonly days: number; readonly basis: string }
export type RetentionChange = {
  readonly id: string
  readonly askedBy: string
  readonly askedAt: string
  readonly reason: string
  readonly changes: readonly {
    readonly kind: RetentionKind
    readonly before: RetentionTerm
    readonly after: RetentionTerm
  }[]
  /** null: it waits for a second person. */
  readonly outcome: 'done' | 'stopped' | null
  readonly settledBy: string | null
  readonly settledAt: string | null
  readonly mayConfirm: boolean
  readonly mayStop: boolean
  /** Of one that waits, what would go earlier at once; null to who may not know how much is kept back. */
  readonly effect: Counts | null
}

// POST /api/retention/run                 {} → { counts }
// POST /api/retention/terms               { version, terms, reason } → { waits }       administrators
// POST /api/retention/terms/:id           { confirm } → { done }                       another person, counsel too
// POST /api/retention/holds               { reference: string | null, reason } → {}    counsel; null: everything
// POST /api/retention/holds/:id/lift      {} → {}
