// Three ways out of an objection that counsel follows: a court overrules it, the customer withdraws it, or counsel decides it again.
// Without one of them it would hold for good, also against a court (promise 4). What was decided because of it is decided again.

import { z } from 'zod'
import type { PartyRef } from '../../directory/tenant-chain.ts'
import { isCalendarDay, isLaterThanToday } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import type { LineKey } from '../decision/events.ts'
import type { DocumentRef } from '../decision/facts.ts'
import { type FilledIn, type Guard, given, noOwnNotice, onMatter, onOwnMatter } from '../registry/act.ts'
import type { Context } from '../registry/context.ts'
import { category, day, id, line, list, moment, prose } from '../registry/input.ts'
import { type Demand, findLine, type Matter, matterOf, openLines } from '../registry/state.ts'
import { hasLeft, knowsItLeft } from '../secrecy/late-order.ts'
import { alreadyGiven, speaksFor } from './objection.ts'
import { partyIn } from './party-state.ts'
import { noticeTerms } from './promised-terms.ts'
import type { Party } from './state.ts'
import { isKeptOrWaits } from './upheld.ts'

const isFollowed: Guard<Matter> = m => (m.parties.some(isUpheld) ? null : followsNone())

const isStillHere: Guard<Matter> = (m, d) => (hasLeft(d, m) ? alreadyGiven() : null)

function isUpheld({ objection }: Party): boolean {
  return objection?.decision === 'upheld'
}

function followsNone(): Refusal {
  return refuse(
    'wrong_stage',
    sentence('telling.counsel_follows_no_objection'),
    sentence('borders.reload_demand'),
  )
}

const overruleObjectionInput = {
  matter: id,
  court: line,
  number: line,
  on: day,
  /** Those that the order names; empty: all that the objection keeps here. */
  lines: list(z.strictObject({ ask: id, category, account: id.nullable() }), 0, 1000),
  note: prose,
}
type OverruleObjection = FilledIn<typeof overruleObjectionInput, { readonly document: DocumentRef | null }>

export const overruleObjection = onMatter({
  type: 'overrule_objection',
  emits: ['ObjectionOverruled'],
  input: overruleObjectionInput,
  given: given<{ readonly document: DocumentRef | null }>(),
  paper: { form: 'challenges', plain: null },
  who: { staff: ['analyst', 'counsel'] },
  guards: [m => (m.parties.some(p => isUpheld(p) || p.again) ? null : followsNone()), isStillHere],
  decide: ({ type: _, matter, ...order }, m, d, c) => {
    const { document } = order
    const no = refuseOrder(order, c) ?? refuseLines(order.lines, m, d)
    if (no) return no
    if (!document)
      return refuse(
        'invalid_input',
        sentence('telling.courts_order_missing'),
        sentence('telling.add_courts_order'),
        'promise 4',
      )
    const { lines, ...data } = order
    const rest = keptLines(d, m).filter(l => !findLine(lines, l))
    const some = lines.length > 0 && rest.length > 0 ? { lines } : {}
    return [{ kind: 'ObjectionOverruled', matter, data: { ...data, document, ...some } }]
  },
})

function refuseOrder(
  { court, number, on }: Pick<OverruleObjection, 'court' | 'number' | 'on'>,
  { now }: Context,
): Refusal | null {
  if (court.trim() === '' || number.trim() === '')
    return refuse(
      'invalid_input',
      sentence('telling.court_or_number_missing'),
      sentence('telling.name_court_and_number'),
    )
  return !isCalendarDay(on) || isLaterThanToday(on, now)
    ? refuse('invalid_input', sentence('deciding.day_lies_future'), sentence('deciding.record_when_happened'))
    : null
}

/** An order about something else lets nothing go here, whoever recorded it. */
function refuseLines(named: readonly LineKey[], m: Matter, d: Demand): Refusal | null {
  const own = openLines(d).filter(l => matterOf(d, l)?.id === m.id)
  if (named.some(l => !findLine(own, l)))
    return refuse(
      'invalid_input',
      sentence('telling.order_names_another_line'),
      sentence('telling.choose_lines_of_customer_order_names'),
      'promise 4',
    )
  const kept = keptLines(d, m)
  return named.some(l => !findLine(kept, l))
    ? refuse(
        'wrong_stage',
        sentence('telling.objection_keeps_no_such_line'),
        sentence('telling.choose_lines_objection_keeps'),
      )
    : null
}

function keptLines(d: Demand, m: Matter): LineKey[] {
  return openLines(d).filter(l => matterOf(d, l)?.id === m.id && isKeptOrWaits(m, l))
}

export const withdrawObjection = onOwnMatter({
  type: 'withdraw_objection',
  emits: ['ObjectionWithdrawn'],
  given: given<{ readonly matter: string; readonly text: string }>(),
  who: { staff: [], tenant: true },
  guards: [
    (m, _, { actor }) => {
      const party = m.notice ? speaksFor(actor, m) : null
      return party ? refuseWithdrawing(m, party) : noOwnNotice()
    },
    (m, d) =>
      knowsItLeft(d, m)
        ? refuse(
            'wrong_stage',
            sentence('deciding.answer_already_been_given_agency'),
            sentence('deciding.write_desk_receipt_shows_what'),
          )
        : null,
  ],
  decide: ({ matter, text }, m, _, { actor }) => {
    const party = speaksFor(actor, m)
    return party ? [{ kind: 'ObjectionWithdrawn', matter, data: { text, party } }] : noOwnNotice()
  },
})

function refuseWithdrawing(m: Matter, party: PartyRef): Refusal | null {
  const own = partyIn(m.parties, party)
  return own && knowsItIsFollowed(m, own)
    ? null
    : refuse(
        'wrong_stage',
        sentence('telling.no_objection_of_yours_followed'),
        sentence('telling.answer_notice_instead'),
      )
}

/** As far as this party may know: under a prohibition it was not told that its objection is followed no more. */
function knowsItIsFollowed({ silent }: Matter, p: Party): boolean {
  const since = silent !== null && p.objection !== null && p.objection.at > silent.at
  return isUpheld(p) || (since && p.earlier.at(-1)?.followed === true)
}

export const decideObjectionAgain = onMatter({
  type: 'decide_objection_again',
  emits: ['ObjectionDecidedAgain'],
  input: {
    matter: id,
    reason: prose,
    /** The order of a court that leaves the customer less time than the policy's term. */
    courtTerm: z.strictObject({ court: line, number: line, until: moment }).exactOptional(),
  },
  who: { staff: ['counsel'], employeesOnly: true },
  guards: [isFollowed, isStillHere],
  decide: ({ matter, reason, courtTerm }, m, _, c) => {
    if (reason.trim() === '')
      return refuse(
        'invalid_input',
        sentence('telling.decision_needs_reason'),
        sentence('telling.write_sentence_tenant_can_read'),
      )
    if (courtTerm && (courtTerm.court.trim() === '' || courtTerm.number.trim() === ''))
      return refuse(
        'invalid_input',
        sentence('telling.court_or_number_missing'),
        sentence('telling.name_court_and_number'),
      )
    const termMinutes =
      c.policy.courtTermMinutes ?? noticeTerms(c.policy, c.terms?.(m.tenant) ?? null).windowMinutes
    const data = { reason, termMinutes, ...(courtTerm ? { courtTerm } : {}) }
    return [{ kind: 'ObjectionDecidedAgain', matter, data }]
  },
})
