// How far the gate is with a collection, from its own latest report: counts, never what is in the items.

import { z } from 'zod'
import type { GateProgress } from '../../../api/desk/demand-page.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { unwrapSmall } from '../../../seal/age/age.node.ts'
import { withTransaction } from '../../../store/database.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import type { Deployment } from '../../deployment.ts'

const progress = z.object({ part: z.string(), items: z.int().min(0), bytes: z.int().min(0) })

/** null before the first report. */
export async function readGateProgress(
  d: Deployment,
  actor: Actor,
  demandId: string,
): Promise<GateProgress | null> {
  const [row] = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<{ payload: Buffer; at: Date }>('select payload, at from duly.collect_progress($1)', [demandId]),
  )
  if (!row) return null
  const plain = Buffer.from(await unwrapSmall(row.payload, d.fromGate)).toString('utf8')
  return { ...progress.parse(JSON.parse(plain)), at: row.at.toISOString() }
}
