// Which letters a demand can have now: none says to an authority what did not happen.

import { mayLeaveIn } from '../../directory/letter-wording.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { redirectedMatters } from '../decision/redirect.ts'
import { notSetApart, refuseOthers, refuseUnkept } from '../decision/redirect-letter.ts'
import type { Naming } from '../decision/state.ts'
import { type Guard, given, onDemand } from '../registry/act.ts'
import type { Context } from '../registry/context.ts'
import type { Letter } from '../registry/letter.ts'
import { hasProduced } from '../registry/production-state.ts'
import type { Demand } from '../registry/state.ts'
import { isAuthenticated } from './authenticate.ts'

type RecordLetter = {
  readonly matter: string | null
  readonly letter: Letter
  /** Of a redirect: how it speaks of the customer, by the directory of the moment, put there by the server. */
  readonly naming?: Naming['how']
  /** Of a redirect: why it goes before anything is set apart. */
  readonly unkept?: string
}

/** What letters there can be depends on the letter: to ask for is always possible. */
export const recordLetter = onDemand({
  type: 'record_letter',
  emits: ['LetterSent'],
  given: given<RecordLetter>(),
  who: { staff: ['analyst', 'counsel'], system: true },
  still: ['closed', 'withdrawn'],
  decide: (command, d, c) => {
    const { kind, wording } = command.letter
    const no =
      refuseLetter(d, kind) ??
      (kind === 'redirect' ? refuseRedirectBy(command, d, c) : null) ??
      mayLeaveIn(wording, c.actor)
    if (no) return no
    // Said where nothing is kept back from the authority, it is no reason of this letter.
    const why = kind === 'redirect' && notSetApart(d, c.now).length > 0 ? command.unkept?.trim() : ''
    return [
      {
        kind: 'LetterSent',
        matter: command.matter,
        data: { letter: command.letter, ...(why ? { unkept: why } : {}) },
      },
    ]
  },
})

/** Why the letter that asks the agency to go to the customer may not leave yet, whatever it says. */
export const mayRedirect: Guard = (d, _, c) =>
  refuseRedirect(d) ?? refuseOthers(d, c.actor, undefined) ?? refuseUnkept(d, c, '')

function refuseRedirectBy({ naming, unkept = '' }: RecordLetter, d: Demand, c: Context): Refusal | null {
  return refuseOthers(d, c.actor, naming) ?? refuseUnkept(d, c, unkept)
}

/** Why this letter would be untrue, or would go to somebody who is not who they say; null where it may be written. */
export function refuseLetter(d: Demand, kind: Letter['kind']): Refusal | null {
  switch (kind) {
    case 'redirect':
      return refuseRedirect(d)
    case 'determination':
      return refuseAnswer(d)
    case 'no_records':
      if (!isAuthenticated(d) && d.lookup) return unauthenticated('promise 1')
      return isWithoutRecords(d)
        ? null
        : refuse(
            'wrong_stage',
            sentence('course.not_decided_no_records'),
            sentence('course.send_answer_determined'),
          )
    case 'release':
      return hasProduced(d)
        ? null
        : refuse(
            'wrong_stage',
            sentence('course.nothing_released_yet'),
            sentence('course.wait_until_package_out'),
          )
    case 'recall':
      return d.recalls.length > 0
        ? null
        : refuse(
            'wrong_stage',
            sentence('course.nothing_recalled'),
            sentence('borders.choose_another_letter'),
          )
    case 'follow_up':
      return d.followUp
        ? null
        : refuse(
            'wrong_stage',
            sentence('borders.no_process_follow_here'),
            sentence('borders.choose_another_letter'),
          )
    default:
      return null
  }
}

/** Whoever only says that they are an authority is told why not, and nothing of what was found. */
function refuseAnswer(d: Demand): Refusal | null {
  if (d.lines.length === 0)
    return refuse(
      'wrong_stage',
      sentence('telling.nothing_determined_yet'),
      sentence('telling.determine_demand_first'),
    )
  return isAuthenticated(d) || d.lines.every(l => l.decision === 'reject')
    ? null
    : unauthenticated('promise 1')
}

/** It speaks of a customer: not to somebody who only says that they are an authority. */
function refuseRedirect(d: Demand): Refusal | null {
  if (redirectedMatters(d).length === 0)
    return refuse(
      'wrong_stage',
      sentence('telling.demand_not_redirected'),
      sentence('deciding.determine_first'),
    )
  return isAuthenticated(d) ? null : unauthenticated('promise 2')
}

function unauthenticated(promise: string): Refusal {
  return refuse(
    'authority_not_authenticated',
    sentence('deciding.sender_not_authenticated'),
    sentence('deciding.complete_checks_call_back'),
    promise,
  )
}

/** The gate found nothing, and nobody decided otherwise; or that is what was decided. */
function isWithoutRecords(d: Demand): boolean {
  const found = d.accounts.length > 0 || !d.lookup?.answered
  return (d.lines.length > 0 || !found) && d.lines.every(l => l.decision === 'no_data')
}
