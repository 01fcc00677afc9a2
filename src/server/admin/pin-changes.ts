// The last changes of the gate's pin, as the gate told of them: what is different, who signed, and whether the leaf is written. From the
// server's own tables, so that it is shown also where the gate is kept elsewhere.

import { z } from 'zod'
import type { PinChangeLine } from '../../api/desk/settings.ts'
import type { Actor } from '../../kernel/actor.ts'
import { unwrapSmall } from '../../seal/age/age.node.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import type { Deployment } from '../deployment.ts'

const SHOWN = 10

const report = z.object({
  at: z.iso.datetime(),
  by: z.array(z.string()),
  differences: z.array(
    z.object({
      change: z.enum(['added', 'removed', 'changed']),
      what: z.string(),
      who: z.string(),
      detail: z.string(),
    }),
  ),
})

type Row = { sequence: number; after: string; payload: Buffer; told_at: Date; logged: boolean }

/** The newest first. */
export async function listPinChanges(d: Deployment, actor: Actor): Promise<PinChangeLine[]> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<Row>(
      `select sequence, after, payload, told_at, leaf_id is not null as logged from duly.gate_pin_change
       order by sequence desc, told_at desc limit $1`,
      [SHOWN],
    ),
  )
  return Promise.all(rows.map(row => lineOf(d, row)))
}

/** What cannot be read is shown as a change all the same: that there was one counts. */
async function lineOf(
  d: Deployment,
  { sequence, after, payload, told_at, logged }: Row,
): Promise<PinChangeLine> {
  const plain = await unwrapSmall(payload, d.fromGate)
    .then(bytes => report.parse(JSON.parse(Buffer.from(bytes).toString('utf8'))))
    .catch(() => ({ at: told_at.toISOString(), by: [], differences: [] }))
  return { sequence, after, ...plain, logged }
}
