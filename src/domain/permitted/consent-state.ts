// A tenant's consent as state: what it covers, who gave it and how, whether it was verified, whether it still stands.

import type { LineKey } from '../decision/events.ts'
import type { EventOf } from '../registry/event-fold.ts'
import type { PermittedEvents } from './events.ts'
import type { Consent } from './state.ts'

type ConsentEvent = EventOf<PermittedEvents, 'ConsentGiven' | 'ConsentVerified' | 'ConsentRevoked'>

/** A later consent takes the place of an earlier one, and is verified anew. */
export function evolveConsent(before: Consent | null, e: ConsentEvent): Consent | null {
  switch (e.kind) {
    case 'ConsentGiven':
      return { ...e.data, at: e.at, verified: null, revoked: null }
    case 'ConsentVerified':
      return before && { ...before, verified: { ...e.data, by: e.by.id, at: e.at } }
    case 'ConsentRevoked':
      return before && { ...before, revoked: { why: e.data.why, at: e.at } }
  }
}

/** Given, and neither verified nor taken back. */
export function isOpenConsent(consent: Consent | null): consent is Consent {
  return consent !== null && consent.verified === null && consent.revoked === null
}

/** Given, verified, not taken back. */
export function isLive(consent: Consent | null): consent is Consent {
  return consent !== null && consent.verified !== null && consent.revoked === null
}

/** Whether a line was consented to, for whatever period. */
export function names(consent: Consent, line: LineKey): boolean {
  return consent.lines.some(
    l => l.ask === line.ask && l.category === line.category && l.account === line.account,
  )
}

/** Whether a line with this period (half-open UTC; null is open) lies inside what was consented to. */
export function covers(
  consent: Consent,
  line: LineKey,
  period: { readonly from: string | null; readonly to: string | null } | null,
): boolean {
  const from = period?.from ?? null
  const to = period?.to ?? null
  const early = consent.from !== null && (from === null || from < consent.from)
  const late = consent.to !== null && (to === null || to > consent.to)
  return names(consent, line) && !early && !late
}
