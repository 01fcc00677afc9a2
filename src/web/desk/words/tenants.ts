// The words of the directory's tenants.
import type { PartyRole, TenantStatus, ToldAfter } from '../../../demand/tenant-chain.ts'
import type { ClosableException, Promised } from '../../../demand/tenant-terms.ts'

export const partyWords: Record<PartyRole, string> = {
  contract_party: 'contract party',
  processor: 'processor',
  controller: 'controller',
}

export const statusWords: Record<TenantStatus, string> = {
  active: 'active',
  merged: 'merged',
  closed: 'closed',
}

export const professionWords: Readonly<Record<string, string>> = {
  law_firm: 'law firm',
  journalist: 'journalist',
}

export const toldAfterWords: Record<ToldAfter, string> = {
  last_contacts: 'its last contacts',
  chain_next: 'the next party of its chain',
}

export const closableWords: Record<ClosableException, string> = {
  agency_states_redirect_would_harm: 'the agency says that asking would harm',
  tenant_is_subject: 'the tenant is the subject',
  tenant_unreachable: 'the tenant cannot be reached',
}

export function keysOf<K extends string>(words: Readonly<Record<K, string>>): K[] {
  return Object.keys(words) as K[]
}

/** Minutes as people say them. */
export function spanWords(minutes: number): string {
  const [n, unit] =
    minutes % 1440 === 0
      ? [minutes / 1440, 'day']
      : minutes % 60 === 0
        ? [minutes / 60, 'hour']
        : [minutes, 'minute']
  return `${n} ${unit}${n === 1 ? '' : 's'}`
}

export function promisedWords(p: Promised): string {
  const closed = p.closedExceptions.map(e => closableWords[e])
  return [
    `told within ${spanWords(p.noticeHours * 60)} of the determination`,
    `${spanWords(p.windowMinutes)} to object`,
    ...(closed.length > 0 ? [`asked first also where ${closed.join(', or ')}`] : []),
  ].join('; ')
}
