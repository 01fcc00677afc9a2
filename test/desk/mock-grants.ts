// What a demand is opened for at the mock desk, by the rules of the real one.
import { type AccessPurpose, grantNeeded, mayOpen } from '../../src/domain/turn/access.ts'
import { nextStep } from '../../src/domain/turn/next.ts'
import { stepPurpose } from '../../src/domain/turn/step-purpose.ts'
import type { Actor } from '../../src/kernel/actor.ts'
import type { Refusal } from '../../src/kernel/refusal.ts'
import type { Stream } from './road.ts'

type Ask = { readonly actor: Actor; readonly now: number; readonly take: () => void }

export function answerGrant(
  body: { readonly purpose: AccessPurpose; readonly words: string },
  { actor, now, take }: Ask,
): object | Refusal {
  const no = mayOpen(actor, body.purpose, body.words)
  if (no) return no
  take()
  return { expiresAt: new Date(now + 3_600_000).toISOString() }
}

export function answerStepGrant(
  { state }: Stream,
  { owner, ...ask }: Ask & { readonly owner: string | null },
): object | Refusal {
  const { step, turn } = nextStep(state!, new Date(ask.now).toISOString())
  const purpose = stepPurpose(ask.actor, { step, turn, owner })
  return purpose === null ? grantNeeded() : answerGrant({ purpose, words: '' }, ask)
}
