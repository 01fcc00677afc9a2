// Which letters a demand can have now: none says to an authority what did not happen.
import { isAuthenticated } from './authenticate.ts'
import type { CommandOf } from './command.ts'
import type { Context, Decided } from './decide.ts'
import type { Letter, NewEvent } from './event.ts'
import { redirectedMatters } from './redirect.ts'
import { notSetApart, refuseOthers, refuseUnkept } from './redirect-letter.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { Demand } from './state.ts'
import { mayLeaveIn } from './wording.ts'

export function recordLetter(command: CommandOf<'record_letter'>, d: Demand, c: Context): Decided {
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
}

function refuseRedirectBy(command: CommandOf<'record_letter'>, d: Demand, c: Context): Refusal | null {
  return refuseOthers(d, c.actor, command.naming) ?? refuseUnkept(d, c, command.unkept ?? '')
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
            'It was not decided that there are no records.',
            'Send the answer as it was determined.',
          )
    case 'release':
      return d.released
        ? null
        : refuse('wrong_stage', 'Nothing is released yet.', 'Wait until the package is out.')
    case 'follow_up':
      return d.followUp
        ? null
        : refuse('wrong_stage', 'No process has to follow here.', 'Choose another letter.')
    default:
      return null
  }
}

/** Whoever only says that they are an authority is told why not, and nothing of what was found. */
function refuseAnswer(d: Demand): Refusal | null {
  if (d.lines.length === 0)
    return refuse('wrong_stage', 'Nothing is determined yet.', 'Determine the demand first.')
  return isAuthenticated(d) || d.lines.every(l => l.decision === 'reject')
    ? null
    : unauthenticated('promise 1')
}

/** It speaks of a customer: not to somebody who only says that they are an authority. */
function refuseRedirect(d: Demand): Refusal | null {
  if (redirectedMatters(d).length === 0)
    return refuse('wrong_stage', 'This demand was not redirected.', 'Determine it first.')
  return isAuthenticated(d) ? null : unauthenticated('promise 2')
}

function unauthenticated(promise: string): Refusal {
  return refuse(
    'authority_not_authenticated',
    'The sender is not authenticated.',
    'Complete the checks and the call-back.',
    promise,
  )
}

/** The gate found nothing, and nobody decided otherwise; or that is what was decided. */
function isWithoutRecords(d: Demand): boolean {
  const found = d.accounts.length > 0 || !d.lookup?.answered
  return (d.lines.length > 0 || !found) && d.lines.every(l => l.decision === 'no_data')
}

/** The letters that an event sent, each with the message that carried it. */
export function lettersOf(e: NewEvent): readonly Letter[] {
  switch (e.kind) {
    case 'LetterSent':
    case 'NoticeRepeated':
    case 'AllowedContactTold':
      return [e.data.letter]
    case 'NoticeSent':
      return [e.data.letter, ...(e.data.also ?? []).map(a => a.letter)]
    default:
      return []
  }
}
