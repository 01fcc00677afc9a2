// What the queue is filtered by: one chip per value, the panel that adds more, and the views that come back.
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { countFilters, type Filters } from '../../../demand/queue-filter.ts'
import { choicesQuery, type View } from '../api/queries.ts'
import { useCommands } from '../shell/commands.ts'
import { chipsOf } from './filter-words.ts'
import { SavedViews } from './SavedViews.tsx'

const FilterPanel = lazy(() => import('./FilterPanel.tsx').then(m => ({ default: m.FilterPanel })))

type Props = {
  readonly view: View
  readonly text: string
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
}

export function QueueFilters({ view, text, filters, onChange }: Props) {
  const [open, setOpen] = useState(false)
  const some = countFilters(filters) > 0
  const { data: directory } = useQuery({ ...choicesQuery, enabled: some })
  useCommands([
    { id: 'filters', title: 'Filters of the queue', keys: 'f', group: 'Queue', run: () => setOpen(!open) },
    ...(some
      ? [{ id: 'no-filters', title: 'Clear the filters', keys: 'F', group: 'Queue', run: () => onChange({}) }]
      : []),
  ])
  return (
    <div className="queue-filters">
      <button type="button" className="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        Filters <kbd>f</kbd>
      </button>
      <SavedViews view={view} text={text} filters={filters} />
      <ul className="chips" aria-label="Filtered by">
        {chipsOf(filters, directory).map(chip => (
          <li key={chip.id}>
            <button type="button" className="chip" onClick={() => onChange(chip.without)}>
              <bdi>{chip.says}</bdi> <span aria-hidden="true">×</span>
              <span className="visually-hidden">, take away</span>
            </button>
          </li>
        ))}
      </ul>
      {some ? (
        <button type="button" className="small" onClick={() => onChange({})}>
          Clear all
        </button>
      ) : null}
      {filters.received ? <p className="small">Standing by time of receipt, the latest first.</p> : null}
      {open ? (
        <Suspense fallback={<p className="small">Loading the filters</p>}>
          <FilterPanel filters={filters} closed={view === 'closed'} onChange={onChange} />
        </Suspense>
      ) : null}
    </div>
  )
}
