// The notice of one matter as it stands: who was told on which way, what became of each try, and what the tenant said.

import { ITSELF, type PartyRef, partyKey } from '../../directory/tenant-chain.ts'
import { type Actor, partyRoles } from '../../kernel/actor.ts'
import { dayIsOver } from '../../kernel/days.ts'
import type { ChallengeEvents } from '../challenge/events.ts'
import type { PermittedEvents } from '../permitted/events.ts'
import type { EventOf } from '../registry/event-fold.ts'
import type { Letter } from '../registry/letter.ts'
import type { Matter } from '../registry/state.ts'
import type { NoticeEvents } from './events.ts'
import {
  againDelivered,
  answered,
  askedAnew,
  consentTaken,
  courtOverruled,
  decidedAgain,
  decidedOn,
  filingHeard,
  heard,
  objectionWithdrawn,
  summed,
  toldAgain,
  toldNow,
  withoutOpener,
  withParty,
} from './party-state.ts'
import type { FurtherNotice, Notice, NoticeTry, Party } from './state.ts'
import { beforeFolded } from './window-open.ts'

/** Its own; and what a party’s challenge or a consent that was taken back changes of it. */
type NoticeEvent =
  | EventOf<NoticeEvents>
  | EventOf<ChallengeEvents, 'ChallengeFiled'>
  | EventOf<PermittedEvents, 'ConsentRevoked'>

/** Folds what concerns the notice into a matter. */
export function noticeFolded(m: Matter, e: NoticeEvent): Matter {
  const parties = partiesFolded(m, e)
  const folded = noticeAlone(m, e)
  return parties === m.parties ? folded : { ...folded, parties, ...summed(parties) }
}

function noticeAlone(m: Matter, e: NoticeEvent): Matter {
  switch (e.kind) {
    case 'NoticeSent':
      return {
        ...m,
        ...(m.notice && e.data.wider ? { windowEnded: false } : {}),
        ...(m.leftUntold
          ? { leftUntold: { ...m.leftUntold, confirmedBy: m.leftUntold.confirmedBy ?? e.by.id } }
          : {}),
        notice: e.data.further && m.notice ? toldMore(m, m.notice, e.data) : sent(e.data),
        escalated: null,
      }
    case 'NoticeDelivery':
      return m.notice ? { ...m, notice: delivered(m.notice, e.data) } : m
    case 'NoticeRead':
      return m.notice ? { ...m, notice: read(m.notice, e.data.at) } : m
    case 'NoticeRepeated':
      return m.notice
        ? { ...m, notice: { ...m.notice, tries: [...m.notice.tries, tryOf(e.data.letter, e.data)] } }
        : m
    case 'NoticePosted':
      return m.notice
        ? { ...m, notice: { ...m.notice, posted: { ...e.data, by: e.by.id, at: e.at } }, escalated: null }
        : m
    case 'NoticeEscalated':
      return { ...m, escalated: { ...e.data, at: e.at } }
    case 'ContactSkipped':
      return {
        ...m,
        skipped: [
          ...m.skipped,
          { ...(e.by.kind === 'system' ? { itself: true } : {}), ...e.data, by: e.by.id },
        ],
      }
    case 'LeftUntold':
      return { ...m, leftUntold: { ...e.data, by: e.by.id, confirmedBy: null } }
    case 'ContactToldAgain':
      return { ...m, skipped: m.skipped.filter(s => s.contact !== e.data.contact) }
    case 'WindowEnded':
      return { ...m, windowEnded: true }
    case 'WindowExtended':
      return m.notice ? longerWindow(m, m.notice, e) : m
    default:
      return m
  }
}

