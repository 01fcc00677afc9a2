// How much there is of what presses: counted up to a thousand, because nobody reads a larger number and the time of counting it
// would grow with the queue.
import type { Actor } from '../../../../kernel/actor.ts'
import {
  type Asked,
  askedOf,
  COUNTED_TO,
  type Filters,
  type ListOrder,
  listOrder,
  type Sort,
} from '../../../../queue/filter.ts'
import type { QueueView } from '../../../../queue/traits.ts'
import type { Statement } from '../../../../store/demand/one-trip.ts'
import { FIND, findArguments } from '../../../../store/search/find.ts'
import { type Opened, turnsOf, type View } from './queue-turns.ts'

type Wanted = {
  readonly view: QueueView
  readonly asked: Asked
  readonly without: readonly string[]
  readonly text: string
  readonly order: ListOrder
}

/**
 * One row: open, mine, overdue, dueToday (and not overdue), toApprove; `COUNTED_TO` means that many or more. Each is the number of
 * rows in the list that the page opens for it.
 */
export function countsOf(d: Pick<Opened, 'vault' | 'now'>, actor: Actor, zone = 'UTC'): Statement {
  const of = (view: View, filters: Filters) => wantedOf(d, actor, { view, text: '', filters, zone })
  return countAll(d, {
    open: of('open', {}),
    mine: of('mine', {}),
    overdue: of('open', { due: 'overdue' }),
    dueToday: of('open', { due: 'rest_of_today' }),
    toApprove: of('open', { step: 'sign' }),
  })
}

type Asking = {
  readonly view: View
  readonly text: string
  readonly filters: Filters
  readonly sort?: Sort | null
  /** In which it is today; UTC where nobody says. */
  readonly zone?: string
}

export function wantedOf(d: Pick<Opened, 'now'>, actor: Actor, q: Asking): Wanted {
  const asked = askedOf(q.filters, d.now(), actor.id, q.zone)
  const mine = q.view === 'mine' ? [turnsOf(actor).map(turn => `turn:${turn}`)] : []
  return {
    view: q.view === 'mine' ? 'open' : q.view,
    asked: { ...asked, groups: [...asked.groups, ...mine] },
    without: q.view === 'mine' ? [`barred:${actor.id}`] : [],
    text: q.text,
    order: listOrder(q.view, q.filters, q.sort ?? null),
  }
}

/** One row with a column per name. Names are the program's own. */
export function countAll(
  d: Pick<Opened, 'vault' | 'now'>,
  wanted: Readonly<Record<string, Wanted>>,
): Statement {
  const values: unknown[] = []
  const columns = Object.entries(wanted).map(([name, one]) => {
    const from = values.length
    values.push(...findArguments(d.vault.searchKey, { ...one, after: null, now: d.now(), limit: COUNTED_TO }))
    const call = FIND.replace(/\$(\d+)/g, (_, n) => `$${from + Number(n)}`)
    return `(select count(*)::int from ${call}) as "${name}"`
  })
  return { text: `select ${columns.join(', ')}`, values }
}
