// Secrecy: who read it and who confirmed it, what is in force, what became of it. A notice is as irreversible as a release, so
// two people read, and nothing that forbids is forgotten because something shorter came after it.
import type { CommandOf } from './command.ts'
import { dayIsOver, isCalendarDay } from './days.ts'
import type { Context, Decided } from './decide.ts'
import type { NewEvent, ReadOrder } from './event.ts'
import type { DocumentRef } from './facts.ts'
import { type Refusal, refuse } from './refusal.ts'
import {
  binds,
  coversFact,
  ordersInForce,
  type SecrecyEnd,
  type SecrecyOrder,
  together,
  wholeOrders,
} from './secrecy-state.ts'
import { owesFurther } from './silence.ts'
import type { Demand, Matter } from './state.ts'

export function readSecrecy(command: CommandOf<'read_secrecy'>, d: Demand): Decided {
  const m = d.matters.find(x => x.id === command.matter)
  if (!m) return noMatter()
  // What was told cannot be taken back; but an order that came after it forbids to tell more.
  const told = m.notice !== null && m.notice.withheld.length === 0 && !m.silent
  if (told && !binds(command.secrecy))
    return refuse(
      'already_done',
      'The notice is already out.',
      'A request forbids nothing: record an order or a statute that does.',
    )
  const { secrecy, replaces } = command
  const days = [secrecy.from, secrecy.until].filter(day => day !== null)
  if (days.some(day => !isCalendarDay(day)))
    return refuse(
      'invalid_input',
      'A day is not one of the calendar.',
      'Enter the day as the order states it.',
    )
  if (secrecy.from !== null && secrecy.until !== null && secrecy.until < secrecy.from)
    return refuse('invalid_input', 'The period ends before it begins.', 'Correct its two dates.')
  if (replaces && !ordersInForce(m).some(o => o.id === replaces))
    return refuse('invalid_input', 'The order that it replaces is not in force.', 'Reload the demand.')
  const { type: _, matter: id, replaces: __, document, ...data } = command
  const own = { ...(replaces ? { replaces } : {}), ...(document ? { document } : {}) }
  return [{ kind: 'SecrecyRead', matter: id, data: { ...data, ...own } }]
}

export function confirmSecrecy(command: CommandOf<'confirm_secrecy'>, d: Demand, c: Context): Decided {
  const m = d.matters.find(x => x.id === command.matter)
  if (!m) return noMatter()
  if (!m.reading)
    return refuse('wrong_stage', 'Nobody has read the paper for secrecy yet.', 'Record the reading first.')
  if (m.reading.by === c.actor.id)
    return refuse(
      'same_person',
      'The second reader is another person than the first.',
      'Ask a colleague to confirm.',
      'design § 4.6',
    )
  if (m.readingConfirmedBy)
    return refuse('already_done', 'The reading is already confirmed.', 'Nothing is left to do here.')
  const confirmed: NewEvent = { kind: 'SecrecyConfirmed', matter: m.id, data: { readBy: m.reading.by } }
  const { secrecy, replaces, document } = m.reading
  if (!binds(secrecy)) return [confirmed]
  const id = c.newId()
  const order = { id, secrecy, replaces: replaces ?? null, ...(document ? { document } : {}) }
  return [confirmed, ...orderBegun(m, order, c.now)]
}

/** What binds from now on: the new order beside those that stay in force. */
export function orderBegun(m: Matter, order: ReadOrder, now: string): NewEvent[] {
  const stay = wholeOrders(m).filter(o => o.id !== order.replaces)
  if (!coversFact(order.secrecy)) {
    const part: NewEvent = { kind: 'PartSecrecyBegun', matter: m.id, data: { order } }
    // It takes the place of one that covered everything: what then stands beside it is all that still forbids the fact.
    const replaced = wholeOrders(m).length > stay.length ? [order.replaces ?? ''] : []
    return replaced.length === 0 ? [part] : [part, without(m, stay, { ended: replaced, why: 'lifted', now })]
  }
  const secrecy = together([...stay.map(o => o.secrecy), order.secrecy]) ?? order.secrecy
  return [{ kind: 'SecrecyBegun', matter: m.id, data: { secrecy, obligation: order.id, order } }]
}

/** What is left in force when some orders end. */
export function without(
  m: Matter,
  stay: readonly SecrecyOrder[],
  e: { ended: readonly string[]; why: SecrecyEnd; note?: string; document?: DocumentRef; now: string },
): NewEvent {
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

function noMatter(): Refusal {
  return refuse('not_found', 'There is no such matter in this demand.', 'Reload the demand.')
}
