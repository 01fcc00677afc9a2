// Whoever has the step has the purpose: the demand waits for them, and nobody need say so (promise 6 holds as before: the grant is as
// short, and its customer reads the same of it).
import type { Actor, Role } from '../../kernel/actor.ts'
import { permits } from '../registry/who-may.ts'
import { type AccessPurpose, purposesFor } from './access.ts'
import { fourEyes } from './four-eyes.ts'
import type { Step, Turn } from './step.ts'
import { actOf } from './step-act.ts'

/** What a demand waits for, as its row has it. `owner`: to whom it was given; null: to nobody yet. */
export type Waiting = { readonly step: Step; readonly turn: Turn; readonly owner: string | null }

/** These act on demands that are somebody else's. */
const BESIDE_ITS_OWNER: readonly Turn[] = ['counsel', 'approver', 'custodian']

/** For what this person opens a demand that waits for them; null where it does not: then they are asked. */
export function stepPurpose(actor: Actor, waiting: Waiting): AccessPurpose | null {
  if (actor.kind !== 'staff') return null
  const theirs = waiting.owner === actor.id
  const isTurn = actor.roles.includes(waiting.turn as Role) || isSecond(actor, waiting.step)
  const free = waiting.owner === null || BESIDE_ITS_OWNER.includes(waiting.turn)
  if (!theirs && !(isTurn && free)) return null
  const wish = isTurn ? purposeOf(waiting) : 'answer'
  return purposesFor(actor.roles).some(c => c.purpose === wish && c.words === 'optional') ? wish : null
}

/** Anyone else who may do it can be the second person, not only the role that is usually asked. */
function isSecond({ roles }: Extract<Actor, { kind: 'staff' }>, step: Step): boolean {
  const act = actOf(step)
  return act !== null && secondReads.has(act) && permits[act].staff.some(role => roles.includes(role))
}

function purposeOf({ step, turn }: Waiting): AccessPurpose {
  if (turn === 'custodian') return 'certify'
  if (step === 'sign') return 'approve'
  return secondReads.has(actOf(step)) ? 'second_read' : 'answer'
}

const secondReads: ReadonlySet<string | null> = new Set(Object.values(fourEyes).map(({ act }) => act))
