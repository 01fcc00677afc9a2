// Clocks: deadlines that act by themselves. Computed from state after every event; the store keeps them as rows.

import { dayIsOver, shiftWorkingDays } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { isAuthenticated } from '../arrival/authenticate.ts'
import { answeredElsewhere, isUntold } from '../arrival/imported.ts'
import { challengeClocks } from '../challenge/challenge-clocks.ts'
import { dueAtOf, paperDueAt } from '../challenge/suspension.ts'
import { isComplete, isCompleteFor } from '../decision/lines-given.ts'
import { isWithdrawn, wentAway } from '../decision/redirect-outcome.ts'
import { freeAtOf } from '../notice/decided-again.ts'
import { authorityTells } from '../notice/notice-rule.ts'
import { hasReached, triesTo } from '../notice/notice-state.ts'
import { answerReadBy, objectionDecideBy } from '../notice/objection.ts'
import { lawEndsAt } from '../notice/obligation.ts'
import { type NoticeTerms, noticeTerms } from '../notice/promised-terms.ts'
import { widerSince } from '../notice/re-notice.ts'
import { windowRuns } from '../notice/window-open.ts'
import { isOpen, termsOf } from '../permitted/emergency.ts'
import { followUpEndsAt } from '../permitted/follow-up.ts'
import { isHeld } from '../preservation/hold-state.ts'
import { isAllKept, keepTerm, reminderAt } from '../preservation/keeping.ts'
import { setApartBy } from '../preservation/preserve.ts'
import type { Policy } from '../registry/context.ts'
import { unfetched } from '../registry/production-state.ts'
import {
  countedAnewAt,
  type Demand,
  findLine,
  firedKey,
  liveAuthorisation,
  type Matter,
  openLines,
  withdrew,
} from '../registry/state.ts'
import { motionClocks } from '../secrecy/extension.ts'
import { isSilent, knowsItWasDecided, owesFurther, silences } from '../secrecy/late-order.ts'
import { owesNotice } from '../secrecy/secrecy.ts'
import { overAt, warnings } from '../secrecy/secrecy-clock.ts'
import { coversFact, ordersInForce } from '../secrecy/secrecy-state.ts'
import { confirmationClock } from './next-confirmation.ts'
import { consentClocks } from './next-consent.ts'
import type { Deadline } from './step.ts'

const DAY = 86_400_000

export function deadlines(d: Demand, policy: Policy): Deadline[] {
  if (d.notDemand) return d.notDemand.confirmed ? [] : filedAwayClocks(d, policy)
  return [
    ...emergencyClocks(d, policy),
    ...productionClock(d),
    ...challengeClocks(d, policy).filter(c => !hasFired(d, c)),
    ...d.matters.flatMap(m => matterClocks(d, m)),
    ...d.matters.flatMap(m => noticeClocks(d, m, policy)).filter(c => !hasFired(d, c)),
    ...confirmationClock(d).filter(c => !hasFired(d, c)),
    ...authorisationClock(d),
    ...downloadClock(d),
    ...importedHoldClocks(d),
    ...holdClocks(d),
  ]
}

/** One person alone filed it away: what presses goes on pressing until another has looked. */
function filedAwayClocks(d: Demand, policy: Policy): Deadline[] {
  const filedAt = d.notDemand?.at ?? ''
  const look = isOpen(d.emergency)
    ? minutesAfter(filedAt, termsOf(policy).answerMinutes)
    : shiftWorkingDays(filedAt, 1)
  const clock = {
    clock: 'not_demand:look',
    dueAt: look,
    what: sentence('clocks.second_person_looks_what_filed'),
  }
  return [...emergencyClocks(d, policy), ...productionClock(d), clock].filter(c => !hasFired(d, c))
}

/** Until it is decided, and then until process followed. The first stays where it is when it is overdue. */
function emergencyClocks(d: Demand, policy: Policy): Deadline[] {
  const undecided = !d.facts || openLines(d).some(l => !findLine(d.lines, l))
  const waits = isOpen(d.emergency) && undecided && !withdrew(d) && !d.closed
  const answer =
    d.emergency && waits
      ? [
          {
            clock: 'emergency:answer',
            dueAt: minutesAfter(d.emergency.markedAt, termsOf(policy).answerMinutes),
            what: sentence('clocks.emergency_waits_answer'),
          },
        ]
      : []
  const f = d.followUp
  if (!f || f.settled) return answer
  const reminder = {
    clock: 'follow_up:process',
    dueAt: f.dueAt,
    what: sentence('clocks.process_after_emergency_due_authority'),
  }
  const endsAt = followUpEndsAt(d)
  return [
    ...answer,
    ...(hasFired(d, reminder) ? [] : [reminder]),
    ...(endsAt
      ? [
          {
            clock: 'follow_up_end:process',
            dueAt: endsAt,
            what: sentence('clocks.recorded_no_process_followed_emergency'),
          },
        ]
      : []),
  ]
}

