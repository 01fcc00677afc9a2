// What changes the rules stands in the log before it is used (docs/threats.md E13.2): law packs, settings, approvers' passkeys.

import { createHash, randomBytes } from 'node:crypto'
import type { Pack } from '../../../law/pack-format/pack.ts'
import { encodeJcs } from '../../../ledger/jcs.ts'
import type { Opening } from '../../../ledger/leaf.ts'
import type { LogRecord } from '../../../ledger/record.ts'
import type { Transaction } from '../../../store/database.ts'
import { openField } from '../../../store/keys/field.ts'
import { writeSystemLeaf } from '../../../store/system-leaf.ts'
import type { Deployment } from '../../deployment.ts'
import { adoptedPacks, packsInUse } from '../../law/adoption.ts'
import { asWorker } from '../demand-at-work.ts'

/** Writes a leaf for packs, settings and each approver that are not what the log says last. Run at every start. */
export async function logChanges(d: Deployment): Promise<number> {
  const packs = packsInUse(d.packs, await adoptedPacks(d))
  return asWorker(d, async tx => {
    // Two processes that start at once would both find it missing, and write it twice.
    await tx.query('select pg_advisory_xact_lock($1)', [LOG_CHANGES_LOCK])
    const known = await lastKnown(tx, d)
    const wanted = [
      ...packRecords(d, packs, known),
      ...policyRecords(d, known),
      ...(await approverRecords(tx, d, known)),
    ]
    for (const record of wanted) await writeSystemLeaf(tx, d, record)
    return wanted.length
  })
}

const ALL_PACKS = 'all'
/** Any number that nothing else here locks. */
const LOG_CHANGES_LOCK = 7_240_552

/** Hash (or change) by `kind/name`, from the newest leaf of each. */
type Known = ReadonlyMap<string, string | null>

async function lastKnown(tx: Transaction, d: Deployment): Promise<Known> {
  const rows = await tx.query<{ id: string; opening: Buffer }>(
    "select id, opening from duly.leaf where demand_id is null and system_kind <> 'audit_heads' order by created_at, id",
    [],
  )
  const known = new Map<string, string | null>()
  for (const row of rows) {
    const { record } = openField<Opening>(d.vault.directoryKey, [row.id, 1, 'opening'], row.opening)
    if (record.kind === 'pack_changed') known.set(`pack/${record.pack}`, record.after)
    if (record.kind === 'policy_changed') known.set(`policy/${record.policy}`, record.after)
    if (record.kind === 'approver_enrolled')
      known.set(`approver/${record.approver}`, record.change === 'enrolled' ? record.approver : null)
  }
  return known
}

/** One leaf for the packs in use together, over their ids and hashes: dozens at once would hold up the leaves of demands. */
function packRecords(d: Deployment, packs: readonly Pack[], known: Known): LogRecord[] {
  const shelf = Object.fromEntries(packs.map(pack => [pack.id, pack.hash]))
  const after = createHash('sha256').update(encodeJcs(shelf)).digest('hex')
  const before = known.get(`pack/${ALL_PACKS}`) ?? null
  return before === after
    ? []
    : [{ ...common(d), kind: 'pack_changed' as const, pack: ALL_PACKS, before, after }]
}

/** The settings, and what the provider forbids itself beyond the law. */
function policyRecords(d: Deployment, known: Known): LogRecord[] {
  const now: [string, string | null][] = [
    ['settings', createHash('sha256').update(encodeJcs(d.settings)).digest('hex')],
    ['law', d.lawPolicy.hash === '' ? null : d.lawPolicy.hash],
  ]
  return now.flatMap(([policy, after]) => {
    const before = known.get(`policy/${policy}`) ?? null
    return before === after ? [] : [{ ...common(d), kind: 'policy_changed' as const, policy, before, after }]
  })
}

/** An approver is named by the hash of the passkey's public key: no person, but the gate's pin file can be compared with it. */
async function approverRecords(tx: Transaction, d: Deployment, known: Known): Promise<LogRecord[]> {
  const rows = await tx.query<{ public_key: Buffer; revoked_at: Date | null }>(
    "select public_key, revoked_at from duly.credential where surface = 'approve'",
    [],
  )
  return rows.flatMap(row => {
    const approver = createHash('sha256').update(row.public_key).digest('hex')
    const live = (known.get(`approver/${approver}`) ?? null) !== null
    if (live === (row.revoked_at === null)) return []
    return [
      {
        ...common(d),
        kind: 'approver_enrolled' as const,
        approver,
        change: row.revoked_at === null ? ('enrolled' as const) : ('removed' as const),
      },
    ]
  })
}

function common(d: Deployment) {
  return { v: 1 as const, id: randomBytes(16).toString('hex'), at: d.now() }
}
