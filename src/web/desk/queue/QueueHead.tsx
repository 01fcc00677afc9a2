// The head of the list: what each column is, and by which of them the list stands. Only times can order it.
import type { QueueColumn } from '../../../queue/columns.ts'
import { type ListOrder, ordersOf, type Sort } from '../../../queue/filter.ts'
import { columnWords } from './columns.ts'
import type { List } from './list-search.ts'
import { say } from './queue-words.ts'

type Props = {
  readonly columns: readonly QueueColumn[]
  readonly list: List
  readonly order: ListOrder
  readonly onSort: (sort: Sort | null) => void
}

export function QueueHead({ columns, list, order, onSort }: Props) {
  return (
    <thead>
      <tr className="row row-head">
        {columns.map(column => {
          const next = nextSort(column, list, order)
          return (
            <th scope="col" key={column} aria-sort={directionOf(column, order)}>
              {next === undefined ? (
                columnWords[column]
              ) : (
                <button type="button" className="sort" onClick={() => onSort(next)}>
                  {columnWords[column]} <Arrow direction={directionOf(column, order)} />
                </button>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function Arrow({ direction }: { readonly direction: 'ascending' | 'descending' | undefined }) {
  if (!direction) return null
  return <span aria-hidden="true">{direction === 'ascending' ? '↑' : '↓'}</span>
}

/** Upwards in time is first what is first. */
function directionOf(column: QueueColumn, order: ListOrder): 'ascending' | 'descending' | undefined {
  if (column === 'received' && order === 'latest') return 'descending'
  if (column === 'received' && order === 'oldest') return 'ascending'
  if (column === 'due' && order === 'due') return 'ascending'
  return column === 'due' && order === 'closed' ? 'descending' : undefined
}

/** What pressing the head asks for: the next order that this column can give; undefined where it can give no other. */
function nextSort(column: QueueColumn, { view, filters }: List, order: ListOrder): Sort | null | undefined {
  const orders = ordersOf(view, filters)
  if (column === 'due' && !isOrderOf('due', order) && orders[0] && isOrderOf('due', orders[0])) return null
  if (column !== 'received') return undefined
  const mine = orders.filter(o => o === 'latest' || o === 'oldest')
  const next = mine[(mine.indexOf(order as Sort) + 1) % mine.length]
  return next === undefined || next === order ? undefined : next
}

function isOrderOf(column: 'due', order: ListOrder): boolean {
  return column === 'due' && (order === 'due' || order === 'closed')
}

export const orderWords: Readonly<Record<ListOrder, string>> = {
  due: say('order.due'),
  closed: say('order.closed'),
  latest: say('order.latest'),
  oldest: say('order.oldest'),
}

/** As the address says it; null for the list's own. */
export function sortOf(order: ListOrder, list: List): Sort | null {
  const own = ordersOf(list.view, list.filters)[0]
  return order === own || order === 'due' || order === 'closed' ? null : order
}
