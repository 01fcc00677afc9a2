// The directory, opened: people, tenants with their contacts, authorities with their officers. Names are ciphertext at rest.

import { z } from 'zod'
import type { Party, TenantStatus, ToldAfter } from '../directory/tenant-chain.ts'
import type { Profession } from '../directory/tenant-entry.ts'
import type { Terms } from '../directory/tenant-terms.ts'
import type { Employment, PartyRole, Role } from '../kernel/actor.ts'
import type { BodyClass } from '../law/bodies/body-classes.ts'
import type { Transaction } from '../store/database.ts'
import { keyedHash, openField, sealField } from '../store/keys/field.ts'
import type { Vault } from '../store/keys/vault.ts'
import type { TenantKind } from '../vocabulary/closed-lists.ts'
import { readOwnKeys } from './authority-directory/own-key.ts'
import { authorityProfile, officerProfile, openedOfficer } from './authority-directory/profile.ts'

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
  /** Its own; null: as its contract says (tenants/written-in.ts). */
  readonly language: string | null
  /** Which mails go there; a notice and a drill where nothing is said. */
  readonly receives?: readonly string[]
  /** The party of the chain that it belongs to; the contract party where nothing is said. */
  readonly party?: PartyRole
  /** Somebody of its organisation says that this person has left: the next contact is told. Absent where nobody does. */
  readonly left?: true
}

export type Tenant = {
  readonly id: string
  readonly kind: TenantKind
  /** The seat. */
  readonly country: string
  readonly name: string
  readonly domains: readonly string[]
  readonly contacts: readonly Contact[]
  readonly profession: Profession | null
  readonly status: TenantStatus
  readonly mergedInto: string | null
  readonly toldAfter: ToldAfter | null
  readonly endedAt: string | null
  readonly terms: Terms | null
  /** Parties as the contract names them; empty: the tenant is its own contract party. */
  readonly chain: readonly Party[]
}
/** A tenant as it is entered; what is not said is not there. */
export type NewTenant = Pick<Tenant, 'id' | 'kind' | 'country' | 'name' | 'domains'> &
  Partial<Pick<Tenant, 'profession' | 'terms' | 'chain'>>
export type Officer = {
  readonly id: string
  readonly name: string
  readonly mail: string
  readonly phone: string | null
  readonly key: string | null
  readonly fingerprint: string | null
  /** When they made it themselves at the portal; null or absent where the desk entered it. */
  readonly keyMadeAt?: string | null
}
export type Authority = {
  readonly id: string
  readonly name: string
  readonly country: string
  readonly domains: readonly string[]
  readonly callback: string
  readonly key: string | null
  /** What it is written to in; none: as its country says. */
  readonly language?: string | null
  /** The State, nation or province whose own authority it is (ISO 3166-2). */
  readonly subdivision?: string | null | undefined
  /** What it is in law; empty or absent if not entered. */
  readonly classes?: readonly BodyClass[] | undefined
  readonly officers: readonly Officer[]
  /** Officers who act for it no more: known by name, matched to nothing. */
  readonly suspended?: readonly Officer[]
  /** Since when nothing is believed of it any more; null or absent where it is in use. */
  readonly retiredAt?: string | null
}

