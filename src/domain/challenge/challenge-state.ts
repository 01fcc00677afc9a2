// What is known of a challenge after its events: its steps, whether it is open, and whether it suspends production now.

import type { LineKey } from '../decision/events.ts'
import type { EventOf } from '../registry/event-fold.ts'
import type { ChallengeEvents } from './events.ts'
import type { Challenge } from './state.ts'
import { stayEndedOf, stayedBy } from './stayed-lines.ts'

type Filed = EventOf<ChallengeEvents, 'ChallengeFiled'>
type Stepped = EventOf<ChallengeEvents, 'ChallengeStepRecorded'>
type Decided = EventOf<ChallengeEvents, 'ProductionDecided'>

/** The tenant of its one matter went to court itself; every other is the provider's. */
export function isTenants({ party }: Pick<Challenge, 'party'>): boolean {
  return party === 'tenant'
}

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
    stayedLines: null,
    decision: null,
  }
}

/** `covered`: the lines that it is about. */
export function evolveChallenge(c: Challenge, e: Stepped, covered: readonly LineKey[]): Challenge {
  if (c.id !== e.data.challenge) return c
  const { challenge: _, ...step } = e.data
  const steps = [...c.steps, { ...step, by: e.by.id, at: e.at }]
  return { ...c, steps, ...after(c, e.data, covered) }
}

/** What counsel decided before a stay, a ruling or an appeal was decided on other ground: it is decided anew. */
function after(
  c: Challenge,
  data: ChallengeEvents['ChallengeStepRecorded'],
  covered: readonly LineKey[],
): Partial<Challenge> {
  const { step, on, result, appealBy, lines } = data
  switch (step) {
    case 'hearing_set':
      return { hearingOn: on }
    case 'hearing':
    case 'hearing_off':
      return { hearingOn: null }
    case 'stay_ordered':
      return c.about === 'production' ? stayedBy(c, data, covered) : {}
    case 'stay_ended':
    case 'harm_found':
      return stayEndedOf(c, lines, covered)
    case 'ruling':
      return {
        open: false,
        ruling: result,
        hearingOn: null,
        appealBy: appealBy ?? null,
        ...stayEndedOf(c, undefined, covered),
      }
    case 'appeal':
      // No pack says that an appeal suspends: a court that wants it to orders a stay.
      return { open: true, appealBy: null, decision: null }
    case 'no_appeal':
      return { appealBy: null }
    case 'withdrawn':
      return { open: false, hearingOn: null, ...stayEndedOf(c, undefined, covered) }
  }
}

export function productionDecided(c: Challenge, e: Decided): Challenge {
  const { challenge, ...decision } = e.data
  return c.id === challenge ? { ...c, decision: { ...decision, by: e.by.id, at: e.at } } : c
}
