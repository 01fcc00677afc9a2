// A tenant that is closed. What was owed to it is owed on: closing names who is told from
// then on, and is refused where nobody could be. It is refused by that alone, never by what is open: an administrator without
// access must not learn from an answer whether there is a demand.

import { addressees, type ToldAfter } from '../../directory/tenant-chain.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import type { Transaction } from '../../store/database.ts'
import type { Deployment } from '../deployment.ts'
import { readTenants, type Tenant } from '../directory.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { noteChange } from './changes.ts'
import { lockDirectory } from './lock.ts'
import { noTenant } from './no-tenant.ts'

/** Its matters stay; who is told from then on was said when it was closed. */
export async function closeTenant(
  d: Deployment,
  actor: Actor,
  wish: { readonly tenant: string; readonly toldAfter: ToldAfter; readonly reason: string },
): Promise<null | Refusal> {
  return asWorker(d, async tx => {
    await lockDirectory(tx)
    const tenants = await readTenants(tx, d.vault)
    const tenant = tenants.get(wish.tenant)
    if (!tenant) return noTenant()
    if (tenant.status !== 'active')
      return refuse(
        'already_done',
        sentence('borders.tenant_merged_closed_already'),
        sentence('borders.nothing_left_do_here'),
      )
    const closed: Tenant = { ...tenant, status: 'closed', toldAfter: wish.toldAfter }
    if (addressees(new Map([...tenants, [closed.id, closed]]), closed.id).length === 0)
      return refuse(
        'notice_first',
        sentence('borders.nobody_would_get_notices_any'),
        sentence('borders.add_contact_notices_choose_who'),
        'promise 3',
      )
    const standsOn = [...tenants.values()].find(
      t => t.status === 'active' && t.chain.some(p => p.tenant === wish.tenant),
    )
    if (standsOn)
      return refuse(
        'wrong_stage',
        sentence('borders.party_another_tenants_chain'),
        sentence('borders.change_chain_first_notices_go'),
      )
    await tx.query(`update duly.tenant set status = 'closed', told_after = $2, ended_at = $3 where id = $1`, [
      wish.tenant,
      wish.toldAfter,
      d.now(),
    ])
    await noteChange(tx, d, actor, wish.tenant, 'closed', wish.reason)
    await wakeItsDemands(tx, d, wish.tenant)
    return null
  })
}

/** Counsel gets a task for what is still to be told (worker/closed-tenants.ts); who closed the tenant learns nothing of it. */
async function wakeItsDemands(tx: Transaction, d: Deployment, tenant: string): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `with recursive own (id) as (
       select $1::text union select t.id from duly.tenant t join own o on t.merged_into = o.id)
     select distinct m.demand_id as id from duly.matter m join own on own.id = m.tenant_id`,
    [tenant],
  )
  for (const { id } of rows) await d.jobs.wake(tx, id)
}
