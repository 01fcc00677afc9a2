// The notice of one matter as it stands: who was told on which way, what became of each try, and what the tenant said.
import type { Actor } from './actor.ts'
import { dayIsOver } from './days.ts'
import type { DataOf, DemandEvent, Letter } from './event.ts'
import type { DocumentRef } from './facts.ts'
import type { Matter } from './state.ts'
import type { SecrecyCover, TenantAnswer, WiderWay, WindowGrowth } from './vocabulary.ts'

/** One mail to one contact. */
export type NoticeTry = {
  readonly letter: string
  readonly contact: string
  readonly sentAt: string
  /** `sent` until a server or the far side says something of it. */
  readonly delivery: string
}

export type Notice = {
  readonly copy: DocumentRef
  readonly letter: Letter
  readonly contact: string
  readonly sentAt: string
  readonly windowEndsAt: string
  readonly code: string
  readonly delivery: string
  readonly readAt: string | null
  readonly late: boolean
  /** Where the authority's term cut the window: until when it would have run. */
  readonly promised?: string
  /** Why its window grew, in words for the tenant; absent where it did not. */
  readonly longer?: string
  /** It grew by itself: why, when that came, and since when it counts anew; absent where it did not. */
  readonly grown?: WindowGrown
  /** What a secrecy kept out of it. */
  readonly withheld: readonly SecrecyCover[]
  /** The first mail and every further one, in their order. */
  readonly tries: readonly NoticeTry[]
  /** The mails that went with the first one to further parties of the tenant's chain. */
  readonly also: readonly NoticeTry[]
  readonly posted: (DataOf<'NoticePosted'> & { readonly by: string; readonly at: string }) | null
  /** The last notice after the first: it told what was kept back, or that more is to leave. Tries and post are then of that one. */
  readonly further: FurtherNotice | null
}

export type WindowGrown = { readonly why: WindowGrowth; readonly at: string; readonly from?: string }

export type FurtherNotice = {
  readonly at: string
  readonly readAt: string | null
  /** In which ways more was to leave; absent where it only told what was kept back. */
  readonly wider?: readonly WiderWay[]
  /** Something was kept back until then; absent where nothing was. */
  readonly keptBack?: true
}

/** What the tenant said to an earlier notice, and what became of it. */
export type EarlierAnswer = {
  readonly answer: GivenAnswer | null
  readonly objection: Matter['objection']
}

export type GivenAnswer = {
  readonly answer: TenantAnswer
  readonly text: string
  readonly at: string
  /** It came after the window had ended. */
  readonly late?: true
}

/** Folds what concerns the notice into a matter. */
export function noticeFolded(m: Matter, e: DemandEvent): Matter {
  switch (e.kind) {
    case 'NoticeSent':
      return {
        ...(m.notice && e.data.wider ? askedAnew(m) : m),
        notice: e.data.further && m.notice ? toldMore(m, m.notice, e.data) : sent(e.data),
        escalated: null,
      }
    case 'NoticeDelivery':
      return m.notice ? { ...m, notice: delivered(m.notice, e.data) } : m
    case 'NoticeRead':
      return m.notice ? { ...m, notice: read(m.notice, e.data.at) } : m
    case 'NoticeRepeated':
      return m.notice
        ? { ...m, notice: { ...m.notice, tries: [...m.notice.tries, tryOf(e.data.letter.id, e.data)] } }
        : m
    case 'NoticePosted':
      return m.notice
        ? { ...m, notice: { ...m.notice, posted: { ...e.data, by: e.by.id, at: e.at } }, escalated: null }
        : m
    case 'NoticeEscalated':
      return { ...m, escalated: { ...e.data, at: e.at } }
    case 'ContactSkipped':
      return { ...m, skipped: [...m.skipped, e.data] }
    case 'WindowEnded':
      return { ...m, windowEnded: true }
    case 'WindowExtended':
      return m.notice ? longerWindow(m, m.notice, e) : m
    case 'NoticeAnswered':
      return {
        ...m,
        answer: { ...e.data, at: e.at },
        answerNoted: null,
        objectionOpen: e.data.answer === 'objects' || (m.objectionOpen && !frees(e.data.answer)),
        objectionEarlier: m.objectionEarlier && e.data.answer !== 'objects',
      }
    case 'AnswerNoted':
      return heard(m, e.data.note, e)
    case 'ObjectionDecided':
      return m.objectionEarlier && e.data.decision === 'overruled'
        ? {
            ...settledEarlier(m, e.data),
            objectionOpen: false,
            objectionEarlier: false,
          }
        : { ...m, objectionOpen: false, objectionEarlier: false, objection: e.data }
    default:
      return m
  }
}

