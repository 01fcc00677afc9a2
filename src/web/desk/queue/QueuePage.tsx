// The queue: what is due next, whose turn it is, one line each. Everything by keyboard, nothing moves under the cursor.
import { useInfiniteQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useChanges } from '../api/changes.ts'
import { meQuery, queueQuery, type View } from '../api/queries.ts'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { QueueBar } from './QueueBar.tsx'
import { QueueEmpty } from './QueueEmpty.tsx'
import { QueueList } from './QueueList.tsx'
import { useStillRows } from './still-rows.ts'
import './queue.css'

const route = getRouteApi('/')

export function QueuePage() {
  const { view, text } = route.useSearch()
  const { data: me } = useSuspenseQuery(meQuery)
  const navigate = useNavigate()
  const query = useInfiniteQuery(queueQuery(view, text))
  const [onHand, setOnHand] = useState(false)
  const fresh = useMemo(() => query.data?.pages.flatMap(page => page.rows), [query.data])
  const still = useStillRows(`${view}/${text}`, fresh, onHand)
  useRefetchOnChange()
  useEffect(() => {
    document.title = 'Queue · Duly desk'
  }, [])
  const go = (search: { view: View; text: string }) => navigate({ to: '/', search })
  if (query.error && !query.data) return <ErrorPage error={query.error} retry={() => query.refetch()} />
  return (
    <div className="queue">
      <h1 className="visually-hidden">Queue</h1>
      <QueueBar
        view={view}
        text={text}
        counts={query.data?.pages[0]?.counts}
        onText={next => go({ view, text: next })}
        waiting={still.waiting}
        onAdopt={still.adopt}
      />
      {query.isPending ? <QueueSkeleton /> : null}
      {query.data && still.rows.length === 0 ? <QueueEmpty view={view} text={text} /> : null}
      {still.rows.length > 0 ? (
        <QueueList
          key={`${view}/${text}`}
          rows={still.rows}
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
      <span className="visually-hidden">Loading the queue</span>
      {[1, 2, 3, 4, 5, 6].map(n => (
        <div key={n} className="skeleton-row" />
      ))}
    </div>
  )
}
