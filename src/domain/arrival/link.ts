// One demand beside another: a corrected paper and the first, a renewed one, the same order twice.

import { sentence } from '../../kernel/message.ts'
import { refuse } from '../../kernel/refusal.ts'
import { given, onDemand } from '../registry/act.ts'
import type { ArrivalEvents } from './events.ts'

/** Once: the same link again changes nothing. */
export const linkDemand = onDemand({
  type: 'link_demand',
  emits: ['DemandLinked'],
  given: given<ArrivalEvents['DemandLinked']>(),
  who: { staff: ['intake', 'analyst', 'counsel'] },
  still: ['closed', 'withdrawn'],
  decide: ({ type: _, ...data }, d) => {
    if (data.demand === d.id)
      return refuse(
        'invalid_input',
        sentence('deciding.demand_not_linked_itself'),
        sentence('deciding.enter_reference_other'),
      )
    const known = d.links.some(l => l.demand === data.demand && l.relation === data.relation)
    return known ? [] : [{ kind: 'DemandLinked', matter: null, data }]
  },
})
