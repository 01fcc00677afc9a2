// The emergency lane as state: what was claimed, who confirmed it, and the process that has to follow.

import type { ConfirmedFacts } from '../decision/facts.ts'
import { contains } from '../notice/re-notice.ts'
import type { EventOf } from '../registry/event-fold.ts'
import type { Least, PermittedEvents } from './events.ts'
import type { Emergency, FollowUp } from './state.ts'

type LaneEvent = EventOf<
  PermittedEvents,
  'EmergencyMarked' | 'EmergencyDropped' | 'DangerRecorded' | 'EmergencyConfirmed'
>

export function evolveEmergency(before: Emergency | null, e: LaneEvent): Emergency | null {
  const by = { by: e.by.id, at: e.at }
  switch (e.kind) {
    case 'EmergencyMarked':
      return {
        danger: before?.danger ?? null,
        // Whoever confirmed it did so before it was found to be no emergency.
        confirmation: before?.dropped ? null : (before?.confirmation ?? null),
        source: e.data.source,
        voluntary: e.data.voluntary,
        markedAt: before?.markedAt ?? e.at,
        dropped: null,
      }
    case 'EmergencyDropped':
      return before && { ...before, dropped: { reason: e.data.reason, by: e.by.id } }
    case 'DangerRecorded':
      // Whoever confirmed, confirmed other words.
      return before && { ...before, danger: { ...e.data, ...by }, confirmation: null }
    case 'EmergencyConfirmed':
      return before && { ...before, confirmation: { ...e.data, ...by } }
  }
}

/**
 * Facts are confirmed anew. Who confirmed the danger did so for what was asked then: where its least names nobody or no time, more of
 * them, or a longer time, is more than that word covers.
 */
export function otherFacts(
  e: Emergency | null,
  before: ConfirmedFacts | null,
  now: ConfirmedFacts,
): Emergency | null {
  if (!e?.danger || !e.confirmation || !before) return e
  return e.danger.minimum.some(m => asksMore(m, before, now)) ? { ...e, confirmation: null } : e
}

function asksMore({ category, identifiers, period }: Least, before: ConfirmedFacts, now: ConfirmedFacts) {
  const known = asked(before, category)
  return asked(now, category).some(
    ({ value, ask }) =>
      (!identifiers || identifiers.includes(value)) &&
      !known.some(k => k.value === value && (period || contains(k.ask.period, ask.period))),
  )
}

function asked({ asks }: ConfirmedFacts, category: Least['category']) {
  return asks
    .filter(a => a.categories.includes(category))
    .flatMap(ask => ask.identifiers.map(({ value }) => ({ value, ask })))
}

export function followUpSettled(
  before: FollowUp | null,
  e: EventOf<PermittedEvents, 'FollowUpSettled'>,
): FollowUp | null {
  return before && { ...before, settled: { ...e.data, by: e.by.id, at: e.at } }
}

/** How long a confirmation counts: the lane is for what cannot wait for process, and a day later process could be there. */
export const CONFIRMED_HOURS = 24

export function isConfirmationOver(emergency: Emergency | null, now: string): boolean {
  const at = emergency?.confirmation?.at
  return at !== undefined && Date.parse(now) - Date.parse(at) >= CONFIRMED_HOURS * 3_600_000
}
