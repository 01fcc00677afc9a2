// Deciding to challenge is not a challenge: until something is filed, and whenever what was filed has come to nothing, the lines
// that wait for it wait for nobody, and the term of the paper passes (promise 4: contempt is a harm too).
import { wentAway } from './gone.ts'
import { lawChallenges } from './open-challenges.ts'
import { type Demand, type Matter, matterOf } from './state.ts'
import { beforeDay, beforeMoment, type CounselTerm, dueAtOf } from './suspension.ts'

/** The tenants with lines decided as challenged behind which no challenge of the production stands. */
export function unfiled(d: Demand): Matter[] {
  if (d.closed) return []
  const waiting = new Set(d.lines.filter(l => l.decision === 'challenge').map(l => matterOf(d, l)?.id))
  return d.matters.filter(m => waiting.has(m.id) && !wentAway(d, m) && !stands(d, m.id))
}

/** Open, or granted, whoever filed it: also what a tenant took to court itself is waited for. A motion that was denied, granted in part or taken back holds nothing. */
function stands(d: Demand, matter: string): boolean {
  return d.challenges.some(
    c => c.about === 'production' && c.matters.includes(matter) && (c.open || c.ruling === 'granted'),
  )
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

/**
 * The answer has gone out without these lines, and what they waited for has ended: a paper of its own asks for them now. In the
 * national-security lane, where nothing is linked, its named counsel knows of both.
 */
export function isLeftOver(d: Demand): boolean {
  return (
    d.released !== null &&
    d.named === null &&
    unfiled(d).length > 0 &&
    !d.links.some(l => l.relation === 'renewed_by' || l.relation === 'corrected_by')
  )
}
