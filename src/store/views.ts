// What the desk's queue and a tenant are shown of a demand; the officer's view is officer-view.ts. Pure, rebuilt by `fsck`, encrypted before
// they are stored.
//
// The tenant's view is made here and only here: a tenant's page, mail and receipt are rendered from it, so nothing of
// another tenant can slip in.
import { isAuthenticated } from '../demand/authenticate.ts'
import { type Challenge, isTenants } from '../demand/challenge-state.ts'
import type { LineDecision } from '../demand/event.ts'
import { tookBack, wentAway } from '../demand/gone.ts'
import { answeredElsewhere, knownFacts } from '../demand/imported.ts'
import { type Lane, laneOfGround } from '../demand/lane-words.ts'
import { nextStep } from '../demand/next.ts'
import type { FurtherNotice, WindowGrown } from '../demand/notice-state.ts'
import { type Demand, type Matter, matterOf, sameIdentifier, withdrew } from '../demand/state.ts'
import { type CounselTerm, extensionOf } from '../demand/suspension.ts'
import type { PartyRole } from '../demand/tenant-chain.ts'
import type { Proposed } from '../demand/traits.ts'
import type { SecrecyCover } from '../demand/vocabulary.ts'
import { emergencyWord } from './lanes.ts'
import { withoutCovered } from './partial-view.ts'
import { type OtherParty, type PartyView, partyViews } from './party-view.ts'

/** One queue row's worth of a demand, for the desk. */
export type Summary = {
  readonly subject: string | null
  readonly authority: string
  readonly country: string
  readonly authenticated: boolean
  readonly instrument: string | null
  readonly categories: readonly string[]
  readonly tenants: number
  readonly says: string
  readonly secrecyUntil: string | null
  /** Absent where it is none; `confirmed`: the authority's supervisor said so. */
  readonly emergency?: 'claimed' | 'confirmed'
  /** In the national-security lane; absent elsewhere. */
  readonly restricted?: true
  /** What it says of the paper comes from another system's record or a machine's reading; absent once somebody confirmed it, or it is closed. */
  readonly unconfirmed?: true
}

export function summaryOf(d: Demand, now: string, policy: CounselTerm = {}): Summary {
  const f = knownFacts(d)
  return {
    subject: d.received.subject,
    authority: f?.authorityName ?? d.received.sender.display ?? d.received.sender.address ?? '',
    country: f?.country ?? '',
    authenticated: isAuthenticated(d),
    instrument: f?.instrument ?? null,
    categories: [...new Set(f?.asks.flatMap(a => a.categories) ?? [])],
    tenants: d.matters.length,
    says: nextStep(d, now, policy).says,
    secrecyUntil: d.matters.map(m => m.secrecy?.until).find(u => u != null) ?? null,
    ...emergencyWord(d),
    ...(d.named === null ? {} : { restricted: true as const }),
    ...(f && d.facts === null && d.closed === null ? { unconfirmed: true as const } : {}),
  }
}

/** The same row with what a machine read in its paper, as long as there is nothing better. */
export function withProposed(s: Summary, proposed: Proposed): Summary {
  const { authority, country, categories } = proposed
  const instrument = proposed.instrument || null
  if (!authority && !country && !instrument && categories.length === 0) return s
  return { ...s, authority: authority || s.authority, country, instrument, categories, unconfirmed: true }
}

export type LineView = {
  readonly identifier: string | null
  readonly category: string
  readonly decision: string
  readonly reason: string
  readonly cite: string
  readonly wouldSuffice: readonly string[]
  readonly period: { readonly from: string | null; readonly to: string | null } | null
  /** It leaves although no law requires it: by which lane; absent where a law does. */
  readonly voluntary?: Lane
  /** The provider's policy by which it does. */
  readonly policy?: string
}

/** All of its data that would leave do so in a confirmed emergency: the end of its window is not waited for. */
export function leavesAtOnce(lines: readonly LineView[]): boolean {
  const leaving = lines.filter(l => l.decision === 'comply' || l.decision === 'narrow')
  return leaving.length > 0 && leaving.every(l => l.voluntary === 'emergency')
}

