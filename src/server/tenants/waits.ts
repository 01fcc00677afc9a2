// Contacts, their accounts, told parties and source keys that wait for a second person: asked for, shown, confirmed by another one of
// the provider or by the tenant's own console, or stopped. Whatever waits has no effect.
import { createHash, randomBytes } from 'node:crypto'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import { encodeJcs } from '../../ledger/jcs.ts'
import type { Transaction } from '../../store/database.ts'
import { keyedHash, openField, sealField } from '../../store/field.ts'
import { noteAct } from '../admin/acts.ts'
import { changedMeanwhile, findPerson, sameMail } from '../admin/people.ts'
import { boundTo, isOwner, moveBond, readIssuers, subjectMac, subjectTaken } from '../auth/oidc/issuers.ts'
import { wakeTold } from '../customer/matters.ts'
import type { Deployment } from '../deployment.ts'
import { addContact, changeTenant, readTenants, type Tenant } from '../directory.ts'
import { logChanges, writeSystemLeaf } from '../log-changes.ts'
import { followTies } from '../work/implied.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { chainedTo, noteChange } from './changes.ts'
import { type Held, holdBack, type SourceKey, wishOf } from './held.ts'
import { lockDirectory } from './lock.ts'
import { recordOf } from './record.ts'
import { tellNewcomer } from './tell-newcomer.ts'

export type Wait = {
  readonly id: string
  readonly tenant: string
  readonly held: Held
  readonly by: { readonly kind: 'staff' | 'token'; readonly id: string }
  /** The person behind a program; who asked otherwise. */
  readonly person: string
  readonly askedAt: string
}

type Row = {
  id: string
  tenant_id: string
  asked_kind: 'staff' | 'token'
  asked_by: string
  asked_for: string
  asked_at: Date
  detail: Buffer
}
const COLUMNS = 'id, tenant_id, asked_kind, asked_by, asked_for, asked_at, detail'

/** The oldest first. Of all tenants that the transaction's actor may know of. */
export async function openWaits(
  tx: Transaction,
  d: Pick<Deployment, 'vault'>,
  tenant: string | null = null,
): Promise<Wait[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from duly.contact_wait
     where settled_at is null and ($1::text is null or tenant_id = $1) order by asked_at, id`,
    [tenant],
  )
  return rows.map(row => waitOf(d, row))
}

function waitOf({ vault }: Pick<Deployment, 'vault'>, row: Row): Wait {
  return {
    id: row.id,
    tenant: row.tenant_id,
    held: openField<Held>(vault.directoryKey, [row.id, 1, 'wait'], row.detail),
    by: { kind: row.asked_kind, id: row.asked_by },
    person: row.asked_for,
    askedAt: row.asked_at.toISOString(),
  }
}

/** What was stopped: a program that hands in the same list every night does not ask for it again. */
export async function stoppedWishes(
  tx: Transaction,
  d: Pick<Deployment, 'vault'>,
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from duly.contact_wait w where outcome = 'stopped' and asked_kind = 'token'`,
  )
  return new Set(rows.map(row => waitOf(d, row)).map(w => `${w.tenant}/${wishOf(w.held)}`))
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

