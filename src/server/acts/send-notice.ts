// Telling a tenant, with its copy. The mail's text is the signed note, so what the tenant reads is what was signed.

import { createHash, randomInt } from 'node:crypto'
import { controllerTold, ITSELF, type PartyRef, toldParties } from '../../directory/tenant-chain.ts'
import { BY_POST } from '../../domain/notice/notice-state.ts'
import { askedBy, furtherTo, isLateTelling, mayNotify } from '../../domain/notice/notify.ts'
import { noticeTerms } from '../../domain/notice/promised-terms.ts'
import { isWider, opensFor, untoldLines } from '../../domain/notice/re-notice.ts'
import { type Window, windowFor } from '../../domain/notice/window.ts'
import type { Command } from '../../domain/registry/command.ts'
import { hasProduced } from '../../domain/registry/production-state.ts'
import type { Matter } from '../../domain/registry/state.ts'
import { hasLeft, owesFurther } from '../../domain/secrecy/late-order.ts'
import { allowedToTell, mayTellAllowed } from '../../domain/secrecy/one-person-told.ts'
import { coveredParts } from '../../domain/secrecy/secrecy-state.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { type Done, execute } from '../../store/demand/execute.ts'
import { tenantView } from '../../store/views/views.ts'
import type { SecrecyCover } from '../../vocabulary/closed-lists.ts'
import { composeMail } from '../../wire/mail/out-mail.ts'
import type { Language } from '../../words/languages.ts'
import type { Words } from '../../words/own-texts.ts'
import type { Deployment } from '../deployment.ts'
import type { Contact } from '../directory.ts'
import type { LetterText } from '../letters/block.ts'
import { matterPage } from '../letters/to-tenant.ts'
import { storeDocument } from '../papers/intake.ts'
import { writtenToParty } from '../tenants/written-in.ts'
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
import { contactGroups, oneAlone, toKeepOut } from './notice-contacts.ts'
import {
  approvedIn,
  furtherFacts,
  noticeLetterOf,
  noticeSigner,
  noticeWriter,
  ranOn,
  type SignedNotice,
} from './signed-notice.ts'
import { type CopyDraft, copyFor, type HandMade, mayGoOut } from './tenant-copy.ts'
import { chooseWording, type WordingWish } from './wording.ts'

export type NoticeDraft = {
  readonly write: (words: Words) => LetterText
  /** What its recipient is written to in (tenants/written-in.ts). */
  readonly language: Language
  /** Null: it goes by post. */
  readonly contact: Contact | null
  /** Of the further parties of the tenant's chain that are told: the same notice goes to each. */
  readonly also: readonly { readonly party: PartyRef; readonly to: Contact }[]
  /** Whom `contact`, or the letter by post, stands for. */
  readonly party: PartyRef
  /** Or why none can be made. */
  readonly copy: CopyDraft | Refusal
  readonly code: string
  readonly windowEndsAt: string
  /** Until when the window would run if the term did not cut it; null where it does not. */
  readonly promised: string | null
  readonly withheld: readonly SecrecyCover[]
  readonly matter: Matter
  /** To the one contact whom the authority allows to be told under a secrecy; no notice to its tenant. */
  readonly alone: boolean
  /** Digest of what it says, whatever the moment at which it leaves. */
  readonly says: string
}
type NoticeWish = {
  readonly actor: Actor
  readonly matterId: string
  readonly contactId: string | null
  readonly words?: WordingWish
  /** To be looked at alone: its code is made when it is sent, and no other is shown before. */
  readonly preview?: true
  /** A copy that a person made, in the place of the machine's. */
  readonly byHand?: HandMade
}

const CODE_DIGITS = 6
const SHA256_CHARS = 64

