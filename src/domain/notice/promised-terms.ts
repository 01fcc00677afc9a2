// What a tenant is promised about notice and window: the provider's policy with its contract over it, which only tightens. One
// place, read by clocks, notice and window alike.

import { type Terms, tightened } from '../../directory/tenant-terms.ts'
import type { Policy } from '../registry/context.ts'

export type NoticeTerms = {
  readonly noticeWorkingDays: number
  /** A contract's own term, in hours after the determination; null where it has none. */
  readonly noticeHours: number | null
  readonly windowMinutes: number
  readonly unreadDays: number
}

export function noticeTerms(
  policy: Pick<Policy, 'windowMinutes' | 'noticeWorkingDays' | 'unreadDays'>,
  contract: Terms | null,
): NoticeTerms {
  const base = {
    noticeHours: Number.POSITIVE_INFINITY,
    windowMinutes: policy.windowMinutes,
    closedExceptions: [],
  }
  const { noticeHours, windowMinutes } = tightened(base, contract)
  return {
    noticeWorkingDays: policy.noticeWorkingDays ?? 1,
    noticeHours: Number.isFinite(noticeHours) ? noticeHours : null,
    windowMinutes,
    unreadDays: policy.unreadDays ?? 3,
  }
}
