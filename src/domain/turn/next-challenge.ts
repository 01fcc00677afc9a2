// The steps of a challenge: file what was decided as one, decide before production falls due, wait for its end.

import { dayIsOver } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { appealDecideBy, isLastDayNear, stayDecideBy } from '../challenge/challenge-days.ts'
import { fileBy, unfiled } from '../challenge/duty-to-file.ts'
import { type CounselTerm, undecidedChallenges } from '../challenge/suspension.ts'
import { isComplete } from '../decision/lines-given.ts'
import { hasProduced } from '../registry/production-state.ts'
import type { Demand, Matter } from '../registry/state.ts'
import type { Next } from './step.ts'

/** Before everything else: production falls due, and nothing but a decision stands between it and contempt. */
export function undecidedStep(d: Demand, now: string, term: CounselTerm): Next | null {
  return undecidedChallenges(d, term).some(u => u.decideBy <= now)
    ? {
        step: 'decide_production',
        turn: 'counsel',
        says: sentence('next.production_falls_due_nothing_suspends'),
      }
    : null
}

/** Of what can wait no longer. */
export function unfiledDueStep(d: Demand, now: string, term: CounselTerm): Next | null {
  return unfiledStep(d, m => (fileBy(d, m, term) ?? '9999') <= now)
}

export function unfiledStep(d: Demand, which: (m: Matter) => boolean = () => true): Next | null {
  const open = unfiled(d).filter(which)
  if (open.length === 0) return null
  return {
    step: 'challenge',
    turn: 'counsel',
    says: hasProduced(d)
      ? sentence('next.answer_out_challenge_other_lines')
      : sentence('next.lines_decided_challenged_nothing_stands'),
  }
}

export function openChallengeStep(d: Demand): Next | null {
  return d.challenges.some(c => c.about === 'production' && c.open)
    ? { step: 'challenge', turn: 'court', says: sentence('next.challenge_open_ruling_withdrawal_awaited') }
    : null
}

/** Before everything else: a court's day has passed, or passes soon. */
export function courtDayStep(d: Demand, now: string, term: CounselTerm): Next | null {
  if (d.challenges.some(c => (appealDecideBy(c, term) ?? '9999') <= now))
    return {
      step: 'challenge',
      turn: 'counsel',
      says: sentence('next.term_appeal_ruling_ends_record'),
    }
  return d.challenges.some(c => c.hearingOn !== null && dayIsOver(c.hearingOn) <= now)
    ? {
        step: 'challenge',
        turn: 'counsel',
        says: sentence('next.day_hearing_over_record_held'),
      }
    : null
}

/** While there is still time to ask the court for more. */
export function stayStep(d: Demand, now: string, term: CounselTerm): Next | null {
  return !isComplete(d) && d.challenges.some(c => (stayDecideBy(c, term) ?? '9999') <= now)
    ? {
        step: 'challenge',
        turn: 'counsel',
        says: sentence('next.stay_court_ends_soon_record'),
      }
    : null
}

export function lastDayStep(d: Demand, now: string, term: CounselTerm): Next | null {
  return isLastDayNear(d, now, term)
    ? {
        step: 'challenge',
        turn: 'counsel',
        says: sentence('next.last_day_challenge_near_nothing'),
      }
    : null
}
