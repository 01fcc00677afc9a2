// Checks a demand against the law packs as soon as that is its next step. If the confirmed facts cannot be used, the step stays
// with a person, who sees the error.
import { isRestricted } from '../../domain/arrival/restricted.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { nextStep } from '../../domain/turn/next.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { assessDemand } from '../acts/assess-demand.ts'
import { type Deployment, WORKER } from '../deployment.ts'

export async function askLaw(d: Deployment, demand: Demand): Promise<void> {
  // In the national-security lane, Duly does only what a named person asks for.
  if (isRestricted(demand) || nextStep(demand, d.now()).step !== 'assess') return
  const done = await assessDemand(d, WORKER, { demandId: demand.id, version: demand.version })
  if (isRefusal(done) && done.code === 'changed_meanwhile')
    throw new Error('the demand is checked at the next wake-up')
}
