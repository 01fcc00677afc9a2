// The next step in what concerns telling the tenants: before a secrecy ends, before production falls due, and until each is told.

import { type Sentence, sentence } from '../../kernel/message.ts'
import { toldElsewhere } from '../arrival/imported.ts'
import { wantsExtension } from '../challenge/more-time.ts'
import type { CounselTerm } from '../challenge/suspension.ts'
import { linesLeft, mattersLeft, releasingLines } from '../decision/lines-given.ts'
import { unapprovedExceptions } from '../decision/redirect.ts'
import { wentAway } from '../decision/redirect-outcome.ts'
import { courtTermOf } from '../notice/decided-again.ts'
import { authorityTells } from '../notice/notice-rule.ts'
import { isOut, unreached } from '../notice/notice-state.ts'
import {
  isByPost,
  isLate,
  mayNotify,
  mayTellUnnamed,
  owesCopy,
  stillSilenced,
  wroteSince,
} from '../notice/notify.ts'
import { answerReadBy, isUnanswered, objectionDecideBy, toRead } from '../notice/objection.ts'
import { owesWider } from '../notice/re-notice.ts'
import { isKeptHere, isObjected } from '../notice/upheld.ts'
import { windowHoldsLine } from '../notice/window-open.ts'
import { waivesWindow } from '../permitted/voluntary.ts'
import {
  type Demand,
  type Matter,
  matterOf,
  secrecyBinds,
  secrecyLifted,
  withdrew,
} from '../registry/state.ts'
import { motionStep } from '../secrecy/extension.ts'
import { isSilent } from '../secrecy/late-order.ts'
import { owesNotice } from '../secrecy/secrecy.ts'
import { warningOf, warnings } from '../secrecy/secrecy-clock.ts'
import { ordersInForce } from '../secrecy/secrecy-state.ts'
import type { Next } from './step.ts'

/** A ruling or a docket alone tells nobody: what follows from it cannot be taken back, so a person records the end. */
export function liftedStep(d: Demand): Next | null {
  const record = (says: Sentence): Next => ({ step: 'end_secrecy', turn: 'counsel', says })
  if (d.matters.some(m => m.ending))
    return {
      step: 'confirm_secrecy_end',
      turn: 'counsel',
      says: sentence('next.somebody_said_secrecy_ended_before'),
    }
  if (secrecyLifted(d)) return record(sentence('next.challenge_secrecy_granted_record_end'))
  return d.matters.some(isFoundLifted) ? record(sentence('next.docket_says_secrecy_lifted_read')) : null
}

/** By the last look, and nobody has read or ended anything since. */
function isFoundLifted(m: Demand['matters'][number]): boolean {
  const look = m.docket.at(-1)
  return look?.found === 'lifted' && look.at === m.secrecyLookedAt && ordersInForce(m).length > 0
}

/** Neither an objection nor another answer makes the term pass unseen. */
export function objectionDueStep(d: Demand, now: string, term: CounselTerm): Next | null {
  const unread = d.matters.find(m => (answerReadBy(d, m, term) ?? '9999') <= now)
  if (unread) return answerStepOf(d, unread)
  const due = d.matters.some(m => (objectionDecideBy(d, m, term) ?? '9999') <= now)
  return due
    ? {
        step: 'decide_objection',
        turn: 'counsel',
        says: sentence('next.production_falls_due_soon_decide'),
      }
    : null
}

const readStep: Next = { step: 'read_secrecy', turn: 'analyst', says: sentence('next.read_paper_secrecy') }

const confirmStep: Next = {
  step: 'confirm_secrecy',
  turn: 'counsel',
  says: sentence('next.second_person_confirms_secrecy_reading'),
}

/** A further order, or a longer one, was read while something already binds, or beside a notice that keeps a part back. */
export function secondReadStep(d: Demand): Next | null {
  const waits = d.matters.some(
    m =>
      m.reading !== null && !m.readingConfirmedBy && (m.secrecy !== null || (m.notice !== null && !m.silent)),
  )
  if (waits) return confirmStep
  // The last reading was taken back: others bind beside it, or a notice kept a part back for it.
  const keptBack = (m: Demand['matters'][number]) => (m.notice?.withheld.length ?? 0) > 0
  const misread = d.matters.some(m => m.reading === null && (m.orders.length > 0 || keptBack(m)))
  return misread ? readStep : null
}

