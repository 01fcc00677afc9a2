// How a notice goes on after its first mail: to another contact, by post, to counsel; and that the chain behind its tenant is another.
import type { CommandOf } from './command.ts'
import { isCalendarDay } from './days.ts'
import type { Context, Decided } from './decide.ts'
import type { DataOf } from './event.ts'
import { authorityTells } from './notice-rule.ts'
import { hasReached, isExhausted, unreached, wasWrittenTo } from './notice-state.ts'
import { authoritysToTell, isSaid, noMatter, silenced } from './notify.ts'
import { partyIn } from './party-state.ts'
import { type Refusal, refuse } from './refusal.ts'
import { isSilent } from './silence.ts'
import type { Demand, Matter } from './state.ts'
import { ITSELF, type PartyRef, refOf } from './tenant-chain.ts'
import { mayLeaveIn } from './wording.ts'

/** The same notice to another contact; nobody is written to twice. */
export function repeatNotice(command: CommandOf<'repeat_notice'>, d: Demand, c: Context): Decided {
  const m = d.matters.find(x => x.id === command.matter)
  if (!m?.notice) return refuse('wrong_stage', 'Nobody was told yet.', 'Send the notice first.')
  const never = mayRepeat(d, m, command.contact, command.letter.address)
  if (never) return never
  const { type: _, matter: id, ...data } = command
  // The very text that was signed needs no second word; one in another language does.
  const anew = data.letter.document?.id !== m.notice.letter.document?.id
  const no = anew ? mayLeaveIn(data.letter.wording, c.actor) : null
  if (no) return no
  return [{ kind: 'NoticeRepeated', matter: id, data: { ...data, sentAt: c.now } }]
}

/** Why this contact may not have the notice too, or null; asked before its text is made, and again when it is sent. */
export function mayRepeat(d: Demand, m: Matter, contact: string, address?: string): Refusal | null {
  const { notice } = m
  if (authorityTells(d, m)) return authoritysToTell(d, m)
  // A prohibition that came later forbids to say it again, also to somebody else of the same house.
  if (isSilent(m) || !m.readingConfirmedBy) return mayNotifyAgain(m)
  return (notice && wasWrittenTo(notice, contact, address)) || isSaid(m, contact)
    ? refuse('already_done', 'This contact was told, or is not to be told.', 'Choose another one.')
    : null
}

function mayNotifyAgain(m: Matter): Refusal {
  return isSilent(m)
    ? silenced(m)
    : refuse(
        'secrecy_unconfirmed',
        'No second person has confirmed the secrecy reading.',
        'Have a colleague confirm it with the passages in view.',
        'design § 4.6',
      )
}

export function recordPostedNotice(
  command: CommandOf<'record_posted_notice'>,
  d: Demand,
  c: Context,
): Decided {
  const m = d.matters.find(x => x.id === command.matter)
  if (!m?.notice) return refuse('wrong_stage', 'Nobody was told yet.', 'Send the notice first.')
  if (isSilent(m)) return mayNotifyAgain(m)
  if (command.to.trim() === '')
    return refuse('invalid_input', 'The address is missing.', 'Say where the letter went.')
  if (!isPostable(command.postedOn, m.notice.further?.at ?? m.notice.sentAt, c.now))
    return refuse(
      'invalid_input',
      'The letter was posted on no such day.',
      'Enter a day from that of the notice until today.',
    )
  const { postedOn, to, note } = command
  const party = command.party ?? toPost(m)
  if (!partyIn(m.parties, party))
    return refuse('not_found', 'Nobody of that name is told.', 'Reload the demand.')
  return [{ kind: 'NoticePosted', matter: m.id, data: { postedOn, to, note, party } }]
}

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
export function escalateNotice(command: CommandOf<'escalate_notice'>, d: Demand): Decided {
  const m = d.matters.find(x => x.id === command.matter)
  if (!m || isEscalated(m, command)) return []
  const { why, party } = command
  return [{ kind: 'NoticeEscalated', matter: m.id, data: { why, ...(party ? { party } : {}) } }]
}

/** Said already, and nothing was tried since. */
export function isEscalated(
  m: Matter,
  { why, party = ITSELF }: Pick<DataOf<'NoticeEscalated'>, 'why' | 'party'>,
): boolean {
  const unreached = partyIn(m.parties, party)
  if (why === 'unreached') return unreached !== null && isExhausted(m, unreached)
  return m.escalated?.why === why && m.escalated.at >= (m.notice?.tries.at(-1)?.sentAt ?? '')
}

/** The chain behind a tenant that was told is another one now. */
export function settleChain({ matter, party, told }: CommandOf<'settle_chain'>, d: Demand): Decided {
  const m = d.matters.find(x => x.id === matter)
  if (!m) return noMatter()
  const is = partyIn(m.parties, party)?.told ?? false
  return is === told ? [] : [{ kind: 'ChainChanged', matter, data: { party, told } }]
}
