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

/** Of the secrecy of a matter, fourteen days before it is over. */
export function warningOf(m: Matter): Warning | null {
  const over = overAt(m)
  return over === null ? null : { of: m.id, at: before(over) }
}

/** Those after which a person has to look, and nobody has. What was read later than its warning needs none. */
export function warnings(m: Matter): readonly Warning[] {
  const whole = warningOf(m)
  const all = whole && m.reading ? [{ ...whole, since: m.reading.at }] : []
  const parts = ordersInForce(m).flatMap(({ id, secrecy, at }) =>
    !coversFact(secrecy) && secrecy.until
      ? [{ of: `${m.id}:${id}`, at: before(dayIsOver(secrecy.until)), since: at }]
      : [],
  )
  return [...all, ...parts]
    .filter(w => w.at > w.since && !m.docket.some(look => look.at >= w.at))
    .map(({ of, at }) => ({ of, at }))
}

function before(over: string): string {
  return new Date(Date.parse(over) - WARNING).toISOString()
}
