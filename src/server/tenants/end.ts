// A tenant that ends: merged into another, or closed. What was owed to it is owed on: each way of ending names who is told from
// then on, and is refused where nobody could be. It is refused by that alone, never by what is open: an administrator without
// access must not learn from an answer whether there is a demand.
import { randomBytes } from 'node:crypto'
import type { Actor } from '../../demand/actor.ts'
import { type Refusal, refuse } from '../../demand/refusal.ts'
import { addressees, type ToldAfter } from '../../demand/tenant-chain.ts'
import type { Transaction } from '../../store/database.ts'
import { sealField } from '../../store/field.ts'
import { wakeTold } from '../customer/matters.ts'
import type { Deployment } from '../deployment.ts'
import { readTenants, type Tenant } from '../directory.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { noteChange } from './changes.ts'
import { noTenant } from './page.ts'

type Tenants = ReadonlyMap<string, Tenant>

export async function askMerge(
  d: Deployment,
  actor: Actor,
  wish: { readonly tenant: string; readonly into: string; readonly reason: string },
): Promise<null | Refusal> {
  return asWorker(d, async tx => {
    const tenants = await lockedTenants(tx, d)
    const no = refuseMerge(tenants, wish)
    if (no) return no
    const open = await tx.query(
      'select 1 from duly.tenant_merge where tenant_id = $1 and settled_at is null',
      [wish.tenant],
    )
    if (open.length > 0)
      return refuse('already_done', 'A merger of this tenant waits already.', 'Confirm it, or stop it first.')
    const id = randomBytes(16).toString('hex')
    await tx.query(
      'insert into duly.tenant_merge (id, tenant_id, into_id, asked_by, asked_at, reason) values ($1, $2, $3, $4, $5, $6)',
      [
        id,
        wish.tenant,
        wish.into,
        actor.id,
        d.now(),
        sealField(d.vault.directoryKey, [id, 1, 'reason'], { words: wish.reason }),
      ],
    )
    await noteChange(tx, d, actor, wish.tenant, 'merge_asked', `into ${wish.into}; ${wish.reason}`)
    return null
  })
}

function refuseMerge(tenants: Tenants, { tenant, into }: { tenant: string; into: string }): Refusal | null {
  const [from, to] = [tenants.get(tenant), tenants.get(into)]
  if (!from || !to) return noTenant()
  if (from.id === to.id)
    return refuse('invalid_input', 'A tenant cannot be merged into itself.', 'Choose its successor.')
  if (from.status !== 'active' || to.status !== 'active')
    return refuse(
      'wrong_stage',
      'One of the two was merged or closed already.',
      'Choose tenants that are active.',
    )
  if (addressees(tenants, into).length === 0)
    return refuse(
      'notice_first',
      'Nobody of the successor gets notices, so an obligation to tell would be lost.',
      'Add a contact for notices to the successor first.',
      'promise 3',
    )
  const chained = [...tenants.values()].find(t => t.chain.some(p => p.tenant === tenant) && t.id === into)
  if (chained)
    return refuse(
      'invalid_input',
      'The tenant is a party in its successor’s own chain.',
      'Change the successor’s chain first.',
    )
  return null
}

type MergeRow = { tenant_id: string; into_id: string; asked_by: string }

/**
 * Merged: the matters that are open stay where they are, with their key; from now on the successor's contacts are told and its
 * console shows them. The old tenant's console shows what it showed.
 */
export async function settleMerge(
  d: Deployment,
  actor: Actor,
  wish: { readonly tenant: string; readonly merge: string; readonly confirm: boolean },
): Promise<null | Refusal> {
  return asWorker(d, async tx => {
    const tenants = await lockedTenants(tx, d)
    const [row] = await tx.query<MergeRow>(
      'select tenant_id, into_id, asked_by from duly.tenant_merge where id = $1 and tenant_id = $2 and settled_at is null',
      [wish.merge, wish.tenant],
    )
    if (!row) return refuse('not_found', 'There is no such merger to decide.', 'Reload the page.')
    const { tenant_id: tenant, into_id: into } = row
    if (wish.confirm && row.asked_by === actor.id)
      return refuse(
        'same_person',
        'A merger is confirmed by another person than the one who asked for it.',
        'Ask a colleague to confirm it.',
        'promise 10',
      )
    const no = wish.confirm ? refuseMerge(tenants, { tenant, into }) : null
    if (no) return no
    await tx.query(
      'update duly.tenant_merge set settled_by = $2, settled_at = $3, outcome = $4 where id = $1',
      [wish.merge, actor.id, d.now(), wish.confirm ? 'merged' : 'stopped'],
    )
    if (wish.confirm) await merge(tx, d, tenant, into)
    // Who of the successor is now shown them may be somebody from whom they are to be kept.
    if (wish.confirm) await wakeTold(tx, d, { tenant: into, closed: true })
    await noteChange(tx, d, actor, tenant, wish.confirm ? 'merged' : 'merge_stopped', `into ${into}`)
    return null
  })
}

async function merge(tx: Transaction, d: Deployment, tenant: string, into: string): Promise<void> {
  await tx.query(`update duly.tenant set status = 'merged', merged_into = $2, ended_at = $3 where id = $1`, [
    tenant,
    into,
    d.now(),
  ])
  await tx.query(
    `update duly.matter m set readers = array_append(m.readers, $2::text), passed_at = $3
     from duly.demand d where d.id = m.demand_id and m.tenant_id = $1 and $2 <> all (m.readers)
       and (d.closed_at is null or m.visible_at is null)`,
    [tenant, into, d.now()],
  )
  // A matter that had passed to this tenant passes on with it.
  await tx.query(
    `update duly.matter m set readers = array_append(m.readers, $2::text)
     from duly.demand d where d.id = m.demand_id and $1 = any (m.readers) and $2 <> all (m.readers)
       and m.tenant_id <> $2 and (d.closed_at is null or m.visible_at is null)`,
    [tenant, into],
  )
}

/** Its matters stay; who is told from then on was said when it was closed. */
export async function closeTenant(
  d: Deployment,
  actor: Actor,
  wish: { readonly tenant: string; readonly toldAfter: ToldAfter; readonly reason: string },
): Promise<null | Refusal> {
  return asWorker(d, async tx => {
    const tenants = await lockedTenants(tx, d)
    const tenant = tenants.get(wish.tenant)
    if (!tenant) return noTenant()
    if (tenant.status !== 'active')
      return refuse(
        'already_done',
        'This tenant was merged or closed already.',
        'Nothing is left to do here.',
      )
    const closed: Tenant = { ...tenant, status: 'closed', toldAfter: wish.toldAfter }
    if (addressees(new Map([...tenants, [closed.id, closed]]), closed.id).length === 0)
      return refuse(
        'notice_first',
        'Nobody would get its notices any more, so an obligation to tell would be lost.',
        'Add a contact for notices, or choose who else is told.',
        'promise 3',
      )
    const standsOn = [...tenants.values()].find(
      t => t.status === 'active' && t.chain.some(p => p.tenant === wish.tenant),
    )
    if (standsOn)
      return refuse(
        'wrong_stage',
        'It is a party in another tenant’s chain.',
        'Change that chain first, so that its notices go elsewhere.',
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

async function lockedTenants(tx: Transaction, d: Deployment): Promise<Map<string, Tenant>> {
  await tx.query('select pg_advisory_xact_lock(4384760)', [])
  return readTenants(tx, d.vault)
}
