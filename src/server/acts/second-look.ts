// The copy that a person made, while it waits for another one's eyes: shown to whoever may look, and let go by somebody else than its maker.
import type { Actor } from '../../demand/actor.ts'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import { refuseLook } from '../../demand/second-look.ts'
import type { Deployment } from '../deployment.ts'
import { asWorker } from '../worker/demand-at-work.ts'
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
  const [row] = await asWorker(d, tx =>
    tx.query<DepartureRow>(
      "select * from duly.departure where id = $1 and demand_id = $2 and second_look and state = 'waiting'",
      [id, demandId],
    ),
  )
  const copy = row && copyByHand(openWish(keyOf(loaded.stream, null), row).sent)
  return copy
    ? { ...copy, by: row.person_id }
    : refuse('not_found', 'Nothing like this waits here.', 'Reload the demand.')
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
  await asWorker(d, tx =>
    tx.query(
      "update duly.departure set looked_by = $2 where id = $1 and state = 'waiting' and looked_by is null and person_id <> $2",
      [id, actor.id],
    ),
  )
  return { looked: true }
}
