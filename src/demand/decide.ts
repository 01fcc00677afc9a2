// What may happen next: a pure function of command, state and context. The one door from wish to event.
import { type Actor, mayIssue } from './actor.ts'
import { afterClosing } from './after-closing.ts'
import { allowContact, confirmAllowedContact, tellAllowedContact } from './allowed.ts'
import { authenticate, recordCallback } from './authenticate.ts'
import { prepareAuthorisation, revokeAuthorisation, revokedBy, signAuthorisation } from './authorise.ts'
import { decideProduction, fileChallenge, recordChallengeStep, recordExtension } from './challenge.ts'
import { close, confirmDownload, fireClock, sendMessage } from './close.ts'
import type { Command } from './command.ts'
import { answerWorksheet } from './conflicts.ts'
import { revokeConsent, verifyConsent } from './consent.ts'
import { determine, recordAssessment } from './determine.ts'
import {
  confirmEmergency,
  dropEmergency,
  type EmergencyTerms,
  markEmergency,
  recordDanger,
  recordFollowUp,
} from './emergency.ts'
import type { NewEvent } from './event.ts'
import { askExtension } from './extension.ts'
import { evolve } from './fold.ts'
import { recordHold, recordHoldEnd, requestHold, requestHoldEnd } from './hold.ts'
import { noteHoldEnd } from './hold-step.ts'
import { importOpen } from './import-open.ts'
import { confirmTold } from './imported.ts'
import { prolongPreservation } from './keeping.ts'
import { holdLateNotice } from './late-hold.ts'
import { recordLetter } from './letter.ts'
import { linkDemand } from './link.ts'
import { recordLookup, requestLookup } from './match.ts'
import { readMessages } from './messages.ts'
import { checkDocket, confirmSecrecyExtension, recordSecrecyExtension } from './motion-filed.ts'
import { recordNarrowingAnswer } from './narrow.ts'
import { recordClearance } from './not-before.ts'
import { escalateNotice, recordPostedNotice, repeatNotice, settleChain } from './notice-tries.ts'
import { decideWhom, recordDelivery, sendNotice } from './notify.ts'
import {
  answerNotice,
  decideObjection,
  extendWindow,
  noteAnswer,
  recordAnswer,
  speaksFor,
} from './objection.ts'
import { partyIn } from './party-state.ts'
import { recordPreservation } from './preserve.ts'
import {
  noteLateRelease,
  recordCollection,
  recordGateRefusal,
  recordReleased,
  recordSealed,
  signCertificate,
} from './produce.ts'
import { confirmFacts, confirmNotDemand, fileAsNotDemand, fileReply, receive } from './receive.ts'
import { approveRedirectException, recordRedirectAnswer } from './redirect.ts'
import { isRefusal, noSuchDemand, type Refusal, refuse } from './refusal.ts'
import { namePerson, unnamePerson } from './restricted.ts'
import { confirmSecrecy, readSecrecy } from './secrecy.ts'
import { confirmSecrecyEnd, endSecrecy } from './secrecy-end.ts'
import type { Demand } from './state.ts'
import { whileFiledAway, whileUnsettled, whileWithdrawn } from './still-open.ts'
import { isUnsettled, settleFirst, settleLane, takeIntoLane } from './taken.ts'
import type { Terms } from './tenant-terms.ts'
import { mustStandAside } from './ties.ts'
import { recordUndelivered, settleUndelivered } from './undelivered.ts'
import type { TenantKind } from './vocabulary.ts'
import type { PermittedPolicy } from './voluntary.ts'
import { windowsGrown } from './window-grows.ts'
import { recordWithdrawal } from './withdraw.ts'

export type Context = {
  /** RFC 3339 UTC with milliseconds; the only clock that rules see. */
  readonly now: string
  readonly actor: Actor
  /** Random ids, drawn at the edge. */
  readonly newId: () => string
  readonly newReference: () => string
  readonly policy: Policy
  readonly tenantKind: (tenant: string) => TenantKind | null
  /** What a tenant's contract adds to the policy; it only tightens (tenant-terms.ts). */
  readonly terms?: (tenant: string) => Terms | null
  readonly domains?: (tenant: string) => readonly string[]
  /** The tenants that the agency was sent to on a paper that this one renews or corrects; absent: nobody has looked. */
  readonly askedBefore?: readonly string[]
  /** A tie keeps this person from this demand (ties.ts); absent: none does. */
  readonly standsAside?: boolean
  /** Open tasks that keep it from being closed; absent: none. */
  readonly blockingTasks?: number
}

