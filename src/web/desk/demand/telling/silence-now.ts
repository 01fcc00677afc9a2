// Whether the customers of a demand may know of it now, for the head of its page. Pure.
import type { DemandPage } from '../../../../api/desk/demand-page.ts'

/** `until`: the last day, where every order that binds has one. */
export type SilenceNow =
  | { readonly kind: 'silent'; readonly until: string | null }
  | { readonly kind: 'silent_in_part' | 'silence_unread' | 'silence_unconfirmed'; readonly until?: never }

export function silenceNow({
  demand: { facts, matters, closed },
  draftFacts,
}: Pick<DemandPage, 'demand' | 'draftFacts'>): SilenceNow | null {
  const bound = matters.flatMap(m => (m.secrecy ? [m.secrecy.until] : []))
  if (bound.length > 0) return { kind: 'silent', until: lastOf(bound) }
  if (matters.some(m => m.reading && m.readingConfirmedBy === null && m.reading.secrecy.kind !== 'none'))
    return { kind: 'silence_unconfirmed' }
  const asked = (facts ?? draftFacts)?.secrecy.kind ?? 'none'
  const read = matters.length > 0 && matters.every(m => m.reading !== null || m.secrecyLookedAt !== null)
  if (asked !== 'none' && !read && !closed) return { kind: 'silence_unread' }
  const inForce = matters.flatMap(m => m.orders.filter(o => o.endedAt === null))
  const part = inForce.some(o => o.secrecy.covers?.length && !o.secrecy.covers.includes('fact'))
  return part ? { kind: 'silent_in_part' } : null
}

function lastOf(days: readonly (string | null)[]): string | null {
  return days.includes(null) ? null : (days.toSorted().at(-1) ?? null)
}
