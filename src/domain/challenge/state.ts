// A challenge as it stands, more time that was granted, and what counsel weighed where two laws pull apart.
import type { ChallengeStep, ProductionDecision, RulingResult } from '../../vocabulary/closed-lists.ts'
import type { LineKey } from '../decision/events.ts'
import type { DocumentRef } from '../decision/facts.ts'
import type { ChallengeEvents } from './events.ts'

/** `until`: the last day on which it waits (YYYY-MM-DD); null: until the ruling. */
export type StayedLine = LineKey & { readonly until: string | null }

export type Challenge = Omit<ChallengeEvents['ChallengeFiled'], 'challenge'> & {
  readonly id: string
  readonly by: string
  readonly at: string
  readonly steps: readonly {
    readonly step: ChallengeStep
    readonly on: string
    readonly result: RulingResult | null
    readonly appealBy?: string
    readonly until?: string
    readonly lines?: readonly LineKey[]
    readonly document: DocumentRef | null
    readonly note: string
    readonly by: string
    readonly at: string
  }[]
  /** Neither ruled on nor withdrawn, or ruled on and appealed. */
  readonly open: boolean
  /** The last ruling: it stands until another takes its place, also under appeal. */
  readonly ruling: RulingResult | null
  /** The day of a hearing that is not recorded as held, moved or called off. */
  readonly hearingOn: string | null
  /** The last day to appeal the ruling, until an appeal or that there is none is recorded. */
  readonly appealBy: string | null
  /** What holds production now. A challenge of secrecy never does. */
  readonly suspendedBy: 'statute' | 'court_order' | null
  /** The last day of a stay, where its order names one: with that day it is over by itself. Of several the first. */
  readonly stayedUntil: string | null
  /** Those of its lines that wait, where an order named them; null: all of them, if anything suspends production. */
  readonly stayedLines: readonly StayedLine[] | null
  /** Counsel's answer while nothing suspends production. */
  readonly decision: {
    readonly decision: ProductionDecision
    readonly why: string
    readonly by: string
    readonly at: string
  } | null
}

export type Extension = ChallengeEvents['ExtensionRecorded'] & { readonly by: string; readonly at: string }

export type Worksheet = {
  readonly rule: string
  readonly law: string
  readonly answers: readonly { readonly ask: string; readonly answer: string }[]
  readonly by: string
  readonly at: string
}
