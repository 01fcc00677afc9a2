// Letters about time: that a secrecy ends, and that the customer's window does not fit into the authority's term.
import { wantsExtension } from '../../demand/extension.ts'
import type { Demand } from '../../demand/state.ts'
import { dueAtOf } from '../../demand/suspension.ts'
import type { Provider } from '../provider.ts'
import type { LetterText } from './block.ts'
import { type Addresses, noteBlocks, reach, receivedFacts } from './to-authority.ts'
import { when } from './when.ts'

/** `until`: the last day, YYYY-MM-DD. */
export function secrecyEndingLetter(d: Demand, p: Provider, at: Addresses, until: string): LetterText {
  return {
    subject: `Your order of secrecy ends on ${until}, our reference ${d.reference}`,
    language: 'en',
    blocks: [
      receivedFacts(d, p, at),
      {
        kind: 'paragraph',
        text: `As we read it, the last day on which your paper forbids us to tell our customer is ${until}. When that day is over everywhere, our customer is told by itself, with a copy.`,
      },
      {
        kind: 'paragraph',
        text: 'If a court has made it longer, or you have asked for that, send us the order or the filing before then. A wish in a letter does not make it longer.',
      },
      reach(p, at, d.reference),
    ],
  }
}

/** Where no window was cut, the note says what the time is for. */
export function extensionLetter(d: Demand, p: Provider, at: Addresses, note: string): LetterText {
  const wants = wantsExtension(d)
  const until = wants
    .map(w => w.until)
    .toSorted()
    .at(-1)
  const due = d.matters
    .flatMap(m => dueAtOf(d, m.id) ?? [])
    .toSorted()
    .at(0)
  const ask = until ? ` until ${when(until, p.zone)}` : ''
  return {
    subject: `We ask for more time: your paper ${d.facts?.reference ?? ''}, our reference ${d.reference}`,
    language: 'en',
    blocks: [
      receivedFacts(d, p, at),
      {
        kind: 'paragraph',
        text: `Your paper is due ${due ? when(due, p.zone) : 'soon'}. We ask you to give us more time in writing${ask}.`,
      },
      {
        kind: 'paragraph',
        text: 'We tell those concerned where the law allows it, and wait for what they say. Your term leaves less time for that than we promise. Until you answer, your term stands.',
      },
      ...noteBlocks(note),
      reach(p, at, d.reference),
    ],
  }
}
