// Whether one line may leave now, and for what it waits: its customer's notice, window and objection, what suspends it, the lane by
// which it leaves. Nothing of it waits for another line that the law does not tie to it.

import { refuseOtherKind } from '../../directory/tenant-kind.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { holdOfLine } from '../challenge/suspension.ts'
import type { LineDecision } from '../decision/events.ts'
import { linesLeft } from '../decision/lines-given.ts'
import { unapprovedExceptions } from '../decision/redirect.ts'
import { refuseCourtTerm } from '../notice/decided-again.ts'
import { isByPost, owesCopy } from '../notice/notify.ts'
import { answerHolds } from '../notice/objection.ts'
import { owesLine } from '../notice/re-notice.ts'
import { isKeptHere, isObjected } from '../notice/upheld.ts'
import { toldBefore, windowHoldsLine } from '../notice/window-open.ts'
import { emergencyLines } from '../permitted/emergency.ts'
import { isConfirmationOver } from '../permitted/emergency-state.ts'
import { isEmergencyAlone, refuseLane } from '../permitted/voluntary.ts'
import { refuseGivingKept } from '../preservation/keeping-rules.ts'
import type { Context, Policy } from '../registry/context.ts'
import { type Demand, type Matter, matterOf, secrecyBinds } from '../registry/state.ts'
import { isSilent } from '../secrecy/late-order.ts'

/** To be given, not given yet, and free to leave now. */
export function readyLines(d: Demand, now: string): Demand['lines'] {
  return linesLeft(d).filter(line => refuseNow(d, line, now) === null)
}

/** To be given and not free yet, each with what it waits for. */
export function waitingLines(
  d: Demand,
  now: string,
): readonly { readonly line: LineDecision; readonly why: Refusal }[] {
  return linesLeft(d).flatMap(line => {
    const why = refuseNow(d, line, now)
    return why ? [{ line, why }] : []
  })
}

/**
 * Why this line may not leave now, or null: for its customer notice or a live secrecy, the window over, an objection decided, and
 * nothing that suspends its production; and each merely permitted line on its lane still.
 */
export function refuseNow(d: Demand, line: LineDecision, now: string): Refusal | null {
  const m = matterOf(d, line)
  return (
    refuseByLane(d, line, null) ?? refuseStale(d, line, now) ?? (m ? refuseMatter(d, m, line, now) : null)
  )
}

/** Promise 1: no line leaves by a paper that orders keeping alone, and each merely permitted one stands on its lane still. `policy`: null where nobody can say which ones stand. */
export function refuseByLane(d: Demand, line: LineDecision, policy: Policy | null): Refusal | null {
  return refuseGivingKept(line, d) ?? refuseLane(line, d, policy)
}

/** What only its context tells: the policies that stand today, and that its customer is still of the kind that was decided on. */
export function refuseToday(d: Demand, line: LineDecision, c: Context): Refusal | null {
  const m = matterOf(d, line)
  return refuseByLane(d, line, c.policy) ?? (m ? refuseOtherKind([m], c) : null)
}

/** A danger that a supervisor confirmed days ago is another one, or none. */
function refuseStale(d: Demand, line: LineDecision, now: string): Refusal | null {
  return emergencyLines(d, [line]).length > 0 && isConfirmationOver(d.emergency, now)
    ? refuse(
        'emergency_unconfirmed',
        sentence('course.supervisors_confirmation_older_than_day'),
        sentence('course.colleague_call_again_does_danger'),
        'promise 1',
      )
    : null
}

function refuseMatter(d: Demand, m: Matter, line: LineDecision, now: string): Refusal | null {
  const held = holdOfLine(d, line, now)
  if (held) return held
  if (!m.notice && !secrecyBinds(m, now))
    return refuse(
      'notice_first',
      sentence('borders.tenant_whose_data_would_leave'),
      sentence('borders.send_notice_live_prohibition_confirmed'),
      'promise 3',
    )
  if (owesLine(d, m, line, now))
    return refuse(
      'notice_first',
      sentence('borders.more_leave_than_tenant_told'),
      sentence('borders.send_further_notice_decide_these'),
      'promise 3',
    )
  // The danger does not wait for the window; what else leaves of this customer does.
  const waived = isEmergencyAlone(d, [line])
  if (!waived && owesCopy(d, m, now) && !toldBefore(m, line)) return isByPost(m) ? notPosted() : notOut(m)
  return (
    refuseObjected(m, line) ??
    refuseCourtTerm(d, m, now, line) ??
    (waived ? null : refuseUnheard(m, line, now)) ??
    refuseUnapproved(d, m)
  )
}

function refuseObjected(m: Matter, line: LineDecision): Refusal | null {
  if (isObjected(m, line))
    return refuse(
      'objection_undecided',
      sentence('deciding.tenant_objected_counsel_not_decided'),
      sentence('deciding.counsel_decides_objection_first'),
      'design § 4.6',
    )
  return isKeptHere(m, line)
    ? refuse(
        'objection_undecided',
        sentence('deciding.counsel_upheld_tenants_objection'),
        sentence('deciding.determine_these_lines_anew'),
      )
    : null
}

function refuseUnheard(m: Matter, line: LineDecision, now: string): Refusal | null {
  if (windowHoldsLine(m, line, now))
    return refuse(
      'window_open',
      sentence('deciding.tenants_window_object_still_open'),
      sentence('deciding.wait_end_tenants_answer'),
      'promise 3',
    )
  return answerHolds(m, line)
    ? refuse(
        'objection_undecided',
        sentence('course.tenant_answered_counsel_not_read'),
        sentence('course.counsel_reads_answer_says_what'),
        'design § 4.6',
      )
    : null
}

function refuseUnapproved(d: Demand, m: Matter): Refusal | null {
  return unapprovedExceptions(d).some(x => x.id === m.id)
    ? refuse(
        'exception_unapproved',
        sentence('deciding.nobody_approved_customer_not_asked'),
        sentence('deciding.second_person_approves_exception'),
        'promise 2',
      )
    : null
}

function notPosted(): Refusal {
  return refuse(
    'notice_first',
    sentence('telling.notice_letter_post_nobody_recorded'),
    sentence('telling.post_record_day'),
    'promise 3',
  )
}

function notOut(m: Matter): Refusal {
  return isSilent(m)
    ? refuse(
        'notice_first',
        sentence('telling.every_mail_tenants_notice_came'),
        sentence('telling.told_when_order_ends_lifted'),
        'promise 3',
      )
    : refuse(
        'notice_first',
        sentence('telling.every_mail_tenants_notice_came'),
        sentence('telling.name_another_contact_tenant_directory'),
        'promise 3',
      )
}
