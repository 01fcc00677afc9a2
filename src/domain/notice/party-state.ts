// The parties of a tenant's chain in one matter: which of them were told, and what each of them said. One party's word is its own: it
// ends no window, decides no objection and takes back no consent of another (decision 42).

import { type PartyRef, partyKey } from '../../directory/tenant-chain.ts'
import { type Actor, partyRoles } from '../../kernel/actor.ts'
import type { SkipReason, TenantAnswer } from '../../vocabulary/closed-lists.ts'
import type { LineKey } from '../decision/events.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { EventOf } from '../registry/event-fold.ts'
import type { NoticeEvents } from './events.ts'
import type { Decision, Party, Said, Summed } from './state.ts'
import { isOf, together } from './upheld.ts'

const NOTHING_SAID: Said = {
  answer: null,
  heard: [],
  answerNoted: null,
  objectionOpen: false,
  objectionEarlier: false,
  objection: null,
  earlier: [],
}

type Parties = readonly Party[]

export function partyIn(parties: Parties, ref: PartyRef): Party | null {
  return parties.find(p => partyKey(p) === partyKey(ref)) ?? null
}

/** Changes one party, which begins to stand there if it does not yet; in the order of the chain. */
export function withParty(parties: Parties, ref: PartyRef, change: (p: Party) => Party): Party[] {
  const key = partyKey(ref)
  const own = parties.find(p => partyKey(p) === key) ?? {
    ...ref,
    ...NOTHING_SAID,
    told: false,
    opened: null,
    posted: null,
    escalatedAt: null,
  }
  const place = (p: Party) => partyRoles.indexOf(p.role)
  return [...parties.filter(p => partyKey(p) !== key), change(own)].toSorted((a, b) => place(a) - place(b))
}

/** A notice went out: to whom of them is said anew, and nobody has opened it. */
export function toldNow(parties: Parties, refs: readonly PartyRef[]): Party[] {
  const fresh = { opened: null, posted: null, escalatedAt: null }
  const untold = parties.map(p => ({ ...p, ...fresh, told: false }))
  return refs.reduce<Party[]>((all, ref) => withParty(all, ref, p => ({ ...p, told: true })), untold)
}

/** Without the opening of a contact who was not to be told: that shows nothing of the party. */
export function withoutOpener(parties: Parties, contact: string, why: SkipReason): Party[] {
  // Whoever left was its person when it opened it.
  return parties.map(p => (p.opened?.by === contact && why !== 'left' ? { ...p, opened: null } : p))
}

export function answered(p: Party, { at, data }: EventOf<NoticeEvents, 'NoticeAnswered'>): Party {
  const { answer, text, late, about, lines } = data
  const said = { ...(late ? { late } : {}), ...(about ? { about } : {}), ...(lines ? { lines } : {}) }
  return {
    ...objecting(p, data),
    answer: { answer, text, at, ...said },
    answerNoted: null,
    objectionEarlier: p.objectionEarlier && answer !== 'objects',
  }
}

/** What it objected to before is not taken back by an objection to something else. */
function objecting(p: Party, { answer, lines }: NoticeEvents['NoticeAnswered']): Party {
  if (answer !== 'objects') return p.objectionOpen && frees(answer) ? answeredFor(p) : p
  const about = p.objectionOpen ? together(p.objectionAbout, lines) : lines
  const isDecided = (l: LineKey) => p.objection?.about !== undefined && isOf(p.objection.about, l)
  if (about?.every(isDecided)) return p
  return { ...answeredFor(p), objectionOpen: true, ...(about ? { objectionAbout: about } : {}) }
}

/** Without its objection, that counsel decided or that it took back. */
function answeredFor({ objectionAbout: _, ...p }: Party): Party {
  return { ...p, objectionOpen: false }
}

export function heard(p: Party, note: string, { by, at }: Pick<DemandEvent, 'by' | 'at'>): Party {
  const read = { ...p, answerNoted: { note, by: by.id, at } }
  if (!p.answer) return read
  const { answer, lines } = p.answer
  return lines
    ? { ...read, heardAbout: [...(p.heardAbout ?? []), { answer, lines }] }
    : { ...read, heard: [...new Set([...p.heard, answer])] }
}

/** That it has filed is read, and what follows from it said, when its challenge is recorded. */
export function filingHeard(p: Party, e: Pick<DemandEvent, 'by' | 'at'>): Party {
  return p.answer?.answer === 'has_filed' && p.answerNoted === null ? heard(p, '', e) : p
}

