// What the leaves of a demand's matters already say: a new record names those before it, and a notice discharges the obligation
// that a secrecy made.
import type { Transaction } from '../database.ts'
import { type LeafInput, leafHashHex, type NewLeaf } from './leaves.ts'

/** A leaf with the kind of its event, for the classes E (2) and O (3). */
export type LeafRow = {
  readonly id: string
  readonly matter_id: string | null
  readonly class: number
  readonly due: string | null
  readonly bytes: Buffer
  readonly kind: string
}

export type LeafHistory = {
  /** Leaf hashes by matter, oldest first; the demand's own under the empty text. */
  readonly byMatter: ReadonlyMap<string, readonly string[]>
  readonly obligations: ReadonlyMap<string, { readonly secrecyId: string; readonly due: string }>
}

export async function readLeafHistory(tx: Transaction, demandId: string): Promise<LeafHistory> {
  return historyOf(
    await tx.query<LeafRow>(
      `select l.id, l.matter_id, l.class, l.due, l.bytes, e.kind from duly.leaf l
       join duly.event e on e.demand_id = l.demand_id and e.version = l.version
       where l.demand_id = $1 and l.class in (2, 3) order by l.version, l.class, l.id`,
      [demandId],
    ),
  )
}

/** Rows of class 2 and 3 in the order of their events. */
export function historyOf(rows: readonly LeafRow[]): LeafHistory {
  const byMatter = new Map<string, string[]>()
  const obligations = new Map<string, { secrecyId: string; due: string }>()
  for (const row of rows) {
    const matter = row.matter_id ?? ''
    if (row.class === 2) byMatter.set(matter, [...(byMatter.get(matter) ?? []), leafHashHex(row.bytes)])
    if (row.class === 2 && row.kind === 'SecrecyBegun')
      obligations.set(matter, { secrecyId: row.id, due: '' })
    const open = obligations.get(matter)
    // What was owed before is discharged beside what is owed from then on, in no order: the later half-year is the live one.
    if (row.class === 3 && row.due && open && row.due > open.due)
      obligations.set(matter, { ...open, due: row.due })
  }
  return { byMatter, obligations }
}

/** A matter's record follows the demand's first leaf, the matter's own, and those made in the same write. */
export function followHistory(
  history: LeafHistory,
  made: readonly NewLeaf[],
): Pick<LeafInput, 'previous' | 'obligation'> {
  const madeOf = (matter: string | null) =>
    made.filter(l => l.matter === matter && l.class === 2).map(l => leafHashHex(l.bytes))
  // Where the demand begins with its matters (an import), its first leaf is of the same write.
  const ofDemand = [...(history.byMatter.get('') ?? []), ...madeOf(null)]
  return {
    previous: matter =>
      matter === null
        ? ofDemand
        : [...ofDemand.slice(0, 1), ...(history.byMatter.get(matter) ?? []), ...madeOf(matter)],
    obligation: matter => madeObligation(made, matter) ?? history.obligations.get(matter) ?? null,
  }
}

/** Several orders of another system begin in one write: each passes on what the one before it made owed. */
function madeObligation(made: readonly NewLeaf[], matter: string) {
  const own = made.filter(l => l.matter === matter)
  const begun = own.findLast(l => l.opening.record.kind === 'secrecy_begun')
  const owed = own.findLast(l => l.opening.record.kind === 'obligation')
  return begun && owed?.due ? { secrecyId: begun.id, due: owed.due } : null
}
