// What happened to a demand, of all slices. The event is the write: state is folded from these and from nothing else. Each slice says in
// its `events.ts` what its events carry.
//
// `matter` on an event says whose key encrypts its data: that matter's, or the demand's where it is null.
import type { ArrivalEvents } from '../arrival/events.ts'
import type { ChallengeEvents } from '../challenge/events.ts'
import type { DecisionEvents } from '../decision/events.ts'
import type { NoticeEvents } from '../notice/events.ts'
import type { PermittedEvents } from '../permitted/events.ts'
import type { PreservationEvents } from '../preservation/events.ts'
import type { ReleaseEvents } from '../release/events.ts'
import type { SecrecyEvents } from '../secrecy/events.ts'

export type EventData = ArrivalEvents &
  DecisionEvents &
  SecrecyEvents &
  NoticeEvents &
  ChallengeEvents &
  PreservationEvents &
  PermittedEvents &
  ReleaseEvents

export type EventKind = keyof EventData

export type NewEvent = {
  [K in EventKind]: { readonly kind: K; readonly matter: string | null; readonly data: EventData[K] }
}[EventKind]

/** A new event of one of these kinds. */
export type NewEventOf<K extends EventKind> = Extract<NewEvent, { readonly kind: K }>

/** An event as stored: who, when, at which version of the demand's stream. */
export type DemandEvent = NewEvent & {
  readonly version: number
  readonly at: string
  readonly by: { readonly kind: string; readonly id: string }
}

export type DataOf<K extends EventKind> = EventData[K]
