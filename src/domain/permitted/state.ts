// An emergency and a consent as they stand, and the provider's own terms for what no law compels.
import type { DataCategory } from '../../vocabulary/closed-lists.ts'
import type { PermittedEvents } from './events.ts'

export type Emergency = {
  readonly source: PermittedEvents['EmergencyMarked']['source']
  /** A request that the law merely permits to answer; false: an order in an urgent procedure, which goes the usual road fast. */
  readonly voluntary: boolean
  readonly markedAt: string
  readonly danger: (PermittedEvents['DangerRecorded'] & { readonly by: string; readonly at: string }) | null
  readonly confirmation:
    | (PermittedEvents['EmergencyConfirmed'] & { readonly by: string; readonly at: string })
    | null
  /** Why it is no emergency after all; null while it is one. */
  readonly dropped: { readonly reason: string; readonly by: string } | null
}

export type FollowUp = PermittedEvents['FollowUpAwaited'] & {
  readonly since: string
  readonly settled: (PermittedEvents['FollowUpSettled'] & { readonly by: string; readonly at: string }) | null
}

export type Consent = PermittedEvents['ConsentGiven'] & {
  readonly at: string
  readonly verified:
    | (PermittedEvents['ConsentVerified'] & { readonly by: string; readonly at: string })
    | null
  readonly revoked: { readonly why: string; readonly at: string } | null
}

/** A policy of the provider that counsel adopted by name: which merely permitted disclosures it makes. */
export type PermittedPolicy = {
  readonly name: string
  readonly instruments: readonly string[]
  readonly categories: readonly DataCategory[]
}

/** Terms of the lane: of this provider, not of a law. */
export type EmergencyTerms = {
  /** Until somebody has decided, in minutes from when it was marked. */
  readonly answerMinutes: number
  /** How long an authorisation of the lane lives. */
  readonly authorisationMinutes: number
  /** Days from the release until process must have followed; the authority is then reminded. */
  readonly followUpDays: number
  /** Days from the reminder until it counts as never come. */
  readonly neverDays: number
}
