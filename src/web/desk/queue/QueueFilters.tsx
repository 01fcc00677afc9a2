// What the queue is filtered by: one chip per value, the panel that adds more; the views that come back; the columns.
import { lazy, Suspense, useState } from 'react'
import type { QueueColumn } from '../../../queue/columns.ts'
import { countFilters, type Filters, type ListOrder, ordersOf } from '../../../queue/filter.ts'
import { useCommands } from '../shell/commands.ts'
import { useDirectory } from './directory.ts'
import type { Typed } from './FilterPanel.tsx'
import { chipsOf } from './filter-words.ts'
import type { List } from './list-search.ts'
import { orderWords, sortOf } from './QueueHead.tsx'
import { say } from './queue-words.ts'
import { SavedViews } from './SavedViews.tsx'

const FilterPanel = lazy(() => import('./FilterPanel.tsx').then(m => ({ default: m.FilterPanel })))

const ColumnsDialog = lazy(() => import('./ColumnsDialog.tsx').then(m => ({ default: m.ColumnsDialog })))

type Props = {
  readonly list: List
  readonly order: ListOrder
  readonly columns: readonly QueueColumn[]
  readonly onList: (list: List) => void
}

export function QueueFilters({ list, order, columns, onList }: Props) {
  const { view, filters } = list
  const [open, setOpen] = useState(false)
  const [arranging, setArranging] = useState(false)
  const onChange = (next: Filters) => onList({ ...list, filters: next })
  const orders = ordersOf(view, filters)
  const some = countFilters(filters) > 0
  const directory = useDirectory(some, filters.customer !== undefined)
  const [typed, setTyped] = useState<Typed>({})
  useCommands([
    {
      id: 'filters',
      title: say('filter.command'),
      keys: 'f',
      group: say('queue'),
      run: () => setOpen(!open),
    },
    {
      id: 'columns',
      title: say('columns.title'),
      keys: 'c',
      group: say('queue'),
      run: () => setArranging(true),
    },
    ...(orders.length > 1
      ? orders.map(one => ({
          id: `order-${one}`,
          title: say('columns.order_by', { order: orderWords[one] }),
          keys: one === orders[(orders.indexOf(order) + 1) % orders.length] ? 's' : null,
          group: say('queue'),
          run: () => onList({ ...list, sort: sortOf(one, list) }),
        }))
      : []),
    {
      id: 'no-filters',
      title: say('filter.clear'),
      keys: 'F',
      group: say('queue'),
      ready: some,
      run: () => onChange({}),
    },
    {
      id: 'close-filters',
      title: say('filter.close'),
      keys: 'Escape',
      group: say('queue'),
      ready: open,
      run: () => setOpen(false),
    },
  ])
  return (
    <div className="queue-filters">
      <button type="button" className="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('filter.label')} <kbd>f</kbd>
      </button>
      <SavedViews list={list} columns={columns} />
      <button type="button" className="small" onClick={() => setArranging(true)}>
        {say('columns.button')} <kbd>c</kbd>
      </button>
      <ul className="chips" aria-label={say('filter.by')}>
        {chipsOf(filters, directory).map(chip => (
          <li key={chip.id}>
            <button type="button" className="chip" onClick={() => onChange(chip.without)}>
              <bdi>{chip.says}</bdi> <span aria-hidden="true">×</span>
              <span className="visually-hidden">{say('filter.take_away')}</span>
            </button>
          </li>
        ))}
      </ul>
      {some ? (
        <button type="button" className="small" onClick={() => onChange({})}>
          {say('filter.clear_all')}
        </button>
      ) : null}
      {order !== ordersOf(view, {})[0] ? (
        <p className="small">{say('filter.standing', { order: orderWords[order] })}</p>
      ) : null}
      {arranging ? (
        <Suspense fallback={null}>
          <ColumnsDialog list={list} columns={columns} onList={onList} onClose={() => setArranging(false)} />
        </Suspense>
      ) : null}
      {open ? (
        <Suspense fallback={<p className="small">{say('filter.loading')}</p>}>
          <FilterPanel
            filters={filters}
            closed={view === 'closed'}
            typed={typed}
            onTyped={setTyped}
            onChange={onChange}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </div>
  )
}
