// What became of emergencies, by authority and country: how many were claimed, how many were answered, and after how many the
// process that had to follow never came. Under the reader's own row-level security: a demand that she may not know of is not
// counted for her.

import type { EmergencyFigures } from '../../../api/desk/lanes.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { withTransaction } from '../../../store/database.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import type { Deployment } from '../../deployment.ts'
import { readDirectory } from '../../directory.ts'

type Row = {
  authority_id: string | null
  country: string | null
  claimed: number
  open: number
  dropped: number
  declined: number
  released: number
  awaited: number
  overdue: number
  received: number
  refused: number
  never: number
}

export async function emergencyFigures(
  d: Pick<Deployment, 'db' | 'vault' | 'now'>,
  actor: Actor,
): Promise<EmergencyFigures> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<Row>(
      `select authority_id, country, count(*)::int as claimed,
         count(*) filter (where state = 'claimed')::int as open,
         count(*) filter (where state = 'dropped')::int as dropped,
         count(*) filter (where state = 'declined')::int as declined,
         count(*) filter (where state = 'released')::int as released,
         count(*) filter (where follow_up = 'awaited')::int as awaited,
         count(*) filter (where follow_up = 'awaited' and follow_up_due_at <= $1)::int as overdue,
         count(*) filter (where follow_up = 'received')::int as received,
         count(*) filter (where follow_up = 'refused')::int as refused,
         count(*) filter (where follow_up = 'never')::int as never
       from duly.emergency group by authority_id, country order by never desc, claimed desc, authority_id, country`,
      [d.now()],
    ),
  )
  const { authorities } = await withTransaction(d.db, databaseActor(actor), tx => readDirectory(tx, d.vault))
  return {
    rows: rows.map(({ authority_id: id, ...row }) => ({
      authority: id,
      name: id === null ? null : (authorities.get(id)?.name ?? null),
      ...row,
    })),
  }
}
