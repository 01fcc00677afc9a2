// What stands in the lists of work, as SQL asks it of duly.demand; traits.ts asks the same of one demand.
import { deskTurns } from '../../queue/traits.ts'

/**
 * Open, or closed and waiting for a person of the desk. The partial indexes of migration 0032 have these very conditions: in other
 * words the planner does not know them again. Not leaky, so they hold under row-level security too.
 */
export const AT_WORK = atWork('')

/** `of`: the table's name in the statement, with its full stop. */
export function atWork(of: string): string {
  const turns = deskTurns.map(turn => `'${turn}'`).join(', ')
  return `(${of}closed_at is null or ${of}turn in (${turns})) and ${of}step <> 'done'`
}
