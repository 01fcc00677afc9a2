// One tenant as an administrator, a table or another system hands it in: the border. Inside only parsed records travel.
import { z } from 'zod'
import { mailKinds, professions } from '../../directory/tenant-entry.ts'
import { closableExceptions } from '../../directory/tenant-terms.ts'
import { partyRoles } from '../../kernel/actor.ts'
import { tenantKinds } from '../../vocabulary/closed-lists.ts'

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

const typed = (max: number) => z.string().trim().max(max)

/** A new tenant as somebody types it into a form. The server reads it as it reads a table: each fault is said at its field. */
export const tenantTyped = z.strictObject({
  id: typed(200),
  name: typed(400),
  kind: z.enum(tenantKinds),
  profession: z.enum(professions).nullable(),
  country: typed(200),
  sourceKey: typed(400),
  domains: z.array(typed(400)).max(200),
  /** Who is told first. */
  contact: z.strictObject({ name: typed(400), mail: typed(400), language: typed(200) }),
})
export type TenantTyped = z.infer<typeof tenantTyped>

/** One tenant, whole, as a page sends it: with the version of what its reader looked at. */
export const tenantSaved = tenantRecord.extend({ version: z.string().regex(/^[0-9a-f]{64}$/) })
