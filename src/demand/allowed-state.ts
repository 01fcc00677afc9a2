// The one contact whom the authority allows to be told under a secrecy, as its events have left it. Beside the notice to the
// tenant, of which it is no part: its organisation is as untold as before.
import type { DataOf, DemandEvent } from './event.ts'
import { wholeOrders } from './secrecy-state.ts'
import type { Matter } from './state.ts'

export type AllowedContact = DataOf<'ContactAllowed'> & {
  readonly by: string
  readonly at: string
  readonly confirmedBy: string | null
  readonly told: (DataOf<'AllowedContactTold'> & { readonly delivery: string }) | null
}

export function allowedFolded(m: Matter, e: DemandEvent): Matter {
  const { allowed } = m
  switch (e.kind) {
    case 'ContactAllowed':
      return {
        ...m,
        allowed: { ...e.data, by: e.by.id, at: e.at, confirmedBy: null, told: null },
        secrecyPapers: [...m.secrecyPapers, e.data.document],
      }
    case 'AllowedContactConfirmed':
      return { ...m, allowed: allowed && e.data.allows ? { ...allowed, confirmedBy: e.by.id } : null }
    case 'AllowedContactTold':
      return { ...m, allowed: allowed && { ...allowed, told: { ...e.data, delivery: 'sent' } } }
    case 'NoticeDelivery': {
      if (!allowed?.told || allowed.told.letter.id !== e.data.letter) return m
      // The next server has it: that says less than what came back from behind it.
      const later = e.data.status !== 'accepted' || allowed.told.delivery === 'sent'
      return later ? { ...m, allowed: { ...allowed, told: { ...allowed.told, delivery: e.data.status } } } : m
    }
    default:
      return m
  }
}

/** A mail to that contact: it waits for no end of the secrecy under which it was allowed, but for that of any other. */
export function isToAllowed(m: Pick<Matter, 'allowed' | 'orders'>, letter: string): boolean {
  const { allowed } = m
  if (!allowed?.confirmedBy || allowed.told?.letter.id !== letter) return false
  return wholeOrders(m).every(o => allowed.orders.includes(o.id))
}
