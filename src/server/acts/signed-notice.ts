// A notice in the languages of those who get it. Each text is signed for itself with the same reference, matter, copy, code and time
// (decision 6): whoever of a tenant compares two of them finds the same notice, and each is checked alone.

import type { Wording } from '../../directory/letter-wording.ts'
import type { DocumentRef } from '../../domain/decision/facts.ts'
import { type Untold, untoldLines } from '../../domain/notice/re-notice.ts'
import type { Notice } from '../../domain/notice/state.ts'
import type { Window } from '../../domain/notice/window.ts'
import { fold } from '../../domain/registry/fold.ts'
import { hasProduced } from '../../domain/registry/production-state.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { hasLeft } from '../../domain/secrecy/late-order.ts'
import { signWith } from '../../ledger/note.ts'
import { encodeNotice, type NoticeFields } from '../../ledger/notice.ts'
import type { Stream } from '../../store/demand/stream.ts'
import { lineView, tenantView } from '../../store/views/views.ts'
import { newMessageId } from '../../wire/mail/out-mail.ts'
import type { Language } from '../../words/languages.ts'
import type { Words } from '../../words/own-texts.ts'
import { list } from '../../words/when.ts'
import { type Deployment, WORKER } from '../deployment.ts'
import { type LetterText, plainText } from '../letters/block.ts'
import { matterPage, type NoticeFacts, notice } from '../letters/to-tenant.ts'
import { storeDocument } from '../papers/intake.ts'
import { instrumentName } from '../surfaces/portal/instrument-name.ts'
import { lawIn, packOf } from '../surfaces/portal/law-text.ts'
import { type Chosen, chooseWording } from './wording.ts'

export type SignedNotice = {
  readonly language: Language
  readonly subject: string
  readonly text: Buffer
  readonly document: DocumentRef
  readonly wording: Wording | null
}

export type Signing = {
  readonly write: (words: Words) => LetterText
  readonly fields: NoticeFields
  /** The matter's. */
  readonly key: Buffer
}

/** The text in this language, signed and stored; once for each language. */
export function noticeSigner(d: Deployment, { write, fields, key }: Signing) {
  const made = new Map<Language, Promise<SignedNotice>>()
  const make = async ({ language, wording, own }: Chosen): Promise<SignedNotice> => {
    const letter = write({ language, own })
    const signed = await signWith(d.noticeKey, signer => encodeNotice(plainText(letter), fields, signer))
    const text = Buffer.from(signed)
    const document = await storeDocument(d, key, `notice-${d.store.newId().slice(0, 8)}`, {
      name: `notice-${fields.reference}.txt`,
      mediaType: 'text/plain',
      bytes: text,
    })
    return { language, subject: letter.subject, text, document, wording }
  }
  return (chosen: Chosen): Promise<SignedNotice> => {
    const known = made.get(chosen.language) ?? make(chosen)
    made.set(chosen.language, known)
    return known
  }
}

/** What nobody chose by hand for who is written to in this language: that one where a lawyer approved the template, else English. */
export function approvedIn(d: Deployment, language: Language): Promise<Chosen> {
  return chooseWording(d, WORKER, 'notice', language, {})
}

export function noticeLetterOf(d: Deployment, { subject, document, wording }: SignedNotice) {
  return {
    id: d.store.newId(),
    kind: 'notice' as const,
    to: 'tenant' as const,
    subject,
    document,
    messageId: newMessageId(d.provider.mail.from),
    ...(wording ? { wording } : {}),
  }
}

/**
 * The words of the last notice as they were when it was sent, in any language: what changed since is not told by a repetition.
 * `window`: the one that begins with it, where nothing had arrived; null: the first one's.
 */
export function writerAsSent(
  d: Deployment,
  { id, events }: Stream,
  matter: string,
  window: Window | null = null,
): ((words: Words) => LetterText) | null {
  const sent = events.findLast(e => e.kind === 'NoticeSent' && e.matter === matter)
  if (sent?.kind !== 'NoticeSent') return null
  const demand = fold(id, events.slice(0, sent.version))
  const m = demand?.matters.find(x => x.id === matter)
  if (!demand || !m?.notice) return null
  const { notice: told } = m
  // What was more then is seen from what stood before it.
  const before = fold(id, events.slice(0, sent.version - 1))
  const was = before?.matters.find(x => x.id === matter)
  const view = tenantView(demand, m, hasProduced(demand) ? sent.at : null)
  return noticeWriter(d, {
    view,
    windowEndsAt: window?.endsAt ?? told.windowEndsAt,
    code: told.code,
    copySha256: told.copy.sha256,
    page: matterPage(d.urls.customer, matter),
    late: sent.data.late,
    left: hasLeft(demand, m),
    further: sent.data.further
      ? furtherFacts(told, {
          demand,
          wider: before && was && sent.data.wider ? untoldLines(before, was) : null,
          keptBack: was?.silent != null,
          alone: sent.data.lines !== undefined,
        })
      : null,
    opensWindow: sent.data.wider !== undefined,
    window: window?.fits ?? (sent.data.further && !sent.data.wider ? ranOn(told, sent.at) : fitsOf(told)),
    covered: told.withheld,
  })
}

/** What a further notice says of the first one, and what is new since. */
export function furtherFacts(
  first: Pick<Notice, 'sentAt'>,
  {
    demand,
    wider,
    keptBack,
    alone,
  }: { demand: Demand; wider: readonly Untold[] | null; keptBack: boolean; alone: boolean },
): NonNullable<NoticeFacts['further']> {
  const ways = new Set(wider?.flatMap(u => u.ways))
  return {
    toldAt: first.sentAt,
    keptBack,
    wider: wider && {
      lines: wider.map(u => lineView(demand, u.line)),
      authority: ways.has('authority'),
      paper: ways.has('paper'),
      alone,
    },
  }
}

/** The letter in any language, with what the law packs say in that one. */
export function noticeWriter(d: Deployment, facts: Omit<NoticeFacts, 'instrument' | 'law'>) {
  const { instrument, alsoUnder = [] } = facts.view
  return ({ language, own }: Words): LetterText =>
    notice(
      {
        ...facts,
        instrument: list(
          [instrument, ...alsoUnder].map(id => instrumentName(d.packs, id, language)),
          language,
        ),
        law: reason => lawIn(d.packs, language).said(reason, packOf(instrument)),
      },
      d.provider,
      { language, own },
    )
}

/** The first notice's window goes on, or has ended by then. */
export function ranOn({ windowEndsAt }: Pick<Notice, 'windowEndsAt'>, now: string): 'whole' | 'none' {
  return windowEndsAt > now ? 'whole' : 'none'
}

function fitsOf({ promised, windowEndsAt, sentAt }: Notice): 'whole' | 'cut' | 'none' {
  if (!promised) return 'whole'
  return windowEndsAt > sentAt ? 'cut' : 'none'
}
