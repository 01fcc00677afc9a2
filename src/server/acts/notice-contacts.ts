// Who of a tenant is told: the parties of its chain with their active contacts for notices, but nobody whom the demand is about and
// nobody whose account is said to be in other hands. For a consumer the account's holder is the one to tell, whatever the
// paper says.
import type { Demand, Matter } from '../../demand/state.ts'
import { addressees } from '../../demand/tenant-chain.ts'
import { isOrganisation } from '../../demand/vocabulary.ts'
import type { Contact, Tenant } from '../directory.ts'

/** By party, the first in place first; a party with nobody to tell is left out. */
export function contactGroups(d: Demand, m: Matter, tenants: ReadonlyMap<string, Tenant>): Contact[][] {
  const about = new Set(d.accounts.filter(a => a.matter === m.id).map(a => a.identifier.value.toLowerCase()))
  const skipped = new Set(m.skipped.map(s => s.contact))
  const isSubject = (c: Contact) => isOrganisation(m.tenantKind) && about.has(c.mail.trim().toLowerCase())
  return addressees(tenants, m.tenant)
    .map(a => a.contacts.filter(c => !skipped.has(c.id) && !isSubject(c)))
    .filter(contacts => contacts.length > 0)
}
