// Who knows a fact without being asked: a closed table. `people` is left for what nobody else can say.
import type { Path } from '../facts/fact-catalogue.ts'
import { FACTS } from '../facts/fact-catalogue.ts'

export const SOURCES = ['paper', 'directory', 'profile', 'look-up', 'duly', 'people'] as const

/**
 * `paper`: the demand and its order say it. `directory`: the entry of the authority. `profile`: what the provider is and does.
 * `look-up`: whose account it is, and where its data lie. `duly`: filings and moments that Duly keeps. `people`: a person's judgement.
 */
export type Source = (typeof SOURCES)[number]

const ELSEWHERE: Partial<Record<Path, Source>> = {
  'requester.country': 'directory',
  'requester.body': 'directory',
  'requester.bodies': 'directory',
  'emergency.verified_agency': 'directory',
  via_designated_authority: 'directory',
  'provider.kind': 'profile',
  'provider.country': 'profile',
  'provider.subdivision': 'profile',
  'requester.subdivision': 'directory',
  'customer.subdivision': 'look-up',
  provider_role: 'profile',
  'customer.kind': 'look-up',
  'customer.country': 'look-up',
  'customer.us_person': 'look-up',
  'customer.residence': 'look-up',
  'customer.home': 'look-up',
  'customer.agreement': 'look-up',
  data_location: 'look-up',
  personal_data: 'look-up',
  channel: 'duly',
  received_on: 'duly',
}

export function sourceOf(path: Path): Source {
  const elsewhere = ELSEWHERE[path]
  if (elsewhere !== undefined) return elsewhere
  const { kept } = FACTS[path]
  return kept === 'paper' ? 'paper' : kept === 'desk' ? 'people' : 'duly'
}
