// No standing access: opening a demand takes a short grant, bound to it and to a purpose, and is a record that its tenants
// will see (promise 6). Looking again within the grant is the same access.
import { randomBytes } from 'node:crypto'
import type { Actor } from '../../demand/actor.ts'
import type { Deployment } from '../deployment.ts'
import { asWorker } from '../worker/demand-at-work.ts'

export async function recordAccess(d: Deployment, actor: Actor, demandId: string): Promise<void> {
  if (actor.kind !== 'staff') return
  const now = d.now()
  const until = new Date(Date.parse(now) + d.settings.grantMinutes * 60_000).toISOString()
  await asWorker(d, tx =>
    tx.query(
      `insert into duly.access (id, demand_id, person_id, purpose, what, at, expires_at)
       select $1, $2, $3, 'answering this demand', 'the paper and its facts', $4, $5
       where not exists (select 1 from duly.access where demand_id = $2 and person_id = $3 and expires_at > $4)`,
      [randomBytes(16).toString('hex'), demandId, actor.id, now, until],
    ),
  )
}
