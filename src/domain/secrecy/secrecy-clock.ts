// When an order ends by its own last day, and when somebody looks for a longer one before that: for each order, also of a part.
import { dayIsOver } from '../../kernel/days.ts'
import type { Matter } from '../registry/state.ts'
import { coversFact, ordersInForce } from './secrecy-state.ts'

const WARNING = 14 * 86_400_000

/** When the secrecy of a matter is over; null where it has no last day. */
export function overAt({ secrecy, secrecyCountedAt }: Matter): string | null {
  if (!secrecy?.until) return null
  // Read after its own last day it ends at once, at a time of its own: a clock that acted at the other does not act again.
  return [dayIsOver(secrecy.until), secrecyCountedAt ?? ''].toSorted().at(-1) ?? null
}

/** `of`: the matter, and the order where it is one of a part: what its clock is called after. `until`: its own last day. */
export type Warning = { readonly of: string; readonly at: string; readonly until: string }

/** Of the secrecy of a matter: fourteen days before it is over, or at once where less is left when it is read. */
export function warningOf(m: Matter): Warning | null {
  const [over, until] = [overAt(m), m.secrecy?.until]
  return over && until ? warning(m.id, { over, until, since: m.reading?.at ?? null }) : null
}

/** Of the whole and of each part. What was over when it was read needs none. */
export function allWarnings(m: Matter): readonly Warning[] {
  const parts = ordersInForce(m).map(({ id, secrecy, at: since }) =>
    !coversFact(secrecy) && secrecy.until
      ? warning(`${m.id}:${id}`, { over: dayIsOver(secrecy.until), until: secrecy.until, since })
      : null,
  )
  return [m.reading ? warningOf(m) : null, ...parts].flatMap(w => w ?? [])
}

/** Those after which a person has to look, and nobody has. */
export function warnings(m: Matter): readonly Warning[] {
  return allWarnings(m).filter(w => !m.docket.some(look => look.at >= w.at))
}

type End = { readonly over: string; readonly until: string; readonly since: string | null }

function warning(of: string, { over, until, since }: End): Warning | null {
  if (since !== null && over <= since) return null
  return { of, at: [before(over), since ?? ''].toSorted().at(-1) ?? over, until }
}

function before(over: string): string {
  return new Date(Date.parse(over) - WARNING).toISOString()
}
