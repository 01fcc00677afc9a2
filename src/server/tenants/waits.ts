// Contacts, their accounts, told parties and source keys that wait for a second person: asked for, shown, confirmed by another one of
// the provider or by the tenant's own console, or stopped. Whatever waits has no effect.
import { createHash, randomBytes } from 'node:crypto'
import { newContact, newSourceKey } from '../../directory/tenant-changes.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { encodeJcs } from '../../ledger/jcs.ts'
import type { Transaction } from '../../store/database.ts'
import { keyedHash } from '../../store/keys/field.ts'
import { noteAct } from '../../store/own-acts.ts'
import { changedMeanwhile, sameMail } from '../admin/people.ts'
import { findPerson } from '../admin/stored-people.ts'
import type { Deployment } from '../deployment.ts'
import { addContact, changeTenant, readTenants, type Tenant } from '../directory.ts'
import { noProposal, propose } from '../proposals/proposal.ts'
import { readProposals } from '../proposals/read.ts'
import type { Proposal, Settler, Subject } from '../proposals/subject.ts'
import { boundTo, isOwner, moveBond, readIssuers, subjectMac, subjectTaken } from '../sign-in/oidc/issuers.ts'
import { wakeTold } from '../surfaces/customer/matters.ts'
import { followTies } from '../work/implied.ts'
import { chainedTo, noteChange } from './changes.ts'
import { type Held, holdBack, type SourceKey, wishOf } from './held.ts'
import { lockDirectory } from './lock.ts'
import { recordOf } from './record.ts'
import { tellNewcomer } from './tell-newcomer.ts'

export type Wait = Proposal<null, Held>

/** The oldest first. Of all tenants that the transaction's actor may know of. */
export async function openWaits(
  tx: Transaction,
  d: Pick<Deployment, 'vault'>,
  tenant: string | null = null,
): Promise<readonly Wait[]> {
  return (await readProposals(tx, d, waits, { about: tenant, only: 'waiting' })).toReversed()
}

/** What was stopped: a program that hands in the same list every night does not ask for it again. */
export async function stoppedWishes(
  tx: Transaction,
  d: Pick<Deployment, 'vault'>,
): Promise<ReadonlySet<string>> {
  const stopped = await readProposals(tx, d, waits, { only: 'stopped' })
  return new Set(stopped.filter(w => w.askedKind === 'token').map(w => `${w.about}/${wishOf(w.detail)}`))
}

/**
 * Tenants of whose contacts somebody signs in or ever did: taking them all out makes it nobody's to enter another alone. A bond to an
 * account goes when it ends; that it was made stays among the acts.
 */
export async function tenantsWithPeople(tx: Transaction): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(
    `select distinct c.tenant_id as id from duly.contact c
     where exists (select 1 from duly.credential k where k.owner_kind = 'tenant' and k.owner_id = c.id)
       or exists (select 1 from duly.oidc_subject o where o.owner_kind = 'tenant' and o.owner_id = c.id)
       or exists (select 1 from duly.system_act a where a.kind = 'oidc_bound' and a.about = c.id)`,
  )
  return new Set(rows.map(row => row.id))
}

type Asker = { readonly kind: string; readonly id: string }

/** The person who answers for it: of a program, who made its token. */
export async function personBehind(tx: Transaction, by: Asker): Promise<string> {
  if (by.kind !== 'token') return by.id
  const [row] = await tx.query<{ made_by: string }>('select made_by from duly.api_token where id = $1', [
    by.id,
  ])
  return row?.made_by ?? by.id
}

/** Another wish about the same takes the place of an earlier one. Everybody else of the tenant is written to. */
export async function askWait(
  tx: Transaction,
  d: Deployment,
  by: Asker,
  tenant: Tenant,
  held: Held,
): Promise<void> {
  const asker = {
    kind: by.kind === 'token' ? 'token' : 'staff',
    id: by.id,
    person: await personBehind(tx, by),
  } as const
  const wish = { about: tenant.id, part: held.subject, takesTwo: true, change: null, detail: held }
  await propose(tx, d, waitOf(held.what), asker, randomBytes(16).toString('hex'), wish)
}

