// Who has how much: what stands in the lists of work, by whose turn it is and by who has them, and what of them presses.
import type { Actor } from '../../demand/actor.ts'
import { dayAfter } from '../../demand/queue-filter.ts'
import { AT_WORK } from '../../store/at-work.ts'
import { databaseActor } from '../../store/execute.ts'
import { readInOneTrip } from '../../store/one-trip.ts'
import type { Deployment } from '../deployment.ts'
import { readPeople } from '../directory.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import type { Load, LoadRow, Workload } from './api.ts'

type PersonRow = Load & { readonly who: string | null }

/** Under the reader's own row-level security: a demand that she may not know of is in no sum. */
export async function readWorkload(
  d: Pick<Deployment, 'db' | 'now' | 'vault'>,
  actor: Actor,
): Promise<Workload> {
  const now = d.now()
  const midnight = (days: number) => `${dayAfter(now.slice(0, 10), days)}T00:00:00.000Z`
  const values = [now, midnight(1), midnight(7)]
  const [byTurn, byOwner] = await readInOneTrip<[LoadRow, PersonRow]>(d.db, databaseActor(actor), [
    { text: loadBy('turn'), values },
    { text: loadBy('owner_id'), values },
  ])
  const people = await asWorker(d, tx => readPeople(tx, d.vault))
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
