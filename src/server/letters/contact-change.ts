// To the old contact, when somebody of its organisation wants to change who is told.
import type { Provider } from '../provider.ts'
import { plainText } from './block.ts'

type ChangeFacts = { readonly asker: string; readonly addition: boolean; readonly link: string }

/** The link confirms and signs nobody in: who opens it is asked for the passkey first. */
export function changeLetter(f: ChangeFacts, p: Provider): { subject: string; text: string } {
  const what = f.addition
    ? 'add a contact for your organisation'
    : 'change you as a contact of your organisation'
  const subject = `${p.name}: somebody wants to change who is told of demands`
  const first = `${f.asker} has asked ${p.name} to ${what}: who is told when an authority demands data of yours. Nothing changes unless you confirm it within seven days.`
  const right =
    'If that is right, open this address, sign in with your passkey, look at the change and confirm it:'
  const wrong = `If it is not right, sign in as you always do, stop the change under Contacts and mails, and call us: ${p.contact.phone} (${p.contact.hours}). We never ask you for a password, a code or a payment, and never send a link that signs you in.`
  const blocks = (text: string) =>
    plainText({ subject, language: 'en', blocks: [{ kind: 'paragraph', text }] })
  return { subject, text: `${blocks(first)}\n${blocks(right)}\n${f.link}\n\n${blocks(wrong)}` }
}
