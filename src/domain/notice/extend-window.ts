// More time to object than the customer was told.
import { sentence } from '../../kernel/message.ts'
import { refuse } from '../../kernel/refusal.ts'
import { dueAtOf } from '../challenge/suspension.ts'
import { onMatter } from '../registry/act.ts'
import { id, moment, prose } from '../registry/input.ts'
import { hasLeft, isSilent } from '../secrecy/late-order.ts'
import { alreadyGiven, notTold } from './objection.ts'

/** More time for the tenant, within the authority's term; past that only the authority can give more. */
export const extendWindow = onMatter({
  type: 'extend_window',
  emits: ['WindowExtended'],
  input: { matter: id, windowEndsAt: moment, reason: prose },
  who: { staff: ['counsel'], employeesOnly: true },
  guards: [
    m => (m.notice ? null : notTold()),
    // It would be told of more time, and what it is told is what it was told before.
    m =>
      isSilent(m)
        ? refuse(
            'secrecy_forbids_notice',
            sentence('telling.live_prohibition_forbids_telling_tenant'),
            sentence('telling.hold_back_what_would_leave'),
            m.secrecy?.instrument ?? 'promise 3',
          )
        : null,
    (m, d) => (hasLeft(d, m) ? alreadyGiven() : null),
  ],
  decide: ({ windowEndsAt, reason }, m, d, c) => {
    if (reason.trim() === '')
      return refuse(
        'invalid_input',
        sentence('deciding.reason_words_missing'),
        sentence('telling.say_why_window_grows'),
      )
    if (windowEndsAt <= c.now || windowEndsAt <= (m.notice?.windowEndsAt ?? ''))
      return refuse(
        'invalid_input',
        sentence('telling.window_would_not_grow'),
        sentence('telling.choose_later_moment'),
      )
    const due = dueAtOf(d, m.id)
    if (due && windowEndsAt > due)
      return refuse(
        'invalid_input',
        sentence('telling.window_would_end_after_production'),
        sentence('telling.ask_authority_more_time_first'),
        'promise 4',
      )
    return [{ kind: 'WindowExtended', matter: m.id, data: { windowEndsAt, reason } }]
  },
})
