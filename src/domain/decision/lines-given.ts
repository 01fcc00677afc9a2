// The lines that are to be given, those of them that have not left, and the customers whose data are in them.

import { hasProduced, isProduced } from '../registry/production-state.ts'
import { type Demand, findLine, type Matter, matterOf, openLines, withdrew } from '../registry/state.ts'
import { isGiven } from './decided-anew.ts'
import type { LineKey } from './events.ts'

/** Lines that are to leave or have left: decided comply, or narrow with an accepted period. */
export function releasingLines(demand: Demand): Demand['lines'] {
  return demand.lines.filter(isGiven)
}

export function releasingMatters(demand: Demand): Matter[] {
  return mattersOf(demand, releasingLines(demand))
}

/** To be given, and not given yet. */
export function linesLeft(d: Demand): Demand['lines'] {
  return releasingLines(d).filter(l => !isProduced(d, l))
}

/** What the present authorisation gives; before the first one, what would be given. */
export function presentLines(d: Demand): Demand['lines'] {
  const named = d.authorisation?.lines ?? linesLeft(d)
  return releasingLines(d).filter(l => findLine(named, l))
}

/** Whose data the present authorisation gives. */
export function presentMatters(d: Demand): Matter[] {
  return mattersOf(d, presentLines(d))
}

/** Of the lines that are to be given and have not left. */
export function mattersLeft(d: Demand): Matter[] {
  return mattersOf(d, linesLeft(d))
}

/**
 * Something went out, and no line is left that may follow: none that is to be given, waits for a court or for the agency, or is
 * undecided.
 */
export function isComplete(d: Demand): boolean {
  return hasProduced(d) && (withdrew(d) || !openLines(d).some(l => mayFollow(d, l)))
}

/** Of one customer the same. */
export function isCompleteFor(d: Demand, { id }: Pick<Matter, 'id'>): boolean {
  if (!hasProduced(d)) return false
  return withdrew(d) || !openLines(d).some(l => matterOf(d, l)?.id === id && mayFollow(d, l))
}

function mayFollow(d: Demand, key: LineKey): boolean {
  if (isProduced(d, key)) return false
  const line = findLine(d.lines, key)
  if (!line) return true
  if (line.decision === 'challenge') return true
  return line.decision === 'redirect' ? !isOver(d, line) : isGiven(line)
}

/** The agency has said what it did about this customer: a redirected line comes back by a new decision alone. */
function isOver(d: Demand, line: Demand['lines'][number]): boolean {
  return (matterOf(d, line)?.redirectAnswer ?? null) !== null
}

function mattersOf(demand: Demand, lines: Demand['lines']): Matter[] {
  const ids = new Set(lines.map(l => matterOf(demand, l)?.id))
  return demand.matters.filter(m => ids.has(m.id))
}
