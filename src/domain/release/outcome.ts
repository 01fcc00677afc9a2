// How a demand ended, in one word: what the report counts.

import type { Outcome } from '../../vocabulary/closed-lists.ts'
import { isTenants } from '../challenge/challenge-state.ts'
import { hasProduced, isProduced } from '../registry/production-state.ts'
import { type Demand, findLine, openLines, withdrew } from '../registry/state.ts'

/** Every line that was asked for left, and none was narrowed: a part given and the rest ended is partial. */
function isWhole(d: Demand): boolean {
  const decided = openLines(d).every(l => findLine(d.lines, l))
  return decided && d.lines.every(l => l.decision === 'comply' && isProduced(d, l))
}

export function outcomeOf(demand: Demand): Outcome {
  // Answered in another system, and not taken up again here.
  if (demand.facts === null && demand.imported?.outcome) return demand.imported.outcome
  const kinds = new Set(demand.lines.map(l => l.decision))
  // What left is counted as having left, whatever the agency did about the rest.
  if (hasProduced(demand)) return isWhole(demand) ? 'complied' : 'complied_in_part'
  if (withdrew(demand)) return 'withdrawn'
  // Kept as ordered: the paper's kind says that nothing was to be given.
  if (kinds.has('preserve')) return kinds.size === 1 ? 'complied' : 'complied_in_part'
  const sentTo = demand.matters.filter(m => m.redirected)
  if (sentTo.length > 0 && sentTo.every(m => m.redirectAnswer?.outcome === 'went_to_tenant'))
    return 'redirected'
  // What a tenant took to court itself is not counted as the provider's.
  const ours = demand.challenges.some(c => c.about === 'production' && !isTenants(c))
  if (kinds.has('challenge') || ours) return 'challenged'
  if (kinds.has('redirect')) return 'redirected'
  if (kinds.size > 0 && [...kinds].every(k => k === 'no_data')) return 'no_data'
  return 'rejected'
}
