// Changes of the gate's pin: each row that the gate told of has the leaf that says the same, and where the gate's own files are here, each
// change that is kept there has its row. Younger ones may be on their way.

import type { LogRecord } from '../../ledger/record.ts'
import type { Transaction } from '../database.ts'
import { type Difference, finder } from './finding.ts'

export type KeptChange = {
  readonly sequence: number
  readonly before: string
  readonly after: string
  readonly at: string
}
type Row = { sequence: number; before: string; after: string; told_at: Date; leaf_id: string | null }

/** A worker that runs writes a leaf within seconds; one that is down is told of by health before this. */
const ON_ITS_WAY_MS = 15 * 60_000

export async function readToldChanges(tx: Transaction): Promise<Row[]> {
  return tx.query<Row>(
    'select sequence, before, after, told_at, leaf_id from duly.gate_pin_change order by sequence, after',
  )
}

/** `kept`: as the gate's files have them; null where the gate is elsewhere. `leaves`: the system's leaves that reopened, by id. */
export function checkPinChanges(
  rows: readonly Row[],
  leaves: ReadonlyMap<string, LogRecord>,
  { kept, now }: { kept: readonly KeptChange[] | null; now: string },
  differences: Difference[],
): void {
  const due = new Date(Date.parse(now) - ON_ITS_WAY_MS)
  for (const row of rows) {
    const tell = finder(`change ${row.sequence} of the gate's pin`, differences)
    if (row.leaf_id === null && row.told_at <= due) tell('it has no leaf')
    if (row.leaf_id !== null && !isLeafOf(leaves.get(row.leaf_id), row)) tell('its leaf says something else')
    if (kept && row.told_at <= due && !kept.some(change => isSame(change, row)))
      tell('the gate was told of it and does not have it')
  }
  for (const change of kept ?? [])
    if (new Date(change.at) <= due && !rows.some(row => isSame(change, row)))
      finder(
        `change ${change.sequence} of the gate's pin`,
        differences,
      )('the gate has it and never told of it')
  checkNoStrays(rows, leaves, differences)
}

function isLeafOf(record: LogRecord | undefined, { sequence, before, after }: Row): boolean {
  return (
    record?.kind === 'policy_changed' &&
    record.policy === `gate-pin.${sequence}` &&
    record.before === before &&
    record.after === after
  )
}

/** A row that was taken out leaves its leaf in the log. */
function checkNoStrays(
  rows: readonly Row[],
  leaves: ReadonlyMap<string, LogRecord>,
  differences: Difference[],
): void {
  const named = new Set(rows.map(row => row.leaf_id))
  for (const [id, record] of leaves)
    if (record.kind === 'policy_changed' && record.policy.startsWith('gate-pin.') && !named.has(id))
      finder(`the system's leaf ${id}`, differences)('it is of a change of the gate’s pin that is not here')
}

function isSame(a: Omit<KeptChange, 'at'>, b: Omit<KeptChange, 'at'>): boolean {
  return a.sequence === b.sequence && a.before === b.before && a.after === b.after
}
