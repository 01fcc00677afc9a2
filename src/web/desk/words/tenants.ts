// The words of the directory's tenants.
import type { TenantStatus, ToldAfter } from '../../../directory/tenant-chain.ts'
import type { ClosableException, Promised } from '../../../directory/tenant-terms.ts'
import type { PartyRole } from '../../../kernel/actor.ts'
import { localeOf } from '../../../words/languages.ts'
import { either } from '../../../words/when.ts'
import { language } from './load.ts'
import { say } from './shared-words.ts'

export const partyWords: Record<PartyRole, string> = {
  contract_party: say('party.contract_party'),
  processor: say('party.processor'),
  controller: say('party.controller'),
}

export const statusWords: Record<TenantStatus, string> = {
  active: say('tenant_status.active'),
  merged: say('tenant_status.merged'),
  closed: say('tenant_status.closed'),
}

export const professionWords: Readonly<Record<string, string>> = {
  law_firm: say('profession.law_firm'),
  journalist: say('profession.journalist'),
}

export const toldAfterWords: Record<ToldAfter, string> = {
  last_contacts: say('told_after.last_contacts'),
  chain_next: say('told_after.chain_next'),
}

export const closableWords: Record<ClosableException, string> = {
  agency_states_redirect_would_harm: say('exception.agency_states_redirect_would_harm.short'),
  tenant_is_subject: say('exception.tenant_is_subject.short'),
  tenant_unreachable: say('exception.tenant_unreachable.short'),
}

export function keysOf<K extends string>(words: Readonly<Record<K, string>>): K[] {
  return Object.keys(words) as K[]
}

/** Minutes as people say them: "2 days", "36 hours", "90 minutes". */
export function spanWords(minutes: number): string {
  const [n, unit] =
    minutes % 1440 === 0
      ? [minutes / 1440, 'day']
      : minutes % 60 === 0
        ? [minutes / 60, 'hour']
        : [minutes, 'minute']
  return new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay: 'long' }).format(n)
}

export function promisedWords(p: Promised): string {
  const said = { notice: spanWords(p.noticeHours * 60), window: spanWords(p.windowMinutes) }
  const closed = p.closedExceptions.map(e => closableWords[e])
  return closed.length === 0
    ? say('promised.plain', said)
    : say('promised.closed', { ...said, cases: either(closed, language) })
}
