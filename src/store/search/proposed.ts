// What a machine read in a paper, kept sealed beside the demand's row: shown in the queue, and what it is found by until somebody
// has confirmed its facts. Read again from the paper at any time.
import type { Proposed } from '../../queue/traits.ts'
import type { Transaction } from '../database.ts'
import { openField, sealField } from '../keys/field.ts'
import { noteProposed } from './row.ts'

/** null: nothing was noted yet. `key`: the demand's. */
export async function readProposed(tx: Transaction, key: Uint8Array, id: string): Promise<Proposed | null> {
  const [row] = await tx.query<{ proposed: Buffer | null }>(
    'select proposed from duly.demand where id = $1',
    [id],
  )
  return row?.proposed ? openProposed(key, id, row.proposed) : null
}

export function openProposed(key: Uint8Array, id: string, sealed: Buffer): Proposed {
  return openField<Proposed>(key, [id, 1, 'proposed'], sealed)
}

/**
 * Of a demand that only named people may know of nothing that a machine read is kept. Locks the demand's row; where somebody wrote
 * meanwhile nothing is kept either, because the facts may be confirmed by now. Says whether it was kept.
 */
export async function keepProposed(
  tx: Transaction,
  keys: { readonly search: Uint8Array; readonly demand: Uint8Array },
  { id, version }: { readonly id: string; readonly version: number },
  proposed: Proposed,
): Promise<boolean> {
  const [row] = await tx.query<{ restricted: boolean; version: number }>(
    'select restricted, version from duly.demand where id = $1 for update',
    [id],
  )
  if (row?.restricted !== false || row.version !== version) return false
  const sealed = sealField(keys.demand, [id, 1, 'proposed'], proposed)
  await tx.query('update duly.demand set proposed = $2, proposed_due_at = $3 where id = $1', [
    id,
    sealed,
    proposed.dueAt ?? null,
  ])
  const found = noteProposed(keys.search, id, proposed)
  await tx.query(found.text, found.values)
  return true
}
