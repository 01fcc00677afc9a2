// The steps of a challenge: file what was decided as one, decide before production falls due, wait for its end.
import { appealDecideBy, isLastDayNear, stayDecideBy } from './challenge-days.ts'
import { dayIsOver } from './days.ts'
import type { Next } from './next.ts'
import type { Demand, Matter } from './state.ts'
import { type CounselTerm, undecidedChallenges } from './suspension.ts'
import { fileBy, isLeftOver, unfiled } from './unfiled.ts'

/** Before everything else: production falls due, and nothing but a decision stands between it and contempt. */
export function undecidedStep(d: Demand, now: string, term: CounselTerm): Next | null {
  return undecidedChallenges(d, term).some(u => u.decideBy <= now)
    ? {
        step: 'decide_production',
        turn: 'counsel',
        says: 'Production falls due and nothing suspends it: produce, obtain a stay, or decide to risk contempt.',
      }
    : null
}

/** Of what can wait no longer. */
export function unfiledDueStep(d: Demand, now: string, term: CounselTerm): Next | null {
  return unfiledStep(d, m => (fileBy(d, m, term) ?? '9999') <= now)
}

export function unfiledStep(d: Demand, which: (m: Matter) => boolean = () => true): Next | null {
  const open = unfiled(d).filter(which)
  if (open.length === 0 || (d.released && !isLeftOver(d))) return null
  return {
    step: 'challenge',
    turn: 'counsel',
    says: d.released
      ? 'The answer is out and the challenge of the other lines has ended: take in what the court orders as a new demand and link it.'
      : 'Lines are decided as challenged and nothing stands behind them: file the challenge, or decide them anew.',
  }
}

export function openChallengeStep(d: Demand): Next | null {
  return d.challenges.some(c => c.about === 'production' && c.open)
    ? { step: 'challenge', turn: 'court', says: 'A challenge is open: its ruling or withdrawal is awaited.' }
    : null
}

/** Before everything else: a court's day has passed, or passes soon. */
export function courtDayStep(d: Demand, now: string, term: CounselTerm): Next | null {
  if (d.challenges.some(c => (appealDecideBy(c, term) ?? '9999') <= now))
    return {
      step: 'challenge',
      turn: 'counsel',
      says: 'The term to appeal a ruling ends: record the appeal, or that there is none.',
    }
  return d.challenges.some(c => c.hearingOn !== null && dayIsOver(c.hearingOn) <= now)
    ? {
        step: 'challenge',
        turn: 'counsel',
        says: 'The day of a hearing is over: record that it was held, its new day, or what was ruled.',
      }
    : null
}

/** While there is still time to ask the court for more. */
export function stayStep(d: Demand, now: string, term: CounselTerm): Next | null {
  return !d.released && d.challenges.some(c => (stayDecideBy(c, term) ?? '9999') <= now)
    ? {
        step: 'challenge',
        turn: 'counsel',
        says: 'The stay of a court ends soon: record a longer one, or production goes on after its last day.',
      }
    : null
}

export function lastDayStep(d: Demand, now: string, term: CounselTerm): Next | null {
  return isLastDayNear(d, now, term)
    ? {
        step: 'challenge',
        turn: 'counsel',
        says: 'The last day to challenge is near and nothing is filed: file it, or let the day pass.',
      }
    : null
}
