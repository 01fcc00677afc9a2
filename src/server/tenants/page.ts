// What the desk is shown of the directory's tenants. An entry of the directory is no demand: nothing here reads one, counts one
// or answers otherwise because there is one.

import type {
  TenantAddressee,
  TenantChain,
  TenantList,
  TenantMerge,
  TenantPage,
  TenantRow,
  TenantWait,
} from '../../api/desk/tenants.ts'
import { addressees, controllerTold } from '../../directory/tenant-chain.ts'
import { mayActOnDirectory } from '../../domain/registry/who-may.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { openField } from '../../store/keys/field.ts'
import { directoryWords } from '../../words/faces/directory.ts'
import type { Language } from '../../words/languages.ts'
import type { Deployment } from '../deployment.ts'
import { type Directory, readDirectory, readTenants, type Tenant } from '../directory.ts'
import { readProposals, shownTo } from '../proposals/read.ts'
import { mergers } from './merger.ts'
import { noTenant } from './no-tenant.ts'
import { changeIn } from './plan-words.ts'
import { promisedTo } from './promised.ts'
import { openEntry } from './reads.ts'
import { versionOf } from './record.ts'
import { openWaits, type Wait, waitOf } from './waits.ts'

export async function listTenants(d: Deployment, actor: Actor): Promise<TenantList> {
  const { tenants, waits } = await withTransaction(d.db, databaseActor(actor), async tx => ({
    tenants: await readTenants(tx, d.vault),
    waits: mayActOnDirectory(actor, 'confirm_contact') === null ? await openWaits(tx, d) : [],
  }))
  const since = new Map(waits.toReversed().map(w => [w.about, w.askedAt]))
  return {
    tenants: [...tenants.values()].map(rowOf),
    mayEdit: mayActOnDirectory(actor, 'edit_tenants') === null,
    waits: [...since].map(([id, askedAt]) => ({ id, name: tenants.get(id)?.name ?? id, askedAt })),
  }
}

function rowOf(t: Tenant): TenantRow {
  const told = t.contacts.filter(c => c.receives?.includes('notice') && !c.left).length
  const { id, name, kind, country, profession, status, domains } = t
  return { id, name, kind, country, profession, status, domains, told }
}

export async function readTenantPage(
  d: Deployment,
  actor: Actor,
  id: string,
  language: Language = 'en',
): Promise<TenantPage | Refusal> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const { tenants, people } = await readDirectory(tx, d.vault)
    const t = tenants.get(id)
    if (!t) return noTenant()
    const name = (who: string) =>
      people.get(who)?.name ??
      t.contacts.find(c => c.id === who)?.name ??
      (who === 'cli' ? directoryWords(language)('command_line') : who)
    const named = (other: string) => ({ id: other, name: tenants.get(other)?.name ?? other })
    const mayEdit = mayActOnDirectory(actor, 'edit_tenants') === null
    const mayConfirm = mayActOnDirectory(actor, 'confirm_contact') === null
    const whole = await openEntry(tx, d, actor, id)
    const enrolled: ReadonlySet<string> = mayEdit ? await enrolledOf(tx, id) : new Set()
    return {
      id,
      whole,
      version: versionOf(t),
      name: t.name,
      kind: t.kind,
      country: t.country,
      profession: t.profession,
      status: t.status,
      mergedInto: t.mergedInto === null ? null : named(t.mergedInto),
      toldAfter: t.toldAfter,
      endedAt: t.endedAt,
      domains: t.domains,
      terms: whole ? t.terms : null,
      promised: promisedTo(d, whole ? t.terms : null),
      chain: whole ? t.chain : [],
      contacts: (whole ? t.contacts : []).map(c => ({
        id: c.id,
        name: c.name,
        mail: c.mail,
        language: c.language,
        receives: c.receives ?? [],
        party: c.party ?? 'contract_party',
        ...(c.left ? { left: true as const } : {}),
        ...(mayEdit ? { enrolled: enrolled.has(c.id) } : {}),
      })),
      addressees: whole ? toldOf(tenants, id) : [],
      merge: await openMerge(tx, d, actor, id, { name, named }),
      waits: (whole || mayConfirm ? await openWaits(tx, d, id) : []).map(wait =>
        waitShown(d, wait, actor, { name, language }),
      ),
      changes: whole ? await changesOf(tx, d, id, { name, language }) : [],
      mayEdit,
      others: mayEdit
        ? [...tenants.values()].filter(o => o.id !== id && o.status === 'active').map(o => named(o.id))
        : [],
    }
  })
}

