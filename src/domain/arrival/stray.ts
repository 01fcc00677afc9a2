// What came as a demand of its own and is an answer to one that is here: a person files it there. It is kept at both ends: where it
// came in it stays filed away until another person has looked, and where it belongs somebody has to read it.
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import type { Demand } from '../registry/state.ts'
import { isUnsettled, settleFirst } from './quarantine.ts'
import { isRestricted } from './restricted.ts'

/**
 * Null where `stray` may be filed to `to`. Never from or into a demand that other people may know of: what it says would go to who
 * may not read it, and the one would name the other.
 */
export function mayFileStray(stray: Demand, to: Demand): Refusal | null {
  if (stray.id === to.id)
    return refuse('invalid_input', sentence('course.demand_itself'), sentence('course.name_demand_belongs'))
  if (stray.facts)
    return refuse(
      'wrong_stage',
      sentence('deciding.facts_were_confirmed_demand'),
      sentence('course.link_two_demands_instead'),
    )
  if (stray.notDemand || stray.imported)
    return refuse('wrong_stage', sentence('course.filed_already'), sentence('course.look_what_became'))
  if (isUnsettled(stray) || isUnsettled(to)) return settleFirst()
  if (!sameReaders(stray, to))
    return refuse(
      'wrong_stage',
      sentence('course.two_not_known_same_people'),
      sentence('course.take_both_into_national_security'),
      'promise 10',
    )
  if (to.notDemand)
    return refuse(
      'wrong_stage',
      sentence('course.filed_not_demand'),
      sentence('deciding.confirm_facts_take_up_again'),
    )
  return null
}

function sameReaders(a: Demand, b: Demand): boolean {
  if (!isRestricted(a) && !isRestricted(b)) return true
  const names = (d: Demand) => (d.named ?? []).toSorted().join()
  return isRestricted(a) && isRestricted(b) && names(a) === names(b)
}

/** Whether this very one was filed there before: then nothing is to be done again. */
export function isFiledThere(stray: Pick<Demand, 'id'>, to: Pick<Demand, 'replies'>): boolean {
  return to.replies.some(r => r.stray?.demand === stray.id)
}
