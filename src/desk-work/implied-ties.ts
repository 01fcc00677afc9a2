// Ties that nobody has to say: a person's own address, and whom it belongs to (promise 6). What follows from an address at which
// anybody may be, or at which all of the provider are, would bar everybody and protect nobody: it follows from none of these.
import { isFreeMail } from '../directory/free-mail.ts'
import type { TieKind } from '../vocabulary/closed-lists.ts'

/** The address itself; whose domain it stands in; that a tenant named it as its contact. */
export const tieBases = ['address', 'domain', 'contact'] as const
export type TieBasis = (typeof tieBases)[number]

export type ImpliedTie = {
  readonly basis: TieBasis
  readonly kind: TieKind
  /** Walls off its matters, those of whose chain it is, and both sides of a merger; null: what papers name alone. */
  readonly tenant: string | null
  /** The person's own address or domain: no more than they know. */
  readonly value: string
  /** As a paper may name them before anybody knows whose they are. In lower case. */
  readonly addresses: readonly string[]
  readonly domains: readonly string[]
}

type Tenant = {
  readonly id: string
  readonly domains: readonly string[]
  /** Of all parties of its chain. */
  readonly contacts: readonly { readonly mail: string }[]
}

/** `isOwn`: of the provider itself (`ownDomains`). */
export function impliedTies(
  person: { readonly mail: string | null },
  tenants: Iterable<Tenant>,
  isOwn: (domain: string) => boolean,
): ImpliedTie[] {
  const address = person.mail?.trim().toLowerCase() ?? ''
  const domain = domainOf(address)
  if (domain === null) return []
  const shows = (of: string) => !isFreeMail(of) && !isOwn(of)
  const ties: ImpliedTie[] = [
    { basis: 'address', kind: 'subject', tenant: null, value: address, addresses: [address], domains: [] },
  ]
  if (shows(domain))
    ties.push({
      basis: 'domain',
      kind: 'works_for',
      tenant: null,
      value: domain,
      addresses: [domain],
      domains: [domain],
    })
  for (const { id, domains, contacts } of tenants) {
    const own = [...new Set(domains.map(d => d.toLowerCase()))].filter(shows)
    const theirs = contacts.flatMap(c => domainOf(c.mail.trim().toLowerCase()) ?? []).filter(shows)
    const tie = { kind: 'works_for', tenant: id, addresses: [], domains: own } as const
    if (contacts.some(c => c.mail.trim().toLowerCase() === address))
      ties.push({ ...tie, basis: 'contact', value: address })
    else if (shows(domain) && [...own, ...theirs].some(of => isWithin(domain, of)))
      ties.push({ ...tie, basis: 'domain', value: domain })
  }
  return ties
}

/**
 * Domains at which the provider itself is: of its addresses for demands, and where more than half of its employees are, of three at
 * least. A demand about such a domain names nobody in particular, so nobody follows from it: see decision 43.
 */
export function ownDomains(
  addresses: readonly string[],
  people: Iterable<{ readonly mail: string | null; readonly employment: string }>,
): (domain: string) => boolean {
  const stated = addresses.flatMap(a => domainOf(a.toLowerCase()) ?? [])
  const employees = [...people].filter(p => p.employment === 'employee')
  const at = Map.groupBy(
    employees.flatMap(p => domainOf(p.mail?.trim().toLowerCase() ?? '') ?? []),
    domain => domain,
  )
  const many = [...at].filter(([, all]) => all.length >= 3 && all.length * 2 > employees.length)
  const own = [...stated, ...many.map(([domain]) => domain)].filter(domain => !isFreeMail(domain))
  return domain => own.some(of => isWithin(domain, of) || isWithin(of, domain))
}

function domainOf(address: string): string | null {
  const at = address.lastIndexOf('@')
  return at > 0 && at < address.length - 1 ? address.slice(at + 1) : null
}

/** The domain itself or one below it, never one that merely ends like it. */
function isWithin(domain: string, of: string): boolean {
  return domain === of || domain.endsWith(`.${of}`)
}
