// What packs, profile and directory say of how the lines of a demand are counted. Asked as it closes and kept with that: later the packs
// may be others, and the directory may have forgotten the authority.
import { knownFacts } from '../../domain/arrival/imported.ts'
import type { ConfirmedFacts } from '../../domain/decision/facts.ts'
import { instrumentOfAsk } from '../../domain/decision/instruments.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { CountedByLaw } from '../../domain/release/events.ts'
import { SUBDIVISIONS, stateNamed } from '../../law/facts/subdivisions.ts'
import type { Pack } from '../../law/pack-format/pack.ts'
import type { Authority, Directory } from '../directory.ts'
import { entityServed } from '../entity-served.ts'
import type { Provider } from '../provider.ts'
import { askCounted } from './counted-as.ts'

export type CountedFrom = {
  readonly packs: readonly Pack[]
  readonly provider: Pick<Provider, 'entities' | 'services'>
  readonly directory: Pick<Directory, 'authorities' | 'tenants'>
}

/** Null where the demand has no facts. */
export function countedLaw({ packs, provider, directory }: CountedFrom, d: Demand): CountedByLaw | null {
  const facts = knownFacts(d)
  if (!facts) return null
  const entityCountry = entityServed({ received: d.received, facts }, provider)?.country ?? null
  const places = { country: facts.country, entityCountry }
  return {
    level: levelOf(facts, directory.authorities.get(d.authentication?.authority ?? '')),
    asks: Object.fromEntries(
      facts.asks.flatMap(ask => {
        const counted = askCounted(packs, instrumentOfAsk(facts, ask), places)
        return counted ? [[ask.id, counted]] : []
      }),
    ),
    abroad: Object.fromEntries(
      d.matters.flatMap(({ id, tenant }) => {
        const seat = directory.tenants.get(tenant)?.country
        return seat ? [[id, seat !== facts.country]] : []
      }),
    ),
  }
}

/** In a country of States that nothing names, an authority may be either: that is not guessed. */
function levelOf({ body, country }: ConfirmedFacts, entry: Authority | undefined): CountedByLaw['level'] {
  if (country === 'XX') return 'international'
  const entered = entry?.country === country ? entry.subdivision : null
  if (entered?.startsWith(`${country}-`) || stateNamed(body, country)) return 'subdivision'
  return SUBDIVISIONS.some(one => one.startsWith(`${country}-`)) ? 'unknown' : 'national'
}