/** Another wish about the same subject takes the place of an earlier one. Everybody else of the tenant is written to. */
export async function askWait(
  tx: Transaction,
  d: Deployment,
  by: Asker,
  tenant: Tenant,
  held: Held,
): Promise<void> {
  await tx.query(
    `update duly.contact_wait set settled_kind = 'staff', settled_by = $4, settled_at = $5, outcome = 'stopped'
     where tenant_id = $1 and what = $2 and subject = $3 and settled_at is null`,
    [tenant.id, held.what, held.subject, by.id, d.now()],
  )
  const id = randomBytes(16).toString('hex')
  await tx.query(
    `insert into duly.contact_wait (id, tenant_id, what, subject, asked_kind, asked_by, asked_for, asked_at, detail)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      tenant.id,
      held.what,
      held.subject,
      by.kind === 'token' ? 'token' : 'staff',
      by.id,
      await personBehind(tx, by),
      d.now(),
      sealField(d.vault.directoryKey, [id, 1, 'wait'], held),
    ],
  )
  await tellNewcomer(tx, d, tenant, held, 'asked')
}

export type Settling = { readonly tenant: string; readonly wait: string; readonly confirm: boolean }
type Settler = { readonly kind: 'staff' | 'tenant'; readonly id: string }

/** By another person of the provider than who asked, or by one of the tenant's own people. Stopped by either, also by who asked. */
export async function settleWait(d: Deployment, by: Settler, wish: Settling): Promise<null | Refusal> {
  const at = d.now()
  const done = await asWorker(d, async tx => {
    await lockDirectory(tx)
    const [row] = await tx.query<Row>(
      `select ${COLUMNS} from duly.contact_wait where id = $1 and tenant_id = $2 and settled_at is null`,
      [wish.wait, wish.tenant],
    )
    if (!row) return refuse('not_found', 'There is no such change to decide.', 'Reload the page.')
    const wait = waitOf(d, row)
    // What a key in the provider's own systems stands for is nothing that its tenant could know: the database hides it from them.
    if (by.kind === 'tenant' && wait.held.what === 'source_key')
      return refuse('not_found', 'There is no such change to decide.', 'Reload the page.')
    const tenant = (await readTenants(tx, d.vault)).get(wish.tenant)
    if (!tenant) return refuse('not_found', 'There is no such change to decide.', 'Reload the page.')
    if (wish.confirm) {
      const no = (await refuseOwn(tx, d, by, wait, tenant)) ?? (await refuseNow(tx, d, wait, tenant))
      if (no) return no
      await write(tx, d, by, wait, tenant)
    }
    await tx.query(
      'update duly.contact_wait set settled_kind = $2, settled_by = $3, settled_at = $4, outcome = $5 where id = $1',
      [wait.id, by.kind, by.id, at, wish.confirm ? 'done' : 'stopped'],
    )
    const what = wait.held.what.replace('_', ' ')
    const words = `${what === 'account' ? 'an' : 'a'} ${what} ${wish.confirm ? 'confirmed' : 'stopped'}`
    await noteChange(tx, d, by, tenant.id, 'changed', words)
    if (!wish.confirm) return null
    await writeLeaf(tx, d, by, { wait, at })
    await tellNewcomer(tx, d, tenant, wait.held, 'done')
    return null
  })
  if (!isRefusal(done)) await logChanges(d)
  return done
}

/** Two people: neither who asked, nor the same one with the tenant's passkey in the other hand. */
async function refuseOwn(
  tx: Transaction,
  d: Deployment,
  by: Settler,
  wait: Wait,
  tenant: Tenant,
): Promise<Refusal | null> {
  const { person } = wait
  const asker = by.kind === 'tenant' ? await findPerson(tx, d, person) : null
  const mail = tenant.contacts.find(c => c.id === by.id)?.mail ?? null
  const own = by.kind === 'staff' ? by.id === person : sameMail(asker?.mail ?? null, mail)
  return own
    ? refuse(
        'same_person',
        wait.held.what === 'source_key'
          ? 'Another key of a tenant is confirmed by another person than the one who asked for it.'
          : 'A contact is confirmed by another person than the one who asked for it.',
        'Ask a colleague to confirm it.',
        'promise 10',
      )
    : null
}

/** What it was asked upon is still so. */
async function refuseNow(
  tx: Transaction,
  d: Deployment,
  { held }: Wait,
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
  const { held } = wait
  if (held.what === 'account') return writeAccount(tx, d, by, held)
  if (held.what === 'source_key') return changeTenant(tx, d.vault, tenant, held.now.key)
  if (held.what === 'contact') await addContact(tx, d.vault, tenant.id, held.now)
  else {
    const chain = [...tenant.chain.filter(p => p.role !== held.subject), held.now]
    await changeTenant(tx, d.vault, { ...tenant, chain }, null)
  }
  await followTies(tx, d, [wait.person, ...(by.kind === 'staff' ? [by.id] : [])])
  // A notice goes on to who is there now, and a demand may have to be kept from them.
  for (const of of await chainedTo(tx, tenant.id)) await wakeTold(tx, d, { tenant: of, closed: true })
}

/** As of a recovery: who asked, who confirmed and when, by a digest that nobody guesses, for the id is random. */
async function writeLeaf(
  tx: Transaction,
  d: Deployment,
  by: Settler,
  { wait, at }: { readonly wait: Wait; readonly at: string },
): Promise<void> {
  await writeSystemLeaf(tx, d, {
    v: 1,
    kind: 'policy_changed',
    id: randomBytes(16).toString('hex'),
    at,
    policy: wait.held.what === 'source_key' ? 'tenant-source-key' : 'tenant-contact',
    before: null,
    after: contactDigest({
      change: wait.id,
      tenant: wait.tenant,
      subject: wait.held.subject,
      askedBy: wait.person,
      confirmedBy: by.id,
      at,
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
  const standing = new Set(asked.waiting.filter(w => w.tenant === old.id).map(w => wishOf(w.held)))
  const live = held.filter(h => !asked.stopped.has(`${old.id}/${wishOf(h)}`))
  return { record, held: live, fresh: live.filter(h => !standing.has(wishOf(h))) }
}
