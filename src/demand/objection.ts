// What the tenant says to a notice, and what follows from it. An objection holds production until counsel decides, also one that
// came after the window, as long as nothing of this tenant's data has left; the clock of the term brings it to counsel in time.
import { actsFor } from './actor.ts'
import type { CommandOf } from './command.ts'
import { giveConsent, withdrawnBy } from './consent.ts'
import { isBeforeDayOf, isCalendarDay, isLaterThanToday } from './days.ts'
import type { Context, Decided } from './decide.ts'
import { isGiven } from './decided-anew.ts'
import { wentAway } from './gone.ts'
import { isOut, isSkipped } from './notice-state.ts'
import { frees, mayConsent, type Party, partyIn, partyOf } from './party-state.ts'
import { isRefusal, type Refusal, refuse } from './refusal.ts'
import { hasLeft, isSilent, knowsItLeft, knowsItWasDecided } from './silence.ts'
import { type Demand, findLine, type Matter, matterOf, openLines } from './state.ts'
import { beforeMoment, type CounselTerm, dueAtOf } from './suspension.ts'
import { ITSELF, type PartyRef, partyKey, refOf } from './tenant-chain.ts'
import type { TenantAnswer } from './vocabulary.ts'

export function answerNotice(command: CommandOf<'answer_notice'>, d: Demand, c: Context): Decided {
  const m = d.matters.find(x => x.id === command.matter)
  const party = m && speaksFor(c.actor, m)
  if (!m?.notice || !party || isSkipped(m, c.actor))
    return refuse('not_found', 'There is no such notice here.', 'Sign in as the organisation it was sent to.')
  if (knowsItLeft(d, m))
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
  const spoke = partyIn(m.parties, party)
  if (command.answer === 'objects' && spoke && knowsItWasDecided(m, spoke)) {
    return refuse(
      'already_done',
      'Our counsel has decided on your objection.',
      'If you have gone to court, answer that you have filed; otherwise write to the desk.',
    )
  }
  if (command.answer === 'consents' && !mayConsent(m.parties, party))
    return refuse(
      'wrong_stage',
      'Only the organisation that decides about these data can consent to their leaving.',
      'Answer that you have no objection, or ask that organisation to answer.',
      'Reg. (EU) 2016/679 art. 28(3)(a)',
    )
  const late = isOut(m) && c.now >= m.notice.windowEndsAt ? { late: true as const } : {}
  const { answer, text, scope } = command
  const given = answer === 'consents' && scope ? giveConsent(scope, text, { d, m, c, party }) : []
  if (isRefusal(given)) return given
  return [
    { kind: 'NoticeAnswered', matter: m.id, data: { answer, text, party, ...late } },
    ...given,
    ...withdrawnBy(m, answer, party),
  ]
}

/** For whom of the matter's parties this person speaks; null for who is not of them. */
export function speaksFor(actor: Context['actor'], { tenant }: Pick<Matter, 'tenant'>): PartyRef | null {
  return actor.kind === 'tenant' && actsFor(actor, tenant) ? partyOf(actor, tenant) : null
}

/**
 * What a customer answered by mail, post or telephone, because it has no passkey or none of its people can use it (decision 25):
 * it holds as an answer in the console does. That nothing is objected to would free the data, so only counsel takes it down.
 */
export function recordAnswer(command: CommandOf<'record_answer'>, d: Demand, c: Context): Decided {
  const { matter, answer, text, taken } = command
  const m = d.matters.find(x => x.id === matter)
  if (!m) return noMatter()
  if (!m.notice) return refuse('wrong_stage', 'This tenant was not told yet.', 'Send the notice first.')
  const party = whose(m, command.party)
  if (party === null)
    return refuse(
      'invalid_input',
      'Several organisations were told, and it is not said which of them answered.',
      'Choose whose answer it is.',
    )
  const no = mayTakeDown(command, d, { m, spoke: partyIn(m.parties, party) }, c)
  if (no) return no
  const late = isOut(m) && taken.on > m.notice.windowEndsAt.slice(0, 10) ? { late: true as const } : {}
  return [
    { kind: 'NoticeAnswered', matter, data: { answer, text, party, taken, ...late } },
    ...withdrawnBy(m, answer, party),
  ]
}

