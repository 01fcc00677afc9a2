// Secrecy: who read it and who confirmed it, what is in force, what became of it. A notice is as irreversible as a release, so
// two people read, and nothing that forbids is forgotten because something shorter came after it.

import { z } from 'zod'
import { dayIsOver, isCalendarDay } from '../../kernel/days.ts'
import { sentence } from '../../kernel/message.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { DocumentRef } from '../decision/facts.ts'
import { secrecyInput } from '../decision/facts-input.ts'
import { byAnother, given, onMatter } from '../registry/act.ts'
import type { NewEventOf } from '../registry/event.ts'
import { id, list, prose } from '../registry/input.ts'
import type { Matter } from '../registry/state.ts'
import type { ReadOrder, SecrecyEnd } from './events.ts'
import { owesFurther } from './late-order.ts'
import { binds, coversFact, ordersInForce, together, wholeOrders } from './secrecy-state.ts'
import type { SecrecyOrder } from './state.ts'

export const readSecrecy = onMatter({
  type: 'read_secrecy',
  emits: ['SecrecyRead'],
  input: {
    matter: id,
    secrecy: secrecyInput,
    note: prose,
    /** The order in force that this one takes the place of; it stands beside the others where none is named. */
    replaces: id.nullable().exactOptional(),
    passages: list(z.strictObject({ document: id, page: z.int().min(1), text: prose }), 0, 100),
  },
  given: given<{
    /** The order's own paper, where it stands in another than the demand's. */
    readonly document?: DocumentRef | null
  }>(),
  paper: { form: 'secrecy', plain: {} },
  who: { staff: ['analyst', 'counsel'] },
  still: ['closed', 'withdrawn'],
  decide: (command, m) => {
    // What was told cannot be taken back; but an order that came after it forbids to tell more.
    const told = m.notice !== null && m.notice.withheld.length === 0 && !m.silent
    if (told && !binds(command.secrecy))
      return refuse(
        'already_done',
        sentence('telling.notice_already_out'),
        sentence('telling.request_forbids_nothing_record_order'),
      )
    const { secrecy, replaces } = command
    const days = [secrecy.from, secrecy.until].filter(day => day !== null)
    if (days.some(day => !isCalendarDay(day)))
      return refuse(
        'invalid_input',
        sentence('telling.day_not_calendar'),
        sentence('telling.enter_day_order_states'),
      )
    if (secrecy.from !== null && secrecy.until !== null && secrecy.until < secrecy.from)
      return refuse(
        'invalid_input',
        sentence('deciding.period_ends_before_begins'),
        sentence('deciding.correct_two_dates'),
      )
    if (replaces && !ordersInForce(m).some(o => o.id === replaces))
      return refuse(
        'invalid_input',
        sentence('telling.order_replaces_not_force'),
        sentence('borders.reload_demand'),
      )
    const { type: _, matter: id, replaces: __, document, ...data } = command
    const own = { ...(replaces ? { replaces } : {}), ...(document ? { document } : {}) }
    return [{ kind: 'SecrecyRead', matter: id, data: { ...data, ...own } }]
  },
})

export const confirmSecrecy = onMatter({
  type: 'confirm_secrecy',
  emits: ['PartSecrecyBegun', 'SecrecyBegun', 'SecrecyConfirmed', 'SecrecyEnded', 'SecrecyShortened'],
  input: { matter: id },
  who: { staff: ['analyst', 'counsel', 'approver'], employeesOnly: true },
  still: ['closed', 'withdrawn'],
  guards: [
    m =>
      m.reading
        ? null
        : refuse(
            'wrong_stage',
            sentence('telling.nobody_read_paper_secrecy_yet'),
            sentence('telling.record_reading_first'),
          ),
    byAnother(
      m => (m.reading && !m.readingConfirmedBy ? [m.reading.by] : null),
      refuse(
        'same_person',
        sentence('telling.second_reader_another_person_than'),
        sentence('telling.ask_colleague_confirm'),
        'design § 4.6',
      ),
    ),
    m =>
      m.readingConfirmedBy
        ? refuse(
            'already_done',
            sentence('telling.reading_already_confirmed'),
            sentence('borders.nothing_left_do_here'),
          )
        : null,
  ],
  decide: (_, m, _d, c) => {
    if (!m.reading) return []
    const confirmed: NewEventOf<'SecrecyConfirmed'> = {
      kind: 'SecrecyConfirmed',
      matter: m.id,
      data: { readBy: m.reading.by },
    }
    const { secrecy, replaces, document } = m.reading
    if (!binds(secrecy)) return [confirmed]
    const id = c.newId()
    const order = { id, secrecy, replaces: replaces ?? null, ...(document ? { document } : {}) }
    return [confirmed, ...orderBegun(m, order, c.now)]
  },
})

/** What binds from now on: the new order beside those that stay in force. */
export function orderBegun(
  m: Matter,
  order: ReadOrder,
  now: string,
): NewEventOf<'SecrecyBegun' | 'PartSecrecyBegun' | Left>[] {
  const stay = wholeOrders(m).filter(o => o.id !== order.replaces)
  if (!coversFact(order.secrecy)) {
    const part: NewEventOf<'PartSecrecyBegun'> = { kind: 'PartSecrecyBegun', matter: m.id, data: { order } }
    // It takes the place of one that covered everything: what then stands beside it is all that still forbids the fact.
    const replaced = wholeOrders(m).length > stay.length ? [order.replaces ?? ''] : []
    return replaced.length === 0 ? [part] : [part, without(m, stay, { ended: replaced, why: 'lifted', now })]
  }
  const secrecy = together([...stay.map(o => o.secrecy), order.secrecy]) ?? order.secrecy
  return [{ kind: 'SecrecyBegun', matter: m.id, data: { secrecy, obligation: order.id, order } }]
}

type Left = 'SecrecyShortened' | 'SecrecyEnded'

/** What is left in force when some orders end. */
export function without(
  m: Matter,
  stay: readonly SecrecyOrder[],
  e: { ended: readonly string[]; why: SecrecyEnd; note?: string; document?: DocumentRef; now: string },
): NewEventOf<Left> {
  const { ended, now, ...said } = e
  const secrecy = together(stay.map(o => o.secrecy))
  return secrecy
    ? { kind: 'SecrecyShortened', matter: m.id, data: { secrecy, ended, ...said } }
    : { kind: 'SecrecyEnded', matter: m.id, data: { ...said, endedAt: now } }
}

/** Its last day is over wherever a court may sit. */
export function isOver({ secrecy }: SecrecyOrder, now: string): boolean {
  return secrecy.until !== null && dayIsOver(secrecy.until) <= now
}

/** Something was forbidden and is not told yet. */
export function owesNotice(m: Matter): boolean {
  const told = m.notice !== null && m.notice.withheld.length === 0 && !owesFurther(m)
  return !told && m.orders.length > 0
}