/** The notice as it would go out now. */
export async function draftNotice(
  d: Deployment,
  loaded: Loaded,
  { actor, matterId, contactId, words = {}, preview, byHand }: NoticeWish,
): Promise<NoticeDraft | Refusal> {
  const { demand, directory } = loaded
  const matter = demand.matters.find(m => m.id === matterId)
  const tenant = matter && directory.tenants.get(matter.tenant)
  if (!matter || !tenant)
    return refuse('not_found', sentence('borders.no_such_matter_demand'), sentence('borders.reload_demand'))
  const now = d.now()
  const controller = controllerTold(directory.tenants, matter.tenant)
  const allowed = allowedToTell(matter)
  const no = allowed
    ? mayTellAllowed(demand, matter)
    : mayNotify(demand, matter, askedBy({ now, actor }, controller))
  if (no) return no
  const told = allowed
    ? oneAlone(demand, matter, directory.tenants)
    : contactGroups(demand, matter, directory.tenants)
  if (isRefusal(told)) return told
  const all = told.flatMap(g => g.contacts)
  const contact = contactId === BY_POST && !allowed ? null : (all.find(c => c.id === contactId) ?? all[0])
  if (contact === undefined)
    return refuse(
      'facts_incomplete',
      sentence('borders.tenant_no_contact_notices_who'),
      sentence('borders.add_directory_send_notice_post'),
    )
  // One of each further party of the chain that the contract has told.
  const own = told.find(g => (contact ? g.contacts.includes(contact) : true))
  const party = own?.party ?? toldParties(directory.tenants, matter.tenant)[0] ?? ITSELF
  const also = told.flatMap(g =>
    g === own ? [] : g.contacts.slice(0, 1).map(to => ({ party: g.party, to })),
  )
  const withheld = coveredParts(matter, now)
  const language = writtenToParty(directory.tenants, matter.tenant, party, contact)
  const chosen = await chooseWording(d, actor, 'notice', language, words)
  const first = furtherTo(demand, matter, now)
  const wider = matter.notice && isWider(demand, matter) ? untoldLines(demand, matter) : null
  const copy = await copyFor(d, loaded, { matter, withheld, words: chosen }, byHand ?? null)
  // What the tenant has of its first notice goes on to be what its console shows.
  const code = first?.code ?? (preview ? '·'.repeat(CODE_DIGITS) : newCode())
  const terms = noticeTerms(d.settings, tenant.terms)
  const window: Window =
    first && !wider
      ? { endsAt: first.windowEndsAt, fits: ranOn(first, now), dueAt: null }
      : windowFor(demand, matter, terms, now)
  const { endsAt: windowEndsAt } = window
  const view = tenantView(demand, matter, hasProduced(demand) ? now : null, withheld)
  const facts = {
    view,
    windowEndsAt,
    code,
    copySha256: isRefusal(copy) ? '·'.repeat(SHA256_CHARS) : copy.copy.sha256,
    page: matterPage(d.urls.customer, matter.id),
    late: isLateTelling(demand, matter, now),
    left: hasLeft(demand, matter),
    further:
      first &&
      furtherFacts(first, {
        demand,
        wider,
        keptBack: owesFurther(matter),
        alone: opensFor(demand, matter).lines !== undefined,
      }),
    opensWindow: wider !== null,
    window: window.fits,
    covered: withheld,
    alone: allowed !== null,
  }
  return {
    write: noticeWriter(d, facts),
    language,
    contact,
    party,
    also,
    copy,
    code,
    windowEndsAt,
    // A further notice alone promises no time.
    promised: first && !wider ? null : promisedBy(window, terms, now),
    withheld,
    matter,
    alone: allowed !== null,
    says: digestOf([
      { ...facts, windowEndsAt: null, code: null, copySha256: null },
      contact?.mail,
      also.map(({ to }) => to.mail),
      isRefusal(copy) ? null : copy.digest,
      chosen.language,
      chosen.wording,
    ]),
  }
}

