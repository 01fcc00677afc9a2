// When something that a person sends leaves: after a short time in which it can be taken back, and at once where that time is
// owed to somebody.

import { isUrgent } from '../decision/redirect.ts'
import type { Policy } from '../registry/context.ts'
import type { Demand } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'

/** Between the moment at which it may leave and the write that says that it left; in milliseconds. */
const MARGIN_MS = 60_000

export type Leaving = { readonly now: string; readonly delaySeconds: number; readonly policy: Policy }

/** RFC 3339 UTC; null: at once. An emergency never waits, and nothing waits past the moment at which something of its demand is due. */
export function leavesAt(d: Demand, { now, delaySeconds, policy }: Leaving): string | null {
  if (delaySeconds === 0 || isUrgent(d)) return null
  const at = Date.parse(now) + delaySeconds * 1000
  const last = new Date(at + MARGIN_MS).toISOString()
  const isDue = deadlines(d, policy).some(({ dueAt }) => dueAt >= now && dueAt <= last)
  return isDue ? null : new Date(at).toISOString()
}
