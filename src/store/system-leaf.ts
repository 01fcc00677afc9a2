// A leaf about the system itself: written in the transaction of what it tells.

import { deriveOpening, sealLeaf } from '../ledger/leaf.ts'
import type { LogRecord } from '../ledger/record.ts'
import type { Transaction } from './database.ts'
import { sealField } from './keys/field.ts'
import type { Vault } from './keys/vault.ts'

/** A leaf of the system itself: of no demand, its opening under the directory key. */
export async function writeSystemLeaf(
  tx: Transaction,
  d: { readonly vault: Pick<Vault, 'directoryKey'> },
  record: LogRecord,
): Promise<void> {
  const { leaf, opening } = sealLeaf(record, deriveOpening(d.vault.directoryKey, record.id))
  const sealed = sealField(d.vault.directoryKey, [record.id, 1, 'opening'], opening)
  await tx.query('select duly.write_system_leaf($1, $2, $3, $4, $5)', [
    record.id,
    Buffer.from(leaf),
    sealed,
    record.at,
    record.kind,
  ])
}
