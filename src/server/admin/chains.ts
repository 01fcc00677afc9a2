// For the auditor: the audit chains of the demands that they may know of, re-computed from their rows, and when the heads of all
// chains were last committed to the public log. No number in it counts what the reader may not know of.
import type { Actor } from '../../demand/actor.ts'
import { chainStart } from '../../store/audit-chain.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/execute.ts'
import { type EventRow, headAfter } from '../../store/stream.ts'
import type { Deployment } from '../deployment.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import type { ChainLine, Chains } from './api.ts'

const PAGE = 50

type Head = { id: string; reference: string; version: number; audit_head: Buffer }

/** `after`: the reference after which the page begins. */
export async function readChains(d: Deployment, actor: Actor, after: string): Promise<Chains> {
  const heads = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<Head>(
      `select id, reference, version, audit_head from duly.demand where reference > $1 order by reference limit $2`,
      [after, PAGE],
    ),
  )
  return asWorker(d, async tx => ({
    chains: await Promise.all(heads.map(head => check(tx, head))),
    committed: await lastCommitted(tx),
    next: heads.length === PAGE ? (heads.at(-1)?.reference ?? null) : null,
  }))
}

async function check(tx: Transaction, { id, reference, version, audit_head }: Head): Promise<ChainLine> {
  const rows = await tx.query<EventRow>(
    `select version, kind, matter_id, at, by_kind, by_id, data, hash from duly.event
     where demand_id = $1 and version <= $2 order by version`,
    [id, version],
  )
  let head = chainStart(id)
  let breaksAt = rows.length === version ? null : rows.length + 1
  for (const row of rows) {
    head = headAfter(head, row)
    if (!head.equals(row.hash)) breaksAt = Math.min(breaksAt ?? row.version, row.version)
  }
  if (breaksAt === null && !head.equals(audit_head)) breaksAt = version
  return { reference, events: version, head: audit_head.toString('hex'), breaksAt }
}

/** When heads were committed, and whether that leaf is public; not how many. */
async function lastCommitted(tx: Transaction): Promise<Chains['committed']> {
  const [row] = await tx.query<{ created_at: Date; published_at: Date | null; origin: string | null }>(
    `select created_at, published_at, origin from duly.leaf where system_kind = 'audit_heads'
     order by created_at desc limit 1`,
  )
  return row
    ? {
        at: row.created_at.toISOString(),
        publishedAt: row.published_at?.toISOString() ?? null,
        origin: row.origin,
      }
    : null
}
