// When a redirect letter may leave: not before the data are set apart. And whose it is: counsel's where it cannot say who the customer
// is, so that the agency is asked to narrow, and where a secrecy binds what it may ask for.
import type { Actor } from './actor.ts'
import type { Context } from './decide.ts'
import { waitsForHold } from './hold-state.ts'
import { unpreserved } from './preserve.ts'
import {
  addressedMatters,
  type Naming,
  reachesSubscribers,
  redirectedMatters,
  redirectUnderSecrecy,
  shownDomains,
} from './redirect.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { Demand, Matter } from './state.ts'

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
        'An order or a statute of secrecy binds this letter.',
        'Hand it to counsel: what it may ask for is counsel’s to say.',
        'promise 2',
      )
    : refuse(
        'counsel_required',
        'Neither an identifier of the paper nor its reach shows who the customer is.',
        'Hand it to counsel, who asks the agency to narrow its demand.',
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
      'What the paper asks for is not set apart.',
      'Have it set apart first, or have counsel say why the letter goes before.',
      'promise 2',
    )
  return isCounsel(actor)
    ? null
    : refuse(
        'counsel_required',
        'Only counsel lets the letter go before anything is set apart.',
        'Have it set apart first, or hand it to counsel.',
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
