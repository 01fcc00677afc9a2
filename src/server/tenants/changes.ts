// The history of the directory's tenants: who changed what, and whom a change reaches.
import { randomBytes } from 'node:crypto'
import type { Transaction } from '../../store/database.ts'
import { sealField } from '../../store/keys/field.ts'
import { noteAct } from '../../store/own-acts.ts'
import type { Deployment } from '../deployment.ts'

/** A person of the provider or of the tenant, the operator, or a program by its token. */
export type By = { readonly kind: string; readonly id: string }

/** This tenant, and those in whose chain it is told: it may come into demands of theirs that it does not read yet. */
export async function chainedTo(tx: Transaction, tenant: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'select distinct tenant_id as id from duly.tenant_party where party_tenant_id = $1 and told',
    [tenant],
  )
  return [tenant, ...rows.map(row => row.id)]
}

export type ChangeAct = 'added' | 'changed' | 'merge_asked' | 'merged' | 'merge_stopped' | 'closed'

/** Who changed what of the directory: kept, and shown on the tenant's page at the desk. */
export async function noteChange(
  tx: Transaction,
  d: Deployment,
  actor: By,
  tenant: string,
  act: ChangeAct,
  words: string,
): Promise<void> {
  const id = randomBytes(16).toString('hex')
  await tx.query(
    `insert into duly.tenant_change (id, tenant_id, at, by_kind, by_id, act, detail) values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      id,
      tenant,
      d.now(),
      actor.kind,
      actor.id,
      act,
      sealField(d.vault.directoryKey, [id, 1, 'change'], { words }),
    ],
  )
  const { kind: by } = actor
  const kind = by === 'staff' || by === 'token' || by === 'tenant' ? by : 'system'
  await noteAct(tx, d, {
    kind: 'directory_changed',
    by: { kind, id: actor.id },
    about: tenant,
    data: { act },
  })
}
