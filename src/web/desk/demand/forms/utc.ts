// Moments in form fields: entered and shown in UTC, so that a period means the same to everyone who reads it.

/** RFC 3339 → the value of a `datetime-local` field, to the minute. */
export function toField(at: string | null): string {
  if (at === null) return ''
  const moment = Date.parse(at)
  return Number.isNaN(moment) ? '' : new Date(moment).toISOString().slice(0, 16)
}

/** The field's value → RFC 3339 UTC with milliseconds; empty is null. */
export function fromField(value: string): string | null {
  if (value === '') return null
  const moment = Date.parse(`${value}Z`)
  return Number.isNaN(moment) ? null : new Date(moment).toISOString()
}