function heard(m: Matter, note: string, { by, at }: Pick<DemandEvent, 'by' | 'at'>): Matter {
  return {
    ...m,
    answerNoted: { note, by: by.id, at },
    heard: m.answer ? [...new Set([...m.heard, m.answer.answer])] : m.heard,
  }
}

/** That it has filed is read, and what follows from it said, when its challenge is recorded. */
export function filingHeard(m: Matter, e: Extract<DemandEvent, { kind: 'ChallengeFiled' }>): Matter {
  const said = m.answer?.answer === 'has_filed' && m.answerNoted === null
  return said && e.data.party === 'tenant' && e.matter === m.id ? heard(m, '', e) : m
}

function longerWindow(
  m: Matter,
  notice: Notice,
  { at, data }: Extract<DemandEvent, { kind: 'WindowExtended' }>,
): Matter {
  const { windowEndsAt, reason, why, promised } = data
  if (!why) return { ...m, windowEnded: false, notice: { ...notice, windowEndsAt, longer: reason } }
  const { promised: _, longer: __, ...rest } = notice
  const from = data.from ?? notice.grown?.from
  return {
    ...m,
    windowEnded: false,
    // What was asked for was for the window that it had before.
    extensionAskedUntil: why === 'told_anew' ? null : m.extensionAskedUntil,
    notice: {
      ...rest,
      windowEndsAt,
      ...(promised ? { promised } : {}),
      grown: { why, at, ...(from ? { from } : {}) },
    },
  }
}

function sent({ also = [], ...data }: DataOf<'NoticeSent'>): Notice {
  return {
    ...data,
    also: also.map(a => tryOf(a.letter.id, { contact: a.contact, sentAt: data.sentAt })),
    delivery: 'sent',
    readAt: null,
    withheld: data.withheld ?? [],
    tries: data.contact === BY_POST ? [] : [tryOf(data.letter.id, data)],
    posted: null,
    further: null,
  }
}

/** What the tenant has of the first notice stays as it has it; only where more is to leave its time begins anew. */
function toldMore({ silent }: Matter, first: Notice, data: DataOf<'NoticeSent'>): Notice {
  const { sentAt, code, late, readAt } = first
  const { windowEndsAt, promised } = data.wider ? data : first
  const { promised: _, ...rest } = sent(data)
  return {
    ...rest,
    ...{ sentAt, windowEndsAt, code, late, readAt },
    ...(promised ? { promised } : {}),
    ...(first.longer && !data.wider ? { longer: first.longer } : {}),
    ...(first.grown && !data.wider ? { grown: first.grown } : {}),
    further: {
      at: data.sentAt,
      readAt: null,
      ...(data.wider ? { wider: data.wider, ...(silent ? { keptBack: true as const } : {}) } : {}),
    },
  }
}

/**
 * More is to leave than it answered to. What it said is kept and frees nobody any more; what still holds, because counsel has not
 * decided or read it, goes on holding.
 */
function askedAnew(m: Matter): Matter {
  const again = { windowEnded: false, heard: [], objectionEarlier: m.objectionOpen }
  if (m.objection?.decision === 'upheld') return { ...m, ...again }
  const goesOn = m.objectionOpen || waits(m)
  const said = { answer: goesOn ? null : m.answer, objection: m.objection }
  return {
    ...m,
    ...again,
    earlier: said.answer || said.objection ? [...m.earlier, said] : m.earlier,
    ...(goesOn ? {} : { answer: null, answerNoted: null }),
    objection: null,
  }
}

/** Of an answer that asks something of us (objection.ts), until counsel has read it. */
function waits({ answer, answerNoted }: Matter): boolean {
  return answer !== null && answerNoted === null && !frees(answer.answer) && answer.answer !== 'objects'
}

