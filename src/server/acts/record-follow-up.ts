// Records what became of the process that had to follow an emergency. That it came is counted, so it is a demand that is here, and the
// two are linked: the other one first, as everywhere (link-demands.ts).

import type { Following } from '../../api/desk/lanes.ts'
import { isRestricted } from '../../domain/arrival/restricted.ts'
import { refuseFollowing } from '../../domain/permitted/process-that-follows.ts'
import type { CommandOf } from '../../domain/registry/command.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { type Done, databaseActor, execute } from '../../store/demand/execute.ts'
import type { Deployment } from '../deployment.ts'
import { loadAtWork } from '../worker/demand-at-work.ts'
import { demandOf } from './link-demands.ts'
import { loadFor, repetition, type Submit, submission } from './load.ts'

export type RecordFollowUp = Submit & {
  readonly demandId: string
  readonly command: Omit<CommandOf<'record_follow_up'>, 'demand'>
}

export async function recordFollowUp(
  d: Deployment,
  actor: Actor,
  { demandId, version, key, command }: RecordFollowUp,
): Promise<Done | Refusal> {
  const submit = { demandId, ...submission({ version, key }, command) }
  const reference = command.reference?.trim().toUpperCase()
  if (command.outcome !== 'received' || !reference) return execute(d.store, actor, { ...submit, command })
  const before = await repetition(d, actor, { demandId, key }, command)
  if (before) return before
  const here = await loadFor(d, actor, demandId)
  if (isRefusal(here)) return here
  const found = await demandOf(d, actor, reference)
  const other = found && (await loadAtWork(d, found.id))?.demand
  if (!other)
    return refuse(
      'not_found',
      sentence('borders.no_such_demand_here'),
      sentence('borders.check_reference_other_demand'),
    )
  const no = refuseFollowing(here.demand, other, { standsFor: command.standsFor ?? '', actor })
  if (no) return no
  if (here.demand.version !== version)
    return refuse(
      'changed_meanwhile',
      sentence('borders.somebody_changed_demand_meanwhile'),
      sentence('borders.look_what_changed'),
    )
  // In the lane nothing is linked.
  if (isRestricted(here.demand))
    return execute(d.store, actor, { ...submit, command: { ...command, reference } })
  const there = await execute(d.store, actor, {
    demandId: other.id,
    command: {
      type: 'link_demand',
      demand: here.demand.id,
      reference: here.demand.reference,
      relation: 'follows_emergency',
    },
  })
  if (isRefusal(there)) return there
  return execute(d.store, actor, { ...submit, command: { ...command, reference, demand: other.id } })
}

/** Demands of the same authority that came later, the first ones; as the actor may know of them, and none of the lane. */
export async function laterDemands(d: Deployment, actor: Actor, demand: Demand): Promise<Following[]> {
  const { followUp, authentication, received } = demand
  if (!followUp || followUp.settled?.outcome === 'received' || !authentication || isRestricted(demand))
    return []
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<{ reference: string; received_at: Date }>(
      `select reference, received_at from duly.demand
       where authority_id = $1 and received_at > $2 and id <> $3 and not restricted order by received_at limit 20`,
      [authentication.authority, received.receivedAt, demand.id],
    ),
  )
  return rows.map(row => ({ reference: row.reference, receivedAt: row.received_at.toISOString() }))
}
