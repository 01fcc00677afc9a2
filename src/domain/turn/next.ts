// Whose turn it is: the one next step of a demand, and for every other step why it is not possible now.

import { sentence } from '../../kernel/message.ts'
import { sentencesOf } from '../../kernel/refusal.ts'
import { isAuthenticated } from '../arrival/authenticate.ts'
import { filedAwayStep } from '../arrival/filed-away.ts'
import { answeredElsewhere, isUntold } from '../arrival/imported.ts'
import { messageStep } from '../arrival/messages.ts'
import { laneStep } from '../arrival/quarantine.ts'
import { undeliveredStep } from '../arrival/undelivered.ts'
import { type CounselTerm, holdOfLine } from '../challenge/suspension.ts'
import { tooEarly } from '../decision/clearance.ts'
import { notConfirmed } from '../decision/confirmation.ts'
import { owesAnswer } from '../decision/lines-answered.ts'
import { isComplete, linesLeft, mattersLeft, releasingLines } from '../decision/lines-given.ts'
import { refusedOffers } from '../decision/narrow-state.ts'
import { isRedirectDue } from '../decision/redirect-due.ts'
import { isWithdrawn, undecidedLines } from '../decision/redirect-outcome.ts'
import { isByPost, mayNotify } from '../notice/notify.ts'
import { isUnanswered } from '../notice/objection.ts'
import { isLaws, owesTelling } from '../notice/obligation.ts'
import { emergencyLines, isOpen } from '../permitted/emergency.ts'
import { isConfirmationOver } from '../permitted/emergency-state.ts'
import { consentedSince } from '../permitted/voluntary.ts'
import { needlessHoldStep, stuckHoldStep } from '../preservation/hold-step.ts'
import { unfetched } from '../registry/production-state.ts'
import {
  assessmentOf,
  type Demand,
  findLine,
  liveAuthorisation,
  openLateRelease,
  openLines,
  withdrew,
} from '../registry/state.ts'
import { motionWait } from '../secrecy/extension.ts'
import { allowedStep } from '../secrecy/one-person-told.ts'
import { readyLines } from './line-ready.ts'
import { lostKeyStep } from './lost-key-step.ts'
import {
  courtDayStep,
  lastDayStep,
  openChallengeStep,
  stayStep,
  undecidedStep,
  unfiledDueStep,
  unfiledStep,
} from './next-challenge.ts'
import { confirmationStep } from './next-confirmation.ts'
import { consentStep } from './next-consent.ts'
import { secretThereStep, toldThereStep } from './next-imported.ts'
import { keepingStep, keptStep } from './next-keeping.ts'
import {
  exceptionStep,
  isUnreached,
  liftedStep,
  noticeStep,
  objectionDueStep,
  secondReadStep,
  secrecyStep,
  tellStep,
  unansweredStep,
} from './next-notice.ts'
import { downloadStep, productionStep } from './next-production.ts'
import { questionStep } from './next-question.ts'
import { redirectStep, redirectWait } from './next-redirect.ts'
import type { Next } from './step.ts'

/** The one next action. Total: each state has exactly one. `policy`: of the provider; what it leaves out is as usual. */
export function nextStep(d: Demand, now: string, policy: CounselTerm = {}): Next {
  if (openLateRelease(d))
    return {
      step: 'late_release',
      turn: 'counsel',
      says: sentence('next.package_went_out_after_authorisation'),
    }
  const lane = laneStep(d)
  if (lane) return lane
  const filed = filedAwayStep(d)
  if (filed) return filed
  if (d.closed) return afterClose(d, now, policy)
  const due =
    undecidedStep(d, now, policy) ??
    unfiledDueStep(d, now, policy) ??
    courtDayStep(d, now, policy) ??
    redirectDueStep(d, now, policy) ??
    objectionDueStep(d, now, policy) ??
    liftedStep(d) ??
    allowedStep(d) ??
    secondReadStep(d) ??
    secrecyStep(d, now)
  if (due) return due
  const message = messageStep(d) ?? undeliveredStep(d, { pressing: true })
  if (message) return message
  if (answeredElsewhere(d))
    return unansweredStep(d) ?? toldThereStep(d) ?? secretThereStep(d) ?? noticeStep(d, now) ?? closeStep()
  if (isWithdrawn(d)) return withdrawnStep(d, now)
  const question = questionStep(d, now, policy)
  if (question) return keepingStep(d, now) ?? question
  const before = isComplete(d) ? null : (intakeStep(d, now) ?? determineStep(d))
  const produce = produceStep(d, now)
  return (
    before ??
    keepingStep(d, now) ??
    consentStep(d, now, policy) ??
    stayStep(d, now, policy) ??
    lostKeyStep(d, now) ??
    produce ??
    unfiledStep(d) ??
    lastDayStep(d, now, policy) ??
    redirectStep(d, now) ??
    noticeStep(d, now) ??
    redirectWait(d) ??
    openChallengeStep(d) ??
    motionWait(d) ??
    toldThereStep(d) ??
    undeliveredStep(d, { pressing: false }) ??
    keptStep(d, now) ??
    needlessHoldStep(d, now) ??
    stuckHoldStep(d, now) ??
    downloadStep(d) ??
    confirmationStep(d, now) ??
    (owesAnswer(d) ? unansweredCloseStep() : closeStep())
  )
}