/** By its key. Where one alone was told it need not be said; null where it is not known. */
function whose({ parties }: Matter, key: string | undefined): PartyRef | null {
  const told = parties.filter(p => p.told)
  const one =
    key === undefined
      ? told.length > 1
        ? null
        : (told[0] ?? ITSELF)
      : parties.find(p => partyKey(p) === key)
  return one ? refOf(one) : null
}

function mayTakeDown(
  { answer, text, taken }: CommandOf<'record_answer'>,
  d: Demand,
  { m, spoke }: { readonly m: Matter; readonly spoke: Party | null },
  { actor, now }: Context,
): Refusal | null {
  if (hasLeft(d, m))
    return refuse('wrong_stage', 'The answer has already been given to the agency.', 'Write to the tenant.')
  if (taken.from.trim() === '')
    return refuse('invalid_input', 'Who answered is missing.', 'Name the person who wrote or called.')
  if (
    !isCalendarDay(taken.on) ||
    isBeforeDayOf(taken.on, m.notice?.sentAt ?? now) ||
    isLaterThanToday(taken.on, now)
  )
    return refuse(
      'invalid_input',
      'The answer came on no such day.',
      'Enter a day from that of the notice until today.',
    )
  if (text.trim() === '')
    return refuse('invalid_input', 'What the tenant said is missing.', 'Write it down in its own words.')
  if (answer === 'objects' && spoke && spoke.objection !== null)
    return refuse(
      'already_done',
      'Counsel has decided on this tenant’s objection.',
      'If it has gone to court, record that it has filed.',
    )
  if (frees(answer) && !isCounsel(actor))
    return refuse(
      'counsel_required',
      'That nothing is objected to lets the data go: only counsel takes it down.',
      'Counsel records it, or the tenant answers in its console.',
    )
  return null
}

function isCounsel(actor: Context['actor']): boolean {
  return actor.kind === 'staff' && actor.employment === 'employee' && actor.roles.includes('counsel')
}