/** What has to be known before a secrecy ends, and before what it held back leaves by itself. */
export function secrecyStep(d: Demand, now: string): Next | null {
  for (const m of d.matters) {
    if (!owesNotice(m)) continue
    const motion = motionStep(m, now)
    if (motion) return motion
    const near = !m.secrecy || (warningOf(m)?.at ?? '9999') <= now
    if (near && wroteSince(d, m))
      return {
        step: 'check_docket',
        turn: 'counsel',
        says: sentence('next.message_came_since_secrecy_last'),
      }
    if (m.secrecy && m.secrecy.until === null && (m.secrecyLookedAt ?? '') < (m.secrecyCountedAt ?? ''))
      return {
        step: 'check_docket',
        turn: 'analyst',
        says: sentence('next.secrecy_without_stated_end_counted'),
      }
    if (warnings(m).some(w => w.at <= now))
      return {
        step: 'check_docket',
        turn: 'analyst',
        says: sentence('next.secrecy_ends_within_fourteen_days'),
      }
  }
  return null
}

export function exceptionStep(d: Demand): Next | null {
  return unapprovedExceptions(d).length > 0
    ? {
        step: 'approve_exception',
        turn: 'counsel',
        says: sentence('next.second_person_approves_customer_not'),
      }
    : null
}

const answerStep: Next = {
  step: 'note_answer',
  turn: 'counsel',
  says: sentence('next.tenant_answered_read_say_what'),
}

const filedStep: Next = {
  step: 'note_answer',
  turn: 'counsel',
  says: sentence('next.tenant_gone_court_record_challenge'),
}

const objectsStep: Next = {
  step: 'note_answer',
  turn: 'counsel',
  says: sentence('next.tenant_objects_nothing_data_leave'),
}

function answerStepOf(d: Demand, m: Matter): Next {
  const first = toRead(d, m)[0]?.answer?.answer
  if (first === 'has_filed') return filedStep
  return first === 'objects' ? objectsStep : answerStep
}

/** What a tenant said and nobody has answered, wherever the demand stands. */
export function unansweredStep(d: Demand): Next | null {
  const m = d.matters.find(one => isUnanswered(d, one))
  return m ? answerStepOf(d, m) : null
}

const unnamedStep: Next = {
  step: 'notify',
  turn: 'counsel',
  says: sentence('next.more_leave_order_forbids_say'),
}

const escalatedWords = {
  no_contact: sentence('next.no_contact_say_how_told'),
  unreached: sentence('next.unreached_say_how_told'),
  copy: sentence('next.person_looks_tenants_copy_first'),
  term_passed: sentence('next.term_to_tell_passed'),
  whom: sentence('next.law_names_somebody_whom_notice'),
} as const

/** Counsel decided an objection again: the customer is told first, and then has its time to go to court. */
const courtTermSteps: Readonly<Record<'untold' | 'unreached' | 'runs', Next>> = {
  untold: { step: 'told_again', turn: 'clock', says: sentence('next.customer_told_first_decided_again') },
  unreached: { step: 'told_again', turn: 'counsel', says: sentence('next.no_letter_reached_decided_again') },
  runs: { step: 'window', turn: 'tenant', says: sentence('next.customer_may_go_to_court') },
}

