// The fold: what is true of a demand after its events. No rule lives here, only what happened.
import {
  type Challenge,
  challengeFiled,
  type Extension,
  evolveChallenge,
  productionDecided,
  reopens,
} from './challenge-state.ts'
import type { Worksheet } from './conflicts.ts'
import { type Consent, evolveConsent } from './consent-state.ts'
import { dayIsOver } from './days.ts'
import { type Emergency, evolveEmergency, type FollowUp, followUpSettled } from './emergency-state.ts'
import type { Account, DataOf, DemandEvent, Letter, LineAssessment, LineDecision, LineKey } from './event.ts'
import type { ConfirmedFacts, Identifier, Secrecy } from './facts.ts'
import type { Imported } from './imported.ts'
import { type Narrowing, narrowed, narrowingAnswered } from './narrow-state.ts'
import { frees, type GivenAnswer, type Notice, noticeFolded } from './notice-state.ts'
import { type SecrecyOrder, secrecyFolded } from './secrecy-state.ts'
import type { Outcome, RedirectException, TenantKind } from './vocabulary.ts'

export type Matter = {
  readonly id: string
  readonly tenant: string
  readonly tenantKind: TenantKind
  /** What a reader found in the paper about silence, and who found it. */
  readonly reading: {
    readonly secrecy: Secrecy
    /** The order in force that it takes the place of. */
    readonly replaces?: string
    readonly by: string
    readonly at: string
    readonly passages: DataOf<'SecrecyRead'>['passages']
  } | null
  readonly readingConfirmedBy: string | null
  /** Secrecy in force: begun and not ended. */
  readonly secrecy: Secrecy | null
  /** When the log was last told that this secrecy binds: telling is then due in that half-year or the next. */
  readonly secrecyCountedAt: string | null
  /** Every order by itself; those that ended stay, with the moment of their end. */
  readonly orders: readonly SecrecyOrder[]
  /** A motion to lengthen the secrecy is filed, and what became of it is not recorded. */
  readonly extension: { readonly on: string; readonly note: string; readonly at: string } | null
  readonly docket: readonly (DataOf<'DocketChecked'> & { readonly by: string; readonly at: string })[]
  readonly held: (DataOf<'LateNoticeHeld'> & { readonly by: string; readonly at: string }) | null
  readonly notice: Notice | null
  /** Contacts that are not told of this demand. */
  readonly skipped: readonly DataOf<'ContactSkipped'>[]
  /** Every way to tell this tenant by mail was tried, or none is there. */
  readonly escalated: (DataOf<'NoticeEscalated'> & { readonly at: string }) | null
  readonly windowEnded: boolean
  readonly answer: GivenAnswer | null
  readonly answerNoted: (DataOf<'AnswerNoted'> & { readonly by: string; readonly at: string }) | null
  /** Raised, and neither decided by counsel nor taken back by the tenant. A later word of another kind does not end it. */
  readonly objectionOpen: boolean
  /** The last consent that was given; only a verified one that was not taken back lets anything leave. */
  readonly consent: Consent | null
  readonly objection: { readonly decision: 'upheld' | 'overruled'; readonly reason: string } | null
  /** Whether the agency was ever asked to go to this tenant. */
  readonly redirected: boolean
  /** Promise 2 and 4 for this tenant: why it was not asked first, why its demand is not challenged. */
  readonly redirectException: { readonly ground: RedirectException; readonly note: string } | null
  readonly exceptionBy: string | null
  readonly exceptionApprovedBy: string | null
  /** What stands in the sources was set apart by a person. */
  readonly preserved: (DataOf<'PreservationRecorded'> & { readonly by: string; readonly at: string }) | null
  /** The authority was asked for more time, until when. */
  readonly extensionAskedUntil: string | null
  /** When its lines were first decided: the term of the notice runs from there. */
  readonly determinedAt: string | null
  /** By when its contract wants it told, where that says so. */
  readonly tellBy: string | null
  readonly notChallenged: DataOf<'Determined'>['notChallenged']
}