const common = {
  sealedAs: 'wait',
  waiting: 'replaces',
  lock: lockDirectory,
  refuseNow: async (tx, d, p) => {
    const tenant = (await readTenants(tx, d.vault)).get(p.about)
    return tenant ? refuseNow(tx, d, p.detail, tenant) : noProposal()
  },
  // Two people: neither who asked, nor the same one with the tenant's passkey in the other hand.
  personOf: async (tx, d, { about, askedFor }, by) => {
    if (by.kind !== 'tenant') return by.id
    const mail = (await readTenants(tx, d.vault)).get(about)?.contacts.find(c => c.id === by.id)?.mail ?? null
    const asker = await findPerson(tx, d, askedFor)
    return sameMail(asker?.mail ?? null, mail) ? askedFor : by.id
  },
  apply: async (tx, d, p, by) => {
    const tenant = (await readTenants(tx, d.vault)).get(p.about)
    if (!tenant) return noProposal()
    await write(tx, d, by, p, tenant)
    return null
  },
  // That it was asked for is noted with what else was saved.
  note: async (tx, d, { about, detail, outcome }, by) => {
    if (outcome === null) return
    const what = detail.what.replace('_', ' ')
    const words = `${what === 'account' ? 'an' : 'a'} ${what} ${outcome === 'done' ? 'confirmed' : 'stopped'}`
    await noteChange(tx, d, by, about, 'changed', words)
  },
  tell: async (tx, d, { about, detail, outcome }) => {
    const tenant = outcome === 'stopped' ? undefined : (await readTenants(tx, d.vault)).get(about)
    if (tenant) await tellNewcomer(tx, d, tenant, detail, outcome === null ? 'asked' : 'done')
  },
} satisfies Partial<Subject<null, Held>>

/** Whoever becomes a contact of a tenant reads what it is told: who is new is for two people, of the provider or one of them the tenant's own. */
const [contact, party, account] = (['contact', 'party', 'account'] as const).map(
  (subject): Subject<null, Held> => ({
    ...common,
    subject,
    rule: newContact,
    leaf: leafOf('tenant-contact'),
  }),
) as [Subject<null, Held>, Subject<null, Held>, Subject<null, Held>]
const sourceKey: Subject<null, Held> = {
  ...common,
  subject: 'source_key',
  rule: newSourceKey,
  leaf: leafOf('tenant-source-key'),
}

export const waits = [contact, party, account, sourceKey]
/** What a key in the provider's own systems stands for is nothing that its tenant could know: the database hides it from them. */
export const waitsOfTenant = [contact, party, account]

export function waitOf(what: Held['what']): Subject<null, Held> {
  return { contact, party, account, source_key: sourceKey }[what]
}

/** What it was asked upon is still so. */
async function refuseNow(
  tx: Transaction,
  d: Deployment,
  held: Held,
  tenant: Tenant,
): Promise<Refusal | null> {
  const now = recordOf(tenant)
  if (held.what === 'account') return refuseAccount(tx, d, held, tenant)
  if (held.what === 'source_key') return refuseSourceKey(tx, d, held, tenant)
  const there =
    held.what === 'contact'
      ? now.contacts.find(c => c.id === held.subject)
      : now.chain.find(p => p.role === held.subject)
  if (tenant.status !== 'active' || JSON.stringify(there ?? null) !== JSON.stringify(held.before))
    return changedMeanwhile()
  const party = held.what === 'party' ? held.now.tenant : null
  const gone = await tx.query(
    held.what === 'party'
      ? `select 1 from duly.tenant where id = $1 and status <> 'active'`
      : 'select 1 from duly.contact where id = $1 and tenant_id <> $2',
    held.what === 'party' ? [party] : [held.subject, tenant.id],
  )
  return gone.length > 0 ? changedMeanwhile() : null
}

/** Nobody gave it another meanwhile, and no other tenant has this one. */
async function refuseSourceKey(
  tx: Transaction,
  d: Deployment,
  held: Extract<Held, { what: 'source_key' }>,
  tenant: Tenant,
): Promise<Refusal | null> {
  const keys = await sourceKeys(tx, d)
  const owner = keys.ownerOf(held.now.key)
  const stands = keys.macOf(tenant.id) === held.before && (owner === undefined || owner === tenant.id)
  return stands && tenant.status === 'active' ? null : changedMeanwhile()
}

