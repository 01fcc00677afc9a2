// The end of a demand, and the clocks that act by themselves until then.

import { z } from 'zod'
import { dayIsOver } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { noSuchDemand, type Refusal, refuse } from '../../kernel/refusal.ts'
import { PROCESSES } from '../../ledger/code-book.ts'
import { outcomes } from '../../vocabulary/closed-lists.ts'
import { sendersOwn } from '../arrival/authority-of-demand.ts'
import { answeredElsewhere, awaitsToldLook, isUntold, knownFacts } from '../arrival/imported.ts'
import { refuseUndelivered } from '../arrival/undelivered.ts'
import { stayEnded } from '../challenge/challenge-step.ts'
import { unfiled } from '../challenge/duty-to-file.ts'
import { linesLeft } from '../decision/lines-given.ts'
import { isNotAsked } from '../decision/question.ts'
import { redirectAsked } from '../decision/redirect.ts'
import { openRedirects } from '../decision/redirect-due.ts'
import { undecidedLines, wentAway } from '../decision/redirect-outcome.ts'
import { authorityTells } from '../notice/notice-rule.ts'
import { isUnanswered } from '../notice/objection.ts'
import { followUpNeverCame } from '../permitted/follow-up.ts'
import { countedProcess } from '../permitted/voluntary.ts'
import { isBeingPlaced, isHeld } from '../preservation/hold-state.ts'
import { keepingBinds, keepTerm } from '../preservation/keeping.ts'
import { type Guard, given, onDemand } from '../registry/act.ts'
import type { Context } from '../registry/context.ts'
import type { NewEventOf } from '../registry/event.ts'
import { prose } from '../registry/input.ts'
import { hasProduced, productionsOut, unfetched } from '../registry/production-state.ts'
import {
  countedAnewAt,
  type Demand,
  firedKey,
  liveAuthorisation,
  openLateRelease,
  secrecyBinds,
  withdrew,
} from '../registry/state.ts'
import { isOver } from '../secrecy/secrecy.ts'
import { coversFact } from '../secrecy/secrecy-state.ts'
import { deadlines } from '../turn/deadline.ts'
import { firstCount } from './counted-lines.ts'
import type { CountedByLaw } from './events.ts'
import { outcomeOf } from './outcome.ts'

export const confirmDownload = onDemand({
  type: 'confirm_download',
  emits: ['Downloaded'],
  given: given<{ readonly sha256: string }>(),
  who: { staff: [], officer: true },
  still: ['closed', 'withdrawn'],
  guards: [(d, _, c) => (!hasProduced(d) || isOtherAuthority(d, c) ? nothingToFetch() : null)],
  decide: ({ sha256 }, d, { now }) => {
    const waiting = unfetched(d)
    if (waiting.length === 0) return []
    const named = productionsOut(d).find(p => p.released.sha256 === sha256)
    if (named?.downloaded) return []
    return named
      ? [{ kind: 'Downloaded', matter: null, data: { at: now, sha256 } }]
      : refuse(
          'invalid_input',
          sentence('deciding.not_hash_package'),
          sentence('deciding.fetch_package_again_compare'),
        )
  },
})

function nothingToFetch(): Refusal {
  return refuse('not_found', sentence('borders.nothing_fetch'), sentence('borders.you_will_told_when_answer'))
}

function isOtherAuthority(d: Demand, c: Context): boolean {
  return c.actor.kind === 'officer' && !sendersOwn(d, c.actor)
}

export const sendMessage = onDemand({
  type: 'send_message',
  emits: ['MessageSent'],
  input: { text: prose },
  who: { staff: ['analyst', 'counsel'], officer: true },
  still: ['withdrawn'],
  guards: [(d, _, c) => (isOtherAuthority(d, c) ? noSuchDemand() : null)],
  decide: (command, _, { actor }) => {
    const text = command.text.trim()
    const from = actor.kind === 'officer' ? 'officer' : 'desk'
    return text === ''
      ? refuse(
          'invalid_input',
          sentence('deciding.message_empty'),
          sentence('deciding.write_what_you_want_say'),
        )
      : [{ kind: 'MessageSent', matter: null, data: { from, text } }]
  },
})

/** The facts by which it is counted. */
function countedFacts(d: Demand) {
  return answeredElsewhere(d) ? knownFacts(d) : d.facts
}

const isDecided: Guard = d => {
  if (!countedFacts(d)) return unconfirmed()
  return undecidedLines(d).length > 0
    ? refuse(
        'wrong_stage',
        sentence('deciding.some_lines_not_decided'),
        sentence('deciding.determine_every_line_first'),
      )
    : null
}

function unconfirmed(): Refusal {
  return refuse(
    'wrong_stage',
    sentence('deciding.facts_were_never_confirmed'),
    sentence('deciding.confirm_them_file_not_demand'),
  )
}

