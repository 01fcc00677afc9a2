// What a check of stored data finds: where, and what is other than it must be. Never the data themselves: they name people.

/** One thing that does not re-derive. */
export type Difference = { readonly where: string; readonly what: string }

/** Takes differences of one place; every check goes on after one, so that all of them are told. */
export type Finder = (what: string) => void

export function finder(where: string, into: Difference[]): Finder {
  return what => into.push({ where, what })
}

/** The first place at which two values differ, as a path of field names; null where they are the same JSON. */
export function firstDifference(expected: unknown, found: unknown, path = ''): string | null {
  if (Object.is(expected, found)) return null
  if (!isTree(expected) || !isTree(found) || Array.isArray(expected) !== Array.isArray(found))
    return path || 'value'
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])]
  for (const name of names) {
    const at = path === '' ? name : `${path}.${name}`
    const different = firstDifference(expected[name], found[name], at)
    if (different !== null) return different
  }
  return null
}

/** Compares as they would be stored: undefined fields and the order of names do not count. */
export function sameJson(expected: unknown, found: unknown): string | null {
  return firstDifference(
    JSON.parse(JSON.stringify(expected ?? null)),
    JSON.parse(JSON.stringify(found ?? null)),
  )
}

/** An instant in the one form that the database gives back. */
export function instant(time: string | Date | null): string | null {
  return time === null ? null : new Date(time).toISOString()
}

/** Rows as sets: each row by its JSON text. Tells how many are missing and how many nothing accounts for. */
export function compareRows(
  table: string,
  expected: readonly unknown[],
  found: readonly unknown[],
  tell: Finder,
): void {
  const rest = new Map<string, number>()
  for (const row of found) rest.set(JSON.stringify(row), (rest.get(JSON.stringify(row)) ?? 0) + 1)
  let missing = 0
  for (const row of expected) {
    const text = JSON.stringify(row)
    const left = rest.get(text) ?? 0
    if (left === 0) missing += 1
    else rest.set(text, left - 1)
  }
  const extra = [...rest.values()].reduce((sum, count) => sum + count, 0)
  if (missing + extra === 0) return
  tell(
    `${table}: ${missing} rows that the events give are missing or changed, ${extra} rows follow from no event`,
  )
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
