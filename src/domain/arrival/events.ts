// What arrives, as its events carry it: the words of a call-back, and what another system’s record says.

import type {
  ChallengeAim,
  ChallengeKind,
  Channel,
  DemandRelation,
  NotDemandReason,
  Outcome,
  RedirectOutcome,
  TenantKind,
  ToldFinding,
  UndeliveredReason,
  UndeliveredWay,
  WithdrawalManner,
} from '../../vocabulary/closed-lists.ts'
import type { LaneOutcome } from '../../vocabulary/lanes.ts'
import type { AskedPart } from '../decision/events.ts'
import type { ConfirmedFacts, DocumentRef, Identifier, Secrecy } from '../decision/facts.ts'
import type { Traces } from '../registry/event-traces.ts'
import type { Letter } from '../registry/letter.ts'

export type KeyHolder = 'officer' | 'authority'

/** A number or address that the directory holds, and how it came there. */
export type FoundContact = {
  /** The directory's record of the change by which it was found. */
  readonly id: string
  readonly holder: KeyHolder
  readonly value: string
  readonly source: string
  readonly checkedOn: string
  /** Since when the directory holds it, without a break. */
  readonly since: string
  /** How many people that took. */
  readonly people: number
}

export type CalledContact = FoundContact & {
  /** Whether the paper prints it too, and why it counts all the same. */
  readonly printed: 'no' | 'found_before' | 'found_by_two'
}

export type ReadKey = {
  readonly role: KeyHolder
  /** Id of the officer or the authority. */
  readonly holder: string
  readonly key: string
  /** The words that were read. */
  readonly fingerprint: string
}

export const importedStatuses = ['open', 'answered'] as const

export type ImportedStatus = (typeof importedStatuses)[number]

/** What the other system's record says of telling its tenant. */
export type RecordOfTelling = {
  /** When the tenant was told there; null: it was not. */
  readonly toldAt: string | null
  /** Who tells the tenant: by law it may be the authority, and then Duly never does. */
  readonly tells: 'us' | 'authority'
}

/** The letter that asked the agency to go to the customer left there on this day; `outcome` null: it has not said what it did. */
export type ImportedRedirect = {
  readonly sentOn: string
  readonly outcome: RedirectOutcome | null
  readonly note: string
}

export type ImportedPart = RecordOfTelling & {
  readonly matter: string
  readonly redirect: ImportedRedirect | null
}

export type Imported = RecordOfTelling & {
  /** The other system's name, and its own reference there. */
  readonly system: string
  readonly reference: string
  /** As its record has them; nobody here has confirmed them. */
  readonly facts: ConfirmedFacts
  /** `answered`: the authority has its answer; what is left is to tell the tenant and to close. */
  readonly status: ImportedStatus
  /** What the answer was; null while open. */
  readonly outcome: Outcome | null
  /** Data that the other system had kept from deletion: the last day of each hold. */
  readonly holds: readonly string[]
  readonly note: string
  /**
   * What the record says of each tenant that it names: then nothing is said of telling the demand's others. Absent where it names
   * none, and in what was brought in before a table could name several.
   */
  readonly parts?: readonly ImportedPart[]
}

/** A tenant that the record names, with what it says of it. */
export type BroughtTenant = RecordOfTelling & {
  readonly id: string
  readonly kind: TenantKind
  /** Of its accounts; each stands in the facts too. */
  readonly identifiers: readonly Identifier[]
  /** Each order by itself. */
  readonly secrecies: readonly Secrecy[]
  readonly redirect: ImportedRedirect | null
}

/** More time that was given in writing before; `tenants` by their ids. */
export type BroughtExtension = {
  readonly tenants: readonly string[]
  readonly until: string
  readonly grantedBy: string
}

/**
 * A challenge that is open. What filing suspends is the law's answer, which nobody has asked for yet: it suspends nothing until
 * then, unless a court has stayed production (`stay`).
 */
export type BroughtChallenge = {
  readonly tenants: readonly string[]
  readonly challengeKind: ChallengeKind
  readonly about: ChallengeAim
  readonly forum: string
  readonly filedOn: string
  readonly stay: { readonly on: string; readonly note: string } | null
}

/** Another demand that is here, by its id and its reference. */
export type DemandName = { readonly demand: string; readonly reference: string }

