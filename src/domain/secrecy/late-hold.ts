// Counsel holds a late notice: once, with a reason, for three working days at most from the end of what it waits for. Held in advance
// of an end that then comes sooner, it is held no longer for that.

import { dayIsOver, shiftWorkingDays } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { refuse } from '../../kernel/refusal.ts'
import { onMatter } from '../registry/act.ts'
import type { DemandEvent } from '../registry/event.ts'
import { id, moment, prose } from '../registry/input.ts'
import type { Matter } from '../registry/state.ts'
import { silences } from './late-order.ts'
import { owesNotice } from './secrecy.ts'
import { coversFact } from './secrecy-state.ts'
import type { SecrecyOrder } from './state.ts'

const HOLD_WORKING_DAYS = 3

/** Once for each end of a secrecy, with a reason, for three working days at most. */
export const holdLateNotice = onMatter({
  type: 'hold_late_notice',
  emits: ['LateNoticeHeld'],
  input: { matter: id, until: moment, reason: prose },
  who: { staff: ['counsel'], employeesOnly: true },
  still: ['closed', 'withdrawn'],
  guards: [
    m =>
      owesNotice(m) && waitedFor(m).length > 0
        ? null
        : refuse(
            'wrong_stage',
            sentence('telling.no_late_notice_owed_here'),
            sentence('borders.reload_demand'),
          ),
    m =>
      m.held
        ? refuse(
            'already_done',
            sentence('telling.late_notice_held_before'),
            sentence('telling.leaves_itself_new_order_court'),
            'promise 3',
          )
        : null,
  ],
  decide: (command, m, _, { now }) => {
    if (command.reason.trim() === '')
      return refuse(
        'invalid_input',
        sentence('deciding.reason_words_missing'),
        sentence('telling.say_why_held'),
        'promise 3',
      )
    const latest = latestHold(m, now)
    if (command.until <= now || command.until > latest)
      return refuse(
        'invalid_input',
        sentence('telling.late_notice_held_three_working'),
        sentence('telling.choose_moment_until_utc', { x: latest.slice(0, 16).replace('T', ' ') }),
        'promise 3',
      )
    const { type: _type, matter: id, ...data } = command
    return [{ kind: 'LateNoticeHeld', matter: id, data }]
  },
})

/** What is left of a hold when what it waits for ended, or was never there. `m`: after the event. */
export function heldFolded(m: Matter, e: DemandEvent): Matter['held'] {
  if (!m.held || !ends.has(e.kind)) return m.held
  if (waitedFor(m).length === 0) return null
  const latest = latestHold(m, e.at)
  return m.held.until > latest ? { ...m.held, until: latest } : m.held
}

const ends: ReadonlySet<DemandEvent['kind']> = new Set([
  'SecrecyEnded',
  'SecrecyShortened',
  'PartSecrecyEnded',
] as const)

function latestHold(m: Matter, now: string): string {
  return shiftWorkingDays(holdCountsFrom(m, now), HOLD_WORKING_DAYS)
}

/** The orders whose end the notice waits for: others bind beside it and give no more time. */
export function waitedFor({ notice, silent, orders }: Matter): SecrecyOrder[] {
  if (!notice) return orders.filter(o => coversFact(o.secrecy))
  const withheld = (o: SecrecyOrder) =>
    o.secrecy.covers?.some(part => notice.withheld.includes(part)) ?? false
  return orders.filter(o => (silent ? silences(notice, o.secrecy) : withheld(o)))
}

/** The end of the secrecy: the one to come, or the one that was. */
function holdCountsFrom(m: Matter, now: string): string {
  const ends = waitedFor(m).map(o => o.endedAt ?? (o.secrecy.until ? dayIsOver(o.secrecy.until) : now))
  return ends.toSorted().at(-1) ?? now
}
