// A demand as its events have left it (fold.ts), and what can be asked of it. No rule lives here, only what happened.

import { dayIsOver } from '../../kernel/days.ts'
import type { RedirectException, RedirectOutcome, TenantKind } from '../../vocabulary/closed-lists.ts'
import type { ArrivalEvents, Imported } from '../arrival/events.ts'
import type { Call, Taken, Undelivered } from '../arrival/state.ts'
import type { Challenge, Extension, Worksheet } from '../challenge/state.ts'
import type {
  Account,
  AskedPart,
  DecisionEvents,
  LineAssessment,
  LineDecision,
  LineKey,
} from '../decision/events.ts'
import type { ConfirmedFacts, DocumentRef, Identifier, Secrecy } from '../decision/facts.ts'
import type { Narrowing } from '../decision/state.ts'
import type { NoticeEvents } from '../notice/events.ts'
import type { Notice, Party, Skipped, Summed, Told } from '../notice/state.ts'
import type { Consent, Emergency, FollowUp } from '../permitted/state.ts'
import type { PreservationEvents } from '../preservation/events.ts'
import type { HeldApart } from '../preservation/state.ts'
import type { CountedOf, ReleaseEvents } from '../release/events.ts'
import type { Authorisation, Production, Released } from '../release/state.ts'
import type { SecrecyEvents } from '../secrecy/events.ts'
import type { AllowedContact, Motion, SecrecyEnding, SecrecyOrder, Silence } from '../secrecy/state.ts'
import type { Letter } from './letter.ts'

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
    readonly passages: SecrecyEvents['SecrecyRead']['passages']
    /** Its own paper; absent where it stands in the demand's. */
    readonly document?: DocumentRef
  } | null
  readonly readingConfirmedBy: string | null
  /** Secrecy in force: begun and not ended. */
  readonly secrecy: Secrecy | null
  /** When the log was last told that this secrecy binds: telling is then due in that half-year or the next. */
  readonly secrecyCountedAt: string | null
  /** Every order by itself; those that ended stay, with the moment of their end. */
  readonly orders: readonly SecrecyOrder[]
  /** A motion to lengthen the secrecy is filed, and what became of it is not recorded. */
  readonly extension: Motion | null
  /** When a person last read, looked after or ended its secrecy; null: never. */
  readonly secrecyLookedAt: string | null
  /** Papers of its secrecy that were handed in by themselves: orders, motions, what became of them. */
  readonly secrecyPapers: readonly DocumentRef[]
  /** One person has said that it ended before its time, and no second one has confirmed it. */
  readonly ending: SecrecyEnding | null
  readonly docket: readonly (SecrecyEvents['DocketChecked'] & { readonly by: string; readonly at: string })[]
  readonly held: (SecrecyEvents['LateNoticeHeld'] & { readonly by: string; readonly at: string }) | null
  readonly notice: Notice | null
  /** Whom alone the authority allows to be told under its secrecy, and whether that one was. */
  readonly allowed: AllowedContact | null
  /** Whether it was told in the system before this one, as a second person found; null: nobody has looked. */
  readonly toldThere:
    | (ArrivalEvents['ToldThereChecked'] & { readonly by: string; readonly at: string })
    | null
  /** What its last notice said is to leave. */
  readonly told: Told | null
  /** Who of its chain was told, and who spoke, in the order of the chain. What is summed up of them stands beside it. */
  readonly parties: readonly Party[]
  /** A prohibition that came after the notice: since when nothing further is told, until what was kept back is. */
  readonly silent: Silence | null
  /** Contacts that are not told of this demand. */
  readonly skipped: readonly Skipped[]
  /** Why whom the law names is not told, and who stands for it besides: the one who then sent the notice. */
  readonly leftUntold?: NoticeEvents['LeftUntold'] & {
    readonly by: string
    readonly confirmedBy: string | null
  }
  /** Every way to tell this tenant by mail was tried, or none is there. */
  readonly escalated: (NoticeEvents['NoticeEscalated'] & { readonly at: string }) | null
  readonly windowEnded: boolean
  /** The last consent that was given; only a verified one that was not taken back lets anything leave. */
  readonly consent: Consent | null
  /** Whether the agency was ever asked to go to this tenant. */
  readonly redirected: boolean
  /** As its lines were redirected, the identifiers showed a domain of its own; null where that is not on record. */
  readonly domainShown: boolean | null
  /** When a letter last asked it to; null before one has left. */
  readonly redirectAskedAt: string | null
  /** What it then did about this tenant; null where it has not said so, or not since lines were last redirected. */
  readonly redirectAnswer: {
    readonly outcome: RedirectOutcome
    readonly note: string
    readonly at: string
  } | null
  /** Promise 2 and 4 for this tenant: why it was not asked first, why its demand is not challenged. */
  readonly redirectException: { readonly ground: RedirectException; readonly note: string } | null
  readonly exceptionBy: string | null
  readonly exceptionApprovedBy: string | null
  /** What stands in the sources was set apart: by a person, or by a hold (`hold`), until it ended (`endedAt`). */
  readonly preserved:
    | (PreservationEvents['PreservationRecorded'] & {
        readonly by: string
        readonly at: string
        readonly hold?: string
        readonly endedAt?: string
      })
    | null
  /** The authority was asked for more time, until when. */
  readonly extensionAskedUntil: string | null
  /** When its lines were first decided: the term of the notice runs from there. */
  readonly determinedAt: string | null
  /** By when its contract wants it told, where that says so; of a tenant that was told, after the last decision. */
  readonly tellBy: string | null
  readonly notChallenged: DecisionEvents['Determined']['notChallenged']
} & Summed