/** The notice as it would go out now, with nothing made of it yet. */
export async function readyNotice(
  d: Deployment,
  actor: Actor,
  loaded: Loaded,
  wish: Pick<SendNotice, 'matter' | 'contact' | 'words' | 'seen' | 'byHand'>,
): Promise<Ready | Refusal> {
  const { matter, contact, words, byHand } = wish
  const asked = {
    actor,
    matterId: matter,
    contactId: contact,
    ...(words ? { words } : {}),
    ...(byHand ? { byHand } : {}),
  }
  const draft = await draftNotice(d, loaded, { ...asked, preview: true })
  if (isRefusal(draft)) return draft
  const unseen = mayGoOut(draft.copy, wish.seen ?? null)
  if (unseen) return unseen
  const { wording } = await chooseWording(d, actor, 'notice', draft.language, words ?? {})
  const [paper] = loaded.demand.received.documents
  if (!paper) throw new Error('a demand has a paper')
  const said = { id: '', kind: 'notice', to: 'tenant', subject: '', document: null, messageId: '' } as const
  const common = {
    matter,
    copy: paper,
    letter: { ...said, ...(wording ? { wording } : {}) },
    contact: draft.contact?.id ?? BY_POST,
    code: '',
    ...(draft.withheld.length > 0 ? { withheld: draft.withheld } : {}),
  }
  const command: Command = draft.alone
    ? { type: 'tell_allowed_contact', ...common }
    : {
        type: 'send_notice',
        ...common,
        party: draft.party,
        windowEndsAt: draft.windowEndsAt,
        controller: controllerTold(loaded.directory.tenants, draft.matter.tenant),
      }
  const second = byHand ? ({ second: true } as const) : {}
  return { to: draft.contact?.mail ?? null, says: draft.says, command, ...second }
}

function newCode(): string {
  return Array.from({ length: CODE_DIGITS }, () => randomInt(10)).join('')
}

function promisedBy(
  { fits }: Window,
  { windowMinutes }: { windowMinutes: number },
  now: string,
): string | null {
  return fits === 'whole' ? null : new Date(Date.parse(now) + windowMinutes * 60_000).toISOString()
}

export type SendNotice = Partial<Submit> & {
  readonly words?: WordingWish
  readonly demandId: string
  readonly matter: string
  readonly contact: string | null
  /** What of the copy its person has looked at (`digest` of the draft); absent: nothing. */
  readonly seen?: string
  readonly byHand?: HandMade
  /** Who else has looked at the copy that a person made. */
  readonly lookedBy?: string
}

/** As a repetition of it is told. */
export function askedNotice({
  matter,
  contact,
  words,
  byHand,
}: Pick<SendNotice, 'matter' | 'contact' | 'words' | 'byHand'>) {
  const hand = byHand && { copy: createHash('sha256').update(byHand.bytes).digest('hex') }
  return { type: 'send_notice', matter, contact, ...words, ...hand }
}

