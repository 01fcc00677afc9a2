// Who of a tenant is told: the parties of its chain with their active contacts for notices, but nobody whom the demand is about and
// nobody whose account is said to be in other hands. For a consumer the account's holder is the one to tell, whatever the
// paper says. From whoever is not told the matter is kept altogether.

import { addressees, type PartyRef, successorOf } from '../../directory/tenant-chain.ts'
import type { DataOf } from '../../domain/registry/event.ts'
import type { Demand, Matter } from '../../domain/registry/state.ts'
import { owesNotice } from '../../domain/secrecy/secrecy.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { isOrganisation, type SkipReason } from '../../vocabulary/closed-lists.ts'
import type { Contact, Tenant } from '../directory.ts'

type Tenants = ReadonlyMap<string, Tenant>

export type ContactGroup = {
  readonly party: PartyRef
  readonly name: string
  readonly contacts: readonly Contact[]
}

/** By party, the first in place first; a party with nobody to tell is left out. */
export function contactGroups(d: Demand, m: Matter, tenants: Tenants): ContactGroup[] {
  const out = new Set([...m.skipped, ...toKeepOut(d, m, tenants)].map(s => s.contact))
  return addressees(tenants, m.tenant)
    .map(({ party, name, contacts }) => ({ party, name, contacts: contacts.filter(c => !out.has(c.id)) }))
    .filter(({ contacts }) => contacts.length > 0)
}

/**
 * Under a secrecy the one contact whom the authority allows to be told. A mailbox that stands in the directory for somebody else too
 * is no way to one person alone.
 */
export function oneAlone(d: Demand, m: Matter, tenants: Tenants): ContactGroup[] | Refusal {
  const id = m.allowed?.contact
  const groups = contactGroups(d, m, tenants).flatMap(g => {
    const contacts = g.contacts.filter(c => c.id === id)
    return contacts.length > 0 ? [{ ...g, contacts }] : []
  })
  const [one] = groups.flatMap(g => g.contacts)
  if (!one)
    return refuse(
      'not_allowed',
      sentence('silence.contact_whom_authority_allows_told'),
      sentence('silence.look_directory_ask_authority_allow'),
      'promise 3',
    )
  return readersOf(m, tenants).some(c => c.id !== one.id && addressOf(c) === addressOf(one))
    ? refuse(
        'not_allowed',
        sentence('silence.somebody_else_organisation_stands_directory'),
        sentence('silence.correct_address_directory_ask_authority'),
        'promise 3',
      )
    : groups.slice(0, 1)
}

/** Everybody who may be told, the first in place first. */
export function contactsFor(d: Demand, m: Matter, tenants: Tenants): Contact[] {
  return contactGroups(d, m, tenants).flatMap(g => g.contacts)
}

/**
 * Everybody whom the matter can be kept from: who gets no notices signs in too. Those from whom it is kept already are left out. A
 * closed demand's tenant reads what it was told, and will read what it is still owed.
 */
export function whoReads(d: Pick<Demand, 'closed'>, m: Matter, tenants: Tenants): Contact[] {
  return d.closed && !m.notice && !owesNotice(m) ? [] : untilNow(m, tenants)
}

function untilNow(m: Matter, tenants: Tenants): Contact[] {
  return readersOf(m, tenants).filter(c => !m.skipped.some(s => s.contact === c.id))
}

/**
 * Of whom nobody has said it yet: whose address is an account that is asked for, and whose address is that of somebody from whom the
 * matter is kept, because the person may stand in the directory twice. The address itself is how that is known.
 */
export function toKeepOut(d: Demand, m: Matter, tenants: Tenants): DataOf<'ContactSkipped'>[] {
  const asked = isOrganisation(m.tenantKind) ? d.accounts.filter(a => a.matter === m.id) : []
  const why = new Map<string, SkipReason>(asked.map(a => [a.identifier.value.toLowerCase(), 'is_subject']))
  const reads = readersOf(m, tenants)
  for (const s of m.skipped) {
    const address = addressOf(reads.find(c => c.id === s.contact))
    // Whoever left may have had an address that others read on.
    if (address && s.why !== 'left' && !why.has(address)) why.set(address, s.why)
  }
  return untilNow(m, tenants).flatMap(c => {
    const reason = why.get(addressOf(c))
    return reason ? [{ contact: c.id, why: reason, note: c.mail, itself: true as const }] : []
  })
}

function addressOf(c: Contact | undefined): string {
  return c?.mail.trim().toLowerCase() ?? ''
}

/** The tenant, who stands for it today, and every party of its chain that has a console of its own. */
function readersOf({ tenant }: Matter, tenants: Tenants): Contact[] {
  const own = [tenant, successorOf(tenants, tenant)?.id ?? tenant]
  const parties = own.flatMap(id => tenants.get(id)?.chain.flatMap(p => p.tenant ?? []) ?? [])
  const all = [...own, ...parties, ...parties.flatMap(id => successorOf(tenants, id)?.id ?? [])]
  return [...new Set(all)].flatMap(id => tenants.get(id)?.contacts ?? [])
}
