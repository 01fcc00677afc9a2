// The emergency lane: stricter than the usual road, not a way around it. Facts of danger, the authority's supervisor on a
// number of the directory, the least that helps, a short authorisation, and real process afterwards.
import { isAuthenticated, tookIn } from './authenticate.ts'
import type { CommandOf } from './command.ts'
import type { Context, Decided, Policy } from './decide.ts'
import { type Emergency, isConfirmed } from './emergency-state.ts'
import type { Least, LineDecision, NewEvent } from './event.ts'
import { laneGrounds } from './lane-words.ts'
import { type Refusal, refuse } from './refusal.ts'
import { type Demand, lineKey, liveAuthorisation, releasingLines } from './state.ts'
import { reminderOf } from './undelivered.ts'
import { contentCategories } from './vocabulary.ts'
import { contains } from './wider.ts'

/** Terms of the lane: of this provider, not of a law. */
export type EmergencyTerms = {
  /** Until somebody has decided, in minutes from when it was marked. */
  readonly answerMinutes: number
  /** How long an authorisation of the lane lives. */
  readonly authorisationMinutes: number
  /** Days from the release until process must have followed; the authority is then reminded. */
  readonly followUpDays: number
  /** Days from the reminder until it counts as never come. */
  readonly neverDays: number
}

export const defaultTerms: EmergencyTerms = {
  answerMinutes: 60,
  authorisationMinutes: 120,
  followUpDays: 7,
  neverDays: 14,
}

export function termsOf(policy: Policy): EmergencyTerms {
  return policy.emergency ?? defaultTerms
}

export function markEmergency(command: CommandOf<'mark_emergency'>, d: Demand): Decided {
  if (d.emergency && !d.emergency.dropped && d.emergency.voluntary === command.voluntary) return []
  // A person said what it is: the reader has no second word.
  if (command.source === 'reader' && (d.emergency || d.facts)) return []
  if (liveAuthorisation(d) || d.released) return standing()
  const { type: _, ...data } = command
  return [{ kind: 'EmergencyMarked', matter: null, data }]
}

export function dropEmergency(command: CommandOf<'drop_emergency'>, d: Demand): Decided {
  if (!isOpen(d.emergency)) return noEmergency()
  if (d.released)
    return refuse(
      'wrong_stage',
      'What was asked for in this emergency has left.',
      'Record what became of the process that has to follow.',
    )
  if (command.reason.trim() === '')
    return refuse('invalid_input', 'A reason in words is missing.', 'Say why this is no emergency.')
  return [{ kind: 'EmergencyDropped', matter: null, data: { reason: command.reason } }]
}

export function recordDanger(command: CommandOf<'record_danger'>, d: Demand): Decided {
  if (!isOpen(d.emergency)) return noEmergency()
  if (!d.facts)
    return refuse('facts_incomplete', 'The facts are not confirmed yet.', 'Confirm what is asked for first.')
  if (liveAuthorisation(d) || d.released) return standing()
  const { type: _, ...data } = command
  for (const words of [data.who, data.what, data.whyNow, data.howItHelps])
    if (words.trim() === '')
      return refuse(
        'invalid_input',
        'A part of the danger is not told.',
        'Say who is in danger, of what, why it cannot wait, and how these data help.',
        '18 USC 2702(b)(8)',
      )
  return refuseMinimum(data.minimum, data.content, d) ?? [{ kind: 'DangerRecorded', matter: null, data }]
}

