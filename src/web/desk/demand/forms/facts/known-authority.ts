// What the directory knows of who sent the paper, proposed for the form with where it comes from: by the domain that the mail proves,
// or by the name in the paper, where it is of one entry and nothing in the paper speaks against it. A person reads it and confirms it
// as everything else.
import type { DemandPage } from '../../../../../api/desk/demand-page.ts'
import type { ConfirmedFacts } from '../../../../../domain/decision/facts.ts'
import { isNameOf } from '../../../../../law/bodies/body-names.ts'

type Known = Pick<DemandPage, 'authorities'> & {
  readonly sender: DemandPage['demand']['received']['sender']
}
type Entry = DemandPage['authorities'][number]

/** How the entry was found; null where the form holds what the paper says. `paper`: the other name that the paper gives. */
export type Source = { readonly by: 'mail' | 'name'; readonly paper: string | null } | null

export function withKnownAuthority(
  facts: ConfirmedFacts,
  { authorities, sender }: Known,
): { readonly facts: ConfirmedFacts; readonly source: Source } {
  const paper = facts.authorityName
  const named = onlyOne(authorities.filter(a => isNameOf(paper, a.name)))
  const mailed = sender.authenticated ? entryByMail(authorities, sender.address) : undefined
  const isAnother = named !== undefined && mailed !== undefined && named.id !== mailed.id
  const proven = mailed && isOfPaper(facts, mailed, authorities) ? mailed : undefined
  const entry = isAnother ? undefined : (named ?? proven)
  if (!entry || (facts.country !== '' && facts.country !== entry.country)) return { facts, source: null }
  const { name, country } = entry
  const known = { ...facts, authorityName: name, country, body: facts.body || paper || name }
  const other = paper === '' || isNameOf(paper, name) ? null : paper
  return { facts: known, source: { by: named ? 'name' : 'mail', paper: other } }
}

/** The paper names an officer of this entry; where it names no authority, at least none of elsewhere. */
function isOfPaper({ authorityName, officer }: ConfirmedFacts, entry: Entry, all: readonly Entry[]): boolean {
  if (officer.mail !== null) return entryByMail(all, officer.mail)?.id === entry.id
  return authorityName === ''
}

/** The one entry that has the domain of this mail address, or the nearest above it; undefined where two share it. */
export function entryByMail<Entry extends { readonly domains: readonly string[] }>(
  authorities: readonly Entry[],
  mail: string | null | undefined,
): Entry | undefined {
  const host = mail?.split('@')[1]?.toLowerCase() ?? ''
  const near = (a: Entry) =>
    Math.max(0, ...a.domains.filter(d => host === d || host.endsWith(`.${d}`)).map(d => d.length))
  const nearest = Math.max(0, ...authorities.map(near))
  return nearest === 0 ? undefined : onlyOne(authorities.filter(a => near(a) === nearest))
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined
}
