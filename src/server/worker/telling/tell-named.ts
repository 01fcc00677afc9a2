// Those named for a paper of the national-security lane hear that something waits, and nothing of what.
import type { Demand } from '../../../domain/registry/state.ts'
import type { Deployment } from '../../deployment.ts'
import { notify } from '../../work/notify.ts'
import { asWorker } from '../demand-at-work.ts'

/** Once each. Doing it again tells nobody twice. */
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
