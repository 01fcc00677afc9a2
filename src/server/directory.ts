// The directory, opened: people, tenants with their contacts, authorities with their officers. Names are ciphertext at rest.
import { z } from 'zod'
import type { Employment, Role, TenantKind } from '../demand/vocabulary.ts'
import { recipientFingerprint } from '../seal/authorisation.ts'
import type { Transaction } from '../store/database.ts'
import { keyedHash, openField, sealField } from '../store/field.ts'
import type { Vault } from '../store/vault.ts'

export type Person = {
  readonly id: string
  readonly name: string
  readonly mail: string | null
  readonly human: string
  readonly roles: readonly Role[]
  readonly employment: Employment
  /** Who employs a subcontractor; null for the provider's own people. */
  readonly firm?: string | null
}
export type Contact = {
  readonly id: string
  readonly name: string
  readonly mail: string
  readonly language: string
  /** Which mails go there; a notice and a drill where nothing is said. */
  readonly receives?: readonly string[]
}
export type Tenant = {
  readonly id: string
  readonly kind: TenantKind
  readonly country: string
  readonly name: string
  readonly domains: readonly string[]
  readonly contacts: readonly Contact[]
}
export type Officer = {
  readonly id: string
  readonly name: string
  readonly mail: string
  readonly phone: string | null
  readonly key: string | null
  readonly fingerprint: string | null
}
export type Authority = {
  readonly id: string
  readonly name: string
  readonly country: string
  readonly domains: readonly string[]
  readonly callback: string
  readonly key: string | null
  readonly officers: readonly Officer[]
}

export type Directory = {
  readonly people: ReadonlyMap<string, Person>
  readonly tenants: ReadonlyMap<string, Tenant>
  readonly authorities: ReadonlyMap<string, Authority>
}

export const personProfile = z.looseObject({
  name: z.string(),
  mail: z.string().nullish(),
  human: z.string().optional(),
  firm: z.string().nullish(),
})
const contactProfile = z.looseObject({ name: z.string(), mail: z.string() })
const tenantProfile = z.looseObject({ name: z.string(), domains: z.array(z.string()).default([]) })
const officerProfile = z.looseObject({
  name: z.string(),
  mail: z.string().default(''),
  phone: z.string().nullish(),
  key: z.string().nullish(),
})
const authorityProfile = z.looseObject({
  name: z.string(),
  domains: z.array(z.string()).default([]),
  callback: z.string().default(''),
  key: z.string().nullish(),
})

type Row = { id: string; profile: Buffer }

export async function readDirectory(tx: Transaction, vault: Vault): Promise<Directory> {
  const open = <T>(schema: z.ZodType<T>, row: Row) =>
    schema.parse(openField(vault.directoryKey, [row.id, 1, 'profile'], row.profile))
  const people = await tx.query<Row & { employment: Employment; roles: Role[] }>(
    'select id, profile, employment, roles from duly.person',
    [],
  )
  const tenants = await tx.query<Row & { kind: TenantKind; country: string }>(
    'select id, profile, kind, country from duly.tenant',
    [],
  )
  const contacts = await tx.query<Row & { tenant_id: string; language: string; receives: string[] }>(
    'select id, profile, tenant_id, language, receives from duly.contact where active order by id',
    [],
  )
  const authorities = await tx.query<Row & { country: string }>(
    'select id, profile, country from duly.authority',
    [],
  )
  const officers = await tx.query<Row & { authority_id: string }>(
    'select id, profile, authority_id from duly.officer where active',
    [],
  )
  return {
    people: new Map(
      people.map(r => [
        r.id,
        { id: r.id, roles: r.roles, employment: r.employment, ...asPerson(open(personProfile, r), r.id) },
      ]),
    ),
    tenants: new Map(
      tenants.map(r => {
        const { name, domains } = open(tenantProfile, r)
        const own = contacts
          .filter(c => c.tenant_id === r.id)

          .map(c => ({
            id: c.id,
            language: c.language,
            receives: c.receives,
            ...asContact(open(contactProfile, c)),
          }))
        return [r.id, { id: r.id, kind: r.kind, country: r.country, name, domains, contacts: own }]
      }),
    ),
    authorities: new Map(
      authorities.map(r => {
        const p = open(authorityProfile, r)
        const own = officers
          .filter(o => o.authority_id === r.id)
          .map(o => ({ id: o.id, ...asOfficer(open(officerProfile, o)) }))
        return [
          r.id,
          {
            id: r.id,
            country: r.country,
            name: p.name,
            domains: p.domains,
            callback: p.callback,
            key: p.key ?? null,
            officers: own,
          },
        ]
      }),
    ),
  }
}

