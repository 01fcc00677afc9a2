// The next step in what concerns telling the tenants: before a secrecy ends, before production falls due, and until each is told.
import { wantsExtension } from './extension.ts'
import { isWithdrawn, wentAway } from './gone.ts'
import { toldElsewhere } from './imported.ts'
import { motionStep } from './motion.ts'
import type { Next } from './next.ts'
import { authorityTells } from './notice-rule.ts'
import { isOut, unreached } from './notice-state.ts'
import { isByPost, isLate, mayNotify, mayTellUnnamed, owesCopy, stillSilenced, wroteSince } from './notify.ts'
import { answerReadBy, isUnanswered, objectionDecideBy, toRead } from './objection.ts'
import { unapprovedExceptions } from './redirect.ts'
import { owesNotice } from './secrecy.ts'
import { warningOf, warnings } from './secrecy-clock.ts'
import { ordersInForce } from './secrecy-state.ts'
import { isSilent } from './silence.ts'
import {
  type Demand,
  type Matter,
  releasingLines,
  releasingMatters,
  secrecyBinds,
  secrecyLifted,
  windowHolds,
} from './state.ts'
import type { CounselTerm } from './suspension.ts'
import { waivesWindow } from './voluntary.ts'
import { owesWider } from './wider.ts'

/** A ruling or a docket alone tells nobody: what follows from it cannot be taken back, so a person records the end. */
export function liftedStep(d: Demand): Next | null {
  const record = (says: string): Next => ({ step: 'end_secrecy', turn: 'counsel', says })
  if (d.matters.some(m => m.ending))
    return {
      step: 'confirm_secrecy_end',
      turn: 'counsel',
      says: 'Somebody has said that a secrecy ended before its time: another person looks at it and confirms.',
    }
  if (secrecyLifted(d)) return record('The challenge of the secrecy was granted: record its end.')
  return d.matters.some(isFoundLifted)
    ? record('The docket says that the secrecy was lifted: read the order, and record its end.')
    : null
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
        says: 'Production falls due soon: decide the tenant’s objection.',
      }
    : null
}

const readStep: Next = { step: 'read_secrecy', turn: 'analyst', says: 'Read the paper for secrecy.' }

const confirmStep: Next = {
  step: 'confirm_secrecy',
  turn: 'counsel',
  says: 'A second person confirms the secrecy reading.',
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
        says: 'A message came since the secrecy was last looked at: read whether it lengthens it.',
      }
    if (m.secrecy && m.secrecy.until === null && (m.secrecyLookedAt ?? '') < (m.secrecyCountedAt ?? ''))
      return {
        step: 'check_docket',
        turn: 'analyst',
        says: 'A secrecy without a stated end was counted for another half-year: look whether it still binds.',
      }
    if (warnings(m).some(w => w.at <= now))
      return {
        step: 'check_docket',
        turn: 'analyst',
        says: 'A secrecy ends within fourteen days: check the docket for an extension.',
      }
  }
  return null
}

export function exceptionStep(d: Demand): Next | null {
  return !d.released && unapprovedExceptions(d).length > 0
    ? {
        step: 'approve_exception',
        turn: 'counsel',
        says: 'A second person approves that the customer is not asked first.',
      }
    : null
}

const answerStep: Next = {
  step: 'note_answer',
  turn: 'counsel',
  says: 'The tenant answered: read it and say what follows from it.',
}

const filedStep: Next = {
  step: 'note_answer',
  turn: 'counsel',
  says: 'The tenant has gone to court: record its challenge, or say what follows from it.',
}

const objectsStep: Next = {
  step: 'note_answer',
  turn: 'counsel',
  says: 'The tenant objects, and nothing of its data is to leave: read it, so that it is told.',
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
  says: 'More is to leave and an order forbids to say who asks: tell the tenant without that name, have it lifted, or decide these lines as it was told.',
}

const escalatedWords = {
  no_contact: 'This tenant has no contact for notices: say how it is told.',
  unreached: 'No mail reached the tenant: say how it is told.',
  copy: 'A person looks at the tenant’s copy first, or makes it by hand: then tell it.',
  term_passed: 'The term for telling the tenant has passed: tell it now.',
  whom: 'The law names somebody whom the notice does not reach: have them told, or say why not.',
} as const

export function noticeStep(d: Demand, now: string): Next | null {
  const telling = d.matters.map(m => tellStep(d, m, now)).find(step => step !== null)
  if (telling) return telling
  if (d.released || isWithdrawn(d)) return null
  const owes = (m: Demand['matters'][number]) => owesWider(d, m, now) || owesCopy(d, m, now)
  const untold = releasingMatters(d).find(m => (m.notice ? owes(m) : !secrecyBinds(m, now)))
  if (untold) return untoldStep(d, untold)
  if (wantsExtension(d).length > 0)
    return {
      step: 'ask_extension',
      turn: 'analyst',
      says: 'The term cuts the tenant’s window: ask the authority for more time.',
    }
  for (const m of releasingMatters(d)) {
    if (m.objectionOpen)
      return { step: 'decide_objection', turn: 'counsel', says: 'Decide the tenant’s objection.' }
    if (m.objection?.decision === 'upheld')
      return {
        step: 'determine',
        turn: 'counsel',
        says: 'Counsel upheld the objection: decide these lines anew.',
      }
    if (!waivesWindow(d, m) && windowHolds(m, now))
      return { step: 'window', turn: 'tenant', says: 'The tenant’s window to object is open.' }
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
            says: 'More is to leave than the tenant was told: tell it again, with its copy.',
          }
        : open
          ? {
              step: 'notify',
              turn: 'counsel',
              says: 'Whether the tenant may be told is not clear: decide it.',
            }
          : { step: 'notify', turn: 'analyst', says: 'Tell the tenant, with its copy.' }
  if (wider && stillSilenced(m, now))
    return {
      step: 'determine',
      turn: 'counsel',
      says: 'An order of a part keeps the tenant from being told that more is to leave: have it lifted, or decide these lines as it was told.',
    }
  if (no.code === 'secrecy_forbids_notice' && !stillSilenced(m, now))
    return {
      step: 'read_secrecy',
      turn: 'counsel',
      says: 'The law’s answer forbids notice and the reading found nothing: read the paper again.',
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
      ? 'No mail reached the tenant: send the notice by post and record it.'
      : 'No mail reached the tenant: name another contact in the directory, or send the notice by post and record it.',
  }
}

/** Telling it waits for something, and nothing of it leaves before: what else would be next would be refused. */
function untoldStep(d: Demand, m: Demand['matters'][number]): Next {
  return authorityTells(d, m)
    ? {
        step: 'read_secrecy',
        turn: 'counsel',
        says: 'Here the authority tells the customer: record the law’s silence as a secrecy by statute.',
      }
    : {
        step: 'notify',
        turn: 'clock',
        says: 'The notice is held for now, and nothing leaves before it is out.',
      }
}
