// One demand beside another: a corrected paper and the first, a renewed one, the same order twice.
import type { CommandOf } from './command.ts'
import type { Decided } from './decide.ts'
import { refuse } from './refusal.ts'
import type { Demand } from './state.ts'

/** Once: the same link again changes nothing. */
export function linkDemand(command: CommandOf<'link_demand'>, d: Demand): Decided {
  const { type: _, ...data } = command
  if (data.demand === d.id)
    return refuse(
      'invalid_input',
      'A demand is not linked to itself.',
      'Enter the reference of the other one.',
    )
  const known = d.links.some(l => l.demand === data.demand && l.relation === data.relation)
  return known ? [] : [{ kind: 'DemandLinked', matter: null, data }]
}
