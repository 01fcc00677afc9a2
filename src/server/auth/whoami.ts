// From a session to the actor that the domain knows. Roles are read on each request: who lost a role has lost it now.
import type { Actor } from '../../demand/actor.ts'
import type { Employment, Role } from '../../demand/vocabulary.ts'
import type { Transaction } from '../../store/database.ts'
import type { Owner } from './owner.ts'

/** Null for who is no longer active. */
export async function actorOf(tx: Transaction, owner: Owner): Promise<Actor | null> {
  switch (owner.kind) {
    case 'staff':
      return await staffActor(tx, owner.id)
    case 'tenant':
      return await tenantActor(tx, owner.id)
    case 'officer':
      return await officerActor(tx, owner.id)
  }
}

async function staffActor(tx: Transaction, id: string): Promise<Actor | null> {
  const [row] = await tx.query<{ roles: Role[]; employment: Employment }>(
    'select roles, employment from duly.person where id = $1 and active',
    [id],
  )
  return row ? { kind: 'staff', id, roles: row.roles, employment: row.employment } : null
}

async function tenantActor(tx: Transaction, id: string): Promise<Actor | null> {
  const [row] = await tx.query<{ tenant_id: string }>(
    'select tenant_id from duly.contact where id = $1 and active',
    [id],
  )
  return row ? { kind: 'tenant', id, tenant: row.tenant_id } : null
}

async function officerActor(tx: Transaction, id: string): Promise<Actor | null> {
  const [row] = await tx.query<{ authority_id: string }>(
    'select authority_id from duly.officer where id = $1 and active',
    [id],
  )
  return row ? { kind: 'officer', id, authority: row.authority_id } : null
}

export async function rolesOf(tx: Transaction, person: string): Promise<readonly Role[]> {
  const actor = await staffActor(tx, person)
  return actor?.kind === 'staff' ? actor.roles : []
}
