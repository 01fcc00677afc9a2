// A demand that only named people may know of, of whom nobody is left who could name another: it falls to those who receive such papers.
// By the workers and never in the write by which somebody goes, whose answer and time would tell an administrator that there is one.
import { isRefusal } from '../../kernel/refusal.ts'
import { execute } from '../../store/demand/execute.ts'
import { type Deployment, WORKER } from '../deployment.ts'
import { whoMayName } from '../papers/named-people.ts'
import { notify } from '../work/notify.ts'
import { type AtWork, asWorker } from './demand-at-work.ts'

/** A mail that is held until it was looked at has nobody named, and is nobody's loss. As `mayOpenLane` asks, in SQL. */
const WITHOUT = `select d.id from duly.demand d where d.restricted
  and not exists (select 1 from duly.held h where h.demand_id = d.id)
  and not exists (select 1 from duly.demand_access a join duly.person p on p.id = a.person_id
    where a.demand_id = d.id and p.active and p.employment = 'employee' and 'counsel' = any (p.roles))`

/** Doing it again changes nothing. Where nobody can receive it, it waits for the first who can. */
export async function nameWhereNobodyIs(d: Deployment): Promise<void> {
  const rows = await asWorker(d, tx => tx.query<{ id: string }>(WITHOUT))
  if (rows.length === 0) return
  const people = await whoMayName(d, WORKER)
  for (const { id } of rows)
    for (const person of people) {
      const command = { type: 'name_person', person, note: '' } as const
      const done = await execute(d.store, WORKER, { demandId: id, command })
      // Its keys may be erased, or it was filed as no demand: then nothing of it is there to be seen.
      if (isRefusal(done) && done.code === 'changed_meanwhile')
        throw new Error('they are named in the next pass')
    }
}

/** Once each: they are told that something waits, and nothing of what. Doing it again tells nobody twice. */
export async function tellWhoReceived(d: Deployment, { demand, stream }: AtWork): Promise<void> {
  if (!demand.named) return
  const fell = stream.events.flatMap(e =>
    e.kind === 'PersonNamed' && e.by.kind === 'system' ? [{ person: e.data.person, at: e.at }] : [],
  )
  const still = fell.filter(({ person }) => demand.named?.includes(person))
  if (still.length === 0) return
  await asWorker(d, async tx => {
    // Two workers that look at once would both find it untold.
    await tx.query('select 1 from duly.demand where id = $1 for update', [demand.id])
    const told = await tx.query<{ person_id: string; at: Date }>(
      `select person_id, at from duly.notification where demand_id = $1 and kind = 'named'`,
      [demand.id],
    )
    for (const { person, at } of still)
      if (!told.some(row => row.person_id === person && row.at.toISOString() >= at))
        await notify(tx, d, { person, kind: 'named', demandId: demand.id })
  })
}
