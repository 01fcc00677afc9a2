// What a list of tenants would change in the directory: pure, so that the preview and the deed are one computation.

import { domainToUnicode } from 'node:url'
import type { TenantRecord } from '../../api/desk/tenant-record.ts'
import type { LineRefusal, SyncPlan } from '../../api/desk/tenants.ts'
import { isFreeMail } from '../../directory/free-mail.ts'
import { addressees } from '../../directory/tenant-chain.ts'
import { type Sentence, sentence } from '../../kernel/message.ts'
import { inBoth } from '../../kernel/refusal.ts'
import { skeleton } from '../../wire/mail/confusables.ts'
import type { Tenant } from '../directory.ts'
import { type Held, nameOf } from './held.ts'
import type { Given } from './table.ts'

export type Planned = SyncPlan & {
  /** What is to be written, in order; empty where anything is refused. */
  readonly writes: readonly {
    readonly record: TenantRecord
    readonly isNew: boolean
    /** Contacts that lose their access: not in the list any more. */
    readonly gone: readonly string[]
    readonly what: readonly string[]
    /** What waits for a second person and is asked for by this. */
    readonly fresh: readonly Held[]
  }[]
}

export type Before = {
  /** What of a record one person may write, and what of it waits. */
  readonly partOf: (
    old: Tenant,
    now: TenantRecord,
  ) => { readonly record: TenantRecord; readonly held: readonly Held[]; readonly fresh: readonly Held[] }
  /** Lines that could not even be read. */
  readonly refused: readonly LineRefusal[]
  /** The list is meant to be all tenants: tell what of the directory it does not hold. */
  readonly full: boolean
  /** Whose contact an id is, also one that is no longer active. */
  readonly contactOwner: ReadonlyMap<string, string>
  /** Whose key this is in the provider's own systems. */
  readonly keyOwner: (sourceKey: string) => string | undefined
}

export function planSync(
  known: ReadonlyMap<string, Tenant>,
  given: readonly Given[],
  before: Before,
): Planned {
  const all = indexOf(known, given, before)
  const steps = given.map(({ record: wanted, line }) => {
    const old = known.get(wanted.id)
    const { record, held, fresh } = old ? before.partOf(old, wanted) : { record: wanted, held: [], fresh: [] }
    const asked = fresh.map(h => `a ${h.what.replace('_', ' ')} waits`)
    const what = old ? [...new Set([...differences(old, record, before), ...asked])] : ['new']
    return { record, line, old, what, held, fresh, gone: old ? goneOf(old, record) : [] }
  })
  const refused = [
    ...before.refused,
    ...given.flatMap(g => refuseOne(g, all)),
    ...steps.flatMap(s => refuseUntold(s, all)),
  ]
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name })
  return {
    added: steps.filter(s => !s.old).map(s => named(s.record)),
    changed: steps.filter(s => s.old && s.what.length > 0).map(s => ({ ...named(s.record), what: s.what })),
    unchanged: steps.filter(s => s.old && s.what.length === 0).length,
    absent: before.full
      ? [...known.values()].filter(t => t.status === 'active' && !all.lineOf.has(t.id)).map(named)
      : [],
    waits: steps.filter(s => s.held.length > 0).map(s => ({ ...named(s.record), who: s.held.map(nameOf) })),
    refused: refused.toSorted((a, b) => a.line - b.line),
    done: false,
    writes:
      refused.length > 0
        ? []
        : steps
            .filter(s => s.what.length > 0)
            .map(({ record, old, gone, what, fresh }) => ({ record, isNew: !old, gone, what, fresh })),
  }
}

/** Asked once for the whole list: a list of ten thousand is not looked through for each of its tenants. */
type Index = Before & {
  readonly known: ReadonlyMap<string, Tenant>
  readonly afterwards: ReadonlyMap<string, Tenant>
  readonly lineOf: ReadonlyMap<string, number>
  readonly contactsGiven: ReadonlyMap<string, readonly string[]>
  readonly keysGiven: ReadonlyMap<string, readonly string[]>
  /** Domains that look the same, with whose they are. */
  readonly alike: ReadonlyMap<string, readonly (readonly [domain: string, tenant: string])[]>
}

