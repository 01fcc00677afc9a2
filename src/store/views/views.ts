// What the desk's queue and a tenant are shown of a demand; the officer's view is officer-view.ts. Pure, rebuilt by `fsck`, encrypted before
// they are stored.
//
// The tenant's view is made here and only here: a tenant's page, mail and receipt are rendered from it, so nothing of
// another tenant can slip in.

import { isAuthenticated } from '../../domain/arrival/authenticate.ts'
import { answeredElsewhere, knownFacts } from '../../domain/arrival/imported.ts'
import { isTenants } from '../../domain/challenge/challenge-state.ts'
import type { Challenge } from '../../domain/challenge/state.ts'
import { suspendsLine, suspendsMatter } from '../../domain/challenge/stayed-lines.ts'
import { type CounselTerm, extensionOf } from '../../domain/challenge/suspension.ts'
import { isGiven } from '../../domain/decision/decided-anew.ts'
import type { LineDecision } from '../../domain/decision/events.ts'
import type { ConfirmedFacts } from '../../domain/decision/facts.ts'
import { instrumentOf, instrumentsAsked } from '../../domain/decision/instruments.ts'
import { tookBack, wentAway } from '../../domain/decision/redirect-outcome.ts'
import type { Party } from '../../domain/notice/state.ts'
import { isKeptHere } from '../../domain/notice/upheld.ts'
import { isProduced, productionsOut } from '../../domain/registry/production-state.ts'
import {
  type Demand,
  type Matter,
  matterOf,
  openLines,
  sameIdentifier,
  withdrew,
} from '../../domain/registry/state.ts'
import type { Production } from '../../domain/release/state.ts'
import { someLeft } from '../../domain/secrecy/late-order.ts'
import { nextStep } from '../../domain/turn/next.ts'
import { asKept } from '../../kernel/message.ts'
import type { Summary } from '../../queue/summary.ts'
import type { Proposed } from '../../queue/traits.ts'
import type { SecrecyCover } from '../../vocabulary/closed-lists.ts'
import { laneOfGround } from '../../vocabulary/lanes.ts'
import { emergencyWord } from '../demand/lanes.ts'
import { answerView, earlierViews, objectionView } from './objection-view.ts'
import { withoutCovered } from './partial-view.ts'
import { partyViews } from './party-view.ts'
import type { ChallengeView, LineView, Part, TenantView } from './tenant-view.ts'

export function summaryOf(d: Demand, now: string, policy: CounselTerm = {}): Summary {
  const f = knownFacts(d)
  return {
    subject: d.received.subject,
    authority: f?.authorityName ?? d.received.sender.display ?? d.received.sender.address ?? '',
    country: f?.country ?? '',
    authenticated: isAuthenticated(d),
    ...kindsOfPaper(f),
    categories: [...new Set(f?.asks.flatMap(a => a.categories) ?? [])],
    tenants: d.matters.length,
    says: asKept(nextStep(d, now, policy).says),
    secrecyUntil: d.matters.map(m => m.secrecy?.until).find(u => u != null) ?? null,
    ...emergencyWord(d),
    ...(d.named === null ? {} : { restricted: true as const }),
    ...(f && d.facts === null && d.closed === null ? { unconfirmed: true as const } : {}),
  }
}

/** Those under which it asks: the demand's own is not among them where each ask has another. */
function kindsOfPaper(f: ConfirmedFacts | null): Pick<Summary, 'instrument' | 'alsoUnder'> {
  if (!f) return { instrument: null }
  const [instrument = f.instrument, ...alsoUnder] = instrumentsAsked(f)
  return { instrument, ...(alsoUnder.length > 0 ? { alsoUnder } : {}) }
}

/** The same row with what a machine read in its paper, as long as there is nothing better. */
export function withProposed(s: Summary, proposed: Proposed): Summary {
  const { authority, country, categories } = proposed
  const instrument = proposed.instrument || null
  if (!authority && !country && !instrument && categories.length === 0) return s
  return { ...s, authority: authority || s.authority, country, instrument, categories, unconfirmed: true }
}

/** All of its data that would leave do so in a confirmed emergency: the end of its window is not waited for. */
export function leavesAtOnce(lines: readonly LineView[]): boolean {
  const leaving = lines.filter(l => l.decision === 'comply' || l.decision === 'narrow')
  return leaving.length > 0 && leaving.every(l => l.voluntary === 'emergency')
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
  const kinds = underView(f, mine)
  return {
    reference: d.reference,
    matter: m.id,
    authority: f?.authorityName ?? '',
    country: f?.country ?? '',
    ...kinds,
    paperReference: f?.reference ?? null,
    receivedAt: d.received.receivedAt,
    lines: d.lines
      .filter(l => matterOf(d, l)?.id === m.id)
      .map(l => ({
        ...lineView(d, l),
        ...(kinds.alsoUnder ? { under: instrumentOf(d, l) } : {}),
        ...freedView(m, l),
        ...laterView(d, m, l),
      })),
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
      ...(m.notice.before ? { newAlone: true as const } : {}),
      ...(m.notice.longer ? { longer: m.notice.longer } : {}),
      ...(m.notice.grown ? { grown: m.notice.grown } : {}),
    },
    ...(m.earlier.length > 0 ? { earlier: earlierViews(m.earlier) } : {}),
    windowEnded: m.windowEnded,
    answer: answerView(m.answer),
    ...(m.answer && m.answerNoted ? { heard: m.answerNoted.at } : {}),
    objection: objectionView({ ...againOf(m), objection: m.objection }),
    ...partyViews(m.parties),
    released: releasedFor(d, m, releasedAt),
    closedAt: d.closed?.at ?? null,
  }
}

