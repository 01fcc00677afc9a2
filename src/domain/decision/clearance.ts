// A law that has an order looked at by another authority first: nothing leaves before that authority clears it or its time ends, and
// whoever sends earlier breaks it. Reg. (EU) 2023/1543 arts 8(4), 10(2), 12(2).

import { z } from 'zod'
import { isBeforeDayOf, isLaterThanToday } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { clearanceOutcomes, type DataCategory } from '../../vocabulary/closed-lists.ts'
import { given, onDemand } from '../registry/act.ts'
import { category, day, list, prose } from '../registry/input.ts'
import { type Demand, lineKey, type Matter, matterOf } from '../registry/state.ts'
import type { LineKey } from './events.ts'
import type { DocumentRef } from './facts.ts'
import { isComplete, linesLeft } from './lines-given.ts'

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
  return notBeforeOf(
    d,
    linesLeft(d).filter(line => matterOf(d, line)?.id === id),
  )
}

function notBeforeOf(d: Demand, lines: readonly LineKey[]): NotBefore | null {
  const waiting = lines
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

/** When the law lets this line leave, whatever another line of the same paper waits for. */
export function lineNotBefore(d: Demand, line: LineKey): NotBefore | null {
  return notBeforeOf(d, [line])
}

/** Why something of a matter may not leave yet, or null. */
export function tooEarly(d: Demand, matter: Pick<Matter, 'id'>, now: string): Refusal | null {
  return refuseBefore(notBefore(d, matter), now)
}

/** The same of one line. */
export function lineTooEarly(d: Demand, line: LineKey, now: string): Refusal | null {
  return refuseBefore(lineNotBefore(d, line), now)
}

function refuseBefore(wait: NotBefore | null, now: string): Refusal | null {
  if (!wait || (wait.at !== null && wait.at <= now)) return null
  return refuse(
    'production_suspended',
    sentence('deciding.enforcing_authority_notified_nothing_leaves'),
    sentence('deciding.wait_end_time_counsel_records'),
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
export const recordClearance = onDemand({
  type: 'record_clearance',
  emits: ['ClearanceRecorded'],
  input: {
    outcome: z.enum(clearanceOutcomes),
    categories: list(category, 1, 5).exactOptional(),
    on: day,
    note: prose,
  },
  given: given<{ readonly document: DocumentRef | null }>(),
  paper: { form: 'challenges', plain: null },
  who: { staff: ['counsel'], employeesOnly: true },
  guards: [
    d =>
      awaitsClearance(d)
        ? null
        : refuse(
            'wrong_stage',
            sentence('deciding.no_other_authority_looks_order'),
            sentence('deciding.confirm_facts_assess_first_if'),
          ),
    d =>
      isComplete(d)
        ? refuse(
            'wrong_stage',
            sentence('deciding.answer_been_released'),
            sentence('deciding.nothing_waits_any_more'),
          )
        : null,
  ],
  decide: ({ type: _, ...data }, d, { now }) => {
    if (data.note.trim() === '' && data.document === null)
      return refuse(
        'invalid_input',
        sentence('deciding.who_said_where_missing'),
        sentence('deciding.add_paper_say_where_stands_refusal'),
      )
    if (isLaterThanToday(data.on, now) || isBeforeDayOf(data.on, d.received.servedAt))
      return refuse(
        'invalid_input',
        sentence('deciding.day_not_between_arrival_order'),
        sentence('deciding.write_day_which_authority_said'),
      )
    const asked = new Set(d.facts?.asks.flatMap(a => a.categories))
    if (data.categories?.length === 0 || data.categories?.some(c => !asked.has(c)))
      return refuse(
        'invalid_input',
        sentence('keeping.said_nothing_about_what_ordered'),
        sentence('keeping.choose_kinds_data_word_about'),
      )
    return [{ kind: 'ClearanceRecorded', matter: null, data }]
  },
})

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
