// The mail that a window to object grew. Of why it says no more than the kind: counsel's words stand in the console.
import type { WindowGrowth } from '../../vocabulary/closed-lists.ts'
import { mailWords } from '../../words/faces/mails.ts'
import type { Words } from '../../words/own-texts.ts'
import { sentences, when } from '../../words/when.ts'
import type { Deployment } from '../deployment.ts'
import type { LetterText } from './block.ts'

export type LongerFacts = {
  readonly reference: string
  readonly why: WindowGrowth | 'counsel'
  readonly windowEndsAt: string
}

export function longerLetter(
  d: Pick<Deployment, 'provider' | 'urls'>,
  { reference, why, windowEndsAt }: LongerFacts,
  { language, own }: Words,
): LetterText {
  const say = mailWords(language, own)
  const at = when(windowEndsAt, d.provider.zone, language)
  const until = say('longer.until', { at, host: d.urls.customer })
  const text = sentences([say(`longer.${why}`, { reference }), until], language)
  return {
    subject: say('longer.subject', { reference }),
    language,
    blocks: [{ kind: 'paragraph', text }],
  }
}
