// In what order somebody who signs a dozen reads them. Pure.
import type { PendingRow } from '../../../api/approve/pending.ts'

/**
 * What is unusual comes first, while the eye is fresh, and what is as usual after it; in each the earliest due first. What is overdue
 * or due within a day is unusual by that alone, so nothing that presses stands below what can wait.
 */
export function bySigner(a: PendingRow, b: PendingRow): number {
  return (
    Number(oddness(a) === 0) - Number(oddness(b) === 0) ||
    (a.dueAt ?? NEVER).localeCompare(b.dueAt ?? NEVER) ||
    oddness(b) - oddness(a) ||
    a.reference.localeCompare(b.reference)
  )
}

/** After every moment in RFC 3339. */
const NEVER = '9'

function oddness({ peculiar, care }: PendingRow): number {
  return peculiar.length + care.length
}
