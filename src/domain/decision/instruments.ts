// Under which instrument a line stands: its ask's own, where the paper has more than one, or the demand's. Whoever names an
// instrument for a line asks here, so that no line is checked under one and signed under another.

import type { LineKey } from './events.ts'
import type { Ask, ConfirmedFacts } from './facts.ts'

type Facts = Pick<ConfirmedFacts, 'instrument' | 'asks'>
type Papered = Facts & Pick<ConfirmedFacts, 'papers'>

export function instrumentOfAsk({ instrument }: Pick<Facts, 'instrument'>, ask: Pick<Ask, 'instrument'>) {
  return ask.instrument ?? instrument
}

/** Empty where nobody has confirmed what the paper says. */
export function instrumentOf(
  { facts }: { readonly facts: Facts | null },
  { ask }: Pick<LineKey, 'ask'>,
): string {
  const own = facts?.asks.find(a => a.id === ask)
  return own && facts ? instrumentOfAsk(facts, own) : (facts?.instrument ?? '')
}

/** Each once: the demand's first, then those that its asks have besides. */
export function instrumentsOf(facts: Facts | null): string[] {
  return facts ? [...new Set([facts.instrument, ...facts.asks.map(ask => instrumentOfAsk(facts, ask))])] : []
}

/** Those under which something is asked: the demand's own only where an ask stands under it. */
export function instrumentsAsked(facts: Facts, asks: readonly Ask[] = facts.asks): string[] {
  const asked = asks.map(ask => instrumentOfAsk(facts, ask))
  return instrumentsOf(facts).filter(one => asked.includes(one))
}

/** Those that this document carries: its own; of the demand's main paper also whatever is asked under, and no other paper carries. */
export function instrumentsOfPaper(facts: Papered, document: string): string[] {
  const named = facts.papers.filter(p => p.role === 'instrument' && p.instrument !== null)
  const own = named.find(p => p.document === document)?.instrument ?? facts.instrument
  if (own !== facts.instrument) return [own]
  const elsewhere = named.filter(p => p.document !== document).map(p => p.instrument)
  const mine = instrumentsAsked(facts).filter(one => !elsewhere.includes(one))
  return mine.length > 0 ? mine : [own]
}

/** As it is recorded: an ask under the demand's instrument names none, as every ask before asks could name one. */
export function withoutRepeats<T extends Facts>(facts: T): T {
  const asks = facts.asks.map(({ instrument, ...ask }) =>
    instrument === undefined || instrument === facts.instrument ? ask : { ...ask, instrument },
  )
  return { ...facts, asks }
}
