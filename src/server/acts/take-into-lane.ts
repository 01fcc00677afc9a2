// Takes a paper that came by an ordinary way out of everybody's sight, into the national-security lane: by the reader, which says
// nothing of what it read, or by whoever opened it, who need say nothing either.
import type { Actor } from '../../demand/actor.ts'
import type { Refusal } from '../../demand/refusal.ts'
import type { Demand } from '../../demand/state.ts'
import { type Done, execute } from '../../store/execute.ts'
import type { Deployment } from '../deployment.ts'
import { receivers } from '../named-people.ts'
import { notify } from '../work/notify.ts'
import { asWorker } from '../worker/demand-at-work.ts'

export type TakeIntoLane = {
  readonly demandId: string
  readonly how: 'reader' | 'person'
  readonly key: string
}

/** In one write: restricted, and everything erased that a machine made of it (src/store/lanes.ts). */
export async function takeIntoLane(d: Deployment, actor: Actor, wish: TakeIntoLane): Promise<Done | Refusal> {
  const { demandId, how, key } = wish
  const [people, seenBy] = [await receivers(d), await whoSaw(d, demandId)]
  return execute(d.store, actor, {
    demandId,
    idempotencyKey: key,
    asked: { type: 'take_into_lane', how },
    command: { type: 'take_into_lane', how, people, seenBy },
  })
}

/** Of the desk: who took a grant for it or wrote to it. A row of the queue may have been seen by more. */
async function whoSaw(d: Deployment, demandId: string): Promise<string[]> {
  const rows = await asWorker(d, tx =>
    tx.query<{ id: string }>(
      `select person_id as id from duly.access where demand_id = $1
       union select by_id from duly.event where demand_id = $1 and by_kind = 'staff' order by id`,
      [demandId],
    ),
  )
  return rows.map(row => row.id)
}

/** Once each: those named are told that something waits, and nothing of what. Doing it again tells nobody twice. */
export async function tellNamed(d: Deployment, { id, taken, named }: Demand): Promise<void> {
  if (!taken || taken.settled || !named) return
  await asWorker(d, async tx => {
    const told = await tx.query<{ person_id: string }>(
      `select person_id from duly.notification where demand_id = $1 and kind = 'named' and at >= $2`,
      [id, taken.at],
    )
    for (const person of named.filter(one => !told.some(row => row.person_id === one)))
      await notify(tx, d, { person, kind: 'named', demandId: id })
  })
}
