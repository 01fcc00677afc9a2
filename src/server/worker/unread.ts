// Which demands the reader has something to do for. The workers ask, so it loads nothing that reads.
import { knownFacts } from '../../domain/arrival/imported.ts'
import type { Deployment } from '../deployment.ts'
import { type AtWork, asWorker } from './demand-at-work.ts'

/** Whether the reader is to read it, to note what it read, or to show it to the desk. */
export async function wantsReader(d: Deployment, { demand }: AtWork): Promise<boolean> {
  const [row] = await asWorker(d, tx =>
    tx.query<{ read: boolean; noted: boolean; held: boolean }>(
      `select exists (select 1 from duly.reading r where r.demand_id = d.id) as read, proposed is not null as noted,
         exists (select 1 from duly.held h where h.demand_id = d.id) as held from duly.demand d where id = $1`,
      [demand.id],
    ),
  )
  return row !== undefined && (!row.read || row.held || (!row.noted && !knownFacts(demand)))
}