function asPerson(p: z.infer<typeof personProfile>, id: string) {
  return { name: p.name, mail: p.mail ?? null, human: p.human ?? id, firm: p.firm ?? null }
}

function asContact(p: z.infer<typeof contactProfile>) {
  return { name: p.name, mail: p.mail }
}

function asOfficer(p: z.infer<typeof officerProfile>) {
  const key = p.key ?? null
  return {
    name: p.name,
    mail: p.mail,
    phone: p.phone ?? null,
    key,
    fingerprint: key ? recipientFingerprint(key) : null,
  }
}

/** Entries as an administrator or an import writes them. Ids are random and made by the caller. */
export async function addPerson(tx: Transaction, vault: Vault, p: Person, now: string): Promise<void> {
  const profile = sealField(vault.directoryKey, [p.id, 1, 'profile'], {
    name: p.name,
    mail: p.mail,
    human: p.human,
    ...(p.firm ? { firm: p.firm } : {}),
  })
  await tx.query(
    'insert into duly.person (id, employment, roles, profile, active, created_at) values ($1, $2, $3, $4, true, $5)',
    [p.id, p.employment, p.roles, profile, now],
  )
}

/** `sourceKey`: the tenant's key in the provider's own systems, as sources report it. */
export async function addTenant(
  tx: Transaction,
  vault: Vault,
  t: Omit<Tenant, 'contacts'>,
  sourceKey: string,
): Promise<void> {
  const profile = sealField(vault.directoryKey, [t.id, 1, 'profile'], { name: t.name, domains: t.domains })
  const mac = keyedHash(vault.macKey, 'tenant', sourceKey)
  await tx.query(
    'insert into duly.tenant (id, kind, country, source_mac, profile) values ($1, $2, $3, $4, $5)',
    [t.id, t.kind, t.country, mac, profile],
  )
}

export async function addContact(tx: Transaction, vault: Vault, tenant: string, c: Contact): Promise<void> {
  const profile = sealField(vault.directoryKey, [c.id, 1, 'profile'], { name: c.name, mail: c.mail })
  await tx.query(
    'insert into duly.contact (id, tenant_id, language, profile, active) values ($1, $2, $3, $4, true)',
    [c.id, tenant, c.language, profile],
  )
}

export async function addAuthority(
  tx: Transaction,
  vault: Vault,
  a: Omit<Authority, 'officers'>,
  now: string,
): Promise<void> {
  const profile = sealField(vault.directoryKey, [a.id, 1, 'profile'], {
    name: a.name,
    domains: a.domains,
    callback: a.callback,
    key: a.key,
  })
  await tx.query('insert into duly.authority (id, country, profile, verified_at) values ($1, $2, $3, $4)', [
    a.id,
    a.country,
    profile,
    now,
  ])
}

export async function addOfficer(
  tx: Transaction,
  vault: Vault,
  authority: string,
  o: Omit<Officer, 'fingerprint'>,
): Promise<void> {
  const profile = sealField(vault.directoryKey, [o.id, 1, 'profile'], {
    name: o.name,
    mail: o.mail,
    phone: o.phone,
    key: o.key,
  })
  await tx.query('insert into duly.officer (id, authority_id, profile, active) values ($1, $2, $3, true)', [
    o.id,
    authority,
    profile,
  ])
}