/**
 * What is to leave does not wait for an agency's answer about other lines, nor for a customer, a court or a clock that concerns other
 * lines: what can be prepared is prepared, once our own people have done what they can for the rest.
 */
function produceStep(d: Demand, now: string): Next | null {
  if (releasingLines(d).length === 0) return null
  const first = noticeStep(d, now) ?? heldStep(d, now) ?? exceptionStep(d)
  const goesOn = liveAuthorisation(d) !== null || readyLines(d, now).length > 0
  return first && !(goesOn && isElsewhere(first)) ? first : productionStep(d, now)
}

/** Nobody here can do anything about it. */
function isElsewhere({ turn }: Next): boolean {
  return turn === 'tenant' || turn === 'court' || turn === 'clock' || turn === 'agency'
}

function redirectDueStep(d: Demand, now: string, policy: CounselTerm): Next | null {
  // On stale facts the law is asked first, and what is being signed stands until it is out or revoked.
  if (d.assessment?.factsVersion !== d.factsVersion || liveAuthorisation(d)) return null
  return isRedirectDue(d, now, policy)
    ? {
        step: isComplete(d) ? 'redirect_answer' : 'determine',
        turn: 'counsel',
        says: sentence('course.production_falls_due_agency_not'),
      }
    : null
}

function heldStep(d: Demand, now: string): Next | null {
  if (withdrew(d)) return null
  const held = linesLeft(d).flatMap(l => holdOfLine(d, l, now) ?? [])[0]
  if (!held) return null
  const early = mattersLeft(d).flatMap(m => tooEarly(d, m, now) ?? [])[0]
  if (early) return { step: 'await_clearance', turn: 'clock', says: sentencesOf(early).detail }
  const open = mattersLeft(d).flatMap(m => notConfirmed(d, m, now) ?? [])[0]
  if (open) return { step: 'confirmation', turn: 'counsel', says: sentencesOf(open).detail }
  return held.code === 'extension_runs'
    ? { step: 'challenge', turn: 'clock', says: sentencesOf(held).detail }
    : { step: 'challenge', turn: 'court', says: sentencesOf(held).detail }
}

function intakeStep(d: Demand, now: string): Next | null {
  if (!d.facts)
    return { step: 'confirm_facts', turn: 'intake', says: sentence('next.confirm_what_paper_says') }
  const danger = dangerStep(d)
  if (danger) return danger
  if (!d.authentication)
    return { step: 'authenticate', turn: 'analyst', says: sentence('next.check_who_sent') }
  // What is rejected on its face, and what a call-back showed to be false, needs no further check and no look-up.
  const declined = isOpen(d.emergency) && d.emergency.confirmation?.outcome === 'declined'
  if (rejected(d) || d.callback?.outcome === 'denied' || declined) return null
  if (!isAuthenticated(d))
    return {
      step: 'callback',
      turn: 'analyst',
      says: sentence('next.call_back_through_directory_not'),
    }
  const confirm = confirmStep(d, now)
  if (confirm) return confirm
  if (!d.lookup) return { step: 'lookup', turn: 'analyst', says: sentence('next.look_up_accounts') }
  if (d.lookup && !d.lookup.answered)
    return { step: 'lookup', turn: 'gate', says: sentence('next.gate_looking_up_accounts') }
  return null
}

/** Of a request that the law merely permits to answer; an order in an urgent procedure goes the usual road. */
function dangerStep(d: Demand): Next | null {
  const e = d.emergency
  return isOpen(e) && e.voluntary && !e.danger && !rejected(d)
    ? {
        step: 'record_danger',
        turn: 'analyst',
        says: sentence('next.emergency_claimed_record_who_danger'),
      }
    : null
}

function confirmStep(d: Demand, now: string): Next | null {
  const e = d.emergency
  // What is being signed stands; what was declined by the desk needs nobody's word any more.
  const over =
    isConfirmationOver(e, now) && !liveAuthorisation(d) && (!isDecided(d) || emergencyLines(d).length > 0)
  const done = e?.confirmation && e.confirmation.outcome !== 'unreachable' && !over
  return isOpen(e) && e.voluntary && !done
    ? {
        step: 'confirm_emergency',
        turn: 'counsel',
        says: sentence('next.call_officers_supervisor_directorys_number'),
      }
    : null
}

function isDecided(d: Demand): boolean {
  return openLines(d).every(l => findLine(d.lines, l))
}