export type Authorisation = {
  readonly canonical: string
  readonly digest: string
  readonly preparedBy: string
  readonly expiresAt: string
  readonly signatures: readonly {
    readonly approver: string
    readonly assertion: unknown
    readonly list: unknown
    readonly at: string
  }[]
  readonly status: 'prepared' | 'authorised' | 'revoked' | 'expired'
  readonly voluntary: NonNullable<DataOf<'AuthorisationPrepared'>['voluntary']>
}

export type Demand = {
  readonly id: string
  readonly version: number
  readonly reference: string
  readonly received: DataOf<'DemandReceived'>
  readonly receivedBy: { readonly kind: string; readonly id: string }
  /** What another system's record says, where it was open there when Duly took over. */
  readonly imported: Imported | null
  readonly replies: readonly (DataOf<'ReplyFiled'> & { readonly at: string })[]
  readonly notDemand: DataOf<'FiledAsNotDemand'> | null
  readonly emergency: Emergency | null
  /** The process that has to follow what left in an emergency. */
  readonly followUp: FollowUp | null
  /** Who may know of a demand of the national-security lane; null for every other. */
  readonly named: readonly string[] | null
  readonly facts: ConfirmedFacts | null
  readonly factsBy: string | null
  readonly authentication: (DataOf<'AuthorityAuthenticated'> & { readonly by: string }) | null
  readonly callback: (DataOf<'CallbackRecorded'> & { readonly by: string }) | null
  readonly lookup: { readonly id: string; readonly at: string; readonly answered: boolean } | null
  readonly accounts: readonly Account[]
  readonly unmatched: readonly Identifier[]
  readonly matters: readonly Matter[]
  readonly assessment: (DataOf<'Assessed'> & { readonly at: string; readonly factsVersion: number }) | null
  readonly factsVersion: number
  readonly lines: readonly (LineDecision & { readonly by: string; readonly at: string })[]
  /** Court filings and formal objections, in the order of their filing. */
  readonly challenges: readonly Challenge[]
  readonly extensions: readonly Extension[]
  readonly worksheets: readonly Worksheet[]
  /** What was asked, offered and agreed of each line that was narrowed, in the order of the offers; none is replaced. */
  readonly narrowings: readonly Narrowing[]
  readonly links: readonly DataOf<'DemandLinked'>[]
  readonly redirectException: DataOf<'Determined'>['redirectException']
  readonly notChallenged: DataOf<'Determined'>['notChallenged']
  readonly redirect: (DataOf<'RedirectAnswered'> & { readonly at: string }) | null
  readonly letters: readonly (Letter & { readonly matter: string | null; readonly at: string })[]
  readonly authorisation: Authorisation | null
  readonly collection: DataOf<'Collected'> | null
  readonly gateRefusal: DataOf<'GateRefused'> | null
  readonly certificate: DataOf<'CertificateSigned'> | null
  readonly sealed: DataOf<'Sealed'> | null
  readonly releaseLogged: DataOf<'ReleaseLogged'> | null
  /** Logged releases of earlier authorisations: the gate may have moved their packages before it heard of the revocation. */
  readonly loggedBefore: readonly DataOf<'ReleaseLogged'>[]
  /** Out, and its officer's to fetch. */
  readonly released: DataOf<'Released'> | null
  /** Out although its authorisation was revoked: handed to nobody. `noted`: counsel's words on what was done about it. */
  readonly lateReleases: readonly (DataOf<'Released'> & {
    readonly at: string
    readonly noted: string | null
  })[]
  readonly downloaded: DataOf<'Downloaded'> | null
  readonly messages: readonly {
    readonly from: 'desk' | 'officer'
    readonly text: string
    readonly at: string
    readonly by: string
  }[]
  readonly closed: (DataOf<'Closed'> & { readonly at: string }) | null
  /** Clocks that acted and leave no other trace, each with its due time. */
  readonly fired: readonly string[]
}

