// What becomes of a challenge: each step of it, and what counsel decides where production falls due all the same.

import { z } from 'zod'
import { dayIsOver, isBeforeDayOf, isLaterThanToday } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { challengeSteps, productionDecisions, rulingResults } from '../../vocabulary/closed-lists.ts'
import { followed } from '../decision/decided-anew.ts'
import type { LineKey } from '../decision/events.ts'
import type { DocumentRef } from '../decision/facts.ts'
import { isComplete } from '../decision/lines-given.ts'
import { actOn, type FilledIn, given } from '../registry/act.ts'
import type { NewEventOf } from '../registry/event.ts'
import { day, id, prose } from '../registry/input.ts'
import { type Demand, findLine } from '../registry/state.ts'
import { ownMatter, someLines, tooLate } from './challenge.ts'
import type { ChallengeEvents } from './events.ts'
import type { Challenge } from './state.ts'
import { coveredLines, isUnsuspended, overBy, suspendsLine } from './stayed-lines.ts'

const onChallenge = actOn<Challenge, { readonly challenge: string }>({
  all: d => d.challenges,
  named: ({ challenge }, d) => d.challenges.find(x => x.id === challenge),
  unknown: () => noChallenge(),
  none: () => noChallenge(),
})

const recordChallengeStepInput = {
  challenge: id,
  step: z.enum(challengeSteps).exclude(['filed']),
  on: day,
  result: z.enum(rulingResults).nullable(),
  appealBy: day.exactOptional(),
  until: day.exactOptional(),
  lines: someLines.exactOptional(),
  note: prose,
}
type RecordChallengeStep = FilledIn<
  typeof recordChallengeStepInput,
  { readonly document: DocumentRef | null }
>

export const recordChallengeStep = onChallenge({
  type: 'record_challenge_step',
  emits: ['ChallengeStepRecorded'],
  input: recordChallengeStepInput,
  given: given<{ readonly document: DocumentRef | null }>(),
  paper: { form: 'challenges', plain: null },
  who: { staff: ['counsel'], employeesOnly: true },
  still: ['closed', 'withdrawn'],
  decide: ({ type: _, ...data }, challenge, d, { now }) =>
    refuseStep(data, challenge) ??
    refuseDay(data, now) ??
    refuseAppeal(data, challenge) ??
    refuseStay(data, challenge) ??
    refuseLines(data, challenge, d) ?? [
      stepRecorded(challenge, followed(withoutAll(data, coveredLines(d, challenge)), challenge, d)),
    ],
})

type StepTaken = RecordChallengeStep

function refuseStep(command: StepTaken, challenge: Challenge): Refusal | null {
  const { step, on, result } = command
  if ((step === 'ruling') !== (result !== null))
    return refuse(
      'invalid_input',
      sentence('deciding.ruling_needs_result_another_step'),
      sentence('deciding.say_what_ruled_choose_step'),
    )
  if (on < challenge.filedOn)
    return refuse(
      'invalid_input',
      sentence('deciding.day_lies_before_filing'),
      sentence('deciding.correct_day'),
    )
  const after = step === 'appeal' || step === 'no_appeal'
  if (after ? challenge.open || challenge.ruling === null : !challenge.open)
    return refuse(
      'wrong_stage',
      challenge.open ? sentence('deciding.no_ruling_appeal_yet') : sentence('deciding.challenge_ended'),
      challenge.open ? sentence('deciding.record_ruling_first') : sentence('deciding.record_appeal_where'),
    )
  if (step === 'stay_ordered' && challenge.about === 'secrecy')
    return refuse(
      'wrong_stage',
      sentence('deciding.challenge_secrecy_never_suspends_production'),
      sentence('deciding.file_challenge_production_record_stay'),
      challenge.cite || 'promise 4',
    )
  if (step === 'stay_ended' && challenge.suspendedBy === null)
    return refuse('wrong_stage', sentence('deciding.nothing_suspended'), sentence('borders.reload_demand'))
  if (
    step === 'harm_found' &&
    (challenge.challengeKind !== 'motion_2703h' || challenge.suspendedBy !== 'statute')
  )
    return refuse(
      'wrong_stage',
      sentence('challenging.no_2703h_suspends'),
      sentence('challenging.record_end_of_stay_instead'),
      '18 USC 2703(h)(4)',
    )
  const proven = command.document !== null || command.note.trim() !== ''
  if ((step === 'stay_ordered' || step === 'harm_found' || step === 'ruling') && !proven)
    return refuse(
      'invalid_input',
      sentence('deciding.order_court_missing'),
      sentence('deciding.add_paper_say_where_stands'),
    )
  return null
}

/** A hearing alone may be to come. One whose day has passed was held, moved or called off. */
function refuseDay({ step, on }: StepTaken, now: string): Refusal | null {
  if (step !== 'hearing_set')
    return !isLaterThanToday(on, now)
      ? null
      : step === 'hearing'
        ? refuse(
            'invalid_input',
            sentence('deciding.day_lies_future'),
            sentence('challenging.record_hearing_set_day_clock'),
          )
        : tooLate()
  return isBeforeDayOf(on, now)
    ? refuse(
        'invalid_input',
        sentence('challenging.day_hearing_passed'),
        sentence('challenging.record_hearing_held'),
      )
    : null
}

