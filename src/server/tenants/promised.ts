// The provider's own promises with one contract's terms laid over them.
import { type Promised, type Terms, tightened } from '../../directory/tenant-terms.ts'
import type { RunSettings } from '../settings/settings.ts'

/** One working day, where neither pack nor contract says otherwise (design § 4.6). */
const NOTICE_HOURS = 24

/** What binds the desk for a tenant. */
export function promisedTo(
  d: { readonly settings: Pick<RunSettings, 'windowMinutes'> },
  terms: Terms | null,
): Promised {
  const own = { noticeHours: NOTICE_HOURS, windowMinutes: d.settings.windowMinutes, closedExceptions: [] }
  return tightened(own, terms)
}
