// The same notice to another contact, with the same copy and the same code: the very text that was signed; or a text of the same,
// signed for itself, in the contact's own language, or with the window that begins with it because nothing had arrived.

import type { DraftSheet, DraftWords, LetterDraft } from '../../api/desk/letters.ts'
import type { PartyRef } from '../../directory/tenant-chain.ts'
import { mayRepeat } from '../../domain/notice/notice-tries.ts'
import { partyIn } from '../../domain/notice/party-state.ts'
import { noticeTerms } from '../../domain/notice/promised-terms.ts'
import type { Notice } from '../../domain/notice/state.ts'
import { windowOfNext } from '../../domain/notice/window-grows.ts'
import type { Letter } from '../../domain/registry/letter.ts'
import type { Matter } from '../../domain/registry/state.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { parseNotice } from '../../ledger/notice.ts'
import { type Done, execute } from '../../store/demand/execute.ts'
import type { RetryReason } from '../../vocabulary/closed-lists.ts'
import { composeMail, newMessageId } from '../../wire/mail/out-mail.ts'
import type { Deployment } from '../deployment.ts'
import type { Contact } from '../directory.ts'
import { plainText } from '../letters/block.ts'
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
import { draftOf } from './wording.ts'

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

/** As it would leave now, with nothing made of it: in the very words that were signed, or those in this contact's language. */
export async function draftRepeat(
  d: Deployment,
  loaded: Loaded,
  wish: Pick<RepeatNotice, 'matter' | 'contact'>,
): Promise<LetterDraft | Refusal> {
  const to = recipientOf(loaded, wish)
  if (isRefusal(to)) return to
  const { notice, contact } = to
  const { chosen, same, write } = await wordsFor(d, loaded, to)
  const stored = async () => {
    if (!notice.letter.document) throw new Error('a notice has its text')
    return parseNotice(await readStored(d, loaded.stream, notice.letter.document, wish.matter)).letter
  }
  const draft = write && draftOf(chosen.language, write, chosen.own)
  const signed = same || !write ? await stored() : null
  // Where the words were changed since, what was signed is what is sent: nothing of it is marked.
  const isAsSigned = signed === null || (write !== null && plainText(write(chosen)) === signed)
  const { subject } = notice.letter
  const shown: DraftWords =
    draft && isAsSigned
      ? draft
      : {
          ...{ subject, text: signed ?? '', pieces: [{ text: signed ?? '', filled: false }] },
          ...{ language: languageOf(notice), translation: null },
        }
  return { to: contact.mail, ...withoutCode(shown, notice.code) }
}

/** The code is between the mail and the console: nobody of us needs it. */
function withoutCode(draft: DraftWords, code: string): DraftWords {
  const hide = (text: string) => text.replaceAll(code, '·'.repeat(code.length))
  const sheet = ({ subject, text, pieces }: DraftSheet): DraftSheet => ({
    subject,
    text: hide(text),
    pieces: pieces.map(p => ({ ...p, text: hide(p.text) })),
  })
  const { translation } = draft
  return {
    ...sheet(draft),
    language: draft.language,
    translation: translation && { ...translation, english: sheet(translation.english) },
  }
}

/** `same`: the text that was signed goes to this contact too. `write` null: what was sent cannot be written again. */
async function wordsFor(d: Deployment, { stream, demand, directory }: Loaded, to: Recipient) {
  const { matter, notice, contact, party } = to
  const terms = noticeTerms(d.settings, directory.tenants.get(matter.tenant)?.terms ?? null)
  const joins = !partyIn(matter.parties, party)?.told
  const window = windowOfNext(demand, matter, { terms, now: d.now(), joins })
  const chosen = await approvedIn(d, writtenToParty(directory.tenants, matter.tenant, party, contact))
  const same = chosen.language === languageOf(notice) && window === null
  return { chosen, same, write: writerAsSent(d, stream, matter.id, window) }
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
    return refuse(
      'not_found',
      sentence('borders.no_such_notice_contact_here'),
      sentence('borders.reload_demand'),
    )
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
  const { notice, contact, party } = to
  const copy = await readStored(d, loaded.stream, notice.copy, wish.matter)
  const { letter, text } = await letterFor(d, loaded, to)
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

/** In the contact's language where that is another than the notice's, or its window begins anew; else the very text that was signed. */
async function letterFor(
  d: Deployment,
  loaded: Loaded,
  to: Recipient,
): Promise<{ letter: Letter; text: Buffer }> {
  const { stream, demand } = loaded
  const {
    notice,
    matter: { id: matter },
  } = to
  const { chosen, same, write } = await wordsFor(d, loaded, to)
  if (same || !write) {
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
