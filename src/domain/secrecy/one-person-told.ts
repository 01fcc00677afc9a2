// Under a secrecy the authority allows one named contact to be told: counsel records it with its paper, another person confirms it, and
// that contact alone has the notice by mail. For everybody else of its organisation, and for the console, nothing has happened
// (decision 48).

import { z } from 'zod'
import { mayLeaveIn } from '../../directory/letter-wording.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import type { DocumentRef } from '../decision/facts.ts'
import { isSaid } from '../notice/kept-out.ts'
import { authorityTells } from '../notice/notice-rule.ts'
import { authoritysToTell, isAnswered } from '../notice/notify.ts'
import { byAnother, type Guard, given, onMatter } from '../registry/act.ts'
import { id, prose } from '../registry/input.ts'
import type { Demand, Matter } from '../registry/state.ts'
import type { Next } from '../turn/step.ts'
import type { SecrecyEvents } from './events.ts'
import { coveredParts, wholeOrders } from './secrecy-state.ts'
import type { AllowedContact } from './state.ts'

const isUnderSecrecy: Guard<Matter> = (m, d) => notUnderSecrecy(d, m)
const isRead: Guard<Matter> = m => unread(m)

export const allowContact = onMatter({
  type: 'allow_contact',
  emits: ['ContactAllowed'],
  input: { matter: id, contact: id, note: prose },
  given: given<{ readonly document: DocumentRef | null }>(),
  paper: { form: 'secrecy', plain: null },
  who: { staff: ['counsel'], employeesOnly: true },
  still: ['closed', 'withdrawn'],
  guards: [
    isUnderSecrecy,
    isRead,
    m =>
      m.allowed && !isOpenAgain(m, m.allowed)
        ? refuse(
            'already_done',
            sentence('silence.recorded_whom_authority_allows_told'),
            sentence('silence.another_person_confirms_says_does'),
          )
        : null,
  ],
  decide: ({ contact, note, document }, m) => {
    const no = keptOut(m, contact)
    if (no) return no
    if (!document)
      return refuse(
        'invalid_input',
        sentence('silence.paper_which_authority_allows_missing'),
        sentence('silence.hand_letter_mail_order'),
        'promise 3',
      )
    if (note.trim() === '')
      return refuse(
        'invalid_input',
        sentence('silence.who_authority_allows_missing'),
        sentence('telling.say_sentence'),
      )
    const orders = wholeOrders(m).map(o => o.id)
    return [{ kind: 'ContactAllowed', matter: m.id, data: { contact, orders, note, document } }]
  },
})

/** Anybody may say that the authority does not allow it. */
export const confirmAllowedContact = onMatter({
  type: 'confirm_allowed_contact',
  emits: ['AllowedContactConfirmed'],
  input: { matter: id, allows: z.boolean(), note: prose },
  who: { staff: ['counsel', 'approver'], employeesOnly: true },
  still: ['closed', 'withdrawn'],
  guards: [
    m =>
      m.allowed && !m.allowed.told
        ? null
        : refuse(
            'wrong_stage',
            sentence('silence.nobody_waits_told_under_secrecy'),
            sentence('borders.reload_demand'),
          ),
  ],
  yes: {
    said: ({ allows }) => allows,
    guards: [
      isUnderSecrecy,
      isRead,
      m => m.allowed && (keptOut(m, m.allowed.contact) ?? stale(m, m.allowed)),
      m =>
        m.allowed?.confirmedBy
          ? refuse(
              'already_done',
              sentence('silence.already_confirmed'),
              sentence('borders.nothing_left_do_here'),
            )
          : null,
      byAnother(
        m => (m.allowed && !m.allowed.confirmedBy ? [m.allowed.by] : null),
        refuse(
          'same_person',
          sentence('silence.you_recorded_yourself_whom_authority'),
          sentence('silence.another_person_reads_paper_confirms'),
          'decision 0048',
        ),
      ),
    ],
  },
  decide: ({ allows, note }, m) =>
    !allows && note.trim() === ''
      ? refuse('invalid_input', sentence('silence.why_not_allowed_missing'), sentence('telling.say_sentence'))
      : [{ kind: 'AllowedContactConfirmed', matter: m.id, data: { allows, note } }],
})

/** Whom a notice of this matter would go to now: this one contact, where a secrecy keeps it from all others. */
export function allowedToTell({ allowed, secrecy, notice }: Matter): AllowedContact | null {
  return secrecy && !notice && allowed?.confirmedBy && !allowed.told ? allowed : null
}

