// Clocks act by themselves: due deadlines become commands, once in effect, also when the process was down at the due time.
import { isRefusal } from '../../kernel/refusal.ts'
import { execute } from '../../store/demand/execute.ts'
import type { Deployment } from '../deployment.ts'
import { asWorker } from './demand-at-work.ts'
import { each } from './each.ts'

type Due = { demand_id: string; clock: string; due_at: Date }

/** Fires what is due. Returns how many clocks acted. */
export async function fireDueClocks(d: Deployment): Promise<number> {
  const due = await asWorker(d, tx =>
    tx.query<Due>(
      'select demand_id, clock, due_at from duly.deadline where fired_at is null and due_at <= $1 order by due_at limit 200',
      [d.now()],
    ),
  )
  await each(due, clock => fire(d, clock))
  return due.length
}

async function fire(d: Deployment, due: Due): Promise<void> {
  const dueAt = due.due_at.toISOString()
  const done = await execute(
    d.store,
    { kind: 'system', id: 'clock' },
    {
      demandId: due.demand_id,
      idempotencyKey: `${due.demand_id}/${due.clock}/${dueAt}`,
      command: { type: 'fire_clock', clock: due.clock, dueAt },
    },
  )
  // Somebody wrote at the same moment: the clock is still armed and is tried again at the next pass.
  if (isRefusal(done) && done.code === 'changed_meanwhile') return
  // A clock whose act removed its deadline has no row any more; the others are marked so that they act once.
  await asWorker(d, tx =>
    tx.query(
      'update duly.deadline set fired_at = $4 where demand_id = $1 and clock = $2 and due_at = $3 and fired_at is null',
      [due.demand_id, due.clock, due.due_at, d.now()],
    ),
  )
}