/** What the same event says of the parties: the very list where it says nothing. */
function partiesFolded(m: Matter, e: NoticeEvent): readonly Party[] {
  const { parties } = m
  const of = (change: (p: Party) => Party, ref: PartyRef = ITSELF) => withParty(parties, ref, change)
  switch (e.kind) {
    case 'NoticeSent':
      return toldNow(m.notice && e.data.wider ? parties.map(askedAnew) : parties, refsOf(e.data))
    case 'NoticeRead': {
      const { at } = e.data
      return of(p => ({ ...p, opened: p.opened ?? { by: e.by.id, at } }), e.data.party)
    }
    case 'NoticeRepeated':
      return of(p => ({ ...p, told: true }), e.data.party)
    case 'NoticePosted': {
      const { postedOn } = e.data
      return of(p => ({ ...p, told: true, posted: { at: e.at, postedOn } }), e.data.party)
    }
    case 'NoticeEscalated':
      return e.data.why === 'unreached' ? of(p => ({ ...p, escalatedAt: e.at }), e.data.party) : parties
    case 'ContactSkipped':
      return withoutOpener(parties, e.data.contact, e.data.why)
    case 'ChainChanged':
      return of(p => ({ ...p, told: e.data.told }), e.data.party)
    case 'NoticeAnswered':
      return of(p => answered(p, e), e.data.party)
    case 'AnswerNoted':
      return parties.map(p => (isNoted(p, e.data.party) ? heard(p, e.data.note, e) : p))
    case 'ChallengeFiled':
      return e.data.party === 'tenant' && e.matter === m.id ? parties.map(p => filingHeard(p, e)) : parties
    case 'ObjectionDecided':
      return parties.map(p => decidedOn(p, { ...e.data, at: e.at }))
    case 'ObjectionOverruled':
      return parties.map(p => courtOverruled(p, e))
    case 'ObjectionWithdrawn':
      return of(p => objectionWithdrawn(p, e), e.data.party)
    case 'ObjectionDecidedAgain':
      return parties.map(p => decidedAgain(p, e))
    case 'DecidedAgainTold':
      return parties.map(p => toldAgain(p, e))
    case 'NoticeDelivery':
      return parties.some(p => p.again) ? parties.map(p => againDelivered(p, e.data)) : parties
    case 'ConsentRevoked':
      return parties.map(consentTaken)
    default:
      return parties
  }
}

function isNoted(p: Party, key: string | undefined): boolean {
  return p.answer !== null && (key === undefined || key === partyKey(p))
}

/** To whom a notice went. On record without its party: further ones stand behind the tenant itself, in the order of the chain. */
function refsOf({ party = ITSELF, also = [] }: NoticeEvents['NoticeSent']): PartyRef[] {
  return [party, ...also.map((a, i) => a.party ?? behind(i))]
}

function behind(i: number): PartyRef {
  return { role: partyRoles[i + 1] ?? 'controller' }
}

function longerWindow(
  m: Matter,
  notice: Notice,
  { at, data }: EventOf<NoticeEvents, 'WindowExtended'>,
): Matter {
  const { windowEndsAt, reason, why, promised } = data
  // More time is for all that the customer was told.
  const { promised: _, longer, before: __, ...rest } = notice
  if (!why)
    return {
      ...m,
      windowEnded: false,
      notice: {
        ...rest,
        ...(notice.promised ? { promised: notice.promised } : {}),
        windowEndsAt,
        longer: reason,
      },
    }
  const from = data.from ?? notice.grown?.from
  return {
    ...m,
    windowEnded: false,
    // What was asked for was for the window that it had before.
    extensionAskedUntil: why === 'more_time' ? m.extensionAskedUntil : null,
    notice: {
      ...rest,
      windowEndsAt,
      ...(promised ? { promised } : {}),
      grown: { why, at, ...(from ? { from } : {}) },
    },
  }
}

function sent({ also = [], party, lines: _, ...data }: NoticeEvents['NoticeSent']): Notice {
  const { sentAt } = data
  const first = tryOf(data.letter, { ...data, party })
  const others = also.map((a, i) => tryOf(a.letter, { sentAt, party: behind(i), ...a }))
  return {
    ...data,
    delivery: 'sent',
    readAt: null,
    withheld: data.withheld ?? [],
    tries: data.contact === BY_POST ? others : [first, ...others],
    posted: null,
    further: null,
  }
}

