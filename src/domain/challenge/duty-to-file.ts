// Deciding to challenge is not a challenge: until something is filed, and whenever what was filed has come to nothing, the lines
// that wait for it wait for nobody, and the term of the paper passes (promise 4: contempt is a harm too).

import type { LineKey } from '../decision/events.ts'
import { wentAway } from '../decision/redirect-outcome.ts'
import { hasProduced } from '../registry/production-state.ts'
import { type Demand, type Matter, matterOf } from '../registry/state.ts'
import { challengesOf } from './challenged-lines.ts'
import { lawChallenges } from './open-challenges.ts'
import { beforeDay, beforeMoment, type CounselTerm, dueAtOf } from './suspension.ts'

/** The tenants with lines decided as challenged behind which no challenge of the production stands. */
export function unfiled(d: Demand): Matter[] {
  if (d.closed || isTakenOver(d)) return []
  const bare = d.lines.filter(l => l.decision === 'challenge' && !stands(d, l))
  const waiting = new Set(bare.map(l => matterOf(d, l)?.id))
  return d.matters.filter(m => waiting.has(m.id) && !wentAway(d, m))
}

/** Open, or granted, whoever filed it: also what a tenant took to court itself is waited for. A motion that was denied, granted in part or taken back holds nothing. */
function stands(d: Demand, line: LineKey): boolean {
  return challengesOf(d, line).some(c => c.open || c.ruling === 'granted')
}

/**
 * When it goes before everything else: the policy's term before production is due, or before the last day on which the packs let it be
 * filed. Null where no term is known.
 */
export function fileBy(d: Demand, { id }: Pick<Matter, 'id'>, term: CounselTerm): string | null {
  const days = lawChallenges(d, [id]).flatMap(c => (c.about === 'production' && c.deadline) || [])
  const due = dueAtOf(d, id)
  const ends = [...(due ? [beforeMoment(due, term)] : []), ...days.map(day => beforeDay(day, term))]
  return ends.toSorted()[0] ?? null
}

/** A part of the answer is out, and a paper of its own asks for the rest: what waits here is answered there. */
export function isTakenOver(d: Demand): boolean {
  return hasProduced(d) && d.links.some(l => l.relation === 'renewed_by' || l.relation === 'corrected_by')
}
