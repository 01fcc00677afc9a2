// The process that has to follow what left in an emergency: awaited, reminded of, come, or counted as never come.

import { z } from 'zod'
import { asKept, sentence } from '../../kernel/message.ts'
import { refuse } from '../../kernel/refusal.ts'
import { followUpOutcomes } from '../../vocabulary/lanes.ts'
import { reminderOf } from '../arrival/undelivered.ts'
import { presentLines } from '../decision/lines-given.ts'
import { given, onDemand } from '../registry/act.ts'
import type { Context } from '../registry/context.ts'
import type { NewEventOf } from '../registry/event.ts'
import { line, words } from '../registry/input.ts'
import { type Demand, lineKey } from '../registry/state.ts'
import { emergencyLines, termsOf } from './emergency.ts'

/** What follows where no pack says it. */
export const POLICY_FOLLOW_UP = asKept(sentence('deciding.providers_policy_process_follows_emergency'))

/** With the release: process has to follow. The pack's own words say what, where it has any. */
export function followUpOf(d: Demand, c: Context): NewEventOf<'FollowUpAwaited'>[] {
  const [first] = emergencyLines(d, presentLines(d))
  if (!first || d.followUp) return []
  const pack = d.assessment?.answer?.[lineKey(first)]?.followUp?.[0]
  const terms = termsOf(c.policy)
  const dueAt = later(c.now, terms.followUpDays)
  return [
    {
      kind: 'FollowUpAwaited',
      matter: null,
      data: {
        dueAt,
        neverAt: later(dueAt, terms.neverDays),
        what: pack?.what ?? POLICY_FOLLOW_UP,
        cite: pack?.cite ?? '',
      },
    },
  ]
}

function later(from: string, days: number): string {
  return new Date(Date.parse(from) + days * 86_400_000).toISOString()
}

/** Also after it counted as never come: what came late came. */
export const recordFollowUp = onDemand({
  type: 'record_follow_up',
  emits: ['DemandLinked', 'FollowUpSettled'],
  input: {
    outcome: z.enum(followUpOutcomes),
    reference: line.nullable(),
    note: words,
    standsFor: words.exactOptional(),
  },
  given: given<{
    /** The demand that holds what came, by its id: it is linked. */
    readonly demand?: string
  }>(),
  who: { staff: ['analyst', 'counsel'] },
  still: ['closed', 'withdrawn'],
  guards: [
    d =>
      d.followUp
        ? null
        : refuse(
            'wrong_stage',
            sentence('borders.no_process_follow_here'),
            sentence('borders.reload_demand'),
          ),
    d =>
      d.followUp?.settled?.outcome === 'received'
        ? refuse(
            'already_done',
            sentence('deciding.process_come_already'),
            sentence('borders.nothing_left_do_here'),
          )
        : null,
  ],
  decide: ({ type: _, demand, ...data }, d) => {
    if (data.outcome === 'received' && !data.reference?.trim())
      return refuse(
        'invalid_input',
        sentence('deciding.which_paper_followed_not_said'),
        sentence('deciding.give_reference_demand_here_holds'),
      )
    if (data.outcome !== 'received' && data.note.trim() === '')
      return refuse(
        'invalid_input',
        sentence('deciding.note_words_missing'),
        sentence('deciding.say_what_authority_answered'),
      )
    const settled: NewEventOf<'FollowUpSettled'> = { kind: 'FollowUpSettled', matter: null, data }
    const link = { demand: demand ?? '', reference: data.reference ?? '', relation: 'followed_by' } as const
    const linked = d.links.some(l => l.demand === link.demand && l.relation === link.relation)
    return demand && !linked ? [{ kind: 'DemandLinked', matter: null, data: link }, settled] : [settled]
  },
})

/**
 * When it counts as never come: its term from the reminder, and not before the first day that was said. Null where nothing is awaited,
 * or the authority was not reminded yet. `remindedAt`: as if it were reminded then.
 */
export function followUpEndsAt(d: Demand, remindedAt?: string): string | null {
  const f = d.followUp
  const reminder = remindedAt ? { at: remindedAt, waived: false } : reminderOf(d)
  if (!f || f.settled || !reminder) return null
  if (reminder.waived) return f.neverAt
  const term = Date.parse(f.neverAt) - Date.parse(f.dueAt)
  return new Date(Math.max(Date.parse(reminder.at) + term, Date.parse(f.neverAt))).toISOString()
}

/** The term is over, the reminder was not answered: it is recorded by itself that nothing came. */
export function followUpNeverCame(d: Demand, now: string): NewEventOf<'FollowUpSettled'>[] {
  const f = d.followUp
  const endsAt = followUpEndsAt(d)
  if (!f || !endsAt || endsAt > now) return []
  return [
    {
      kind: 'FollowUpSettled',
      matter: null,
      data: {
        outcome: 'never',
        reference: null,
        note: asKept(sentence('course.no_process_came_within_term')),
      },
    },
  ]
}