/** Why this contact may not be told now, or null. Asked by every way on which that notice leaves. */
export function mayTellAllowed(d: Demand, m: Matter): Refusal | null {
  const { allowed } = m
  const under = notUnderSecrecy(d, m)
  if (under) return under
  if (!allowed?.confirmedBy)
    return refuse(
      'secrecy_unconfirmed',
      sentence('silence.no_two_people_said_authority'),
      sentence('silence.record_it_with_its_paper_and_have_another_person_confirm_it'),
      'decision 0048',
    )
  if (allowed.told)
    return refuse(
      'already_done',
      sentence('silence.contact_already_told'),
      sentence('borders.nothing_left_do_here'),
    )
  if (!isAnswered(d))
    return refuse(
      'wrong_stage',
      sentence('telling.nothing_determined_yet'),
      sentence('telling.determine_demand_first'),
    )
  return unread(m) ?? keptOut(m, allowed.contact) ?? stale(m, allowed)
}

export const tellAllowedContact = onMatter({
  type: 'tell_allowed_contact',
  emits: ['AllowedContactTold'],
  given: given<{ readonly matter: string } & Omit<SecrecyEvents['AllowedContactTold'], 'sentAt'>>(),
  who: { staff: ['analyst', 'counsel'] },
  still: ['closed', 'withdrawn'],
  guards: [(m, d) => mayTellAllowed(d, m)],
  decide: (command, m, _, c) => {
    const no = mayLeaveIn(command.letter.wording, c.actor)
    if (no) return no
    if (command.contact !== m.allowed?.contact)
      return refuse(
        'not_allowed',
        sentence('silence.authority_allows_another_contact_told'),
        sentence('telling.draft_notice_again'),
        'promise 3',
      )
    const covered = coveredParts(m, c.now)
    const { type: _type, matter: id, withheld = [], ...data } = command
    if (covered.join() !== withheld.join())
      return refuse(
        'secrecy_forbids_notice',
        sentence('telling.notice_does_not_leave_out'),
        sentence('telling.draft_notice_again'),
        'promise 3',
      )
    const kept = withheld.length > 0 ? { withheld } : {}
    return [{ kind: 'AllowedContactTold', matter: id, data: { ...data, ...kept, sentAt: c.now } }]
  },
})

/** Whoever is asked for it, and then the notice to that one. */
export function allowedStep(d: Demand): Next | null {
  const open = d.matters.filter(
    m => m.allowed && !m.allowed.told && !notUnderSecrecy(d, m) && !stale(m, m.allowed),
  )
  if (open.some(m => !m.allowed?.confirmedBy && m.readingConfirmedBy))
    return {
      step: 'confirm_allowed_contact',
      turn: 'counsel',
      says: sentence('silence.somebody_recorded_authority_allows_person'),
    }
  return open.some(m => m.allowed?.confirmedBy && mayTellAllowed(d, m) === null)
    ? {
        step: 'tell_allowed_contact',
        turn: 'analyst',
        says: sentence('silence.authority_allows_person_told_send'),
      }
    : null
}

function notUnderSecrecy(d: Demand, m: Matter): Refusal | null {
  if (authorityTells(d, m)) return authoritysToTell(d, m)
  return m.secrecy && !m.notice
    ? null
    : refuse(
        'wrong_stage',
        sentence('silence.no_secrecy_keeps_notice_back'),
        sentence('silence.send_notice_what_told_already'),
      )
}

function unread(m: Matter): Refusal | null {
  return m.readingConfirmedBy
    ? null
    : refuse(
        'secrecy_unconfirmed',
        sentence('telling.no_second_person_confirmed_secrecy'),
        sentence('telling.colleague_confirm_passages_view'),
        'design § 4.6',
      )
}

function keptOut(m: Matter, contact: string): Refusal | null {
  return isSaid(m, contact)
    ? refuse(
        'not_allowed',
        sentence('silence.contact_kept_from_demand'),
        sentence('silence.ask_authority_allow_another'),
        'promise 3',
      )
    : null
}

/** The authority allowed it under the orders that were there: one that came since says nothing of it. */
function stale(m: Matter, allowed: AllowedContact): Refusal | null {
  return wholeOrders(m).every(o => allowed.orders.includes(o.id))
    ? null
    : refuse(
        'secrecy_forbids_notice',
        sentence('silence.order_secrecy_came_after_authority'),
        sentence('silence.ask_authority_again_record_answer'),
        'promise 3',
      )
}

/** It came back, or what was allowed was allowed under other orders. */
function isOpenAgain(m: Matter, allowed: AllowedContact): boolean {
  return allowed.told ? allowed.told.delivery === 'bounced' : stale(m, allowed) !== null
}
