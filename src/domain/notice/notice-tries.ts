// How a notice goes on after its first mail: to another contact, by post, to counsel; and that the chain behind its tenant is another.

import { z } from 'zod'
import { mayLeaveIn } from '../../directory/letter-wording.ts'
import { ITSELF, type PartyRef, refOf } from '../../directory/tenant-chain.ts'
import { partyRoles } from '../../kernel/actor.ts'
import { isCalendarDay } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { type Guard, given, onMatter } from '../registry/act.ts'
import { day, id, line, prose } from '../registry/input.ts'
import type { Demand, Matter } from '../registry/state.ts'
import { isSilent } from '../secrecy/late-order.ts'
import type { NoticeEvents } from './events.ts'
import { isSaid } from './kept-out.ts'
import { authorityTells } from './notice-rule.ts'
import { hasReached, isExhausted, unreached, wasWrittenTo } from './notice-state.ts'
import { authoritysToTell, silenced } from './notify.ts'
import { partyIn } from './party-state.ts'

const wasTold: Guard<Matter> = m => (m.notice ? null : notTold())

function notTold(): Refusal {
  return refuse('wrong_stage', sentence('telling.nobody_told_yet'), sentence('borders.send_notice_first'))
}

/** The same notice to another contact; nobody is written to twice. */
export const repeatNotice = onMatter({
  type: 'repeat_notice',
  emits: ['NoticeRepeated'],
  given: given<{ readonly matter: string } & Omit<NoticeEvents['NoticeRepeated'], 'sentAt'>>(),
  who: { staff: ['analyst', 'counsel'], system: true },
  still: ['closed', 'withdrawn'],
  guards: [wasTold],
  decide: ({ type: _, matter: id, ...data }, m, d, c) => {
    const never = mayRepeat(d, m, data.contact, data.letter.address)
    if (never) return never
    // The very text that was signed needs no second word; one in another language does.
    const anew = data.letter.document?.id !== m.notice?.letter.document?.id
    const no = anew ? mayLeaveIn(data.letter.wording, c.actor) : null
    return no ?? [{ kind: 'NoticeRepeated', matter: id, data: { ...data, sentAt: c.now } }]
  },
})

/** Why this contact may not have the notice too, or null; asked before its text is made, and again when it is sent. */
export function mayRepeat(d: Demand, m: Matter, contact: string, address?: string): Refusal | null {
  const { notice } = m
  if (authorityTells(d, m)) return authoritysToTell(d, m)
  // A prohibition that came later forbids to say it again, also to somebody else of the same house.
  if (isSilent(m) || !m.readingConfirmedBy) return mayNotifyAgain(m)
  return (notice && wasWrittenTo(notice, contact, address)) || isSaid(m, contact)
    ? refuse('already_done', sentence('telling.contact_told_not_told'), sentence('telling.choose_another'))
    : null
}

function mayNotifyAgain(m: Matter): Refusal {
  return isSilent(m)
    ? silenced(m)
    : refuse(
        'secrecy_unconfirmed',
        sentence('telling.no_second_person_confirmed_secrecy'),
        sentence('telling.colleague_confirm_passages_view'),
        'design § 4.6',
      )
}

export const recordPostedNotice = onMatter({
  type: 'record_posted_notice',
  emits: ['NoticePosted'],
  input: {
    matter: id,
    postedOn: day,
    to: line,
    note: prose,
    party: z.strictObject({ role: z.enum(partyRoles), tenant: id.exactOptional() }).exactOptional(),
  },
  who: { staff: ['analyst', 'counsel'] },
  still: ['closed', 'withdrawn'],
  guards: [wasTold, m => (isSilent(m) ? mayNotifyAgain(m) : null)],
  decide: ({ postedOn, to, note, ...command }, m, _, c) => {
    if (!m.notice) return notTold()
    if (to.trim() === '')
      return refuse(
        'invalid_input',
        sentence('telling.address_missing'),
        sentence('telling.say_where_letter_went'),
      )
    if (!isPostable(postedOn, m.notice.further?.at ?? m.notice.sentAt, c.now))
      return refuse(
        'invalid_input',
        sentence('telling.letter_posted_no_such_day'),
        sentence('telling.enter_day_from_notice_until'),
      )
    const party = command.party ?? toPost(m)
    if (!partyIn(m.parties, party))
      return refuse('not_found', sentence('telling.nobody_name_told'), sentence('borders.reload_demand'))
    return [{ kind: 'NoticePosted', matter: m.id, data: { postedOn, to, note, party } }]
  },
})

/** Whom a letter is for that says no more: whoever no mail reached, else the first who has not taken it. */
function toPost(m: Matter): PartyRef {
  const told = m.parties.filter(p => p.told)
  const one = unreached(m)[0] ?? told.find(p => !hasReached(m, p)) ?? told[0]
  return one ? refOf(one) : ITSELF
}

/** From the day of the notice until today, wherever the post office stands (UTC−12 to UTC+14). */
function isPostable(day: string, madeAt: string, now: string): boolean {
  const dayOf = (at: string, hours: number) =>
    new Date(Date.parse(at) + hours * 3_600_000).toISOString().slice(0, 10)
  return isCalendarDay(day) && day >= dayOf(madeAt, -12) && day <= dayOf(now, 14)
}

/** Once for each reason: saying it again changes nothing. */
export const escalateNotice = onMatter({
  type: 'escalate_notice',
  emits: ['NoticeEscalated'],
  given: given<{ readonly matter: string } & NoticeEvents['NoticeEscalated']>(),
  who: { staff: [], system: true },
  still: ['closed', 'withdrawn'],
  decide: ({ why, party }, m) =>
    isEscalated(m, { why, ...(party ? { party } : {}) })
      ? []
      : [{ kind: 'NoticeEscalated', matter: m.id, data: { why, ...(party ? { party } : {}) } }],
})

/** Said already, and nothing was tried since. */
export function isEscalated(
  m: Matter,
  { why, party = ITSELF }: Pick<NoticeEvents['NoticeEscalated'], 'why' | 'party'>,
): boolean {
  const unreached = partyIn(m.parties, party)
  if (why === 'unreached') return unreached !== null && isExhausted(m, unreached)
  return m.escalated?.why === why && m.escalated.at >= (m.notice?.tries.at(-1)?.sentAt ?? '')
}

/** The chain behind a tenant that was told is another one now. */
export const settleChain = onMatter({
  type: 'settle_chain',
  emits: ['ChainChanged'],
  given: given<{ readonly matter: string } & NoticeEvents['ChainChanged']>(),
  who: { staff: [], system: true },
  decide: ({ matter, party, told }, m) => {
    const is = partyIn(m.parties, party)?.told ?? false
    return is === told ? [] : [{ kind: 'ChainChanged', matter, data: { party, told } }]
  },
})
