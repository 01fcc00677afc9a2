// What the queue is filtered by: one chip per value, the panel that adds more, and the views that come back.
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { countFilters, type Filters } from '../../../demand/queue-filter.ts'
import { choicesQuery, type View } from '../api/queries.ts'
import { useCommands } from '../shell/commands.ts'
import { chipsOf } from './filter-words.ts'
import { SavedViews } from './SavedViews.tsx'
import { say } from './words.ts'

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
    {
      id: 'filters',
      title: say('filter.command'),
      keys: 'f',
      group: say('queue'),
      run: () => setOpen(!open),
    },
    ...(some
      ? [
          {
            id: 'no-filters',
            title: say('filter.clear'),
            keys: 'F',
            group: say('queue'),
            run: () => onChange({}),
          },
        ]
      : []),
  ])
  return (
    <div className="queue-filters">
      <button type="button" className="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('filter.label')} <kbd>f</kbd>
      </button>
      <SavedViews view={view} text={text} filters={filters} />
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
      {filters.received ? <p className="small">{say('filter.standing')}</p> : null}
      {open ? (
        <Suspense fallback={<p className="small">{say('filter.loading')}</p>}>
          <FilterPanel filters={filters} closed={view === 'closed'} onChange={onChange} />
        </Suspense>
      ) : null}
    </div>
  )
}
