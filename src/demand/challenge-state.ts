// What is known of a challenge after its events: its steps, whether it is open, and whether it suspends production now.
import type { DataOf, DemandEvent } from './event.ts'
import type { DocumentRef } from './facts.ts'
import type { ChallengeStep, ProductionDecision, RulingResult } from './vocabulary.ts'

type Filed = Extract<DemandEvent, { kind: 'ChallengeFiled' }>
type Stepped = Extract<DemandEvent, { kind: 'ChallengeStepRecorded' }>
type Decided = Extract<DemandEvent, { kind: 'ProductionDecided' }>

export type Challenge = Omit<DataOf<'ChallengeFiled'>, 'challenge'> & {
  readonly id: string
  readonly by: string
  readonly at: string
  readonly steps: readonly {
    readonly step: ChallengeStep
    readonly on: string
    readonly result: RulingResult | null
    readonly appealBy?: string
    readonly until?: string
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
  /** The last day of a stay, where its order names one: with that day it is over by itself. */
  readonly stayedUntil: string | null
  /** Counsel's answer while nothing suspends production. */
  readonly decision: {
    readonly decision: ProductionDecision
    readonly why: string
    readonly by: string
    readonly at: string
  } | null
}

/** The tenant of its one matter went to court itself; every other is the provider's. */
export function isTenants({ party }: Pick<Challenge, 'party'>): boolean {
  return party === 'tenant'
}

export type Extension = DataOf<'ExtensionRecorded'> & { readonly by: string; readonly at: string }

/** From filing on where a statute says so; in every other case from an order of a court, if one comes. */
export function challengeFiled(e: Filed): Challenge {
  const { challenge, ...data } = e.data
  const filed = {
    step: 'filed' as const,
    on: data.filedOn,
    result: null,
    document: data.document,
    note: data.note,
  }
  return {
    ...data,
    id: challenge,
    by: e.by.id,
    at: e.at,
    steps: [{ ...filed, by: e.by.id, at: e.at }],
    open: true,
    ruling: null,
    hearingOn: null,
    appealBy: null,
    suspendedBy: data.about === 'production' && data.effect === 'by_statute' ? 'statute' : null,
    stayedUntil: null,
    decision: null,
  }
}

export function evolveChallenge(c: Challenge, e: Stepped): Challenge {
  if (c.id !== e.data.challenge) return c
  const { challenge: _, ...step } = e.data
  const steps = [...c.steps, { ...step, by: e.by.id, at: e.at }]
  return { ...c, steps, ...after(c, e.data) }
}

/** What counsel decided before a stay, a ruling or an appeal was decided on other ground: it is decided anew. */
function after(
  c: Challenge,
  { step, on, result, appealBy, until }: DataOf<'ChallengeStepRecorded'>,
): Partial<Challenge> {
  switch (step) {
    case 'hearing_set':
      return { hearingOn: on }
    case 'hearing':
    case 'hearing_off':
      return { hearingOn: null }
    case 'stay_ordered':
      return c.about === 'production'
        ? { suspendedBy: 'court_order', stayedUntil: until ?? null, decision: null }
        : {}
    case 'stay_ended':
      return { suspendedBy: null, stayedUntil: null, decision: null }
    case 'ruling':
      return {
        open: false,
        ruling: result,
        hearingOn: null,
        appealBy: appealBy ?? null,
        suspendedBy: null,
        stayedUntil: null,
        decision: null,
      }
    case 'appeal':
      // No pack says that an appeal suspends: a court that wants it to orders a stay.
      return { open: true, appealBy: null, decision: null }
    case 'no_appeal':
      return { appealBy: null }
    case 'withdrawn':
      return { open: false, hearingOn: null, suspendedBy: null, stayedUntil: null, decision: null }
  }
}

export function productionDecided(c: Challenge, e: Decided): Challenge {
  const { challenge, ...decision } = e.data
  return c.id === challenge ? { ...c, decision: { ...decision, by: e.by.id, at: e.at } } : c
}
