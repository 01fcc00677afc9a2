// A policy that counsel withdrew lets nothing leave any more (promise 1): what was signed while it stood is revoked, before the
// gate is asked for anything further.
import { isRefusal } from '../../demand/refusal.ts'
import { type Demand, liveAuthorisation, releasingLines } from '../../demand/state.ts'
import { refuseLane } from '../../demand/voluntary.ts'
import { execute } from '../../store/execute.ts'
import { livePolicies } from '../../store/permitted-policies.ts'
import { type Deployment, WORKER } from '../deployment.ts'
import { asWorker } from './demand-at-work.ts'

/** Whether it revoked: what was loaded is then over, and the write has woken the workers again. */
export async function revokeWithdrawn(d: Deployment, demand: Demand): Promise<boolean> {
  const a = liveAuthorisation(demand)
  if (!a?.voluntary.some(line => line.lane === 'policy')) return false
  const policy = { ...d.store.policy, adoptedPermitted: await asWorker(d, livePolicies) }
  const fallen = releasingLines(demand).some(
    line => line.ground === 'voluntary_policy' && refuseLane(line, demand, policy) !== null,
  )
  if (!fallen) return false
  const reason = 'The policy by which something was to leave was withdrawn.'
  const done = await execute(d.store, WORKER, {
    demandId: demand.id,
    command: { type: 'revoke_authorisation', digest: a.digest, reason },
  })
  if (isRefusal(done) && done.code === 'changed_meanwhile')
    throw new Error('the authorisation is revoked at the next wake-up')
  return !isRefusal(done)
}