function minutesAfter(from: string, minutes: number): string {
  return new Date(Date.parse(from) + minutes * 60_000).toISOString()
}

function productionClock(d: Demand): Deadline[] {
  const dueAt = productionDueAt(d)
  if (!dueAt || isComplete(d) || d.closed || isWithdrawn(d) || answeredElsewhere(d) || isAllKept(d)) return []
  return [
    {
      clock: 'production:order',
      dueAt,
      what: isAuthenticated(d) ? sentence('clocks.order_overdue') : sentence('clocks.term_paper_ends'),
    },
  ]
}

/** Data that another system had kept from deletion: somebody must look before they go. */
function importedHoldClocks(d: Demand): Deadline[] {
  return (
    (d.imported?.holds ?? [])
      .map(until => ({
        clock: `imported_hold:${until}`,
        dueAt: dayIsOver(until),
        what: sentence('clocks.hold_brought_from_other_system'),
      }))
      // Also after closing: what was kept from deletion is somebody's to look at.
      .filter(c => !hasFired(d, c))
  )
}

/** The gate lets go when the day is over by UTC, and disarms this by saying so; until then the demand's keys stay for its word. */
function holdClocks(d: Demand): Deadline[] {
  return d.holds
    .filter(isHeld)
    .map(hold => ({
      clock: `hold_end:${hold.id}`,
      dueAt: dayIsOver(hold.until),
      what: sentence('clocks.gate_let_go_what_set'),
    }))
    .filter(c => !hasFired(d, c))
}

/** The earliest over its matters; the paper's own term before there are any. */
function productionDueAt(d: Demand): string | null {
  if (d.matters.length === 0) return paperDueAt(d)
  const open = d.matters.filter(m => !isCompleteFor(d, m))
  return open.flatMap(m => dueAtOf(d, m.id) ?? []).toSorted()[0] ?? null
}

function hasFired(d: Demand, { clock, dueAt }: Deadline): boolean {
  return d.fired.includes(firedKey(clock, dueAt))
}

/** Promise 3 by the clock: telling is due, nobody opened it, a held notice leaves, an objection has to be decided. */
function noticeClocks(d: Demand, m: Matter, policy: Policy): Deadline[] {
  const terms = noticeTerms(policy, null)
  const clocks: Deadline[] = []
  // Of a closed demand only where nothing was forbidden after all: what waited for an order has the clock of a late notice.
  const open = !d.closed || !m.orders.some(o => coversFact(o.secrecy))
  if (m.determinedAt && isUntold(d, m) && !m.secrecy && open && !authorityTells(d, m) && !wentAway(d, m))
    clocks.push({
      clock: `notice:${m.id}`,
      dueAt: earlier(shiftWorkingDays(m.determinedAt, terms.noticeWorkingDays), m.tellBy),
      what: sentence('clocks.tenant_told'),
    })
  const wider = widerSince(d, m)
  if (wider && !isSilent(m) && !authorityTells(d, m) && !contentForbidden(m))
    clocks.push({
      clock: `notice:${m.id}`,
      // What a contract wants counts from the same decision, where it says anything.
      dueAt: earlier(
        shiftWorkingDays(wider, terms.noticeWorkingDays),
        m.tellBy && m.tellBy >= wider ? m.tellBy : null,
      ),
      what: sentence('clocks.tenant_told_more_leave'),
    })
  const endedAt = lateSince(d, m)
  if (endedAt && !authorityTells(d, m))
    clocks.push({
      clock: `late:${m.id}`,
      dueAt: shiftWorkingDays(endedAt, terms.noticeWorkingDays),
      what: sentence('clocks.late_notice_out_counsel_sends'),
    })
  const law = lawEndsAt(d, m)
  if (law)
    clocks.push({
      clock: `law_secrecy:${m.id}`,
      dueAt: law,
      what: sentence('clocks.laws_own_prohibition_ends_notice'),
    })
  if (!isSilent(m)) clocks.push(...unreadClocks(m, terms))
  if (m.held && !m.secrecy && owesNotice(m))
    clocks.push({
      clock: `late_notice:${m.id}`,
      dueAt: m.held.until,
      what: sentence('clocks.held_notice_goes_out'),
    })
  clocks.push(...motionClocks(m), ...consentClocks(d, m, policy))
  const readBy = answerReadBy(d, m, policy)
  if (readBy)
    clocks.push({
      clock: `answer:${m.id}`,
      dueAt: readBy,
      what: sentence('clocks.counsel_reads_tenants_answer_before'),
    })
  const setApart = setApartBy(d, m)
  if (setApart)
    clocks.push({
      clock: `preservation:${m.id}`,
      dueAt: setApart,
      what: keepTerm(d, m)
        ? sentence('clocks.what_order_kept_set_apart')
        : sentence('clocks.what_redirected_paper_asks_set'),
    })
  const soon = reminderAt(d, m)
  if (soon && keepTerm(d, m)?.endless === false)
    clocks.push({
      clock: `keeping:${m.id}:${m.preserved?.until ?? ''}`,
      dueAt: soon,
      what: sentence('clocks.what_order_kept_let_go'),
    })
  const freeAt = isCompleteFor(d, m) || d.closed ? null : freeAtOf(m)
  if (freeAt)
    clocks.push({
      clock: `objection_again:${m.id}`,
      dueAt: freeAt,
      what: sentence('clocks.customers_time_for_court_ends'),
    })
  const decideBy = objectionDecideBy(d, m, policy)
  if (decideBy)
    clocks.push({
      clock: `objection:${m.id}`,
      dueAt: decideBy,
      what: sentence('clocks.counsel_decides_objection_before_production'),
    })
  return clocks
}

