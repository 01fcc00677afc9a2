// Which lines of a challenge wait for it: all that it is about, or those that a court named in its order. Nothing waits for an order
// that is about another line.

import type { LineKey } from '../decision/events.ts'
import { type Demand, findLine, matterOf, openLines } from '../registry/state.ts'
import { coversLine } from './challenged-lines.ts'
import type { Challenge, StayedLine } from './state.ts'

export function coveredLines(d: Demand, c: Pick<Challenge, 'matters' | 'lines'>): LineKey[] {
  return openLines(d).filter(l => coversLine(d, c, l))
}

/**
 * Open, about production, and nothing suspends it, or a court stayed some of its lines alone: for the others it waits for a decision
 * of counsel as its due moment comes.
 */
export function isUnsuspended(c: Challenge): boolean {
  return c.about === 'production' && c.open && (c.suspendedBy === null || c.stayedLines !== null)
}

/** Production of this line waits for this challenge now. */
export function suspendsLine(d: Demand, c: Challenge, line: LineKey): boolean {
  if (c.suspendedBy === null || !coversLine(d, c, line)) return false
  return c.stayedLines === null || findLine(c.stayedLines, line) !== undefined
}

/** Production of some line of this matter does. */
export function suspendsMatter(d: Demand, c: Challenge, id: string): boolean {
  if (c.suspendedBy === null || !c.matters.includes(id)) return false
  return c.stayedLines === null || c.stayedLines.some(l => matterOf(d, l)?.id === id)
}

type Stay = Pick<Challenge, 'suspendedBy' | 'stayedUntil' | 'stayedLines' | 'decision'>
const NOTHING: Stay = { suspendedBy: null, stayedUntil: null, stayedLines: null, decision: null }

/** An order about some lines leaves the others as they were: stayed by an earlier one, or not. */
export function stayedBy(
  c: Challenge,
  { lines, until = null }: { readonly lines?: readonly LineKey[]; readonly until?: string | null },
  covered: readonly LineKey[],
): Stay {
  if (!lines) return { ...NOTHING, suspendedBy: 'court_order', stayedUntil: until }
  const others = stayedOf(c, covered).filter(l => !findLine(lines, l))
  const stayed = [...others, ...lines.map(l => ({ ...l, until }))]
  return { ...NOTHING, suspendedBy: 'court_order', ...asOne(stayed, covered) }
}

/** What still waits once a stay has ended, of all lines or of these. */
export function stayEndedOf(
  c: Challenge,
  lines: readonly LineKey[] | undefined,
  covered: readonly LineKey[],
): Stay {
  const left = lines ? stayedOf(c, covered).filter(l => !findLine(lines, l)) : []
  return left.length === 0 ? NOTHING : { ...NOTHING, suspendedBy: c.suspendedBy, ...asOne(left, covered) }
}

/** The lines whose last day is over, of a stay that names lines; all of them where none is named. */
export function overBy(c: Challenge, isOver: (day: string) => boolean): LineKey[] | undefined {
  return c.stayedLines
    ?.filter(l => l.until !== null && isOver(l.until))
    .map(({ ask, category, account }) => ({ ask, category, account }))
}

function stayedOf(c: Challenge, covered: readonly LineKey[]): readonly StayedLine[] {
  if (c.suspendedBy === null) return []
  return c.stayedLines ?? covered.map(l => ({ ...l, until: c.stayedUntil }))
}

/** Where all wait until the same day no line is named. The day of several is the first at which one of them waits no more. */
function asOne(stayed: readonly StayedLine[], covered: readonly LineKey[]) {
  const days = stayed.map(l => l.until)
  const isAll = covered.every(l => findLine(stayed, l)) && new Set(days).size === 1
  return {
    stayedUntil: days.filter(day => day !== null).toSorted()[0] ?? null,
    stayedLines: isAll ? null : stayed,
  }
}
