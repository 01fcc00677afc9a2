// A redirect stops no clock (promise 2). As production falls due without a word of the agency, its lines come back to be decided
// again: silence is no withdrawal, and contempt is a harm too.

import { beforeMoment, type CounselTerm, dueAtOf } from '../challenge/suspension.ts'
import type { Context } from '../registry/context.ts'
import { type Demand, type Matter, matterOf } from '../registry/state.ts'
import type { LineDecision } from './events.ts'
import { awaitedMatters } from './redirect.ts'
import { wentAway } from './redirect-outcome.ts'

/** The tenants that the agency was sent to and of which it said nothing. */
export function openRedirects(d: Demand): Matter[] {
  return d.closed ? [] : awaitedMatters(d).filter(m => !wentAway(d, m))
}

/**
 * When the lines of such a tenant are decided again: the policy's term before the due moment, and at it; decided later than that, they
 * were decided with the moment in view. Null where no term is known, or counsel waits on although it has passed.
 */
export function redirectDecideBy(d: Demand, m: Matter, term: CounselTerm): string | null {
  const due = dueAtOf(d, m.id)
  if (!due) return null
  const decided = d.lines.filter(l => l.decision === 'redirect' && matterOf(d, l)?.id === m.id).map(l => l.at)
  const first = decided.toSorted()[0] ?? ''
  return [beforeMoment(due, term), due].find(moment => moment > first) ?? null
}

/** Of some tenant that moment has come. */
export function isRedirectDue(d: Demand, now: string, term: CounselTerm): boolean {
  return openRedirects(d).some(m => (redirectDecideBy(d, m, term) ?? '9999') <= now)
}

/** Deciding once more to wait, when the moment has come: counsel's alone. */
export function waitsOn(
  line: LineDecision,
  d: Demand,
  { now, policy }: Pick<Context, 'now' | 'policy'>,
): boolean {
  if (line.decision !== 'redirect') return false
  const id = matterOf(d, line)?.id
  return openRedirects(d).some(m => m.id === id && (redirectDecideBy(d, m, policy) ?? '9999') <= now)
}