export function decideObjection(command: CommandOf<'decide_objection'>, d: Demand): Decided {
  const m = d.matters.find(x => x.id === command.matter)
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

/** More time for the tenant, within the authority's term; past that only the authority can give more. */
export function extendWindow(command: CommandOf<'extend_window'>, d: Demand, c: Context): Decided {
  const m = d.matters.find(x => x.id === command.matter)
  if (!m?.notice) return refuse('wrong_stage', 'This tenant was not told yet.', 'Send the notice first.')
  // It would be told of more time, and what it is told is what it was told before.
  if (isSilent(m))
    return refuse(
      'secrecy_forbids_notice',
      'A live prohibition forbids telling the tenant.',
      'Hold back what would leave by not signing it.',
      m.secrecy?.instrument ?? 'promise 3',
    )
  if (hasLeft(d, m))
    return refuse('wrong_stage', 'The answer has already been given to the agency.', 'Write to the tenant.')
  if (command.reason.trim() === '')
    return refuse('invalid_input', 'A reason in words is missing.', 'Say why the window grows.')
  if (command.windowEndsAt <= c.now || command.windowEndsAt <= m.notice.windowEndsAt)
    return refuse('invalid_input', 'The window would not grow.', 'Choose a later moment.')
  const due = dueAtOf(d, m.id)
  if (due && command.windowEndsAt > due)
    return refuse(
      'invalid_input',
      'The window would end after production is due.',
      'Ask the authority for more time first and record its extension.',
      'promise 4',
    )
  const { windowEndsAt, reason } = command
  return [{ kind: 'WindowExtended', matter: m.id, data: { windowEndsAt, reason } }]
}

/** Answers that ask something of us: counsel reads them and says what follows. Consent is verified in a lane of its own. */
export const askingAnswers: readonly TenantAnswer[] = ['answers_itself', 'needs_time', 'has_filed']

/** Whose answer counsel has to read. */
export function unreadAnswers({ parties }: Pick<Matter, 'parties'>): Party[] {
  return parties.filter(
    p => p.answer !== null && p.answerNoted === null && askingAnswers.includes(p.answer.answer),
  )
}

export function waitsForCounsel(m: Pick<Matter, 'parties'>): boolean {
  return unreadAnswers(m).length > 0
}

/** Production waits until counsel has read it, once for each kind of answer: nobody holds it by saying the same again. */
export function answerHolds(m: Pick<Matter, 'parties'>): boolean {
  return unreadAnswers(m).some(p => p.answer !== null && !p.heard.includes(p.answer.answer))
}

/** Taken although the data had left, because who objected may not know that they did: nothing holds any more, and somebody reads it. */
export function lateObjections(d: Demand, m: Matter): Party[] {
  const { silent } = m
  if (silent === null || !hasLeft(d, m)) return []
  return m.parties.filter(
    ({ answer, answerNoted }) =>
      answer?.answer === 'objects' && answer.at > silent.at && answerNoted === null,
  )
}

export function cameTooLate(d: Demand, m: Matter): boolean {
  return lateObjections(d, m).length > 0
}

/** Every line of this tenant is decided, and none of them is to leave. */
function nothingLeaves(d: Demand, m: Matter): boolean {
  if (wentAway(d, m)) return true
  return openLines(d)
    .filter(l => matterOf(d, l)?.id === m.id)
    .every(l => {
      const line = findLine(d.lines, l)
      return line !== undefined && !isGiven(line)
    })
}

/** It objects, and there is nothing to decide: counsel says that it was read. It stays open, and counts where something is to leave. */
function objectsToNothing(d: Demand, m: Matter): boolean {
  return m.objectionOpen && !hasLeft(d, m) && nothingLeaves(d, m)
}

/** Whose words wait for a word of ours, and only to be read: what asks for something, and an objection to nothing that is to leave. */
export function toRead(d: Demand, m: Matter): Party[] {
  const toNothing = objectsToNothing(d, m)
  const late = lateObjections(d, m)
  const asks = unreadAnswers(m)
  return m.parties.filter(
    p => (toNothing && p.objectionOpen && p.answerNoted === null) || asks.includes(p) || late.includes(p),
  )
}

/** What this tenant said waits for a word of ours: nothing closes before it has one. */
export function isUnanswered(d: Demand, m: Matter): boolean {
  return toRead(d, m).length > 0
}

export function noteAnswer(command: CommandOf<'note_answer'>, d: Demand): Decided {
  const m = d.matters.find(x => x.id === command.matter)
  if (!m) return noMatter()
  const { note, party } = command
  const spoke = m.parties.filter(p => p.answer !== null && (party === undefined || partyKey(p) === party))
  if (spoke.length === 0) return refuse('wrong_stage', 'The tenant has not answered.', 'Reload the demand.')
  const undecided = spoke.every(p => p.objectionOpen && p.answer?.answer === 'objects')
  if (undecided && !objectsToNothing(d, m) && !cameTooLate(d, m))
    return refuse(
      'objection_undecided',
      'The tenant objects to what is to leave, so reading it is not enough.',
      'Decide the objection.',
      'promise 3',
    )
  if (note.trim() === '')
    return refuse('invalid_input', 'What follows from it is missing.', 'Say it in a sentence.')
  return [{ kind: 'AnswerNoted', matter: m.id, data: { note, ...(party === undefined ? {} : { party }) } }]
}

/** When an open objection goes before everything else: production is due soon, and only counsel's decision is missing. */
export function objectionDecideBy(d: Demand, m: Matter, term: CounselTerm): string | null {
  return m.objectionOpen && !objectsToNothing(d, m) ? beforeDue(d, m, term) : null
}

/** The same of an answer that asks something of us and that counsel has not read. */
export function answerReadBy(d: Demand, m: Matter, term: CounselTerm): string | null {
  return answerHolds(m) ? beforeDue(d, m, term) : null
}

function beforeDue(d: Demand, m: Matter, term: CounselTerm): string | null {
  const due = d.released || wentAway(d, m) ? null : dueAtOf(d, m.id)
  return due ? beforeMoment(due, term) : null
}

function noMatter(): Refusal {
  return refuse('not_found', 'There is no such matter in this demand.', 'Reload the demand.')
}
