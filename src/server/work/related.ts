// What else here is about the same account, tenant, authority or paper. One statement under the reader's own row-level security: what
// they may not know of is not counted, not skipped and not waited for; the database leaves it out before anything else is asked.

import type { RelatedView, RelatedWhy } from '../../api/desk/work.ts'
import type { Transaction } from '../../store/database.ts'

type Row = { id: string; reference: string; received_at: Date; closed: boolean; why: RelatedWhy[] }

const AT_MOST = 20

/** Newest first. Domains are for ties alone: half of the world shares one. */
export async function readRelated(tx: Transaction, demandId: string): Promise<RelatedView[]> {
  const rows = await tx.query<Row>(
    `with common as (
       select o.demand_id as id, o.kind as why from duly.mark m join duly.mark o on o.mac = m.mac and o.demand_id <> m.demand_id
       where m.demand_id = $1 and m.kind <> 'domain'
       union
       (select o.id, 'authority' from duly.demand o
        where o.authority_id = (select m.authority_id from duly.demand m where m.id = $1) and o.id <> $1
        order by o.received_at desc, o.id limit ${AT_MOST}))
     select d.id, d.reference, d.received_at, d.closed_at is not null as closed, array_agg(distinct c.why order by c.why) as why
     from common c join duly.demand d on d.id = c.id
     group by d.id order by (array_agg(distinct c.why order by c.why) = array['authority']), d.received_at desc, d.id limit ${AT_MOST}`,
    [demandId],
  )
  return rows.map(r => ({
    id: r.id,
    reference: r.reference,
    receivedAt: r.received_at.toISOString(),
    closed: r.closed,
    why: r.why,
  }))
}
