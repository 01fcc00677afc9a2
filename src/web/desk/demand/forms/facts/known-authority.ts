// What the directory knows of who sent the paper, filled in where the reader found no name: only where the mail proved its domain
// and the paper names an officer of that same domain. A person reads it and confirms it as everything else.
import type { DemandPage } from '../../../../../api/desk/demand-page.ts'
import type { ConfirmedFacts } from '../../../../../domain/decision/facts.ts'

type Known = Pick<DemandPage, 'authorities'> & {
  readonly sender: DemandPage['demand']['received']['sender']
}

/** The entry that has the domain of this mail address, or one above it. */
export function entryByMail<Entry extends { readonly domains: readonly string[] }>(
  authorities: readonly Entry[],
  mail: string | null | undefined,
): Entry | undefined {
  const host = mail?.split('@')[1]?.toLowerCase() ?? ''
  return authorities.find(a => a.domains.some(d => host === d || host.endsWith(`.${d}`)))
}

export function withKnownAuthority(facts: ConfirmedFacts, { authorities, sender }: Known): ConfirmedFacts {
  if (facts.authorityName !== '' || !sender.authenticated) return facts
  const entry = entryByMail(authorities, sender.address)
  if (!entry || entryByMail(authorities, facts.officer.mail)?.id !== entry.id) return facts
  if (facts.country !== '' && facts.country !== entry.country) return facts
  return { ...facts, authorityName: entry.name, country: entry.country }
}