/** By which keyed hash each tenant is found in the provider's own systems. */
export async function sourceKeys(tx: Transaction, { vault }: Pick<Deployment, 'vault'>) {
  const rows = await tx.query<{ id: string; mac: string }>(
    `select id, encode(source_mac, 'hex') as mac from duly.tenant`,
    [],
  )
  const macs = new Map(rows.map(r => [r.id, r.mac]))
  const owners = new Map(rows.map(r => [r.mac, r.id]))
  return {
    macOf: (id: string) => macs.get(id) ?? null,
    ownerOf: (key: string) => owners.get(keyedHash(vault.macKey, 'tenant', key).toString('hex')),
  }
}

async function refuseAccount(
  tx: Transaction,
  d: Deployment,
  held: Extract<Held, { what: 'account' }>,
  tenant: Tenant,
): Promise<Refusal | null> {
  const { issuer, provider, account, mail } = held.now
  const there = tenant.contacts.some(c => c.id === held.subject && c.mail === mail)
  const same = (await readIssuers(tx, d)).some(
    i => i.id === issuer && i.tenant === tenant.id && i.issuer === provider,
  )
  const owner = await boundTo(tx, subjectMac(d, provider, account))
  if (owner && !isOwner(owner, { kind: 'tenant', id: held.subject })) return subjectTaken()
  return there && same && tenant.status === 'active' ? null : changedMeanwhile()
}

/** Binds a contact to a subject of the tenant's own provider, in the place of another. */
async function writeAccount(
  tx: Transaction,
  d: Deployment,
  by: Settler,
  held: Extract<Held, { what: 'account' }>,
): Promise<void> {
  const owner = { kind: 'tenant', id: held.subject } as const
  const { issuer, provider, account } = held.now
  await moveBond(tx, issuer, subjectMac(d, provider, account), owner, d.now())
  await noteAct(tx, d, { kind: 'oidc_bound', by, about: held.subject })
}

async function write(tx: Transaction, d: Deployment, by: Settler, wait: Wait, tenant: Tenant): Promise<void> {
  const held = wait.detail
  if (held.what === 'account') return writeAccount(tx, d, by, held)
  if (held.what === 'source_key') return changeTenant(tx, d.vault, tenant, held.now.key)
  if (held.what === 'contact') await addContact(tx, d.vault, tenant.id, held.now)
  else {
    const chain = [...tenant.chain.filter(p => p.role !== held.subject), held.now]
    await changeTenant(tx, d.vault, { ...tenant, chain }, null)
  }
  await followTies(tx, d, [wait.askedFor, ...(by.kind === 'staff' ? [by.id] : [])])
  // A notice goes on to who is there now, and a demand may have to be kept from them.
  for (const of of await chainedTo(tx, tenant.id)) await wakeTold(tx, { tenant: of, closed: true })
}

/** As of a recovery: who asked, who confirmed and when, by a digest that nobody guesses, for the id is random. */
function leafOf(policy: string) {
  return ({ id, about, part, askedFor }: Wait, by: Settler, at: string) => ({
    policy,
    digest: contactDigest({
      ...{ change: id, tenant: about, subject: part, askedBy: askedFor },
      ...{ confirmedBy: by.id, at },
    }),
  })
}

/** What the leaf commits to: SHA-256 of the canonical JSON of these six. */
export function contactDigest(of: {
  readonly change: string
  readonly tenant: string
  readonly subject: string
  readonly askedBy: string
  readonly confirmedBy: string
  readonly at: string
}): string {
  return createHash('sha256').update(encodeJcs(of)).digest('hex')
}

/** Of a record that is handed in: what one person may write, what waits, and what of that was not asked for yet. */
export function partOf(
  old: Tenant,
  now: Parameters<typeof holdBack>[1],
  asked: {
    readonly waiting: readonly Wait[]
    readonly stopped: ReadonlySet<string>
    readonly key: SourceKey
  },
) {
  const { record, held } = holdBack(recordOf(old), now, asked.key)
  const standing = new Set(asked.waiting.filter(w => w.about === old.id).map(w => wishOf(w.detail)))
  const live = held.filter(h => !asked.stopped.has(`${old.id}/${wishOf(h)}`))
  return { record, held: live, fresh: live.filter(h => !standing.has(wishOf(h))) }
}
