// For the auditor: the audit chains of the demands that they may know of, re-computed from their rows, and when the heads of all
// chains were last committed to the public log. No number in it counts what the reader may not know of.

import type { ChainLine, Chains } from '../../api/desk/audit.ts'
import type { Actor } from '../../kernel/actor.ts'
import { withTransaction } from '../../store/database.ts'
import { chainStart } from '../../store/demand/audit-chain.ts'
import { chainRows } from '../../store/demand/chain-rows.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { type EventRow, headAfter } from '../../store/demand/stream.ts'
import type { Deployment } from '../deployment.ts'

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
  const { events, committed } = await chainRows(d.db, heads)
  return {
    chains: heads.map(head => check(head, events.get(head.id) ?? [])),
    committed: committed && {
      at: committed.created_at.toISOString(),
      publishedAt: committed.published_at?.toISOString() ?? null,
      origin: committed.origin,
    },
    next: heads.length === PAGE ? (heads.at(-1)?.reference ?? null) : null,
  }
}

function check({ id, reference, version, audit_head }: Head, rows: readonly EventRow[]): ChainLine {
  let head = chainStart(id)
  let breaksAt = rows.length === version ? null : rows.length + 1
  for (const row of rows) {
    head = headAfter(head, row)
    if (!head.equals(row.hash)) breaksAt = Math.min(breaksAt ?? row.version, row.version)
  }
  if (breaksAt === null && !head.equals(audit_head)) breaksAt = version
  return { reference, events: version, head: audit_head.toString('hex'), breaksAt }
}
