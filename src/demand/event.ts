// What happened to a demand. The event is the write: state is folded from these and from nothing else.
//
// `matter` on an event says whose key encrypts its data: that matter's, or the demand's where it is null.
import type { Answer } from '../law/answer.ts'
import type { ConfirmedFacts, DocumentRef, Identifier, Period, Secrecy } from './facts.ts'
import type { Imported } from './imported.ts'
import type {
  Confirmation,
  ConsentEvidence,
  DangerKind,
  FollowUpOutcome,
  Help,
  Imminence,
  Lane,
  LaneOutcome,
} from './lane-words.ts'
import type { SecrecyEnd } from './secrecy-state.ts'
import type { PartyRef } from './tenant-chain.ts'
import type {
  AnswerManner,
  ChallengeAim,
  ChallengeKind,
  ChallengeStep,
  Channel,
  ClearanceOutcome,
  DataCategory,
  Decision,
  DemandRelation,
  DocketFinding,
  ExtensionStep,
  Ground,
  NotDemandReason,
  Outcome,
  ProductionDecision,
  Prolongation,
  RedirectException,
  RedirectOutcome,
  RetryReason,
  RulingResult,
  SecrecyCover,
  SkipReason,
  SuspensiveEffect,
  TenantAnswer,
  TenantKind,
  ToldFinding,
  UndeliveredReason,
  UndeliveredWay,
  WiderWay,
  WindowGrowth,
  WithdrawalManner,
} from './vocabulary.ts'
import type { Wording } from './wording.ts'

/** Another demand that is here, by its id and its reference. */
export type DemandName = { readonly demand: string; readonly reference: string }

/** One ask × category × account: the grain of a determination. `account` is null before matching. */
export type LineKey = {
  readonly ask: string
  readonly category: DataCategory
  readonly account: string | null
}

/** Where an account's data lie: a declared source, the source's own id of the account, and what it holds of it. */
export type Place = {
  readonly source: string
  readonly account: string
  readonly categories: readonly DataCategory[]
}

/** What one identifier of the paper names: one account of one tenant, wherever its data lie. */
export type Account = {
  /** acc1, acc2, … within the demand. */
  readonly id: string
  readonly identifier: Identifier
  readonly tenant: string
  readonly matter: string
  readonly places: readonly Place[]
}

export type LineAssessment = LineKey & {
  readonly outcome: 'sufficient' | 'insufficient' | 'needs_review'
  readonly compulsion: 'required' | 'permitted' | 'forbidden' | 'unknown'
  /** What it compels to; absent in assessments of earlier versions, whose whole answers say it. */
  readonly act?: 'disclose' | 'preserve' | 'assist' | 'stay_silent'
  /** Whole-line findings in the evaluator's words: rule, citation, a sentence with the facts filled in. */
  readonly findings: readonly {
    readonly rule: string
    readonly citation: string
    readonly why: string
    readonly confidence: string
    readonly pack: string
  }[]
  readonly wouldSuffice: readonly string[]
  readonly questions: readonly string[]
}

/** A secrecy as one paper orders it; `replaces`: the id of the order that it lengthens or amends. */
export type ReadOrder = {
  readonly id: string
  readonly secrecy: Secrecy
  readonly replaces: string | null
  /** Absent where it stands in the demand's own paper. */
  readonly document?: DocumentRef
}

/** The least that helps in an emergency, of one category. Earlier records name neither identifiers nor a period: then all that is asked. */
export type Least = {
  readonly category: DataCategory
  readonly reason: string
  /** Their values, as the facts have them. */
  readonly identifiers?: readonly string[]
  /** Half-open UTC; open where it says so. */
  readonly period?: Period
}

export type LineDecision = LineKey & {
  readonly decision: Decision
  readonly ground: Ground
  readonly cite: string
  /** Plain words for the letter and the tenant. */
  readonly reason: string
  /** For narrow and comply: what will be collected, half-open UTC. */
  readonly period: Period | null
  readonly wouldSuffice: readonly string[]
  /** The name of the provider's policy by which a merely permitted line leaves. */
  readonly policy?: string
}

