// Counsel's holds against erasure: of one demand, or of everything. A hold of a demand is set by who may know of it.

import { randomBytes } from 'node:crypto'
import type { RetentionPage } from '../../api/desk/retention.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { noSuchDemand, type Refusal, refuse } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { openField, sealField } from '../../store/keys/field.ts'
import { noteAct } from '../../store/own-acts.ts'
import type { Deployment } from '../deployment.ts'

/** `reference` null: of everything. */
export async function placeHold(
  d: Deployment,
  actor: Actor,
  { reference, reason }: { readonly reference: string | null; readonly reason: string },
  id = randomBytes(16).toString('hex'),
): Promise<null | Refusal> {
  const demand = reference === null ? null : await knownDemand(d, actor, reference)
  if (reference !== null && demand === null) return noSuchDemand()
  await withTransaction(d.db, databaseActor(actor), async tx => {
    const made = await tx.query(
      `insert into duly.retention_hold (id, demand_id, reason, by_id, at) values ($1, $2, $3, $4, $5)
       on conflict (id) do nothing returning id`,
      [id, demand, sealField(d.vault.directoryKey, [id, 1, 'hold'], { reason }), actor.id, d.now()],
    )
    if (made.length === 0) return
    await noteAct(tx, d, {
      kind: 'retention_changed',
      by: { kind: 'staff', id: actor.id },
      data: { hold: 'placed' },
    })
  })
  return null
}

/** Under the actor's own row-level security: a demand that it may not know of does not exist for it. */
async function knownDemand(d: Deployment, actor: Actor, reference: string): Promise<string | null> {
  const [row] = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<{ id: string }>('select id from duly.demand where reference = $1', [reference]),
  )
  return row?.id ?? null
}

export async function liftHold(d: Deployment, actor: Actor, id: string): Promise<null | Refusal> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const rows = await tx.query(
      'update duly.retention_hold set lifted_by = $2, lifted_at = $3 where id = $1 and lifted_at is null returning id',
      [id, actor.id, d.now()],
    )
    if (rows.length === 0)
      return refuse('not_found', sentence('borders.no_such_hold'), sentence('borders.reload_page'))
    await noteAct(tx, d, {
      kind: 'retention_changed',
      by: { kind: 'staff', id: actor.id },
      data: { hold: 'lifted' },
    })
    return null
  })
}

type Row = { id: string; demand_id: string | null; reason: Buffer; by_id: string; at: Date }

/** Which demand and why is said to whoever may know of it: to others that there is a hold. */
export async function listHolds(
  d: Deployment,
  actor: Actor,
  name: (id: string) => string,
): Promise<RetentionPage['holds']> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<Row>(
      'select id, demand_id, reason, by_id, at from duly.retention_hold where lifted_at is null order by at',
      [],
    ),
  )
  const known = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<{ id: string; reference: string }>('select id, reference from duly.demand where id = any($1)', [
      rows.flatMap(r => r.demand_id ?? []),
    ]),
  )
  const references = new Map(known.map(k => [k.id, k.reference]))
  return rows.flatMap(r => {
    const reference = r.demand_id === null ? null : (references.get(r.demand_id) ?? null)
    // That a demand which they may not know of is held is not for them to learn.
    if (r.demand_id !== null && reference === null) return []
    const { reason } = openField<{ reason: string }>(d.vault.directoryKey, [r.id, 1, 'hold'], r.reason)
    return [
      {
        id: r.id,
        everything: r.demand_id === null,
        reference,
        reason,
        by: name(r.by_id),
        at: r.at.toISOString(),
      },
    ]
  })
}
