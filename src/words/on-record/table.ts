// The English of our sentences that may be on record, each with its key. A row is never taken out or changed: events and rows of every
// age hold these words. A sentence is recorded in the first English of its key; what is shown of it is in today's words.
import rows from './table.json' with { type: 'json' }

type Row = readonly [key: string, english: string]

/** Of a key the first row is how it is recorded; others are how an earlier version recorded it. */
export const table = rows as unknown as readonly Row[]

const first = new Map(table.toReversed())

/** null: a sentence that has no row yet (`npm run words record`). */
export function keptAs(key: string): string | null {
  return first.get(key) ?? null
}
