// Papers refused at the door because their authority's are taken by hand alone. Whoever hands one in is nobody here yet, or somebody who
// may know of no such authority: the program looks, and keeps a count and nothing else.
import { PROGRAM } from '../actor.ts'
import { type Database, withTransaction } from '../database.ts'

/** Authorities with that mark; the profile is ciphertext under the directory key. */
export function byHandAuthorities(
  db: Database,
): Promise<{ readonly id: string; readonly profile: Buffer }[]> {
  return withTransaction(db, PROGRAM, tx =>
    tx.query('select a.id, a.profile from duly.by_hand b join duly.authority a on a.id = b.authority_id', []),
  )
}

/** One more in this half-year. */
export async function countTurnedAwayIn(db: Database, half: string): Promise<void> {
  await withTransaction(db, PROGRAM, tx =>
    tx.query(
      'insert into duly.turned_away (half, n) values ($1, 1) on conflict (half) do update set n = turned_away.n + 1',
      [half],
    ),
  )
}
