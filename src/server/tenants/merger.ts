// A tenant that is merged into another: asked for by one person, confirmed by another. What was owed to it is owed on, so it is refused
// where nobody of its successor could be told; never by what is open (end.ts).

import { randomBytes } from 'node:crypto'
import { addressees } from '../../directory/tenant-chain.ts'
import { merger } from '../../directory/tenant-changes.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import type { Transaction } from '../../store/database.ts'
import type { Deployment } from '../deployment.ts'
import { readTenants, type Tenant } from '../directory.ts'
import { ask } from '../proposals/proposal.ts'
import type { Subject } from '../proposals/subject.ts'
import { wakeTold } from '../surfaces/customer/matters.ts'
import { noteChange } from './changes.ts'
import { lockDirectory } from './lock.ts'
import { noTenant } from './no-tenant.ts'

type Tenants = ReadonlyMap<string, Tenant>
type Reason = { readonly words: string }

/**
 * Merged: the matters that are open stay where they are, with their key; from now on the successor's contacts are told and its
 * console shows them. The old tenant's console shows what it showed.
 */
export const mergers: Subject<{ readonly into: string }, Reason> = {
  subject: 'merge',
  rule: merger,
  sealedAs: 'reason',
  waiting: {
    refuses: 'any',
    with: refuse(
      'already_done',
      sentence('borders.merger_tenant_waits_already'),
      sentence('borders.confirm_stop_first'),
    ),
  },
  lock: lockDirectory,
  refuseNow: async (tx, d, p) =>
    refuseMerge(await readTenants(tx, d.vault), { tenant: p.about, into: p.change.into }),
  apply: async (tx, d, p) => {
    const { into } = p.change
    await merge(tx, d, p.about, into)
    // Who of the successor is now shown them may be somebody from whom they are to be kept.
    await wakeTold(tx, { tenant: into, closed: true })
    return null
  },
  note: async (tx, d, { about, change: { into }, detail, outcome }, by) => {
    const act = outcome === null ? 'merge_asked' : outcome === 'done' ? 'merged' : 'merge_stopped'
    await noteChange(
      tx,
      d,
      by,
      about,
      act,
      outcome === null ? `into ${into}; ${detail.words}` : `into ${into}`,
    )
  },
  tell: async () => {},
}

export async function askMerge(
  d: Deployment,
  by: string,
  { tenant, into, reason }: { readonly tenant: string; readonly into: string; readonly reason: string },
): Promise<null | Refusal> {
  const id = randomBytes(16).toString('hex')
  const done = await ask(d, mergers, { kind: 'staff', id: by }, id, async tx => {
    const no = refuseMerge(await readTenants(tx, d.vault), { tenant, into })
    return no ?? { about: tenant, takesTwo: true, change: { into }, detail: { words: reason } }
  })
  return isRefusal(done) ? done : null
}

function refuseMerge(tenants: Tenants, { tenant, into }: { tenant: string; into: string }): Refusal | null {
  const [from, to] = [tenants.get(tenant), tenants.get(into)]
  if (!from || !to) return noTenant()
  if (from.id === to.id)
    return refuse(
      'invalid_input',
      sentence('borders.tenant_cannot_merged_into_itself'),
      sentence('borders.choose_successor'),
    )
  if (from.status !== 'active' || to.status !== 'active')
    return refuse(
      'wrong_stage',
      sentence('borders.two_merged_closed_already'),
      sentence('borders.choose_tenants_active'),
    )
  if (addressees(tenants, into).length === 0)
    return refuse(
      'notice_first',
      sentence('borders.nobody_successor_gets_notices_obligation'),
      sentence('borders.add_contact_notices_successor_first'),
      'promise 3',
    )
  const chained = [...tenants.values()].find(t => t.chain.some(p => p.tenant === tenant) && t.id === into)
  if (chained)
    return refuse(
      'invalid_input',
      sentence('borders.tenant_party_successors_own_chain'),
      sentence('borders.change_successors_chain_first'),
    )
  return null
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
