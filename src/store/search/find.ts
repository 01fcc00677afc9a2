// Asking for demands by traits and words: the statements, and nothing of what comes back. The database's one function answers
// under the asker's own predicate (migration 0010).
import type { Asked } from '../../demand/queue-filter.ts'
import type { QueueView } from '../../demand/traits.ts'
import { tokenArray, tokenOf } from './tokens.ts'
import { askedWords, PREFIX_FROM, PREFIX_TO } from './words.ts'

export type Find = {
  readonly view: QueueView
  readonly asked: Asked
  readonly text: string
  /** Where the page before ended; null: from the beginning. */
  readonly after: { readonly time: string; readonly id: string } | null
  readonly limit: number
}

/** Arguments of duly.find_demands, in its order. */
export function findArguments(key: Uint8Array, find: Find): unknown[] {
  const { asked } = find
  const facets = asked.groups.map(group => tokenArray(group.map(trait => tokenOf(key, 'trait', trait))))
  const words = askedWords(find.text).map(word => tokenArray(wordTokens(key, word)))
  // What is never due stands at infinity: it is in no range of due times.
  const after = find.after ?? {
    time: asked.dueFrom ?? (find.view === 'closed' ? 'infinity' : '-infinity'),
    id: '',
  }
  return [
    find.view,
    tokenOf(key, 'trait', `view:${find.view}`),
    facets,
    words,
    after.time,
    after.id,
    asked.dueBefore,
    find.limit,
  ]
}

/** A word is found whole, or by its beginning where it is one that the queue shows. */
function wordTokens(key: Uint8Array, word: string): string[] {
  const letters = [...word].length
  const whole = tokenOf(key, 'word', word)
  return letters >= PREFIX_FROM && letters <= PREFIX_TO ? [whole, tokenOf(key, 'prefix', word)] : [whole]
}

export const FIND =
  'duly.find_demands($1, $2::bigint, $3::text[], $4::text[], $5::timestamptz, $6, $7::timestamptz, $8)'
