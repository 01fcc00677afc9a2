// A tenant that is closed. What was owed to it is owed on: closing names who is told from
// then on, and is refused where nobody could be. It is refused by that alone, never by what is open: an administrator without
// access must not learn from an answer whether there is a demand.

import { randomBytes } from 'node:crypto'
import { addressees, type ToldAfter } from '../../directory/tenant-chain.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { sealField } from '../../store/keys/field.ts'
import { noteAct } from '../../store/own-acts.ts'
import type { Deployment } from '../deployment.ts'
import { readTenants, type Tenant } from '../directory.ts'
import { lockDirectory } from './lock.ts'
import { noTenant } from './no-tenant.ts'

/** Its matters stay; who is told from then on was said when it was closed. */
export async function closeTenant(
  d: Pick<Deployment, 'db' | 'vault' | 'now'>,
  actor: Actor,
  wish: { readonly tenant: string; readonly toldAfter: ToldAfter; readonly reason: string },
): Promise<null | Refusal> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    await lockDirectory(tx)
    const tenants = await readTenants(tx, d.vault)
    const tenant = tenants.get(wish.tenant)
    if (!tenant) return noTenant()
    if (tenant.status !== 'active') return endedAlready()
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
    const id = randomBytes(16).toString('hex')
    const detail = sealField(d.vault.directoryKey, [id, 1, 'change'], { words: wish.reason })
    // Counsel gets a task for what is still to be told (worker/closed-tenants.ts); who closed the tenant learns nothing of it.
    const [done] = await tx.query<{ is: boolean }>('select duly.close_tenant($1, $2, $3, $4, $5) as is', [
      wish.tenant,
      wish.toldAfter,
      id,
      detail,
      d.now(),
    ])
    if (!done?.is) return endedAlready()
    const by = { kind: 'staff', id: actor.id } as const
    await noteAct(tx, d, { kind: 'directory_changed', by, about: wish.tenant, data: { act: 'closed' } })
    return null
  })
}

function endedAlready(): Refusal {
  return refuse(
    'already_done',
    sentence('borders.tenant_merged_closed_already'),
    sentence('borders.nothing_left_do_here'),
  )
}