export function lineKey(line: LineKey): string {
  return `${line.ask}/${line.category}/${line.account ?? '-'}`
}

/** The lines a determination must cover: per ask and category, one per matched account of that ask, or one without account. */
export function openLines(demand: Demand): LineKey[] {
  const facts = demand.facts
  if (!facts) return []
  return facts.asks.flatMap(ask => {
    const accounts = demand.accounts.filter(a => ask.identifiers.some(i => sameIdentifier(i, a.identifier)))
    const keys: (string | null)[] = accounts.length === 0 ? [null] : accounts.map(a => a.id)
    return ask.categories.flatMap(category => keys.map(account => ({ ask: ask.id, category, account })))
  })
}

export function sameIdentifier(a: Identifier, b: Identifier): boolean {
  return a.kind === b.kind && a.value === b.value && a.port === b.port && a.at === b.at
}

export function findLine<T extends LineKey>(lines: readonly T[], key: LineKey): T | undefined {
  return lines.find(l => lineKey(l) === lineKey(key))
}

export function assessmentOf(demand: Demand, key: LineKey): LineAssessment | undefined {
  return demand.assessment ? findLine(demand.assessment.lines, key) : undefined
}

export function matterOf(demand: Demand, key: LineKey): Matter | undefined {
  const account = demand.accounts.find(a => a.id === key.account)
  return demand.matters.find(m => m.id === account?.matter)
}

/** Lines that will leave: decided comply, or narrow with an accepted period. */
export function releasingLines(demand: Demand): readonly LineDecision[] {
  return demand.lines.filter(
    l => l.account !== null && (l.decision === 'comply' || (l.decision === 'narrow' && l.period !== null)),
  )
}

export function releasingMatters(demand: Demand): Matter[] {
  const ids = new Set(releasingLines(demand).map(l => matterOf(demand, l)?.id))
  return demand.matters.filter(m => ids.has(m.id))
}

export function fold(id: string, events: Iterable<DemandEvent>): Demand | null {
  let state: Demand | null = null
  for (const event of events) state = evolve(id, state, event)
  return state
}

export function evolve(id: string, state: Demand | null, event: DemandEvent): Demand {
  if (!state) {
    if (event.kind !== 'DemandReceived') throw new Error('a demand begins with DemandReceived')
    return begin(id, event)
  }
  if (event.version !== state.version + 1) throw new Error('events of a demand are numbered without gaps')
  return { ...apply(state, event), version: event.version }
}

function begin(id: string, event: Extract<DemandEvent, { kind: 'DemandReceived' }>): Demand {
  return {
    id,
    version: event.version,
    reference: event.data.reference,
    received: event.data,
    receivedBy: event.by,
    imported: null,
    replies: [],
    notDemand: null,
    emergency: null,
    followUp: null,
    named: event.data.restricted?.people ?? null,
    facts: null,
    factsBy: null,
    authentication: null,
    callback: null,
    lookup: null,
    accounts: [],
    unmatched: [],
    matters: [],
    assessment: null,
    factsVersion: 0,
    lines: [],
    challenges: [],
    extensions: [],
    worksheets: [],
    narrowings: [],
    links: [],
    redirectException: null,
    notChallenged: null,
    redirect: null,
    letters: [],
    authorisation: null,
    collection: null,
    gateRefusal: null,
    certificate: null,
    sealed: null,
    releaseLogged: null,
    loggedBefore: [],
    released: null,
    lateReleases: [],
    downloaded: null,
    messages: [],
    closed: null,
    fired: [],
  }
}

