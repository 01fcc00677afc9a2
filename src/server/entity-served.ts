// Which legal entity of the provider a demand was served on. The order in which the profile lists its entities never decides: where
// nothing else does, the answer is none, and a person is asked.
import type { ConfirmedFacts } from '../domain/decision/facts.ts'
import type { Provider } from './provider.ts'

export type Entity = Provider['entities'][number]
type Profile = Pick<Provider, 'entities' | 'services'>
type Served = {
  readonly received: { readonly entityServed: string }
  readonly facts: Pick<ConfirmedFacts, 'answers'> | null
}

/**
 * The entity that the record of service names; else the only one, and the only one in the country that a person confirmed for it.
 * Null where two remain: which country an authority is of says nothing about whom its paper was served on.
 */
export function entityServed({ received, facts }: Served, { entities, services }: Profile): Entity | null {
  const named = entityNamed(received.entityServed, { entities, services })
  if (named) return named
  // What a person entered at arrival and the profile does not know is an entity that nothing is known of.
  if (received.entityServed.trim() !== '' && entities.length > 1) return null
  return only(entities) ?? inCountry(entities, facts?.answers['provider.country'])
}

/** By its legal name, its short id or the name of a service whose papers it takes. */
export function entityNamed(text: string, { entities, services }: Profile): Entity | null {
  const said = plain(text)
  if (said === '') return null
  const addressees = new Set(services?.filter(s => plain(s.name) === said).map(s => s.addressee))
  return (
    only(entities.filter(e => plain(e.name ?? '') === said || plain(e.id ?? '') === said)) ??
    only(entities.filter(e => addressees.has(e.id)))
  )
}

/** What the address on a paper answers before a person confirms it: in which country the entity is that it names. */
export function addressAnswers(
  addressee: string | null,
  profile: Profile,
): Readonly<Record<string, unknown>> {
  const country = profile.entities.length > 1 ? entityNamed(addressee ?? '', profile)?.country : undefined
  return country === undefined ? {} : { 'provider.country': country }
}

/** What is recorded if the entity served is not stated: nothing, unless there is only one. */
export function entityAssumed({ entities }: Pick<Provider, 'entities'>): string {
  return only(entities)?.name ?? ''
}

/** The address under which we write about this demand: of the entity served, or none. */
export function addressServed(demand: Served, provider: Profile): string {
  return entityServed(demand, provider)?.address ?? ''
}

/** The address of a paper that is about no one demand; none where the entities have several. */
export function soleAddress({ entities }: Pick<Provider, 'entities'>): string {
  return only(entities)?.address ?? ''
}

function inCountry(entities: readonly Entity[], country: unknown): Entity | null {
  return only(entities.filter(e => e.country === country))
}

function only<T>(list: readonly T[]): T | null {
  return list.length === 1 ? (list[0] ?? null) : null
}

/** Papers write a company's name with and without its points and commas. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[.,]/g, '').replace(/\s+/g, ' ').trim().toLowerCase()
}