/** The customer's own consent, as it gave it. */
export type ConsentView = {
  readonly at: string
  readonly covers: readonly { readonly identifier: string; readonly category: string }[]
  readonly from: string | null
  readonly to: string | null
  readonly verified: boolean
  readonly revokedAt: string | null
}

/** A challenge as the customer whom it concerns is told of it. */
export type ChallengeView = {
  /** The customer filed it itself; absent where we did. */
  readonly yours?: true
  readonly kind: string
  readonly about: string
  readonly forum: string
  readonly filedOn: string
  readonly suspended: boolean
  /** The last ruling, `withdrawn`, or null while none is there. */
  readonly outcome: string | null
  readonly outcomeOn: string | null
  readonly open: boolean
  /** When it was recorded here, and when its outcome was; absent in views from before this was said. */
  readonly at?: string
  readonly outcomeAt?: string
}

export type TenantView = {
  /** When what is shown last changed (view-dates.ts); absent in a view from before this was said. */
  readonly changedAt?: string
  readonly reference: string
  readonly matter: string
  readonly authority: string
  readonly country: string
  readonly instrument: string
  readonly paperReference: string | null
  readonly receivedAt: string
  readonly lines: readonly LineView[]
  readonly asked: readonly {
    readonly identifier: string
    readonly categories: readonly string[]
    readonly from: string | null
    readonly to: string | null
  }[]
  readonly redirect: {
    readonly tried: boolean
    readonly outcome: string | null
    readonly exception: string | null
    /** When its outcome was recorded; absent without one. */
    readonly answeredAt?: string
  }
  /** The authority wants no more what it asked of this tenant, or (`part`) a part of it; absent where it said nothing of the kind. */
  readonly withdrawn?: { readonly on: string; readonly at: string; readonly part?: true }
  readonly notChallenged: string | null
  /** Of this matter; absent where there is none. */
  readonly challenges?: readonly ChallengeView[]
  /** What the answer was, where it was given in the system before this one; absent otherwise. */
  readonly answeredBefore?: string
  /** Absent where none was given with a scope. */
  readonly consent?: ConsentView
  /** Data of this tenant that were set apart as they stood, so that nothing deletes them; absent where none were. */
  readonly kept?: { readonly at: string; readonly until: string | null }
  /** Until when more time was given in writing; absent where it was not. */
  readonly extendedUntil?: string
  readonly notice: {
    readonly sentAt: string
    readonly windowEndsAt: string
    readonly readAt: string | null
    readonly code: string
    readonly late: boolean
    readonly copyDocument: string
    readonly copySha256: string
    /** When it was told more: what could not be told for a time, or that more is to leave; absent where it was not. */
    readonly further?: FurtherNotice
    /** Why counsel let its window grow; absent where it did not. */
    readonly longer?: string
    /** It grew by itself, or began anew; absent where it did not. */
    readonly grown?: WindowGrown
  } | null
  /** What it answered while less was to leave, and what counsel decided; absent where it did not. */
  readonly earlier?: readonly {
    readonly answer: TenantView['answer']
    readonly objection: TenantView['objection']
  }[]
  /** What a secrecy of a part keeps back; absent where nothing does. */
  readonly withheld?: readonly SecrecyCover[]
  readonly windowEnded: boolean
  readonly answer: { readonly answer: string; readonly text: string; readonly at: string } | null
  /** When counsel read that answer; absent where nobody said so. */
  readonly heard?: string
  /** `at`: absent in a view from before this was said. */
  readonly objection: { readonly decision: string; readonly reason: string; readonly at?: string } | null
  /** Each party of its chain, where there are several; what a reader gets of them is `others` (party-view.ts). */
  readonly parties?: readonly PartyView[]
  /** Of the parties beside the one that reads. */
  readonly others?: readonly OtherParty[]
  /** Another party decides about these data, so that its consent alone lets them leave; absent where the one that reads may consent. */
  readonly consentIsOf?: PartyRole
  /** Another party's objection was followed: what was to be given stays here. */
  readonly held?: true
  readonly released: { readonly at: string; readonly items: number; readonly sha256: string } | null
  readonly closedAt: string | null
}

