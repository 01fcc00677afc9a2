// What the desk does for an officer who lost their key: a call, then what left is sealed again.
import { sentence } from '../../kernel/message.ts'
import { isLookupOld } from '../decision/match.ts'
import { type Demand, liveAuthorisation } from '../registry/state.ts'
import type { Next } from './step.ts'

/** Null where nothing waits, or the gate erased its copy. */
export function lostKeyStep(d: Demand, now: string): Next | null {
  const { lostKey } = d
  if (!lostKey || lostKey.erased || liveAuthorisation(d)) return null
  const isRead = d.calls.some(call => call.at > lostKey.at && call.keys.some(one => one.role === 'officer'))
  if (!isRead) return { step: 'callback', turn: 'analyst', says: sentence('next.officer_lost_key_call_back') }
  // The gate takes no authorisation that names an old answer.
  return isLookupOld(d, now)
    ? { step: 'lookup', turn: 'analyst', says: sentence('next.look_up_accounts') }
    : { step: 'reseal', turn: 'analyst', says: sentence('next.officer_lost_key_seal_again') }
}