/** Of each party that nobody has opened it for: counted by the last mail to it. */
function unreadClocks(m: Matter, { unreadDays }: NoticeTerms): Deadline[] {
  const { notice, parties } = m
  if (!notice) return []
  return parties.flatMap(p => {
    const last = triesTo(notice, p).at(-1)
    if (!p.told || !last || hasReached(m, p)) return []
    return {
      clock: `unread:${m.id}:${notice.tries.indexOf(last) + 1}`,
      dueAt: new Date(Date.parse(last.sentAt) + unreadDays * DAY).toISOString(),
      what: sentence('clocks.notice_goes_another_contact_if'),
    }
  })
}

function contentForbidden(m: Matter): boolean {
  return ordersInForce(m).some(o => o.secrecy.covers?.includes('content'))
}

/** Since when nothing forbids the late notice, also of a closed demand; null where none is owed or counsel waits for a court. */
function lateSince(d: Demand, m: Matter): string | null {
  const owed = m.notice ? owesFurther(m) : isUntold(d, m)
  const { extension } = m
  if (m.secrecy || (extension && extension.confirmBy === null) || m.held || !owed) return null
  // What was told is silenced by a secrecy of a part too.
  const orders = m.orders.filter(o => m.notice !== null || coversFact(o.secrecy))
  if (m.notice && ordersInForce(m).some(o => silences(m.notice, o.secrecy))) return null
  const ended = orders.flatMap(o => o.endedAt ?? [])
  if (ended.length === 0) return null
  // What nobody has confirmed holds it so long and no longer.
  const said = extension && !extension.afterEnd ? extension.confirmBy : null
  return [...ended, lawEndsAt(d, m) ?? '', said ?? ''].toSorted().at(-1) ?? null
}

/** A contract's own term was written down with the decision. */
function earlier(own: string, contract: string | null): string {
  return contract !== null && contract < own ? contract : own
}

function matterClocks(d: Demand, m: Matter): Deadline[] {
  const clocks: Deadline[] = []
  // Under a silence it ends as its tenant may know it, who knows nothing of a decision or a closing since.
  if (m.notice && windowRuns(m, p => knowsItWasDecided(m, p)) && (!d.closed || m.silent)) {
    clocks.push({
      clock: `window:${m.id}`,
      dueAt: m.notice.windowEndsAt,
      what: sentence('clocks.window_object_ends'),
    })
  }
  const anew = countedAnewAt(m)
  if (anew)
    clocks.push({
      clock: `secrecy_roll:${m.id}`,
      dueAt: anew,
      what: sentence('clocks.secrecy_counted_next_half_year'),
    })
  const over = overAt(m)
  if (over)
    clocks.push({
      clock: `secrecy:${m.id}`,
      dueAt: over,
      what: sentence('clocks.secrecy_ends_notice_goes_out'),
    })
  for (const { of, at } of warnings(m))
    clocks.push({
      clock: `secrecy_warning:${of}`,
      dueAt: at,
      what: sentence('clocks.docket_checked_extension'),
    })
  for (const { id, secrecy } of ordersInForce(m))
    if (!coversFact(secrecy) && secrecy.until)
      clocks.push({
        clock: `secrecy_part:${m.id}:${id}`,
        dueAt: dayIsOver(secrecy.until),
        what: sentence('clocks.secrecy_part_ends_rest_told'),
      })
  return clocks
}

function authorisationClock(d: Demand): Deadline[] {
  const a = liveAuthorisation(d)
  return a && !d.releaseLogged
    ? [
        {
          clock: `authorisation:${a.digest}`,
          dueAt: a.expiresAt,
          what: sentence('clocks.authorisation_expires'),
        },
      ]
    : []
}

function downloadClock(d: Demand): Deadline[] {
  const [first] = unfetched(d)
    .map(p => p.released.expiresAt)
    .toSorted()
  return first ? [{ clock: 'download:package', dueAt: first, what: sentence('clocks.download_expires') }] : []
}