const isReleased: Guard = d => {
  if (linesLeft(d).length > 0 && !withdrew(d))
    return refuse(
      'wrong_stage',
      sentence('deciding.lines_were_released_not_been'),
      sentence('deciding.release_them_determine_them_anew'),
    )
  if (openLateRelease(d))
    return refuse(
      'wrong_stage',
      sentence('deciding.package_went_out_after_authorisation'),
      sentence('deciding.counsel_says_first_what_done'),
    )
  return liveAuthorisation(d)
    ? refuse(
        'wrong_stage',
        sentence('deciding.authorisation_still_force'),
        sentence('deciding.revoke_authorisation_first'),
      )
    : null
}

const isUnchallenged: Guard = d => {
  if (d.challenges.some(c => c.about === 'production' && c.open))
    return refuse(
      'challenge_open',
      sentence('deciding.challenge_production_open'),
      sentence('deciding.record_ruling_withdrawal_first'),
      'promise 4',
    )
  return unfiled(d).length > 0 && !withdrew(d)
    ? refuse(
        'challenge_open',
        sentence('next.lines_decided_challenged_nothing_stands_behind'),
        hasProduced(d)
          ? sentence('next.take_what_court_orders_new')
          : sentence('next.file_challenge_decide_them_anew'),
        'promise 4',
      )
    : null
}

const isHeard: Guard = d =>
  d.matters.some(m => isUnanswered(d, m))
    ? refuse(
        'objection_undecided',
        sentence('telling.tenant_answered_nobody_us_read'),
        sentence('telling.counsel_reads_answer_says_what'),
        'promise 3',
      )
    : null

const isDone: Guard = (_d, _, { blockingTasks }) =>
  blockingTasks
    ? refuse(
        'tasks_open',
        sentence('deciding.task_must_done_before_closing'),
        sentence('deciding.do_say_demand_done'),
      )
    : null

const isTold: Guard = d => {
  if (d.matters.some(m => awaitsToldLook(d, m)))
    return refuse(
      'notice_first',
      sentence('telling.tenant_told_system_before_persons'),
      sentence('telling.another_person_looks_first_whether'),
      'promise 3',
    )
  return d.matters.some(m => isUntold(d, m) && !m.secrecy && !authorityTells(d, m) && !wentAway(d, m))
    ? refuse(
        'notice_first',
        sentence('deciding.tenant_not_been_told'),
        sentence('borders.send_notice_first'),
        'promise 3',
      )
    : null
}

export const close = onDemand({
  type: 'close',
  emits: ['Closed'],
  input: { outcome: z.enum(outcomes), process: z.enum(PROCESSES) },
  given: given<{ readonly process: string; readonly law?: CountedByLaw }>(),
  who: { staff: ['analyst', 'counsel'] },
  still: ['withdrawn'],
  guards: [
    isNotAsked,
    isDecided,
    isReleased,
    isUnchallenged,
    (d, _, c) => refuseKept(d, c),
    d => refuseUndelivered(d),
    (d, _, c) => refuseUnanswered(d, c),
    (d, _, c) => refuseHeld(d, c),
    isHeard,
    isDone,
    isTold,
  ],
  decide: ({ outcome, process, law }, d, { now }) => {
    const facts = countedFacts(d)
    if (!facts) return unconfirmed()
    const closing = { law: law ?? null, process: countedProcess(d, process), at: now }
    return [
      {
        kind: 'Closed',
        matter: null,
        data: {
          outcome: outcomeOf(d),
          country: facts.country,
          process: closing.process,
          accounts: d.accounts.length,
          counted: outcome,
          ...(law ? { law } : {}),
          lines: firstCount(d, closing),
        },
      },
    ]
  },
})

/** An order to keep is done when its day is over. Where it has none, counsel says that nothing is kept for it any more. */
function refuseKept(d: Demand, c: Context): Refusal | null {
  const open = d.matters.filter(m => keepingBinds(d, m, c.now))
  if (open.length === 0) return null
  const counsel = c.actor.kind === 'staff' && c.actor.roles.includes('counsel')
  const term = open.map(m => keepTerm(d, m)).find(t => t?.until)
  if (open.some(m => m.preserved === null))
    return refuse(
      'wrong_stage',
      sentence('keeping.order_data_kept_nobody_set'),
      sentence('keeping.set_them_apart_decide_these'),
    )
  if (term)
    return refuse(
      'wrong_stage',
      sentence('keeping.order_still_these_data_kept'),
      sentence('keeping.close_after_record_authority_takes', { x: String(term.until) }),
      term.cite,
    )
  return counsel
    ? null
    : refuse(
        'counsel_required',
        sentence('keeping.law_names_no_day_which'),
        sentence('keeping.counsel_closes_when_nothing_kept'),
      )
}