export type ArrivalEvents = {
  DemandReceived: {
    reference: string
    channel: Channel
    receivedAt: string
    /** When and how it was served: a fact of its own (an uncertain service counts from the earlier). */
    servedAt: string
    servedManner: string
    servedUncertain: boolean
    entityServed: string
    documents: readonly DocumentRef[]
    sender: { address: string | null; display: string | null; authenticated: boolean; summary: string }
    subject: string | null
    messageId: string | null
    /** A machine sent it (a bounce, an absence note): it is kept and never answered by itself. */
    automatic?: true
    /** Demand references whose paper has the same hash. */
    duplicateOf: readonly string[]
    /** National-security lane: only named people may know of it. These are the first; where the paper is kept, in words. */
    restricted?: { readonly people: readonly string[]; readonly paperKept: string }
  }
  PersonNamed: { person: string; note: string }
  PersonUnnamed: { person: string; note: string }
  /** It came by an ordinary way and may be national security. `seenBy`: of the desk, before. Nothing is said of what it says. */
  TakenIntoLane: { how: 'reader' | 'person'; people: readonly string[]; seenBy: readonly string[] }
  /** `none`: it goes back to everybody; `outside`: this one is erased, and another in the lane keeps clocks and counts. */
  LaneSettled: { outcome: LaneOutcome; paperKept: string }
  /** Open in another system when Duly took over: what its record says. */
  OpenDemandImported: Imported
  /** `stray`: it came in as a demand of its own, and a person filed it here; `receivedAt` is when it came. */
  /** Another than who brought it in looked whether its tenant was told in the other system, or is the authority's to tell. */
  ToldThereChecked: { found: ToldFinding; note: string }
  ReplyFiled: {
    stray?: DemandName
    receivedAt: string
    documents: readonly DocumentRef[]
    from: string
    authenticated: boolean
    subject: string
    text: string
  }
  /** `look`: another person looks at it once more; absent where it was filed before that was asked for. `filedTo`: as of `stray`. */
  FiledAsNotDemand: { reason: NotDemandReason; note: string; look?: true; filedTo?: DemandName }
  NotDemandConfirmed: { note: string }
  /** `otherSender`: who asks is said otherwise than when it was authenticated, so that this has fallen. */
  FactsConfirmed: { facts: ConfirmedFacts; changed: readonly string[]; otherSender?: true }
  AuthorityAuthenticated: {
    authority: string
    officer: string | null
    checks: readonly { name: string; result: 'pass' | 'warn' | 'fail'; detail: string }[]
    callbackNeeded: boolean
  }
  CallbackRecorded: {
    authority: string
    contact: string
    outcome: 'confirmed' | 'denied' | 'unreachable'
    note: string
    /** Absent where it was recorded before calls named their keys: it counts as one that read none. */
    call?: {
      readonly contact: CalledContact
      readonly officer: string | null
      readonly spokeWith: string | null
      readonly keys: readonly ReadKey[]
    }
    /** In calls of before alone. */
    fingerprintConfirmed?: boolean
  }
  /** Another demand here, by its reference; the other one has the inverse. */
  DemandLinked: { demand: string; reference: string; relation: DemandRelation }
  /** `unkept`: of a redirect that went before the data were set apart: why, in counsel's words. Absent of every other letter. */
  LetterSent: { letter: Letter; unkept?: string }
  /**
   * A letter to the authority that did not arrive (`letter`: its id), or could not be written (null). `about`: of a warning the last
   * day of the secrecy that it speaks of (YYYY-MM-DD); empty of every other.
   */
  LetterUndelivered: {
    kind: Letter['kind']
    about: string
    letter: string | null
    why: UndeliveredReason
    detail: string
  }
  /** What a person did about it. `on`: the day on which it was posted or reached them, YYYY-MM-DD; null where it is not needed. */
  LetterSettled: {
    kind: Letter['kind']
    about: string
    how: UndeliveredWay
    on: string | null
    /** Where it was posted to; how it is known that it reached them; why it is not needed. */
    note: string
  }
  /** The agency wants it no more: all of it, or, with `parts`, what it asked for there. It is final: what is asked again is a new demand. */
  DemandWithdrawn: {
    how: WithdrawalManner
    /** Who said so, in the desk's words; of an officer in its portal, its id. */
    from: string
    /** The day on which it was said. */
    on: string
    note: string
    document: DocumentRef | null
    parts?: readonly AskedPart[]
  }
  /** Every message from outside until now was read. */
  MessagesRead: { note: string }
}

/** Beside the event itself. */
export const arrivalTraces = {
  DemandReceived: { leaf: 'always', papers: e => e.documents },
  ReplyFiled: { papers: e => e.documents },
  LetterSent: { letters: e => [e.letter] },
  DemandWithdrawn: { papers: e => [e.document] },
  NotDemandConfirmed: { says: 'not_demand_confirmed' },
  MessagesRead: { says: 'messages_read' },
} as const satisfies Traces<ArrivalEvents>
