// What counts as the process that had to follow an emergency: another demand here, that came later, from that very authority.
import type { Actor } from './actor.ts'
import { isAuthenticated } from './authenticate.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { Demand } from './state.ts'

/** Why `other` is not it; `standsFor`: why its authority stands for the one that was answered, in counsel's words. */
export function refuseFollowing(
  d: Demand,
  other: Demand,
  { standsFor, actor }: { readonly standsFor: string; readonly actor: Actor },
): Refusal | null {
  if (other.id === d.id || other.notDemand || other.received.receivedAt <= d.received.receivedAt)
    return refuse(
      'invalid_input',
      'This paper did not come after the emergency.',
      'Choose the demand that holds the process which followed.',
    )
  // Its reference would stand where they read it.
  if (other.named && !(d.named?.every(person => other.named?.includes(person)) ?? false))
    return refuse(
      'wrong_stage',
      'Not everybody who is named here may know of that demand.',
      'Have them named there first, or say in a message what came.',
      'promise 10',
    )
  if (!isAuthenticated(other))
    return refuse(
      'authority_not_authenticated',
      'Who sent that demand is not established yet.',
      'Complete its checks and its call-back first.',
      'promise 1',
    )
  if (other.authentication?.authority === d.authentication?.authority) return null
  if (standsFor.trim() === '')
    return refuse(
      'invalid_input',
      'That demand comes from another authority.',
      'Choose one of the same authority, or have counsel say why this one stands for it.',
    )
  return actor.kind === 'staff' && actor.roles.includes('counsel')
    ? null
    : refuse(
        'counsel_required',
        'Whether another authority stands for this one is counsel’s to say.',
        'Have counsel record it.',
      )
}
