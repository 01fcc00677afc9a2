// The same notice to another contact, with the same copy and the same code: the very text that was signed; or a text of the same,
// signed for itself, in the contact's own language, or with the window that begins with it because nothing had arrived.
import type { Actor } from '../../demand/actor.ts'
import type { Letter } from '../../demand/event.ts'
import type { Notice } from '../../demand/notice-state.ts'
import { mayRepeat } from '../../demand/notice-tries.ts'
import { partyIn } from '../../demand/party-state.ts'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import type { Matter } from '../../demand/state.ts'
import type { PartyRef } from '../../demand/tenant-chain.ts'
import { noticeTerms } from '../../demand/terms.ts'
import type { RetryReason } from '../../demand/vocabulary.ts'
import type { Window } from '../../demand/window.ts'
import { windowOfNext } from '../../demand/window-grows.ts'
import { type Done, execute } from '../../store/execute.ts'
import { composeMail, newMessageId } from '../../wire/out-mail.ts'
import type { Language } from '../../words/languages.ts'
import type { Deployment } from '../deployment.ts'
import type { Contact } from '../directory.ts'
import { writtenToParty } from '../tenants/written-in.ts'
import { readStored } from '../worker/stored.ts'
import {
  digestOf,
  keyOf,
  type Loaded,
  loadFor,
  type Ready,
  repetition,
  type Submit,
  submission,
} from './load.ts'
import { contactGroups } from './notice-contacts.ts'
import { approvedIn, noticeLetterOf, noticeSigner, writerAsSent } from './signed-notice.ts'

export type RepeatNotice = Partial<Submit> & {
  readonly demandId: string
  readonly matter: string
  readonly contact: string
  readonly why: RetryReason
}

/** As a repetition of it is told. */
export function askedRepeat({ matter, contact }: Pick<RepeatNotice, 'matter' | 'contact'>) {
  return { type: 'repeat_notice', matter, contact }
}

/** To whom it would go now, with nothing made of it yet. */
export function readyRepeat(
  _d: Deployment,
  loaded: Loaded,
  wish: Pick<RepeatNotice, 'matter' | 'contact' | 'why'>,
): Ready | Refusal {
  const to = recipientOf(loaded, wish)
  if (isRefusal(to)) return to
  const { notice, contact, party } = to
  return {
    to: contact.mail,
    says: digestOf([notice.letter.id, contact.mail]),
    command: {
      type: 'repeat_notice',
      ...wish,
      letter: { ...notice.letter, address: contact.mail },
      party,
    },
  }
}

type Recipient = {
  readonly matter: Matter
  readonly notice: Notice
  readonly contact: Contact
  readonly party: PartyRef
}

function recipientOf(
  { demand, directory }: Loaded,
  wish: Pick<RepeatNotice, 'matter' | 'contact'>,
): Recipient | Refusal {
  const matter = demand.matters.find(m => m.id === wish.matter)
  const notice = matter?.notice
  const groups = matter ? contactGroups(demand, matter, directory.tenants) : []
  const group = groups.find(g => g.contacts.some(c => c.id === wish.contact))
  const contact = group?.contacts.find(c => c.id === wish.contact)
  if (!matter || !notice?.letter.document || !group || !contact)
    return refuse('not_found', 'There is no such notice or contact here.', 'Reload the demand.')
  return (
    mayRepeat(demand, matter, contact.id, contact.mail) ?? { matter, notice, contact, party: group.party }
  )
}

/** `at`: the demand as the program loaded it, where what a person sent leaves after their grant may have ended. */
export async function repeatNotice(
  d: Deployment,
  actor: Actor,
  wish: RepeatNotice,
  at?: Loaded,
): Promise<Done | Refusal> {
  const asked = askedRepeat(wish)
  const before = await repetition(d, actor, wish, asked)
  if (before) return before
  const loaded = at ?? (await loadFor(d, actor, wish.demandId))
  if (isRefusal(loaded)) return loaded
  const to = recipientOf(loaded, wish)
  if (isRefusal(to)) return to
  const { matter, notice, contact, party } = to
  const copy = await readStored(d, loaded.stream, notice.copy, wish.matter)
  const terms = noticeTerms(d.settings, loaded.directory.tenants.get(matter.tenant)?.terms ?? null)
  const joins = !partyIn(matter.parties, party)?.told
  const window = windowOfNext(loaded.demand, matter, { terms, now: d.now(), joins })
  const language = writtenToParty(loaded.directory.tenants, matter.tenant, party, contact)
  const { letter, text } = await letterFor(d, loaded, { notice, language, matter: wish.matter, window })
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
      letter: { ...letter, address: contact.mail },
      contact: contact.id,
      why: wish.why,
      party,
    },
    mails: [{ letterId: letter.id, matter: wish.matter, message }],
  })
}

type For = {
  readonly notice: Notice
  /** What its contact is written to in. */
  readonly language: Language
  readonly matter: string
  /** The one that begins with this letter; null: the one that was given goes on. */
  readonly window: Window | null
}

/** In the contact's language where that is another than the notice's, or its window begins anew; else the very text that was signed. */
async function letterFor(
  d: Deployment,
  { stream, demand }: Loaded,
  { notice, language, matter, window }: For,
): Promise<{ letter: Letter; text: Buffer }> {
  const chosen = await approvedIn(d, language)
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
