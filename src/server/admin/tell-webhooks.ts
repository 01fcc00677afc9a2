// That something changed, for whom it may concern: a kind and an id for every webhook that asked for the kind, written with the
// change. Of a demand that only some may know of, and of one with a wall, nothing.
import { randomBytes } from 'node:crypto'
import type { Transaction } from '../../store/database.ts'
import type { Deployment } from '../deployment.ts'

export type WebhookNews = {
  readonly kind: 'demand.changed' | 'system.act'
  readonly about: string
  readonly version: number
}

/** Within the caller's transaction, which must act as the system. The same news twice is one. */
export async function tellWebhooks(
  tx: Transaction,
  d: Pick<Deployment, 'now'>,
  { kind, about, version }: WebhookNews,
): Promise<void> {
  await tx.query(
    `insert into duly.webhook_delivery (id, webhook_id, kind, about, version, made_at, state, next_at)
     select $4 || w.id, w.id, $1, $2, $3, $5, 'waiting', $5 from duly.webhook w
     where w.active and $1 = any(w.events)
     on conflict do nothing`,
    [kind, about, version, `msg_${randomBytes(12).toString('hex')}`, d.now()],
  )
}
