// A first filling of the determination from the law's findings: a suggestion that a person reads, changes and signs for.

import type { LineDecision, LineKey } from '../../../../../domain/decision/events.ts'
import {
  citeFor,
  type LineProposal,
  reasonFor,
  whyUnsuggested,
} from '../../../../../domain/decision/line-proposal.ts'
import type { Demand, Matter } from '../../../../../domain/registry/state.ts'
import { type Ground, keepingNotRequired, suggestedReasons } from '../../../../../vocabulary/closed-lists.ts'
import { assessed, decided, keyOf, linesOf, matterOf } from '../../deciding/lines.ts'

/** A row being decided; without a decision it stays open. */
export type DraftLine = LineProposal & {
  /** The provider's policy by which a merely permitted line leaves. */
  readonly policy?: string
}

/** One row per line that the server proposes something for; all lines where `all` is asked for. */
export function draftLines(demand: Demand, proposed: readonly LineProposal[], all: boolean): DraftLine[] {
  return linesOf(demand).flatMap((line): DraftLine[] => {
    const open = proposed.find(p => keyOf(p) === keyOf(line))
    if (open) return [asDraft(open)]
    const made = decided(demand, line)
    return made && all
      ? [{ ...line, ...fields(made), from: made.period?.from ?? null, to: made.period?.to ?? null }]
      : []
  })
}

/** What of a proposal is changed in the form, so that lines proposed alike are one group. */
function asDraft(p: LineProposal): DraftLine {
  const { ask, category, account, decision, ground, cite, reason, from, to, wouldSuffice } = p
  return { ask, category, account, decision, ground, cite, reason, from, to, wouldSuffice }
}

function fields(made: LineDecision) {
  const { decision, ground, cite, reason, wouldSuffice } = made
  return { decision, ground, cite, reason, wouldSuffice }
}

/**
 * The line on another ground, which another rule stands behind: the citation is what that ground brings, unless a person has written
 * one, which stays for them to look at. So is the reason.
 */
export function onGround(line: DraftLine, ground: Ground | '', demand: Demand): DraftLine {
  if (ground === line.ground) return line
  const before = { decision: line.decision, ground: line.ground }
  const brought = [
    citeFor(demand, line, before),
    ...(assessed(demand, line)?.findings ?? []).map(f => f.citation),
  ]
  const written = line.cite.trim() !== '' && !brought.includes(line.cite)
  const now = { decision: line.decision, ground }
  const cite = written || ground === '' ? line.cite : citeFor(demand, line, now)
  const reason = isOwnReason(line, demand) ? line.reason : reasonFor(demand, line, now)
  return { ...line, ground, cite, reason }
}

/** Written by a person, and not brought by the desk. */
export function isOwnReason(line: DraftLine, demand: Demand): boolean {
  const duty = demand.assessment?.answer?.[keyOf(line)]?.perCategory ?? []
  const brought: readonly string[] = [
    ...Object.values(suggestedReasons),
    keepingNotRequired,
    ...(assessed(demand, line)?.findings ?? []).map(f => f.why),
    ...duty.map(c => c.compulsion.why),
  ]
  return line.reason.trim() !== '' && !brought.includes(line.reason)
}

/** The rows that carry a decision, as the command wants them. */
export function toDecisions(lines: readonly DraftLine[]): LineDecision[] {
  return lines.flatMap((l): LineDecision[] => {
    if (l.decision === '' || l.ground === '') return []
    const period = l.decision === 'comply' || l.decision === 'narrow' ? { from: l.from, to: l.to } : null
    const { ask, category, account, cite, reason, wouldSuffice } = l
    const policy = l.ground === 'voluntary_policy' ? { policy: l.policy ?? '' } : {}
    const { decision, ground } = l
    return [{ ask, category, account, decision, ground, cite, reason, period, wouldSuffice, ...policy }]
  })
}

/** The organisations whose data would leave by these decisions: for them an exception and a reason are asked for (promises 2, 4). */
export function releasedOrganisations(demand: Demand, lines: readonly DraftLine[]): Matter[] {
  const leaving = lines.filter(l => l.decision === 'comply' || l.decision === 'narrow')
  const matters = new Set(leaving.map(l => matterOf(demand, l)))
  return demand.matters.filter(m => matters.has(m) && m.tenantKind !== 'consumer')
}

/** The line with what was said for another of its ask and category. */
export function sayOf({ ask, category, account }: LineKey, said: DraftLine): DraftLine {
  return { ...said, ask, category, account }
}

/** The organisations that are asked first by these decisions, although the law requires the answer of us. */
export function askedFirst(demand: Demand, lines: readonly DraftLine[]): Matter[] {
  const asked = new Set(lines.filter(l => l.decision === 'redirect').map(l => matterOf(demand, l)))
  return demand.matters.filter(m => asked.has(m))
}

/** A line that would have been redirected, answered as the law requires. */
export function answered(demand: Demand, line: DraftLine): DraftLine {
  const law = assessed(demand, line)
  if (law?.outcome !== 'sufficient' || law.compulsion !== 'required' || whyUnsuggested(demand, line))
    return line
  return onGround({ ...line, decision: 'comply' }, 'required_by_law', demand)
}
