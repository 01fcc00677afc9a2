// What the provider or its customer may file, where, until when, and whether filing stops anything.
import type { OpenChallenge } from './answer.ts'
import { type Compiled, compileCondition, type Truth } from './conditions.ts'
import type { Path } from './facts/fact-catalogue.ts'
import type { ReadyInstrument } from './law-index.ts'
import type { Instrument } from './pack-format/pack-schema.ts'
import type { DemandReading } from './reading.ts'
import type { Computed, Span } from './time/calendar.ts'
import { endOf } from './time/calendar.ts'

type Deadline = Instrument['challenges'][number]['deadline']

/** The day from which a pack's events count, where Duly knows that day. */
const STARTS: Readonly<Record<string, Path>> = {
  service: 'received_on',
  demand: 'received_on',
  requirement: 'received_on',
  requisition: 'received_on',
  receipt_of_certificate: 'received_on',
  receipt_of_order: 'received_on',
  receipt_of_notification: 'received_on',
  notification: 'received_on',
  knowledge: 'received_on',
  service_of_order: 'received_on',
  order: 'order_made',
  order_made: 'order_made',
  court_order: 'order_made',
  government_notice: 'challenge_notice_on',
}

export function openChallenges(
  who: 'provider' | 'customer',
  home: ReadyInstrument,
  reading: DemandReading,
): OpenChallenge[] {
  return home.instrument.challenges
    .filter(one => one.who.includes(who))
    .flatMap(one => {
      const open = isOpen(one, reading)
      if (open === false) return []
      const due = dueDay(one.deadline, reading)
      return {
        kind: one.kind,
        forum: one.forum,
        deadline: due?.due ?? null,
        steps: due?.steps ?? [],
        deadlineText: one.deadline.text,
        // While nobody knows whether it is open, no statute suspends anything by it.
        suspensiveEffect: open === true ? one.suspensive_effect : 'unknown',
        suspends: one.suspends,
        cite: one.cite,
        note: one.note ?? null,
      }
    })
}

type Entry = Instrument['challenges'][number]

const conditions = new WeakMap<Entry, Compiled>()

function isOpen(one: Entry, reading: DemandReading): Truth {
  if (one.when === undefined) return true
  const holds = conditions.get(one) ?? compileCondition(one.when)
  conditions.set(one, holds)
  return holds(reading)
}

/** A day only where the law gives a number, the day it counts from is known, and the pack has the calendar to count with. */
function dueDay(deadline: Deadline, reading: DemandReading): Computed | null {
  const span = spanOf(deadline)
  const path = deadline.from === null ? undefined : STARTS[deadline.from]
  const calendar = deadline.calendar === null ? undefined : reading.calendar(deadline.calendar)
  if (span === null || path === undefined || calendar === undefined) return null
  // An order whose making is not stated was made on the day that its paper bears.
  const start = reading.value(path) ?? (path === 'order_made' ? reading.value('issued') : undefined)
  return typeof start === 'string' ? endOf(start, span, calendar) : null
}

function spanOf({ value, unit }: Deadline): Span | null {
  if (value === null) return null
  if (unit === 'days' || unit === 'hours' || unit === 'months') return { [unit]: value }
  if (unit === 'working_days') return { business_days: value }
  if (unit === 'weeks') return { days: value * 7 }
  return unit === 'years' ? { months: value * 12 } : null
}
