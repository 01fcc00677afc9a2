// Forms of fields that the files of an edition share.

/** The names of an object's fields, sorted; empty for what is no object. */
export function fieldsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ''
  return Object.keys(value).toSorted().join()
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
