// A new tenant and its first contact as somebody typed them, read as the two lines of a table that they would be: the same faults,
// in the same words.

import type { TenantTyped } from '../../api/desk/tenant-record.ts'
import { tenantsOf } from './table.ts'

/** `request`: gives the contact its id, so that the same request sent again makes the same contact. */
export function entryOf(typed: TenantTyped, request: string): ReturnType<typeof tenantsOf> {
  const { id, name, kind, profession, country, sourceKey, domains, contact } = typed
  const tenant = { name, kind, profession: profession ?? '', country, source_key: sourceKey }
  const cells = [
    { record: 'tenant', tenant: id, ...tenant, domains: domains.join('|') },
    { record: 'contact', tenant: id, contact: `c-${request.slice(0, 18)}`, ...contact },
  ]
  return tenantsOf(cells.map((cells, i) => ({ line: i + 1, cells, broken: null })))
}
