// To the old contact, when somebody of its organisation wants to change who is told.

import { mailWords } from '../../words/faces/mails.ts'
import type { Language } from '../../words/languages.ts'
import type { Provider } from '../provider.ts'
import { plainText } from './block.ts'

type ChangeFacts = { readonly asker: string; readonly addition: boolean; readonly link: string }

/** The link confirms and signs nobody in: who opens it is asked for the passkey first. */
export function changeLetter(
  f: ChangeFacts,
  p: Provider,
  language: Language,
): { subject: string; text: string } {
  const say = mailWords(language)
  const subject = say('change.subject', { provider: p.name })
  const first = say('change.first', {
    asker: f.asker,
    provider: p.name,
    what: f.addition ? 'add' : 'change',
  })
  const blocks = (text: string) => plainText({ subject, language, blocks: [{ kind: 'paragraph', text }] })
  return {
    subject,
    text: `${blocks(first)}\n${blocks(say('change.right'))}\n${f.link}\n\n${blocks(say('change.wrong', p.contact))}`,
  }
}
