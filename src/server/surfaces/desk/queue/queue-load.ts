// Who has how much: what stands in the lists of work, by whose turn it is and by who has them, and what of them presses.

import type { Load, LoadRow, Workload } from '../../../../api/desk/queue.ts'
import type { Actor } from '../../../../kernel/actor.ts'
import { dayIn, startOfDay } from '../../../../kernel/zone.ts'
import { dayAfter } from '../../../../queue/filter.ts'
import { withTransaction } from '../../../../store/database.ts'
import { AT_WORK } from '../../../../store/demand/at-work.ts'
import { databaseActor } from '../../../../store/demand/execute.ts'
import { readInOneTrip } from '../../../../store/demand/one-trip.ts'
import type { Deployment } from '../../../deployment.ts'
import { readPeople } from '../../../directory.ts'

type PersonRow = Load & { readonly who: string | null }

/** Under the reader's own row-level security: a demand that she may not know of is in no sum. */
export async function readWorkload(
  d: Pick<Deployment, 'db' | 'now' | 'vault'>,
  actor: Actor,
  zone = 'UTC',
): Promise<Workload> {
  const now = d.now()
  const midnight = (days: number) => startOfDay(zone, dayAfter(dayIn(zone, Date.parse(now)), days))
  const values = [now, midnight(1), midnight(7)]
  const [byTurn, byOwner] = await readInOneTrip<[LoadRow, PersonRow]>(d.db, databaseActor(actor), [
    { text: loadBy('turn'), values },
    { text: loadBy('owner_id'), values },
  ])
  const people = await withTransaction(d.db, databaseActor(actor), tx => readPeople(tx, d.vault))
  const byPerson = byOwner.map(({ who, ...load }) => ({
    ...load,
    who: who ?? 'nobody',
    name: who === null ? 'nobody' : (people.get(who)?.name ?? who),
  }))
  return { byTurn, byPerson }
}

function loadBy(column: 'turn' | 'owner_id'): string {
  return `select ${column} as who, count(*)::int as open, count(*) filter (where due_at < $1)::int as overdue,
      count(*) filter (where due_at < $2)::int as today, count(*) filter (where due_at < $3)::int as week,
      to_char(min(due_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "nextDue"
    from duly.demand where ${AT_WORK} group by ${column}
    order by count(*) filter (where due_at < $2) desc, count(*) desc, ${column}`
}