/** A redirect ends when the agency says what it did. To end it without is counsel's, and only after it was asked at all. */
function refuseUnanswered(d: Demand, c: Context): Refusal | null {
  if (openRedirects(d).length === 0) return null
  if (d.named === null && !redirectAsked(d))
    return refuse(
      'redirect_first',
      sentence('course.agency_not_asked_go_customer'),
      sentence('course.send_letter_decide_these_lines'),
      'promise 2',
    )
  const counsel = c.actor.kind === 'staff' && c.actor.roles.includes('counsel')
  return counsel
    ? null
    : refuse(
        'counsel_required',
        sentence('course.agency_not_answered_redirect'),
        sentence('course.record_what_did_decide_these'),
        'promise 2',
      )
}

/** As long as the agency may come back nobody may let go what was set apart for it: closing is no way around that. */
function refuseHeld(d: Demand, { now }: Context): Refusal | null {
  const open = openRedirects(d).map(m => m.id)
  const running = d.holds.filter(h => isHeld(h) || isBeingPlaced(h)).filter(h => dayIsOver(h.until) > now)
  const until = running.filter(h => h.matters.some(id => open.includes(id))).map(h => h.until)
  const last = until.toSorted().at(-1)
  return last === undefined
    ? null
    : refuse(
        'wrong_stage',
        sentence('challenging.what_set_apart_still_kept'),
        sentence('challenging.record_what_agency_did_decide', { x: last }),
        'promise 2',
      )
}

type FireClock = { readonly clock: string; readonly dueAt: string }

const FIRES = [
  'AuthorisationExpired',
  'ChallengeStepRecorded',
  'ClockFired',
  'FollowUpSettled',
  'PartSecrecyEnded',
  'SecrecyContinued',
  'SecrecyEnded',
  'WindowEnded',
] as const
type Fired = NewEventOf<(typeof FIRES)[number]>

/** A clock acts once: what it would do a second time is nothing. */
export const fireClock = onDemand({
  type: 'fire_clock',
  emits: FIRES,
  given: given<FireClock>(),
  who: { staff: [], system: true },
  still: ['closed', 'withdrawn', 'being_filed_away'],
  decide: (command, d, c) => fired(command, d, c),
})

function fired(command: FireClock, d: Demand, c: Context): Fired[] {
  const [what, id] = command.clock.split(':')
  switch (what) {
    case 'window': {
      const m = d.matters.find(x => x.id === id)
      if (!m?.notice || m.windowEnded || m.notice.windowEndsAt > c.now) return []
      return [{ kind: 'WindowEnded', matter: m.id, data: { at: c.now } }]
    }
    case 'secrecy': {
      const m = d.matters.find(x => x.id === id)
      if (!m?.secrecy || secrecyBinds(m, c.now)) return []
      return [{ kind: 'SecrecyEnded', matter: m.id, data: { why: 'lapsed', endedAt: c.now } }]
    }
    case 'secrecy_part': {
      const [, matter, order] = command.clock.split(':')
      const m = d.matters.find(x => x.id === matter)
      const ended = m?.orders.find(o => o.id === order && o.endedAt === null)
      if (!m || !ended || coversFact(ended.secrecy) || !isOver(ended, c.now)) return []
      return [{ kind: 'PartSecrecyEnded', matter: m.id, data: { order: ended.id, why: 'lapsed' } }]
    }
    case 'secrecy_roll': {
      const m = d.matters.find(x => x.id === id)
      const anew = m && secrecyBinds(m, c.now) ? countedAnewAt(m) : null
      if (!m || anew === null || anew > c.now) return []
      return [{ kind: 'SecrecyContinued', matter: m.id, data: { at: c.now } }]
    }
    case 'stay':
      return stayEnded(d, id, c.now)
    case 'follow_up_end':
      return followUpNeverCame(d, c.now)
    case 'authorisation': {
      const a = liveAuthorisation(d)
      // Once its release is logged the gate alone can say whether it came in time: the package may be out already.
      if (!a || d.releaseLogged || a.digest !== id || a.expiresAt > c.now) return []
      return [{ kind: 'AuthorisationExpired', matter: null, data: { digest: a.digest } }]
    }
    default:
      return noted(command, d, c)
  }
}

/** A clock that changes nothing by itself leaves its mark, if it is armed and due and has not done so before. */
function noted({ clock, dueAt }: FireClock, d: Demand, c: Context): Fired[] {
  const armed = deadlines(d, c.policy).some(x => x.clock === clock && x.dueAt === dueAt)
  if (!armed || dueAt > c.now || d.fired.includes(firedKey(clock, dueAt))) return []
  return [{ kind: 'ClockFired', matter: null, data: { clock, dueAt, note: '' } }]
}
