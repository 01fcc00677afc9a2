// Sign-in by OpenID providers as administration sets it: the staff's provider, tenants' own, and who their subjects are here.

import type { IssuerLine, OidcPage } from '../../api/desk/oidc.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { noteAct } from '../../store/own-acts.ts'
import { bindingAccounts } from '../../store/program/for-a-person.ts'
import type { Deployment } from '../deployment.ts'
import { readDirectory, type Tenant } from '../directory.ts'
import { originOf } from '../http/site.ts'
import { discover } from '../sign-in/oidc/client.ts'
import { redirectUri } from '../sign-in/oidc/flow.ts'
import {
  type Bound,
  boundTo,
  findIssuer,
  type Issuer,
  type IssuerConfig,
  isOwner,
  moveBond,
  readIssuers,
  setIssuer,
  subjectMac,
  subjectTaken,
  unbind,
} from '../sign-in/oidc/issuers.ts'
import { siteOf } from '../site.ts'
import { guardedTenants, type Held } from '../tenants/held.ts'
import { lockDirectory } from '../tenants/lock.ts'
import { tellAdministrators } from '../tenants/tell-administrators.ts'
import { tellNewcomer } from '../tenants/tell-newcomer.ts'
import { askWait, openWaits, tenantsWithPeople } from '../tenants/waits.ts'

/** Stands for a secret that is not shown; sent back, it means: as it was. */
export const UNCHANGED_SECRET = '…'

export async function oidcPage(
  d: Deployment,
  actor: Actor,
  tenant: string | null,
  locked: string | null,
): Promise<OidcPage> {
  const site = siteOf(d)
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const issuers = await readIssuers(tx, d)
    const { tenants, people } = await readDirectory(tx, d.vault)
    const bound = await boundOwners(tx)
    const staff = issuers.find(i => i.tenant === null)
    const open = tenant === null ? undefined : tenants.get(tenant)
    const waits = open ? await openWaits(tx, d, open.id) : []
    return {
      staff: staff ? lineOf(d, staff) : null,
      redirect: redirectUri({ site }, 'desk', 'staff'),
      logout: `${originOf(site, 'desk')}/auth/oidc/staff/back-channel-logout`,
      people: [...people.values()]
        .filter(p => bound.has(`staff/${p.id}`))
        .map(({ id, name }) => ({ id, name })),
      tenants: issuers.flatMap(i => {
        const of = i.tenant === null ? undefined : tenants.get(i.tenant)
        return of ? [{ id: of.id, name: of.name }] : []
      }),
      tenant: open
        ? {
            id: open.id,
            name: open.name,
            issuer: issuers.filter(i => i.tenant === open.id).map(i => lineOf(d, i))[0] ?? null,
            contacts: open.contacts.map(c => ({
              id: c.id,
              name: c.name,
              bound: bound.has(`tenant/${c.id}`),
              waits: waits.some(w => w.subject === 'account' && w.part === c.id),
            })),
          }
        : null,
      locked,
    }
  })
}

function lineOf(d: Deployment, i: Issuer): IssuerLine {
  const site = siteOf(d)
  const surface = i.tenant === null ? 'desk' : 'customer'
  const { issuer, clientId, match, maxMinutes, version } = i
  return {
    issuer,
    clientId,
    clientSecret: i.clientSecret === null ? null : UNCHANGED_SECRET,
    match,
    maxMinutes,
    version,
    start: `${originOf(site, surface)}/auth/oidc/${i.id}/start`,
    redirect: redirectUri({ site }, surface, i.id),
    logout: `${originOf(site, surface)}/auth/oidc/${i.id}/back-channel-logout`,
  }
}

async function boundOwners(tx: Transaction): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ owner_kind: string; owner_id: string }>(
    'select owner_kind, owner_id from duly.oidc_subject',
  )
  return new Set(rows.map(r => `${r.owner_kind}/${r.owner_id}`))
}

export type IssuerWish = {
  readonly tenant: string | null
  /** 0: there was none. */
  readonly version: number
  readonly config: IssuerConfig | null
}

/** Asks the provider for its metadata first: a wrong address is found out here and not by who signs in. */
export async function changeIssuer(
  d: Deployment,
  actor: Actor,
  { tenant, version, config: wish }: IssuerWish,
): Promise<{ id: string } | Refusal> {
  const by = actor.id
  const before = await withTransaction(d.db, databaseActor(actor), async tx => {
    const known = tenant === null || (await readDirectory(tx, d.vault)).tenants.has(tenant)
    return known ? ((await readIssuers(tx, d)).find(i => i.tenant === tenant) ?? null) : undefined
  })
  if (before === undefined)
    return refuse('not_found', sentence('borders.no_such_tenant'), sentence('borders.check_id_directory'))
  const config = wish && withSecret(wish, before)
  if (config !== null && tenant !== null && config.match !== 'subject')
    return refuse(
      'invalid_input',
      sentence('borders.tenants_people_known_their_subject'),
      sentence('borders.bind_each_contact_subject_their'),
    )
  if (config !== null && !(await isThere(d, config))) return notThere()
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const done = await setIssuer(tx, d, { tenant, version, now: d.now() }, config)
    if (isRefusal(done)) return done
    await noteAct(tx, d, {
      kind: 'oidc_changed',
      by: { kind: 'staff', id: by },
      about: tenant,
      data: {
        set: config !== null,
        ...(config ? { match: config.match, maxMinutes: config.maxMinutes } : {}),
      },
    })
    return done
  })
}

