// Closed demands become cells: country × process × outcome. What the policy leaves out or merges is said, never silent; the
// outcomes of the cells add up to the demands.
import { OUTCOMES, type Outcome } from '../ledger/code-book.ts'

/** What is stored of a closed demand, or of many that are alike. */
export type CountedRow = {
  readonly country: string
  readonly process: string
  readonly outcome: string
  readonly demands: number
  readonly accounts: number
}

export type Cell = CountedRow

export type Totals = {
  readonly demands: number
  readonly accounts: number
  readonly outcomes: Readonly<Record<Outcome, number>>
}

export type CellPolicy = {
  /** Processes that the law lets be counted in bands or later, if at all: in neither cells nor totals (docs/threats.md E13.11). */
  readonly excluded: readonly string[]
  /** A country's demands under one process, if fewer than this, are merged with the next smallest. 1: none is merged. */
  readonly mergeBelow: number
}

/** 50 USC 1874(a): national-security process may be published in bands only, which are not built. */
export const DEFAULT_POLICY: CellPolicy = { excluded: ['national_security'], mergeBelow: 1 }

/** Stands for country and process of merged cells. */
export const MERGED = 'merged'

/** Sorted cells, each country, process and outcome once. Throws where a row has counts that cannot be. */
export function cellsOf(rows: readonly CountedRow[], policy: CellPolicy = DEFAULT_POLICY): Cell[] {
  const counted = rows.filter(row => !policy.excluded.includes(row.process))
  for (const row of counted) checkRow(row)
  const small = smallGroups(counted, policy.mergeBelow)
  const merged = counted.map(row =>
    small.has(groupOf(row)) ? { ...row, country: MERGED, process: MERGED } : row,
  )
  return sum(merged, row => `${row.country} ${row.process} ${row.outcome}`).toSorted(compareCells)
}

function checkRow(row: CountedRow): void {
  const counts = [row.demands, row.accounts].every(n => Number.isSafeInteger(n) && n >= 0)
  if (!counts || row.demands === 0) throw new Error('a counted row has a demand and no negative number')
  if (!isOutcome(row.outcome)) throw new Error(`the code book has no outcome ${row.outcome}`)
}

function groupOf(row: CountedRow): string {
  return `${row.country} ${row.process}`
}

/** Groups below the limit, and the next smallest until the remainder itself is no longer small. */
function smallGroups(rows: readonly CountedRow[], below: number): Set<string> {
  const groups = sum(rows, groupOf)
    .map(row => ({ name: groupOf(row), demands: row.demands }))
    .toSorted((a, b) => a.demands - b.demands || compareText(a.name, b.name))
  const small = new Set<string>()
  let inside = 0
  for (const group of groups) {
    const remainderIsSmall = small.size > 0 && inside < below
    if (group.demands >= below && !remainderIsSmall) break
    small.add(group.name)
    inside += group.demands
  }
  return small
}

function sum(rows: readonly CountedRow[], keyOf: (row: CountedRow) => string): CountedRow[] {
  const sums = new Map<string, CountedRow>()
  for (const row of rows) {
    const key = keyOf(row)
    const before = sums.get(key)
    sums.set(key, {
      ...row,
      demands: row.demands + (before?.demands ?? 0),
      accounts: row.accounts + (before?.accounts ?? 0),
    })
  }
  return [...sums.values()]
}

/** The order of cells in an edition. */
export function compareCells(a: Cell, b: Cell): number {
  return (
    compareText(a.country, b.country) ||
    compareText(a.process, b.process) ||
    compareText(a.outcome, b.outcome)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Sums over cells; every outcome of the code book is named, also where it is 0. */
export function totalsOf(cells: readonly Cell[]): Totals {
  const outcomes = Object.fromEntries(OUTCOMES.map(o => [o, 0])) as Record<Outcome, number>
  let [demands, accounts] = [0, 0]
  for (const cell of cells) {
    demands += cell.demands
    accounts += cell.accounts
    if (isOutcome(cell.outcome)) outcomes[cell.outcome] += cell.demands
  }
  const added = Object.values(outcomes).reduce((all, n) => all + n, 0)
  if (added !== demands) throw new Error('the outcomes do not add up to the demands')
  return { demands, accounts, outcomes }
}

export function isOutcome(text: string): text is Outcome {
  return (OUTCOMES as readonly string[]).includes(text)
}

/** Totals per country or per process, largest first. */
export function totalsBy(
  cells: readonly Cell[],
  key: 'country' | 'process',
): readonly (Totals & { readonly name: string })[] {
  const names = [...new Set(cells.map(cell => cell[key]))]
  return names
    .map(name => ({ name, ...totalsOf(cells.filter(cell => cell[key] === name)) }))
    .toSorted((a, b) => b.demands - a.demands || compareText(a.name, b.name))
}
