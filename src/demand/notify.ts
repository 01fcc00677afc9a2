// Secrecy, notice, window, objection: per matter. A notice is as irreversible as a release, so two people read the secrecy.
import { actsFor } from './actor.ts'
import type { CommandOf } from './command.ts'
import { giveConsent, withdrawnBy } from './consent.ts'
import type { Context, Decided } from './decide.ts'
import type { NewEvent } from './event.ts'
import type { Secrecy } from './facts.ts'
import { answeredElsewhere } from './imported.ts'
import { isRefusal, type Refusal, refuse } from './refusal.ts'
import { type Demand, type Matter, releasingMatters, secrecyBinds } from './state.ts'
import { tightened } from './tenant-terms.ts'

export function readSecrecy(command: CommandOf<'read_secrecy'>, d: Demand): Decided {
  const m = matter(d, command.matter)
  if (!m) return noMatter()
  if (m.notice)
    return refuse('already_done', 'The notice is already out.', 'Record a later order as a new secrecy.')
  const { type: _, matter: id, ...data } = command
  return [{ kind: 'SecrecyRead', matter: id, data }]
}

export function confirmSecrecy(command: CommandOf<'confirm_secrecy'>, d: Demand, c: Context): Decided {
  const m = matter(d, command.matter)
  if (!m) return noMatter()
  if (!m.reading)
    return refuse('wrong_stage', 'Nobody has read the paper for secrecy yet.', 'Record the reading first.')
  if (m.reading.by === c.actor.id)
    return refuse(
      'same_person',
      'The second reader is another person than the first.',
      'Ask a colleague to confirm.',
      'design § 4.6',
    )
  if (m.readingConfirmedBy)
    return refuse('already_done', 'The reading is already confirmed.', 'Nothing is left to do here.')
  const confirmed: NewEvent = { kind: 'SecrecyConfirmed', matter: m.id, data: { readBy: m.reading.by } }
  if (!binds(m.reading.secrecy)) return [confirmed]
  return [
    confirmed,
    { kind: 'SecrecyBegun', matter: m.id, data: { secrecy: m.reading.secrecy, obligation: c.newId() } },
  ]
}

/** A request in a letter is no gag: only an order or a statute forbids notice. */
export function binds(secrecy: Secrecy): boolean {
  return secrecy.kind === 'court_order' || secrecy.kind === 'statutory'
}

export function endSecrecy(command: CommandOf<'end_secrecy'>, d: Demand, c: Context): Decided {
  const m = matter(d, command.matter)
  if (!m) return noMatter()
  if (!m.secrecy) return []
  if (command.why === 'lapsed' && secrecyBinds(m, c.now)) {
    return refuse(
      'secrecy_forbids_notice',
      'The secrecy still binds through its last day.',
      'Wait for its end, or record the order that lifts it.',
    )
  }
  return [{ kind: 'SecrecyEnded', matter: m.id, data: { why: command.why, endedAt: c.now } }]
}

export function mayNotify(m: Matter): Refusal | null {
  if (m.notice) return refuse('already_done', 'The tenant was already told.', 'Nothing is left to do here.')
  if (!m.readingConfirmedBy) {
    return refuse(
      'secrecy_unconfirmed',
      'No second person has confirmed the secrecy reading.',
      'Have a colleague confirm it with the passages in view.',
      'design § 4.6',
    )
  }
  if (m.secrecy) {
    return refuse(
      'secrecy_forbids_notice',
      'A live prohibition forbids telling the tenant.',
      'The notice leaves by itself when it ends.',
      m.secrecy.instrument ?? 'promise 3',
    )
  }
  return null
}

