// What a tenant's people are written to in: as the person has it, else as the contract says, else as at its seat. One rule for
// notices by mail and post and for every other mail.
import { type PartyRef, successorOf } from '../../directory/tenant-chain.ts'
import type { Terms } from '../../directory/tenant-terms.ts'
import type { Transaction } from '../../store/database.ts'
import { openField } from '../../store/keys/field.ts'
import type { Vault } from '../../store/keys/vault.ts'
import { asLanguage, type Language, languageOfCountry } from '../../words/languages.ts'
import type { Tenant } from '../directory.ts'

/** What of a tenant says it. */
export type Speaks = Pick<Tenant, 'country'> & { readonly terms: Pick<Terms, 'languages'> | null }
type Person = { readonly language: string | null }

/** The first of these that we write; `person` null: by post to the tenant. English where none of them is ours. */
export function writtenIn(person: Person | null, tenant: Speaks | null): Language {
  const first = asLanguage(person?.language) ?? tenant?.terms?.languages.map(asLanguage).find(l => l !== null)
  return first ?? languageOfCountry(tenant?.country ?? '')
}

/** Of a party of this tenant's chain; who is a tenant here itself has a contract of its own. */
export function writtenToParty(
  tenants: ReadonlyMap<string, Tenant>,
  tenant: string,
  party: PartyRef | undefined,
  person: Person | null,
): Language {
  const id = party?.tenant ?? successorOf(tenants, tenant)?.id ?? tenant
  return writtenIn(person, tenants.get(id) ?? null)
}

/** For `writtenIn`, without the whole directory; null where there is no such tenant. */
export async function speaksOf(
  tx: Transaction,
  vault: Pick<Vault, 'directoryKey'>,
  tenant: string,
): Promise<Speaks | null> {
  const [row] = await tx.query<{ country: string; terms: Buffer | null }>(
    'select country, terms from duly.tenant where id = $1',
    [tenant],
  )
  return row
    ? {
        country: row.country,
        terms: row.terms && openField<Terms>(vault.directoryKey, [tenant, 1, 'terms'], row.terms),
      }
    : null
}