function withSecret(wish: IssuerConfig, before: Issuer | null): IssuerConfig {
  const kept = wish.clientSecret === UNCHANGED_SECRET
  return kept ? { ...wish, clientSecret: before?.clientSecret ?? null } : wish
}

async function isThere(d: Deployment, config: IssuerConfig): Promise<boolean> {
  const { protocol } = new URL(config.issuer)
  if (protocol !== 'https:' && !(d.demo && protocol === 'http:')) return false
  try {
    await discover(config, { insecure: d.demo })
    return true
  } catch {
    // Whatever went wrong is the same to who set it: the address does not answer as a provider of that name.
    return false
  }
}

function notThere(): Refusal {
  return refuse(
    'invalid_input',
    sentence('borders.address_no_openid_provider_name'),
    sentence('borders.give_issuer_exactly_own_metadata'),
  )
}

/** As it is now; `waits`: another person confirms it first. */
export type Binding = { readonly bound: boolean; readonly waits?: true }

/**
 * Binds a person or a contact to a subject of their issuer, or ends the bond (null) and the sessions that it gave. Of a tenant whose
 * people sign in a bond waits for a second person: by it one would read and answer for them (decision 54).
 */
export async function bindSubject(
  d: Deployment,
  by: string,
  owner: Bound,
  subject: string | null,
): Promise<Binding | Refusal> {
  const by_ = { kind: 'staff', id: by } as const
  return bindingAccounts(d.db, by_, async tx => {
    await lockDirectory(tx)
    const found = await issuerOf(tx, d, owner)
    if (found === null)
      return refuse(
        'not_found',
        sentence('borders.no_provider_set_them_they'),
        sentence('borders.set_provider_first'),
      )
    const { issuer, tenant } = found
    if (subject === null) {
      await unbind(tx, issuer.id, owner)
      await noteAct(tx, d, { kind: 'oidc_unbound', by: by_, about: owner.id })
      return { bound: false }
    }
    const mac = subjectMac(d, issuer.issuer, subject)
    const now = await boundTo(tx, mac)
    if (now && !isOwner(now, owner)) return subjectTaken()
    const wish = tenant && { contact: owner.id, issuer, subject }
    if (tenant && wish && now === null && (await waitsForAnother(tx, d, tenant))) {
      await askAccount(tx, d, by_, tenant, wish)
      return { bound: (await boundOwners(tx)).has(`tenant/${owner.id}`), waits: true }
    }
    await moveBond(tx, issuer.id, mac, owner, d.now())
    await noteAct(tx, d, { kind: 'oidc_bound', by: by_, about: owner.id })
    if (tenant && wish && now === null) await tellNewcomer(tx, d, tenant, accountOf(tenant, wish), 'done')
    return { bound: true }
  })
}

type Wish = { readonly contact: string; readonly issuer: Issuer; readonly subject: string }

async function waitsForAnother(tx: Transaction, d: Deployment, { id }: Tenant): Promise<boolean> {
  const { tenants } = await readDirectory(tx, d.vault)
  return guardedTenants(tenants, await tenantsWithPeople(tx)).has(id)
}

async function askAccount(
  tx: Transaction,
  d: Deployment,
  by: { readonly kind: 'staff'; readonly id: string },
  tenant: Tenant,
  wish: Wish,
): Promise<void> {
  await askWait(tx, d, by, tenant, accountOf(tenant, wish))
  await tellAdministrators(tx, d, by, { people: 1, keys: 0 })
}

function accountOf(tenant: Tenant, { contact, issuer, subject }: Wish): Held {
  const { name = contact, mail = '' } = tenant.contacts.find(c => c.id === contact) ?? {}
  const now = { name, mail, issuer: issuer.id, provider: issuer.issuer, account: subject }
  return { what: 'account', subject: contact, now, before: null }
}

async function issuerOf(
  tx: Transaction,
  d: Deployment,
  owner: Bound,
): Promise<{ readonly issuer: Issuer; readonly tenant: Tenant | null } | null> {
  const { people, tenants } = await readDirectory(tx, d.vault)
  if (owner.kind === 'staff') {
    const issuer = people.has(owner.id) ? await findIssuer(tx, d, 'staff') : null
    return issuer && { issuer, tenant: null }
  }
  const tenant = [...tenants.values()].find(t => t.contacts.some(c => c.id === owner.id))
  const issuer = tenant && (await readIssuers(tx, d)).find(i => i.tenant === tenant.id)
  return issuer ? { issuer, tenant } : null
}
