// What follows from the profile of the provider and from the look-up of the account, so that nobody is asked for it.

import type { Path } from '../facts/fact-catalogue.ts'
import type { Facts } from '../facts/facts.ts'
import type { Pack } from '../pack-format/pack.ts'
import type { Instrument } from '../pack-format/pack-schema.ts'

/** What an organisation puts into a service it answers for itself; for a consumer's account the provider does. */
const ORGANISATIONS: readonly Facts['customer']['kind'][] = ['enterprise', 'public_authority', 'law_firm']
const PEOPLE: readonly Facts['customer']['kind'][] = ['consumer', 'journalist']

type Derived = { readonly [P in Path]?: unknown }

/** Of the entities that a provider has, the one that papers of a country are served on is established there, unless the profile says otherwise. */
export function withEntity(facts: Facts): Facts {
  if (facts.provider.country !== null) return facts
  return { ...facts, provider: { ...facts.provider, country: facts.requester.country } }
}

/** Facts that are absent and follow; never one that is stated. */
export function derivedFacts(facts: Facts, paper: Instrument, pack: Pack): Derived {
  const role = ORGANISATIONS.includes(facts.customer.kind)
    ? 'processor'
    : PEOPLE.includes(facts.customer.kind)
      ? 'controller'
      : undefined
  const { residence, country } = facts.customer
  const conflict = conflictOf(facts, paper, pack)
  return {
    // The account says one place: where it says no other, its customer lives there.
    ...(residence === undefined && country !== null ? { 'customer.residence': country } : {}),
    ...(facts.provider_role === undefined && role !== undefined ? { provider_role: role } : {}),
    ...(facts.personal_data === undefined && role !== undefined ? { personal_data: true } : {}),
    ...(facts.foreign_law_conflict === undefined && conflict !== undefined
      ? { foreign_law_conflict: conflict }
      : {}),
  }
}

/**
 * Another country's law stands against a paper where it binds the entity served. One that is established where the paper's own law
 * is in force serves that law; a customer or data elsewhere are then a matter of storage (18 USC 2713). What an agreement or a request
 * between States carries was weighed there. Otherwise counsel says: undefined.
 */
function conflictOf(
  { requester, provider, customer, data_location: stored }: Facts,
  paper: Instrument,
  pack: Pack,
) {
  if (paper.rests_on_agreement || paper.for_foreign) return null
  const area = new Set([...pack.countries, requester.country])
  if (!area.has(provider.country)) return undefined
  const elsewhere = [customer.residence ?? customer.country, stored].some(
    place => place != null && !area.has(place),
  )
  return elsewhere ? 'none, storage only' : null
}
