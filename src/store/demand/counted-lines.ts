// The rows of counted lines that outlast the keys of their demand: those that the leaves of the same write hold, under the same names.
// Written in the transaction of the events, re-derived by `fsck`.
import type { NewEvent } from '../../domain/registry/event.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { CountedOf } from '../../domain/release/events.ts'
import { halfYearOf } from '../../ledger/half-year.ts'
import { lineName } from '../../ledger/statistics/counted-line.ts'
import type { Transaction } from '../database.ts'
import { compareRows, type Finder } from '../fsck/finding.ts'
import type { Statement } from './one-trip.ts'

type Counting = { readonly event: NewEvent; readonly at: string }

function linesOf({ event, at }: Counting): (CountedOf & { readonly half: string })[] {
  const counts = event.kind === 'Closed' || event.kind === 'LinesCounted'
  const lines = counts ? (event.data.lines ?? []) : []
  return lines.map(line => ({ ...line, half: halfYearOf(at) }))
}

/** Run behind the append of these events, in its transaction. */
export function countedStatements(
  d: Pick<Demand, 'id'>,
  key: Uint8Array,
  events: readonly NewEvent[],
  at: string,
): Statement[] {
  const rows = events.flatMap(event => linesOf({ event, at }))
  if (rows.length === 0) return []
  const text = `insert into duly.counted_line (demand_id, line, number, half, words)
    select $1, x->>'line', (x->>'number')::int, x->>'half', x->'row' from jsonb_array_elements($2::jsonb) x`
  const named = rows.map(row => ({ ...row, line: lineName(key, row.line) }))
  return [{ text, values: [d.id, JSON.stringify(named)] }]
}

type Row = { line: string; number: number; half: string; words: Record<string, string> }

/** `key`: of the demand; without it the names of its lines cannot be made again. */
export async function checkCountedLines(
  tx: Transaction,
  given: { readonly id: string; readonly key: Uint8Array | undefined; readonly events: readonly Counting[] },
  tell: Finder,
): Promise<void> {
  const { id, key } = given
  if (!key) return
  const rows = await tx.query<Row>(
    'select line, number, half, words from duly.counted_line where demand_id = $1',
    [id],
  )
  const text = (words: Readonly<Record<string, string>>) =>
    JSON.stringify(Object.entries(words).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  compareRows(
    'counted lines',
    given.events.flatMap(linesOf).map(l => [lineName(key, l.line), l.number, l.half, text(l.row)]),
    rows.map(r => [r.line, r.number, r.half, text(r.words)]),
    tell,
  )
}
