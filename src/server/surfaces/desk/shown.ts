// Which version of a demand a person was last shown under a live grant. By the program, as everything that is noted of reading:
// whoever accepts what is proposed for many has opened each as it is now.
import type { Actor } from '../../../kernel/actor.ts'
import { type Database, withTransaction } from '../../../store/database.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import { noteVersionShown } from '../../../store/program/noted-reads.ts'

type Stored = { readonly db: Database }

/** Once what was read is noted (`noteRead`). */
export async function noteShown(d: Stored, actor: Actor, demandId: string, version: number): Promise<void> {
  if (actor.kind !== 'staff') return
  await noteVersionShown(d.db, { demand: demandId, person: actor.id }, version)
}

/** Null: not opened by this person, or so long ago that the grant has ended. */
export async function shownVersion(d: Stored, actor: Actor, demandId: string): Promise<number | null> {
  const [row] = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<{ shown: number | null }>(
      `select max(r.shown) as shown from duly.access a join duly.access_read r on r.access_id = a.id and r.what = 'demand'
       where a.demand_id = $1 and a.person_id = $2 and a.expires_at > now()`,
      [demandId, actor.id],
    ),
  )
  return row?.shown ?? null
}
