// Who is called when nobody is there: turns of people in a time zone, exceptions from them, and steps until somebody answers.

import type { Actor } from '../kernel/actor.ts'
import { type Sentence, sentence } from '../kernel/message.ts'
import { type Refusal, refuse } from '../kernel/refusal.ts'
import { dayIn, isZone, momentOf } from '../kernel/zone.ts'

export const pageCauses = ['emergency', 'eight_hours', 'due_unowned', 'clock_unowned', 'drill'] as const
export type PageCause = (typeof pageCauses)[number]
export const callees = ['first', 'second', 'everybody'] as const
export type Callee = (typeof callees)[number]

export type RotaStep = {
  readonly who: Callee /** After the page was opened. */
  readonly afterMinutes: number
}

export type Rota = {
  readonly zone: string
  /** In the order of their turns. */
  readonly people: readonly string[]
  readonly turnDays: number
  /** The first day (YYYY-MM-DD) of the first person's turn. */
  readonly startsOn: string
  /** HH:MM in the zone. */
  readonly changesAt: string
  readonly causes: {
    readonly emergency: boolean
    readonly eightHours: boolean
    /** An order due within so many hours that nobody has; null: does not call. */
    readonly dueHours: number | null
    /** Any other clock that people must watch; null: does not call. */
    readonly clockHours: number | null
  }
  readonly steps: readonly RotaStep[]
}

/** Somebody takes another's turn, as first or second. Times: RFC 3339. */
export type Turn = {
  readonly person: string
  readonly place: 1 | 2
  readonly from: string
  readonly until: string
}
export type Away = {
  readonly person: string
  readonly cover: string
  readonly from: string
  readonly until: string
}

export type OnDuty = { readonly first: string | null; readonly second: string | null }

/** After the last step it is called again and again, until somebody answers. */
export const REPEAT_MINUTES = 15

export function onDuty(rota: Rota, turns: readonly Turn[], away: readonly Away[], at: string): OnDuty {
  const { people } = rota
  const n = turnAt(rota, Date.parse(at))
  const inOrder = (place: number) => people[modulo(n + place, people.length)] ?? null
  const taken = (place: 1 | 2) =>
    turns.findLast(t => t.place === place && t.from <= at && at < t.until)?.person
  const there = (person: string | null) =>
    away.find(a => a.person === person && a.from <= at && at < a.until)?.cover ?? person
  const first = there(taken(1) ?? inOrder(0))
  const second = there(taken(2) ?? (people.length > 1 ? inOrder(1) : null))
  return { first, second: second === first ? null : second }
}

export type Span = { readonly first: string; readonly from: string; readonly until: string }

/** The turn that runs at `at` and those after it, without exceptions. */
export function turnsFrom(rota: Rota, at: string, count: number): Span[] {
  const n = turnAt(rota, Date.parse(at))
  return Array.from({ length: rota.people.length > 0 ? count : 0 }, (_, i) => ({
    first: rota.people[modulo(n + i, rota.people.length)] ?? '',
    from: new Date(beginOf(rota, n + i)).toISOString(),
    until: new Date(beginOf(rota, n + i + 1)).toISOString(),
  }))
}

/** Which turn runs: counted in calendar days of the zone, so that a day of 23 or 25 hours is one day. */
function turnAt(rota: Rota, at: number): number {
  const today = dayIn(rota.zone, at)
  const changed = at >= momentOf(rota.zone, today, rota.changesAt)
  const days = dayNumber(today) - dayNumber(rota.startsOn) - (changed ? 0 : 1)
  return Math.floor(days / rota.turnDays)
}

function beginOf(rota: Rota, turn: number): number {
  const day = new Date((dayNumber(rota.startsOn) + turn * rota.turnDays) * 86_400_000)
    .toISOString()
    .slice(0, 10)
  return momentOf(rota.zone, day, rota.changesAt)
}

function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
}

function modulo(n: number, length: number): number {
  return length === 0 ? 0 : ((n % length) + length) % length
}

/** When step `n` (from 0) of a page is due. */
export function stepDueAt(rota: Pick<Rota, 'steps'>, openedAt: string, n: number): string {
  const last = rota.steps.at(-1)?.afterMinutes ?? 0
  const after = rota.steps[n]?.afterMinutes ?? last + (n - rota.steps.length + 1) * REPEAT_MINUTES
  return new Date(Date.parse(openedAt) + after * 60_000).toISOString()
}

/**
 * Whom step `n` calls, of those who may know of what it is about: who may not is passed over without a word, and where nobody is
 * left, everybody is called.
 */
export function calledBy(
  rota: Pick<Rota, 'steps' | 'people'>,
  n: number,
  duty: OnDuty,
  mayKnow: (person: string) => boolean,
): string[] {
  const who = (rota.steps[n] ?? rota.steps.at(-1))?.who ?? 'everybody'
  const { first, second } = duty
  const wanted = who === 'first' ? [first, second] : who === 'second' ? [second, first] : []
  const one = wanted.find(p => p !== null && mayKnow(p))
  if (one) return [one]
  return [...new Set([first, second, ...rota.people])].filter(p => p !== null).filter(mayKnow)
}

export function mayChangeRota(actor: Actor): Refusal | null {
  const may = actor.kind === 'staff' && actor.roles.some(r => r === 'counsel' || r === 'administrator')
  return may
    ? null
    : refuse(
        'not_allowed',
        sentence('who.your_roles_do_not_change'),
        sentence('who.ask_counsel_administrator'),
      )
}

/** What would call nobody, or nobody in time, is not a rota. */
export function refuseRota(rota: Rota): Refusal | null {
  const no = (detail: Sentence, next: Sentence) => refuse('invalid_input', detail, next)
  if (!isZone(rota.zone))
    return no(sentence('borders.no_such_time_zone'), sentence('borders.write_europe_amsterdam'))
  if (rota.people.length === 0)
    return no(sentence('borders.nobody_rota'), sentence('borders.add_who_takes_turns'))
  if (new Set(rota.people).size < rota.people.length)
    return no(sentence('borders.somebody_twice'), sentence('borders.name_each_person_once'))
  if (rota.steps.length === 0) return no(sentence('borders.calls_nobody'), sentence('borders.add_step'))
  if (rota.steps[0]?.afterMinutes !== 0)
    return no(sentence('borders.first_step_waits'), sentence('borders.call_first_person_once'))
  if (rota.steps.some((s, i) => i > 0 && s.afterMinutes <= (rota.steps[i - 1]?.afterMinutes ?? 0)))
    return no(sentence('borders.steps_not_order'), sentence('borders.each_comes_later_than_before'))
  if (rota.steps.at(-1)?.who !== 'everybody')
    return no(sentence('borders.last_step_does_not_call'), sentence('borders.somebody_must_reached_end'))
  return null
}
