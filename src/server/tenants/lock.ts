// Whoever changes tenants or their contacts takes turns: none is planned on what another is about to change.
import type { Transaction } from '../../store/database.ts'

/** Any fixed number. */
const DIRECTORY_LOCK = 4_384_760

/** Until the transaction ends. */
export async function lockDirectory(tx: Transaction): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1)', [DIRECTORY_LOCK])
}
