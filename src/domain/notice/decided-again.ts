// After counsel decided again an objection that it had followed, the customer is told first and can go to court. Nothing that the
// objection kept here leaves before that term is over, unless a live prohibition forbids telling or a court leaves less time.

import { isBeforeDayOf, isCalendarDay, isLaterThanToday } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import type { LineKey } from '../decision/events.ts'
import { linesLeft } from '../decision/lines-given.ts'
import { type Guard, given, onMatter } from '../registry/act.ts'
import { day, id, prose } from '../registry/input.ts'
import type { Letter } from '../registry/letter.ts'
import { type Demand, type Matter, matterOf } from '../registry/state.ts'
import { isSilent } from '../secrecy/late-order.ts'
import { linesForbidden } from './re-notice.ts'
import type { DecidedAgain, Party } from './state.ts'
import { waitsForCourt } from './upheld.ts'

type Again = Party & { readonly again: DecidedAgain }

function decidedAgain({ parties }: Pick<Matter, 'parties'>): Again[] {
  return parties.filter((p): p is Again => p.again !== undefined)
}

/** Whose letter has still to leave: nobody was told, or every letter came back. */
export function untoldAgain(m: Matter): Again[] {
  return decidedAgain(m).filter(p => p.again.told === null)
}

/** What waits for the customer's time to go to court: that it is told, or the end of that time. Null: nothing. */
export function courtTermOf(
  d: Demand,
  m: Matter,
  now: string,
  lines: readonly LineKey[] = linesLeft(d),
): 'untold' | 'unreached' | 'runs' | null {
  // A live prohibition forbids to tell it, so that there is nothing to wait for.
  if (linesForbidden(m, now)) return null
  const mine = lines.filter(l => matterOf(d, l)?.id === m.id)
  const waiting = decidedAgain(m).filter(p => mine.some(l => waitsForCourt(p, l, now)))
  const untold = waiting.find(p => p.again.told === null)
  // What a prohibition kept back is told before it, by itself.
  if (untold) return untold.again.letters.length > 0 && !isSilent(m) ? 'unreached' : 'untold'
  return waiting.length > 0 ? 'runs' : null
}

/** Of this line alone: what a court let go waits for nobody. */
export function refuseCourtTerm(d: Demand, m: Matter, now: string, line: LineKey): Refusal | null {
  const waits = courtTermOf(d, m, now, [line])
  if (waits === null) return null
  return waits === 'runs'
    ? refuse(
        'window_open',
        sentence('telling.customer_may_still_go_to_court'),
        sentence('telling.wait_end_of_time_for_court'),
        'promise 3',
      )
    : refuse(
        'notice_first',
        sentence('telling.customer_not_told_decided_again'),
        sentence(
          waits === 'untold'
            ? 'telling.letter_leaves_by_itself'
            : 'telling.correct_contact_or_record_telling',
        ),
        'promise 3',
      )
}

/** When the last of its parties had its time; null where none waits, or one is not told. */
export function freeAtOf(m: Matter): string | null {
  const free = decidedAgain(m).flatMap(p => p.again.told?.freeAt ?? [])
  return untoldAgain(m).length > 0 ? null : (free.toSorted().at(-1) ?? null)
}

const isOwed: Guard<Matter> = m =>
  untoldAgain(m).length > 0
    ? null
    : refuse(
        'already_done',
        sentence('telling.customer_told_decided_again'),
        sentence('borders.reload_demand'),
      )

const mayBeTold: Guard<Matter> = m =>
  isSilent(m)
    ? refuse(
        'secrecy_forbids_notice',
        sentence('telling.live_prohibition_forbids_telling_tenant'),
        sentence('telling.hold_back_what_would_leave'),
        m.secrecy?.instrument ?? 'promise 3',
      )
    : null

/** As its letter leaves, by the program. */
export const tellDecidedAgain = onMatter({
  type: 'tell_decided_again',
  emits: ['DecidedAgainTold'],
  given: given<{
    readonly matter: string
    readonly letters: readonly { readonly contact: string; readonly letter: Letter }[]
  }>(),
  who: { staff: [], system: true },
  guards: [isOwed, mayBeTold],
  decide: ({ matter, letters }, m, _, { now }) =>
    letters.length === 0
      ? []
      : [{ kind: 'DecidedAgainTold', matter, data: { letters, freeAt: freeFrom(m, now) } }],
})

/** No mail reaches it: told by post or by telephone. */
export const recordToldAgain = onMatter({
  type: 'record_told_again',
  emits: ['DecidedAgainTold'],
  input: { matter: id, on: day, note: prose },
  who: { staff: ['counsel'], employeesOnly: true },
  guards: [isOwed, mayBeTold],
  decide: ({ matter, on, note }, m, _, { now }) => {
    const decidedAt = untoldAgain(m)[0]?.again.at ?? now
    if (!isCalendarDay(on) || isBeforeDayOf(on, decidedAt) || isLaterThanToday(on, now))
      return refuse(
        'invalid_input',
        sentence('telling.told_again_no_such_day'),
        sentence('telling.enter_day_since_decided_again'),
      )
    if (note.trim() === '')
      return refuse(
        'invalid_input',
        sentence('telling.how_customer_was_told_missing'),
        sentence('telling.write_who_told_whom'),
      )
    const data = { letters: [], byHand: { on, note }, freeAt: freeFrom(m, now) }
    return [{ kind: 'DecidedAgainTold', matter, data }]
  },
})

/** When nothing keeps it here any more, if the customer is told `now`: the policy's term, or a court's where that ends before. */
export function freeFrom(m: Matter, now: string): string {
  const ends = untoldAgain(m).map(({ again: { termMinutes, courtTerm } }) => {
    const own = new Date(Date.parse(now) + termMinutes * 60_000).toISOString()
    return courtTerm && courtTerm.until < own ? courtTerm.until : own
  })
  return ends.toSorted().at(-1) ?? now
}
