// Two distinct people, neither of them the preparer, sign what will leave (promise 5). The gate checks it all again by itself.
import { isAuthenticated } from './authenticate.ts'
import type { CommandOf } from './command.ts'
import type { Context, Decided, Policy } from './decide.ts'
import { emergencyLines } from './emergency.ts'
import { isConfirmationOver } from './emergency-state.ts'
import type { NewEvent } from './event.ts'
import { refuseGivingKept } from './keeping-rules.ts'
import { unreadSince } from './messages.ts'
import { isByPost, owesCopy } from './notify.ts'
import { answerHolds } from './objection.ts'
import { unapprovedExceptions } from './redirect.ts'
import { type Refusal, refuse } from './refusal.ts'
import { isSilent } from './silence.ts'
import {
  type Authorisation,
  type Demand,
  findLine,
  lineKey,
  liveAuthorisation,
  type Matter,
  openLateRelease,
  openLines,
  releasingLines,
  releasingMatters,
  secrecyBinds,
  windowHolds,
  withdrew,
} from './state.ts'
import { holdOf } from './suspension.ts'
import { refuseOtherKind } from './tenant-kind.ts'
import { authorisationMinutes, refuseLane, voluntaryLines, waivesWindow } from './voluntary.ts'
import { owesWider } from './wider.ts'

export function prepareAuthorisation(
  command: CommandOf<'prepare_authorisation'>,
  d: Demand,
  c: Context,
): Decided {
  const no = mayAuthorise(d, c.now) ?? refuseLanes(d, c.policy) ?? refuseOtherKind(releasingMatters(d), c)
  if (no) return no
  if (d.authorisation && (d.authorisation.status === 'prepared' || d.authorisation.status === 'authorised')) {
    return refuse(
      'already_done',
      'An authorisation is already prepared.',
      'Sign it, or revoke it and prepare another.',
    )
  }
  const wanted = new Set(releasingLines(d).map(lineKey))
  if (command.lines.length === 0 || command.lines.some(l => !wanted.has(lineKey(l)))) {
    return refuse(
      'authorisation_scope',
      'The scope names a line that was not determined to be released.',
      'Prepare it again from the determination.',
      'promise 7',
    )
  }
  const latest = Date.parse(c.now) + authorisationMinutes(d, c.policy) * 60_000
  if (command.expiresAt <= c.now || Date.parse(command.expiresAt) > latest) {
    return refuse(
      'authorisation_scope',
      'The authorisation would expire before now, or later than the settings allow.',
      'Prepare it again from the determination.',
    )
  }
  const voluntary = voluntaryLines(d)
  const data = {
    authorisation: command.authorisation,
    digest: command.digest,
    expiresAt: command.expiresAt,
    ...(voluntary.length > 0 ? { voluntary } : {}),
  }
  return [{ kind: 'AuthorisationPrepared', matter: null, data }]
}

/**
 * An authenticated authority that still wants it, the law asked about these facts; for each tenant whose data would leave
 * notice or a live secrecy, the window over, an objection decided, and nothing that suspends its production.
 */
export function mayAuthorise(d: Demand, now: string): Refusal | null {
  if (!isAuthenticated(d))
    return refuse(
      'authority_not_authenticated',
      'The sender is not authenticated.',
      'Complete the checks and the call-back.',
      'promise 1',
    )
  if (openLateRelease(d))
    return refuse(
      'wrong_stage',
      'A package went out after its authorisation was revoked.',
      'Counsel says first what is done about it.',
    )
  if (withdrew(d)) return refuse('wrong_stage', 'The agency withdrew this demand.', 'Close it.')
  if (!d.assessment || d.assessment.factsVersion !== d.factsVersion)
    return refuse(
      'not_assessed',
      'The law has not been asked about these facts yet.',
      'Assess the demand first.',
    )
  if (releasingLines(d).length === 0)
    return refuse(
      'wrong_stage',
      'Nothing was determined to be released.',
      'Determine the demand first, or close it.',
    )
  if (openLines(d).some(l => !findLine(d.lines, l)))
    return refuse('wrong_stage', 'Some lines are not decided.', 'Determine every line first.')
  const lane = refuseLanes(d, null) ?? refuseStale(d, now)
  if (lane) return lane
  if (unreadSince(d) !== null)
    return refuse(
      'objection_undecided',
      'A message that answers a letter of ours has not been read.',
      'Read it and record what follows from it.',
      'design § 4.6',
    )
  for (const m of releasingMatters(d)) {
    const held = holdOf(d, m, now)
    if (held) return held
    if (!m.notice && !secrecyBinds(m, now)) {
      return refuse(
        'notice_first',
        'A tenant whose data would leave has not been told.',
        'Send the notice, or have a live prohibition confirmed by a second person.',
        'promise 3',
      )
    }
    if (owesWider(d, m, now))
      return refuse(
        'notice_first',
        'More is to leave than a tenant was told.',
        'Send it the further notice, or decide these lines as it was told.',
        'promise 3',
      )
    if (owesCopy(d, m, now)) return isByPost(m) ? notPosted() : notOut(m)
    if (m.objectionOpen) {
      return refuse(
        'objection_undecided',
        'A tenant objected and counsel has not decided.',
        'Counsel decides the objection first.',
        'design § 4.6',
      )
    }
    if (m.objection?.decision === 'upheld')
      return refuse(
        'objection_undecided',
        'Counsel upheld the tenant’s objection.',
        'Determine these lines anew.',
      )
    if (!waivesWindow(d, m) && windowHolds(m, now))
      return refuse(
        'window_open',
        'The tenant’s window to object is still open.',
        'Wait for its end or for the tenant’s answer.',
        'promise 3',
      )
    if (!waivesWindow(d, m) && answerHolds(m))
      return refuse(
        'objection_undecided',
        'A tenant answered, and counsel has not read it.',
        'Counsel reads the answer and says what follows from it.',
        'design § 4.6',
      )
  }
  if (unapprovedExceptions(d).length > 0)
    return refuse(
      'exception_unapproved',
      'Nobody has approved that a customer is not asked first.',
      'A second person approves the exception.',
      'promise 2',
    )
  return null
}

