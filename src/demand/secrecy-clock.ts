// When an order ends by its own last day, and when somebody looks for a longer one before that: for each order, also of a part.
import { dayIsOver } from './days.ts'
import { coversFact, ordersInForce } from './secrecy-state.ts'
import type { Matter } from './state.ts'

const WARNING = 14 * 86_400_000

/** When the secrecy of a matter is over; null where it has no last day. */
export function overAt({ secrecy, secrecyCountedAt }: Matter): string | null {
  if (!secrecy?.until) return null
  // Read after its own last day it ends at once, at a time of its own: a clock that acted at the other does not act again.
  return [dayIsOver(secrecy.until), secrecyCountedAt ?? ''].toSorted().at(-1) ?? null
}

/** `of`: the matter, and the order where it is one of a part: what its clock is called after. */
export type Warning = { readonly of: string; readonly at: string }

/** Of the secrecy of a matter: fourteen days before it is over, or at once where less is left when it is read. */
export function warningOf(m: Matter): Warning | null {
  const over = overAt(m)
  return over === null ? null : warning(m.id, over, m.reading?.at ?? null)
}

/** Those after which a person has to look, and nobody has. What was over when it was read needs none. */
export function warnings(m: Matter): readonly Warning[] {
  const whole = m.reading ? [warningOf(m)] : []
  const parts = ordersInForce(m).map(({ id, secrecy, at }) =>
    !coversFact(secrecy) && secrecy.until ? warning(`${m.id}:${id}`, dayIsOver(secrecy.until), at) : null,
  )
  return [...whole, ...parts].flatMap(w => (w && !m.docket.some(look => look.at >= w.at) ? [w] : []))
}

function warning(of: string, over: string, since: string | null): Warning | null {
  if (since !== null && over <= since) return null
  return { of, at: [before(over), since ?? ''].toSorted().at(-1) ?? over }
}

function before(over: string): string {
  return new Date(Date.parse(over) - WARNING).toISOString()
}