function indexOf(known: ReadonlyMap<string, Tenant>, given: readonly Given[], before: Before): Index {
  const pairs = given.flatMap(({ record }) => record.contacts.map(c => [c.id, record.id] as const))
  const keys = given.flatMap(({ record: r }) => (r.sourceKey === null ? [] : [[r.sourceKey, r.id] as const]))
  const afterwards = new Map([...known, ...given.map(g => [g.record.id, asTenant(g.record)] as const)])
  return {
    ...before,
    known,
    afterwards,
    alike: alikeIn(afterwards),
    lineOf: new Map(given.map(g => [g.record.id, g.line])),
    contactsGiven: grouped(pairs),
    keysGiven: grouped(keys),
  }
}

function alikeIn(tenants: ReadonlyMap<string, Tenant>): Index['alike'] {
  const domains = [...tenants.values()]
    .filter(t => t.status === 'active')
    .flatMap(t => t.domains.map(domain => [domain, t.id] as const))
  return Map.groupBy(domains, ([domain]) => skeleton(domainToUnicode(domain)))
}

/**
 * The domain of another tenant that a new one is, or can be taken for. By its domain a tenant is named to an authority, it is
 * blackened in the copies of others, and people read it where they decide whose account it is.
 */
function lookAlikeOf(domain: string, record: TenantRecord, all: Index): string | null {
  if (all.known.get(record.id)?.domains.includes(domain)) return null
  const same = all.alike.get(skeleton(domainToUnicode(domain))) ?? []
  const other = same.find(([, tenant]) => tenant !== record.id)
  return other ? other[0] : null
}

function grouped(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  return new Map(
    Map.groupBy(pairs, ([key]) => key)
      .entries()
      .map(([key, of]) => [key, of.map(p => p[1])]),
  )
}

function refuseOne({ record, line }: Given, all: Index): LineRefusal[] {
  const refused: LineRefusal[] = []
  const no = (column: string, detail: Sentence, next: Sentence) =>
    refused.push({ line, column, ...inBoth(detail, next) })
  const old = all.known.get(record.id)
  if (all.lineOf.get(record.id) !== line)
    no('tenant', sentence('tables.tenant_given_twice'), sentence('tables.keep_two'))
  if (old && old.status !== 'active')
    no('tenant', sentence('tables.tenant_merged_closed'), sentence('tables.give_new_tenant_new_id'))
  if (!old && record.sourceKey === null)
    no('source_key', sentence('tables.new_tenant_comes_key_your'), sentence('tables.add_your_sources_report'))
  if (
    record.sourceKey !== null &&
    isTaken(record.id, all.keyOwner(record.sourceKey), all.keysGiven.get(record.sourceKey))
  )
    no('source_key', sentence('tables.key_another_tenants'), sentence('tables.give_each_tenant_own_key'))
  if (addressees(all.afterwards, record.id).length === 0)
    no(
      'receives',
      sentence('tables.nobody_would_get_notices'),
      sentence('tables.add_contact_notice_among_what'),
    )
  for (const domain of record.domains) {
    if (isFreeMail(domain) && !old?.domains.includes(domain))
      no(
        'domains',
        sentence('tables.anybody_may_address', { x: domain }),
        sentence('tables.leave_out_domain_here_only'),
      )
    const like = lookAlikeOf(domain, record, all)
    if (like === domain)
      no(
        'domains',
        sentence('tables.domain_another_tenants', { x: domain }),
        sentence('tables.give_whose_accounts_names'),
      )
    else if (like !== null)
      no(
        'domains',
        sentence('tables.domain_can_taken_another_tenant', { x: domain, y: like }),
        sentence('tables.check_how_written_if_really'),
      )
  }
  for (const c of record.contacts)
    if (isTaken(record.id, all.contactOwner.get(c.id), all.contactsGiven.get(c.id)))
      no(
        'contact',
        sentence('tables.contact_id_another_tenants', { x: c.id }),
        sentence('tables.give_contact_id_own'),
      )
  const ids = record.contacts.map(c => c.id)
  if (new Set(ids).size < ids.length)
    no('contact', sentence('tables.contact_given_twice'), sentence('tables.keep_two'))
  if (new Set(record.chain.map(p => p.role)).size < record.chain.length)
    no('party', sentence('tables.role_chain_given_twice'), sentence('tables.keep_party_each_role'))
  for (const p of record.chain) {
    if (p.tenant === record.id)
      no(
        'party_tenant',
        sentence('tables.tenant_no_party_own_chain'),
        sentence('tables.leave_party_tenant_empty'),
      )
    else if (p.tenant !== null && all.afterwards.get(p.tenant)?.status !== 'active')
      no(
        'party_tenant',
        sentence('tables.party_no_active_tenant'),
        sentence('tables.give_tenant_too_leave_party'),
      )
    if (p.tenant === null && p.name === '')
      no('name', sentence('tables.party_no_tenant_here_needs'), sentence('tables.add_name'))
  }
  return refused
}

