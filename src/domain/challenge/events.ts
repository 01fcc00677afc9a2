// What happens to what is contested, as its events carry it.

import type {
  ChallengeAim,
  ChallengeKind,
  ChallengeStep,
  ProductionDecision,
  RulingResult,
  SuspensiveEffect,
} from '../../vocabulary/closed-lists.ts'
import type { LineKey } from '../decision/events.ts'
import type { DocumentRef } from '../decision/facts.ts'
import type { Traces } from '../registry/event-traces.ts'

export type ChallengeEvents = {
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
    /** Those that it is about; absent: all lines of these matters. */
    lines?: readonly LineKey[]
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
    /** Of a stay and of its end: the lines that the order names; absent: all that the challenge is about. */
    lines?: readonly LineKey[]
    document: DocumentRef | null
    note: string
    /** A part of the answer had gone out: the lines that wait are decided again all the same. Absent in records of before. */
    follows?: true
  }
  /** The authority or the court gave more time in writing. A later one takes its place. */
  ExtensionRecorded: {
    extension: string
    matters: readonly string[]
    until: string
    grantedBy: string
    document: DocumentRef | null
  }
  /** The authority was asked for more time, because the tenant's window does not fit into its term. */
  ExtensionAsked: { matters: readonly string[]; until: string }
  /** Counsel's written answers to what a pack asks where two laws pull apart; the last ones count. */
  WorksheetAnswered: {
    rule: string
    law: string
    answers: readonly { readonly ask: string; readonly answer: string }[]
  }
  ProductionDecided: { challenge: string; decision: ProductionDecision; why: string }
}

/** Beside the event itself. */
export const challengeTraces = {
  ChallengeFiled: { leaf: 'always', papers: e => [e.document] },
  ChallengeStepRecorded: { papers: e => [e.document] },
  ExtensionRecorded: { papers: e => [e.document] },
} as const satisfies Traces<ChallengeEvents>