/** `covered`: what may not be told; of a matter whose notice is out, what that notice left out. */
export function tenantView(
  d: Demand,
  m: Matter,
  releasedAt: string | null,
  covered: readonly SecrecyCover[] = m.notice?.withheld ?? [],
): TenantView {
  return withoutCovered(wholeView(d, m, releasedAt), covered)
}

function wholeView(d: Demand, m: Matter, releasedAt: string | null): TenantView {
  const mine = d.accounts.filter(a => a.matter === m.id)
  const f = knownFacts(d)
  const asks = f?.asks ?? []
  return {
    reference: d.reference,
    matter: m.id,
    authority: f?.authorityName ?? '',
    country: f?.country ?? '',
    instrument: f?.instrument ?? '',
    paperReference: f?.reference ?? null,
    receivedAt: d.received.receivedAt,
    lines: d.lines.filter(l => matterOf(d, l)?.id === m.id).map(l => lineView(d, l)),
    asked: asks.flatMap(ask =>
      mine
        .filter(a =>
          ask.identifiers.some(i => i.kind === a.identifier.kind && i.value === a.identifier.value),
        )
        .map(a => ({
          identifier: a.identifier.value,
          categories: ask.categories,
          from: ask.period.from,
          to: ask.period.to,
        })),
    ),
    redirect: redirectView(m),
    ...withdrawnView(d, m),
    notChallenged: m.notChallenged?.why ?? null,
    ...challengesView(d, m),
    ...consentView(d, m),
    ...(m.preserved
      ? { kept: { at: m.preserved.at, until: m.preserved.endedAt?.slice(0, 10) ?? m.preserved.until } }
      : {}),
    ...(answeredElsewhere(d) && d.imported?.outcome ? { answeredBefore: d.imported.outcome } : {}),
    notice: m.notice && {
      sentAt: m.notice.sentAt,
      windowEndsAt: m.notice.windowEndsAt,
      readAt: m.notice.readAt,
      code: m.notice.code,
      late: m.notice.late,
      copyDocument: m.notice.copy.name,
      copySha256: m.notice.copy.sha256,
      ...(m.notice.further ? { further: m.notice.further } : {}),
      ...(m.notice.longer ? { longer: m.notice.longer } : {}),
      ...(m.notice.grown ? { grown: m.notice.grown } : {}),
    },
    ...(m.earlier.length > 0 ? { earlier: m.earlier } : {}),
    windowEnded: m.windowEnded,
    answer: m.answer,
    ...(m.answer && m.answerNoted ? { heard: m.answerNoted.at } : {}),
    objection: m.objection,
    ...partyViews(m.parties),
    released: releasedFor(d, m, releasedAt),
    closedAt: d.closed?.at ?? null,
  }
}

/** A part that is another tenant's alone says nothing of this one. */
function withdrawnView(d: Demand, m: Matter): Pick<TenantView, 'withdrawn'> {
  if (d.withdrawal) return { withdrawn: { on: d.withdrawal.on, at: d.withdrawal.at } }
  // After the closing its outcome says so, as in views from before.
  const answer = withdrew(d) ? d.redirect : m.redirectAnswer
  if (answer?.outcome === 'withdrawn' && wentAway(d, m) && !d.closed)
    return { withdrawn: { on: answer.at.slice(0, 10), at: answer.at } }
  const own = d.accounts.filter(a => a.matter === m.id).map(a => a.identifier)
  const last = d.partWithdrawals.findLast(w =>
    w.parts?.some(p => own.some(i => sameIdentifier(i, p.identifier))),
  )
  if (!last) return {}
  const part = tookBack(d, m) ? {} : { part: true as const }
  return { withdrawn: { on: last.on, at: last.at, ...part } }
}

