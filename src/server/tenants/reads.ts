// Who opens a tenant's entry, by what right, and that the tenant is shown it. Whoever administers the directory opens it by role and is
// shown at once: their role reads no demand, so that their looking tells of none. Whoever works on demands opens it under a grant of
// one of its demands and is shown with that demand's accesses: by itself their looking would tell of a demand that is sealed.
import { randomBytes } from 'node:crypto'
import { mayActOnDirectory } from '../../domain/registry/who-may.ts'
import type { Actor, Employment, Role } from '../../kernel/actor.ts'
import type { Transaction } from '../../store/database.ts'
import type { Deployment } from '../deployment.ts'
import type { By } from './changes.ts'

/** Whether the whole entry is opened to them; noted in the same transaction. `tenant` null: the table of all. */
export async function openEntry(
  tx: Transaction,
  d: Pick<Deployment, 'now'>,
  actor: Actor,
  tenant: string,
): Promise<boolean> {
  if (await noteUnderGrant(tx, tenant)) return true
  if (mayActOnDirectory(actor, 'open_tenants') !== null) return false
  await noteTenantRead(tx, d, actor, tenant)
  return true
}

/** Of a demand that is about this tenant, or about one of whose chain it is, or that was merged into it. */
async function noteUnderGrant(tx: Transaction, tenant: string): Promise<boolean> {
  const [row] = await tx.query<{ noted: boolean }>('select duly.note_entry_read($1) as noted', [tenant])
  return row?.noted ?? false
}

/** By a person or a program that keeps the directory; once in an hour. */
export async function noteTenantRead(
  tx: Transaction,
  d: Pick<Deployment, 'now'>,
  by: By,
  tenant: string | null,
): Promise<void> {
  await tx.query(
    `insert into duly.tenant_read (id, tenant_id, what, by_kind, by_id, at) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing`,
    [
      randomBytes(16).toString('hex'),
      tenant,
      tenant === null ? 'export' : 'entry',
      by.kind === 'token' ? 'token' : 'staff',
      by.id,
      d.now(),
    ],
  )
}

export type TenantRead = {
  readonly what: 'entry' | 'export'
  readonly by_kind: 'staff' | 'token'
  readonly by_id: string
  readonly at: Date
  /** Of a person; null of a program. */
  readonly roles: readonly Role[] | null
  readonly employment: Employment | null
  readonly profile: Buffer | null
}

/** Of the entry of the actor's tenant, the newest first. */
export function ownEntryReads(tx: Transaction): Promise<TenantRead[]> {
  return tx.query<TenantRead>(
    'select what, by_kind, by_id, at, roles, employment, profile from duly.entry_reads()',
  )
}
