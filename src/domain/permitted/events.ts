// What happens where no law compels, as its events carry it.

import type { PartyRef } from '../../directory/tenant-chain.ts'
import type { DataCategory } from '../../vocabulary/closed-lists.ts'
import type {
  Confirmation,
  ConsentEvidence,
  DangerKind,
  FollowUpOutcome,
  Help,
  Imminence,
  Lane,
} from '../../vocabulary/lanes.ts'
import type { LineKey } from '../decision/events.ts'
import type { Period } from '../decision/facts.ts'
import type { Traces } from '../registry/event-traces.ts'

/** The least that helps in an emergency, of one category. Earlier records name neither identifiers nor a period: then all that is asked. */
export type Least = {
  readonly category: DataCategory
  readonly reason: string
  /** Their values, as the facts have them. */
  readonly identifiers?: readonly string[]
  /** Half-open UTC; open where it says so. */
  readonly period?: Period
}

/** A line that leaves although the law merely permits it, and by which lane. */
export type VoluntaryLine = LineKey & { readonly lane: Lane; readonly by: string }

export type PermittedEvents = {
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
}

/** Beside the event itself. */
export const permittedTraces = {
  EmergencyDropped: { says: 'dropped' },
} as const satisfies Traces<PermittedEvents>
