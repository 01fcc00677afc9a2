// What the desk reads, each under one key, so that a change on the server makes exactly its readers stale.
import { infiniteQueryOptions, MutationCache, QueryClient, queryOptions } from '@tanstack/react-query'
import type { DemandPage } from '../../../api/desk/demand-page.ts'
import { type Filters, filterKeys, type Sort } from '../../../queue/filter.ts'
import { whatIsSent } from '../shell/unsent.ts'
import { read } from './client.ts'
import { Failed } from './refused.ts'

export const views = ['open', 'mine', 'closed', 'not_demand'] as const
export type View = (typeof views)[number]

export function createQueryClient(): QueryClient {
  return new QueryClient({
    mutationCache: takenMutations(),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // Live changes come as events; a window that comes back to the front must not move what is under the cursor.
        refetchOnWindowFocus: false,
        // Asked although the browser believes to be offline: what it answers then can be said, a pause cannot.
        networkMode: 'always',
        refetchOnReconnect: true,
        retry: (count, error) => error instanceof Failed && error.status === 0 && count < 2,
      },
    },
  })
}

/** What a form sent is unsent no more once it was taken, before anything of its own happens. */
function takenMutations(): MutationCache {
  const under = new WeakMap<object, () => void>()
  return new MutationCache({
    onMutate: (_, mutation) => {
      under.set(mutation, whatIsSent())
    },
    onSuccess: (data, _, __, mutation) => {
      if (!isOnlyTried(data)) under.get(mutation)?.()
    },
  })
}

/** A table or an entry that was looked at and not taken: what it would do is the answer. */
function isOnlyTried(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'done' in data && data.done === false
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => read('/api/me', signal),
  staleTime: Number.POSITIVE_INFINITY,
})

export function queueQuery(view: View, text: string, filters: Filters = {}, sort: Sort | null = null) {
  return infiniteQueryOptions({
    queryKey: ['queue', view, text, filters, sort],
    queryFn: ({ pageParam, signal }) => read(queuePath({ view, text, filters, sort }, pageParam), signal),
    initialPageParam: null as string | null,
    getNextPageParam: last => last.next,
  })
}

type Asked = {
  readonly view: View
  readonly text: string
  readonly filters: Filters
  readonly sort: Sort | null
}

function queuePath({ view, text, filters, sort }: Asked, cursor: string | null): `/api/queue?${string}` {
  const query = new URLSearchParams({ view })
  if (text !== '') query.set('text', text)
  for (const key of filterKeys) if (filters[key] !== undefined) query.set(key, filters[key])
  if (sort !== null) query.set('sort', sort)
  if (cursor !== null) query.set('cursor', cursor)
  return `/api/queue?${query}`
}

/** Stale with the queue: its key begins with the queue's. */
export const countsQuery = queryOptions({
  queryKey: ['queue', 'counts'],
  queryFn: ({ signal }) => read('/api/queue/counts', signal),
})

export const savedViewsQuery = queryOptions({
  queryKey: ['queue', 'views'],
  queryFn: ({ signal }) => read('/api/queue/views', signal),
})

export const workloadQuery = queryOptions({
  queryKey: ['queue', 'workload'],
  queryFn: ({ signal }) => read('/api/queue/workload', signal),
})

export const choicesQuery = queryOptions({
  queryKey: ['choices'],
  queryFn: ({ signal }) => read('/api/queue/choices', signal),
  staleTime: 300_000,
})

export function demandQuery(id: string) {
  return queryOptions({
    queryKey: ['demand', id],
    queryFn: ({ signal }) => fetchDemand(id, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export function fetchDemand(id: string, signal?: AbortSignal): Promise<DemandPage> {
  return read(`/api/demands/${encodeURIComponent(id)}`, signal)
}
