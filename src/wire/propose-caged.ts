// In the cage: from what was read to what is proposed. Whether only named people may know of it comes first, then the words
// that it is found by, then the papers one after the other; each is said at once, so that time that runs out costs only what is behind it.
import { type FormSource, recogniserFrom } from '../law/recognise/recognise.ts'
import { textOf } from '../store/search/paper-text.ts'
import { wordsIn } from '../store/search/search-words.ts'
import type { Proposal, ProviderNames } from './propose/proposal.ts'
import type { ProposeAnswer } from './propose/proposal-schema.ts'
import { propose } from './propose.ts'
import type { Say } from './reader-says.ts'
import type { Reading } from './reading.ts'
import type { Job } from './sandbox.ts'
import { isSuspect, type NamedPapers } from './suspect.ts'

/** All that the reader knows of law and provider, as data. */
export type Proposing = {
  readonly forms: readonly FormSource[]
  /** null where that was answered before. */
  readonly named: NamedPapers | null
  readonly provider: ProviderNames
}

/** What the child is given on standard input, as JSON. */
export type ProposeInput = Proposing & { readonly reading: Reading }

/** Milliseconds after which it says again what it has: each time it is the whole of it. */
const AGAIN_MS = 1000

export async function proposeCaged(bytes: Uint8Array, _job: Job, say: Say): Promise<void> {
  const tell = (answer: ProposeAnswer) => say(answer)
  const input = JSON.parse(new TextDecoder().decode(bytes)) as ProposeInput
  const papers = recogniserFrom(input.forms)
  if (input.named) {
    const suspected = isSuspect(papers, input.named, input.reading)
    tell({ suspected })
    // Nothing of such a paper is kept, so nothing is proposed.
    if (suspected) return
  }
  tell({ words: wordsIn(textOf(input.reading)) })
  // Where time runs out in the first paper, that it was begun is all there is to say.
  tell({
    proposal: {
      is_demand: false,
      answer: { kind: 'not_placed', reasons: ['out_of_time'] },
      papers: [],
      traps: [],
    },
  })
  let saidAt = performance.now()
  const onPaper = (proposal: () => Proposal) => {
    if (performance.now() - saidAt < AGAIN_MS) return
    tell({ proposal: proposal() })
    saidAt = performance.now()
  }
  tell({ proposal: propose(input.reading, { papers, provider: input.provider, onPaper }) })
}