function apply(s: Demand, e: DemandEvent): Demand {
  switch (e.kind) {
    case 'DemandReceived':
      throw new Error('a demand is received once')
    case 'PersonNamed':
      return { ...s, named: [...new Set([...(s.named ?? []), e.data.person])] }
    case 'PersonUnnamed':
      return { ...s, named: (s.named ?? []).filter(p => p !== e.data.person) }
    case 'EmergencyMarked':
    case 'EmergencyDropped':
    case 'DangerRecorded':
    case 'EmergencyConfirmed':
      // The law reads these: its answer is asked for anew.
      return { ...s, factsVersion: e.version, emergency: evolveEmergency(s.emergency, e) }
    case 'FollowUpAwaited':
      return { ...s, followUp: { ...e.data, since: e.at, settled: null } }
    case 'FollowUpSettled':
      return { ...s, followUp: followUpSettled(s.followUp, e) }
    case 'OpenDemandImported':
      return { ...s, imported: e.data }
    case 'ReplyFiled':
      return { ...s, replies: [...s.replies, { ...e.data, at: e.at }] }
    case 'FiledAsNotDemand':
      return { ...s, notDemand: e.data }
    case 'FactsConfirmed':
      // What was decided on other facts is decided anew; what was filed away is a demand after all.
      return {
        ...s,
        facts: e.data.facts,
        factsBy: e.by.id,
        factsVersion: e.version,
        lines: [],
        notDemand: null,
      }
    case 'AuthorityAuthenticated':
      return {
        ...s,
        authentication: { ...e.data, by: e.by.id },
        callback: null,
        // Another authority, another supervisor.
        emergency: s.emergency && { ...s.emergency, confirmation: null },
      }
    case 'CallbackRecorded':
      return { ...s, callback: { ...e.data, by: e.by.id } }
    case 'LookupRequested':
      return { ...s, gateRefusal: null, lookup: { id: lookupId(e.data.lookup), at: e.at, answered: false } }
    case 'AccountsMatched':
      return matched(s, e.data)
    case 'Assessed':
      return {
        ...s,
        ...assessed(s, e.data),
        assessment: { ...e.data, at: e.at, factsVersion: s.factsVersion },
      }
    case 'Determined':
      return determined(s, e)
    case 'ChallengeFiled':
      return { ...s, challenges: [...s.challenges, challengeFiled(e)] }
    case 'ChallengeStepRecorded':
      return stepped(s, e)
    case 'ExtensionRecorded':
      return { ...s, extensions: [...s.extensions, { ...e.data, by: e.by.id, at: e.at }] }
    case 'WorksheetAnswered':
      return { ...s, worksheets: [...s.worksheets, { ...e.data, by: e.by.id, at: e.at }] }
    case 'NarrowingAnswered':
      return { ...s, narrowings: narrowingAnswered(s.narrowings, e) }
    case 'DemandLinked':
      return { ...s, links: [...s.links, e.data] }
    case 'ProductionDecided':
      return { ...s, challenges: s.challenges.map(c => productionDecided(c, e)) }
    case 'LetterSent':
      return { ...s, letters: [...s.letters, { ...e.data.letter, matter: e.matter, at: e.at }] }
    case 'RedirectAnswered':
      return { ...s, redirect: { ...e.data, at: e.at }, matters: renewed(s, e.data.exception, e.by.id) }
    case 'AuthorisationPrepared':
      // What was collected and sealed under an earlier authorisation is nothing under this one.
      return {
        ...s,
        gateRefusal: null,
        collection: null,
        certificate: null,
        sealed: null,
        releaseLogged: null,
        loggedBefore: s.releaseLogged ? [...s.loggedBefore, s.releaseLogged] : s.loggedBefore,
        authorisation: prepared(e.data, e.by.id),
      }
    case 'AuthorisationSigned':
      return withAuthorisation(s, a => ({
        ...a,
        signatures: [
          ...a.signatures,
          { approver: e.data.approver, assertion: e.data.assertion, list: e.data.list ?? null, at: e.at },
        ],
      }))
    case 'Authorised':
      return withAuthorisation(s, a => ({ ...a, status: 'authorised' }))
    case 'AuthorisationRevoked':
      return withAuthorisation(s, a => ({ ...a, status: 'revoked' }))
    case 'AuthorisationExpired':
      return withAuthorisation(s, a => ({ ...a, status: 'expired' }))
    case 'Collected':
      return { ...s, collection: e.data }
    case 'GateRefused':
      // A look-up that the gate refused may be asked for again.
      return { ...s, gateRefusal: e.data, lookup: s.lookup?.id === e.data.digest ? null : s.lookup }
    case 'CertificateSigned':
      return { ...s, certificate: e.data }
    case 'Sealed':
      return { ...s, sealed: e.data }
    case 'ReleaseLogged':
      return { ...s, releaseLogged: e.data }
    case 'Released':
      return e.data.afterRevocation
        ? { ...s, lateReleases: [...s.lateReleases, { ...e.data, at: e.at, noted: null }] }
        : { ...s, released: e.data }
    case 'LateReleaseNoted':
      return {
        ...s,
        lateReleases: s.lateReleases.map(r =>
          r.digest === e.data.digest ? { ...r, noted: e.data.note } : r,
        ),
      }
    case 'Downloaded':
      return { ...s, downloaded: e.data }
    case 'MessageSent':
      return { ...s, messages: [...s.messages, { ...e.data, at: e.at, by: e.by.id }] }
    case 'Closed':
      return { ...s, closed: { ...e.data, at: e.at } }
    case 'ClockFired':
      return { ...s, fired: [...s.fired, firedKey(e.data.clock, e.data.dueAt)] }
    case 'RedirectExceptionApproved':
      return {
        ...s,
        matters: s.matters.map(m =>
          e.data.matters.includes(m.id) ? { ...m, exceptionApprovedBy: e.by.id } : m,
        ),
      }
    case 'PreservationRecorded': {
      const preserved = { ...e.data, by: e.by.id, at: e.at }
      return {
        ...s,
        matters: s.matters.map(m => (e.data.matters.includes(m.id) ? { ...m, preserved } : m)),
      }
    }
    case 'ExtensionAsked':
      return {
        ...s,
        matters: s.matters.map(m =>
          e.data.matters.includes(m.id) ? { ...m, extensionAskedUntil: e.data.until } : m,
        ),
      }
    default:
      return { ...s, matters: s.matters.map(m => (m.id === e.matter ? evolveMatter(m, e) : m)) }
  }
}

