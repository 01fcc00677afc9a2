// The reminder to an authority that got data in an emergency and has not sent the process that has to follow.
import type { Demand } from '../../demand/state.ts'
import type { Provider } from '../provider.ts'
import type { LetterText } from './block.ts'
import { type Addresses, noteBlocks, reach, receivedFacts } from './to-authority.ts'
import { when } from './when.ts'

export function followUpReminder(d: Demand, p: Provider, at: Addresses, note: string): LetterText {
  const f = d.followUp
  const law = f?.cite ? ` (${f.cite})` : ''
  return {
    subject: `Please send the process that follows your emergency: our reference ${d.reference}`,
    language: 'en',
    blocks: [
      receivedFacts(d, p, at),
      {
        kind: 'paragraph',
        text: `On ${when(f?.since ?? '', p.zone)} we answered your emergency, without a paper that required it. What has to follow: ${f?.what ?? ''}${law}. We expected it by ${when(f?.dueAt ?? '', p.zone)}, and it has not come.`,
      },
      {
        kind: 'paragraph',
        text: `Please send it, and name our reference. If nothing will follow, write to us and say why. What has not come by ${when(f?.neverAt ?? '', p.zone)} is recorded as never come, and counted so.`,
      },
      ...noteBlocks(note),
      reach(p, at, d.reference),
    ],
  }
}
