// A narrowed line as it stands, and how a redirect may speak of the customer.
import type { Ground } from '../../vocabulary/closed-lists.ts'
import type { DecisionEvents, LineKey } from './events.ts'
import type { Period } from './facts.ts'

export type Narrowing = LineKey & {
  readonly asked: Period
  /** Null: nothing of the line is offered. */
  readonly offered: Period | null
  readonly ground: Ground
  readonly by: string
  readonly at: string
  readonly answer:
    | (Pick<DecisionEvents['NarrowingAnswered'], 'agreed' | 'note'> & {
        readonly by: string
        readonly at: string
      })
    | null
}

/** What the directory knows of a tenant that a redirect might name. */
export type Named = { readonly name: string; readonly domains: readonly string[] }

/**
 * How a redirect may speak of the customer. `domain`: the identifiers show the tenant's own domain, and nothing more is
 * repeated; `name`: the paper reaches subscriber data, so its officer could have the name anyway; `narrow`: neither, so the
 * agency is asked whom it means. One answer for the whole letter: the most careful of its matters.
 */
export type Naming =
  | { readonly how: 'domain'; readonly domains: readonly string[] }
  | { readonly how: 'name'; readonly names: readonly string[] }
  | { readonly how: 'narrow' }
