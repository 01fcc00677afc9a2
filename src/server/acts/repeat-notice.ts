// The same notice to another contact, with the same copy and the same code: the very text that was signed; or a text of the same,
// signed for itself, in the contact's own language, or with the window that begins with it because nothing had arrived.
import type { Actor } from '../../demand/actor.ts'
import type { Letter } from '../../demand/event.ts'
import type { Notice } from '../../demand/notice-state.ts'
import { mayRepeat } from '../../demand/notice-tries.ts'
import { partyIn } from '../../demand/party-state.ts'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import { noticeTerms } from '../../demand/terms.ts'
import type { RetryReason } from '../../demand/vocabulary.ts'
import type { Window } from '../../demand/window.ts'
import { windowOfNext } from '../../demand/window-grows.ts'
import { type Done, execute } from '../../store/execute.ts'
import { composeMail, newMessageId } from '../../wire/out-mail.ts'
import type { Deployment } from '../deployment.ts'
import type { Contact } from '../directory.ts'
import { readStored } from '../worker/stored.ts'
import { keyOf, type Loaded, loadFor, repetition, type Submit, submission } from './load.ts'
import { contactGroups } from './notice-contacts.ts'
import { languageFor, noticeLetterOf, noticeSigner, writerAsSent } from './signed-notice.ts'

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
  const groups = matter ? contactGroups(loaded.demand, matter, loaded.directory.tenants) : []
  const group = groups.find(g => g.contacts.some(c => c.id === wish.contact))
  const contact = group?.contacts.find(c => c.id === wish.contact)
  if (!matter || !notice?.letter.document || !group || !contact)
    return refuse('not_found', 'There is no such notice or contact here.', 'Reload the demand.')
  const no = mayRepeat(loaded.demand, matter, contact.id)
  if (no) return no
  const copy = await readStored(d, loaded.stream, notice.copy, wish.matter)
  const terms = noticeTerms(d.settings, loaded.directory.tenants.get(matter.tenant)?.terms ?? null)
  const joins = !partyIn(matter.parties, group.party)?.told
  const window = windowOfNext(loaded.demand, matter, { terms, now: d.now(), joins })
  const { letter, text } = await letterFor(d, loaded, { notice, contact, matter: wish.matter, window })
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
    command: {
      type: 'repeat_notice',
      matter: wish.matter,
      letter,
      contact: contact.id,
      why: wish.why,
      party: group.party,
    },
    mails: [{ letterId: letter.id, matter: wish.matter, message }],
  })
}

type For = {
  readonly notice: Notice
  readonly contact: Contact
  readonly matter: string
  /** The one that begins with this letter; null: the one that was given goes on. */
  readonly window: Window | null
}

/** In the contact's language where that is another than the notice's, or its window begins anew; else the very text that was signed. */
async function letterFor(
  d: Deployment,
  { stream, demand }: Loaded,
  { notice, contact, matter, window }: For,
): Promise<{ letter: Letter; text: Buffer }> {
  const chosen = await languageFor(d, contact)
  const same = chosen.language === languageOf(notice) && window === null
  const write = same ? null : writerAsSent(d, stream, matter, window)
  if (!write) {
    const { document } = notice.letter
    if (!document) throw new Error('a notice has its text')
    const letter = { ...notice.letter, id: d.store.newId(), messageId: newMessageId(d.provider.mail.from) }
    return { letter, text: await readStored(d, stream, document, matter) }
  }
  const { reference } = demand
  const fields = { reference, matter, copy: notice.copy.sha256, code: notice.code, sentAt: d.now() }
  const signed = await noticeSigner(d, { write, fields, key: keyOf(stream, matter) })(chosen)
  return { letter: noticeLetterOf(d, signed), text: signed.text }
}

function languageOf({ letter }: Notice): string {
  return letter.wording?.language ?? 'en'
}
