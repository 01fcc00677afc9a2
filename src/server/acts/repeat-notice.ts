// The same notice to another contact: the very text that was signed, with the same copy and the same code.
import type { Actor } from '../../demand/actor.ts'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import type { RetryReason } from '../../demand/vocabulary.ts'
import { type Done, execute } from '../../store/execute.ts'
import { composeMail, newMessageId } from '../../wire/out-mail.ts'
import type { Deployment } from '../deployment.ts'
import { readStored } from '../worker/stored.ts'
import { loadFor, repetition, type Submit, submission } from './load.ts'
import { contactGroups } from './notice-contacts.ts'

export type RepeatNotice = Partial<Submit> & {
  readonly demandId: string
  readonly matter: string
  readonly contact: string
  readonly why: RetryReason
}

export async function repeatNotice(d: Deployment, actor: Actor, wish: RepeatNotice): Promise<Done | Refusal> {
  const asked = { type: 'repeat_notice', matter: wish.matter, contact: wish.contact }
  const before = await repetition(d, actor, wish, asked)
  if (before) return before
  const loaded = await loadFor(d, actor, wish.demandId)
  if (isRefusal(loaded)) return loaded
  const matter = loaded.demand.matters.find(m => m.id === wish.matter)
  const notice = matter?.notice
  const contact =
    matter &&
    contactGroups(loaded.demand, matter, loaded.directory.tenants)
      .flat()
      .find(c => c.id === wish.contact)
  if (!notice?.letter.document || !contact)
    return refuse('not_found', 'There is no such notice or contact here.', 'Reload the demand.')
  const text = await readStored(d, loaded.stream, notice.letter.document, wish.matter)
  const copy = await readStored(d, loaded.stream, notice.copy, wish.matter)
  const letter = {
    ...notice.letter,
    id: d.store.newId(),
    messageId: newMessageId(d.provider.mail.from),
  }
  const message = await composeMail({
    messageId: letter.messageId,
    from: { name: d.provider.name, address: d.provider.mail.from },
    to: contact.mail,
    subject: letter.subject,
    text: text.toString('utf8'),
    attachments: [{ name: notice.copy.title, mediaType: notice.copy.mediaType, bytes: copy }],
    date: new Date(d.now()),
    references: [],
  })
  return execute(d.store, actor, {
    demandId: wish.demandId,
    ...submission(wish, asked),
    command: { type: 'repeat_notice', matter: wish.matter, letter, contact: contact.id, why: wish.why },
    mails: [{ letterId: letter.id, matter: wish.matter, message }],
  })
}
