// Where asking the law is the next step, nobody has to press for it. What it cannot be asked about stays the step of a person,
// who is told why.
import { isRestricted } from '../../domain/arrival/restricted.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { nextStep } from '../../domain/turn/next.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { assessDemand } from '../acts/assess-demand.ts'
import { type Deployment, WORKER } from '../deployment.ts'

export async function askLaw(d: Deployment, demand: Demand): Promise<void> {
  // In the national-security lane nothing is done that no person of it asked for.
  if (isRestricted(demand) || nextStep(demand, d.now()).step !== 'assess') return
  const done = await assessDemand(d, WORKER, { demandId: demand.id, version: demand.version })
  if (isRefusal(done) && done.code === 'changed_meanwhile')
    throw new Error('the law is asked at the next wake-up')
}