export type Policy = {
  /** Objection window in minutes (demo settings shorten it and say so). */
  readonly windowMinutes: number
  readonly authorisationMinutes: number
  readonly downloadDays: number
  /** Promise 1: policies that counsel adopted by name, for what the law merely permits. None by default. */
  readonly adoptedPermitted: readonly PermittedPolicy[]
  /** Terms of the emergency lane; those of `emergency.ts` where the provider set none. */
  readonly emergency?: EmergencyTerms
  /** Working days after the determination by which a tenant is told; 1 where nothing is said. */
  readonly noticeWorkingDays?: number
  /** Working days before a term ends at which counsel hears of what nobody decided; 2 where nothing is said. */
  readonly counselWorkingDays?: number
  /** Days after which a notice that nobody opened goes on its next way; 3 where nothing is said. */
  readonly unreadDays?: number
}

export type Decided = readonly NewEvent[] | Refusal

export function decide(command: Command, demand: Demand | null, context: Context): Decided {
  const no = mayIssue(context.actor, command.type)
  if (no) return no
  if (context.standsAside) return mustStandAside()
  if (command.type === 'receive') return receive(command, demand, context)
  if (command.type === 'import_open') return importOpen(command, demand, context)
  if (!demand) return noSuchDemand()
  const byStaff = context.actor.kind === 'staff'
  if (byStaff && isUnsettled(demand) && !whileUnsettled.includes(command.type)) return settleFirst()
  if (demand.notDemand && !whileFiledAway(demand).includes(command.type))
    return refuse('wrong_stage', 'This was filed as not a demand.', 'Confirm its facts to take it up again.')
  if (demand.closed && !afterClosing.includes(command.type))
    return refuse(
      'wrong_stage',
      'This demand is closed.',
      'A new paper opens a new demand, linked to this one.',
    )
  if (demand.withdrawal && !whileWithdrawn.includes(command.type))
    return refuse('wrong_stage', 'The agency withdrew this demand.', 'Close it.')
  const decided = byType(command, demand, context)
  if (isRefusal(decided)) return decided
  const grown = windowsGrown(demand, after(demand, decided, context), context)
  const events = [...decided, ...grown]
  return [...events, ...revokedBy(after(demand, events, context), context.now)]
}

function after(d: Demand, events: readonly NewEvent[], c: Context): Demand {
  const by = { kind: c.actor.kind, id: c.actor.id }
  return events.reduce((s, e) => evolve(s.id, s, { ...e, version: s.version + 1, at: c.now, by }), d)
}