export type Demand = {
  readonly id: string
  readonly version: number
  readonly reference: string
  readonly received: ArrivalEvents['DemandReceived']
  readonly receivedBy: { readonly kind: string; readonly id: string }
  /** What another system's record says, where it was open there when Duly took over. */
  readonly imported: Imported | null
  readonly replies: readonly (ArrivalEvents['ReplyFiled'] & { readonly at: string })[]
  /** `confirmed`: another person has looked at it, or none was asked to. */
  readonly notDemand:
    | (ArrivalEvents['FiledAsNotDemand'] & {
        readonly by: string
        readonly at: string
        readonly confirmed: boolean
      })
    | null
  readonly emergency: Emergency | null
  /** The process that has to follow what left in an emergency. */
  readonly followUp: FollowUp | null
  /** Who may know of a demand of the national-security lane; null for every other. */
  readonly named: readonly string[] | null
  /** It came by an ordinary way and was taken into that lane; null where it was not. `settled` null: nobody has said yet what it is. */
  readonly taken: Taken | null
  readonly facts: ConfirmedFacts | null
  readonly factsBy: string | null
  readonly authentication:
    | (ArrivalEvents['AuthorityAuthenticated'] & { readonly by: string; readonly at: string })
    | null
  readonly callback: (ArrivalEvents['CallbackRecorded'] & { readonly by: string }) | null
  /** Confirmed calls of who it is matched to now, and what they read aloud. */
  readonly calls: readonly Call[]
  readonly lookup: {
    readonly id: string
    readonly at: string
    readonly answered: boolean
    /** The gate's last signed answer, as it came; null where none is at hand. */
    readonly answer: { readonly text: string; readonly at: string } | null
  } | null
  /** Set apart through the gate, in the order in which it was asked. */
  readonly holds: readonly HeldApart[]
  readonly accounts: readonly Account[]
  readonly unmatched: readonly Identifier[]
  readonly matters: readonly Matter[]
  readonly assessment:
    | (DecisionEvents['Assessed'] & { readonly at: string; readonly factsVersion: number })
    | null
  readonly factsVersion: number
  readonly lines: readonly (LineDecision & { readonly by: string; readonly at: string })[]
  /** Court filings and formal objections, in the order of their filing. */
  readonly challenges: readonly Challenge[]
  readonly extensions: readonly Extension[]
  /** The enforcing authority's last word on an order that it was notified of. */
  readonly clearance: (DecisionEvents['ClearanceRecorded'] & { readonly at: string }) | null
  /** The authority's last word on an order that had to be confirmed after it was made. */
  readonly confirmation: (DecisionEvents['ConfirmationRecorded'] & { readonly at: string }) | null
  /** What counsel has asked the authority and not taken back. */
  readonly question: (DecisionEvents['AuthorityAsked'] & { readonly by: string; readonly at: string }) | null
  /** What the authority did since about data that its order has kept; of each kind the last word counts. */
  readonly prolonged: readonly (PreservationEvents['PreservationProlonged'] & { readonly at: string })[]
  readonly worksheets: readonly Worksheet[]
  /** What was asked, offered and agreed of each line that was narrowed, in the order of the offers; none is replaced. */
  readonly narrowings: readonly Narrowing[]
  readonly links: readonly ArrivalEvents['DemandLinked'][]
  readonly redirectException: DecisionEvents['Determined']['redirectException']
  readonly notChallenged: DecisionEvents['Determined']['notChallenged']
  /** The agency's last answer; what it means for each tenant is kept with its matter. */
  readonly redirect: (DecisionEvents['RedirectAnswered'] & { readonly at: string }) | null
  /** The agency wants all of it no more: for good. */
  readonly withdrawal:
    | (ArrivalEvents['DemandWithdrawn'] & { readonly by: string; readonly at: string })
    | null
  /** What it wants no more of a demand that goes on, and each word of it. */
  readonly takenBack: readonly AskedPart[]
  readonly partWithdrawals: readonly (ArrivalEvents['DemandWithdrawn'] & {
    readonly by: string
    readonly at: string
  })[]
  /** Lines as letters to the authority have said them; in the order of the last such letter. */
  readonly said: Demand['lines']
  /** When a form with reasons of Annex III (Reg. (EU) 2023/1543) was last sent. */
  readonly annexSentAt: string | null
  readonly letters: readonly (Letter & { readonly matter: string | null; readonly at: string })[]
  /** Those to the authority that did not arrive, or could not be written. */
  readonly undelivered: readonly Undelivered[]
  readonly authorisation: Authorisation | null
  readonly collection: ReleaseEvents['Collected'] | null
  readonly gateRefusal: ReleaseEvents['GateRefused'] | null
  readonly certificate: ReleaseEvents['CertificateSigned'] | null
  readonly sealed: ReleaseEvents['Sealed'] | null
  readonly releaseLogged: ReleaseEvents['ReleaseLogged'] | null
  /** Logged releases of earlier authorisations: the gate may have moved their packages before it heard of the revocation. */
  readonly loggedBefore: readonly ReleaseEvents['ReleaseLogged'][]
  /** The present production is out, and its officer's to fetch. */
  readonly released: Released | null
  /** Out although its authorisation was revoked: handed to nobody. `noted`: counsel's words on what was done about it. */
  readonly lateReleases: readonly (ReleaseEvents['Released'] & {
    readonly at: string
    readonly noted: string | null
  })[]
  readonly downloaded: ReleaseEvents['Downloaded'] | null
  /** What the officer lost the key to, until it is sealed again; `erased`: the gate has no copy of it any more. */
  readonly lostKey: (ReleaseEvents['KeyLost'] & { readonly at: string; readonly erased: boolean }) | null
  /** Packages that were called back, in the order in which they were. */
  readonly recalls: readonly (ReleaseEvents['ReleaseRecalled'] & { readonly at: string })[]
  /** Those that were out when the next one was prepared, in their order. */
  readonly productions: readonly Production[]
  readonly messages: readonly {
    readonly from: 'desk' | 'officer'
    readonly text: string
    readonly at: string
    readonly by: string
  }[]
  /** When a person last showed that what had come from outside is read. */
  readonly messagesReadAt: string | null
  readonly closed: (ReleaseEvents['Closed'] & { readonly at: string }) | null
  /** The last row of each of its lines that was counted. */
  readonly counted: readonly CountedOf[]
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
  return facts.asks
    .flatMap(ask => {
      const accounts = demand.accounts.filter(a => ask.identifiers.some(i => sameIdentifier(i, a.identifier)))
      const keys: (string | null)[] = accounts.length === 0 ? [null] : accounts.map(a => a.id)
      return ask.categories.flatMap(category => keys.map(account => ({ ask: ask.id, category, account })))
    })
    .filter(line => !lineTakenBack(demand, line))
}

