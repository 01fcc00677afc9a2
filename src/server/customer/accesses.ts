// Who at our side looked at what (promise 6). People are shown by what they do and how they are employed, not by name: the tenant
// can tell one from another, and nobody's name leaves the house.
import type { Employment, Role } from '../../demand/vocabulary.ts'
import type { Deployment } from '../deployment.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import type { VisibleMatter } from './matters.ts'

export type AccessLine = {
  readonly who: string
  readonly purpose: string
  readonly what: string
  readonly at: string
  readonly until: string
}

type Row = {
  person_id: string
  roles: Role[]
  employment: Employment
  purpose: string
  what: string
  at: Date
  expires_at: Date
}

/** Oldest first; only for a matter that was found under the tenant's own row-level security. */
export async function accessesTo(d: Deployment, matter: VisibleMatter): Promise<AccessLine[]> {
  const rows = await asWorker(d, tx =>
    tx.query<Row>(
      `select a.person_id, p.roles, p.employment, a.purpose, a.what, a.at, a.expires_at
       from duly.access a join duly.person p on p.id = a.person_id where a.demand_id = $1 order by a.at, a.id`,
      [matter.demandId],
    ),
  )
  const people = [...new Set(rows.map(r => r.person_id))]
  return rows.map(r => ({
    who: `Person ${people.indexOf(r.person_id) + 1} (${r.roles.join(', ')}; ${r.employment})`,
    purpose: r.purpose,
    what: r.what,
    at: r.at.toISOString(),
    until: r.expires_at.toISOString(),
  }))
}