/** What the tenant has of the first notice stays as it has it; only where more is to leave its time begins anew. */
function toldMore(m: Matter, first: Notice, data: NoticeEvents['NoticeSent']): Notice {
  const { silent } = m
  const { sentAt, code, late, readAt } = first
  const { windowEndsAt, promised } = data.wider ? data : first
  const { promised: _, ...rest } = sent(data)
  return {
    ...rest,
    ...{ sentAt, windowEndsAt, code, late, readAt },
    ...beforeFolded(m, data, isOut(m)),
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

function read(notice: Notice, at: string): Notice {
  const { further } = notice
  return {
    ...notice,
    readAt: notice.readAt ?? at,
    further: further && { ...further, readAt: further.readAt ?? at },
  }
}

/** Who is not to be told of this matter: named in the paper, or whoever holds a hijacked account. */
export function isSkipped(m: Pick<Matter, 'skipped'>, { kind, id }: Pick<Actor, 'kind' | 'id'>): boolean {
  return kind === 'tenant' && m.skipped.some(s => s.contact === id)
}

/** This contact has this notice already. `address`: where it would go now; another one than what came back was not written to. */
export function wasWrittenTo(notice: Pick<Notice, 'tries'>, contact: string, address?: string): boolean {
  const last = notice.tries.findLast(t => t.contact === contact)
  return last !== undefined && !isCorrected(last, address)
}

function isCorrected({ delivery, address }: NoticeTry, now: string | undefined): boolean {
  return delivery === 'bounced' && address !== undefined && now !== undefined && address !== now
}

export function triesTo(notice: Notice | null, p: Party): NoticeTry[] {
  return (notice?.tries ?? []).filter(t => t.party === partyKey(p))
}

type Told = Pick<Matter, 'notice' | 'parties' | 'skipped'>

/** When this party answered what it was told last; null where it has not. */
function answeredAt({ notice }: Told, { answer }: Party): string | null {
  return answer !== null && answer.at > (notice?.further?.at ?? '') ? answer.at : null
}

/** It was read, answered or posted: the search for somebody of this party who takes it is over. */
export function hasReached(m: Told, p: Party): boolean {
  return p.opened !== null || answeredAt(m, p) !== null || p.posted !== null
}

/** Each party that was told took it. */
export function isReached(m: Told): boolean {
  return m.notice !== null && m.parties.every(p => !p.told || hasReached(m, p))
}

/** Since when its window counts. */
export function windowFrom({ sentAt, further, grown }: Pick<Notice, 'sentAt' | 'grown'> & Further): string {
  return grown?.from ?? (further?.wider ? further.at : sentAt)
}

type Further = { readonly further?: FurtherNotice | null | undefined }

/** When a copy of what this party was told last first reached somebody of it, as far as is known; null where none is out. */
export function arrivedTo(m: Told, p: Party): string | null {
  // A copy that went to who was not to have it is none of the party's; whoever left was its person when it went.
  const isNobodys = (contact: string) => m.skipped.some(s => s.contact === contact && s.why !== 'left')
  const out = triesTo(m.notice, p).filter(t => t.delivery !== 'bounced' && !isNobodys(t.contact))
  const mails = out.map(t => t.sentAt)
  // Recorded days later, it counts from the end of the day of the post.
  const byPost = p.posted && earlier(p.posted.at, dayIsOver(p.posted.postedOn))
  const moments = [...mails, p.opened?.at ?? null, answeredAt(m, p), byPost]
  return moments.filter(at => at !== null).toSorted()[0] ?? null
}

/** When the last party had its copy: from then on all of them can object. Null while one has none. */
export function arrivedAt(m: Told): string | null {
  if (!m.notice) return null
  const told = m.parties.filter(p => p.told).map(p => arrivedTo(m, p))
  const have = told.filter(at => at !== null)
  return have.length === told.length ? (have.toSorted().at(-1) ?? null) : null
}

function earlier(a: string, b: string): string {
  return a < b ? a : b
}

/**
 * A copy of what it was told last is out to each party: some mail of it did not come back, or it was opened in the console, answered
 * or posted. Where it is not, not everybody was told who is to be, whatever was written (promise 3).
 */
export function isOut(m: Told): boolean {
  return arrivedAt(m) !== null
}

/** Every way to this party was tried, and none since. */
export function isExhausted({ notice }: Pick<Matter, 'notice'>, p: Party): boolean {
  return p.escalatedAt !== null && p.escalatedAt >= (triesTo(notice, p).at(-1)?.sentAt ?? '')
}

/** To whom counsel has to send it by post, because every way was tried. */
export function unreached(m: Told): Party[] {
  return m.parties.filter(p => p.told && isExhausted(m, p) && !hasReached(m, p))
}

/** Where there is nobody to write to by mail: the letter is printed. */
export const BY_POST = 'post'

type Sent = Pick<NoticeTry, 'contact' | 'sentAt'> & { readonly party?: PartyRef | undefined }

function tryOf({ id, address }: Letter, { contact, sentAt, party = ITSELF }: Sent): NoticeTry {
  const to = address === undefined ? {} : { address }
  return { letter: id, contact, ...to, party: partyKey(party), sentAt, delivery: 'sent' }
}

function delivered(notice: Notice, { letter, status }: NoticeEvents['NoticeDelivery']): Notice {
  // The next server has it: that says less than what came back from behind it.
  const later = (before: string) => (status === 'accepted' && before !== 'sent' ? before : status)
  const noted = (t: NoticeTry) => (t.letter === letter ? { ...t, delivery: later(t.delivery) } : t)
  return {
    ...notice,
    tries: notice.tries.map(noted),
    delivery: notice.letter.id === letter ? later(notice.delivery) : notice.delivery,
  }
}
