// What waits to leave, and what became of the mail that left: beside the stream, which says only what happened.

import type { Departing, Posted } from '../../../api/desk/demand-page.ts'
import type { Actor } from '../../../kernel/actor.ts'
import type { RefusalCode } from '../../../kernel/refusal.ts'
import { withTransaction } from '../../../store/database.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import type { Stream } from '../../../store/demand/stream.ts'
import { type DepartureRow, openWish } from '../../acts/departure.ts'
import type { Deployment } from '../../deployment.ts'

/** In the order in which they leave; what was not sent stays until somebody puts it away. */
export async function readDeparting(
  d: Deployment,
  actor: Actor,
  { id, keys }: Pick<Stream, 'id' | 'keys'>,
): Promise<Departing[]> {
  const key = keys.get(id)
  if (!key) return []
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<DepartureRow>(
      `select * from duly.departure where demand_id = $1 and state in ('waiting', 'leaving', 'not_sent') order by leaves_at`,
      [id],
    ),
  )
  return rows.map(row => {
    const { sent, to } = openWish(key, row)
    return {
      id: row.id,
      what: sent.what === 'again' ? 'notice' : sent.what,
      letter: sent.what === 'letter' ? sent.kind : null,
      matter: sent.what === 'letter' || sent.what === 'message' ? null : sent.matter,
      to,
      by: row.person_id,
      leavesAt: row.leaves_at.toISOString(),
      notSent: row.why as RefusalCode | null,
      ...(row.second_look ? { lookedBy: row.looked_by } : {}),
    }
  })
}

type MailRow = { letter_id: string; state: Posted['state']; next_at: Date }

export async function readPosted(
  d: Deployment,
  actor: Actor,
  demandId: string,
): Promise<Record<string, Posted>> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<MailRow>('select letter_id, state, next_at from duly.outgoing_mail where demand_id = $1', [
      demandId,
    ]),
  )
  return Object.fromEntries(
    rows.map(({ letter_id, state, next_at }) => [
      letter_id,
      { state, retryAt: state === 'waiting' ? next_at.toISOString() : null },
    ]),
  )
}
