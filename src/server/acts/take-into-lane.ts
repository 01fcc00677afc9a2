// Takes a paper that came by an ordinary way out of everybody's sight, into the national-security lane: by the reader, which says
// nothing of what it read, or by whoever opened it, who need say nothing either.

import type { Actor } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { type Done, databaseActor, execute } from '../../store/demand/execute.ts'
import type { Deployment } from '../deployment.ts'
import { receivers } from '../papers/named-people.ts'

export type TakeIntoLane = {
  readonly demandId: string
  readonly how: 'reader' | 'person'
  readonly key: string
}

/** In one write: restricted, and everything erased that a machine made of it (src/store/demand/lanes.ts). */
export async function takeIntoLane(d: Deployment, actor: Actor, wish: TakeIntoLane): Promise<Done | Refusal> {
  const { demandId, how, key } = wish
  const [people, seenBy] = [await receivers(d, actor), await whoSaw(d, actor, demandId)]
  return execute(d.store, actor, {
    demandId,
    idempotencyKey: key,
    asked: { type: 'take_into_lane', how },
    command: { type: 'take_into_lane', how, people, seenBy },
  })
}

/** Of the desk: who took a grant for it or wrote to it. A row of the queue may have been seen by more. */
async function whoSaw(d: Pick<Deployment, 'db'>, actor: Actor, demandId: string): Promise<string[]> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<{ id: string }>('select duly.who_saw($1) as id', [demandId]),
  )
  return rows.map(row => row.id)
}
