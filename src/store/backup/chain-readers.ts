// Which organisations beside a matter's own tenant read it because their party was told: `duly.matter.readers`, written with the
// events. Whoever was in the chain at the first notice stands there already (migration 0008); who is taken out goes with the
// chain's own row (migration 0040).

import type { PartyRef } from '../../directory/tenant-chain.ts'
import type { NewEvent } from '../../domain/registry/event.ts'
import type { Statement } from '../demand/one-trip.ts'

/** Run behind the append of these events, in its transaction. */
export function readerStatements(events: readonly NewEvent[]): Statement[] {
  return events.flatMap(e => {
    const tenants = toldBy(e).flatMap(p => p.tenant ?? [])
    return tenants.length === 0
      ? []
      : {
          text: `update duly.matter m set readers = m.readers || array(
              select x from unnest($2::text[]) x where x <> all (m.readers) and x <> m.tenant_id)
            where m.id = $1 and not m.readers @> $2::text[]`,
          values: [e.matter, [...new Set(tenants)]],
        }
  })
}

function toldBy(e: NewEvent): PartyRef[] {
  switch (e.kind) {
    case 'NoticeSent':
      return [e.data.party, ...(e.data.also ?? []).map(a => a.party)].filter(p => p !== undefined)
    case 'NoticeRepeated':
    case 'NoticePosted':
      return e.data.party ? [e.data.party] : []
    case 'ChainChanged':
      return e.data.told ? [e.data.party] : []
    default:
      return []
  }
}
