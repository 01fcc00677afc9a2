// Records what became of the process that had to follow an emergency. That it came is counted, so it is a demand that is here, and the
// two are linked: the other one first, as everywhere (link-demands.ts).
import type { Actor } from '../../demand/actor.ts'
import type { CommandOf } from '../../demand/command.ts'
import { refuseFollowing } from '../../demand/following.ts'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import { isRestricted } from '../../demand/restricted.ts'
import type { Demand } from '../../demand/state.ts'
import { withTransaction } from '../../store/database.ts'
import { type Done, databaseActor, execute } from '../../store/execute.ts'
import type { Deployment } from '../deployment.ts'
import type { Following } from '../desk/lane-api.ts'
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
    return refuse('not_found', 'There is no such demand here.', 'Check the reference of the other demand.')
  const no = refuseFollowing(here.demand, other, { standsFor: command.standsFor ?? '', actor })
  if (no) return no
  if (here.demand.version !== version)
    return refuse('changed_meanwhile', 'Somebody changed this demand meanwhile.', 'Look at what changed.')
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
