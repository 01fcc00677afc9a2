// What a paper is for, proposed where its instrument makes it plain: its profile has one purpose, or investigates crimes with nothing
// but the enforcement of sentences beside it, which a paper states. Otherwise the person is asked.
import type { ConfirmedFacts } from '../../../../domain/decision/facts.ts'
import { lawOf } from '../../../../law/law-index.ts'
import { impedingSentence } from '../../../../law/live/impeding.ts'
import type { Pack } from '../../../../law/pack-format/pack.ts'

export function plainPurpose(packs: readonly Pack[], instrument: string): string {
  const purposes = lawOf(packs).find(instrument)?.instrument.purposes ?? []
  const [only = '', ...others] = purposes.filter(one => one !== 'sentence_enforcement')
  return others.length === 0 ? only : ''
}

/** A draft with the purpose that the instruments of all its asks make plain. */
export function withPurpose(packs: readonly Pack[], facts: ConfirmedFacts): ConfirmedFacts {
  const own = facts.asks.flatMap(ask => ask.instrument ?? [])
  const purposes = new Set([facts.instrument, ...own].map(one => plainPurpose(packs, one)))
  const [purpose = ''] = purposes
  return { ...facts, purpose: purposes.size === 1 ? purpose : '' }
}

/** A draft that answers whether a reason is given not to ask the customer, where a page says so; that none is given nobody proposes. */
export function withImpeding(pages: readonly string[], facts: ConfirmedFacts): ConfirmedFacts {
  const given = pages.some(page => impedingSentence(page) !== null)
  return given ? { ...facts, answers: { ...facts.answers, impeding_reason: true } } : facts
}
