// What an event leaves beside itself: a leaf in the log, papers and letters in the store, a sentence in the record. `fsck` and the
// desk's timeline go by it.
import type { DocumentRef } from '../decision/facts.ts'
import type { Letter } from './letter.ts'

export type Trace<Data> = {
  /** docs/threats.md E13.2; `sometimes`: what the event says decides. */
  readonly leaf?: 'always' | 'sometimes'
  /** Stored under the key of the event. */
  readonly papers?: (data: Data) => readonly (DocumentRef | null | undefined)[]
  /** Sent with it, each with its own stored paper. */
  readonly letters?: (data: Data) => readonly Letter[]
  /** The key of its sentence in `src/words/timeline`, where what it carries stands in the blanks as it is. */
  readonly says?: string
}

/** Those of a slice that leave anything. */
export type Traces<E> = { readonly [K in keyof E]?: Trace<E[K]> }
