// How an event changes what is true of a demand, as the slice says it whose event it is.
import type { Demand, Matter } from './state.ts'

/** An event as stored, of one slice: of those of its kinds that are named, or of any. */
export type EventOf<E, K extends keyof E = keyof E> = {
  [Kind in K]: {
    readonly kind: Kind
    readonly matter: string | null
    readonly data: E[Kind]
    readonly version: number
    readonly at: string
    readonly by: { readonly kind: string; readonly id: string }
  }
}[K]

/** Of the demand; or of the matter that it is about, with what the demand has to say to that. */
export type Fold<Event> =
  | ((s: Demand, e: Event) => Demand)
  | {
      readonly matter: (m: Matter, e: Event) => Matter
      readonly demand?: (after: Demand, e: Event, before: Demand) => Demand
    }

/** One for each kind of event of a slice. */
export type Folds<E> = { readonly [K in keyof E]: Fold<EventOf<E, K>> }

/** What a slice has to say to the events of others, after them. */
export type Follows<E> = {
  readonly [K in keyof E]?: (after: Demand, e: EventOf<E, K>, before: Demand) => Demand
}

/** The same change to the matter that an event is about. */
export function inMatter(s: Demand, id: string | null, change: (m: Matter) => Matter): Demand {
  return { ...s, matters: s.matters.map(m => (m.id === id ? change(m) : m)) }
}