type Shown = Pick<Names, 'name'> & { readonly language: Language }

function waitShown(d: Deployment, wait: Wait, actor: Actor, { name, language }: Shown): TenantWait {
  const mayConfirm = mayActOnDirectory(actor, 'confirm_contact') === null
  const who = (id: string) =>
    wait.askedKind === 'token' ? directoryWords(language)('token', { id }) : name(id)
  const shown = shownTo(d, waitOf(wait.detail.what), wait, { actor, mayConfirm, name: who })
  const { id, askedBy, askedAt, mayStop } = shown
  const asked = { id, askedBy, askedAt, mayConfirm: shown.mayConfirm, mayStop }
  const held = wait.detail
  const none = { role: null, mail: null, before: null, account: null }
  if (held.what === 'source_key') return { ...asked, ...none, what: held.what, name: held.now.key }
  return {
    ...asked,
    what: held.what,
    role: held.what === 'party' ? held.subject : null,
    name: held.now.name || ((held.what === 'party' ? held.now.tenant : null) ?? held.subject),
    mail: held.what === 'party' ? null : held.now.mail,
    before: held.what === 'contact' ? (held.before?.mail ?? null) : (held.before?.name ?? null),
    account: held.what === 'account' ? { provider: held.now.provider, subject: held.now.account } : null,
  }
}

/** Who is asked and told about this tenant's data, as the desk shows it. */
export function toldOf(tenants: ReadonlyMap<string, Tenant>, id: string): TenantAddressee[] {
  return addressees(tenants, id).map(a => ({
    role: a.role,
    name: a.name,
    tenant: a.tenant,
    contacts: a.contacts.map(c => ({ id: c.id, name: c.name, language: c.language })),
  }))
}

/** Of a matter's tenant; read by who has a grant for the demand. */
export function chainOf(d: Deployment, { tenants }: Pick<Directory, 'tenants'>, id: string): TenantChain {
  const t = tenants.get(id)
  const into = t?.mergedInto ?? null
  return {
    id,
    name: t?.name ?? id,
    status: t?.status ?? 'active',
    mergedInto: into === null ? null : { id: into, name: tenants.get(into)?.name ?? into },
    profession: t?.profession ?? null,
    parties: t?.chain ?? [],
    addressees: toldOf(tenants, id),
    promised: promisedTo(d, t?.terms ?? null),
    hasTerms: t?.terms != null,
    controller: controllerTold(tenants, id),
  }
}

type Names = { readonly name: (id: string) => string; readonly named: (id: string) => TenantMerge['into'] }

async function openMerge(
  tx: Transaction,
  d: Deployment,
  actor: Actor,
  id: string,
  { name, named }: Names,
): Promise<TenantMerge | null> {
  const [p] = await readProposals(tx, d, [mergers], { about: id, only: 'waiting' })
  if (!p) return null
  const mayConfirm = mayActOnDirectory(actor, 'confirm_merge') === null
  const shown = shownTo(d, mergers, p, { actor, mayConfirm, name })
  return {
    id: p.id,
    into: named(p.change.into),
    askedBy: shown.askedBy,
    askedAt: shown.askedAt,
    reason: p.detail.words,
    mayConfirm: shown.mayConfirm,
  }
}

type ChangeRow = { id: string; at: Date; by_kind: string; by_id: string; act: string; detail: Buffer }

async function changesOf(
  tx: Transaction,
  d: Deployment,
  id: string,
  { name, language }: Shown,
): Promise<TenantPage['changes']> {
  const rows = await tx.query<ChangeRow>(
    'select id, at, by_kind, by_id, act, detail from duly.tenant_change where tenant_id = $1 order by at desc, id limit 50',
    [id],
  )
  return rows.map(r => {
    const { words } = openField<{ words: string }>(d.vault.directoryKey, [r.id, 1, 'change'], r.detail)
    return {
      at: r.at.toISOString(),
      who: r.by_kind === 'token' ? directoryWords(language)('token', { id: r.by_id }) : name(r.by_id),
      says: changeIn(language, r.act, words),
    }
  })
}

async function enrolledOf(tx: Transaction, tenant: string): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(
    `select distinct c.id from duly.contact c join duly.credential k on k.owner_kind = 'tenant' and k.owner_id = c.id
     where c.tenant_id = $1 and k.revoked_at is null`,
    [tenant],
  )
  return new Set(rows.map(row => row.id))
}
