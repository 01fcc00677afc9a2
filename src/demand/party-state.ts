// The parties of a tenant's chain in one matter: which of them were told, and what each of them said. One party's word is its own: it
// ends no window, decides no objection and takes back no consent of another (decision 42).
import type { Actor } from './actor.ts'
import type { DataOf, DemandEvent } from './event.ts'
import { type PartyRef, partyKey, partyRoles } from './tenant-chain.ts'
import type { SkipReason, TenantAnswer } from './vocabulary.ts'

export type GivenAnswer = {
  readonly answer: TenantAnswer
  readonly text: string
  readonly at: string
  /** It came after the window had ended. */
  readonly late?: true
}

export type Decision = {
  readonly decision: 'upheld' | 'overruled'
  readonly reason: string
  readonly at: string
}

/** What was said to an earlier notice, and what became of it. */
export type EarlierAnswer = { readonly answer: GivenAnswer | null; readonly objection: Decision | null }

export type Said = {
  readonly answer: GivenAnswer | null
  /** The kinds of answer that counsel has read: saying one of them again holds nothing. */
  readonly heard: readonly TenantAnswer[]
  readonly answerNoted: (DataOf<'AnswerNoted'> & { readonly by: string; readonly at: string }) | null
  /** Raised, and neither decided by counsel nor taken back by this party. A later word of another kind does not end it. */
  readonly objectionOpen: boolean
  /** It was raised while less was to leave: counsel's decision on it ends no window that began since. */
  readonly objectionEarlier: boolean
  readonly objection: Decision | null
  /** What it answered, and what counsel decided, while less was to leave. */
  readonly earlier: readonly EarlierAnswer[]
}

export type Party = PartyRef &
  Said & {
    /** The last notice went to it, and it is in the chain still. One that only spoke is waited for by nobody. */
    readonly told: boolean
    /** Who of it first opened what it was told last, and when. */
    readonly opened: { readonly by: string; readonly at: string } | null
    readonly posted: { readonly at: string; readonly postedOn: string } | null
    /** When every way to it had been tried. */
    readonly escalatedAt: string | null
  }

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

export function answered(p: Party, { at, data }: Extract<DemandEvent, { kind: 'NoticeAnswered' }>): Party {
  const { answer, text, late } = data
  return {
    ...p,
    answer: { answer, text, at, ...(late ? { late } : {}) },
    answerNoted: null,
    objectionOpen: answer === 'objects' || (p.objectionOpen && !frees(answer)),
    objectionEarlier: p.objectionEarlier && answer !== 'objects',
  }
}

export function heard(p: Party, note: string, { by, at }: Pick<DemandEvent, 'by' | 'at'>): Party {
  return {
    ...p,
    answerNoted: { note, by: by.id, at },
    heard: p.answer ? [...new Set([...p.heard, p.answer.answer])] : p.heard,
  }
}

/** That it has filed is read, and what follows from it said, when its challenge is recorded. */
export function filingHeard(p: Party, e: Pick<DemandEvent, 'by' | 'at'>): Party {
  return p.answer?.answer === 'has_filed' && p.answerNoted === null ? heard(p, '', e) : p
}

/** One decision answers every objection that is open. */
export function decidedOn(p: Party, data: Decision): Party {
  if (!p.objectionOpen) return p
  const over = { objectionOpen: false, objectionEarlier: false }
  return p.objectionEarlier && data.decision === 'overruled'
    ? { ...settledEarlier(p, data), ...over }
    : { ...p, ...over, objection: data }
}

/** Its answer was the consent: its window is as it was before. */
export function consentTaken(p: Party): Party {
  return p.answer?.answer === 'consents' ? { ...p, answer: null } : p
}

/**
 * More is to leave than it answered to. What it said is kept and frees nobody any more; what still holds, because counsel has not
 * decided or read it, goes on holding.
 */
export function askedAnew(p: Party): Party {
  const again = { heard: [], objectionEarlier: p.objectionOpen }
  if (p.objection?.decision === 'upheld') return { ...p, ...again }
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

/** What the matter says as a whole, where it is not asked who said it. */
export type Summed = Pick<Said, 'answer' | 'answerNoted' | 'objectionOpen' | 'objection' | 'earlier'>

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
export function awaited(
  parties: Parties,
  decided: (p: Party) => boolean = p => p.objection !== null,
): Party[] {
  return parties.filter(p => p.told && !(p.answer && frees(p.answer.answer)) && !decided(p))
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