function refuseAppeal({ step, on, appealBy }: StepTaken, challenge: Challenge): Refusal | null {
  if (step === 'hearing_off' && challenge.hearingOn === null)
    return refuse('wrong_stage', sentence('challenging.no_hearing_set'), sentence('borders.reload_demand'))
  if (step === 'no_appeal' && challenge.appealBy === null)
    return refuse(
      'wrong_stage',
      sentence('challenging.no_term_appeal_runs'),
      sentence('deciding.record_appeal_where'),
    )
  if (appealBy === undefined) return null
  if (step !== 'ruling')
    return refuse(
      'invalid_input',
      sentence('challenging.ruling_alone_last_day_appeal'),
      sentence('deciding.say_what_ruled_choose_step'),
    )
  return appealBy < on
    ? refuse(
        'invalid_input',
        sentence('challenging.last_day_appeal_lies_before'),
        sentence('deciding.correct_day'),
      )
    : null
}

/** Where a statute suspends production until the ruling, a stay with an end would cut that short. */
function refuseStay({ step, on, until }: StepTaken, c: Challenge): Refusal | null {
  if (until === undefined) return null
  if (step !== 'stay_ordered')
    return refuse(
      'invalid_input',
      sentence('challenging.stay_alone_last_day_which'),
      sentence('challenging.say_production_stayed_choose_step'),
    )
  if (until < on)
    return refuse(
      'invalid_input',
      sentence('challenging.last_day_stay_lies_before'),
      sentence('deciding.correct_day'),
    )
  return c.suspendedBy === 'statute'
    ? refuse(
        'invalid_input',
        sentence('challenging.statute_suspends_production_until_ruling'),
        sentence('challenging.leave_last_day_out_stay'),
        c.cite || 'promise 4',
      )
    : null
}

/** A stay is of lines of its challenge, and ends for lines that are stayed. */
function refuseLines({ step, lines }: StepTaken, c: Challenge, d: Demand): Refusal | null {
  if (lines === undefined) return null
  if (step !== 'stay_ordered' && step !== 'stay_ended')
    return refuse(
      'invalid_input',
      sentence('challenging.stay_alone_names_lines'),
      sentence('challenging.say_production_stayed_choose_step'),
    )
  if (lines.some(l => !findLine(coveredLines(d, c), l)))
    return refuse(
      'invalid_input',
      sentence('challenging.order_names_another_line'),
      sentence('challenging.choose_its_lines_or_other_challenge'),
    )
  if (step === 'stay_ended')
    return lines.every(l => suspendsLine(d, c, l))
      ? null
      : refuse(
          'invalid_input',
          sentence('challenging.line_not_stayed'),
          sentence('challenging.choose_among_stayed_lines'),
        )
  return c.suspendedBy === 'statute' && c.stayedLines === null
    ? refuse(
        'invalid_input',
        sentence('challenging.statute_suspends_production_until_ruling'),
        sentence('challenging.leave_lines_out_stay'),
        c.cite || 'promise 4',
      )
    : null
}

/** A stay that names all lines of its challenge is of all of it. */
function withoutAll({ lines, ...data }: Omit<StepTaken, 'type'>, covered: readonly LineKey[]) {
  return lines === undefined || covered.every(l => findLine(lines, l)) ? data : { ...data, lines }
}

/** An order that named a last day is over with it: production waits no longer than it was stayed. */
export function stayEnded(
  d: Demand,
  id: string | undefined,
  now: string,
): NewEventOf<'ChallengeStepRecorded'>[] {
  const c = d.challenges.find(x => x.id === id)
  if (!c?.stayedUntil || c.suspendedBy !== 'court_order' || dayIsOver(c.stayedUntil) > now) return []
  const lines = overBy(c, last => dayIsOver(last) <= now)
  const data = { challenge: c.id, step: 'stay_ended', on: c.stayedUntil, result: null } as const
  return [stepRecorded(c, { ...data, ...(lines ? { lines } : {}), document: null, note: '' })]
}

function stepRecorded(
  c: Challenge,
  data: ChallengeEvents['ChallengeStepRecorded'],
): NewEventOf<'ChallengeStepRecorded'> {
  return { kind: 'ChallengeStepRecorded', matter: ownMatter(c), data }
}

export const decideProduction = onChallenge({
  type: 'decide_production',
  emits: ['ProductionDecided'],
  input: { challenge: id, decision: z.enum(productionDecisions), why: prose },
  who: { staff: ['counsel'], employeesOnly: true },
  guards: [
    (challenge, d) =>
      isComplete(d) || !isUnsuspended(challenge)
        ? refuse(
            'wrong_stage',
            sentence('deciding.nothing_decide_ended_production_suspended'),
            sentence('borders.reload_demand'),
          )
        : null,
  ],
  decide: ({ type: _, ...data }) =>
    data.why.trim() === ''
      ? refuse(
          'invalid_input',
          sentence('deciding.reason_words_missing'),
          sentence('deciding.say_why'),
          'promise 4',
        )
      : [{ kind: 'ProductionDecided', matter: null, data }],
})

function noChallenge(): Refusal {
  return refuse('not_found', sentence('deciding.no_such_challenge_demand'), sentence('borders.reload_demand'))
}
