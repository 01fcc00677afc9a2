// The one contact whom the authority allows to be told under a secrecy, as its events have left it. Beside the notice to the
// tenant, of which it is no part: its organisation is as untold as before.
import type { NoticeEvents } from '../notice/events.ts'
import type { EventOf } from '../registry/event-fold.ts'
import type { Matter } from '../registry/state.ts'
import type { SecrecyEvents } from './events.ts'
import { wholeOrders } from './secrecy-state.ts'

export function contactAllowed(m: Matter, e: EventOf<SecrecyEvents, 'ContactAllowed'>): Matter {
  return {
    ...m,
    allowed: { ...e.data, by: e.by.id, at: e.at, confirmedBy: null, told: null },
    secrecyPapers: [...m.secrecyPapers, e.data.document],
  }
}

export function allowedConfirmed(m: Matter, e: EventOf<SecrecyEvents, 'AllowedContactConfirmed'>): Matter {
  return { ...m, allowed: m.allowed && e.data.allows ? { ...m.allowed, confirmedBy: e.by.id } : null }
}

export function allowedTold(m: Matter, { data }: EventOf<SecrecyEvents, 'AllowedContactTold'>): Matter {
  return { ...m, allowed: m.allowed && { ...m.allowed, told: { ...data, delivery: 'sent' } } }
}

export function allowedDelivered(m: Matter, { letter, status }: NoticeEvents['NoticeDelivery']): Matter {
  const { allowed } = m
  if (!allowed?.told || allowed.told.letter.id !== letter) return m
  // The next server has it: that says less than what came back from behind it.
  const later = status !== 'accepted' || allowed.told.delivery === 'sent'
  return later ? { ...m, allowed: { ...allowed, told: { ...allowed.told, delivery: status } } } : m
}

/** A mail to that contact: it waits for no end of the secrecy under which it was allowed, but for that of any other. */
export function isToAllowed(m: Pick<Matter, 'allowed' | 'orders'>, letter: string): boolean {
  const { allowed } = m
  if (!allowed?.confirmedBy || allowed.told?.letter.id !== letter) return false
  return wholeOrders(m).every(o => allowed.orders.includes(o.id))
}
