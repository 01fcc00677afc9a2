// The days of a challenge that somebody else sets: a hearing, the last day to appeal a ruling, and the last day on which the law lets
// one be filed at all. Each is counsel's before it passes unseen.

import { dayIsOver } from '../../kernel/days.ts'
import { isCompleteFor } from '../decision/lines-given.ts'
import { wentAway } from '../decision/redirect-outcome.ts'
import { type Demand, findLine, type Matter, matterOf, openLines } from '../registry/state.ts'
import { isTenants } from './challenge-state.ts'
import { lawChallenges } from './open-challenges.ts'
import type { Challenge } from './state.ts'
import { beforeDay, type CounselTerm } from './suspension.ts'

/** When it goes to counsel whether the ruling is appealed; null where no term runs. */
export function appealDecideBy(c: Challenge, term: CounselTerm): string | null {
  return c.appealBy === null ? null : beforeDay(c.appealBy, term)
}

/** When it goes to counsel that a stay ends; null where none does. */
export function stayDecideBy(c: Challenge, term: CounselTerm): string | null {
  return c.stayedUntil === null ? null : beforeDay(c.stayedUntil, term)
}

export type LastDay = { readonly matter: Matter; readonly day: string; readonly fileBy: string }

/**
 * The last days of the challenges that the law leaves open to us and of which none was filed. Of the production until its lines are
 * decided to be answered or refused, of the secrecy while one binds us. Lines that were decided as challenged have the clock of
 * their filing.
 */
export function lastDays(d: Demand, term: CounselTerm): LastDay[] {
  return d.matters
    .filter(m => !wentAway(d, m))
    .flatMap(matter => {
      const production = isUndecided(d, matter)
      const days = lawChallenges(d, [matter.id]).flatMap(c => {
        const owed = c.about === 'secrecy' ? matter.secrecy !== null : production
        return owed && c.deadline !== null && !isFiled(d, matter, c.about) ? [c.deadline.slice(0, 10)] : []
      })
      return [...new Set(days)].map(day => ({ matter, day, fileBy: beforeDay(day, term) }))
    })
}

/** What counsel may still file today; a last day that is over everywhere is over. */
export function isLastDayNear(d: Demand, now: string, term: CounselTerm): boolean {
  return lastDays(d, term).some(l => l.fileBy <= now && now < dayIsOver(l.day))
}

/** Whatever became of it: what was filed once has kept the day. */
function isFiled(d: Demand, m: Matter, about: Challenge['about']): boolean {
  return d.challenges.some(c => !isTenants(c) && c.about === about && c.matters.includes(m.id))
}

/** A redirect stops no term: while the agency has not answered, the day to challenge passes all the same. */
function isUndecided(d: Demand, m: Matter): boolean {
  if (d.closed || isCompleteFor(d, m)) return false
  return openLines(d)
    .filter(l => matterOf(d, l)?.id === m.id)
    .some(l => (findLine(d.lines, l)?.decision ?? 'redirect') === 'redirect')
}