/** Those that a demand can be matched to. */
export function inUse(authorities: ReadonlyMap<string, Authority>): Authority[] {
  return [...authorities.values()].filter(a => !a.retiredAt)
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
export function authorityDomains(profile: unknown): string[] {
  return authorityProfile.parse(profile).domains.map(domain => domain.toLowerCase())
}

type Row = { id: string; profile: Buffer }

export async function readDirectory(tx: Transaction, vault: Vault): Promise<Directory> {
  const open = <T>(schema: z.ZodType<T>, row: Row) =>
    schema.parse(openField(vault.directoryKey, [row.id, 1, 'profile'], row.profile))
  const people = await readPeople(tx, vault)
  const tenants = await readTenants(tx, vault)
  const authorities = await tx.query<
    Row & { country: string; language: string | null; retired_at: Date | null }
  >('select id, profile, country, language, retired_at from duly.authority', [])
  const officers = await tx.query<Row & { authority_id: string; active: boolean }>(
    'select id, profile, authority_id, active from duly.officer order by id',
    [],
  )
  const ownKeys = await readOwnKeys(tx, vault)
  return {
    people,
    tenants,
    authorities: new Map(
      authorities.map(r => {
        const p = open(authorityProfile, r)
        const own = (active: boolean) =>
          officers
            .filter(o => o.authority_id === r.id && o.active === active)
            .map(o => ({ id: o.id, ...openedOfficer(open(officerProfile, o), ownKeys.get(o.id)) }))
        return [
          r.id,
          {
            id: r.id,
            country: r.country,
            name: p.name,
            domains: p.domains,
            callback: p.callback,
            key: p.key ?? null,
            subdivision: p.subdivision ?? null,
            classes: p.classes,
            language: r.language,
            officers: own(true),
            suspended: own(false),
            retiredAt: r.retired_at?.toISOString() ?? null,
          },
        ]
      }),
    ),
  }
}

/** People alone; `only`: one of them, for what is asked with every page. */
export async function readPeople(
  tx: Transaction,
  vault: Pick<Vault, 'directoryKey'>,
  only: string | null = null,
): Promise<Map<string, Person>> {
  const rows = await tx.query<Row & { employment: Employment; roles: Role[] }>(
    'select id, profile, employment, roles from duly.person where $1::text is null or id = $1',
    [only],
  )
  return new Map(
    rows.map(({ id, profile, roles, employment }) => {
      const opened = personProfile.parse(openField(vault.directoryKey, [id, 1, 'profile'], profile))
      return [id, { id, roles, employment, ...asPerson(opened, id) }]
    }),
  )
}

/** Tenants alone, with contacts and chain; merged and closed ones among them. */
export async function readTenants(
  tx: Transaction,
  vault: Pick<Vault, 'directoryKey'>,
): Promise<Map<string, Tenant>> {
  const open = <T>(row: Row, field = 'profile') =>
    openField<T>(vault.directoryKey, [row.id, 1, field], row.profile)
  const rows = await tx.query<TenantRow>(
    `select id, profile, kind, country, profession, status, merged_into, told_after, ended_at, terms from duly.tenant order by id`,
    [],
  )
  const contacts = await tx.query<ContactRow>(
    'select id, profile, tenant_id, language, receives, party, left_at is not null as left from duly.contact where active order by id',
    [],
  )
  const parties = await tx.query<PartyRow>(
    'select tenant_id as id, role, party_tenant_id, told, profile from duly.tenant_party order by role',
    [],
  )
  const contactsOf = Map.groupBy(contacts, c => c.tenant_id)
  const partiesOf = Map.groupBy(parties, p => p.id)
  return new Map(
    rows.map(r => {
      const { name, domains } = tenantProfile.parse(open(r))
      const own = (contactsOf.get(r.id) ?? []).map(c => ({
        id: c.id,
        language: ownLanguage(c.language),
        receives: c.receives,
        party: c.party,
        ...(c.left ? { left: true as const } : {}),
        ...asContact(contactProfile.parse(open(c))),
      }))
      const chain = (partiesOf.get(r.id) ?? []).map(p => ({
        role: p.role,
        tenant: p.party_tenant_id,
        told: p.told,
        ...open<{ name: string; country: string }>(p, `party-${p.role}`),
      }))
      const tenant: Tenant = {
        id: r.id,
        kind: r.kind,
        country: r.country,
        name,
        domains,
        contacts: own,
        profession: r.profession,
        status: r.status,
        mergedInto: r.merged_into,
        toldAfter: r.told_after,
        endedAt: r.ended_at?.toISOString() ?? null,
        terms: r.terms && openField<Terms>(vault.directoryKey, [r.id, 1, 'terms'], r.terms),
        chain,
      }
      return [r.id, tenant]
    }),
  )
}

/** How the column of a contact's language says that it has none of its own. */
export const NO_LANGUAGE = ''

export function ownLanguage(column: string): string | null {
  return column === NO_LANGUAGE ? null : column
}

type TenantRow = Row & {
  kind: TenantKind
  country: string
  profession: Profession | null
  status: TenantStatus
  merged_into: string | null
  told_after: ToldAfter | null
  ended_at: Date | null
  terms: Buffer | null
}
type ContactRow = Row & {
  tenant_id: string
  language: string
  receives: string[]
  party: PartyRole
  left: boolean
}
type PartyRow = Row & { role: PartyRole; party_tenant_id: string | null; told: boolean }

function asPerson(p: z.infer<typeof personProfile>, id: string) {
  return { name: p.name, mail: p.mail ?? null, human: p.human ?? id, firm: p.firm ?? null }
}

function asContact(p: z.infer<typeof contactProfile>) {
  return { name: p.name, mail: p.mail }
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
  t: NewTenant,
  sourceKey: string,
): Promise<void> {
  const mac = keyedHash(vault.macKey, 'tenant', sourceKey)
  await tx.query(
    'insert into duly.tenant (id, kind, country, source_mac, profile, profession, terms) values ($1, $2, $3, $4, $5, $6, $7)',
    [t.id, t.kind, t.country, mac, sealTenant(vault, t), t.profession ?? null, sealTerms(vault, t)],
  )
  await writeChain(tx, vault, t.id, t.chain ?? [])
}

/** All of it but its source key, which stays where none is given, and its contacts. */
export async function changeTenant(
  tx: Transaction,
  vault: Vault,
  t: NewTenant,
  sourceKey: string | null,
): Promise<void> {
  const mac = sourceKey === null ? null : keyedHash(vault.macKey, 'tenant', sourceKey)
  await tx.query(
    `update duly.tenant set kind = $2, country = $3, source_mac = coalesce($4, source_mac), profile = $5, profession = $6,
       terms = $7 where id = $1`,
    [t.id, t.kind, t.country, mac, sealTenant(vault, t), t.profession ?? null, sealTerms(vault, t)],
  )
  await tx.query('delete from duly.tenant_party where tenant_id = $1', [t.id])
  await writeChain(tx, vault, t.id, t.chain ?? [])
}

function sealTenant(vault: Vault, t: NewTenant): Buffer {
  return sealField(vault.directoryKey, [t.id, 1, 'profile'], { name: t.name, domains: t.domains })
}

function sealTerms(vault: Vault, { id, terms }: NewTenant): Buffer | null {
  return terms ? sealField(vault.directoryKey, [id, 1, 'terms'], terms) : null
}

async function writeChain(tx: Transaction, vault: Vault, id: string, chain: readonly Party[]): Promise<void> {
  for (const { role, tenant, told, name, country } of chain)
    await tx.query(
      'insert into duly.tenant_party (tenant_id, role, party_tenant_id, told, profile) values ($1, $2, $3, $4, $5)',
      [id, role, tenant, told, sealField(vault.directoryKey, [id, 1, `party-${role}`], { name, country })],
    )
}

export async function addContact(tx: Transaction, vault: Vault, tenant: string, c: Contact): Promise<void> {
  const profile = sealField(vault.directoryKey, [c.id, 1, 'profile'], { name: c.name, mail: c.mail })
  await tx.query(
    `insert into duly.contact (id, tenant_id, language, profile, active, receives, party)
     values ($1, $2, $3, $4, true, $5, $6)
     on conflict (id) do update set language = excluded.language, profile = excluded.profile, active = true,
       left_at = case when contact.active then contact.left_at end,
       left_said_by = case when contact.active then contact.left_said_by end,
       receives = excluded.receives, party = excluded.party where contact.tenant_id = excluded.tenant_id`,
    [
      c.id,
      tenant,
      c.language ?? NO_LANGUAGE,
      profile,
      c.receives ?? ['notice', 'drill'],
      c.party ?? 'contract_party',
    ],
  )
}

export async function addAuthority(
  tx: Transaction,
  vault: Vault,
  a: Omit<Authority, 'officers'>,
  now: string,
): Promise<void> {
  await tx.query(
    'insert into duly.authority (id, country, profile, verified_at, language) values ($1, $2, $3, $4, $5)',
    [a.id, a.country, sealAuthority(vault, a), now, a.language ?? null],
  )
}

export function sealAuthority(vault: Vault, a: Omit<Authority, 'officers'>): Buffer {
  const { name, domains, callback, key, subdivision = null, classes = [] } = a
  const profile = { name, domains, callback, key, subdivision, classes }
  return sealField(vault.directoryKey, [a.id, 1, 'profile'], profile)
}

export async function addOfficer(
  tx: Transaction,
  vault: Vault,
  authority: string,
  o: Omit<Officer, 'fingerprint' | 'keyMadeAt'>,
): Promise<void> {
  await tx.query('insert into duly.officer (id, authority_id, profile, active) values ($1, $2, $3, true)', [
    o.id,
    authority,
    sealOfficer(vault, o),
  ])
}

export function sealOfficer(vault: Vault, o: Omit<Officer, 'fingerprint' | 'keyMadeAt'>): Buffer {
  const { name, mail, phone, key } = o
  return sealField(vault.directoryKey, [o.id, 1, 'profile'], { name, mail, phone, key })
}
