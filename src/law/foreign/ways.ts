// The way by which a foreign authority can get data from an entity that its own paper does not bind. Only ways on record are named.
import type { Category, Facts } from '../facts/facts.ts'
import { lawOf } from '../law-index.ts'
import type { Pack } from '../pack-format/pack.ts'

export type Way = {
  text: string
  actions: string[]
  /** What this authority can obtain by that way, by the ids of the packs. */
  instruments(category: Category): string[]
}

const POINT =
  'Meanwhile the 24/7 point may ask to keep stored data where both States are parties to the Budapest Convention (articles 29 and 35).'

const EPOC: Partial<Record<Category, string>> = {
  subscriber: 'eu.epoc.subscriber',
  traffic: 'eu.epoc.traffic',
  content_stored: 'eu.epoc.content',
}

export function wayFor(packs: readonly Pack[], facts: Facts): Way {
  const from = facts.requester.country ?? ''
  const entity = facts.provider.country ?? ''
  if (facts.purpose !== 'criminal_investigation' && facts.purpose !== 'sentence_enforcement') return NONE
  if (hasOrders(packs, facts, from, entity)) return epoc()
  const day = facts.received_on.slice(0, 10)
  const agreement = lawOf(packs).agreements.find(
    one =>
      one.parties.includes(from) &&
      one.parties.includes(entity) &&
      one.from <= day &&
      day <= (one.to ?? one.term_ends),
  )
  return assistance(entity, agreement?.name)
}

/** Both States are bound by Regulation (EU) 2023/1543, and it applies on the day of receipt. */
function hasOrders(packs: readonly Pack[], facts: Facts, from: string, entity: string): boolean {
  const pack = packs.find(one => one.id === 'eu')
  const since = pack?.instruments.find(one => one.id === 'eu.epoc.content')?.law.from
  return (
    pack !== undefined &&
    since != null &&
    since <= facts.received_on.slice(0, 10) &&
    pack.countries.includes(from) &&
    pack.countries.includes(entity)
  )
}

function epoc(): Way {
  return {
    text: `The way is a European Production Order to the designated establishment or legal representative (Regulation (EU) 2023/1543), or mutual legal assistance. ${POINT}`,
    actions: ['point_to_eio_or_mla'],
    instruments: category => (EPOC[category] === undefined ? ['treaty.mlat'] : [EPOC[category]]),
  }
}

function assistance(entity: string, agreement: string | undefined): Way {
  const first =
    agreement === undefined
      ? ''
      : `The way is an order under the ${agreement}, through the designated authority, or `
  const request = `a request for mutual legal assistance to the central authority of ${entity}, which domestic process follows`
  const text = first === '' ? `The way is ${request}.` : `${first}${request}.`
  return {
    text: `${text} ${POINT}`,
    actions: entity === 'US' ? ['point_to_mlat'] : ['point_to_mla'],
    instruments: category =>
      entity !== 'US'
        ? ['treaty.mlat']
        : category === 'content_realtime'
          ? []
          : ['us.order.mlat_3512', ...(agreement === undefined ? [] : ['us.agreement.covered_order'])],
  }
}

const NONE: Way = {
  text: 'No way for this purpose is on record.',
  actions: [],
  instruments: () => [],
}
