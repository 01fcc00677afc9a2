// Letters about time: that a secrecy ends, and that the customer's window does not fit into the authority's term.
import { wantsExtension } from '../../domain/challenge/more-time.ts'
import { dueAtOf, paperDueAt } from '../../domain/challenge/suspension.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { letterWords } from '../../words/faces/letters.ts'
import { sentences, when } from '../../words/when.ts'
import type { Provider } from '../provider.ts'
import type { Addresses } from './addresses.ts'
import type { Block, LetterText } from './block.ts'
import { noteBlocks, reach, receivedFacts } from './to-authority.ts'

/** `until`: the last day, YYYY-MM-DD. */
export function secrecyEndingLetter(d: Demand, p: Provider, at: Addresses, until: string): LetterText {
  const say = letterWords(at.language, at.own)
  return {
    subject: say('ending.subject', { until, reference: d.reference }),
    language: at.language,
    blocks: [
      receivedFacts(d, p, at),
      paragraph(say('ending.first', { until })),
      paragraph(say('ending.longer')),
      reach(p, at, d.reference),
    ],
  }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}

/** It says of a window only where the term cuts one; otherwise the note says what the time is for. */
export function extensionLetter(d: Demand, p: Provider, at: Addresses, note: string): LetterText {
  const say = letterWords(at.language, at.own)
  const wants = wantsExtension(d)
  const until = wants
    .map(w => w.until)
    .toSorted()
    .at(-1)
  const due =
    d.matters.length === 0
      ? paperDueAt(d)
      : d.matters
          .flatMap(m => dueAtOf(d, m.id) ?? [])
          .toSorted()
          .at(0)
  const moment = (iso: string) => when(iso, p.zone, at.language)
  const ask = until ? say('time.ask_until', { until: moment(until) }) : say('time.ask')
  return {
    subject: say('time.subject', { theirs: d.facts?.reference ?? '', reference: d.reference }),
    language: at.language,
    blocks: [
      receivedFacts(d, p, at),
      paragraph(
        sentences([due ? say('time.due', { due: moment(due) }) : say('time.no_term'), ask], at.language),
      ),
      ...(due
        ? [paragraph(sentences([until ? say('time.why') : null, say('time.stands')], at.language))]
        : []),
      ...noteBlocks(note),
      reach(p, at, d.reference),
    ],
  }
}
