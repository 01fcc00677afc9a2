// Which facts a person changed from what was proposed: their paths, for the record and for measuring the reader.

/** Paths of leaves that differ, e.g. `reference`, `asks.0.period.from`. Added and removed parts count by their own path. */
export function changedPaths(before: unknown, after: unknown, path = ''): string[] {
  if (Object.is(before, after)) return []
  if (!isParent(before) || !isParent(after)) return [path || '.']
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap(key => changedPaths(before[key], after[key], path === '' ? key : `${path}.${key}`))
}

function isParent(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
