// What the desk reads, each under one key, so that a change on the server makes exactly its readers stale.
import { infiniteQueryOptions, QueryClient, queryOptions } from '@tanstack/react-query'
import type { DemandPage, Me, Queue } from '../../../server/desk/api.ts'
import { read } from './client.ts'
import { Failed } from './refused.ts'

export const views = ['open', 'mine', 'closed', 'not_demand'] as const
export type View = (typeof views)[number]

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // Live changes come as events; a window that comes back to the front must not move what is under the cursor.
        refetchOnWindowFocus: false,
        retry: (count, error) => error instanceof Failed && error.status === 0 && count < 2,
      },
    },
  })
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => read<Me>('/api/me', signal),
  staleTime: Number.POSITIVE_INFINITY,
})

export function queueQuery(view: View, text: string) {
  return infiniteQueryOptions({
    queryKey: ['queue', view, text],
    queryFn: ({ pageParam, signal }) => read<Queue>(queuePath(view, text, pageParam), signal),
    initialPageParam: null as string | null,
    getNextPageParam: last => last.next,
  })
}

function queuePath(view: View, text: string, cursor: string | null): string {
  const query = new URLSearchParams({ view })
  if (text !== '') query.set('text', text)
  if (cursor !== null) query.set('cursor', cursor)
  return `/api/queue?${query}`
}

export function demandQuery(id: string) {
  return queryOptions({
    queryKey: ['demand', id],
    queryFn: ({ signal }) => fetchDemand(id, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export function fetchDemand(id: string, signal?: AbortSignal): Promise<DemandPage> {
  return read<DemandPage>(`/api/demands/${encodeURIComponent(id)}`, signal)
}
