// The provider's own programs hear that a demand changed: its id and version, and never one that only some may know of.
import { tellWebhooks } from '../../admin/tell-webhooks.ts'
import type { Deployment } from '../../deployment.ts'
import { later } from '../../sign-in/owner.ts'
import { asWorker } from '../demand-at-work.ts'

const KEPT_DAYS = 30

export async function tellOfDemand(
  d: Pick<Deployment, 'db' | 'now'>,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<void> {
  await asWorker(d, async tx => {
    const [open] = await tx.query(
      `select 1 from duly.demand x where x.id = $1 and not x.restricted
       and not exists (select 1 from duly.wall w where w.demand_id = x.id)`,
      [id],
    )
    if (open) await tellWebhooks(tx, d, { kind: 'demand.changed', about: id, version })
  })
}

/** Once an hour: what was settled a month ago. */
export async function forgetDeliveries(d: Pick<Deployment, 'db' | 'now'>): Promise<void> {
  await asWorker(d, tx =>
    tx.query("delete from duly.webhook_delivery where state <> 'waiting' and made_at < $1", [
      later(d.now(), -KEPT_DAYS * 86_400),
    ]),
  )
}