/** Until a second person has confirmed, somebody who is there must get the notices. */
function refuseUntold(
  { record, line, held }: { record: TenantRecord; line: number; held: readonly Held[] },
  all: Index,
): LineRefusal[] {
  const asItIs = new Map([...all.afterwards, [record.id, asTenant(record)]])
  if (held.length === 0 || addressees(all.afterwards, record.id).length === 0) return []
  if (addressees(asItIs, record.id).length > 0) return []
  return [
    {
      line,
      column: 'receives',
      ...inBoth(
        sentence('directory.whoever_would_get_notices_waits'),
        sentence('directory.keep_contact_who_gets_them'),
      ),
    },
  ]
}

function isTaken(id: string, owner: string | undefined, given: readonly string[] | undefined): boolean {
  return (owner !== undefined && owner !== id) || (given ?? []).some(other => other !== id)
}

/** As the directory would have it. */
export function asTenant(r: TenantRecord): Tenant {
  return { ...r, status: 'active', mergedInto: null, toldAfter: null, endedAt: null }
}

/** Fields in words, for preview and history; never what stood in them. */
function differences(old: Tenant, now: TenantRecord, { keyOwner }: Before): string[] {
  const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b)
  const what: string[] = []
  for (const field of ['name', 'kind', 'country', 'profession'] as const)
    if (differs(old[field], now[field])) what.push(field)
  if (differs(old.domains.toSorted(), now.domains.toSorted())) what.push('domains')
  if (differs(termsInOrder(old.terms), termsInOrder(now.terms))) what.push('terms')
  if (differs(chainInOrder(old.chain), chainInOrder(now.chain))) what.push('chain')
  if (now.sourceKey !== null && keyOwner(now.sourceKey) !== now.id) what.push('source key')
  const contacts = new Map(old.contacts.map(c => [c.id, c]))
  for (const c of now.contacts) {
    const before = contacts.get(c.id)
    if (!before) what.push('a contact added')
    else if (differs(contactInOrder(before), contactInOrder(c))) what.push('a contact changed')
  }
  if (goneOf(old, now).length > 0) what.push('a contact removed')
  return [...new Set(what)]
}

type Contact = Tenant['contacts'][number]

function contactInOrder(c: Contact) {
  return [c.name, c.mail, c.language, (c.receives ?? []).toSorted(), c.party ?? 'contract_party']
}

function termsInOrder(t: Tenant['terms']) {
  return t && [t.noticeHours, t.windowHours, t.languages, t.closedExceptions.toSorted()]
}

function chainInOrder(chain: Tenant['chain']) {
  return chain.map(p => [p.role, p.name, p.country, p.tenant, p.told]).toSorted()
}

function goneOf(old: Tenant, now: TenantRecord): string[] {
  const kept = new Set(now.contacts.map(c => c.id))
  return old.contacts.filter(c => !kept.has(c.id)).map(c => c.id)
}
