// A law that has an order looked at by another authority first: nothing leaves before that authority clears it or its time ends, and
// whoever sends earlier breaks it. Reg. (EU) 2023/1543 arts 8(4), 10(2), 12(2).
import type { CommandOf } from './command.ts'
import { isBeforeDayOf, isLaterThanToday } from './days.ts'
import type { Context, Decided } from './decide.ts'
import { type Refusal, refuse } from './refusal.ts'
import { type Demand, lineKey, type Matter, matterOf, releasingLines } from './state.ts'
import type { DataCategory } from './vocabulary.ts'

/** The action by which a pack says so of a line; its term is the line's own. */
export const WAITS = 'hold_until_clearance_or_day_10'

export type NotBefore = {
  /** The last line's moment; null where the pack could not count the days: then only clearance ends it. */
  readonly at: string | null
  readonly cite: string
}

/**
 * Of the lines of a matter that are to be released; null where none waits. A day counts as over when it is over by UTC: the term
 * itself ends with the day where that comes sooner, and of the two mistakes the one that cannot be taken back is sending too early.
 */
export function notBefore(d: Demand, { id }: Pick<Matter, 'id'>): NotBefore | null {
  const waiting = releasingLines(d)
    .filter(line => matterOf(d, line)?.id === id)
    .flatMap(line => d.assessment?.answer?.[lineKey(line)] ?? [])
    // Kept whole, as the version that asked wrote them.
    .filter(answer => answer.actions?.includes(WAITS))
  const [first] = waiting
  if (!first) return null
  const ends = waiting.map(a => (a.deadline?.due ? endOf(a.deadline.due) : null))
  const known = ends.flatMap(end => end ?? [])
  return {
    at: known.length < ends.length ? null : (known.toSorted().at(-1) ?? null),
    cite: first.deadline?.cite ?? '',
  }
}

/** Why nothing of a matter may leave yet, or null. */
export function tooEarly(d: Demand, matter: Pick<Matter, 'id'>, now: string): Refusal | null {
  const wait = notBefore(d, matter)
  if (!wait || (wait.at !== null && wait.at <= now)) return null
  return refuse(
    'production_suspended',
    'The enforcing authority was notified: nothing leaves before it clears the order or its time ends.',
    'Wait for the end of its time, or counsel records that it cleared the order, or refused it.',
    wait.cite,
  )
}

/** Whether another authority looks at this order, or has said its word on it. */
export function awaitsClearance(d: Demand): boolean {
  return (
    d.clearance !== null ||
    Object.values(d.assessment?.answer ?? {}).some(answer => answer.actions?.includes(WAITS))
  )
}

/** Its word is a fact that the law is asked about anew; a later one takes the place of an earlier one. */
export function recordClearance(command: CommandOf<'record_clearance'>, d: Demand, c: Context): Decided {
  if (!awaitsClearance(d))
    return refuse(
      'wrong_stage',
      'No other authority looks at this order.',
      'Confirm the facts and assess it first, if the paper says that one was notified.',
    )
  if (d.released) return refuse('wrong_stage', 'The answer has been released.', 'Nothing waits any more.')
  if (command.note.trim() === '' && command.document === null)
    return refuse(
      'invalid_input',
      'Who said so, and where, is missing.',
      'Add the paper, or say where it stands; of a refusal also its ground.',
    )
  if (isLaterThanToday(command.on, c.now) || isBeforeDayOf(command.on, d.received.servedAt))
    return refuse(
      'invalid_input',
      'The day is not between the arrival of the order and today.',
      'Write the day on which that authority said so.',
    )
  const asked = new Set(d.facts?.asks.flatMap(a => a.categories))
  if (command.categories?.length === 0 || command.categories?.some(c => !asked.has(c)))
    return refuse(
      'invalid_input',
      'It said nothing about what was ordered.',
      'Choose the kinds of data that its word is about.',
    )
  const { type: _, ...data } = command
  return [{ kind: 'ClearanceRecorded', matter: null, data }]
}

/** Its last word, as far as it is about this category. */
export function clearanceOf(
  { clearance }: Pick<Demand, 'clearance'>,
  category: DataCategory,
): Demand['clearance'] {
  return clearance?.categories?.includes(category) === false ? null : clearance
}

function endOf(due: string): string {
  return due.length === 10 ? `${due}T23:59:59.999Z` : new Date(due).toISOString()
}