/** Decided as it was raised. Where it is still the tenant's last word, it has said nothing to what it was told since. */
function settledEarlier(m: Matter, objection: Matter['objection']): Matter {
  const last = m.answer?.answer === 'objects' ? m.answer : null
  return {
    ...m,
    earlier: [...m.earlier, { answer: last, objection }],
    ...(last ? { answer: null, answerNoted: null } : {}),
  }
}

function read(notice: Notice, at: string): Notice {
  const { further } = notice
  return {
    ...notice,
    readAt: notice.readAt ?? at,
    further: further && { ...further, readAt: further.readAt ?? at },
  }
}

/** Somebody of the tenant has opened what it was told last. */
export function isOpened(notice: Pick<Notice, 'readAt' | 'further'>): boolean {
  return (notice.further ? notice.further.readAt : notice.readAt) !== null
}

/** Who is not to be told of this matter: named in the paper, or whoever holds a hijacked account. */
export function isSkipped(m: Pick<Matter, 'skipped'>, { kind, id }: Pick<Actor, 'kind' | 'id'>): boolean {
  return kind === 'tenant' && m.skipped.some(s => s.contact === id)
}

/** This contact has this notice already. */
export function wasWrittenTo(notice: Pick<Notice, 'tries' | 'also'>, contact: string): boolean {
  return [...notice.tries, ...notice.also].some(t => t.contact === contact)
}

/** It was read, answered or posted: the search for somebody who takes it is over. */
export function isReached({ notice, answer }: Pick<Matter, 'notice' | 'answer'>): boolean {
  if (!notice) return false
  const answered = answer !== null && answer.at > (notice.further?.at ?? '')
  return isOpened(notice) || answered || notice.posted !== null
}

/** Since when its window counts. */
export function windowFrom({ sentAt, further, grown }: Pick<Notice, 'sentAt' | 'grown'> & Further): string {
  return grown?.from ?? (further?.wider ? further.at : sentAt)
}

type Further = { readonly further?: FurtherNotice | null | undefined }

/** When a copy of what it was told last first reached somebody, as far as is known; null where none is out. */
export function arrivedAt({ notice, answer }: Pick<Matter, 'notice' | 'answer'>): string | null {
  if (!notice) return null
  const { further, posted } = notice
  const mails = [...notice.tries, ...notice.also].filter(t => t.delivery !== 'bounced').map(t => t.sentAt)
  const opened = further ? further.readAt : notice.readAt
  const answered = answer !== null && answer.at > (further?.at ?? '') ? answer.at : null
  // Recorded days later, it counts from the end of the day of the post.
  const byPost = posted && earlier(posted.at, dayIsOver(posted.postedOn))
  return [...mails, opened, answered, byPost].filter(at => at !== null).toSorted()[0] ?? null
}

function earlier(a: string, b: string): string {
  return a < b ? a : b
}

/**
 * A copy of what it was told last is out: some mail of it did not come back, or it was opened in the console, answered or posted.
 * Where it is not, nobody was told, whatever was written (promise 3).
 */
export function isOut(m: Pick<Matter, 'notice' | 'answer'>): boolean {
  return arrivedAt(m) !== null
}

/** Every way was tried, and none since. */
export function isExhausted({ escalated, notice }: Pick<Matter, 'escalated' | 'notice'>): boolean {
  return escalated !== null && escalated.at >= (notice?.tries.at(-1)?.sentAt ?? '')
}

/** Where there is nobody to write to by mail: the letter is printed. */
export const BY_POST = 'post'

function tryOf(letter: string, { contact, sentAt }: Pick<NoticeTry, 'contact' | 'sentAt'>): NoticeTry {
  return { letter, contact, sentAt, delivery: 'sent' }
}

function delivered(notice: Notice, { letter, status }: DataOf<'NoticeDelivery'>): Notice {
  // The next server has it: that says less than what came back from behind it.
  const later = (before: string) => (status === 'accepted' && before !== 'sent' ? before : status)
  const noted = (t: NoticeTry) => (t.letter === letter ? { ...t, delivery: later(t.delivery) } : t)
  return {
    ...notice,
    tries: notice.tries.map(noted),
    also: notice.also.map(noted),
    delivery: notice.letter.id === letter ? later(notice.delivery) : notice.delivery,
  }
}

/** An answer that frees the provider from waiting. */
export function frees(answer: TenantAnswer): boolean {
  return answer === 'no_objection' || answer === 'consents'
}
