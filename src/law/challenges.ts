// What the provider may file, where, until when, and whether filing stops anything.
import type { OpenChallenge } from './answer.ts'
import { endOf } from './calendar.ts'
import type { Law, ReadyInstrument } from './law-index.ts'
import type { Instrument } from './pack-schema.ts'
import type { DemandReading } from './reading.ts'

const FROM_SERVICE = new Set([
  'service',
  'receipt_of_certificate',
  'receipt_of_order',
  'service_of_order',
  'demand',
])

export function openChallenges(law: Law, home: ReadyInstrument, reading: DemandReading): OpenChallenge[] {
  return home.instrument.challenges
    .filter(one => one.who.includes('provider'))
    .map(one => ({
      kind: one.kind,
      forum: one.forum,
      deadline: dueDay(law, one, reading),
      deadlineText: one.deadline.text,
      suspensiveEffect: one.suspensive_effect,
      suspends: one.suspends,
      cite: one.cite,
    }))
}

/** A day only where the law gives a number, counts from service, and the pack has the calendar to count with. */
function dueDay(
  law: Law,
  { deadline }: Instrument['challenges'][number],
  reading: DemandReading,
): string | null {
  const { value, unit, from, calendar } = deadline
  if (value === null || from === null || calendar === null || !FROM_SERVICE.has(from)) return null
  const with_ = law.calendars.get(calendar)
  if (with_ === undefined) return null
  if (unit === 'days') return endOf(reading.facts.received_on, { days: value }, with_).due
  if (unit === 'hours') return endOf(reading.facts.received_on, { hours: value }, with_).due
  return null
}