export function sendNotice(command: CommandOf<'send_notice'>, d: Demand, c: Context): Decided {
  const m = matter(d, command.matter)
  if (!m) return noMatter()
  const no = mayNotify(m) ?? authorityTells(d)
  if (no) return no
  if (!isAnswered(d))
    return refuse('wrong_stage', 'Nothing is determined yet.', 'Determine the demand first.')
  // A minute is what making the letter may take.
  const window = Date.parse(command.windowEndsAt) - Date.parse(c.now)
  if (window < (windowMinutes(m.tenant, c) - 1) * 60_000) {
    return refuse(
      'invalid_input',
      'The window to object is shorter than policy or contract says.',
      'Draft the notice again.',
      'promise 3',
    )
  }
  const { type: _, matter: id, ...data } = command
  return [{ kind: 'NoticeSent', matter: id, data: { ...data, sentAt: c.now, late: isLate(m) } }]
}

/** Decided here, or answered in another system: before that there is nothing to tell of. */
export function isAnswered(d: Demand): boolean {
  return d.lines.length > 0 || answeredElsewhere(d)
}

function authorityTells(d: Demand): Refusal | null {
  return d.facts === null && d.imported?.tells === 'authority'
    ? refuse(
        'secrecy_forbids_notice',
        'The authority tells the tenant, and Duly never does.',
        'If that is wrong, confirm the facts here and determine the demand.',
        'promise 3',
      )
    : null
}

/** The policy's window, or the longer one of the tenant's contract. */
function windowMinutes(tenant: string, c: Context): number {
  const base = {
    noticeHours: Number.POSITIVE_INFINITY,
    windowMinutes: c.policy.windowMinutes,
    closedExceptions: [],
  }
  return tightened(base, c.terms?.(tenant) ?? null).windowMinutes
}

/** A notice that a prohibition held back until now. Of this matter alone: another's release says nothing here. */
export function isLate(m: Matter): boolean {
  const kind = m.reading?.secrecy.kind
  return kind === 'court_order' || kind === 'statutory'
}

export function recordDelivery(command: CommandOf<'record_delivery'>): Decided {
  if (command.matter === null) return []
  return [
    {
      kind: 'NoticeDelivery',
      matter: command.matter,
      data: { letter: command.letter, status: command.status, detail: command.detail },
    },
  ]
}

export function answerNotice(command: CommandOf<'answer_notice'>, d: Demand, c: Context): Decided {
  const m = matter(d, command.matter)
  const mine = m !== undefined && actsFor(c.actor, m.tenant)
  if (!m?.notice || !mine)
    return refuse('not_found', 'There is no such notice here.', 'Sign in as the organisation it was sent to.')
  // Only once its own data left: that something of another tenant did is not for this one to learn.
  if (d.released && releasingMatters(d).some(r => r.id === m.id))
    return refuse(
      'wrong_stage',
      'The answer has already been given to the agency.',
      'Write to the desk; the receipt shows what left and when.',
    )
  if (command.answer === 'objects' && command.text.trim() === '') {
    return refuse(
      'invalid_input',
      'An objection needs its reason.',
      'Say in a sentence or more why you object.',
    )
  }
  if (command.answer === 'objects' && m.objection) {
    return refuse(
      'already_done',
      'Our counsel has decided on your objection.',
      'If you have gone to court, answer that you have filed; otherwise write to the desk.',
    )
  }
  const { answer, text, scope } = command
  const given = answer === 'consents' && scope ? giveConsent(scope, text, { d, m, c }) : []
  if (isRefusal(given)) return given
  return [
    { kind: 'NoticeAnswered', matter: m.id, data: { answer, text } },
    ...given,
    ...withdrawnBy(m, answer),
  ]
}

export function decideObjection(command: CommandOf<'decide_objection'>, d: Demand): Decided {
  const m = matter(d, command.matter)
  if (!m) return noMatter()
  if (!m.objectionOpen) return refuse('wrong_stage', 'There is no open objection.', 'Reload the demand.')
  if (command.reason.trim() === '')
    return refuse(
      'invalid_input',
      'The decision needs its reason.',
      'Write it in a sentence the tenant can read.',
    )
  return [
    { kind: 'ObjectionDecided', matter: m.id, data: { decision: command.decision, reason: command.reason } },
  ]
}

function matter(d: Demand, id: string): Matter | undefined {
  return d.matters.find(m => m.id === id)
}

function noMatter(): Refusal {
  return refuse('not_found', 'There is no such matter in this demand.', 'Reload the demand.')
}
