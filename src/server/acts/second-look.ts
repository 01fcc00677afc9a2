// The copy that a person made, while it waits for another one's eyes: shown to whoever may look, and let go by somebody else than its maker.

import { refuseLook } from '../../domain/notice/second-look.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import type { Deployment } from '../deployment.ts'
import { copyByHand, type DepartureRow, openWish } from './departure.ts'
import { keyOf, loadFor } from './load.ts'

type Waiting = { readonly name: string; readonly bytes: Uint8Array; readonly by: string }

export async function waitingCopy(
  d: Deployment,
  actor: Actor,
  demandId: string,
  id: string,
): Promise<Waiting | Refusal> {
  const loaded = await loadFor(d, actor, demandId)
  if (isRefusal(loaded)) return loaded
  const [row] = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<DepartureRow>(
      "select * from duly.departure where id = $1 and demand_id = $2 and second_look and state = 'waiting'",
      [id, demandId],
    ),
  )
  const copy = row && copyByHand(openWish(keyOf(loaded.stream, null), row).sent)
  return copy
    ? { ...copy, by: row.person_id }
    : refuse('not_found', sentence('course.nothing_like_waits_here'), sentence('borders.reload_demand'))
}

/** It leaves when its maker's time to take it back is over too. */
export async function lookAtCopy(
  d: Deployment,
  actor: Actor,
  demandId: string,
  id: string,
): Promise<{ looked: true } | Refusal> {
  const copy = await waitingCopy(d, actor, demandId, id)
  if (isRefusal(copy)) return copy
  const no = refuseLook(actor, copy.by)
  if (no) return no
  await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query(
      "update duly.departure set looked_by = $2 where id = $1 and state = 'waiting' and looked_by is null and person_id <> $2",
      [id, actor.id],
    ),
  )
  return { looked: true }
}
