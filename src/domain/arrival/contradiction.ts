// Facts that cannot all be so are refused as they are confirmed, with the two to correct, instead of read in favour of one of them.

import { isLaterThanToday } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import type { ConfirmedFacts } from '../decision/facts.ts'

export function refuseContradiction(facts: ConfirmedFacts, now: string): Refusal | null {
  const { asks, secrecy, issuedOn, dueAt } = facts
  if (new Set(asks.map(ask => ask.id)).size < asks.length)
    return refuse(
      'invalid_input',
      sentence('deciding.two_asks_one_number'),
      sentence('deciding.give_each_ask_own_number'),
    )
  if (asks.some(({ period }) => period.from !== null && period.to !== null && period.from >= period.to))
    return refuse(
      'invalid_input',
      sentence('deciding.a_period_ends_before_it_begins'),
      sentence('deciding.correct_two_dates'),
    )
  if (secrecy.from !== null && secrecy.until !== null && secrecy.until < secrecy.from)
    return refuse(
      'invalid_input',
      sentence('deciding.non_disclosure_ends_before_begins'),
      sentence('deciding.correct_two_dates'),
    )
  if (issuedOn === null) return null
  if (isLaterThanToday(issuedOn, now))
    return refuse(
      'invalid_input',
      sentence('deciding.issued_in_future'),
      sentence('deciding.correct_date_of_issue'),
    )
  if (dueAt !== null && isLaterThanToday(issuedOn, dueAt))
    return refuse(
      'invalid_input',
      sentence('deciding.due_before_issued'),
      sentence('deciding.correct_due_or_issued'),
    )
  return null
}
