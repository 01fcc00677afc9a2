// What each event of an emergency and of a consent changes.
import type { ArrivalEvents } from '../arrival/events.ts'
import type { EventOf, Fold, Folds, Follows } from '../registry/event-fold.ts'
import type { Demand } from '../registry/state.ts'
import { evolveConsent, isLive } from './consent-state.ts'
import { evolveEmergency, followUpSettled, otherFacts } from './emergency-state.ts'
import type { PermittedEvents } from './events.ts'

type Lane = 'EmergencyMarked' | 'EmergencyDropped' | 'DangerRecorded' | 'EmergencyConfirmed'
type Given = 'ConsentGiven' | 'ConsentVerified' | 'ConsentRevoked'

const consent: Fold<EventOf<PermittedEvents, Given>> = {
  matter: (m, e) => ({ ...m, consent: evolveConsent(m.consent, e) }),
  demand: readAgain,
}

export const permittedFolds: Folds<PermittedEvents> = {
  EmergencyMarked: inEmergency,
  EmergencyDropped: inEmergency,
  DangerRecorded: inEmergency,
  EmergencyConfirmed: inEmergency,
  FollowUpAwaited: (s, e) => ({ ...s, followUp: { ...e.data, since: e.at, settled: null } }),
  FollowUpSettled: (s, e) => ({ ...s, followUp: followUpSettled(s.followUp, e) }),
  ConsentGiven: consent,
  ConsentVerified: consent,
  ConsentRevoked: consent,
}

export const permittedFollows: Follows<ArrivalEvents> = {
  FactsConfirmed: (s, e, before) => ({
    ...s,
    emergency: otherFacts(s.emergency, before.facts, e.data.facts),
  }),
}

/** The law reads these: its answer is asked for anew. */
function inEmergency(s: Demand, e: EventOf<PermittedEvents, Lane>): Demand {
  return { ...s, factsVersion: e.version, emergency: evolveEmergency(s.emergency, e) }
}

/** The law reads whether one is given: its answer is asked for anew. */
function readAgain(after: Demand, { matter, version }: EventOf<PermittedEvents>, before: Demand): Demand {
  return stands(before, matter) === stands(after, matter) ? after : { ...after, factsVersion: version }
}

function stands(d: Demand, matter: string | null): boolean {
  return isLive(d.matters.find(m => m.id === matter)?.consent ?? null)
}
