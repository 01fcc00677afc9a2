// When a redirect letter may leave: not before the data are set apart. And whose it is: counsel's where it cannot say who the customer
// is, so that the agency is asked to narrow, and where a secrecy binds what it may ask for.

import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { waitsForHold } from '../preservation/hold-state.ts'
import { unpreserved } from '../preservation/preserve.ts'
import type { Context } from '../registry/context.ts'
import type { Demand, Matter } from '../registry/state.ts'
import {
  addressedMatters,
  reachesSubscribers,
  redirectedMatters,
  redirectUnderSecrecy,
  shownDomains,
} from './redirect.ts'
import type { Naming } from './state.ts'

/** Why it is counsel's; null where an analyst sends it. `how`: as the directory has it just now, where somebody has looked. */
export function whyCounsels(
  d: Demand,
  how: Naming['how'] | null = namedSoFar(d),
): 'secrecy' | 'narrow' | null {
  if (redirectUnderSecrecy(d)) return 'secrecy'
  return how === 'narrow' ? 'narrow' : null
}

/** As the directory had it when these lines were redirected; null where that is not on record. */
function namedSoFar(d: Demand): Naming['how'] | null {
  const matters = addressedMatters(d)
  if (matters.length === 0) return null
  if (matters.every(m => m.domainShown)) return 'domain'
  if (reachesSubscribers(d, matters)) return 'name'
  return matters.some(m => m.domainShown === null) ? null : 'narrow'
}

export function refuseOthers(d: Demand, actor: Actor, how: Naming['how'] | undefined): Refusal | null {
  const why = whyCounsels(d, how)
  if (why === null || isCounsel(actor)) return null
  return why === 'secrecy'
    ? refuse(
        'counsel_required',
        sentence('letters.order_statute_secrecy_binds_letter'),
        sentence('letters.hand_counsel_what_may_ask'),
        'promise 2',
      )
    : refuse(
        'counsel_required',
        sentence('letters.neither_identifier_paper_nor_reach'),
        sentence('letters.hand_counsel_who_asks_agency'),
        'promise 2',
      )
}

function isCounsel(actor: Actor): boolean {
  return actor.kind === 'staff' && actor.roles.includes('counsel') && actor.employment === 'employee'
}

/** The redirected matters whose data nobody has set apart, nor asked the gate to. A hold that the gate refused keeps nothing. */
export function notSetApart(d: Demand, now: string): Matter[] {
  const redirected = redirectedMatters(d)
  return unpreserved(d, now).filter(m => redirected.some(r => r.id === m.id) && !waitsForHold(d, m))
}

/** It preserves at once: an agency that is sent away finds what it asked for, whenever it comes back. */
export function refuseUnkept(
  d: Demand,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  why: string,
): Refusal | null {
  if (notSetApart(d, now).length === 0) return null
  if (why.trim() === '')
    return refuse(
      'redirect_first',
      sentence('letters.what_paper_asks_not_set'),
      sentence('letters.set_apart_first_counsel_say'),
      'promise 2',
    )
  return isCounsel(actor)
    ? null
    : refuse(
        'counsel_required',
        sentence('letters.only_counsel_lets_letter_go'),
        sentence('letters.set_apart_first_hand_counsel'),
        'promise 2',
      )
}

/** The matters whose identifiers show a domain of the tenant's own. */
export function showingDomain(
  d: Demand,
  matters: readonly Matter[],
  domains: (tenant: string) => readonly string[],
): string[] {
  return matters.filter(m => shownDomains(d, m, domains(m.tenant)).length > 0).map(m => m.id)
}
