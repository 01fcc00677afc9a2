// The queue: what is due next, whose turn it is, one line each. Everything by keyboard, nothing moves under the cursor.
import { useInfiniteQuery, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Me } from '../../../api/desk/me.ts'
import { usualColumns } from '../../../queue/columns.ts'
import { countFilters, listOrder } from '../../../queue/filter.ts'
import { useCaughtUp, useChanges, useNudges } from '../api/changes.ts'
import { choicesQuery, countsQuery, meQuery, queueQuery } from '../api/queries.ts'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { useTitle } from '../shell/title.ts'
import { noteSought } from '../sought.ts'
import { Arrivals } from './Arrivals.tsx'
import { BulkBar, type Given } from './BulkBar.tsx'
import { type List, listOf, searchOf } from './list-search.ts'
import { QueueBar } from './QueueBar.tsx'
import type { Shown } from './QueueCell.tsx'
import { QueueEmpty } from './QueueEmpty.tsx'
import { QueueFilters } from './QueueFilters.tsx'
import { QueueHead } from './QueueHead.tsx'
import { QueueList } from './QueueList.tsx'
import { say } from './queue-words.ts'
import { useSelection } from './selection.ts'
import { type StillRow, useStillRows } from './still-rows.ts'
import './filters.css'
import './queue.css'

const route = getRouteApi('/')

export function QueuePage() {
  const list = listOf(route.useSearch())
  const { view, text, filters, sort } = list
  const order = listOrder(view, filters, sort)
  const key = `${view}/${text}/${order}/${JSON.stringify(filters)}`
  const { data: me } = useSuspenseQuery(meQuery)
  const shown = useShown(list, me)
  const navigate = useNavigate()
  const query = useInfiniteQuery(queueQuery(view, text, filters, sort))
  const { data: counts } = useQuery(countsQuery)
  const [onHand, setOnHand] = useState(false)
  const fresh = useMemo(() => query.data?.pages.flatMap(page => page.rows), [query.data])
  const still = useStillRows(key, fresh, useSettled(key, query.isFetching) && onHand)
  const [given, setGiven] = useState<Given | null>(null)
  const lines = useMemo(() => withGiven(still.rows, given), [still.rows, given])
  const rows = lines.map(r => r.row)
  const selection = useSelection(rows.map(r => r.id))
  useEffect(() => noteSought(text), [text])
  useRefetchOnChange(query.data?.pages.length ?? 1)
  useTitle(say('queue'))
  const go = (next: List) => navigate({ to: '/', search: searchOf(next) })
  if (query.error && !query.data) return <ErrorPage error={query.error} retry={() => query.refetch()} />
  return (
    <div className="queue">
      <h1 className="visually-hidden">{say('queue')}</h1>
      <QueueBar
        list={list}
        counts={counts}
        onText={next => go({ ...list, text: next })}
        waiting={still.waiting}
        onAdopt={still.adopt}
      />
      <QueueFilters list={list} order={order} columns={shown.columns} onList={go} />
      <BulkBar rows={rows} selection={selection} shown={shown} onGiven={setGiven} />
      <Arrivals rows={still.arrived} />
      {query.isPending ? <QueueSkeleton /> : null}
      {query.data && still.rows.length === 0 ? (
        <QueueEmpty list={list} filtered={countFilters(filters) > 0} />
      ) : null}
      {still.rows.length > 0 ? (
        <QueueList
          key={key}
          list={key}
          rows={lines}
          selection={selection}
          shown={shown}
          head={
            <QueueHead
              columns={shown.columns}
              list={list}
              order={order}
              onSort={next => go({ ...list, sort: next })}
            />
          }
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

/** A list that is come back to is asked for again: until it has answered once, nothing in it is held still. */
function useSettled(key: string, isFetching: boolean): boolean {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    if (!isFetching) setSettled(key)
  }, [key, isFetching])
  return settled === key
}

/** Who will have a row is shown at once: it can be taken back until it is sent. */
function withGiven(rows: readonly StillRow[], given: Given | null): readonly StillRow[] {
  if (!given) return rows
  return rows.map(r => (given.ids.has(r.row.id) ? { ...r, row: { ...r.row, owner: given.person } } : r))
}

/** The same object while nothing of it changes: rows are drawn again only for what is another. */
function useShown(list: List, me: Me): Shown {
  const columns = list.columns ?? me.queue?.columns ?? usualColumns
  const { data: directory } = useQuery({ ...choicesQuery, enabled: columns.includes('owner') })
  const named = columns.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns by their names
  return useMemo(
    () => ({ columns, roles: me.roles, me: me.id, directory }),
    [named, me.roles, me.id, directory],
  )
}

const READ_AGAIN_MS = 800

/** Many changes in a second are one reading; of a list that is long, because each of its pages is read, a rarer one. */
function useRefetchOnChange(pages: number) {
  const queries = useQueryClient()
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const soon = () => {
    timer.current ??= setTimeout(() => {
      timer.current = null
      queries.invalidateQueries({ queryKey: ['queue'] })
    }, READ_AGAIN_MS * Math.min(pages, 10))
  }
  useChanges(soon)
  useCaughtUp(soon)
  // Whose it is stands beside the demand: it changes without a new version. And a row may go without a word of which.
  useNudges(soon)
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