function refuseMinimum(
  minimum: CommandOf<'record_danger'>['minimum'],
  content: string | null,
  d: Demand,
): Refusal | null {
  const asked = new Set(d.facts?.asks.flatMap(a => a.categories))
  if (minimum.length === 0)
    return refuse(
      'invalid_input',
      'No category is chosen.',
      'Choose the least that would help, each category with its reason.',
    )
  if (minimum.some(m => !asked.has(m.category)))
    return refuse('authorisation_scope', 'A chosen category was not asked for.', 'Choose of what was asked.')
  if (minimum.some(m => m.reason.trim() === ''))
    return refuse(
      'invalid_input',
      'A chosen category has no reason.',
      'Say for each category why the help needs it.',
    )
  if (minimum.some(m => m.identifiers?.some(value => !asksFor(d, m.category, value))))
    return refuse(
      'authorisation_scope',
      'A chosen identifier was not asked for with this category.',
      'Choose of what was asked.',
    )
  if (minimum.some(m => m.identifiers?.length === 0))
    return refuse(
      'invalid_input',
      'A chosen category names no identifier.',
      'Choose whose data would help, for each category.',
    )
  if (minimum.some(m => m.period?.from != null && m.period.to != null && m.period.to <= m.period.from))
    return refuse(
      'invalid_input',
      'The period of the least that helps ends before it begins.',
      'Correct the period.',
    )
  const wantsContent = minimum.some(m => contentCategories.includes(m.category))
  if (wantsContent && (content ?? '').trim().length < 40)
    return refuse(
      'invalid_input',
      'Content needs more than the other categories.',
      'Say in a few sentences why nothing less would help: whom content would find that the rest would not.',
      'promise 7',
    )
  return null
}

function asksFor(d: Demand, category: Least['category'], value: string): boolean {
  const asks = d.facts?.asks ?? []
  return asks.some(a => a.categories.includes(category) && a.identifiers.some(i => i.value === value))
}

export function confirmEmergency(command: CommandOf<'confirm_emergency'>, d: Demand, c: Context): Decided {
  const e = d.emergency
  if (!e || !isOpen(e)) return noEmergency()
  if (!e.danger)
    return refuse('wrong_stage', 'The danger is not recorded yet.', 'Record who is in danger, and of what.')
  if (!d.authentication)
    return refuse(
      'authority_not_authenticated',
      'The authority has no directory entry here yet.',
      'Match it to the directory first: the number to call comes from there.',
    )
  if (liveAuthorisation(d) || d.released) return standing()
  if (c.actor.id === e.danger.by || c.actor.id === tookIn(d))
    return refuse(
      'same_person',
      'Who took it in or recorded the danger cannot confirm it.',
      'Ask a colleague to call the authority.',
      'promise 5',
    )
  if (command.outcome !== 'unreachable' && command.supervisor.trim() === '')
    return refuse('invalid_input', 'Nobody is named.', 'Name the supervisor who spoke with you.')
  if (sameName(command.supervisor, d.facts?.officer.name ?? ''))
    return refuse(
      'same_person',
      'The supervisor is another person than the officer who asks.',
      'Have the authority put you through to the officer’s supervisor.',
    )
  const { type: _, ...data } = command
  return [
    {
      kind: 'EmergencyConfirmed',
      matter: null,
      data: { ...data, authority: d.authentication.authority },
    },
  ]
}

function sameName(a: string, b: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  return plain(a) !== '' && plain(a) === plain(b)
}

/** Why a line may not leave by this lane; null where it may. */
export function refuseEmergency(line: LineDecision, d: Demand): Refusal | null {
  if (!isOpen(d.emergency)) return noEmergency()
  if (!isConfirmed(d.emergency) || !isAuthenticated(d))
    return refuse(
      'emergency_unconfirmed',
      'The authority’s supervisor has not confirmed the danger.',
      'Record the danger, and have a colleague call the number of the directory.',
      'promise 1',
    )
  return refuseMore(line, d)
}

/** Promise 7: of the least that helps in category, in whose data, and in time. */
function refuseMore(line: LineDecision, d: Demand): Refusal | null {
  const least = d.emergency?.danger?.minimum.filter(m => m.category === line.category) ?? []
  if (least.length === 0)
    return refuse(
      'authorisation_scope',
      'This category is not of the least that helps.',
      'Decline it, or record the danger anew with the reason for this category.',
      'promise 7',
    )
  const named = d.accounts.find(a => a.id === line.account)?.identifier.value
  const ofAccount = least.filter(m => !m.identifiers || (named && m.identifiers.includes(named)))
  if (ofAccount.length === 0)
    return refuse(
      'authorisation_scope',
      'This account is not of the least that helps.',
      'Decline it, or record the danger anew with this account, and have the supervisor confirm it.',
      'promise 7',
    )
  return ofAccount.some(m => !m.period || contains(m.period, line.period))
    ? null
    : refuse(
        'authorisation_scope',
        'The period is wider than the least that helps.',
        'Keep to the period that was recorded with the danger, or record the danger anew, and have the supervisor confirm it.',
        'promise 7',
      )
}

