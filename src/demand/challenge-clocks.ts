// The clocks around what production waits for: a challenge to be decided on or filed, its hearing, the term to appeal its ruling,
// the last day that a pack leaves for one, and a redirect or an extension that ends.
import { appealDecideBy, lastDays, stayDecideBy } from './challenge-days.ts'
import { dayIsOver } from './days.ts'
import type { Deadline } from './deadline.ts'
import { notBefore } from './not-before.ts'
import { openRedirects, redirectDecideBy } from './redirect-due.ts'
import type { Demand } from './state.ts'
import { type CounselTerm, extensionOf, undecidedChallenges } from './suspension.ts'
import { fileBy, unfiled } from './unfiled.ts'

export function challengeClocks(d: Demand, term: CounselTerm): Deadline[] {
  const decide = undecidedChallenges(d, term).map(({ challenge, decideBy }) => ({
    clock: `challenge:${challenge.id}`,
    dueAt: decideBy,
    what: 'counsel decides: produce, obtain a stay, or risk contempt',
  }))
  const running = new Set(d.released || d.closed ? [] : d.matters.flatMap(m => extensionOf(d, m.id) ?? []))
  const ends = [...running].map(e => ({
    clock: `extension:${e.extension}`,
    dueAt: e.until,
    what: 'the extension in writing ends',
  }))
  const again = openRedirects(d).flatMap(matter => {
    const decideBy = redirectDecideBy(d, matter, term)
    return decideBy
      ? [
          {
            clock: `redirect:${matter.id}`,
            dueAt: decideBy,
            what: 'the agency has not answered the redirect: its lines are decided again',
          },
        ]
      : []
  })
  const file = unfiled(d).flatMap(matter => {
    const dueAt = fileBy(d, matter, term)
    return dueAt && !d.released
      ? [
          {
            clock: `filing:${matter.id}`,
            dueAt,
            what: 'counsel files the challenge that was decided, or decides otherwise',
          },
        ]
      : []
  })
  const wait = (d.released || d.closed ? [] : d.matters).flatMap(m => {
    const at = notBefore(d, m)?.at
    return at
      ? [
          {
            clock: `not_before:${m.id}`,
            dueAt: at,
            what: 'the enforcing authority’s time is over: what was ordered leaves',
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
  if (d.released || d.closed) return []
  return d.challenges.flatMap(c => {
    const warnAt = stayDecideBy(c, term)
    if (c.stayedUntil === null || warnAt === null) return []
    return [
      {
        clock: `stay_ends:${c.id}`,
        dueAt: warnAt,
        what: 'the stay of a court ends soon: counsel has it lengthened, or production goes on',
      },
      {
        clock: `stay:${c.id}`,
        dueAt: dayIsOver(c.stayedUntil),
        what: 'the last day of a stay is over: nothing suspends production any more',
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
              what: 'the day of the hearing is over: counsel records what became of it',
            },
          ]),
      ...(appealBy === null
        ? []
        : [
            {
              clock: `appeal:${c.id}`,
              dueAt: appealBy,
              what: 'the term to appeal a ruling ends: counsel records an appeal, or that there is none',
            },
          ]),
    ]
  })
}

function lastDayClocks(d: Demand, term: CounselTerm): Deadline[] {
  return lastDays(d, term).map(({ matter, day, fileBy }) => ({
    clock: `last_day:${matter.id}:${day}`,
    dueAt: fileBy,
    what: 'the last day to challenge is near and nothing is filed: counsel files it, or it passes',
  }))
}
