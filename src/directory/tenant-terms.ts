// What a tenant's contract promises it beyond what the provider promises everybody. A layer as the law's policy is one
// (src/law/policy.ts): it tightens, and there is no term by which it could loosen.
import { sentence } from '../kernel/message.ts'
import { type Refusal, refuse } from '../kernel/refusal.ts'
import type { RedirectException } from '../vocabulary/closed-lists.ts'

/**
 * What a contract may close. Not an agency that came back after it was asked to go to the customer, not a law that has itself
 * decided, and no emergency: closing these would refuse a duty or cost a life, and a contract does neither.
 */
export const closableExceptions = [
  'agency_states_redirect_would_harm',
  'tenant_is_subject',
  'tenant_unreachable',
] as const satisfies readonly RedirectException[]
export type ClosableException = (typeof closableExceptions)[number]

/** Of one contract. Null or empty: the provider's own. */
export type Terms = {
  /** The tenant is told so many hours after the determination at the latest. */
  readonly noticeHours: number | null
  /** Its window to object, at least. */
  readonly windowHours: number | null
  /** Languages of notices in the order of preference, two letters each; a contact's own comes first. */
  readonly languages: readonly string[]
  /** Exceptions from asking the customer first that are not open for this tenant. */
  readonly closedExceptions: readonly ClosableException[]
}

export const NO_TERMS: Terms = { noticeHours: null, windowHours: null, languages: [], closedExceptions: [] }

/** What binds the desk for one tenant. */
export type Promised = {
  readonly noticeHours: number
  readonly windowMinutes: number
  readonly closedExceptions: readonly ClosableException[]
}

/** The stricter of each: sooner told, longer to object, fewer exceptions. Never looser than `base`, whatever the terms say. */
export function tightened(base: Promised, terms: Terms | null): Promised {
  if (!terms) return base
  return {
    noticeHours: Math.min(base.noticeHours, terms.noticeHours ?? base.noticeHours),
    windowMinutes: Math.max(base.windowMinutes, (terms.windowHours ?? 0) * 60),
    closedExceptions: [...new Set([...base.closedExceptions, ...terms.closedExceptions])].sort(),
  }
}

/** A contract that closes an exception: the customer is asked first although the list would allow otherwise. */
export function isClosedFor(
  tenant: string,
  exception: RedirectException,
  c: { readonly terms?: (tenant: string) => Terms | null },
): boolean {
  return c.terms?.(tenant)?.closedExceptions.some(closed => closed === exception) ?? false
}

export function exceptionClosed(): Refusal {
  return refuse(
    'redirect_first',
    sentence('deciding.contract_customer_closes_exception_asked'),
    sentence('deciding.redirect_agency_customer_choose_another'),
    'promise 2',
  )
}