/** The lines that leave by this lane. */
export function emergencyLines(d: Demand): readonly LineDecision[] {
  return releasingLines(d).filter(l => l.ground === laneGrounds.emergency)
}

/** What follows where no pack says it. */
export const POLICY_FOLLOW_UP = 'the provider’s policy: process follows an emergency disclosure'

/** With the release: process has to follow. The pack's own words say what, where it has any. */
export function followUpOf(d: Demand, c: Context): NewEvent[] {
  const [first] = emergencyLines(d)
  if (!first || d.followUp) return []
  const pack = d.assessment?.answer?.[lineKey(first)]?.followUp?.[0]
  const terms = termsOf(c.policy)
  const dueAt = later(c.now, terms.followUpDays)
  return [
    {
      kind: 'FollowUpAwaited',
      matter: null,
      data: {
        dueAt,
        neverAt: later(dueAt, terms.neverDays),
        what: pack?.what ?? POLICY_FOLLOW_UP,
        cite: pack?.cite ?? '',
      },
    },
  ]
}

function later(from: string, days: number): string {
  return new Date(Date.parse(from) + days * 86_400_000).toISOString()
}

/** Also after it counted as never come: what came late came. */
export function recordFollowUp(command: CommandOf<'record_follow_up'>, d: Demand): Decided {
  const f = d.followUp
  if (!f) return refuse('wrong_stage', 'No process has to follow here.', 'Reload the demand.')
  if (f.settled?.outcome === 'received')
    return refuse('already_done', 'The process has come already.', 'Nothing is left to do here.')
  if (command.outcome === 'received' && !command.reference?.trim())
    return refuse(
      'invalid_input',
      'Which paper followed is not said.',
      'Give the reference of the demand here that holds it.',
    )
  if (command.outcome !== 'received' && command.note.trim() === '')
    return refuse('invalid_input', 'A note in words is missing.', 'Say what the authority answered.')
  const { type: _, demand, ...data } = command
  const settled: NewEvent = { kind: 'FollowUpSettled', matter: null, data }
  const link = { demand: demand ?? '', reference: data.reference ?? '', relation: 'followed_by' } as const
  const linked = d.links.some(l => l.demand === link.demand && l.relation === link.relation)
  return demand && !linked ? [{ kind: 'DemandLinked', matter: null, data: link }, settled] : [settled]
}

/**
 * When it counts as never come: its term from the reminder, and not before the first day that was said. Null where nothing is awaited,
 * or the authority was not reminded yet. `remindedAt`: as if it were reminded then.
 */
export function followUpEndsAt(d: Demand, remindedAt?: string): string | null {
  const f = d.followUp
  const reminder = remindedAt ? { at: remindedAt, waived: false } : reminderOf(d)
  if (!f || f.settled || !reminder) return null
  if (reminder.waived) return f.neverAt
  const term = Date.parse(f.neverAt) - Date.parse(f.dueAt)
  return new Date(Math.max(Date.parse(reminder.at) + term, Date.parse(f.neverAt))).toISOString()
}

/** The term is over, the reminder was not answered: it is recorded by itself that nothing came. */
export function followUpNeverCame(d: Demand, now: string): NewEvent[] {
  const f = d.followUp
  const endsAt = followUpEndsAt(d)
  if (!f || !endsAt || endsAt > now) return []
  return [
    {
      kind: 'FollowUpSettled',
      matter: null,
      data: { outcome: 'never', reference: null, note: 'No process came within the term.' },
    },
  ]
}

export function isOpen(e: Emergency | null): e is Emergency {
  return e !== null && e.dropped === null
}

function noEmergency(): Refusal {
  return refuse(
    'wrong_stage',
    'This demand is not marked as an emergency.',
    'Mark it as one, or decide it the usual way.',
  )
}

function standing(): Refusal {
  return refuse(
    'wrong_stage',
    'An authorisation or a release stands on the emergency as it was recorded.',
    'Revoke the authorisation first.',
  )
}