function notPosted(): Refusal {
  return refuse(
    'notice_first',
    'The notice is a letter by post, and nobody has recorded that it was posted.',
    'Post it and record the day.',
    'promise 3',
  )
}

function notOut(m: Matter): Refusal {
  return isSilent(m)
    ? refuse(
        'notice_first',
        'Every mail of a tenant’s notice came back, and nobody has read it.',
        'It is told when the order ends: have it lifted, or decide these lines otherwise.',
        'promise 3',
      )
    : refuse(
        'notice_first',
        'Every mail of a tenant’s notice came back, and nobody has read it.',
        'Name another contact of the tenant in the directory, or send the notice by post and record the day.',
        'promise 3',
      )
}

/** A danger that a supervisor confirmed days ago is another one, or none. */
function refuseStale(d: Demand, now: string): Refusal | null {
  return emergencyLines(d).length > 0 && isConfirmationOver(d.emergency, now)
    ? refuse(
        'emergency_unconfirmed',
        'The supervisor’s confirmation is older than a day.',
        'Have a colleague call again: does the danger last?',
        'promise 1',
      )
    : null
}

/** Promise 1: no line leaves by a paper that orders keeping alone, and each merely permitted one stands on its lane still. `policy`: null where nobody can say which ones stand. */
function refuseLanes(d: Demand, policy: Policy | null): Refusal | null {
  return releasingLines(d).flatMap(l => refuseGivingKept(l, d) ?? refuseLane(l, d, policy) ?? [])[0] ?? null
}

export function signAuthorisation(command: CommandOf<'sign_authorisation'>, d: Demand, c: Context): Decided {
  const a = d.authorisation
  if (!a || a.digest !== command.digest || a.status !== 'prepared') {
    return refuse(
      'authorisation_stale',
      'This authorisation is no longer the current one.',
      'Open the demand and read the present one.',
    )
  }
  if (c.now >= a.expiresAt)
    return refuse('authorisation_stale', 'This authorisation has expired.', 'Have it prepared again.')
  const no =
    mayAuthorise(d, c.now) ??
    refuseLanes(d, c.policy) ??
    refuseOtherKind(releasingMatters(d), c) ??
    refuseSigner(a, c)
  if (no) return no
  const signed: NewEvent = {
    kind: 'AuthorisationSigned',
    matter: null,
    data: {
      digest: a.digest,
      approver: c.actor.id,
      assertion: command.assertion,
      list: command.list ?? null,
    },
  }
  const first = a.signatures[0]
  if (!first) return [signed]
  return [signed, authorised(a, d, [first.approver, c.actor.id])]
}

/** Who prepared it and who signed it already: neither signs next. */
export function signersBarred(a: Authorisation): readonly string[] {
  return [a.preparedBy, ...a.signatures.map(s => s.approver)]
}

function refuseSigner(a: Authorisation, c: Context): Refusal | null {
  if (a.preparedBy === c.actor.id)
    return refuse('same_person', 'You prepared this authorisation.', 'Two other people sign it.', 'promise 5')
  if (signersBarred(a).includes(c.actor.id))
    return refuse('same_person', 'You have already signed it.', 'A second person signs next.', 'promise 5')
  return null
}

function authorised(a: Authorisation, d: Demand, approvers: readonly string[]): NewEvent {
  const papers = d.received.documents.map(doc => doc.sha256)
  return { kind: 'Authorised', matter: null, data: { digest: a.digest, approvers, papers } }
}

/**
 * An authorisation never outlives what it stands on: an objection, a suspension, a denied call-back, the end of a secrecy or
 * an answer of the law that changed revokes it in the same write, because the gate reads only its status.
 */
export function revokedBy(d: Demand, now: string): NewEvent[] {
  const a = liveAuthorisation(d)
  const no = a && mayAuthorise(d, now)
  if (!no) return []
  return [{ kind: 'AuthorisationRevoked', matter: null, data: { digest: a.digest, reason: no.detail } }]
}

export function revokeAuthorisation(command: CommandOf<'revoke_authorisation'>, d: Demand): Decided {
  const a = d.authorisation
  if (!a || a.digest !== command.digest || (a.status !== 'prepared' && a.status !== 'authorised')) {
    return refuse('authorisation_stale', 'There is no such live authorisation.', 'Reload the demand.')
  }
  if (d.released)
    return refuse(
      'wrong_stage',
      'The package has already been released.',
      'Write to the officer; a release cannot be taken back.',
    )
  if (command.reason.trim() === '')
    return refuse('invalid_input', 'A reason in words is missing.', 'Say why it is revoked.')
  return [{ kind: 'AuthorisationRevoked', matter: null, data: { digest: a.digest, reason: command.reason } }]
}
