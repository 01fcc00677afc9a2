// The heads of the audit chains, committed to in the log.
import { randomBytes } from 'node:crypto'
import { auditHeadsDigest } from '../../../ledger/audit-heads.ts'
import type { RecordOf } from '../../../ledger/record.ts'
import { writeSystemLeaf } from '../../../store/system-leaf.ts'
import type { Deployment } from '../../deployment.ts'
import { asWorker } from '../demand-at-work.ts'

/**
 * Longer than a write takes from its time to its commit, also on a machine that is short of everything: a statement is ended after
 * 15 s (database.ts). One that committed later would be missing in the heads, and `fsck` could not tell it from a changed chain.
 */
const SETTLE_MS = 30_000

/**
 * E13.2: what has no leaf of its own stands in the audit chains; the heads of those that moved since the last slow tick go
 * into one E leaf. The time window is in the records, so `fsck` finds the same heads again.
 */
export async function commitAuditHeads(d: Deployment): Promise<void> {
  await asWorker(d, async tx => {
    const last = await tx.query<{ created_at: Date }>(
      "select created_at from duly.leaf where system_kind = 'audit_heads' order by created_at desc limit 1",
      [],
    )
    // A little behind the present, so that no write still in its transaction is passed over.
    const now = new Date(Date.parse(d.now()) - SETTLE_MS).toISOString()
    const rows = await tx.query<{ hash: Buffer }>(
      `select distinct on (demand_id) hash from duly.event where at > $1 and at <= $2 order by demand_id, version desc`,
      [last[0]?.created_at.toISOString() ?? '1970-01-01T00:00:00.000Z', now],
    )
    const heads = rows.map(r => new Uint8Array(r.hash))
    const record: RecordOf<'audit_heads'> = {
      v: 1,
      kind: 'audit_heads',
      id: randomBytes(16).toString('hex'),
      at: now,
      heads: auditHeadsDigest(heads),
      streams: heads.length,
    }
    await writeSystemLeaf(tx, d, record)
  })
}
