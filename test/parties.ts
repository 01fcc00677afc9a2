// For tests: who of a tenant's chain can be told today, where it stands alone or with others behind it.
import { ITSELF, type PartyRef } from '../src/directory/tenant-chain.ts'
import type { Reachable, Today } from '../src/domain/notice/escalation.ts'
import { noticeTerms } from '../src/domain/notice/promised-terms.ts'
import { policy } from './given.ts'

/** The tenant alone, with these contacts. */
export function today(contacts: readonly string[], now: string): Today {
  return todayOf([{ party: ITSELF, contacts }], now)
}

export function todayOf(
  reachable: readonly Reachable[],
  now: string,
  chain: readonly PartyRef[] = reachable.map(r => r.party),
): Today {
  return { reachable, chain, terms: noticeTerms(policy, null), now }
}
