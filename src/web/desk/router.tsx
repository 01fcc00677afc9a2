// The desk's addresses. The demand page and the forms for receiving load when they are first opened.
import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { demandQuery, meQuery, queueQuery, type View, views } from './api/queries.ts'
import { QueuePage } from './queue/QueuePage.tsx'
import { ErrorPage, NotFoundPage } from './shell/ErrorPage.tsx'
import { Shell } from './shell/Shell.tsx'

type RouterContext = { readonly queries: QueryClient }
export type QueueSearch = { readonly view: View; readonly text: string }

const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: ({ error, reset }) => <ErrorPage error={error} retry={reset} />,
  beforeLoad: ({ context }) => {
    context.queries.prefetchQuery(meQuery)
  },
})

export const queueRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: QueuePage,
  validateSearch: (search: Record<string, unknown>): QueueSearch => ({
    view: views.find(v => v === search.view) ?? 'open',
    text: typeof search.text === 'string' ? search.text.slice(0, 200) : '',
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    context.queries.prefetchInfiniteQuery(queueQuery(deps.view, deps.text))
  },
})

const demandRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/demands/$id',
  component: lazyRouteComponent(() => import('./demand/DemandPage.tsx'), 'DemandRoutePage'),
  loader: ({ context, params }) => {
    context.queries.prefetchQuery(demandQuery(params.id))
  },
})

const receiveRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/receive',
  component: lazyRouteComponent(() => import('./receive/UploadPage.tsx'), 'UploadPage'),
})

const entryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entry',
  component: lazyRouteComponent(() => import('./receive/EntryPage.tsx'), 'EntryPage'),
})

export function createDeskRouter(queries: QueryClient) {
  return createRouter({
    routeTree: rootRoute.addChildren([queueRoute, demandRoute, receiveRoute, entryRoute]),
    context: { queries },
    defaultPreload: false,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createDeskRouter>
  }
}
