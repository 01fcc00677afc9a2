// A policy that counsel withdrew, and an order that was not confirmed in time, let nothing leave any more (promise 1): what was signed
// while it stood is revoked, before the gate is asked for anything further.

import { hasEnded } from '../../domain/decision/confirmation.ts'
import { presentLines } from '../../domain/decision/lines-given.ts'
import { refuseLane } from '../../domain/permitted/voluntary.ts'
import { type Demand, liveAuthorisation } from '../../domain/registry/state.ts'
import { asKept, sentence } from '../../kernel/message.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { execute } from '../../store/demand/execute.ts'
import { livePolicies } from '../../store/demand/permitted-policies.ts'
import { type Deployment, WORKER } from '../deployment.ts'
import { asWorker } from './demand-at-work.ts'

/** Whether it revoked: what was loaded is then over, and the write has woken the workers again. */
export async function revokeWithdrawn(d: Deployment, demand: Demand): Promise<boolean> {
  const a = liveAuthorisation(demand)
  if (a && hasEnded(demand, d.now())) return revoke(d, demand, 'course.order_not_confirmed_nothing_leaves')
  if (!a?.voluntary.some(line => line.lane === 'policy')) return false
  const policy = { ...d.store.policy, adoptedPermitted: await asWorker(d, livePolicies) }
  const fallen = presentLines(demand).some(
    line => line.ground === 'voluntary_policy' && refuseLane(line, demand, policy) !== null,
  )
  return fallen && revoke(d, demand, 'course.policy_which_something_leave_withdrawn')
}

type Reason = 'course.policy_which_something_leave_withdrawn' | 'course.order_not_confirmed_nothing_leaves'

async function revoke(d: Deployment, demand: Demand, reason: Reason): Promise<boolean> {
  const digest = liveAuthorisation(demand)?.digest ?? ''
  const done = await execute(d.store, WORKER, {
    demandId: demand.id,
    command: { type: 'revoke_authorisation', digest, reason: asKept(sentence(reason)) },
  })
  if (isRefusal(done) && done.code === 'changed_meanwhile')
    throw new Error('the authorisation is revoked at the next wake-up')
  return !isRefusal(done)
}
