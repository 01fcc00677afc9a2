// How long what is kept is kept: per kind a term, and what stops it. Content goes by erasure of its keys (docs/threats.md E7, E13.7):
// the online copies go, and what they sealed opens only with an offline seal identity; a later intruder on this machine reads
// none of it. Nothing goes while somebody is owed: an obligation to tell, a hold, a clock, a mail that waits, a report that was
// not published. What goes the database says by itself (migration 0079): nothing but its functions can erase evidence or a key.

import { type Counts, type Keeper, type RetentionKind, retentionKinds } from '../directory/retention-kinds.ts'
import { PROGRAM } from './actor.ts'
import type { Transaction } from './database.ts'
import { type Database, withTransaction } from './database.ts'
import type { Vault } from './keys/vault.ts'
import { forgetWords } from './search/reindex.ts'

export type Before = { readonly [K in RetentionKind]: string }

/** How many of each kind are over their term and kept by nothing; demands for content and search, rows for the others. `wished`: by terms that wait to be settled. */
export async function countErasable(
  tx: Transaction,
  before: Before,
  { wished = false }: { readonly wished?: boolean } = {},
): Promise<Counts> {
  const counts = { ...NONE }
  for (const kind of retentionKinds) {
    const [row] = await tx.query<{ n: number }>('select duly.count_erasable($1, $2, $3) as n', [
      kind,
      before[kind],
      wished,
    ])
    counts[kind] = row?.n ?? 0
  }
  return counts
}

const NONE = Object.fromEntries(retentionKinds.map(kind => [kind, 0])) as Record<RetentionKind, number>

/** Of the demands over their term, how many each reason keeps. A demand may be kept by several. */
export async function countKept(tx: Transaction, before: string): Promise<Record<Keeper, number>> {
  const [row] = await tx.query<Record<Keeper, number>>('select * from duly.count_kept($1)', [before])
  return row ?? { obligation: 0, hold: 0, clock: 0, mail: 0, report: 0 }
}

/** Erases what is over its term. Returns how many of each kind `countErasable` would have said. */
export async function eraseDue(
  tx: Transaction,
  vault: Pick<Vault, 'searchKey'>,
  before: Before,
): Promise<Counts> {
  const counts = await countErasable(tx, before)
  for (const kind of retentionKinds) {
    const found = await tx.query<{ id: string }>('select duly.erase_over_term($1, $2) as id', [
      kind,
      before[kind],
    ])
    await forgetWords(
      tx,
      vault,
      found.map(r => r.id),
    )
  }
  return counts
}

/** For a page: the functions count for the program alone, because a count over many demands, asked again and again, would tell of one. */
export function erasableNow(
  db: Database,
  before: Before,
  how: { readonly wished?: boolean } = {},
): Promise<Counts> {
  return withTransaction(db, PROGRAM, tx => countErasable(tx, before, how))
}

/** For a page, as `erasableNow`. */
export function keptNow(db: Database, before: string): Promise<Record<Keeper, number>> {
  return withTransaction(db, PROGRAM, tx => countKept(tx, before))
}
