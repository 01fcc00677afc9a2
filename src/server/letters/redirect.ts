// The redirect letter: please ask the customer. It says who that is only where the paper itself shows it or could have the name,
// says honestly what was set apart, and under a secrecy asks for the way that the order leaves open.
import type { Naming } from '../../demand/redirect.ts'
import { redirectedMatters } from '../../demand/redirect.ts'
import type { Demand } from '../../demand/state.ts'
import type { Provider } from '../provider.ts'
import type { Block, LetterText } from './block.ts'
import { type Addresses, noteBlocks, reach, receivedFacts } from './to-authority.ts'
import { when } from './when.ts'

export type RedirectFacts = {
  readonly naming: Naming
  /** An order or a statute forbids telling the customer. */
  readonly secret: boolean
  readonly note: string
}

export function redirectLetter(d: Demand, p: Provider, at: Addresses, f: RedirectFacts): LetterText {
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
  return {
    subject: `Please ask the customer directly: your paper ${d.facts?.reference ?? ''}, our reference ${d.reference}`,
    language: 'en',
    blocks: [
      receivedFacts(d, p, at),
      ...whoBlocks(f.naming).map(paragraph),
      ...(f.secret ? [paragraph(UNDER_SECRECY)] : []),
      paragraph(preservedWords(d, p.zone)),
      paragraph(
        'This stops no term of your paper. If asking the customer would harm your investigation, write to us and say why; we then decide on the paper as served.',
      ),
      ...noteBlocks(f.note),
      reach(p, at, d.reference),
    ],
  }
}

const SERVE_THERE =
  'An organisation can answer for its own data. Please serve it there, as you would if it kept its data itself.'

function whoBlocks(naming: Naming): string[] {
  switch (naming.how) {
    case 'domain':
      return [
        `The identifiers that you name belong to an organisation’s own domain (${naming.domains.join(', ')}). ${SERVE_THERE}`,
      ]
    case 'name':
      return [`The accounts that you name are kept for ${naming.names.join(' and ')}. ${SERVE_THERE}`]
    case 'narrow':
      return [
        `The identifiers that you name may belong to an organisation. ${SERVE_THERE}`,
        'We do not say whose they are: your paper does not show it. If you know the organisation, please name it and we will say whom to serve there. If you do not, please narrow your paper to what identifies the subscriber, in the form that the law asks for.',
      ]
  }
}

const UNDER_SECRECY =
  'Your paper forbids us to tell the customer. Please then serve its general counsel or head of legal affairs, who can answer without the person concerned; or allow us in writing to tell one named person there. Until you do, we tell nobody.'

function preservedWords(d: Demand, zone: string): string {
  const kept = redirectedMatters(d).map(m => m.preserved)
  const dates = kept.flatMap(k => k?.at ?? []).toSorted()
  // It reads the same whether or not there is anything.
  return kept.length > 0 && kept.every(k => k !== null)
    ? `What there is of what you ask for was set apart on ${when(dates[0] ?? '', zone)}, so that nothing is lost while you ask.`
    : 'Nothing has been set apart yet. If you need that, send us a preservation request in the form of your law.'
}
