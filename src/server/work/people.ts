// The people of the desk as work is shared among them: who may own, how much each has, who is away. Counted under the reader's own
// row-level security: what the reader may not know of counts nowhere.

import type { DeskPeople } from '../../api/desk/work.ts'
import { ownerRoles } from '../../desk-work/assign.ts'
import type { Actor, Role } from '../../kernel/actor.ts'
import { withTransaction } from '../../store/database.ts'
import { AT_WORK } from '../../store/demand/at-work.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { openField } from '../../store/keys/field.ts'
import type { Deployment } from '../deployment.ts'
import { personProfile } from '../directory.ts'

type Row = { id: string; roles: Role[]; profile: Buffer; open: number }
type CoverRow = { id: string; person_id: string; cover_id: string; from_at: Date; until_at: Date }

export async function deskPeople(d: Deployment, actor: Actor): Promise<DeskPeople> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const rows = await tx.query<Row>(
      `select p.id, p.roles, p.profile, coalesce(o.open, 0)::int as open from duly.person p
       left join (select owner_id, count(*) as open from duly.demand where ${AT_WORK} and owner_id is not null
                  group by owner_id) o on o.owner_id = p.id
       where p.active order by p.id`,
      [],
    )
    const covers = await tx.query<CoverRow>(
      'select id, person_id, cover_id, from_at, until_at from duly.cover where ended_at is null and until_at > $1 order by from_at',
      [d.now()],
    )
    return {
      people: rows.map(r => ({
        id: r.id,
        name: personProfile.parse(openField(d.vault.directoryKey, [r.id, 1, 'profile'], r.profile)).name,
        roles: r.roles,
        mayOwn: r.roles.some(role => ownerRoles.includes(role)),
        open: r.open,
      })),
      covers: covers.map(c => ({
        id: c.id,
        person: c.person_id,
        cover: c.cover_id,
        from: c.from_at.toISOString(),
        until: c.until_at.toISOString(),
      })),
    }
  })
}
