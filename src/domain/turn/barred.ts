// Who may not take the next step although it is of their role, because they did its first half: as the guards of its act say.
import { acts } from '../registry/acts.ts'
import type { Demand } from '../registry/state.ts'
import type { Step } from './step.ts'
import { actOf } from './step-act.ts'

/** Ids of people, each once; empty where the step is anybody's who has its role. */
export function barredFrom(d: Demand, step: Step): readonly string[] {
  const type = actOf(step)
  const act = type && acts[type]
  return act && 'barred' in act ? act.barred(d) : []
}
