// What stands beside the stream and is derived all the same: the owner from the assignments, the marks from the state, the walls from
// ties.
import type { DemandEvent } from '../../domain/registry/event.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { Transaction } from '../database.ts'
import { changesMarks, marksOf } from '../demand/marks.ts'
import type { Vault } from '../keys/vault.ts'
import { compareRows, type Finder } from './finding.ts'

type Owner = { owner: string | null; assigned: string | null }

/** `events`: all of the demand. */
export async function checkWork(
  tx: Transaction,
  vault: Pick<Vault, 'macKey'>,
  demand: Demand,
  events: readonly DemandEvent[],
  tell: Finder,
): Promise<void> {
  const [row] = await tx.query<Owner>(
    `select d.owner_id as owner, (select a.to_id from duly.assignment a where a.demand_id = d.id and a.kind = 'assigned'
       order by a.n desc limit 1) as assigned from duly.demand d where d.id = $1`,
    [demand.id],
  )
  if (row && row.owner !== row.assigned) tell('its owner is not who it was last assigned to')
  await checkMarks(tx, vault, demand, events, tell)
  const missing = await tx.query<{ n: number }>(
    `select count(*)::int as n from duly.tie t where t.ended_at is null
       and (t.demand_id = $1
         or exists (select 1 from duly.matter m where m.demand_id = $1
             and m.tenant_id in (select duly.walled_tenants(t.tenant_id)))
         or t.authority_id = (select d.authority_id from duly.demand d where d.id = $1)
         or exists (select 1 from duly.mark k where k.demand_id = $1 and k.mac = any(t.macs)))
       and not exists (select 1 from duly.wall w where w.demand_id = $1 and w.tie_id = t.id)`,
    [demand.id],
  )
  if ((missing[0]?.n ?? 0) > 0) tell('a wall is missing that follows from a tie')
}

/** `events`: all of the demand. */
export async function checkMarks(
  tx: Transaction,
  vault: Pick<Vault, 'macKey'>,
  demand: Demand,
  events: readonly DemandEvent[],
  tell: Finder,
): Promise<void> {
  const marks = await tx.query<{ kind: string; mac: string }>(
    "select kind, encode(mac, 'hex') as mac from duly.mark where demand_id = $1",
    [demand.id],
  )
  const expected = events.some(e => changesMarks.has(e.kind)) ? marksOf(vault, demand) : []
  compareRows(
    'marks',
    expected.map(m => [m.kind, m.mac.toString('hex')]),
    marks.map(m => [m.kind, m.mac]),
    tell,
  )
}