export function noticeStep(d: Demand, now: string): Next | null {
  const telling = d.matters.map(m => tellStep(d, m, now)).find(step => step !== null)
  if (telling) return telling
  if (withdrew(d)) return null
  const owes = (m: Demand['matters'][number]) => owesWider(d, m, now) || owesCopy(d, m, now)
  const untold = mattersLeft(d).find(m => (m.notice ? owes(m) : !secrecyBinds(m, now)))
  if (untold) return untoldStep(d, untold)
  if (wantsExtension(d).length > 0)
    return {
      step: 'ask_extension',
      turn: 'analyst',
      says: sentence('next.term_cuts_tenants_window_ask'),
    }
  for (const m of mattersLeft(d)) {
    const own = linesLeft(d).filter(l => matterOf(d, l)?.id === m.id)
    if (own.some(l => isObjected(m, l)))
      return { step: 'decide_objection', turn: 'counsel', says: sentence('next.decide_tenants_objection') }
    if (own.some(l => isKeptHere(m, l)))
      return {
        step: 'determine',
        turn: 'counsel',
        says: sentence('next.counsel_upheld_objection_decide_these'),
      }
    const again = courtTermOf(d, m, now)
    if (again) return courtTermSteps[again]
    if (!waivesWindow(d, m) && own.some(l => windowHoldsLine(m, l, now)))
      return { step: 'window', turn: 'tenant', says: sentence('next.tenants_window_object_open') }
  }
  return null
}

/** What telling this tenant asks of a person now; null where it waits for a clock, or nothing is left to tell. */
export function tellStep(d: Demand, m: Demand['matters'][number], now: string): Next | null {
  const wider = owesWider(d, m, now)
  const copy = m.escalated?.why === 'copy'
  if (copy && mayNotify(d, m, { now, counsel: true }) === null)
    return { step: 'notify', turn: 'counsel', says: escalatedWords.copy }
  const lost = m.notice !== null && !copy && unreached(m).length > 0
  if (isByPost(m) || ((lost || owesCopy(d, m, now)) && !isSilent(m) && !wider)) return postStep(m)
  if (isUnanswered(d, m)) return answerStepOf(d, m)
  const elsewhere = toldElsewhere(d, m) && releasingLines(d).length === 0
  if ((m.notice && !m.silent && !wider) || m.secrecy || elsewhere || authorityTells(d, m)) return null
  if (wentAway(d, m) && !isLate(m)) return null
  if (!m.reading) return readStep
  if (!m.readingConfirmedBy) return confirmStep
  const no = mayNotify(d, m, { now, counsel: true })
  const open = mayNotify(d, m, { now, counsel: false })?.code === 'counsel_required'
  if (no === null && wider && mayTellUnnamed(d, m, now)) return unnamedStep
  if (no?.code === 'counsel_required') return { step: 'notify', turn: 'counsel', says: escalatedWords.whom }
  if (no === null)
    return m.escalated
      ? { step: 'notify', turn: 'counsel', says: escalatedWords[m.escalated.why] }
      : wider && !open
        ? {
            step: 'notify',
            turn: 'analyst',
            says: sentence('next.more_leave_than_tenant_told'),
          }
        : open
          ? {
              step: 'notify',
              turn: 'counsel',
              says: sentence('next.whether_tenant_may_told_not'),
            }
          : { step: 'notify', turn: 'analyst', says: sentence('next.tell_tenant_copy') }
  if (wider && stillSilenced(m, now))
    return {
      step: 'determine',
      turn: 'counsel',
      says: sentence('next.order_part_keeps_tenant_from'),
    }
  if (no.code === 'secrecy_forbids_notice' && !stillSilenced(m, now))
    return {
      step: 'read_secrecy',
      turn: 'counsel',
      says: sentence('next.laws_answer_forbids_notice_reading'),
    }
  return null
}

/** Counsel was asked to post its notice, because every mail of it came back. */
export function isUnreached(m: Demand['matters'][number]): boolean {
  return m.notice !== null && unreached(m).length > 0 && !isOut(m) && !isSilent(m)
}

function postStep(m: Demand['matters'][number]): Next {
  return {
    step: 'post_notice',
    turn: 'counsel',
    says: isByPost(m)
      ? sentence('next.no_mail_reached_tenant_send')
      : sentence('next.no_mail_reached_tenant_name'),
  }
}

/** Telling it waits for something, and nothing of it leaves before: what else would be next would be refused. */
function untoldStep(d: Demand, m: Demand['matters'][number]): Next {
  return authorityTells(d, m)
    ? {
        step: 'read_secrecy',
        turn: 'counsel',
        says: sentence('next.here_authority_tells_customer_record'),
      }
    : {
        step: 'notify',
        turn: 'clock',
        says: sentence('next.notice_held_now_nothing_leaves'),
      }
}