/** One decision answers every objection that is open. */
export function decidedOn(p: Party, data: Decision): Party {
  if (!p.objectionOpen) return p
  const now = answeredFor(p)
  const about = decidedAbout(p)
  const said = about ? { ...data, about } : data
  if (p.objection?.decision === 'upheld') return decidedBeside(now, p.objection, said)
  return data.decision === 'upheld' ? { ...now, objection: said } : settled(now, said)
}

/** With what was decided before of what it had objected to; absent: all. */
function decidedAbout({ objectionAbout, objection }: Party): readonly LineKey[] | undefined {
  return objection ? together(objection.about, objectionAbout) : objectionAbout
}

/** It objected again, to what it was told since or to other data: what counsel keeps here already stays. */
function decidedBeside(p: Party, kept: Decision, data: Decision): Party {
  const earlier = [...p.earlier, { answer: p.answer, objection: data }]
  const { about: _, ...before } = kept
  const about = data.about ? { about: data.about } : {}
  if (data.decision === 'overruled') return { ...p, earlier, objection: { ...before, ...about } }
  const { lines: __, ...said } = data
  const lines = kept.lines && data.lines ? { lines: [...kept.lines, ...data.lines] } : {}
  return { ...p, objection: { ...said, ...lines, ...(kept.court ? { court: kept.court } : {}) } }
}

/** A court lets go all that its objection kept here, or the lines that its order names. */
export function courtOverruled(
  p: Party,
  { at, by, data }: EventOf<NoticeEvents, 'ObjectionOverruled'>,
): Party {
  const { court, number, on, note, lines } = data
  const of = { court, number, on, by: by.id, at }
  const { again, ...rest } = p
  if (again) return lines ? { ...p, again: { ...again, except: [...again.except, ...lines] } } : rest
  const { objection } = p
  if (objection?.decision !== 'upheld') return p
  const before = objection.court?.lines ?? []
  return lines
    ? { ...p, objection: { ...objection, court: { ...of, lines: [...before, ...lines] } } }
    : settled(noLongerFollowed(p), {
        decision: 'overruled',
        reason: note,
        at,
        court: of,
        ...aboutOf(objection),
      })
}

/** Its own word: it frees as if it had not objected, and stands in the place of its objection. */
export function objectionWithdrawn(
  p: Party,
  { at, data }: EventOf<NoticeEvents, 'ObjectionWithdrawn'>,
): Party {
  const { again: _, ...rest } = p
  const { answer, objection } = p
  return {
    ...answeredFor(rest),
    earlier: objection ? [...p.earlier, { answer, objection, followed: true }] : p.earlier,
    // To what it was told since it objected, and to what it did not object to, it has said nothing yet.
    answer: p.objectionEarlier || objection?.about ? null : { answer: 'no_objection', text: data.text, at },
    answerNoted: null,
    objectionEarlier: false,
    objection: null,
  }
}

export function decidedAgain(
  p: Party,
  { at, by, data }: EventOf<NoticeEvents, 'ObjectionDecidedAgain'>,
): Party {
  if (p.objection?.decision !== 'upheld') return p
  const { lines: only, court } = p.objection
  const about = aboutOf(p.objection)
  const except = court?.lines ?? []
  return {
    ...settled(noLongerFollowed(p), { decision: 'overruled', reason: data.reason, at, ...about }),
    again: { ...data, by: by.id, at, letters: [], told: null, ...(only ? { only } : {}), except },
  }
}

export function toldAgain(p: Party, { at, data }: EventOf<NoticeEvents, 'DecidedAgainTold'>): Party {
  if (!p.again) return p
  const { freeAt, byHand } = data
  const letters = data.letters.map(l => ({ letter: l.letter.id, contact: l.contact, delivery: 'sent' }))
  const told = { at, freeAt, ...(byHand ? { byHand: true as const } : {}) }
  return {
    ...p,
    again: { ...p.again, letters: [...p.again.letters, ...letters], told: p.again.told ?? told },
  }
}

/** Where every letter came back nobody was told. */
export function againDelivered(p: Party, { letter, status }: NoticeEvents['NoticeDelivery']): Party {
  const { again } = p
  if (!again?.letters.some(l => l.letter === letter)) return p
  const letters = again.letters.map(l => (l.letter === letter ? { ...l, delivery: status } : l))
  const lost = !again.told?.byHand && letters.every(l => l.delivery === 'bounced')
  return { ...p, again: { ...again, letters, told: lost ? null : again.told } }
}

function aboutOf({ about }: Decision): Pick<Decision, 'about'> {
  return about ? { about } : {}
}

function noLongerFollowed(p: Party): Party {
  const before = { answer: null, objection: p.objection, followed: true } as const
  return { ...p, earlier: [...p.earlier, before], objection: null }
}

