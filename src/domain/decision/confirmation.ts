// An order that binds before somebody has confirmed it: what the authority says of that since, and what follows when the time for it
// is over. What has left cannot be called back; nothing more leaves.

import { z } from 'zod'
import { isLaterThanToday } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import type { ProvisionalAnswer } from '../../law/answer.ts'
import { type ConfirmationOutcome, confirmationOutcomes } from '../../vocabulary/closed-lists.ts'
import { given, onDemand } from '../registry/act.ts'
import { moment, prose } from '../registry/input.ts'
import { type Demand, lineKey, type Matter, matterOf, openLines } from '../registry/state.ts'
import type { LineKey } from './events.ts'
import type { DocumentRef } from './facts.ts'
import { isComplete, linesLeft } from './lines-given.ts'

/** `unanswered`: its time is over, and the authority has not said whether it was confirmed. */
export type Standing = 'pending' | 'confirmed' | 'doubtful' | 'refused' | 'lapsed' | 'unanswered'

export type Provisional = Pick<ProvisionalAnswer, 'by' | 'rule' | 'cite'> & {
  readonly state: Standing
  /** The last moment for it; null where the pack cannot count it. */
  readonly until: string | null
}

/** How the order behind a line stands; null where nothing has to be confirmed. */
export function provisionalOf(d: Demand, line: LineKey, now: string): Provisional | null {
  const answer = d.assessment?.answer?.[lineKey(line)]?.provisional
  if (!answer) return null
  const { by, rule, cite } = answer
  const until = answer.confirmBy === null ? null : endOf(answer.confirmBy)
  return { by, rule, cite, until, state: standing(d, answer, { until, now }) }
}

type Term = { readonly until: string | null; readonly now: string }

function standing(d: Demand, { state }: ProvisionalAnswer, { until, now }: Term): Standing {
  const isOver = until !== null && until < now
  const word = d.confirmation
  if (word?.outcome === 'refused') return 'refused'
  if (word?.outcome === 'confirmed') {
    if (until === null || word.on <= until) return 'confirmed'
    // A law may leave open what a late word is worth.
    return state === 'doubtful' ? state : 'lapsed'
  }
  if (word?.outcome === 'never') return isOver || until === null ? 'lapsed' : 'pending'
  if (state !== 'pending' && state !== 'unknown') return state
  return isOver || (until === null && state === 'unknown') ? 'unanswered' : 'pending'
}

/** The first line whose order has to be confirmed, in whatever state it is. */
export function provisionalOfDemand(d: Demand, now: string): Provisional | null {
  return openLines(d).flatMap(line => provisionalOf(d, line, now) ?? [])[0] ?? null
}

const ENDED: readonly Standing[] = ['refused', 'lapsed']

/** Why nothing more of a matter may leave, from the first of its lines that says so. */
export function notConfirmed(d: Demand, { id }: Pick<Matter, 'id'>, now: string): Refusal | null {
  const lines = linesLeft(d).filter(line => matterOf(d, line)?.id === id)
  return lines.flatMap(line => lineNotConfirmed(d, line, now) ?? [])[0] ?? null
}

/** Why a line may not leave: its order was not confirmed, or nobody knows whether it was. */
export function lineNotConfirmed(d: Demand, line: LineKey, now: string): Refusal | null {
  const order = provisionalOf(d, line, now)
  if (order?.state === 'unanswered')
    return refuse(
      'production_suspended',
      sentence('keeping.order_had_to_be_confirmed'),
      sentence('keeping.ask_authority_record_confirmation'),
      order.cite,
    )
  if (order === null || !ENDED.includes(order.state)) return null
  return refuse(
    'production_suspended',
    sentence('keeping.order_was_not_confirmed'),
    sentence('keeping.answer_order_not_confirmed'),
    order.cite,
  )
}

/** Whether what was signed rests on an order that has ended. */
export function hasEnded(d: Demand, now: string): boolean {
  return linesLeft(d).some(line => ENDED.includes(provisionalOf(d, line, now)?.state ?? 'pending'))
}

/** What the law reads of it: nothing where Duly was told nothing. */
export function confirmationFacts({ confirmation: word }: Pick<Demand, 'confirmation'>): {
  confirmation?: ConfirmationOutcome
  confirmation_at?: string
} {
  return word === null ? {} : { confirmation: word.outcome, confirmation_at: word.on }
}

/** Also after the answer: what was confirmed or refused since belongs to the record. The last word counts. */
export const recordConfirmation = onDemand({
  type: 'record_confirmation',
  emits: ['ConfirmationRecorded'],
  input: { outcome: z.enum(confirmationOutcomes), on: moment, note: prose },
  given: given<{ readonly document: DocumentRef | null }>(),
  paper: { form: 'challenges', plain: null },
  who: { staff: ['analyst', 'counsel'], employeesOnly: true },
  still: ['closed'],
  guards: [
    d =>
      Object.values(d.assessment?.answer ?? {}).some(answer => answer.provisional)
        ? null
        : refuse(
            'wrong_stage',
            sentence('keeping.nothing_has_to_be_confirmed'),
            sentence('keeping.confirm_facts_if_paper_says_provisional'),
          ),
  ],
  decide: ({ type: _, ...data }, d, { now }) => {
    if (data.note.trim() === '' && data.document === null)
      return refuse(
        'invalid_input',
        sentence('deciding.who_said_where_missing'),
        sentence('deciding.add_paper_say_where_stands_refusal'),
      )
    if (data.on > now)
      return refuse(
        'invalid_input',
        sentence('keeping.confirmation_lies_ahead'),
        sentence('keeping.write_when_it_was_confirmed'),
      )
    const issuedOn = d.facts?.issuedOn ?? null
    if (issuedOn !== null && isLaterThanToday(issuedOn, data.on))
      return refuse(
        'invalid_input',
        sentence('keeping.confirmation_before_order'),
        sentence('keeping.write_when_confirmed_or_correct_issue'),
      )
    return [{ kind: 'ConfirmationRecorded', matter: null, data }]
  },
})

/** What is out stays as it was assessed; of what is left the law is asked again. */
export function asksLawAgain(d: Demand): boolean {
  return !isComplete(d)
}

function endOf(day: string): string {
  return day.length === 10 ? `${day}T23:59:59.999Z` : new Date(day).toISOString()
}