/** The kinds of paper under which this tenant's data are asked, and no other tenant's. */
function underView(
  f: ConfirmedFacts | null,
  mine: Demand['accounts'],
): Pick<TenantView, 'instrument' | 'alsoUnder'> {
  if (!f) return { instrument: '' }
  const own = f.asks.filter(ask => mine.some(a => ask.identifiers.some(i => sameIdentifier(i, a.identifier))))
  const [instrument = f.instrument, ...alsoUnder] = instrumentsAsked(f, own)
  return { instrument, ...(alsoUnder.length > 0 ? { alsoUnder } : {}) }
}

/** Of whichever party: where there are several, each reads its own. */
function againOf({ parties }: Matter): Pick<Party, 'again'> {
  const again = parties.find(p => p.again)?.again
  return again ? { again } : {}
}

function freedView(m: Matter, line: LineDecision): Pick<LineView, 'freed'> {
  return m.objection?.decision === 'upheld' && !isKeptHere(m, line) ? { freed: true } : {}
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
    ...(mine.length > 0 ? { challenges: mine.map(c => challengeView(d, m, c)) } : {}),
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

function challengeView(d: Demand, m: Matter, c: Challenge): ChallengeView {
  const about = c.lines?.filter(l => matterOf(d, l)?.id === m.id)
  const named = (account: string | null) => d.accounts.find(a => a.id === account)?.identifier.value ?? ''
  const last = c.steps.findLast(s => s.step === 'ruling' || s.step === 'withdrawn')
  return {
    ...(isTenants(c) ? { yours: true as const } : {}),
    kind: c.challengeKind,
    about: c.about,
    forum: c.forum,
    filedOn: c.filedOn,
    ...(about ? { lines: about.map(l => ({ identifier: named(l.account), category: l.category })) } : {}),
    suspended: suspendsMatter(d, c, m.id),
    ...heldPart(d, m, c, named),
    outcome: last ? (last.result ?? last.step) : null,
    outcomeOn: last?.on ?? null,
    open: c.open,
    at: c.at,
    ...(last ? { outcomeAt: last.at } : {}),
  }
}

/** What waits for the challenge, where that is not all that is asked of this tenant. */
function heldPart(d: Demand, m: Matter, c: Challenge, named: (account: string | null) => string) {
  const own = openLines(d).filter(l => matterOf(d, l)?.id === m.id)
  const held = own.filter(l => suspendsLine(d, c, l))
  if (held.length === 0 || held.length === own.length) return {}
  return { held: held.map(l => ({ identifier: named(l.account), category: l.category })) }
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
  if (!at) return null
  // A package without anything of this tenant is another tenant's matter.
  const mine = productionsOut(d).flatMap(p => itemsOf(d, p, partsOf(d, p, m.id)))
  const last = mine.at(-1)
  if (!last) return null
  if (d.productions.length === 0) return { ...last, at }
  const items = mine.reduce((n, part) => n + part.items, 0)
  if (mine.length === 1) return last
  return { at: last.at, items, sha256: last.sha256, parts: mine }
}

function itemsOf(
  d: Demand,
  { authorisation, collection, released }: Production,
  parts: ReadonlySet<string>,
): Part[] {
  if (!collection || parts.size === 0) return []
  const items = collection.parts.filter(p => parts.has(p.part)).reduce((n, p) => n + p.items, 0)
  const recall = d.recalls.find(r => r.digest === authorisation.digest)
  const recalled = recall ? { recalled: { at: recall.at, fetched: recall.confirmed } } : {}
  return [{ at: released.at, items, sha256: released.sha256, ...recalled }]
}

type SignedPart = { readonly name: string; readonly source: string; readonly account: string }

/** Names of the authorisation's parts that belong to a matter's accounts. */
function partsOf(d: Demand, { authorisation }: Production, matter: string): Set<string> {
  const accounts = new Set(
    d.accounts.filter(a => a.matter === matter).flatMap(a => a.places.map(p => `${p.source}\0${p.account}`)),
  )
  const parts = signedParts(JSON.parse(authorisation.canonical))
  return new Set(parts.filter(p => accounts.has(`${p.source}\0${p.account}`)).map(p => p.name))
}

/** The first format calls them the parts of its scope, the second its lines. */
function signedParts(signed: {
  readonly scope?: readonly { part: string; source: string; account: string }[]
  readonly lines?: readonly { id: string; source: string; account: string }[]
}): SignedPart[] {
  return [
    ...(signed.scope ?? []).map(({ part, source, account }) => ({ name: part, source, account })),
    ...(signed.lines ?? []).map(({ id, source, account }) => ({ name: id, source, account })),
  ]
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

/** A part of this tenant's data left, and this line has not: it follows. */
function laterView(d: Demand, m: Matter, l: LineDecision): Pick<LineView, 'later'> {
  return isGiven(l) && someLeft(d, m) && !isProduced(d, l) ? { later: true } : {}
}

function voluntaryView(l: LineDecision): Pick<LineView, 'voluntary' | 'policy'> {
  const lane = laneOfGround(l.ground)
  if (lane === null) return {}
  return { voluntary: lane, ...(lane === 'policy' && l.policy ? { policy: l.policy } : {}) }
}
