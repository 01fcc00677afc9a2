// Leaves that belong to no demand. Those that commit to the heads of the audit chains are computed again from the chains.

import { auditHeadsDigest } from '../../ledger/audit-heads.ts'
import { type Opening, openLeaf } from '../../ledger/leaf.ts'
import type { LogRecord } from '../../ledger/record.ts'
import type { Transaction } from '../database.ts'
import { openField } from '../keys/field.ts'
import { opened } from './demand-stream.ts'
import { type Difference, finder } from './finding.ts'

type SystemLeaf = { id: string; bytes: Buffer; opening: Buffer; created_at: Date }

/** Returns the records of the leaves that reopened, by id, and how many held. The window of each reaches from the one before to its own time. */
export async function checkAuditHeads(
  tx: Transaction,
  directoryKey: Uint8Array,
  differences: Difference[],
): Promise<{ held: number; records: Map<string, LogRecord> }> {
  const rows = await tx.query<SystemLeaf>(
    'select id, bytes, opening, created_at from duly.leaf where demand_id is null order by created_at, id',
  )
  let from = '1970-01-01T00:00:00.000Z'
  let held = 0
  const records = new Map<string, LogRecord>()
  for (const row of rows) {
    const tell = finder(`the system's leaf ${row.id}`, differences)
    const record = opened(() =>
      openLeaf(row.bytes, openField<Opening>(directoryKey, [row.id, 1, 'opening'], row.opening)),
    )
    if (!record) {
      tell('it does not reopen')
      continue
    }
    records.set(row.id, record)
    if (record.kind !== 'audit_heads') {
      held += 1
      continue
    }
    const to = row.created_at.toISOString()
    const { heads, streams } = await headsBetween(tx, from, to)
    from = to
    if (record.at !== to) tell('its time is not that of its row')
    else if (record.heads === heads && record.streams === streams) held += 1
    else
      tell(
        `the heads of the ${streams} audit chains that moved before ${to} are not those that it commits to`,
      )
  }
  return { held, records }
}

async function headsBetween(
  tx: Transaction,
  from: string,
  to: string,
): Promise<{ heads: string; streams: number }> {
  const rows = await tx.query<{ hash: Buffer }>(
    'select distinct on (demand_id) hash from duly.event where at > $1 and at <= $2 order by demand_id, version desc',
    [from, to],
  )
  return { heads: auditHeadsDigest(rows.map(row => new Uint8Array(row.hash))), streams: rows.length }
}