/** A part of an ask, by what it asks for: it is the same part after the facts were confirmed anew. */
export type AskedPart = {
  readonly ask: string
  readonly identifier: Identifier
  readonly category: DataCategory
}

export type Letter = {
  readonly id: string
  readonly kind:
    | 'acknowledgement'
    | 'redirect'
    | 'determination'
    | 'no_records'
    | 'notice'
    | 'delivery'
    | 'message'
    | 'release'
    | 'follow_up'
    | 'secrecy_ending'
    | 'extension'
  readonly to: 'authority' | 'tenant'
  readonly subject: string
  /** The stored PDF and mail. */
  readonly document: DocumentRef | null
  readonly messageId: string
  /** Where it went by mail; letters from before this was kept have none. */
  readonly address?: string
  /** For a letter that is not in English. */
  readonly wording?: Wording
}

type EventData = {
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
  /** `reader`: the paper read as one; a person may say otherwise. */
  EmergencyMarked: { source: 'reader' | 'person'; voluntary: boolean; note: string }
  EmergencyDropped: { reason: string }
  /** What is claimed, and the least that would help: each category with its reason; content says besides why less would not do. */
  DangerRecorded: {
    danger: DangerKind
    who: string
    what: string
    imminence: Imminence
    whyNow: string
    help: Help
    howItHelps: string
    minimum: readonly Least[]
    content: string | null
  }
  /** The authority's supervisor, reached by a number of the directory, said so to somebody who did not record the danger. */
  EmergencyConfirmed: {
    authority: string
    supervisor: string
    contact: string
    outcome: Confirmation
    note: string
  }
  /** Real process has to follow what left in an emergency: until when, by which rule, and when it counts as never come. */
  FollowUpAwaited: { dueAt: string; neverAt: string; what: string; cite: string }
  /** `standsFor`: why the authority that sent it stands for the one that was answered; absent where it is the same. */
  FollowUpSettled: { outcome: FollowUpOutcome; reference: string | null; note: string; standsFor?: string }
  /** The lines and the period that a tenant consents to; `how`: what shows that it was this contact. */
  ConsentGiven: {
    consent: string
    lines: readonly LineKey[]
    from: string | null
    to: string | null
    contact: string
    how: 'passkey_session'
    text: string
    party?: PartyRef
  }
  ConsentVerified: { consent: string; evidence: ConsentEvidence; who: string; note: string }
  ConsentRevoked: { consent: string; why: string }
  /** Open in another system when Duly took over: what its record says. */
  OpenDemandImported: Imported
  /** `stray`: it came in as a demand of its own, and a person filed it here; `receivedAt` is when it came. */
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
    fingerprintConfirmed: boolean
    note: string
  }
  LookupRequested: { lookup: string; assertion: unknown; by: string }
  AccountsMatched: {
    lookupId: string
    accounts: readonly Account[]
    unmatched: readonly Identifier[]
    matters: readonly { id: string; tenant: string; tenantKind: TenantKind }[]
  }
  Assessed: {
    asOf: string
    packs: readonly string[]
    lines: readonly LineAssessment[]
    notice: string
    deadline: { dueAt: string; rule: string } | null
    /** The whole answers, by line; null where none were kept. */
    answer: Readonly<Record<string, Answer>> | null
  }
  Determined: {
    lines: readonly LineDecision[]
    redirectException: { ground: RedirectException; note: string; by: string } | null
    /** Promise 4: for a compelled disclosure of an organisation's data. */
    notChallenged: { why: string; by: string } | null
    /** The matters that both are about: organisations of which something is given. Absent: all that were decided. */
    explained?: readonly string[]
    /** By when a contract wants its tenant told, by matter; absent where none says so. */
    tellBy?: Readonly<Record<string, string>>
    /** What kind of customer the directory says that a tenant is, by matter; absent where that is no stricter than it was. */
    kinds?: Readonly<Record<string, TenantKind>>
    /** Of the matters that are redirected: those whose identifiers show a domain of the tenant's own. Absent: nobody looked. */
    shown?: readonly string[]
    packs: readonly string[]
  }
  /**
   * A challenge of these matters' production or secrecy. What filing suspends is the pack's word, never that of who files:
   * `law` names the pack's own entry, null where it has none (then nothing is suspended by statute).
   */
  ChallengeFiled: {
    challenge: string
    /** The tenant of its one matter filed it, not the provider; the event then lies under that matter's key. Absent: the provider. */
    party?: 'tenant'
    challengeKind: ChallengeKind
    about: ChallengeAim
    matters: readonly string[]
    forum: string
    filedOn: string
    deadline: string | null
    law: { readonly kind: string; readonly cite: string } | null
    effect: SuspensiveEffect
    cite: string
    document: DocumentRef | null
    note: string
  }
  ChallengeStepRecorded: {
    challenge: string
    step: Exclude<ChallengeStep, 'filed'>
    on: string
    /** Of a ruling, and of nothing else. */
    result: RulingResult | null
    /** Of a ruling: the last day to appeal it; absent where none is known. */
    appealBy?: string
    /** Of a stay: the last day on which it holds (YYYY-MM-DD); absent where it holds until the ruling. */
    until?: string
    document: DocumentRef | null
    note: string
  }
  /** The authority or the court gave more time in writing. A later one takes its place. */
  ExtensionRecorded: {
    extension: string
    matters: readonly string[]
    until: string
    grantedBy: string
    document: DocumentRef | null
  }
  /** The enforcing authority's word on an order that it was notified of: Reg. (EU) 2023/1543 arts 8(4), 10(2), 12. The last counts. */
  ClearanceRecorded: {
    outcome: ClearanceOutcome
    /** What the word is about; absent: all that was ordered. */
    categories?: readonly DataCategory[]
    /** YYYY-MM-DD. */
    on: string
    /** Who said so, and where it stands; of a refusal its ground. */
    note: string
    document: DocumentRef | null
  }
  /** Counsel's written answers to what a pack asks where two laws pull apart; the last ones count. */
  WorksheetAnswered: {
    rule: string
    law: string
    answers: readonly { readonly ask: string; readonly answer: string }[]
  }
  /** The agency's answer to a line that was offered narrower than it asked. */
  NarrowingAnswered: LineKey & { agreed: boolean; note: string }
  /** Another demand here, by its reference; the other one has the inverse. */
  DemandLinked: { demand: string; reference: string; relation: DemandRelation }
  ProductionDecided: { challenge: string; decision: ProductionDecision; why: string }
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
  RedirectAnswered: {
    outcome: RedirectOutcome
    note: string
    exception: { ground: RedirectException; note: string } | null
    /** The redirected matters that it is about; absent: all that were redirected by then. */
    matters?: readonly string[]
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
  SecrecyRead: {
    secrecy: Secrecy
    /** The order in force that this one takes the place of. */
    replaces?: string
    passages: readonly { document: string; page: number; text: string }[]
    note: string
    /** The order's own paper, where it came after the demand or beside it; absent where it stands in the demand's. */
    document?: DocumentRef
    /** Absent where it was read here; otherwise the system whose record says so. */
    readIn?: string
  }
  SecrecyConfirmed: { readBy: string }
  /** Another than who brought it in looked whether its tenant was told in the other system, or is the authority's to tell. */
  ToldThereChecked: { found: ToldFinding; note: string }
  /**
   * `secrecy`: what binds from now on, of all orders that are in force. `order`: the one that was read now, and which one it
   * takes the place of; absent in demands from before several could stand beside each other.
   */
  SecrecyBegun: { secrecy: Secrecy; obligation: string; order?: ReadOrder }
  /** One of several ended, and what is left binds for a shorter time. */
  SecrecyShortened: {
    secrecy: Secrecy
    ended: readonly string[]
    why: SecrecyEnd
    note?: string
    document?: DocumentRef
  }
  /** A secrecy that covers a part (who asks, what the paper says): the tenant is told the rest. */
  PartSecrecyBegun: { order: ReadOrder }
  PartSecrecyEnded: { order: string; why: SecrecyEnd; note?: string; document?: DocumentRef }
  /**
   * One person says that it ended before its time: nothing ends until another confirms it. `order`: null for all. `document`: the
   * paper that lifts it, where there is one.
   */
  SecrecyEndAsked: {
    order: string | null
    why: Exclude<SecrecyEnd, 'lapsed'>
    note: string
    document?: DocumentRef
  }
  /** Somebody looked, and it still binds. */
  SecrecyEndRefused: { note: string }
  /** The agency moved to lengthen a secrecy: the late notice waits until a person records what became of it. */
  SecrecyExtension: {
    step: ExtensionStep
    on: string
    note: string
    document: DocumentRef | null
    /** Filed without its paper: until when a second person says so too, or it holds nothing any more. */
    confirmBy?: string
    /** The secrecy had ended before: until that word it holds nothing. */
    afterEnd?: true
  }
  /** The second person's word on it; not filed: it holds nothing. */
  SecrecyExtensionConfirmed: { filed: boolean; note: string }
  /** `confirmBy`: it found a longer secrecy of which there is no paper, as above. */
  DocketChecked: { found: DocketFinding; where: string; note: string; confirmBy?: string }
  /** Counsel holds a late notice, once, for three working days at most. */
  LateNoticeHeld: { until: string; reason: string }
  /** `itself`: found by the program, because the address itself says it. */
  ContactSkipped: { contact: string; why: SkipReason; note: string; itself?: true }
  /** The authority allows this one contact to be told under these orders; nothing is told before a second person confirms it. */
  ContactAllowed: { contact: string; orders: readonly string[]; note: string; document: DocumentRef }
  AllowedContactConfirmed: { allows: boolean; note: string }
  /** The notice to that contact alone, by mail: it is no notice to its tenant, opens no window and stands in no console. */
  AllowedContactTold: {
    contact: string
    letter: Letter
    copy: DocumentRef
    copyBy?: 'eye' | 'hand'
    copyLookedBy?: string
    code: string
    withheld?: readonly SecrecyCover[]
    sentAt: string
  }
  /** A second person says that this contact may know of it after all. */
  ContactToldAgain: { contact: string; note: string }
  /** Why whom the law names is not told: the controller behind the tenant, or whose data they are. Another person sends the notice. */
  LeftUntold: { whom: 'controller' | 'data_subject'; cite: string; note: string }
  /** The same notice, to another contact of the tenant. */
  NoticeRepeated: { letter: Letter; contact: string; why: RetryReason; sentAt: string; party?: PartyRef }
  /** Printed and posted by a person, where no mail reached anybody. */
  NoticePosted: { postedOn: string; to: string; note: string; party?: PartyRef }
  /**
   * Every way was tried: counsel decides how the tenant is told. `copy`: none can be made, or a person has to look at it first.
   * `party`: whom no mail reached.
   */
  NoticeEscalated: { why: 'no_contact' | 'unreached' | 'term_passed' | 'copy' | 'whom'; party?: PartyRef }
  /** The chain behind the tenant changed since it was told: this party is in it no more, or again. */
  ChainChanged: { party: PartyRef; told: boolean }
  RedirectExceptionApproved: { matters: readonly string[] }
  /** What stands in the sources was set apart by a person: no data leave by it, and no clock stops. */
  PreservationRecorded: { matters: readonly string[]; where: string; until: string | null; note: string }
  /** An authority lengthened its order to keep data, or says that it asked for the data themselves. What that does is the pack's word. */
  PreservationProlonged: {
    how: Prolongation
    /** YYYY-MM-DD on which it arrived. */
    on: string
    /** Who said so, and where it stands. */
    note: string
    document: DocumentRef | null
  }
  /** One person's passkey over a hold: the gate is asked to set the data of these matters apart. `text` is what was signed. */
  HoldRequested: {
    hold: string
    text: string
    assertion: unknown
    matters: readonly string[]
    until: string
    by: string
  }
  /** The sources keep it, and nothing left by it. `bytes` is null where one of them cannot count. */
  HoldPlaced: {
    hold: string
    matters: readonly string[]
    until: string
    sources: readonly string[]
    items: number
    bytes: number | null
  }
  HoldEndRequested: { hold: string; id: string; text: string; assertion: unknown; by: string }
  /** The gate, or a person who saw to it at the source (`by_hand`, with what was done), says that it was let go: a statement, not a proof. */
  HoldEnded: {
    hold: string
    items: number
    endedAt: string
    why: 'last_day' | 'early' | 'by_hand'
    note?: string
  }
  /** More time to object, within the due moment. */
  WindowExtended: {
    windowEndsAt: string
    /** Counsel's words; empty where it grew by itself. */
    reason: string
    /** Why it grew by itself; absent where counsel let it. */
    why?: WindowGrowth
    /** Since when it counts anew; absent where it does not. */
    from?: string
    /** As in `NoticeSent`, where it grew by itself. */
    promised?: string
  }
  /** The authority was asked for more time, because the tenant's window does not fit into its term. */
  ExtensionAsked: { matters: readonly string[]; until: string }
  /** It goes on past the half-year in which telling is due: telling is due in the next one instead (security E13.4). */
  SecrecyContinued: { at: string }
  /**
   * `note`: of what a person says, which order lifts it or what was misread; absent before that was asked for. `document`: the paper
   * that lifts it, with which one person’s word is enough.
   */
  SecrecyEnded: { why: SecrecyEnd; endedAt: string; note?: string; document?: DocumentRef }
  NoticeSent: {
    /** What a secrecy kept out of it; absent: nothing. */
    withheld?: readonly SecrecyCover[]
    copy: DocumentRef
    /** A person looked at it before it went (`eye`), or made it (`hand`); absent: a machine made it, or it is the paper itself. */
    copyBy?: 'eye' | 'hand'
    /** Who else looked at one that was made by hand; absent in notices from before that was asked for. */
    copyLookedBy?: string
    letter: Letter
    contact: string
    sentAt: string
    windowEndsAt: string
    /** Until when the tenant could object if the authority's term did not cut its window; absent where it does not. */
    promised?: string
    late: boolean
    code: string
    /** One of each further party of the tenant's chain that is told; absent where there is none. */
    also?: readonly { readonly contact: string; readonly letter: Letter; readonly party?: PartyRef }[]
    /** Whose contact it is; here and below absent on record from before there were parties. */
    party?: PartyRef
    /**
     * After the first notice: what a prohibition kept back since, or that more is to leave. The code is the first one's, and so is
     * the window unless more is to leave.
     */
    further?: true
    /** In which ways more is to leave than was told before: the time to object begins anew. Absent: nothing more is. */
    wider?: readonly WiderWay[]
  }
  NoticeDelivery: {
    letter: string
    status: 'accepted' | 'delivered' | 'bounced' | 'deferred'
    detail: string
  }
  NoticeRead: { at: string; party?: PartyRef }
  /** `late`: it came after the window had ended. `taken`: not given in the console, and written down by the desk. */
  NoticeAnswered: {
    answer: TenantAnswer
    text: string
    party?: PartyRef
    late?: true
    taken?: { how: AnswerManner; from: string; on: string }
  }
  ObjectionDecided: { decision: 'upheld' | 'overruled'; reason: string }
  WindowEnded: { at: string }
  /** Counsel read the tenant's answer and said what follows from it. */
  /** `party`: the key of whose answer it is; absent: of all. */
  AnswerNoted: { note: string; party?: string }
  /** Every message from outside until now was read. */
  MessagesRead: { note: string }
  AuthorisationPrepared: {
    authorisation: string
    digest: string
    expiresAt: string
    /** Lines that leave although the law merely permits it, and by which lane; absent where there are none. */
    voluntary?: readonly (LineKey & { readonly lane: Lane; readonly by: string })[]
  }
  /** `list`: where the digest stands among those signed in one ceremony; absent or null where it was signed alone. */
  AuthorisationSigned: { digest: string; approver: string; assertion: unknown; list?: unknown }
  Authorised: { digest: string; approvers: readonly string[]; papers: readonly string[] }
  AuthorisationRevoked: { digest: string; reason: string }
  AuthorisationExpired: { digest: string }
  Collected: {
    digest: string
    collection: string
    parts: readonly { part: string; items: number; bytes: number }[]
    quarantined: number
    duplicates: number
    startedAt: string
    endedAt: string
  }
  GateRefused: { digest: string; code: string; detail: string }
  CertificateSigned: { document: DocumentRef; custodian: string; statement: string }
  Sealed: { digest: string; sha256: string; manifestRoot: string; size: number; items: number; file: string }
  /** The release leaf: the package's hash goes into the log before the package goes out. */
  ReleaseLogged: { digest: string; sha256: string; manifestRoot: string; papers: readonly string[] }
  /**
   * The gate saw that leaf included and cosigned, and put the package where its reader can fetch it. `afterRevocation`: while
   * it did, the authorisation was revoked, so the package is handed to nobody.
   */
  Released: { digest: string; sha256: string; expiresAt: string; afterRevocation?: true }
  LateReleaseNoted: { digest: string; note: string }
  Downloaded: { at: string; sha256: string }
  MessageSent: { from: 'desk' | 'officer'; text: string }
  Closed: { outcome: Outcome; country: string; process: string; accounts: number; counted: string }
  ClockFired: { clock: string; dueAt: string; note: string }
}

