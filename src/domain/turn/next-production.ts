// The steps from the signatures to the fetched package.

import { sentence } from '../../kernel/message.ts'
import { keyStep } from '../arrival/authenticate.ts'
import { isComplete, linesLeft } from '../decision/lines-given.ts'
import { isLookupOld } from '../decision/match.ts'
import { isWithdrawn } from '../decision/redirect-outcome.ts'
import { isOpen } from '../permitted/emergency.ts'
import { hasProduced, unfetched } from '../registry/production-state.ts'
import { type Demand, liveAuthorisation } from '../registry/state.ts'
import type { Next } from './step.ts'

export function downloadStep(d: Demand): Next | null {
  return unfetched(d).length === 0
    ? null
    : { step: 'download', turn: 'officer', says: sentence('next.officer_fetches_package') }
}

export function productionStep(d: Demand, now: string): Next | null {
  if (isWithdrawn(d)) return null
  const a = d.authorisation
  const left = linesLeft(d).length > 0
  if (!left && !liveAuthorisation(d)) return isComplete(d) ? downloadStep(d) : null
  if (!a || d.released || a.status === 'revoked' || a.status === 'expired') {
    const called = isKeyRead(d)
    // The gate takes no authorisation that names none of its answers, or an old one.
    if (called && isLookupOld(d, now))
      return { step: 'lookup', turn: 'analyst', says: sentence('next.look_up_accounts') }
    return called
      ? {
          step: 'prepare',
          turn: 'analyst',
          says: hasProduced(d) ? sentence('next.prepare_rest') : sentence('next.prepare_authorisation'),
        }
      : keyStep
  }
  if (a.status === 'prepared')
    return {
      step: 'sign',
      turn: 'approver',
      says:
        a.signatures.length === 0 ? sentence('next.two_people_sign') : sentence('next.second_person_signs'),
    }
  if (d.gateRefusal)
    return { step: 'prepare', turn: 'counsel', says: sentence('next.gate_refused_revoke_prepare_anew') }
  if (!d.collection)
    return { step: 'collect', turn: 'gate', says: sentence('next.gate_waits_log_then_collects') }
  if (!d.certificate)
    return { step: 'certify', turn: 'custodian', says: sentence('next.custodian_signs_certificate') }
  if (!d.sealed) return { step: 'seal', turn: 'gate', says: sentence('next.gate_seals_package') }
  return { step: 'release', turn: 'log', says: sentence('next.waiting_log_then_package_goes') }
}

/** The officer's; of one whom nobody knows, in an emergency, the authority's own. */
function isKeyRead(d: Demand): boolean {
  const unknown = d.authentication?.officer === null && isOpen(d.emergency)
  return d.calls.some(call => call.keys.some(one => one.role === (unknown ? 'authority' : 'officer')))
}
