// The supervisor of the officer who asks, on a number that the directory holds: what stands on the paper is what a forger
// writes there. The number is put into the record here; who sends the form cannot choose it.
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { type Done, execute } from '../../store/demand/execute.ts'
import type { Confirmation } from '../../vocabulary/lanes.ts'
import type { Deployment } from '../deployment.ts'
import { contactToCall } from './called-back.ts'
import { loadFor, repetition, type Submit, submission } from './load.ts'

export type ConfirmEmergency = Submit & {
  readonly demandId: string
  readonly supervisor: string
  readonly outcome: Confirmation
  readonly note: string
}

export async function confirmEmergency(
  d: Deployment,
  actor: Actor,
  wish: ConfirmEmergency,
): Promise<Done | Refusal> {
  const { supervisor, outcome, note } = wish
  const asked = { type: 'confirm_emergency', supervisor, outcome, note }
  const before = await repetition(d, actor, wish, asked)
  if (before) return before
  const loaded = await loadFor(d, actor, wish.demandId)
  if (isRefusal(loaded)) return loaded
  const called = loaded.demand.authentication ? await contactToCall(d, actor, loaded, 'authority') : null
  if (called && isRefusal(called)) return called
  return execute(d.store, actor, {
    demandId: wish.demandId,
    ...submission(wish, asked),
    command: { type: 'confirm_emergency', supervisor, outcome, note, contact: called?.value ?? '' },
  })
}
