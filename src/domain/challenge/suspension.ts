// Promise 4: production waits exactly as long as something suspends it (a statute, an order of a court, an extension in
// writing), or until its due moment where a challenge is open. After that only a decision of counsel holds it: contempt is a
// harm too.

import { shiftWorkingDays } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { lineTooEarly, tooEarly } from '../decision/clearance.ts'
import { lineNotConfirmed, notConfirmed } from '../decision/confirmation.ts'
import type { LineKey } from '../decision/events.ts'
import { isCompleteFor } from '../decision/lines-given.ts'
import { wentAway } from '../decision/redirect-outcome.ts'
import { ordersKeeping } from '../preservation/keeping.ts'
import type { Policy } from '../registry/context.ts'
import { isProduced } from '../registry/production-state.ts'
import { type Demand, type Matter, matterOf } from '../registry/state.ts'
import { challengesOf } from './challenged-lines.ts'
import type { Challenge, Extension } from './state.ts'
import { coveredLines, isUnsuspended, suspendsLine, suspendsMatter } from './stayed-lines.ts'

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

/** Those that counsel has not decided on, each with the moment at which it goes to counsel. */
export function undecidedChallenges(
  d: Demand,
  term: CounselTerm,
): { readonly challenge: Challenge; readonly decideBy: string }[] {
  if (d.closed) return []
  const gone = (id: string) => wentAway(d, { id }) || isCompleteFor(d, { id })
  return d.challenges
    .filter(c => isUnsuspended(c) && c.decision === null && !c.matters.every(gone) && isAsked(d, c))
    .flatMap(challenge => {
      const due = challengeDueAt(d, challenge)
      return due ? [{ challenge, decideBy: beforeMoment(due, term) }] : []
    })
}

/** Where a court stayed some lines, others are left about which counsel decides. */
function isAsked(d: Demand, c: Challenge): boolean {
  return c.stayedLines === null || coveredLines(d, c).some(l => !suspendsLine(d, c, l) && !isProduced(d, l))
}

/** Why production of some line of this matter must wait now, or null. */
export function holdOf(d: Demand, { id }: Pick<Matter, 'id'>, now: string): Refusal | null {
  const about = d.challenges.filter(c => c.about === 'production' && c.matters.includes(id))
  const early = tooEarly(d, { id }, now) ?? notConfirmed(d, { id }, now)
  return held(d, id, { about, stays: about.filter(c => suspendsMatter(d, c, id)), early }, now)
}

/** Why production of this line must wait now, or null: what suspends another one suspends it not. */
export function holdOfLine(d: Demand, line: LineKey, now: string): Refusal | null {
  const matter = matterOf(d, line)
  if (!matter) return null
  const early = lineTooEarly(d, line, now) ?? lineNotConfirmed(d, line, now)
  const about = challengesOf(d, line)
  return held(d, matter.id, { about, stays: about.filter(c => suspendsLine(d, c, line)), early }, now)
}

/** `stays`: those of them that suspend it. */
type Holding = {
  readonly about: readonly Challenge[]
  readonly stays: readonly Challenge[]
  readonly early: Refusal | null
}

function held(d: Demand, id: string, { about, stays, early }: Holding, now: string): Refusal | null {
  return suspended(stays) ?? early ?? extended(d, id, now) ?? forbidden(about) ?? undecided(d, about, id, now)
}

function suspended([c]: readonly Challenge[]): Refusal | null {
  if (!c) return null
  const stay = c.steps.findLast(s => s.step === 'stay_ordered')
  return c.suspendedBy === 'statute'
    ? refuse(
        'production_suspended',
        sentence('deciding.challenge_suspends_production_statute'),
        sentence('deciding.wait_ruling_answer_other_customers'),
        c.cite,
      )
    : refuse(
        'production_suspended',
        sentence('deciding.court_stayed_production'),
        sentence('deciding.wait_ruling_end_stay_answer'),
        `order of ${stay?.on ?? c.filedOn}, ${c.forum}`,
      )
}

function extended(d: Demand, matter: string, now: string): Refusal | null {
  const e = extensionOf(d, matter)
  if (!e || e.until <= now) return null
  return refuse(
    'extension_runs',
    sentence('deciding.more_time_given_writing_not'),
    sentence('deciding.wait_end_produce_sooner_counsel'),
    'promise 4',
  )
}

function forbidden(about: readonly Challenge[]): Refusal | null {
  const c = about.find(x => x.ruling === 'granted')
  return c
    ? refuse(
        'challenge_granted',
        sentence('deciding.challenge_production_granted'),
        sentence('deciding.determine_these_lines_otherwise_than'),
        `ruling of ${c.steps.findLast(s => s.step === 'ruling')?.on ?? ''}, ${c.forum}`,
      )
    : null
}

function undecided(d: Demand, about: readonly Challenge[], matter: string, now: string): Refusal | null {
  const open = about.filter(isUnsuspended)
  if (open.some(c => c.decision?.decision === 'risk_contempt'))
    return refuse(
      'challenge_open',
      sentence('deciding.counsel_decided_not_produce_while'),
      sentence('deciding.counsel_decides_produce_records_ruling'),
      'promise 4',
    )
  const due = dueAtOf(d, matter)
  if (!open.some(c => c.decision === null) || (due !== null && due <= now)) return null
  return refuse(
    'challenge_open',
    sentence('deciding.challenge_open_nothing_suspends_production'),
    sentence('deciding.counsel_decides_whether_produce_before'),
    'promise 4',
  )
}
