// Whether an act may be done now, whatever is filled in: what a button asks, and what `decide` asks again before anything else.

import { mustStandAside } from '../../desk-work/ties.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { noSuchDemand, type Refusal, refuse } from '../../kernel/refusal.ts'
import { isUnsettled, settleFirst } from '../arrival/quarantine.ts'
import type { AnyAct } from './act.ts'
import { acts } from './acts.ts'
import type { Command } from './command.ts'
import type { Context } from './context.ts'
import type { Demand } from './state.ts'
import { mayIssue } from './who-may.ts'

/** The first rule that says no to this actor; null: it can be done, but for what a form has to say. */
export function can(type: Command['type'], d: Demand | null, c: Context): Refusal | null {
  return refuseActor(type, c) ?? canBeDone(type, d, c)
}

/** The same without who asks for it, but for what it has to do with what they did before. */
export function canBeDone(type: Command['type'], d: Demand | null, c: Context): Refusal | null {
  const act = acts[type] as AnyAct
  if ('opens' in act) return null
  if (!d) return noSuchDemand()
  return refuseLate(act, d, c.actor) ?? act.blocked(d, c)
}

export function refuseActor(type: Command['type'], { actor, standsAside }: Context): Refusal | null {
  return mayIssue(actor, type) ?? (standsAside ? mustStandAside() : null)
}

/** Whether the time for most acts is over, and this is none of those that may still be done. */
export function refuseLate({ still = [] }: Pick<AnyAct, 'still'>, d: Demand, actor: Actor): Refusal | null {
  if (actor.kind === 'staff' && isUnsettled(d) && !still.includes('unsettled')) return settleFirst()
  const waits = d.notDemand && !d.notDemand.confirmed && still.includes('being_filed_away')
  if (d.notDemand && !waits && !still.includes('filed_away'))
    return refuse(
      'wrong_stage',
      sentence('deciding.filed_not_demand'),
      sentence('deciding.confirm_facts_take_up_again'),
    )
  if (d.closed && !still.includes('closed'))
    return refuse(
      'wrong_stage',
      sentence('who.demand_closed'),
      sentence('deciding.new_paper_opens_new_demand'),
    )
  if (d.withdrawal && !still.includes('withdrawn'))
    return refuse('wrong_stage', sentence('deciding.agency_withdrew_demand'), sentence('deciding.close_it'))
  return null
}
