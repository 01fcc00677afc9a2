// A tenant of the directory as a record, and the digest by which a page says which record its reader looked at.
import { createHash } from 'node:crypto'
import type { TenantRecord } from '../../api/desk/tenant-record.ts'
import { mailKinds } from '../../directory/tenant-entry.ts'
import { encodeJcs } from '../../ledger/jcs.ts'
import type { Tenant } from '../directory.ts'

/** The digest of all that a record writes: who has looked at another one overwrites nothing. */
export function versionOf(t: Tenant): string {
  return createHash('sha256')
    .update(encodeJcs(recordOf(t)))
    .digest('hex')
}

/** A tenant of the directory as it would be handed in again; its source key stays where it is. */
export function recordOf(t: Tenant): TenantRecord {
  const { id, kind, country, name, profession } = t
  return {
    id,
    kind,
    country,
    name,
    profession,
    domains: [...t.domains],
    sourceKey: null,
    terms: t.terms && {
      ...t.terms,
      languages: [...t.terms.languages],
      closedExceptions: [...t.terms.closedExceptions],
    },
    chain: t.chain.map(p => ({ ...p })),
    contacts: t.contacts.map(c => ({
      id: c.id,
      name: c.name,
      mail: c.mail,
      language: c.language,
      receives: mailKinds.filter(k => c.receives?.includes(k) ?? true),
      party: c.party ?? 'contract_party',
    })),
  }
}
