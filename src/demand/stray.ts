// What came as a demand of its own and is an answer to one that is here: a person files it there. It is kept at both ends: where it
// came in it stays filed away until another person has looked, and where it belongs somebody has to read it.
import { type Refusal, refuse } from './refusal.ts'
import { isRestricted } from './restricted.ts'
import type { Demand } from './state.ts'
import { isUnsettled, settleFirst } from './taken.ts'

/**
 * Null where `stray` may be filed to `to`. Never from or into a demand that other people may know of: what it says would go to who
 * may not read it, and the one would name the other.
 */
export function mayFileStray(stray: Demand, to: Demand): Refusal | null {
  if (stray.id === to.id)
    return refuse('invalid_input', 'This is the demand itself.', 'Name the demand that it belongs to.')
  if (stray.facts)
    return refuse('wrong_stage', 'Its facts were confirmed: it is a demand.', 'Link the two demands instead.')
  if (stray.notDemand || stray.imported)
    return refuse('wrong_stage', 'It is filed already.', 'Look at what became of it.')
  if (isUnsettled(stray) || isUnsettled(to)) return settleFirst()
  if (!sameReaders(stray, to))
    return refuse(
      'wrong_stage',
      'The two are not known to the same people.',
      'Take both into the national-security lane with the same people named, or into neither.',
      'promise 10',
    )
  if (to.notDemand)
    return refuse(
      'wrong_stage',
      'That one is filed as not a demand.',
      'Confirm its facts to take it up again.',
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