function evolveMatter(m: Matter, e: DemandEvent): Matter {
  switch (e.kind) {
    case 'SecrecyRead':
      return {
        ...m,
        reading: {
          secrecy: e.data.secrecy,
          passages: e.data.passages,
          by: e.data.readIn ?? e.by.id,
          at: e.at,
          ...(e.data.replaces ? { replaces: e.data.replaces } : {}),
        },
        readingConfirmedBy: null,
      }
    case 'SecrecyConfirmed':
      return { ...m, readingConfirmedBy: e.by.id }
    case 'ConsentGiven':
    case 'ConsentVerified':
      return { ...m, consent: evolveConsent(m.consent, e) }
    case 'ConsentRevoked':
      // Its answer was the consent: the window is as it was before.
      return {
        ...m,
        consent: evolveConsent(m.consent, e),
        answer: m.answer?.answer === 'consents' ? null : m.answer,
      }
    default:
      return noticeFolded(secrecyFolded(m, e), e)
  }
}

function matched(s: Demand, data: DataOf<'AccountsMatched'>): Demand {
  const matters = data.matters.map(
    (m): Matter => ({
      id: m.id,
      tenant: m.tenant,
      tenantKind: m.tenantKind,
      reading: null,
      readingConfirmedBy: null,
      secrecy: null,
      secrecyCountedAt: null,
      orders: [],
      extension: null,
      docket: [],
      held: null,
      notice: null,
      skipped: [],
      escalated: null,
      windowEnded: false,
      answer: null,
      answerNoted: null,
      objectionOpen: false,
      consent: null,
      objection: null,
      redirected: false,
      redirectException: null,
      exceptionBy: null,
      exceptionApprovedBy: null,
      preserved: null,
      extensionAskedUntil: null,
      determinedAt: null,
      tellBy: null,
      notChallenged: null,
    }),
  )
  const lookup = s.lookup ? { ...s.lookup, answered: true } : null
  const next = {
    ...s,
    lookup,
    // What another system had named gives way to what the gate found.
    accounts: [...s.accounts.filter(a => a.places.length > 0), ...data.accounts],
    unmatched: data.unmatched,
    matters: [...s.matters, ...matters],
  }
  const open = new Set(openLines(next).map(lineKey))
  return { ...next, lines: next.lines.filter(l => open.has(lineKey(l))) }
}