/** Its answer was the consent: its window is as it was before. */
export function consentTaken(p: Party): Party {
  return p.answer?.answer === 'consents' ? { ...p, answer: null } : p
}

/**
 * More is to leave than it answered to. What it said is kept and frees nobody any more; what still holds, because counsel has not
 * decided or read it, goes on holding.
 */
export function askedAnew({ heardAbout: _, ...p }: Party): Party {
  if (p.objection?.decision === 'upheld') return { ...p, heard: [], objectionEarlier: true }
  const again = { heard: [], objectionEarlier: p.objectionOpen }
  const goesOn = p.objectionOpen || waits(p)
  const said = { answer: goesOn ? null : p.answer, objection: p.objection }
  return {
    ...p,
    ...again,
    earlier: said.answer || said.objection ? [...p.earlier, said] : p.earlier,
    ...(goesOn ? {} : { answer: null, answerNoted: null }),
    objection: null,
  }
}

/** Of an answer that asks something of us (objection.ts), until counsel has read it. */
function waits({ answer, answerNoted }: Said): boolean {
  return answer !== null && answerNoted === null && !frees(answer.answer) && answer.answer !== 'objects'
}

/** An objection that is followed no more, or never was. One from before the party was told of more ends no window of what it was told since. */
function settled(p: Party, objection: Decision): Party {
  return p.objectionEarlier
    ? { ...settledEarlier(p, objection), objectionEarlier: false }
    : { ...p, objection }
}

/** Decided as it was raised. Where it is still its last word, it has said nothing to what it was told since. */
function settledEarlier(p: Party, objection: Decision): Party {
  const last = p.answer?.answer === 'objects' ? p.answer : null
  return {
    ...p,
    earlier: [...p.earlier, { answer: last, objection }],
    ...(last ? { answer: null, answerNoted: null } : {}),
  }
}

/** An answer that frees the provider from waiting for whoever gave it. */
export function frees(answer: TenantAnswer): boolean {
  return answer === 'no_objection' || answer === 'consents'
}

/** The last word of whoever gave it; an objection of anybody, and one that counsel followed before one that was not. */
export function summed(parties: Parties): Summed {
  const spoke = parties.filter(p => p.answer !== null)
  const last = spoke.toSorted((a, b) => (a.answer?.at ?? '').localeCompare(b.answer?.at ?? '')).at(-1)
  const decided = parties.flatMap(p => p.objection ?? [])
  return {
    answer: last?.answer ?? null,
    answerNoted: last?.answerNoted ?? null,
    objectionOpen: parties.some(p => p.objectionOpen),
    objection: decided.find(o => o.decision === 'upheld') ?? decided.at(-1) ?? null,
    earlier: parties.flatMap(p => p.earlier),
  }
}

/** For whose word the window is open still. `decided`: counsel has decided on this party's objection, as far as who asks may know. */
export function awaited(parties: Parties, decided: (p: Party) => boolean = hasDecision): Party[] {
  return parties.filter(p => p.told && !(p.answer && frees(p.answer.answer)) && !decided(p))
}

function hasDecision(p: Party): boolean {
  return p.objection !== null && !p.objection.about && isDecidedFor(p, p.objection)
}

/** The same of one line, which an objection to others does not decide. */
export function hasDecisionOn(p: Party, line: LineKey): boolean {
  return p.objection !== null && isOf(p.objection.about, line) && isDecidedFor(p, p.objection)
}

/** Of lines that an objection from before it was told of more does not keep, or that a court let go, its word is still awaited. */
function isDecidedFor({ objectionEarlier }: Party, { court, lines }: Decision): boolean {
  return !(objectionEarlier && (court || lines))
}

type TenantsPerson = Extract<Actor, { kind: 'tenant' }>

/** For which party of this tenant's chain a person speaks. */
export function partyOf(actor: TenantsPerson, tenant: string): PartyRef {
  const { standsFor = [], party = 'contract_party' } = actor
  const as = actor.tenant === tenant ? 'successor' : standsFor.find(s => s.tenant === tenant)?.as
  return as === undefined || as === 'successor' ? { role: party } : { role: as, tenant: actor.tenant }
}

/**
 * Whose consent lets data leave: of the parties that are told the last of the chain, because whoever stands before the controller acts
 * on its instructions alone (Regulation (EU) 2016/679 arts 4(7), 28(3)(a)). `who` need not have been told itself.
 */
export function mayConsent(parties: Parties, who: PartyRef): boolean {
  const place = ({ role }: PartyRef) => partyRoles.indexOf(role)
  return parties.every(p => !p.told || partyKey(p) === partyKey(who) || place(p) < place(who))
}
