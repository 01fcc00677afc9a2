// Each event as one sentence for the timeline. Plain words, no codes.
import type { DemandEvent } from '../../demand/event.ts'
import { when } from '../letters/when.ts'
import {
  categoryWords,
  challengeKindWords,
  challengeStepWords,
  decisionWords,
  relationWords,
  suspensionWords,
} from '../letters/words.ts'

export type Names = (id: string) => string

export function says(e: DemandEvent, name: Names, zone: string): string {
  switch (e.kind) {
    case 'DemandReceived':
      return `Received by ${e.data.channel}, served ${when(e.data.servedAt, zone)}.`
    case 'PersonNamed':
      return `Named ${name(e.data.person)} to this lane: ${e.data.note}`
    case 'PersonUnnamed':
      return `Took ${name(e.data.person)} out of this lane: ${e.data.note}`
    case 'EmergencyMarked':
      return `Marked as an emergency${e.data.source === 'reader' ? ', as the paper reads' : ''}: ${e.data.voluntary ? 'a request that the law merely permits to answer' : 'an order in an urgent procedure'}.${e.data.note ? ` ${e.data.note}` : ''}`
    case 'EmergencyDropped':
      return `Found to be no emergency: ${e.data.reason}`
    case 'DangerRecorded':
      return `Recorded the danger (${e.data.danger.replaceAll('_', ' ')}): ${e.data.what} The least that helps: ${e.data.minimum.map(m => categoryWords(m.category)).join(', ')}.`
    case 'EmergencyConfirmed':
      return e.data.outcome === 'unreachable'
        ? `Called ${e.data.contact}: nobody could be reached.`
        : `Called ${e.data.contact}: ${e.data.supervisor} ${e.data.outcome === 'confirmed' ? 'confirmed the emergency' : 'did not confirm the emergency'}.${e.data.note ? ` ${e.data.note}` : ''}`
    case 'FollowUpAwaited':
      return `Process has to follow by ${when(e.data.dueAt, zone)}: ${e.data.what}${e.data.cite ? ` (${e.data.cite})` : ''}.`
    case 'FollowUpSettled':
      return followUpSays(e.data)
    case 'ConsentGiven':
      return `The tenant consented to ${e.data.lines.map(l => categoryWords(l.category)).join(', ')}, in a session with its contact’s passkey.`
    case 'ConsentVerified':
      return `Verified the consent (${e.data.evidence.replaceAll('_', ' ')}: ${e.data.who}).${e.data.note ? ` ${e.data.note}` : ''}`
    case 'ConsentRevoked':
      return `The consent was taken back: ${e.data.why}`
    case 'OpenDemandImported':
      return `Brought in from ${e.data.system}, where it was ${e.data.reference} and ${e.data.status}${e.data.toldAt ? `; the tenant was told ${when(e.data.toldAt, zone)}` : ''}. Its facts wait for a person to confirm them.`
    case 'ReplyFiled':
      return `A reply from ${e.data.from} was filed here: ${e.data.subject}`
    case 'FiledAsNotDemand':
      return `Filed as not a demand: ${e.data.note}`
    case 'FactsConfirmed':
      return e.data.changed.length > 0
        ? `Confirmed the facts and changed ${e.data.changed.join(', ')}.`
        : 'Confirmed the facts as proposed.'
    case 'AuthorityAuthenticated':
      return `Matched the sender to ${name(e.data.authority)}: ${e.data.checks.map(c => `${c.name} ${c.result}`).join(', ')}.`
    case 'CallbackRecorded':
      return `Called back ${e.data.contact}: ${e.data.outcome}${e.data.fingerprintConfirmed ? ', key words confirmed' : ''}.`
    case 'LookupRequested':
      return 'Asked the gate to look up the accounts.'
    case 'AccountsMatched':
      return `The gate matched ${e.data.accounts.length} account${e.data.accounts.length === 1 ? '' : 's'}; ${e.data.unmatched.length} not found.`
    case 'Assessed':
      return `Asked the law as of ${e.data.asOf} (${e.data.packs.map(p => p.split('#')[0]).join(', ')}).`
    case 'Determined':
      return `Decided: ${e.data.lines.map(l => `${categoryWords(l.category)}, ${decisionWords(l.decision)}`).join('; ')}.`
    case 'ChallengeFiled':
      return `Filed a challenge (${challengeKindWords(e.data.challengeKind)}) of the ${e.data.about} with ${e.data.forum} on ${e.data.filedOn}. ${suspensionWords(e.data)}`
    case 'ChallengeStepRecorded':
      return `${challengeStepWords(e.data)}, ${e.data.on}.${e.data.note ? ` ${e.data.note}` : ''}`
    case 'ExtensionRecorded':
      return `Recorded more time in writing, until ${when(e.data.until, zone)}${e.data.grantedBy ? `: ${e.data.grantedBy}` : ''}.`
    case 'NarrowingAnswered':
      return `The agency ${e.data.agreed ? 'agreed to' : 'did not agree to'} the narrower ${categoryWords(e.data.category)}: ${e.data.note}`
    case 'DemandLinked':
      return `Linked: this ${relationWords(e.data.relation)} ${e.data.reference}.`
    case 'WorksheetAnswered':
      return `Weighed the conflict with ${e.data.law}: ${e.data.answers.filter(a => a.answer.trim() !== '').length} questions answered.`
    case 'ProductionDecided':
      return e.data.decision === 'produce'
        ? `Decided to produce while the challenge is open: ${e.data.why}`
        : `Decided not to produce, at the risk of contempt: ${e.data.why}`
    case 'LetterSent':
      return `Sent to the ${e.data.letter.to}: ${e.data.letter.subject}`
    case 'RedirectAnswered':
      return `The agency answered the redirect: ${e.data.outcome.replaceAll('_', ' ')}. ${e.data.note}`
    case 'SecrecyRead':
      return `Read the paper for secrecy: ${secrecyWords(e.data.secrecy)}.`
    case 'SecrecyConfirmed':
      return 'Confirmed the secrecy reading as second reader.'
    case 'SecrecyBegun':
      return `Secrecy began: ${secrecyWords(e.data.secrecy)}.`
    case 'SecrecyContinued':
      return 'The secrecy goes on; telling the tenant is now due in the next half-year.'
    case 'SecrecyEnded':
      return `Secrecy ended (${e.data.why}).`
    case 'NoticeSent':
      return `Told the tenant, with its copy${e.data.late ? ', late as the law required' : ''}; the window ends ${when(e.data.windowEndsAt, zone)}.${withheldWords(e.data.withheld)}`
    case 'SecrecyShortened':
      return `One order of secrecy ended (${e.data.why}); what is left binds: ${secrecyWords(e.data.secrecy)}.`
    case 'PartSecrecyBegun':
      return `Secrecy of a part began (${e.data.order.secrecy.covers?.join(', ')}): ${secrecyWords(e.data.order.secrecy)}.`
    case 'PartSecrecyEnded':
      return `Secrecy of a part ended (${e.data.why}).`
    case 'SecrecyExtension':
      return `A longer secrecy was ${e.data.step === 'filed' ? 'asked for' : e.data.step} on ${e.data.on}. ${e.data.note}`
    case 'DocketChecked':
      return `Checked the docket (${e.data.where}): ${e.data.found.replaceAll('_', ' ')}. ${e.data.note}`
    case 'LateNoticeHeld':
      return `Holds the late notice until ${when(e.data.until, zone)}: ${e.data.reason}`
    case 'ContactSkipped':
      return `${name(e.data.contact)} is not told of this demand (${e.data.why.replaceAll('_', ' ')}): ${e.data.note}`
    case 'NoticeRepeated':
      return `Sent the notice to ${name(e.data.contact)} as well: the one before was ${e.data.why.replaceAll('_', ' ')}.`
    case 'NoticePosted':
      return `Posted the notice on ${e.data.postedOn} to ${e.data.to}. ${e.data.note}`
    case 'NoticeEscalated':
      return `The notice went to counsel: ${escalatedWords[e.data.why]}.`
    case 'RedirectExceptionApproved':
      return 'Approved that the customer is not asked first.'
    case 'PreservationRecorded':
      return `Set the data apart: ${e.data.where}${e.data.until ? `, until ${when(e.data.until, zone)}` : ''}. ${e.data.note}`
    case 'WindowExtended':
      return `Gave the tenant more time, until ${when(e.data.windowEndsAt, zone)}: ${e.data.reason}`
    case 'ExtensionAsked':
      return `Asked the authority for more time, until ${when(e.data.until, zone)}.`
    case 'AnswerNoted':
      return `On the tenant’s answer: ${e.data.note}`
    case 'NoticeDelivery':
      return `The notice was ${e.data.status}.`
    case 'NoticeRead':
      return 'The tenant opened the notice.'
    case 'NoticeAnswered':
      return `The tenant answered${e.data.late ? ', after its window' : ''}: ${e.data.answer.replaceAll('_', ' ')}.${e.data.text ? ` “${e.data.text}”` : ''}`
    case 'ObjectionDecided':
      return `Decided the objection: ${e.data.decision}. ${e.data.reason}`
    case 'WindowEnded':
      return 'The window to object ended.'
    case 'AuthorisationPrepared':
      return `Prepared the authorisation, valid until ${when(e.data.expiresAt, zone)}.`
    case 'AuthorisationSigned':
      return 'Signed the authorisation with an approval passkey.'
    case 'Authorised':
      return `Two people have signed: ${e.data.approvers.map(name).join(' and ')}.`
    case 'AuthorisationRevoked':
      return `Revoked the authorisation: ${e.data.reason}`
    case 'AuthorisationExpired':
      return 'The authorisation expired unused.'
    case 'Collected':
      return `The gate collected ${e.data.parts.reduce((n, p) => n + p.items, 0)} items; ${e.data.quarantined} outside the scope were left out.`
    case 'GateRefused':
      return `The gate refused: ${e.data.code.replaceAll('_', ' ')}. ${e.data.detail}`
    case 'CertificateSigned':
      return 'Signed the certificate of authenticity as custodian.'
    case 'Sealed':
      return `The gate sealed ${e.data.items} items to the keys of officer and authority.`
    case 'ReleaseLogged':
      return 'Wrote the release into the log.'
    case 'Released':
      return e.data.afterRevocation
        ? 'The gate put the package out although the authorisation had been revoked meanwhile. It is handed to nobody.'
        : `The gate put the package out; it stays until ${when(e.data.expiresAt, zone)}.`
    case 'LateReleaseNoted':
      return `On the package that went out after the revocation: ${e.data.note}`
    case 'Downloaded':
      return 'The officer confirmed to have the package.'
    case 'MessageSent':
      return `Message from the ${e.data.from}: ${e.data.text}`
    case 'Closed':
      return `Closed and counted as ${e.data.outcome.replaceAll('_', ' ')}.`
    case 'ClockFired':
      return `The clock “${e.data.clock.split(':')[0]?.replaceAll('_', ' ')}” came due.`
  }
}

function followUpSays(f: { outcome: string; reference: string | null; note: string }): string {
  if (f.outcome === 'received') return `The process that had to follow came: ${f.reference ?? ''}. ${f.note}`
  return f.outcome === 'refused'
    ? `The authority says that no process will follow: ${f.note}`
    : `No process followed the emergency. ${f.note}`
}

const escalatedWords = {
  no_contact: 'this tenant has no contact for notices',
  unreached: 'no mail reached the tenant',
  term_passed: 'the term for telling it has passed',
} as const

function withheldWords(parts: readonly string[] = []): string {
  return parts.length > 0 ? ` Left out under a secrecy of a part: ${parts.join(', ')}.` : ''
}

function secrecyWords(s: { kind: string; until: string | null }): string {
  if (s.kind === 'none') return 'none found'
  if (s.kind === 'requested') return 'a request, which forbids nothing'
  return `${s.kind.replaceAll('_', ' ')}${s.until ? ` until ${s.until}` : ' without an end'}`
}
