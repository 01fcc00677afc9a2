// The supervisor of the officer who asks, on a number that the directory holds: what stands on the paper is what a forger
// writes there. The number is put into the record here; who sends the form cannot choose it.
import type { Actor } from '../../demand/actor.ts'
import type { Confirmation } from '../../demand/lane-words.ts'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import { type Done, execute } from '../../store/execute.ts'
import type { Deployment } from '../deployment.ts'
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
  const { demand, directory } = loaded
  const entry = directory.authorities.get(demand.authentication?.authority ?? '')
  if (demand.authentication && (!entry?.callback || entry.retiredAt))
    return refuse(
      'facts_incomplete',
      'The directory holds no number of this authority.',
      'Find one that does not come from the paper, and have it entered in the directory first.',
    )
  return execute(d.store, actor, {
    demandId: wish.demandId,
    ...submission(wish, asked),
    command: { type: 'confirm_emergency', supervisor, outcome, note, contact: entry?.callback ?? '' },
  })
}
