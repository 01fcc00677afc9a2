// A test of how we would tell: the form of a notice, and in its first and last words that it is none.

import { mailWords } from '../../words/faces/mails.ts'
import type { Language } from '../../words/languages.ts'
import type { Provider } from '../provider.ts'
import type { LetterText } from './block.ts'

export type DrillFacts = {
  readonly reference: string
  readonly code: string
  readonly copySha256: string
  readonly customerHost: string
}

export function drillNotice(f: DrillFacts, p: Provider, language: Language): LetterText {
  const say = mailWords(language)
  return {
    subject: say('drill.subject', { provider: p.name, reference: f.reference }),
    language,
    blocks: [
      { kind: 'heading', text: say('drill.heading') },
      { kind: 'paragraph', text: say('drill.first', { provider: p.name }) },
      { kind: 'heading', text: say('notice.do') },
      { kind: 'paragraph', text: say('drill.do', { host: f.customerHost }) },
      { kind: 'heading', text: say('notice.ours') },
      {
        kind: 'facts',
        rows: [
          [say('drill.code'), f.code],
          [say('drill.attachment'), f.copySha256],
          [say('notice.reference'), f.reference],
        ],
      },
      { kind: 'paragraph', text: say('drill.never') },
    ],
  }
}

/** What stands in the place of the copy. */
export function drillCopy(reference: string, p: Provider, language: Language): Buffer {
  return Buffer.from(mailWords(language)('drill.copy', { reference, provider: p.name, br: '\n' }))
}
