// The clocks around what production waits for: a challenge to be decided on or filed, its hearing, the term to appeal its ruling,
// the last day that a pack leaves for one, and a redirect or an extension that ends.

import { dayIsOver } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { notBefore } from '../decision/clearance.ts'
import { isComplete, isCompleteFor } from '../decision/lines-given.ts'
import { openRedirects, redirectDecideBy } from '../decision/redirect-due.ts'
import type { Demand } from '../registry/state.ts'
import type { Deadline } from '../turn/step.ts'
import { appealDecideBy, lastDays, stayDecideBy } from './challenge-days.ts'
import { fileBy, unfiled } from './duty-to-file.ts'
import { type CounselTerm, extensionOf, undecidedChallenges } from './suspension.ts'

export function challengeClocks(d: Demand, term: CounselTerm): Deadline[] {
  const open = d.closed ? [] : d.matters.filter(m => !isCompleteFor(d, m))
  const decide = undecidedChallenges(d, term).map(({ challenge, decideBy }) => ({
    clock: `challenge:${challenge.id}`,
    dueAt: decideBy,
    what: sentence('clocks.counsel_decides_produce_obtain_stay'),
  }))
  const running = new Set(open.flatMap(m => extensionOf(d, m.id) ?? []))
  const ends = [...running].map(e => ({
    clock: `extension:${e.extension}`,
    dueAt: e.until,
    what: sentence('clocks.extension_writing_ends'),
  }))
  const again = openRedirects(d).flatMap(matter => {
    const decideBy = redirectDecideBy(d, matter, term)
    return decideBy
      ? [
          {
            clock: `redirect:${matter.id}`,
            dueAt: decideBy,
            what: sentence('clocks.agency_not_answered_redirect_lines'),
          },
        ]
      : []
  })
  const file = unfiled(d).flatMap(matter => {
    const dueAt = fileBy(d, matter, term)
    return dueAt
      ? [
          {
            clock: `filing:${matter.id}`,
            dueAt,
            what: sentence('clocks.counsel_files_challenge_decided_decides'),
          },
        ]
      : []
  })
  const wait = open.flatMap(m => {
    const at = notBefore(d, m)?.at
    return at
      ? [
          {
            clock: `not_before:${m.id}`,
            dueAt: at,
            what: sentence('clocks.enforcing_authoritys_time_over_what'),
          },
        ]
      : []
  })
  return [
    ...decide,
    ...file,
    ...again,
    ...wait,
    ...ends,
    ...stayClocks(d, term),
    ...courtClocks(d, term),
    ...lastDayClocks(d, term),
  ]
}

function stayClocks(d: Demand, term: CounselTerm): Deadline[] {
  if (d.closed || isComplete(d)) return []
  return d.challenges.flatMap(c => {
    const warnAt = stayDecideBy(c, term)
    if (c.stayedUntil === null || warnAt === null) return []
    return [
      {
        clock: `stay_ends:${c.id}`,
        dueAt: warnAt,
        what: sentence('clocks.stay_court_ends_soon_counsel'),
      },
      {
        clock: `stay:${c.id}`,
        dueAt: dayIsOver(c.stayedUntil),
        what: sentence('clocks.last_day_stay_over_nothing'),
      },
    ]
  })
}

/** Also after closing: a challenge of the secrecy goes on as long as it binds. */
function courtClocks(d: Demand, term: CounselTerm): Deadline[] {
  return d.challenges.flatMap(c => {
    const appealBy = appealDecideBy(c, term)
    return [
      ...(c.hearingOn === null
        ? []
        : [
            {
              clock: `hearing:${c.id}`,
              dueAt: dayIsOver(c.hearingOn),
              what: sentence('clocks.day_hearing_over_counsel_records'),
            },
          ]),
      ...(appealBy === null
        ? []
        : [
            {
              clock: `appeal:${c.id}`,
              dueAt: appealBy,
              what: sentence('clocks.term_appeal_ruling_ends_counsel'),
            },
          ]),
    ]
  })
}

function lastDayClocks(d: Demand, term: CounselTerm): Deadline[] {
  return lastDays(d, term).map(({ matter, day, fileBy }) => ({
    clock: `last_day:${matter.id}:${day}`,
    dueAt: fileBy,
    what: sentence('clocks.last_day_challenge_near_nothing'),
  }))
}
