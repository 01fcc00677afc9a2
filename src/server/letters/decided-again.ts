// The letter that an objection which counsel had followed was decided again: why, and how long the customer has to go to court.
import type { DecidedAgain } from '../../domain/notice/state.ts'
import { mailWords } from '../../words/faces/mails.ts'
import { filledIn } from '../../words/filled.ts'
import type { Words } from '../../words/own-texts.ts'
import { when } from '../../words/when.ts'
import type { Deployment } from '../deployment.ts'
import type { Block, LetterText } from './block.ts'
import { matterPage } from './to-tenant.ts'

export type DecidedAgainFacts = {
  readonly reference: string
  readonly matter: string
  readonly reason: string
  /** The policy's term counts from when this leaves. */
  readonly freeAt: string
  readonly courtTerm: DecidedAgain['courtTerm']
}

export function decidedAgainLetter(
  d: Pick<Deployment, 'provider' | 'urls'>,
  { reference, matter, reason, freeAt, courtTerm }: DecidedAgainFacts,
  { language, own }: Words,
): LetterText {
  const say = mailWords(language, own)
  const at = when(freeAt, d.provider.zone, language)
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
  const shorter = courtTerm && courtTerm.until <= freeAt
  return {
    subject: say('again.subject', { reference }),
    language,
    blocks: [
      paragraph(say('again.first', { reference })),
      { kind: 'heading', text: say('again.why') },
      paragraph(filledIn(reason, own)),
      { kind: 'heading', text: say('again.do') },
      paragraph(say('again.until', { at, host: matterPage(d.urls.customer, matter) })),
      ...(shorter
        ? [paragraph(say('again.court', { court: courtTerm.court, number: courtTerm.number }))]
        : []),
      paragraph(say('again.last')),
    ],
  }
}
