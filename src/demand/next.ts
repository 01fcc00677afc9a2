// Whose turn it is: the one next step of a demand, and for every other step why it is not possible now.
import { allowedStep } from './allowed.ts'
import { isAuthenticated } from './authenticate.ts'
import { emergencyLines, isOpen } from './emergency.ts'
import { isConfirmationOver } from './emergency-state.ts'
import { filedAwayStep } from './filed-away.ts'
import { isWithdrawn, undecidedLines } from './gone.ts'
import { needlessHoldStep, stuckHoldStep } from './hold-step.ts'
import { answeredElsewhere, isUntold } from './imported.ts'
import { messageStep } from './messages.ts'
import { motionWait } from './motion.ts'
import { refusedOffers } from './narrow-state.ts'
import {
  courtDayStep,
  lastDayStep,
  openChallengeStep,
  stayStep,
  undecidedStep,
  unfiledDueStep,
  unfiledStep,
} from './next-challenge.ts'
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
import { productionStep } from './next-production.ts'
import { redirectStep, redirectWait } from './next-redirect.ts'
import { tooEarly } from './not-before.ts'
import { isByPost, mayNotify } from './notify.ts'
import { isUnanswered } from './objection.ts'
import { isLaws, owesTelling } from './owed.ts'
import { isRedirectDue } from './redirect-due.ts'
import { owesAnswer } from './said.ts'
import {
  assessmentOf,
  type Demand,
  findLine,
  liveAuthorisation,
  openLateRelease,
  openLines,
  releasingLines,
  releasingMatters,
} from './state.ts'
import { type CounselTerm, holdOf } from './suspension.ts'
import { laneStep } from './taken.ts'
import { undeliveredStep } from './undelivered.ts'
import type { Role } from './vocabulary.ts'
import { consentedSince } from './voluntary.ts'

export type Turn = Role | 'tenant' | 'officer' | 'agency' | 'gate' | 'court' | 'log' | 'clock' | 'nobody'

export const steps = [
  'confirm_facts',
  'confirm_not_demand',
  'authenticate',
  'callback',
  'record_danger',
  'confirm_emergency',
  'lookup',
  'assess',
  'determine',
  'preserve',
  'keep',
  'redirect_letter',
  'redirect_answer',
  'approve_exception',
  'read_secrecy',
  'confirm_secrecy',
  'confirm_told',
  'verify_consent',
  'check_docket',
  'read_message',
  'undelivered',
  'secrecy_extension',
  'notify',
  'post_notice',
  'note_answer',
  'ask_extension',
  'decide_objection',
  'window',
  'await_clearance',
  'decide_production',
  'challenge',
  'end_secrecy',
  'confirm_secrecy_end',
  'confirm_secrecy_extension',
  'confirm_allowed_contact',
  'tell_allowed_contact',
  'prepare',
  'sign',
  'log',
  'collect',
  'certify',
  'seal',
  'release',
  'late_release',
  'download',
  'follow_up',
  'end_hold',
  'note_hold_end',
  'close',
  'settle_lane',
  'done',
] as const
export type Step = (typeof steps)[number]

export type Next = {
  readonly step: Step
  readonly turn: Turn
  /** One sentence: what happens next and why. */
  readonly says: string
}

