// The queue: what is due next, whose turn it is, one line each. Everything by keyboard, nothing moves under the cursor.
import { useInfiniteQuery, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { countFilters, type Filters, readFilters } from '../../../demand/queue-filter.ts'
import { useChanges } from '../api/changes.ts'
import { countsQuery, meQuery, queueQuery, type View } from '../api/queries.ts'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { useTitle } from '../shell/title.ts'
import { noteSought } from '../sought.ts'
import { Arrivals } from './Arrivals.tsx'
import { BulkBar } from './BulkBar.tsx'
import { QueueBar } from './QueueBar.tsx'
import { QueueEmpty } from './QueueEmpty.tsx'
import { QueueFilters } from './QueueFilters.tsx'
import { QueueList } from './QueueList.tsx'
import { useSelection } from './selection.ts'
import { useStillRows } from './still-rows.ts'
import { say } from './words.ts'
import './filters.css'
import './queue.css'

const route = getRouteApi('/')

export function QueuePage() {
  const search = route.useSearch()
  const { view, text } = search
  const filters = readFilters(search)
  const list = `${view}/${text}/${JSON.stringify(filters)}`
  const { data: me } = useSuspenseQuery(meQuery)
  const navigate = useNavigate()
  const query = useInfiniteQuery(queueQuery(view, text, filters))
  const { data: counts } = useQuery(countsQuery)
  const [onHand, setOnHand] = useState(false)
  const fresh = useMemo(() => query.data?.pages.flatMap(page => page.rows), [query.data])
  const still = useStillRows(list, fresh, onHand)
  const rows = still.rows.map(r => r.row)
  const selection = useSelection(rows.map(r => r.id))
  useEffect(() => noteSought(text), [text])
  useRefetchOnChange()
  useTitle(say('queue'))
  const go = (next: { view: View; text: string; filters: Filters }) =>
    navigate({ to: '/', search: { ...next.filters, view: next.view, text: next.text } })
  if (query.error && !query.data) return <ErrorPage error={query.error} retry={() => query.refetch()} />
  return (
    <div className="queue">
      <h1 className="visually-hidden">{say('queue')}</h1>
      <QueueBar
        view={view}
        text={text}
        filters={filters}
        counts={counts}
        onText={next => go({ view, text: next, filters })}
        waiting={still.waiting}
        onAdopt={still.adopt}
      />
      <QueueFilters
        view={view}
        text={text}
        filters={filters}
        onChange={next => go({ view, text, filters: next })}
      />
      <BulkBar rows={rows} selection={selection} />
      <Arrivals rows={still.arrived} />
      {query.isPending ? <QueueSkeleton /> : null}
      {query.data && still.rows.length === 0 ? (
        <QueueEmpty view={view} text={text} filtered={countFilters(filters) > 0} />
      ) : null}
      {still.rows.length > 0 ? (
        <QueueList
          key={list}
          rows={still.rows}
          selection={selection}
          roles={me.roles}
          more={query.hasNextPage}
          onMore={() => {
            if (!query.isFetchingNextPage) query.fetchNextPage()
          }}
          onHand={setOnHand}
        />
      ) : null}
    </div>
  )
}

/** Many changes in a second are one reading. */
function useRefetchOnChange() {
  const queries = useQueryClient()
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  useChanges(() => {
    timer.current ??= setTimeout(() => {
      timer.current = null
      queries.invalidateQueries({ queryKey: ['queue'] })
    }, 800)
  })
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current)
    },
    [],
  )
}

/** The shape of what comes; CSS shows it only after 150 ms. */
function QueueSkeleton() {
  return (
    <div className="queue-skeleton" role="status">
      <span className="visually-hidden">{say('loading')}</span>
      {[1, 2, 3, 4, 5, 6].map(n => (
        <div key={n} className="skeleton-row" />
      ))}
    </div>
  )
}
