// How far the gate is with a collection, from its own latest report: counts, never what is in the items.
import { z } from 'zod'
import { unwrapSmall } from '../../seal/age.node.ts'
import type { Deployment } from '../deployment.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import type { GateProgress } from './api.ts'

const progress = z.object({ part: z.string(), items: z.int().min(0), bytes: z.int().min(0) })

/** null before the first report. */
export async function readGateProgress(d: Deployment, demandId: string): Promise<GateProgress | null> {
  const [row] = await asWorker(d, tx =>
    tx.query<{ payload: Buffer; at: Date }>(
      `select r.payload, r.at from duly.gate_report r join duly.gate_order o on o.id = r.order_id
       where o.demand_id = $1 and o.kind = 'collect' and r.kind = 'progress' order by r.at desc limit 1`,
      [demandId],
    ),
  )
  if (!row) return null
  const plain = Buffer.from(await unwrapSmall(row.payload, d.fromGate)).toString('utf8')
  return { ...progress.parse(JSON.parse(plain)), at: row.at.toISOString() }
}
