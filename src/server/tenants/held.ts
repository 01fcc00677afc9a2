// Which changes of a tenant's entry one person alone does not make: whoever becomes a contact, or a told party, reads what the
// tenant is told and answers for it; and whose key in the provider's systems it has, has its accounts. Pure, so that the preview and
// the deed are one computation.

import type { TenantRecord } from '../../api/desk/tenant-record.ts'
import type { Tenant } from '../directory.ts'

type Contact = TenantRecord['contacts'][number]
type Party = TenantRecord['chain'][number]

/** What is to be, and what was there when it was asked for (null: an addition). */
export type Held =
  | {
      readonly what: 'contact'
      readonly subject: string
      readonly now: Contact
      readonly before: Contact | null
    }
  | { readonly what: 'party'; readonly subject: string; readonly now: Party; readonly before: Party | null }
  | { readonly what: 'account'; readonly subject: string; readonly now: Account; readonly before: null }
  | {
      readonly what: 'source_key'
      readonly subject: 'source_key'
      readonly now: { readonly key: string }
      /** The keyed hash of the one it takes the place of; which one that was is kept nowhere. */
      readonly before: string | null
    }

/** By which account of the tenant's own provider a contact is to sign in. */
export type Account = {
  readonly name: string
  readonly mail: string
  /** Id of the provider's entry here, and its address. */
  readonly issuer: string
  readonly provider: string
  /** The claim `sub`. */
  readonly account: string
}

/**
 * A tenant that has people who sign in, or had one; and whoever is told of such a tenant's demands, or would be where nobody else is
 * reached: as a party of its chain, or as its successor. By these one would read what that tenant is told.
 */
export function guardedTenants(
  tenants: ReadonlyMap<string, Tenant>,
  enrolled: ReadonlySet<string>,
): Set<string> {
  const guarded = new Set([...enrolled].filter(id => tenants.has(id)))
  for (let grown = true; grown; ) {
    grown = false
    for (const id of guarded) {
      const t = tenants.get(id)
      for (const told of [t?.mergedInto, ...(t?.chain ?? []).map(p => p.tenant)])
        if (told && tenants.has(told) && !guarded.has(told)) {
          guarded.add(told)
          grown = true
        }
    }
  }
  return guarded
}

/** The key by which sources name the tenant: whether it is another than before, and the keyed hash of that one. */
export type SourceKey = { readonly isOther: boolean; readonly mac: string | null }

/** The record as one person may write it, and what of it waits. `old`: as the directory would be handed in again. */
export function holdBack(
  old: TenantRecord,
  now: TenantRecord,
  key: SourceKey,
): { readonly record: TenantRecord; readonly held: readonly Held[] } {
  const held: Held[] = []
  const subject = 'source_key'
  if (now.sourceKey !== null && key.isOther)
    held.push({ what: subject, subject, now: { key: now.sourceKey }, before: key.mac })
  const contacts = now.contacts.flatMap(c => {
    const before = old.contacts.find(o => o.id === c.id) ?? null
    if (before && sameAddress(before.mail, c.mail)) return [c]
    held.push({ what: 'contact', subject: c.id, now: c, before })
    return before ? [before] : []
  })
  const chain = now.chain.flatMap(p => {
    const before = old.chain.find(o => o.role === p.role) ?? null
    // Also one that is not told: notices go to it where nobody before it is reached, or the tenant is closed.
    if (p.tenant === null || (before?.tenant === p.tenant && (before.told || !p.told))) return [p]
    held.push({ what: 'party', subject: p.role, now: p, before })
    return before ? [before] : []
  })
  return { record: { ...now, contacts, chain, sourceKey: key.isOther ? null : now.sourceKey }, held }
}

function sameAddress(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}

/** In one order, so that the same wish is found again. */
export function wishOf(h: Held): string {
  if (h.what === 'source_key') return JSON.stringify([h.subject, h.now.key])
  if (h.what === 'account') return JSON.stringify([h.subject, h.now.issuer, h.now.account])
  return h.what === 'contact'
    ? JSON.stringify([
        h.subject,
        h.now.name,
        h.now.mail,
        h.now.language,
        h.now.receives.toSorted(),
        h.now.party,
      ])
    : JSON.stringify([h.subject, h.now.tenant, h.now.name, h.now.country, h.now.told])
}

/** As a list says it: who waits, or that the key does. */
export function nameOf(h: Held): string {
  if (h.what === 'source_key') return 'source key'
  return h.now.name || (h.what === 'party' ? (h.now.tenant ?? '') : '') || h.subject
}