export type EventKind = keyof EventData
export const eventKinds = [
  'DemandReceived',
  'PersonNamed',
  'PersonUnnamed',
  'TakenIntoLane',
  'LaneSettled',
  'EmergencyMarked',
  'EmergencyDropped',
  'DangerRecorded',
  'EmergencyConfirmed',
  'FollowUpAwaited',
  'FollowUpSettled',
  'ConsentGiven',
  'ConsentVerified',
  'ConsentRevoked',
  'OpenDemandImported',
  'ReplyFiled',
  'FiledAsNotDemand',
  'NotDemandConfirmed',
  'FactsConfirmed',
  'AuthorityAuthenticated',
  'CallbackRecorded',
  'LookupRequested',
  'AccountsMatched',
  'Assessed',
  'Determined',
  'ChallengeFiled',
  'ChallengeStepRecorded',
  'ExtensionRecorded',
  'ClearanceRecorded',
  'WorksheetAnswered',
  'ProductionDecided',
  'NarrowingAnswered',
  'DemandLinked',
  'LetterSent',
  'LetterUndelivered',
  'LetterSettled',
  'RedirectAnswered',
  'DemandWithdrawn',
  'SecrecyRead',
  'SecrecyConfirmed',
  'ToldThereChecked',
  'SecrecyBegun',
  'SecrecyContinued',
  'SecrecyEnded',
  'SecrecyShortened',
  'PartSecrecyBegun',
  'PartSecrecyEnded',
  'SecrecyEndAsked',
  'SecrecyEndRefused',
  'ContactAllowed',
  'AllowedContactConfirmed',
  'AllowedContactTold',
  'SecrecyExtension',
  'SecrecyExtensionConfirmed',
  'DocketChecked',
  'LateNoticeHeld',
  'ContactSkipped',
  'ContactToldAgain',
  'LeftUntold',
  'NoticeRepeated',
  'NoticePosted',
  'NoticeEscalated',
  'ChainChanged',
  'RedirectExceptionApproved',
  'PreservationRecorded',
  'PreservationProlonged',
  'HoldRequested',
  'HoldPlaced',
  'HoldEndRequested',
  'HoldEnded',
  'WindowExtended',
  'ExtensionAsked',
  'NoticeSent',
  'NoticeDelivery',
  'NoticeRead',
  'NoticeAnswered',
  'ObjectionDecided',
  'WindowEnded',
  'AnswerNoted',
  'MessagesRead',
  'AuthorisationPrepared',
  'AuthorisationSigned',
  'Authorised',
  'AuthorisationRevoked',
  'AuthorisationExpired',
  'Collected',
  'GateRefused',
  'CertificateSigned',
  'Sealed',
  'ReleaseLogged',
  'Released',
  'LateReleaseNoted',
  'Downloaded',
  'MessageSent',
  'Closed',
  'ClockFired',
] as const satisfies readonly EventKind[]

export type NewEvent = {
  [K in EventKind]: { readonly kind: K; readonly matter: string | null; readonly data: EventData[K] }
}[EventKind]

/** An event as stored: who, when, at which version of the demand's stream. */
export type DemandEvent = NewEvent & {
  readonly version: number
  readonly at: string
  readonly by: { readonly kind: string; readonly id: string }
}

export type DataOf<K extends EventKind> = EventData[K]