/** `at`: the demand as the program loaded it, where what a person sent leaves after their grant may have ended. */
export async function sendNotice(
  d: Deployment,
  actor: Actor,
  wish: SendNotice,
  at?: Loaded,
): Promise<Done | Refusal> {
  const asked = askedNotice(wish)
  const before = await repetition(d, actor, wish, asked)
  if (before) return before
  const loaded = at ?? (await loadFor(d, actor, wish.demandId))
  if (isRefusal(loaded)) return loaded
  const draft = await draftNotice(d, loaded, {
    actor,
    matterId: wish.matter,
    contactId: wish.contact,
    ...(wish.words ? { words: wish.words } : {}),
    ...(wish.byHand ? { byHand: wish.byHand } : {}),
  })
  if (isRefusal(draft)) return draft
  const made = draft.copy
  if (isRefusal(made)) return made
  const unseen = mayGoOut(made, wish.seen ?? null)
  if (unseen) return unseen
  if (made.how === 'by_hand' && !wish.lookedBy) return unlooked()
  const key = keyOf(loaded.stream, wish.matter)
  const { reference } = loaded.demand
  const keptOut = toKeepOut(loaded.demand, draft.matter, loaded.directory.tenants)
  const fields = {
    reference,
    matter: wish.matter,
    copy: made.copy.sha256,
    code: draft.code,
    sentAt: d.now(),
  }
  const signed = noticeSigner(d, { write: draft.write, fields, key })
  const first = await signed(await chooseWording(d, actor, 'notice', draft.language, wish.words ?? {}))
  const copy = await storeDocument(d, key, `copy-${wish.matter.slice(0, 8)}`, made.copy)
  const mailTo = async (to: Contact, note: SignedNotice) => {
    const letter = { ...noticeLetterOf(d, note), address: to.mail }
    const message = await composeMail({
      messageId: letter.messageId,
      from: { name: d.provider.name, address: d.provider.mail.from },
      to: to.mail,
      subject: letter.subject,
      text: note.text.toString('utf8'),
      attachments: [{ name: copy.title, mediaType: copy.mediaType, bytes: made.copy.bytes }],
      date: new Date(d.now()),
      references: [],
    })
    return { contact: to.id, letter, mail: { letterId: letter.id, matter: wish.matter, message } }
  }
  const main = draft.contact && (await mailTo(draft.contact, first))
  const languageTo = (to: Contact, party: PartyRef) =>
    writtenToParty(loaded.directory.tenants, draft.matter.tenant, party, to)
  const also = await Promise.all(
    draft.also.map(async ({ party, to }) => {
      // In English whatever their language is, where a person wanted the notice in English.
      const note =
        wish.words?.language === 'en' ? first : await signed(await approvedIn(d, languageTo(to, party)))
      return { ...(await mailTo(to, note)), party }
    }),
  )
  const common = {
    matter: wish.matter,
    copy,
    ...(made.how === 'by_hand' && wish.lookedBy
      ? { copyBy: 'hand' as const, copyLookedBy: wish.lookedBy }
      : made.look
        ? { copyBy: 'eye' as const }
        : {}),
    letter: main?.letter ?? noticeLetterOf(d, first),
    contact: main?.contact ?? BY_POST,
    code: draft.code,
    ...(draft.withheld.length > 0 ? { withheld: draft.withheld } : {}),
  }
  if (draft.alone)
    return execute(d.store, actor, {
      demandId: wish.demandId,
      ...submission(wish, asked),
      command: { type: 'tell_allowed_contact', ...common },
      mails: main ? [main.mail] : [],
    })
  return execute(d.store, actor, {
    demandId: wish.demandId,
    ...submission(wish, asked),
    command: {
      type: 'send_notice',
      ...common,
      party: draft.party,
      windowEndsAt: draft.windowEndsAt,
      ...(draft.promised ? { promised: draft.promised } : {}),
      ...(keptOut.length > 0 ? { keptOut } : {}),
      controller: controllerTold(loaded.directory.tenants, draft.matter.tenant),
      ...(also.length > 0
        ? { also: also.map(({ contact, letter, party }) => ({ contact, letter, party })) }
        : {}),
    },
    mails: [...(main ? [main] : []), ...also].map(({ mail }) => mail),
  })
}

function unlooked(): Refusal {
  return refuse(
    'document_unreadable',
    sentence('letters.nobody_else_looked_copy_made'),
    sentence('letters.send_from_desk_ask_colleague'),
    'promise 3',
  )
}

/**
 * The demand as it will be once this person has confirmed that nothing in the paper forbids telling, so that the notice is seen before
 * the press that confirms and sends it. To look at alone: what leaves is made from the demand as it then is.
 */
export function onceConfirmed(loaded: Loaded, actor: Actor, matter: string): Loaded {
  const confirmed = (m: Matter): Matter => {
    const { reading } = m
    const mayConfirm = m.id === matter && reading?.secrecy.kind === 'none' && reading.by !== actor.id
    return mayConfirm ? { ...m, readingConfirmedBy: m.readingConfirmedBy ?? actor.id } : m
  }
  return { ...loaded, demand: { ...loaded.demand, matters: loaded.demand.matters.map(confirmed) } }
}
