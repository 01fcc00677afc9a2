// The redirect letter: please ask the customer. It says who that is only where the paper itself shows it or could have the name,
// says honestly what was set apart, and under a secrecy asks for the way that the order leaves open.

import { addressedMatters } from '../../domain/decision/redirect.ts'
import type { Naming } from '../../domain/decision/state.ts'
import { isKept } from '../../domain/preservation/preserve.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { letterWords } from '../../words/faces/letters.ts'
import { list, when } from '../../words/when.ts'
import type { Provider } from '../provider.ts'
import type { Addresses } from './addresses.ts'
import type { Block, LetterText } from './block.ts'
import { noteBlocks, reach, receivedFacts } from './to-authority.ts'

export type RedirectFacts = {
  readonly naming: Naming
  /** An order or a statute forbids telling the customer. */
  readonly secret: boolean
  readonly note: string
  readonly now: string
}

export function redirectLetter(d: Demand, p: Provider, at: Addresses, f: RedirectFacts): LetterText {
  const say = letterWords(at.language, at.own)
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
  return {
    subject: say('redirect.subject', { theirs: d.facts?.reference ?? '', reference: d.reference }),
    language: at.language,
    blocks: [
      receivedFacts(d, p, at),
      ...whoBlocks(f.naming, at).map(paragraph),
      ...(f.secret ? [paragraph(say('redirect.secret'))] : []),
      paragraph(preservedWords(d, p.zone, at, f.now)),
      paragraph(say('redirect.term')),
      ...noteBlocks(f.note),
      reach(p, at, d.reference),
    ],
  }
}

function whoBlocks(naming: Naming, at: Addresses): string[] {
  const say = letterWords(at.language, at.own)
  const serve = say('redirect.serve')
  switch (naming.how) {
    case 'domain':
      return [`${say('redirect.domains', { domains: naming.domains.join(', ') })} ${serve}`]
    case 'name':
      return [`${say('redirect.named', { names: list(naming.names, at.language) })} ${serve}`]
    case 'narrow':
      return [`${say('redirect.no_domains')} ${serve}`, say('redirect.narrow')]
  }
}

function preservedWords(d: Demand, zone: string, at: Addresses, now: string): string {
  const say = letterWords(at.language, at.own)
  const matters = addressedMatters(d)
  const kept = matters.map(m => (isKept(m, now) ? m.preserved : null))
  const dates = kept.flatMap(k => k?.at ?? []).toSorted()
  // It reads the same whether or not there is anything.
  return kept.length > 0 && kept.every(k => k !== null)
    ? say('redirect.preserved', { at: when(dates[0] ?? '', zone, at.language) })
    : say('redirect.not_preserved')
}
