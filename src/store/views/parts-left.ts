// An answer may leave in several parts: what of this tenant's left, and what is to follow.
import type { LineView, Part, TenantView } from './tenant-view.ts'

/** Each part in which data of this tenant left, in that order. */
export function partsLeft({ released }: TenantView): readonly Part[] {
  return released ? (released.parts ?? [released]) : []
}

/** What is said of one that was called back. */
export function recalledKey({ fetched }: NonNullable<Part['recalled']>) {
  return fetched ? 'answered.recalled_fetched' : 'answered.recalled'
}

/** A part left, and these lines are still to be given: none after the closing, or once the authority took its demand back. */
export function laterLines(v: TenantView): readonly LineView[] {
  const isOver = v.closedAt !== null || (v.withdrawn !== undefined && !v.withdrawn.part)
  return v.released === null || isOver ? [] : v.lines.filter(l => l.later)
}

export function somethingFollows(v: TenantView): boolean {
  return laterLines(v).length > 0
}

/** Everything of this tenant's that is to leave has left. */
export function allLeft(v: TenantView): boolean {
  return v.released !== null && !somethingFollows(v)
}

/** Closed, and nothing of this tenant's went out. */
export function hasNotLeft(v: TenantView): boolean {
  return v.closedAt !== null && v.released === null
}

/** What left in this demand's parts, without what follows and what never did. */
export function linesLeft(v: TenantView): readonly LineView[] {
  return v.lines.filter(l => !l.later && (l.decision === 'comply' || l.decision === 'narrow'))
}