function rejected(d: Demand): boolean {
  return openLines(d).every(l => findLine(d.lines, l)?.decision === 'reject')
}

function determineStep(d: Demand): Next | null {
  const undecided = undecidedLines(d)
  // It was asked before the look-up, and accounts were found that it has said nothing of.
  const isUnknown = undecided.some(line => !assessmentOf(d, line))
  if (!d.assessment || d.assessment.factsVersion !== d.factsVersion || isUnknown)
    return { step: 'assess', turn: 'analyst', says: sentence('next.ask_law') }
  if (d.callback?.outcome === 'denied' && d.lines.some(l => l.decision === 'redirect'))
    return {
      step: 'determine',
      turn: 'analyst',
      says: sentence('course.call_back_denied_nobody_sent'),
    }
  if (d.callback?.outcome === 'denied' && releasingLines(d).length > 0)
    return { step: 'determine', turn: 'analyst', says: sentence('next.call_back_denied_release_nothing') }
  if (refusedOffers(d).length > 0)
    return {
      step: 'determine',
      turn: 'counsel',
      says: sentence('course.agency_did_not_agree_what'),
    }
  if (consentedSince(d).length > 0 && !liveAuthorisation(d))
    return {
      step: 'determine',
      turn: 'counsel',
      says: sentence('course.customers_consent_verified_decide_lines'),
    }
  if (undecided.length > 0)
    return {
      step: 'determine',
      turn: 'analyst',
      says:
        undecided.length === 1
          ? sentence('next.decide_open_line', { x: undecided.length })
          : sentence('next.decide_open_lines', { x: undecided.length }),
    }
  return null
}

/** What is left of it: to have it counted, to tell whoever has to be told, and to end what was begun for it. */
function withdrawnStep(d: Demand, now: string): Next {
  if (!d.facts)
    return {
      step: 'confirm_facts',
      turn: 'intake',
      says: sentence('next.agency_withdrew_confirm_what_paper'),
    }
  if (openChallengeStep(d))
    return {
      step: 'challenge',
      turn: 'counsel',
      says: sentence('next.agency_withdrew_challenge_open_record'),
    }
  const counted: Next = {
    step: 'close',
    turn: 'analyst',
    says: sentence('next.agency_withdrew_close_count'),
  }
  return (
    noticeStep(d, now) ?? toldThereStep(d) ?? needlessHoldStep(d, now) ?? stuckHoldStep(d, now) ?? counted
  )
}

/** Closing is not refused over it: an answer may have gone by hand. */
const unansweredCloseStep = (): Next => ({
  step: 'close',
  turn: 'analyst',
  says: sentence('next.close_count_once_answer_out'),
})

const closeStep = (): Next => ({ step: 'close', turn: 'analyst', says: sentence('next.close_count') })

function afterClose(d: Demand, now: string, policy: CounselTerm): Next {
  const lifted =
    courtDayStep(d, now, policy) ?? liftedStep(d) ?? allowedStep(d) ?? undeliveredStep(d, { pressing: true })
  if (lifted) return lifted
  if (d.followUp && !d.followUp.settled)
    return {
      step: 'follow_up',
      turn: 'agency',
      says: sentence('next.closed_process_follow_emergency_authority'),
    }
  const secrecy = secondReadStep(d) ?? secrecyStep(d, now)
  if (secrecy) return secrecy
  const message = messageStep(d)
  if (message) return message
  const owed = d.matters.filter(m => owesTelling(d, m))
  const late = owed.some(
    m =>
      !m.secrecy && m.orders.length > 0 && !m.escalated && mayNotify(d, m, { now, counsel: true }) === null,
  )
  if (late) return { step: 'notify', turn: 'analyst', says: sentence('next.closed_late_notice_goes_out') }
  // What nobody has read or confirmed, and an answer to a silence, wait for a person and not for a clock.
  const waits = d.matters.filter(
    m =>
      (owed.includes(m) && !isLaws(d, m, now)) ||
      (m.silent && !m.readingConfirmedBy) ||
      isUnanswered(d, m) ||
      isByPost(m) ||
      isUnreached(m),
  )
  const step = waits.map(m => tellStep(d, m, now)).find(s => s !== null)
  if (step) return step
  const secret = owed.length > 0 || d.matters.some(m => (m.secrecy && isUntold(d, m)) || m.silent)
  const told: Next = { step: 'notify', turn: 'clock', says: sentence('next.closed_tenant_told_when_secrecy') }
  if (secret) return lastDayStep(d, now, policy) ?? motionWait(d) ?? told
  const stuck = stuckHoldStep(d, now)
  if (stuck) return stuck
  if (unfetched(d).length > 0)
    return { step: 'download', turn: 'officer', says: sentence('next.closed_officer_not_fetched_yet') }
  return { step: 'done', turn: 'nobody', says: sentence('next.closed_counted') }
}
