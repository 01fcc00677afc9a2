// Promise 4: production waits exactly as long as something suspends it (a statute, an order of a court, an extension in
// writing), or until its due moment where a challenge is open. After that only a decision of counsel holds it: contempt is a
// harm too.
import type { Challenge, Extension } from './challenge-state.ts'
import { shiftWorkingDays } from './days.ts'
import type { Policy } from './decide.ts'
import { wentAway } from './gone.ts'
import { ordersKeeping } from './keeping.ts'
import { tooEarly } from './not-before.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { Demand, Matter } from './state.ts'

/** Of the provider's policy: so many working days before its moment counsel hears of what nobody decided. */
export type CounselTerm = Pick<Policy, 'counselWorkingDays'>

export function beforeMoment(due: string, { counselWorkingDays = 2 }: CounselTerm): string {
  return shiftWorkingDays(due, -counselWorkingDays)
}

/** The same before a calendar day begins. */
export function beforeDay(day: string, term: CounselTerm): string {
  return beforeMoment(`${day.slice(0, 10)}T00:00:00.000Z`, term)
}

/** When production is due for a matter: the paper's term, or the end of a longer one that was given in writing. */
export function dueAtOf(d: Demand, matter: string): string | null {
  const due = paperDueAt(d)
  const longer = extensionOf(d, matter)?.until
  if (!due || !longer) return due
  return [due, longer].toSorted()[1] ?? due
}

/** The paper's own term; before its facts are confirmed, what another system's record says of it. */
export function paperDueAt(d: Demand): string | null {
  const stated = d.facts ? d.facts.dueAt : (d.imported?.facts.dueAt ?? null)
  // Of a paper that orders keeping alone the packs' term is how long, not by when.
  return stated ?? (ordersKeeping(d) ? null : (d.assessment?.deadline?.dueAt ?? null))
}

/** The last one that covers a matter, over or not. */
export function extensionOf(d: Demand, matter: string): Extension | undefined {
  return d.extensions.findLast(e => e.matters.includes(matter))
}

/** The earliest due moment of what a challenge is about. */
export function challengeDueAt(d: Demand, c: Challenge): string | null {
  const due = c.matters.flatMap(m => dueAtOf(d, m) ?? [])
  return due.toSorted()[0] ?? null
}

/** Open, about production, and nothing suspends it: such a challenge waits for a decision of counsel as its due moment comes. */
export function isUnsuspended(c: Challenge): boolean {
  return c.about === 'production' && c.open && c.suspendedBy === null
}

/** Those that counsel has not decided on, each with the moment at which it goes to counsel. */
export function undecidedChallenges(
  d: Demand,
  term: CounselTerm,
): { readonly challenge: Challenge; readonly decideBy: string }[] {
  if (d.released || d.closed) return []
  const gone = (id: string) => wentAway(d, { id })
  return d.challenges
    .filter(c => isUnsuspended(c) && c.decision === null && !c.matters.every(gone))
    .flatMap(challenge => {
      const due = challengeDueAt(d, challenge)
      return due ? [{ challenge, decideBy: beforeMoment(due, term) }] : []
    })
}

/** Why production of this matter must wait now, or null. */
export function holdOf(d: Demand, { id }: Pick<Matter, 'id'>, now: string): Refusal | null {
  const about = d.challenges.filter(c => c.about === 'production' && c.matters.includes(id))
  return (
    suspended(about) ??
    tooEarly(d, { id }, now) ??
    extended(d, id, now) ??
    forbidden(about) ??
    undecided(d, about, id, now)
  )
}

function suspended(about: readonly Challenge[]): Refusal | null {
  const c = about.find(x => x.suspendedBy !== null)
  if (!c) return null
  const stay = c.steps.findLast(s => s.step === 'stay_ordered')
  return c.suspendedBy === 'statute'
    ? refuse(
        'production_suspended',
        'A challenge suspends production by statute.',
        'Wait for the ruling. To answer for other customers, decide the challenged lines as challenged.',
        c.cite,
      )
    : refuse(
        'production_suspended',
        'A court has stayed production.',
        'Wait for the ruling or the end of the stay. To answer for other customers, decide the challenged lines as challenged.',
        `order of ${stay?.on ?? c.filedOn}, ${c.forum}`,
      )
}

function extended(d: Demand, matter: string, now: string): Refusal | null {
  const e = extensionOf(d, matter)
  if (!e || e.until <= now) return null
  return refuse(
    'extension_runs',
    'More time was given in writing, and it has not run out.',
    'Wait for its end. To produce sooner, counsel records an extension that ends now.',
    'promise 4',
  )
}

function forbidden(about: readonly Challenge[]): Refusal | null {
  const c = about.find(x => x.ruling === 'granted')
  return c
    ? refuse(
        'challenge_granted',
        'A challenge of this production was granted.',
        'Determine these lines otherwise than to release.',
        `ruling of ${c.steps.findLast(s => s.step === 'ruling')?.on ?? ''}, ${c.forum}`,
      )
    : null
}

function undecided(d: Demand, about: readonly Challenge[], matter: string, now: string): Refusal | null {
  const open = about.filter(isUnsuspended)
  if (open.some(c => c.decision?.decision === 'risk_contempt'))
    return refuse(
      'challenge_open',
      'Counsel decided not to produce while the challenge is open, at the risk of contempt.',
      'Counsel decides to produce, or records the ruling.',
      'promise 4',
    )
  const due = dueAtOf(d, matter)
  if (!open.some(c => c.decision === null) || (due !== null && due <= now)) return null
  return refuse(
    'challenge_open',
    'A challenge is open, nothing suspends production, and it is not due yet.',
    'Counsel decides whether to produce before it is ruled on.',
    'promise 4',
  )
}
