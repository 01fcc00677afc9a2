// What came by mail and no machine has looked at yet is not shown to the desk: it may be what only named people may know of. It is
// shown when the reader has looked, and at the latest after a while, so that no urgent demand is lost to a reader that is ill.
import type { Transaction } from '../../store/database.ts'
import { KeyErased, loadStream } from '../../store/demand/stream.ts'
import { noteSearchRow } from '../../store/search/row.ts'
import type { Deployment } from '../deployment.ts'
import { asWorker } from './demand-at-work.ts'

/** Shows it to the desk; nothing where it is shown already, or was taken into the lane. */
export async function release(d: Deployment, demandId: string): Promise<boolean> {
  return asWorker(d, tx => releaseIn(tx, d, demandId))
}

/** Within a transaction that acts as the system; wakes the workers, who tell of it what could not be told before. */
export async function releaseIn(tx: Transaction, d: Deployment, demandId: string): Promise<boolean> {
  // Whoever takes it into the lane at this moment waits for the demand's row, and finds it open then.
  await tx.query('select 1 from duly.demand where id = $1 for update', [demandId])
  const held = await tx.query('delete from duly.held where demand_id = $1 returning 1', [demandId])
  if (held.length === 0) return false
  await tx.query('update duly.demand set restricted = false where id = $1', [demandId])
  const stream = await loadStream(tx, d.vault, demandId).catch(error => {
    if (error instanceof KeyErased) return null
    throw error
  })
  const last = stream?.events.at(-1)
  if (stream?.demand && last) {
    const found = noteSearchRow(d.vault.searchKey, stream.demand, last.at, d.store.policy)
    await tx.query(found.text, found.values)
  }
  await d.store.wake(tx, demandId)
  return true
}

/** Those that waited long enough. */
export async function releaseLate(d: Deployment): Promise<void> {
  const rows = await asWorker(d, tx =>
    tx.query<{ demand_id: string }>(
      'select demand_id from duly.held where until <= $1 order by until limit 200',
      [d.now()],
    ),
  )
  for (const { demand_id } of rows) await release(d, demand_id)
}
