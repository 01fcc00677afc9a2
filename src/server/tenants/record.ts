// One tenant as an administrator, a table or another system hands it in: the border. Inside only parsed records travel.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { partyRoles } from '../../demand/tenant-chain.ts'
import { closableExceptions } from '../../demand/tenant-terms.ts'
import { tenantKinds } from '../../demand/vocabulary.ts'
import { encodeJcs } from '../../ledger/jcs.ts'
import { mailKinds } from '../customer/contacts.ts'
import { professions, type Tenant } from '../directory.ts'

export const tenantId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{1,63}$/, 'an id is 2 to 64 small letters, digits, - and _')
export const country = z.string().regex(/^[A-Z]{2}$/, 'a country is two capital letters')
export const language = z.string().regex(/^[a-z]{2}$/, 'a language is two small letters')
export const name = z.string().trim().min(1, 'a name is missing').max(200)
export const domain = z
  .string()
  .toLowerCase()
  .regex(
    /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/,
    'a domain is written example.org',
  )
const hours = z.int().min(1).max(2160)

export const termsSchema = z.strictObject({
  noticeHours: hours.nullable().default(null),
  windowHours: hours.nullable().default(null),
  languages: z.array(language).max(7).default([]),
  closedExceptions: z.array(z.enum(closableExceptions)).default([]),
})

const party = z.strictObject({
  role: z.enum(partyRoles),
  name: z.string().trim().max(200).default(''),
  country: country.or(z.literal('')).default(''),
  tenant: tenantId.nullable().default(null),
  told: z.boolean(),
})

const contact = z.strictObject({
  id: tenantId,
  name,
  mail: z.email('a mail address is written name@example.org').max(200),
  /** Its own; null: as the contract says. */
  language: language.nullable().default(null),
  receives: z.array(z.enum(mailKinds)).default(['notice', 'drill']),
  party: z.enum(partyRoles).default('contract_party'),
})

export const tenantRecord = z.strictObject({
  id: tenantId,
  kind: z.enum(tenantKinds),
  country,
  name,
  domains: z.array(domain).max(200).default([]),
  profession: z.enum(professions).nullable().default(null),
  /** The tenant's key in the provider's own systems. Needed for a new tenant; null leaves a known one as it is. */
  sourceKey: z.string().min(1).max(200).nullable().default(null),
  terms: termsSchema.nullable().default(null),
  chain: z.array(party).max(partyRoles.length).default([]),
  contacts: z.array(contact).max(200).default([]),
})

export type TenantRecord = z.infer<typeof tenantRecord>

/** One tenant, whole, as a page sends it: with the version of what its reader looked at. */
export const tenantSaved = tenantRecord.extend({ version: z.string().regex(/^[0-9a-f]{64}$/) })

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
