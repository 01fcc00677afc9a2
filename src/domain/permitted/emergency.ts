// The emergency lane: stricter than the usual road, not a way around it. Facts of danger, the authority's supervisor on a
// number of the directory, the least that helps, a short authorisation, and real process afterwards.

import { z } from 'zod'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { contentCategories } from '../../vocabulary/closed-lists.ts'
import { dangerKinds, helps, imminences, laneGrounds } from '../../vocabulary/lanes.ts'
import { isAuthenticated, tookIn } from '../arrival/authenticate.ts'
import type { LineDecision } from '../decision/events.ts'
import { releasingLines } from '../decision/lines-given.ts'
import { contains } from '../notice/re-notice.ts'
import { byAnother, type Guard, given, onDemand } from '../registry/act.ts'
import type { Policy } from '../registry/context.ts'
import { list, words } from '../registry/input.ts'
import { hasProduced } from '../registry/production-state.ts'
import { type Demand, liveAuthorisation } from '../registry/state.ts'
import { isConfirmed } from './emergency-confirmed.ts'
import type { Least, PermittedEvents } from './events.ts'
import { least } from './least.ts'
import type { Emergency, EmergencyTerms } from './state.ts'

export const defaultTerms: EmergencyTerms = {
  answerMinutes: 60,
  authorisationMinutes: 120,
  followUpDays: 7,
  neverDays: 14,
}

export function termsOf(policy: Policy): EmergencyTerms {
  return policy.emergency ?? defaultTerms
}

const isOpenEmergency: Guard = d => (isOpen(d.emergency) ? null : noEmergency())

const nothingRestsOnIt: Guard = d => (liveAuthorisation(d) || hasProduced(d) ? standing() : null)

export const markEmergency = onDemand({
  type: 'mark_emergency',
  emits: ['EmergencyMarked'],
  input: { source: z.literal('person'), voluntary: z.boolean(), note: words },
  given: given<Pick<PermittedEvents['EmergencyMarked'], 'source'>>(),
  who: { staff: ['intake', 'analyst', 'counsel'], system: true },
  guards: [
    (d, _, c) => (c.actor.kind === 'staff' && !isOpen(d.emergency) ? nothingRestsOnIt(d, d, c) : null),
  ],
  decide: ({ type: _, ...data }, d, c) => {
    if (isOpen(d.emergency) && d.emergency.voluntary === data.voluntary) return []
    // A person said what it is: the reader has no second word.
    if (data.source === 'reader' && (d.emergency || d.facts)) return []
    return nothingRestsOnIt(d, d, c) ?? [{ kind: 'EmergencyMarked', matter: null, data }]
  },
})

export const dropEmergency = onDemand({
  type: 'drop_emergency',
  emits: ['EmergencyDropped'],
  input: { reason: words },
  who: { staff: ['analyst', 'counsel'] },
  guards: [
    isOpenEmergency,
    d =>
      hasProduced(d)
        ? refuse(
            'wrong_stage',
            sentence('deciding.what_asked_emergency_left'),
            sentence('deciding.record_what_became_process_follow'),
          )
        : null,
  ],
  decide: ({ reason }) =>
    reason.trim() === ''
      ? refuse(
          'invalid_input',
          sentence('deciding.reason_words_missing'),
          sentence('deciding.say_why_no_emergency'),
        )
      : [{ kind: 'EmergencyDropped', matter: null, data: { reason } }],
})

export const recordDanger = onDemand({
  type: 'record_danger',
  emits: ['DangerRecorded'],
  input: {
    danger: z.enum(dangerKinds),
    who: words,
    what: words,
    imminence: z.enum(imminences),
    whyNow: words,
    help: z.enum(helps),
    howItHelps: words,
    minimum: list(least, 0, 5),
    content: words.nullable(),
  },
  given: given<Pick<PermittedEvents['DangerRecorded'], 'minimum'>>(),
  who: { staff: ['intake', 'analyst', 'counsel'] },
  guards: [
    isOpenEmergency,
    d =>
      d.facts
        ? null
        : refuse(
            'facts_incomplete',
            sentence('borders.facts_not_confirmed_yet'),
            sentence('deciding.confirm_what_asked_first'),
          ),
    nothingRestsOnIt,
  ],
  decide: ({ type: _, ...data }, d) => {
    if ([data.who, data.what, data.whyNow, data.howItHelps].some(words => words.trim() === ''))
      return refuse(
        'invalid_input',
        sentence('deciding.part_danger_not_told'),
        sentence('deciding.say_who_danger_what_why'),
        '18 USC 2702(b)(8)',
      )
    return refuseMinimum(data.minimum, data.content, d) ?? [{ kind: 'DangerRecorded', matter: null, data }]
  },
})