/** Where the law now answers otherwise than when a line was decided, the line is open again; what has left stays decided. */
function assessed(s: Demand, data: DataOf<'Assessed'>): Pick<Demand, 'lines'> {
  if (s.released) return { lines: s.lines }
  const lines = s.lines.filter(line => {
    const before = assessmentOf(s, line)
    const after = findLine(data.lines, line)
    return before?.outcome === after?.outcome && before?.compulsion === after?.compulsion
  })
  return { lines }
}

/** What a court changed about production is decided anew; what has left stays decided. */
function stepped(s: Demand, e: Extract<DemandEvent, { kind: 'ChallengeStepRecorded' }>): Demand {
  const challenges = s.challenges.map(c => evolveChallenge(c, e))
  const ruled = challenges.find(c => c.id === e.data.challenge)
  if (!ruled || s.released || !reopens(ruled, e)) return { ...s, challenges }
  const lines = s.lines.filter(l => !ruled.matters.includes(matterOf(s, l)?.id ?? ''))
  return { ...s, challenges, lines }
}

/** The agency answers for the tenants that it was sent to, and for no other. */
function renewed(
  s: Demand,
  exception: DataOf<'RedirectAnswered'>['exception'],
  by: string,
): readonly Matter[] {
  if (!exception) return s.matters
  return s.matters.map(m => (m.redirected ? { ...m, ...excepted(exception, by) } : m))
}

/** A new exception has a new approver. */
function excepted(redirectException: Matter['redirectException'], by: string) {
  return { redirectException, exceptionBy: by, exceptionApprovedBy: null }
}

export function firedKey(clock: string, dueAt: string): string {
  return `${clock}@${dueAt}`
}

function determined(s: Demand, e: Extract<DemandEvent, { kind: 'Determined' }>): Demand {
  const decided = new Set(e.data.lines.map(lineKey))
  const kept = s.lines.filter(l => !decided.has(lineKey(l)))
  const { redirectException: exception, notChallenged } = e.data
  const about = new Set(e.data.lines.map(l => matterOf(s, l)?.id))
  const matters = s.matters.map(m =>
    about.has(m.id)
      ? {
          ...m,
          redirected:
            m.redirected || e.data.lines.some(l => l.decision === 'redirect' && matterOf(s, l)?.id === m.id),
          ...(exception && !sameException(exception, m) ? excepted(exception, exception.by) : {}),
          determinedAt: m.determinedAt ?? e.at,
          tellBy: m.tellBy ?? e.data.tellBy?.[m.id] ?? null,
          notChallenged: notChallenged ?? m.notChallenged,
        }
      : m,
  )
  return {
    ...s,
    matters,
    lines: [...kept, ...e.data.lines.map(l => ({ ...l, by: e.by.id, at: e.at }))],
    narrowings: [...s.narrowings, ...narrowed(s.facts?.asks ?? [], e)],
    redirectException: e.data.redirectException ?? s.redirectException,
    notChallenged: e.data.notChallenged ?? s.notChallenged,
  }
}

function sameException(a: { ground: string; note: string }, { redirectException: b }: Matter): boolean {
  return a.ground === b?.ground && a.note === b.note
}

function prepared(data: DataOf<'AuthorisationPrepared'>, by: string): Authorisation {
  return {
    canonical: data.authorisation,
    digest: data.digest,
    preparedBy: by,
    expiresAt: data.expiresAt,
    signatures: [],
    status: 'prepared',
    voluntary: data.voluntary ?? [],
  }
}