/** The one next action. Total: each state has exactly one. `policy`: of the provider; what it leaves out is as usual. */
export function nextStep(d: Demand, now: string, policy: CounselTerm = {}): Next {
  if (openLateRelease(d))
    return {
      step: 'late_release',
      turn: 'counsel',
      says: 'A package went out after its authorisation was revoked: say what is done about it.',
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
  const before = d.released ? null : (intakeStep(d, now) ?? determineStep(d))
  // What is to leave does not wait for an agency's answer about other lines.
  const produce =
    releasingLines(d).length > 0
      ? (noticeStep(d, now) ?? heldStep(d, now) ?? exceptionStep(d) ?? productionStep(d))
      : null
  return (
    before ??
    keepingStep(d, now) ??
    consentStep(d, now, policy) ??
    stayStep(d, now, policy) ??
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
    (owesAnswer(d) ? unansweredCloseStep() : closeStep())
  )
}

function redirectDueStep(d: Demand, now: string, policy: CounselTerm): Next | null {
  // On stale facts the law is asked first, and what is being signed stands until it is out or revoked.
  if (d.assessment?.factsVersion !== d.factsVersion || liveAuthorisation(d)) return null
  return isRedirectDue(d, now, policy)
    ? {
        step: d.released ? 'redirect_answer' : 'determine',
        turn: 'counsel',
        says: 'Production falls due and the agency has not answered the redirect: decide its lines again, or record what it did.',
      }
    : null
}

function heldStep(d: Demand, now: string): Next | null {
  if (d.released || isWithdrawn(d)) return null
  const held = releasingMatters(d).flatMap(m => holdOf(d, m, now) ?? [])[0]
  if (!held) return null
  const early = releasingMatters(d).flatMap(m => tooEarly(d, m, now) ?? [])[0]
  if (early) return { step: 'await_clearance', turn: 'clock', says: early.detail }
  return held.code === 'extension_runs'
    ? { step: 'challenge', turn: 'clock', says: held.detail }
    : { step: 'challenge', turn: 'court', says: held.detail }
}

function intakeStep(d: Demand, now: string): Next | null {
  if (!d.facts) return { step: 'confirm_facts', turn: 'intake', says: 'Confirm what the paper says.' }
  const danger = dangerStep(d)
  if (danger) return danger
  if (!d.authentication) return { step: 'authenticate', turn: 'analyst', says: 'Check who sent it.' }
  // What is rejected on its face, and what a call-back showed to be false, needs no further check and no look-up.
  if (rejected(d) || d.callback?.outcome === 'denied' || d.emergency?.confirmation?.outcome === 'declined')
    return null
  if (!isAuthenticated(d))
    return {
      step: 'callback',
      turn: 'analyst',
      says: 'Call back through the directory; not by who took it in.',
    }
  const confirm = confirmStep(d, now)
  if (confirm) return confirm
  if (!d.lookup) return { step: 'lookup', turn: 'analyst', says: 'Look up the accounts.' }
  if (d.lookup && !d.lookup.answered)
    return { step: 'lookup', turn: 'gate', says: 'The gate is looking up the accounts.' }
  return null
}

/** Of a request that the law merely permits to answer; an order in an urgent procedure goes the usual road. */
function dangerStep(d: Demand): Next | null {
  const e = d.emergency
  return isOpen(e) && e.voluntary && !e.danger && !rejected(d)
    ? {
        step: 'record_danger',
        turn: 'analyst',
        says: 'An emergency is claimed: record who is in danger, of what, and the least that helps.',
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
        says: 'Call the officer’s supervisor on the directory’s number; not by who recorded the danger.',
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
    return { step: 'assess', turn: 'analyst', says: 'Ask the law.' }
  if (d.callback?.outcome === 'denied' && d.lines.some(l => l.decision === 'redirect'))
    return {
      step: 'determine',
      turn: 'analyst',
      says: 'The call-back was denied: nobody is sent to the customer. Decide these lines otherwise.',
    }
  if (d.callback?.outcome === 'denied' && releasingLines(d).length > 0)
    return { step: 'determine', turn: 'analyst', says: 'The call-back was denied: release nothing.' }
  if (refusedOffers(d).length > 0)
    return {
      step: 'determine',
      turn: 'counsel',
      says: 'The agency did not agree to what was offered instead: decide these lines again.',
    }
  if (consentedSince(d).length > 0 && !liveAuthorisation(d))
    return {
      step: 'determine',
      turn: 'counsel',
      says: 'The customer’s consent is verified: decide the lines that it names again.',
    }
  if (undecided.length > 0)
    return {
      step: 'determine',
      turn: 'analyst',
      says:
        undecided.length === 1
          ? `Decide ${undecided.length} open line.`
          : `Decide ${undecided.length} open lines.`,
    }
  return null
}

/** What is left of it: to have it counted, to tell whoever has to be told, and to end what was begun for it. */
function withdrawnStep(d: Demand, now: string): Next {
  if (!d.facts)
    return {
      step: 'confirm_facts',
      turn: 'intake',
      says: 'The agency withdrew it: confirm what the paper says, so that it is counted.',
    }
  if (openChallengeStep(d))
    return {
      step: 'challenge',
      turn: 'counsel',
      says: 'The agency withdrew it, and a challenge is open: record how it ended.',
    }
  const counted: Next = {
    step: 'close',
    turn: 'analyst',
    says: 'The agency withdrew it: close and count it.',
  }
  return (
    noticeStep(d, now) ?? toldThereStep(d) ?? needlessHoldStep(d, now) ?? stuckHoldStep(d, now) ?? counted
  )
}

/** Closing is not refused over it: an answer may have gone by hand. */
const unansweredCloseStep = (): Next => ({
  step: 'close',
  turn: 'analyst',
  says: 'Close and count it once the answer is out: no letter has told the agency what was decided.',
})

const closeStep = (): Next => ({ step: 'close', turn: 'analyst', says: 'Close and count it.' })

function afterClose(d: Demand, now: string, policy: CounselTerm): Next {
  const lifted =
    courtDayStep(d, now, policy) ?? liftedStep(d) ?? allowedStep(d) ?? undeliveredStep(d, { pressing: true })
  if (lifted) return lifted
  if (d.followUp && !d.followUp.settled)
    return {
      step: 'follow_up',
      turn: 'agency',
      says: 'Closed; process has to follow the emergency. The authority is reminded by itself.',
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
  if (late)
    return { step: 'notify', turn: 'analyst', says: 'Closed; the late notice goes out, by itself if it can.' }
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
  const told: Next = { step: 'notify', turn: 'clock', says: 'Closed; a tenant is told when secrecy ends.' }
  if (secret) return lastDayStep(d, now, policy) ?? motionWait(d) ?? told
  const stuck = stuckHoldStep(d, now)
  if (stuck) return stuck
  if (d.released && !d.downloaded)
    return { step: 'download', turn: 'officer', says: 'Closed; the officer has not fetched it yet.' }
  return { step: 'done', turn: 'nobody', says: 'Closed and counted.' }
}
