// What counts as the process that had to follow an emergency: another demand here, that came later, from that very authority.

import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { isAuthenticated } from '../arrival/authenticate.ts'
import type { Demand } from '../registry/state.ts'

/** Why `other` is not it; `standsFor`: why its authority stands for the one that was answered, in counsel's words. */
export function refuseFollowing(
  d: Demand,
  other: Demand,
  { standsFor, actor }: { readonly standsFor: string; readonly actor: Actor },
): Refusal | null {
  if (other.id === d.id || other.notDemand || other.received.receivedAt <= d.received.receivedAt)
    return refuse(
      'invalid_input',
      sentence('letters.paper_did_not_come_after'),
      sentence('letters.choose_demand_holds_process_which'),
    )
  // Its reference would stand where they read it.
  if (other.named && !(d.named?.every(person => other.named?.includes(person)) ?? false))
    return refuse(
      'wrong_stage',
      sentence('letters.not_everybody_who_named_here'),
      sentence('letters.them_named_first_say_message'),
      'promise 10',
    )
  if (!isAuthenticated(other))
    return refuse(
      'authority_not_authenticated',
      sentence('letters.who_sent_demand_not_established'),
      sentence('letters.complete_checks_call_back_first'),
      'promise 1',
    )
  if (other.authentication?.authority === d.authentication?.authority) return null
  if (standsFor.trim() === '')
    return refuse(
      'invalid_input',
      sentence('letters.demand_comes_from_another_authority'),
      sentence('letters.choose_same_authority_counsel_say'),
    )
  return actor.kind === 'staff' && actor.roles.includes('counsel')
    ? null
    : refuse(
        'counsel_required',
        sentence('letters.whether_another_authority_stands_counsels'),
        sentence('letters.counsel_record'),
      )
}