/** All that the facts ask for, identifier by identifier. */
export function partsOf({ facts }: Pick<Demand, 'facts'>): AskedPart[] {
  return (facts?.asks ?? []).flatMap(ask =>
    ask.identifiers.flatMap(identifier =>
      ask.categories.map(category => ({ ask: ask.id, identifier, category })),
    ),
  )
}

export function isTakenBack({ takenBack }: Pick<Demand, 'takenBack'>, p: AskedPart): boolean {
  return takenBack.some(
    t => t.ask === p.ask && t.category === p.category && sameIdentifier(t.identifier, p.identifier),
  )
}

/** Of a line without an account: all that its ask asks for in this category. */
function lineTakenBack(
  d: Pick<Demand, 'facts' | 'accounts' | 'takenBack'>,
  { ask, category, account }: LineKey,
): boolean {
  if (d.takenBack.length === 0) return false
  const named = d.accounts.find(a => a.id === account)?.identifier
  const asked = named ? [named] : (d.facts?.asks.find(a => a.id === ask)?.identifiers ?? [])
  return asked.every(identifier => isTakenBack(d, { ask, identifier, category }))
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

export function firedKey(clock: string, dueAt: string): string {
  return `${clock}@${dueAt}`
}

/** Secrecy that binds today: begun, not ended, and its last day not over (its clock may be late). */
export function secrecyBinds(m: Matter, now: string): boolean {
  return m.secrecy !== null && (m.secrecy.until === null || now < dayIsOver(m.secrecy.until))
}

/**
 * When a secrecy must be counted anew: the first moment of the half-year in which telling is due, where it goes on past that
 * half-year's end (threats E13.4: no later one has a place in the log). Null where it ends before, or does not bind.
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

/** The agency took the whole demand back; or its last answer to a redirect does: it names no tenants, or by now was given for every one. */
export function withdrew({
  redirect,
  matters,
  withdrawal,
}: Pick<Demand, 'redirect' | 'matters' | 'withdrawal'>): boolean {
  if (withdrawal) return true
  if (redirect?.outcome !== 'withdrawn') return false
  return redirect.matters === undefined || matters.every(m => m.redirectAnswer?.outcome === 'withdrawn')
}
