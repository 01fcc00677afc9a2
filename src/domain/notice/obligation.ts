// What a tenant has yet to be told, also after the closing, and when the law itself lets it. A demand is not done before.
import { dayIsOver } from '../../kernel/days.ts'
import { awaitsToldLook, isUntold } from '../arrival/imported.ts'
import { wentAway } from '../decision/redirect-outcome.ts'
import type { Demand, Matter } from '../registry/state.ts'
import { owesFurther } from '../secrecy/late-order.ts'
import { coversFact } from '../secrecy/secrecy-state.ts'
import { authorityTells, noticeRule } from './notice-rule.ts'
import { isAnswered, isLate } from './notify.ts'

/** It was decided about this tenant, it is not told, or not of all, and nobody else tells it. */
export function owesTelling(d: Demand, m: Matter): boolean {
  if (authorityTells(d, m) || awaitsToldLook(d, m) || !isAnswered(d)) return false
  if (m.notice) return owesFurther(m) || m.notice.withheld.length > 0
  return isUntold(d, m) && (!wentAway(d, m) || isLate(m))
}

/** The law's own prohibition outlasts an order of this last day. */
export function lawForbidsAfter(d: Demand, m: Matter, until: string): boolean {
  const rule = noticeRule(d, m)
  return rule?.value === 'prohibited' && rule.until !== null && rule.until > until
}

/**
 * When the law's own prohibition ends, where it names a day and no order binds any more: then the notice leaves by itself. Null
 * where nothing of that kind holds it back; what a person recorded as lifted is.
 */
export function lawEndsAt(d: Demand, m: Matter): string | null {
  const rule = noticeRule(d, m)
  if (m.secrecy || rule?.value !== 'prohibited' || rule.until === null || !owesTelling(d, m)) return null
  // Beside it something forbids that names no day, and ends with an order.
  if (rule.endless && !isLate(m)) return null
  return m.orders.some(o => o.lifted && coversFact(o.secrecy)) ? null : dayIsOver(rule.until)
}

/** Two people have read it, and what still forbids is the law alone, until a day that it names. */
export function isLaws(d: Demand, m: Matter, now: string): boolean {
  return m.readingConfirmedBy !== null && (lawEndsAt(d, m) ?? '') > now
}
