// What is noted of a person's reading, under their live grant. By the program, so that a person can neither leave it out nor write it.
import type { AccessRead } from '../../domain/turn/access.ts'
import { PROGRAM } from '../actor.ts'
import { type Database, withTransaction } from '../database.ts'

type Read = { readonly demand: string; readonly person: string }

/** What was opened, once; `prepared`: it is noted where no one of an earlier version was. */
export async function noteWhatWasRead(
  db: Database,
  { demand, person }: Read,
  what: AccessRead,
  prepared: number,
): Promise<void> {
  await withTransaction(db, PROGRAM, tx =>
    tx.query(
      `insert into duly.access_read (access_id, what, at)
       select id, $3, now() from duly.access a where demand_id = $1 and person_id = $2 and expires_at > now()
       order by exists (select 1 from duly.access_read r where r.access_id = a.id and r.what = $3 and r.version < $4), at desc, id
       limit 1 on conflict do nothing`,
      [demand, person, what, prepared],
    ),
  )
}

/** The newest version of the demand that the person was shown. */
export async function noteVersionShown(
  db: Database,
  { demand, person }: Read,
  version: number,
): Promise<void> {
  await withTransaction(db, PROGRAM, tx =>
    tx.query(
      `update duly.access_read r set shown = $3 from duly.access a
       where a.id = r.access_id and r.what = 'demand' and a.demand_id = $1 and a.person_id = $2 and a.expires_at > now()
         and (r.shown is null or r.shown < $3)`,
      [demand, person, version],
    ),
  )
}
