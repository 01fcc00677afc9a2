// What the tenant says to a notice, and what follows from it. An objection holds production until counsel decides, also one that
// came after the window, as long as nothing of this tenant's data has left; the clock of the term brings it to counsel in time.

import { z } from 'zod'
import { type PartyRef, partyKey } from '../../directory/tenant-chain.ts'
import { actsFor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import type { TenantAnswer } from '../../vocabulary/closed-lists.ts'
import { beforeMoment, type CounselTerm, dueAtOf } from '../challenge/suspension.ts'
import { isGiven } from '../decision/decided-anew.ts'
import type { LineKey } from '../decision/events.ts'
import { isCompleteFor } from '../decision/lines-given.ts'
import { wentAway } from '../decision/redirect-outcome.ts'
import { type ConsentScope, giveConsent, linesIn, withdrawnBy } from '../permitted/consent.ts'
import { type Guard, given, noOwnNotice, onMatter, onOwnMatter } from '../registry/act.ts'
import type { Context } from '../registry/context.ts'
import { category, id, list, prose } from '../registry/input.ts'
import { type Demand, findLine, type Matter, matterOf, openLines } from '../registry/state.ts'
import { hasLeft, knowsItLeft, knowsItWasDecided } from '../secrecy/late-order.ts'
import type { ToldItem } from './events.ts'
import { isOut, isSkipped } from './notice-state.ts'
import { frees, mayConsent, partyIn, partyOf } from './party-state.ts'

import type { Party } from './state.ts'
import { isObjected, isOf, objected, upheldFor } from './upheld.ts'

/** Of a party of it whom nobody keeps out. */
const isOwnNotice: Guard<Matter> = (m, _, { actor }) =>
  m.notice && speaksFor(actor, m) && !isSkipped(m, actor) ? null : noOwnNotice()

export const answerNotice = onOwnMatter({
  type: 'answer_notice',
  emits: ['ConsentGiven', 'ConsentRevoked', 'NoticeAnswered'],
  given: given<{
    readonly matter: string
    readonly answer: TenantAnswer
    readonly text: string
    /** What a consent covers; without it nothing leaves by it. */
    readonly scope?: ConsentScope
    /** What it is about, where that is not all of its data. */
    readonly about?: readonly ToldItem[]
  }>(),
  who: { staff: [], tenant: true },
  still: ['closed', 'withdrawn'],
  guards: [
    isOwnNotice,
    (m, d) =>
      knowsItLeft(d, m)
        ? refuse(
            'wrong_stage',
            sentence('deciding.answer_already_been_given_agency'),
            sentence('deciding.write_desk_receipt_shows_what'),
          )
        : null,
  ],
  decide: ({ answer, text, scope, about }, m, d, c) => {
    const party = speaksFor(c.actor, m)
    if (!m.notice || !party) return noOwnNotice()
    const no = refuseOwnAnswer(answer, text, m, party)
    if (no) return no
    const late = isOut(m) && c.now >= m.notice.windowEndsAt ? { late: true as const } : {}
    const given = answer === 'consents' && scope ? giveConsent(scope, text, { d, m, c, party }) : []
    if (isRefusal(given)) return given
    const lines = frees(answer) || !about ? {} : { about, ...linesOf(about, d, m) }
    return [
      { kind: 'NoticeAnswered', matter: m.id, data: { answer, text, party, ...late, ...lines } },
      ...given,
      ...withdrawnBy(m, answer, party),
    ]
  },
})

/** Where none of what it named is asked any more, its word holds all of it. */
function linesOf(about: readonly ToldItem[], d: Demand, m: Matter): { readonly lines?: readonly LineKey[] } {
  const lines = linesIn(about, d, m)
  return lines.length > 0 ? { lines } : {}
}

function refuseOwnAnswer(answer: TenantAnswer, text: string, m: Matter, party: PartyRef): Refusal | null {
  if (answer === 'objects' && text.trim() === '')
    return refuse(
      'invalid_input',
      sentence('telling.objection_needs_reason'),
      sentence('telling.say_sentence_more_why_you'),
    )
  const spoke = partyIn(m.parties, party)
  if (answer === 'objects' && spoke && knowsItWasDecided(m, spoke))
    return refuse(
      'already_done',
      sentence('telling.our_counsel_decided_your_objection'),
      sentence('telling.if_you_gone_court_answer'),
    )
  return answer === 'consents' && !mayConsent(m.parties, party)
    ? refuse(
        'wrong_stage',
        sentence('telling.only_organisation_decides_about_these'),
        sentence('telling.answer_you_no_objection_ask'),
        'Reg. (EU) 2016/679 art. 28(3)(a)',
      )
    : null
}

/** For whom of the matter's parties this person speaks; null for who is not of them. */
export function speaksFor(actor: Context['actor'], { tenant }: Pick<Matter, 'tenant'>): PartyRef | null {
  return actor.kind === 'tenant' && actsFor(actor, tenant) ? partyOf(actor, tenant) : null
}

export function notTold(): Refusal {
  return refuse('wrong_stage', sentence('telling.tenant_not_told_yet'), sentence('borders.send_notice_first'))
}

export function alreadyGiven(): Refusal {
  return refuse(
    'wrong_stage',
    sentence('deciding.answer_already_been_given_agency'),
    sentence('telling.write_tenant'),
  )
}

export const decideObjection = onMatter({
  type: 'decide_objection',
  emits: ['ObjectionDecided'],
  input: {
    matter: id,
    decision: z.enum(['upheld', 'overruled']),
    reason: prose,
    /** Those that stay here, where it is upheld for some and overruled for the rest; absent: all. */
    lines: list(z.strictObject({ ask: id, category, account: id.nullable() }), 1, 1000).exactOptional(),
  },
  who: { staff: ['counsel'], employeesOnly: true },
  still: ['withdrawn'],
  guards: [
    m =>
      m.objectionOpen
        ? null
        : refuse('wrong_stage', sentence('telling.no_open_objection'), sentence('borders.reload_demand')),
  ],
  decide: ({ decision, reason, lines }, m, d) => {
    if (reason.trim() === '')
      return refuse(
        'invalid_input',
        sentence('telling.decision_needs_reason'),
        sentence('telling.write_sentence_tenant_can_read'),
      )
    const all = objected(d, m)
    if (lines && (decision === 'overruled' || lines.some(l => !findLine(all, l))))
      return refuse(
        'invalid_input',
        sentence('telling.objection_keeps_no_such_line'),
        sentence('telling.choose_lines_objection_keeps'),
      )
    const data = { decision, reason, ...upheldFor(d, m, lines) }
    return [{ kind: 'ObjectionDecided', matter: m.id, data }]
  },
})

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

/**
 * Production waits until counsel has read it, once for each kind of answer: nobody holds it by saying the same again. `line`: whether
 * that one waits; absent: whether any does.
 */
export function answerHolds(m: Pick<Matter, 'parties'>, line?: LineKey): boolean {
  return unreadAnswers(m).some(({ answer, heard, heardAbout = [] }) => {
    if (answer === null || heard.includes(answer.answer)) return false
    const isRead = (l: LineKey) => heardAbout.some(h => h.answer === answer.answer && isOf(h.lines, l))
    return line ? isOf(answer.lines, line) && !isRead(line) : !answer.lines?.every(isRead)
  })
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

/** Every line of this tenant that it objects to is decided, and none of them is to leave. */
function nothingLeaves(d: Demand, m: Matter): boolean {
  if (wentAway(d, m)) return true
  return openLines(d)
    .filter(l => matterOf(d, l)?.id === m.id && isObjected(m, l))
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

const hasAnswered: Guard<Matter> = m => (m.parties.some(p => p.answer !== null) ? null : notAnswered())

function notAnswered(): Refusal {
  return refuse('wrong_stage', sentence('telling.tenant_not_answered'), sentence('borders.reload_demand'))
}

/** Of all of these the objection has to be decided, and reading it is not enough. */
function refuseReading(spoke: readonly Party[], d: Demand, m: Matter): Refusal | null {
  const undecided = spoke.every(p => p.objectionOpen && p.answer?.answer === 'objects')
  return undecided && !objectsToNothing(d, m) && !cameTooLate(d, m)
    ? refuse(
        'objection_undecided',
        sentence('telling.tenant_objects_what_leave_reading'),
        sentence('telling.decide_objection'),
        'promise 3',
      )
    : null
}

export const noteAnswer = onMatter({
  type: 'note_answer',
  emits: ['AnswerNoted'],
  input: { matter: id, note: prose, party: id.exactOptional() },
  who: { staff: ['counsel'], employeesOnly: true },
  still: ['closed', 'withdrawn'],
  guards: [
    hasAnswered,
    (m, d) =>
      refuseReading(
        m.parties.filter(p => p.answer !== null),
        d,
        m,
      ),
  ],
  decide: ({ note, party }, m, d) => {
    const spoke = m.parties.filter(p => p.answer !== null && (party === undefined || partyKey(p) === party))
    if (spoke.length === 0) return notAnswered()
    const no = refuseReading(spoke, d, m)
    if (no) return no
    return note.trim() === ''
      ? refuse(
          'invalid_input',
          sentence('telling.what_follows_from_missing'),
          sentence('telling.say_sentence'),
        )
      : [{ kind: 'AnswerNoted', matter: m.id, data: { note, ...(party === undefined ? {} : { party }) } }]
  },
})

/** When an open objection goes before everything else: production is due soon, and only counsel's decision is missing. */
export function objectionDecideBy(d: Demand, m: Matter, term: CounselTerm): string | null {
  return m.objectionOpen && !objectsToNothing(d, m) ? beforeDue(d, m, term) : null
}

/** The same of an answer that asks something of us and that counsel has not read. */
export function answerReadBy(d: Demand, m: Matter, term: CounselTerm): string | null {
  return answerHolds(m) ? beforeDue(d, m, term) : null
}

function beforeDue(d: Demand, m: Matter, term: CounselTerm): string | null {
  const due = isCompleteFor(d, m) || wentAway(d, m) ? null : dueAtOf(d, m.id)
  return due ? beforeMoment(due, term) : null
}

export const markNoticeRead = onOwnMatter({
  type: 'mark_notice_read',
  emits: ['NoticeRead'],
  given: given<{ readonly matter: string }>(),
  who: { staff: [], tenant: true },
  still: ['closed', 'withdrawn'],
  guards: [(m, _, { actor }) => (m.notice && speaksFor(actor, m) ? null : noOwnNotice())],
  decide: ({ matter }, m, _, { actor, now }) => {
    const party = speaksFor(actor, m)
    if (!party) return noOwnNotice()
    return partyIn(m.parties, party)?.opened ? [] : [{ kind: 'NoticeRead', matter, data: { at: now, party } }]
  },
})
