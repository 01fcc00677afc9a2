// Who has how much: open demands by whose turn it is, and what of them presses.
import type { Actor } from '../../demand/actor.ts'
import { dayAfter } from '../../demand/queue-filter.ts'
import { databaseActor } from '../../store/execute.ts'
import { readInOneTrip } from '../../store/one-trip.ts'
import type { LoadRow, Workload } from './api.ts'
import type { Opened } from './queue.ts'

/** Under the reader's own row-level security: a demand that she may not know of is in no sum. */
export async function readWorkload(d: Pick<Opened, 'db' | 'now'>, actor: Actor): Promise<Workload> {
  const now = d.now()
  const midnight = (days: number) => `${dayAfter(now.slice(0, 10), days)}T00:00:00.000Z`
  const [rows] = await readInOneTrip<[LoadRow]>(d.db, databaseActor(actor), [
    { text: BY_TURN, values: [now, midnight(1), midnight(7)] },
  ])
  return { byTurn: rows }
}

const BY_TURN = `select turn as who, count(*)::int as open, count(*) filter (where due_at < $1)::int as overdue,
    count(*) filter (where due_at < $2)::int as today, count(*) filter (where due_at < $3)::int as week,
    to_char(min(due_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "nextDue"
  from duly.demand where closed_at is null and step <> 'done' group by turn order by count(*) desc, turn`
