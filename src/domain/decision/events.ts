// What happens while a demand is decided, as its events carry it; and the grain of a decision, the line.

import type { Answer } from '../../law/answer.ts'
import type {
  ClearanceOutcome,
  ConfirmationOutcome,
  DataCategory,
  Decision,
  Ground,
  RedirectException,
  RedirectOutcome,
  TenantKind,
} from '../../vocabulary/closed-lists.ts'
import type { Traces } from '../registry/event-traces.ts'
import type { DocumentRef, Identifier, Period } from './facts.ts'

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

export type DecisionEvents = {
  LookupRequested: { lookup: string; assertion: unknown; by: string }
  AccountsMatched: {
    lookupId: string
    accounts: readonly Account[]
    unmatched: readonly Identifier[]
    matters: readonly { id: string; tenant: string; tenantKind: TenantKind }[]
    /** The gate's signed answer as it came; absent where an older gate gave none. */
    answer?: string
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
  /** What was said since of an order that somebody has to confirm. The last word counts. */
  ConfirmationRecorded: {
    outcome: ConfirmationOutcome
    /** When it was confirmed or refused. */
    on: string
    note: string
    document: DocumentRef | null
  }
  /** The agency's answer to a line that was offered narrower than it asked. */
  NarrowingAnswered: LineKey & { agreed: boolean; note: string }
  RedirectAnswered: {
    outcome: RedirectOutcome
    note: string
    exception: { ground: RedirectException; note: string } | null
    /** The redirected matters that it is about; absent: all that were redirected by then. */
    matters?: readonly string[]
  }
  RedirectExceptionApproved: { matters: readonly string[] }
  /** Counsel put a question to the authority; `answer`: what it said, or why counsel goes on without one. */
  AuthorityAsked: { question: string }
  QuestionEnded: { answer: string }
}

/** Beside the event itself. */
export const decisionTraces = {
  AccountsMatched: { leaf: 'sometimes' },
  Determined: { leaf: 'always' },
  ClearanceRecorded: { papers: e => [e.document] },
  ConfirmationRecorded: { papers: e => [e.document] },
  LookupRequested: { says: 'lookup' },
  RedirectExceptionApproved: { says: 'exception_approved' },
  AuthorityAsked: { says: 'authority_asked' },
  QuestionEnded: { says: 'question_ended' },
} as const satisfies Traces<DecisionEvents>