/** Only where there are any: a view that was stored before they existed is then still what is made of the same events. */
function challengesView(d: Demand, m: Matter): Pick<TenantView, 'challenges' | 'extendedUntil'> {
  const mine = d.challenges.filter(c => c.matters.includes(m.id))
  const extension = extensionOf(d, m.id)
  return {
    ...(mine.length > 0 ? { challenges: mine.map(challengeView) } : {}),
    ...(extension ? { extendedUntil: extension.until } : {}),
  }
}

function consentView(d: Demand, { consent }: Matter): Pick<TenantView, 'consent'> {
  if (!consent) return {}
  const identifiers = new Map(d.accounts.map(a => [a.id, a.identifier.value]))
  return {
    consent: {
      at: consent.at,
      covers: consent.lines.map(l => ({
        identifier: identifiers.get(l.account ?? '') ?? '',
        category: l.category,
      })),
      from: consent.from,
      to: consent.to,
      verified: consent.verified !== null,
      revokedAt: consent.revoked?.at ?? null,
    },
  }
}

function challengeView(c: Challenge): ChallengeView {
  const last = c.steps.findLast(s => s.step === 'ruling' || s.step === 'withdrawn')
  return {
    ...(isTenants(c) ? { yours: true as const } : {}),
    kind: c.challengeKind,
    about: c.about,
    forum: c.forum,
    filedOn: c.filedOn,
    suspended: c.suspendedBy !== null,
    outcome: last ? (last.result ?? last.step) : null,
    outcomeOn: last?.on ?? null,
    open: c.open,
    at: c.at,
    ...(last ? { outcomeAt: last.at } : {}),
  }
}

/** Of this tenant alone: that another one was asked first, or was not, says who else is concerned. */
function redirectView(m: Matter): TenantView['redirect'] {
  return {
    tried: m.redirectAskedAt !== null,
    outcome: m.redirectAnswer?.outcome ?? null,
    exception: m.redirectException?.ground ?? null,
    ...(m.redirectAnswer ? { answeredAt: m.redirectAnswer.at } : {}),
  }
}

/** What left of this tenant's data: counted by the parts of its own accounts, never by the whole package. */
function releasedFor(d: Demand, m: Matter, at: string | null): TenantView['released'] {
  if (!d.released || !d.collection || !at) return null
  const parts = partsOf(d, m.id)
  // Nothing of this tenant was in the package: that there was one is another tenant's matter.
  if (parts.size === 0) return null
  const items = d.collection.parts.filter(p => parts.has(p.part)).reduce((n, p) => n + p.items, 0)
  return { at, items, sha256: d.released.sha256 }
}

/** Part names of the authorisation's scope that belong to a matter's accounts. */
function partsOf(d: Demand, matter: string): Set<string> {
  const parsed: unknown = d.authorisation ? JSON.parse(d.authorisation.canonical) : null
  const scope =
    typeof parsed === 'object' && parsed !== null && 'scope' in parsed && Array.isArray(parsed.scope)
      ? parsed.scope
      : []
  const accounts = new Set(
    d.accounts.filter(a => a.matter === matter).flatMap(a => a.places.map(p => `${p.source}\0${p.account}`)),
  )
  return new Set(scope.filter(p => accounts.has(`${p.source}\0${p.account}`)).map(p => String(p.part)))
}

export function lineView(d: Demand, l: LineDecision): LineView {
  const account = d.accounts.find(a => a.id === l.account)
  return {
    identifier: account?.identifier.value ?? null,
    category: l.category,
    decision: l.decision,
    reason: l.reason,
    cite: l.cite,
    wouldSuffice: l.wouldSuffice,
    period: l.period,
    ...voluntaryView(l),
  }
}

function voluntaryView(l: LineDecision): Pick<LineView, 'voluntary' | 'policy'> {
  const lane = laneOfGround(l.ground)
  if (lane === null) return {}
  return { voluntary: lane, ...(lane === 'policy' && l.policy ? { policy: l.policy } : {}) }
}
