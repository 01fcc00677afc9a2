// A tenant's entry as somebody edits it, and what becomes of what they typed where somebody else changed the entry meanwhile.

import type { TenantContact, TenantPage } from '../../../api/desk/tenants.ts'
import type { MailKind, Profession } from '../../../directory/tenant-entry.ts'
import type { PartyRole } from '../../../kernel/actor.ts'

export type Draft = {
  readonly name: string
  readonly kind: TenantPage['kind']
  readonly profession: string
  readonly country: string
  readonly domains: string
  readonly noticeHours: string
  readonly windowHours: string
  readonly languages: string
  readonly closed: NonNullable<TenantPage['terms']>['closedExceptions']
  readonly chain: TenantPage['chain']
  readonly contacts: readonly TenantContact[]
}

export function draftOf(page: TenantPage): Draft {
  const { terms } = page
  return {
    name: page.name,
    kind: page.kind,
    profession: page.profession ?? '',
    country: page.country,
    domains: page.domains.join(' '),
    noticeHours: String(terms?.noticeHours ?? ''),
    windowHours: String(terms?.windowHours ?? ''),
    languages: terms?.languages.join(' ') ?? '',
    closed: [...(terms?.closedExceptions ?? [])],
    chain: page.chain,
    contacts: page.contacts,
  }
}

/** As it is handed in: whole, and of which version it was looked at. */
export function recordOf({ id, version }: TenantPage, f: Draft) {
  const hours = (text: string) => (text.trim() === '' ? null : Number(text))
  const terms = {
    noticeHours: hours(f.noticeHours),
    windowHours: hours(f.windowHours),
    languages: partsOf(f.languages),
    closedExceptions: f.closed,
  }
  const isEmpty =
    terms.noticeHours === null && terms.windowHours === null && f.closed.length + terms.languages.length === 0
  return {
    id,
    version,
    name: f.name,
    kind: f.kind,
    profession: (f.profession || null) as Profession | null,
    country: f.country.toUpperCase(),
    domains: partsOf(f.domains),
    terms: isEmpty ? null : terms,
    chain: f.chain,
    contacts: f.contacts.map(entryOf),
  }
}

/** A list as it is typed into one line. */
export function partsOf(text: string): string[] {
  return text.split(/[\s,;|]+/).filter(part => part !== '')
}

/** What the page knows beside the entry (who signs in, who left) is no part of it. */
function entryOf({ id, name, mail, language, receives, party }: TenantContact) {
  return {
    id,
    name,
    mail,
    language,
    receives: receives as readonly MailKind[],
    party: party as PartyRole,
  }
}

const plain = ['name', 'kind', 'profession', 'country', 'domains'] as const
const termed = ['noticeHours', 'windowHours', 'languages', 'closed'] as const
export type PlainField = (typeof plain)[number] | (typeof termed)[number]

/** What somebody else changed since the form was opened: how it stands there now, and here. */
export type Meanwhile =
  | { readonly of: 'field'; readonly field: PlainField; readonly there: string; readonly here: string }
  | { readonly of: 'party'; readonly role: string; readonly there: Party | null; readonly here: Party | null }
  | {
      readonly of: 'contact'
      readonly id: string
      readonly there: TenantContact | null
      readonly here: TenantContact | null
    }
type Party = Draft['chain'][number]

export function changedMeanwhile(from: Draft, mine: Draft, now: Draft): Meanwhile[] {
  const fields = [...plain, ...termed]
    .filter(field => !same(from[field], now[field]))
    .map(field => ({
      of: 'field' as const,
      field,
      there: String(now[field] ?? ''),
      here: String(mine[field] ?? ''),
    }))
  const parties = keysOf(roleOf, from.chain, now.chain).flatMap(role => {
    const [before, there] = [find(from.chain, roleOf, role), find(now.chain, roleOf, role)]
    return same(before, there)
      ? []
      : [{ of: 'party' as const, role, there, here: find(mine.chain, roleOf, role) }]
  })
  const contacts = keysOf(idOf, from.contacts, now.contacts).flatMap(id => {
    const [before, there] = [find(from.contacts, idOf, id), find(now.contacts, idOf, id)]
    return same(before && entryOf(before), there && entryOf(there))
      ? []
      : [{ of: 'contact' as const, id, there, here: find(mine.contacts, idOf, id) }]
  })
  return [...fields, ...parties, ...contacts]
}

/** What was typed, over what is there now: of what nobody touched here, what is there now. */
export function typedOver(from: Draft, mine: Draft, now: Draft): Draft {
  const of = <K extends keyof Draft>(key: K): Draft[K] => (same(from[key], mine[key]) ? now[key] : mine[key])
  return {
    name: of('name'),
    kind: of('kind'),
    profession: of('profession'),
    country: of('country'),
    domains: of('domains'),
    noticeHours: of('noticeHours'),
    windowHours: of('windowHours'),
    languages: of('languages'),
    closed: of('closed'),
    chain: listOver(roleOf, p => p, { from: from.chain, mine: mine.chain, now: now.chain }),
    contacts: listOver(idOf, entryOf, { from: from.contacts, mine: mine.contacts, now: now.contacts }),
  }
}

type Three<T> = { readonly from: readonly T[]; readonly mine: readonly T[]; readonly now: readonly T[] }

/** One by one: who was added there stays, who was changed here is as here, who was taken away by either is gone. */
function listOver<T>(key: (one: T) => string, said: (one: T) => unknown, { from, mine, now }: Three<T>): T[] {
  return keysOf(key, now, mine).flatMap(k => {
    const [before, here, there] = [find(from, key, k), find(mine, key, k), find(now, key, k)]
    const kept = same(before && said(before), here && said(here)) ? there : here
    return kept ? [kept] : []
  })
}

const idOf = (c: TenantContact) => c.id
const roleOf = (p: Party) => p.role

function keysOf<T>(key: (one: T) => string, ...lists: readonly (readonly T[])[]): string[] {
  return [...new Set(lists.flat().map(key))]
}

function find<T>(list: readonly T[], key: (one: T) => string, wanted: string): T | null {
  return list.find(one => key(one) === wanted) ?? null
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