function withAuthorisation(s: Demand, change: (a: Authorisation) => Authorisation): Demand {
  return s.authorisation ? { ...s, authorisation: change(s.authorisation) } : s
}

function lookupId(canonical: string): string {
  const parsed: unknown = JSON.parse(canonical)
  return typeof parsed === 'object' && parsed !== null && 'id' in parsed ? String(parsed.id) : ''
}

/** Secrecy that binds today: begun, not ended, and its last day not over (its clock may be late). */
export function secrecyBinds(m: Matter, now: string): boolean {
  return m.secrecy !== null && (m.secrecy.until === null || now < dayIsOver(m.secrecy.until))
}

/**
 * When a secrecy must be counted anew: the first moment of the half-year in which telling is due, where it goes on past that
 * half-year's end (security E13.4: no later one has a place in the log). Null where it ends before, or does not bind.
 */
export function countedAnewAt({ secrecy, secrecyCountedAt }: Matter): string | null {
  if (!secrecy || !secrecyCountedAt) return null
  const due = nextHalfYearAt(secrecyCountedAt)
  const goesOn = secrecy.until === null || dayIsOver(secrecy.until) >= nextHalfYearAt(due)
  return goesOn ? due : null
}

/** The first moment of the half-year after the one of this time; half-years are those of UTC, as the log's. */
function nextHalfYearAt(time: string): string {
  const year = Number(time.slice(0, 4))
  return Number(time.slice(5, 7)) <= 6 ? `${year}-07-01T00:00:00.000Z` : `${year + 1}-01-01T00:00:00.000Z`
}

/** The one that counsel has not looked at yet, if any. */
export function openLateRelease(d: Demand): Demand['lateReleases'][number] | undefined {
  return d.lateReleases.find(r => r.noted === null)
}

/** Prepared or in force, and not yet used up by a release. */
export function liveAuthorisation(d: Demand): Authorisation | null {
  const a = d.authorisation
  return a && !d.released && (a.status === 'prepared' || a.status === 'authorised') ? a : null
}

/**
 * A matter that is still secret although a challenge of its secrecy was granted, and nobody appealed: a stay of the ruling
 * would be what a notice breaks.
 */
export function secrecyLifted(d: Demand): Matter | undefined {
  const granted = d.challenges.filter(c => c.about === 'secrecy' && c.ruling === 'granted' && !c.open)
  const ruledAt = (m: Matter) =>
    granted.findLast(c => c.matters.includes(m.id))?.steps.findLast(s => s.step === 'ruling')?.at ?? ''
  // A secrecy that was read later is another one.
  return d.matters.find(m => m.secrecy && m.reading && ruledAt(m) >= m.reading.at)
}

/** True while production must wait for a tenant: an open window, an undecided objection, an upheld one. */
export function windowHolds(m: Matter, now: string): boolean {
  if (!m.notice) return false
  if (m.objectionOpen || m.objection?.decision === 'upheld') return true
  const answeredFreely = m.answer !== null && frees(m.answer.answer)
  return !answeredFreely && m.objection === null && !m.windowEnded && now < m.notice.windowEndsAt
}

export function outcomeOf(demand: Demand): Outcome {
  // Answered in another system, and not taken up again here.
  if (demand.facts === null && demand.imported?.outcome) return demand.imported.outcome
  if (demand.redirect?.outcome === 'withdrawn') return 'withdrawn'
  if (demand.redirect?.outcome === 'went_to_tenant') return 'redirected'
  const kinds = new Set(demand.lines.map(l => l.decision))
  if (demand.released) return kinds.size === 1 && kinds.has('comply') ? 'complied' : 'complied_in_part'
  if (kinds.has('challenge') || demand.challenges.some(c => c.about === 'production')) return 'challenged'
  if (kinds.has('redirect')) return 'redirected'
  if (kinds.size > 0 && [...kinds].every(k => k === 'no_data')) return 'no_data'
  return 'rejected'
}