function refuseMinimum(minimum: readonly Least[], content: string | null, d: Demand): Refusal | null {
  const asked = new Set(d.facts?.asks.flatMap(a => a.categories))
  if (minimum.length === 0)
    return refuse(
      'invalid_input',
      sentence('deciding.no_category_chosen'),
      sentence('deciding.choose_least_would_help_each'),
    )
  if (minimum.some(m => !asked.has(m.category)))
    return refuse(
      'authorisation_scope',
      sentence('deciding.chosen_category_not_asked'),
      sentence('deciding.choose_what_asked'),
    )
  if (minimum.some(m => m.reason.trim() === ''))
    return refuse(
      'invalid_input',
      sentence('deciding.chosen_category_no_reason'),
      sentence('deciding.say_each_category_why_help'),
    )
  if (minimum.some(m => m.identifiers?.some(value => !asksFor(d, m.category, value))))
    return refuse(
      'authorisation_scope',
      sentence('challenging.chosen_identifier_not_asked_category'),
      sentence('deciding.choose_what_asked'),
    )
  if (minimum.some(m => m.identifiers?.length === 0))
    return refuse(
      'invalid_input',
      sentence('challenging.chosen_category_names_no_identifier'),
      sentence('challenging.choose_whose_data_would_help'),
    )
  if (minimum.some(m => m.period?.from != null && m.period.to != null && m.period.to <= m.period.from))
    return refuse(
      'invalid_input',
      sentence('challenging.period_least_helps_ends_before'),
      sentence('challenging.correct_period'),
    )
  const wantsContent = minimum.some(m => contentCategories.includes(m.category))
  if (wantsContent && (content ?? '').trim().length < 40)
    return refuse(
      'invalid_input',
      sentence('deciding.content_needs_more_than_other'),
      sentence('deciding.say_few_sentences_why_nothing'),
      'promise 7',
    )
  return null
}

function asksFor(d: Demand, category: Least['category'], value: string): boolean {
  const asks = d.facts?.asks ?? []
  return asks.some(a => a.categories.includes(category) && a.identifiers.some(i => i.value === value))
}

export const confirmEmergency = onDemand({
  type: 'confirm_emergency',
  emits: ['EmergencyConfirmed'],
  given: given<Omit<PermittedEvents['EmergencyConfirmed'], 'authority'>>(),
  who: { staff: ['analyst', 'counsel', 'approver'], employeesOnly: true },
  guards: [
    isOpenEmergency,
    d =>
      d.emergency?.danger
        ? null
        : refuse(
            'wrong_stage',
            sentence('deciding.danger_not_recorded_yet'),
            sentence('deciding.record_who_danger_what'),
          ),
    d => (d.authentication ? null : unmatched()),
    nothingRestsOnIt,
    byAnother(
      d => [tookIn(d), d.emergency?.danger?.by],
      refuse(
        'same_person',
        sentence('deciding.who_took_recorded_danger_cannot'),
        sentence('deciding.ask_colleague_call_authority'),
        'promise 5',
      ),
    ),
  ],
  decide: ({ type: _, ...data }, d) => {
    if (!d.authentication) return unmatched()
    if (data.outcome !== 'unreachable' && data.supervisor.trim() === '')
      return refuse(
        'invalid_input',
        sentence('deciding.nobody_named'),
        sentence('deciding.name_supervisor_who_spoke_you'),
      )
    if (sameName(data.supervisor, d.facts?.officer.name ?? ''))
      return refuse(
        'same_person',
        sentence('deciding.supervisor_another_person_than_officer'),
        sentence('deciding.authority_put_you_through_officers'),
      )
    const { authority } = d.authentication
    return [{ kind: 'EmergencyConfirmed', matter: null, data: { ...data, authority } }]
  },
})

function unmatched(): Refusal {
  return refuse(
    'authority_not_authenticated',
    sentence('deciding.authority_no_directory_entry_here'),
    sentence('deciding.match_directory_first_number_call'),
  )
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
      sentence('deciding.authoritys_supervisor_not_confirmed_danger'),
      sentence('deciding.record_danger_colleague_call_number'),
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
      sentence('deciding.category_not_least_helps'),
      sentence('deciding.decline_record_danger_anew_reason'),
      'promise 7',
    )
  const named = d.accounts.find(a => a.id === line.account)?.identifier.value
  const ofAccount = least.filter(m => !m.identifiers || (named && m.identifiers.includes(named)))
  if (ofAccount.length === 0)
    return refuse(
      'authorisation_scope',
      sentence('challenging.account_not_least_helps'),
      sentence('challenging.decline_record_danger_anew_account'),
      'promise 7',
    )
  return ofAccount.some(m => !m.period || contains(m.period, line.period))
    ? null
    : refuse(
        'authorisation_scope',
        sentence('challenging.period_wider_than_least_helps'),
        sentence('challenging.keep_period_recorded_danger_record'),
        'promise 7',
      )
}

/** The lines that leave by this lane. */
export function emergencyLines(
  d: Demand,
  lines: readonly LineDecision[] = releasingLines(d),
): readonly LineDecision[] {
  return lines.filter(l => l.ground === laneGrounds.emergency)
}

export function isOpen(e: Emergency | null): e is Emergency {
  return e !== null && e.dropped === null
}

function noEmergency(): Refusal {
  return refuse(
    'wrong_stage',
    sentence('deciding.demand_not_marked_emergency'),
    sentence('deciding.mark_decide_usual_way'),
  )
}

function standing(): Refusal {
  return refuse(
    'wrong_stage',
    sentence('deciding.authorisation_release_stands_emergency_recorded'),
    sentence('deciding.revoke_authorisation_first'),
  )
}
