// A redirect stops no clock (promise 2). As production falls due without a word of the agency, its lines come back to be decided
// again: silence is no withdrawal, and contempt is a harm too.
import { shiftWorkingDays } from './days.ts'
import type { LineDecision } from './event.ts'
import { wentAway } from './gone.ts'
import { awaitedMatters } from './redirect.ts'
import { type Demand, type Matter, matterOf } from './state.ts'
import { dueAtOf, WORKING_DAYS_BEFORE } from './suspension.ts'

export type OpenRedirect = {
  readonly matter: Matter
  /** When its lines are decided again; null where no term is known, or counsel waits on although it has passed. */
  readonly decideBy: string | null
}

/** The tenants that the agency was sent to and of which it said nothing. */
export function openRedirects(d: Demand): OpenRedirect[] {
  if (d.closed) return []
  return awaitedMatters(d)
    .filter(m => !wentAway(d, m))
    .map(matter => ({ matter, decideBy: decideBy(d, matter) }))
}

/** Two working days before the due moment, and at it; decided later than that, it was decided with the moment in view. */
function decideBy(d: Demand, m: Matter): string | null {
  const due = dueAtOf(d, m.id)
  if (!due) return null
  const decided = d.lines.filter(l => l.decision === 'redirect' && matterOf(d, l)?.id === m.id).map(l => l.at)
  const first = decided.toSorted()[0] ?? ''
  return [shiftWorkingDays(due, -WORKING_DAYS_BEFORE), due].find(moment => moment > first) ?? null
}

/** Deciding once more to wait, when the moment has come: counsel's alone. */
export function waitsOn(line: LineDecision, d: Demand, now: string): boolean {
  if (line.decision !== 'redirect') return false
  const id = matterOf(d, line)?.id
  return openRedirects(d).some(r => r.matter.id === id && r.decideBy !== null && r.decideBy <= now)
}
