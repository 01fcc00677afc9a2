// Linking two demands: each keeps the link in its own stream. The other one first, so that a link that is shown here leads to
// one that leads back; where the second write fails, trying again completes it.

import { isRestricted } from '../../domain/arrival/restricted.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { type Done, databaseActor, execute } from '../../store/demand/execute.ts'
import { type DemandRelation, inverseOf } from '../../vocabulary/closed-lists.ts'
import type { Deployment } from '../deployment.ts'
import { loadFor, repetition, type Submit, submission } from './load.ts'

export type LinkDemands = Submit & {
  readonly demandId: string
  readonly reference: string
  readonly relation: DemandRelation
}

export async function linkDemands(d: Deployment, actor: Actor, wish: LinkDemands): Promise<Done | Refusal> {
  const asked = { type: 'link_demand', reference: wish.reference, relation: wish.relation }
  const before = await repetition(d, actor, wish, asked)
  if (before) return before
  const here = await loadFor(d, actor, wish.demandId)
  if (isRefusal(here)) return here
  const other = await demandOf(d, actor, wish.reference.trim().toUpperCase())
  if (!other)
    return refuse(
      'not_found',
      sentence('borders.no_such_demand_here'),
      sentence('borders.check_reference_other_demand'),
    )
  if (here.demand.version !== wish.version)
    return refuse(
      'changed_meanwhile',
      sentence('borders.somebody_changed_demand_meanwhile'),
      sentence('borders.look_what_changed'),
    )
  // A link stands at both ends: it would name the one to whoever may read the other.
  if (isRestricted(here.demand) || other.restricted)
    return refuse(
      'wrong_stage',
      sentence('borders.demand_national_security_lane_linked'),
      sentence('borders.name_other_reference_message_restricted'),
    )
  const { id, reference } = here.demand
  const there = await execute(d.store, actor, {
    demandId: other.id,
    command: { type: 'link_demand', demand: id, reference, relation: inverseOf[wish.relation] },
  })
  if (isRefusal(there)) return there
  return execute(d.store, actor, {
    demandId: wish.demandId,
    ...submission(wish, asked),
    command: { type: 'link_demand', demand: other.id, reference: other.reference, relation: wish.relation },
  })
}

/** Under the actor's own row-level security: what it may not know of is not found. */
export async function demandOf(d: Deployment, actor: Actor, reference: string) {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<{ id: string; reference: string; restricted: boolean }>(
      'select id, reference, restricted from duly.demand where reference = $1',
      [reference],
    ),
  )
  return rows[0]
}