function byType(
  command: Exclude<Command, { type: 'receive' | 'import_open' }>,
  d: Demand,
  c: Context,
): Decided {
  switch (command.type) {
    case 'name_person':
      return namePerson(command, d, c)
    case 'unname_person':
      return unnamePerson(command, d, c)
    case 'take_into_lane':
      return takeIntoLane(command, d)
    case 'settle_lane':
      return settleLane(command, d, c)
    case 'mark_emergency':
      return markEmergency(command, d)
    case 'drop_emergency':
      return dropEmergency(command, d)
    case 'record_danger':
      return recordDanger(command, d)
    case 'confirm_emergency':
      return confirmEmergency(command, d, c)
    case 'record_follow_up':
      return recordFollowUp(command, d)
    case 'verify_consent':
      return verifyConsent(command, d)
    case 'revoke_consent':
      return revokeConsent(command, d, c)
    case 'file_reply':
      return fileReply(command)
    case 'file_as_not_demand':
      return fileAsNotDemand(command, d)
    case 'confirm_not_demand':
      return confirmNotDemand(command, d, c)
    case 'confirm_facts':
      return confirmFacts(command, d)
    case 'authenticate':
      return authenticate(command, d)
    case 'record_callback':
      return recordCallback(command, d, c)
    case 'request_lookup':
      return requestLookup(command, d, c)
    case 'record_lookup':
      return recordLookup(command, d, c)
    case 'record_assessment':
      return recordAssessment(command, d)
    case 'determine':
      return determine(command, d, c)
    case 'file_challenge':
      return fileChallenge(command, d, c)
    case 'record_challenge_step':
      return recordChallengeStep(command, d, c)
    case 'record_clearance':
      return recordClearance(command, d, c)
    case 'record_extension':
      return recordExtension(command, d, c)
    case 'decide_production':
      return decideProduction(command, d)
    case 'answer_worksheet':
      return answerWorksheet(command, d)
    case 'record_narrowing_answer':
      return recordNarrowingAnswer(command, d)
    case 'link_demand':
      return linkDemand(command, d)
    case 'record_letter':
      return recordLetter(command, d, c)
    case 'record_redirect_answer':
      return recordRedirectAnswer(command, d)
    case 'record_withdrawal':
      return recordWithdrawal(command, d, c)
    case 'read_secrecy':
      return readSecrecy(command, d)
    case 'confirm_secrecy':
      return confirmSecrecy(command, d, c)
    case 'confirm_told':
      return confirmTold(command, d, c)
    case 'end_secrecy':
      return endSecrecy(command, d, c)
    case 'confirm_secrecy_end':
      return confirmSecrecyEnd(command, d, c)
    case 'record_secrecy_extension':
      return recordSecrecyExtension(command, d, c)
    case 'confirm_secrecy_extension':
      return confirmSecrecyExtension(command, d, c)
    case 'check_docket':
      return checkDocket(command, d, c)
    case 'allow_contact':
      return allowContact(command, d)
    case 'confirm_allowed_contact':
      return confirmAllowedContact(command, d, c)
    case 'tell_allowed_contact':
      return tellAllowedContact(command, d, c)
    case 'hold_late_notice':
      return holdLateNotice(command, d, c)
    case 'skip_contact':
    case 'tell_contact_again':
    case 'leave_untold':
      return decideWhom(command, d, c)
    case 'repeat_notice':
      return repeatNotice(command, d, c)
    case 'record_posted_notice':
      return recordPostedNotice(command, d, c)
    case 'settle_chain':
      return settleChain(command, d)
    case 'escalate_notice':
      return escalateNotice(command, d)
    case 'approve_redirect_exception':
      return approveRedirectException(command, d, c)
    case 'record_preservation':
      return recordPreservation(command, d, c)
    case 'prolong_preservation':
      return prolongPreservation(command, d, c)
    case 'request_hold':
      return requestHold(command, d, c)
    case 'record_hold':
      return recordHold(command, d)
    case 'request_hold_end':
      return requestHoldEnd(command, d, c)
    case 'record_hold_end':
      return recordHoldEnd(command, d)
    case 'note_hold_end':
      return noteHoldEnd(command, d, c)
    case 'extend_window':
      return extendWindow(command, d, c)
    case 'note_answer':
      return noteAnswer(command, d)
    case 'ask_extension':
      return askExtension(command, d)
    case 'send_notice':
      return sendNotice(command, d, c)
    case 'record_delivery':
      return recordDelivery(command)
    case 'record_undelivered':
      return recordUndelivered(command, d)
    case 'settle_undelivered':
      return settleUndelivered(command, d, c)
    case 'mark_notice_read':
      return markRead(command.matter, d, c)
    case 'record_answer':
      return recordAnswer(command, d, c)
    case 'read_messages':
      return readMessages(command, d, c)
    case 'answer_notice':
      return answerNotice(command, d, c)
    case 'decide_objection':
      return decideObjection(command, d)
    case 'prepare_authorisation':
      return prepareAuthorisation(command, d, c)
    case 'sign_authorisation':
      return signAuthorisation(command, d, c)
    case 'revoke_authorisation':
      return revokeAuthorisation(command, d)
    case 'record_collection':
      return recordCollection(command, d)
    case 'record_gate_refusal':
      return recordGateRefusal(command, d)
    case 'sign_certificate':
      return signCertificate(command, d, c)
    case 'record_sealed':
      return recordSealed(command, d)
    case 'record_released':
      return recordReleased(command, d, c)
    case 'note_late_release':
      return noteLateRelease(command, d, c)
    case 'confirm_download':
      return confirmDownload(command, d, c)
    case 'send_message':
      return sendMessage(command, d, c)
    case 'close':
      return close(command, d, c)
    case 'fire_clock':
      return fireClock(command, d, c)
  }
}

function markRead(matter: string, d: Demand, c: Context): Decided {
  const m = d.matters.find(x => x.id === matter)
  const party = m && speaksFor(c.actor, m)
  if (!m?.notice || !party)
    return refuse('not_found', 'There is no such notice here.', 'Sign in as the organisation it was sent to.')
  return partyIn(m.parties, party)?.opened ? [] : [{ kind: 'NoticeRead', matter, data: { at: c.now, party } }]
}
