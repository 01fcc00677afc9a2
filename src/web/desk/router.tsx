// The desk's addresses. The demand page and the forms for receiving load when they are first opened.

import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { readFilters } from '../../queue/filter.ts'
import { adminRoutesUnder } from './admin/admin-routes.tsx'
import { matrixQuery, packQuery, packsQuery } from './api/law.ts'
import { countsQuery, demandQuery, meQuery, queueQuery, workloadQuery } from './api/queries.ts'
import type { FiguresSearch } from './figures/figures-search.ts'
import { listOf, type QueueSearch, readQueueSearch, searchOf } from './queue/list-search.ts'
import { QueuePage } from './queue/QueuePage.tsx'
import { ErrorPage, NotFoundPage } from './shell/ErrorPage.tsx'
import { Shell } from './shell/Shell.tsx'

type RouterContext = { readonly queries: QueryClient }
/** Empty: today, and all jurisdictions. */
export type MatrixSearch = { readonly on: string; readonly jurisdiction: string }

export type AskSearch = { readonly instrument: string }

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
  validateSearch: (search: Record<string, unknown>): QueueSearch => readQueueSearch(search),
  loaderDeps: ({ search }) => search,
  beforeLoad: async ({ context, search }) => {
    prefetchList(context.queries, search)
    if (!takeBare()) return
    const me = await context.queries.ensureQueryData(meQuery).catch(() => null)
    if (me?.queue) throw redirect({ to: '/', search: searchOf(me.queue), replace: true })
  },
})

function prefetchList(queries: QueryClient, search: QueueSearch): void {
  const { view, text, filters, sort } = listOf(search)
  queries.prefetchInfiniteQuery(queueQuery(view, text, filters, sort))
  queries.prefetchQuery(countsQuery)
}

/** Whether the desk was opened by its bare address: then, once, the queue opens as this person had it kept. */
let bare = location.pathname === '/' && location.search === ''

function takeBare(): boolean {
  const was = bare
  bare = false
  return was
}

const demandRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/demands/$id',
  component: lazyRouteComponent(() => import('./demand/DemandPage.tsx'), 'DemandRoutePage'),
  loader: ({ context, params }) => {
    context.queries.prefetchQuery(demandQuery(params.id))
  },
})

const conflictRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/demands/$id/conflict',
  component: lazyRouteComponent(() => import('./demand/deciding/ConflictPage.tsx'), 'ConflictRoutePage'),
  loader: ({ context, params }) => {
    context.queries.prefetchQuery(demandQuery(params.id))
  },
})

const workloadRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/workload',
  component: lazyRouteComponent(() => import('./queue/WorkloadPage.tsx'), 'WorkloadPage'),
  loader: ({ context }) => {
    context.queries.prefetchQuery(workloadQuery)
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

const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/import',
  component: lazyRouteComponent(() => import('./receive/ImportOpenPage.tsx'), 'ImportOpenPage'),
})

const passkeysRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/passkeys',
  component: lazyRouteComponent(() => import('./own/PasskeysPage.tsx'), 'PasskeysPage'),
})

const retentionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/retention',
  component: lazyRouteComponent(() => import('./retention/RetentionPage.tsx'), 'RetentionRoutePage'),
})

const tenantsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tenants',
  component: lazyRouteComponent(() => import('./tenants/TenantsPage.tsx'), 'TenantsPage'),
})

const tenantsImportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tenants/import',
  component: lazyRouteComponent(() => import('./tenants/ImportTenantsPage.tsx'), 'ImportTenantsPage'),
})

/** Not under /tenants: a customer may have any word as its id. */
const newTenantRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/new-tenant',
  component: lazyRouteComponent(() => import('./tenants/NewTenantPage.tsx'), 'NewTenantPage'),
})

const tenantRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tenants/$id',
  component: lazyRouteComponent(() => import('./tenants/TenantPage.tsx'), 'TenantRoutePage'),
})

const authoritiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/authorities',
  component: lazyRouteComponent(() => import('./authorities/AuthoritiesPage.tsx'), 'AuthoritiesPage'),
})

const authorityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/authorities/$id',
  component: lazyRouteComponent(() => import('./authorities/AuthorityPage.tsx'), 'AuthorityRoutePage'),
})

const authorityImportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/authority-imports',
  component: lazyRouteComponent(
    () => import('./authorities/ImportAuthoritiesPage.tsx'),
    'ImportAuthoritiesPage',
  ),
})

const authorityBatchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/authority-imports/$batch',
  component: lazyRouteComponent(() => import('./authorities/BatchPage.tsx'), 'BatchRoutePage'),
})

const restrictedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/restricted',
  component: lazyRouteComponent(() => import('./receive/RestrictedPage.tsx'), 'RestrictedPage'),
})

const permittedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/law/permitted',
  component: lazyRouteComponent(() => import('./law/PermittedPage.tsx'), 'PermittedPage'),
})

const counselAnswersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/law/answers',
  component: lazyRouteComponent(() => import('./law/CounselAnswersPage.tsx'), 'CounselAnswersPage'),
})

const lawRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/law',
  component: lazyRouteComponent(() => import('./law/LawPage.tsx'), 'LawPage'),
  loader: ({ context }) => {
    context.queries.prefetchQuery(packsQuery)
  },
})

const matrixRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/law/matrix',
  component: lazyRouteComponent(() => import('./law/MatrixPage.tsx'), 'MatrixPage'),
  validateSearch: (search: Record<string, unknown>): MatrixSearch => ({
    on: dayIn(search.on),
    jurisdiction: typeof search.jurisdiction === 'string' ? search.jurisdiction.slice(0, 12) : '',
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    context.queries.prefetchQuery(packsQuery)
    context.queries.prefetchQuery(matrixQuery(deps.on, deps.jurisdiction))
  },
})

const askRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/law/ask',
  component: lazyRouteComponent(() => import('./law/AskPage.tsx'), 'AskPage'),
  validateSearch: (search: Record<string, unknown>): AskSearch => ({
    instrument: typeof search.instrument === 'string' ? search.instrument.slice(0, 80) : '',
  }),
})

/** A day of the calendar, or none where an address holds something else. */
function dayIn(value: unknown): string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : ''
}

const packRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/law/$id',
  component: lazyRouteComponent(() => import('./law/PackPage.tsx'), 'PackPage'),
  loader: ({ context, params }) => {
    context.queries.prefetchQuery(packsQuery)
    context.queries.prefetchQuery(packQuery(params.id))
  },
})

/** Of each key one value. */
function sentByOf(search: Readonly<Record<string, unknown>>) {
  const { country, authority } = readFilters(search)
  return {
    ...(country ? { country: country.slice(0, 2) } : {}),
    ...(authority ? { authority: authority.replace(/,.*/, '') } : {}),
  }
}

const figuresRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/figures',
  component: lazyRouteComponent(() => import('./figures/FiguresPage.tsx'), 'FiguresPage'),
  validateSearch: (search: Record<string, unknown>): FiguresSearch => ({
    months: [6, 12, 24, 36].find(n => n === Number(search.months)) ?? 12,
    ...sentByOf(search),
  }),
})

const workRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/work',
  component: lazyRouteComponent(() => import('./work/WorkPage.tsx'), 'WorkPage'),
})

const rotaRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rota',
  component: lazyRouteComponent(() => import('./work/RotaPage.tsx'), 'RotaPage'),
})

export function createDeskRouter(queries: QueryClient) {
  return createRouter({
    routeTree: rootRoute.addChildren([
      queueRoute,
      demandRoute,
      conflictRoute,
      workloadRoute,
      receiveRoute,
      entryRoute,
      importRoute,
      passkeysRoute,
      retentionRoute,
      restrictedRoute,
      permittedRoute,
      counselAnswersRoute,
      tenantsRoute,
      tenantsImportRoute,
      newTenantRoute,
      tenantRoute,
      authoritiesRoute,
      authorityRoute,
      authorityImportRoute,
      authorityBatchRoute,
      lawRoute,
      packRoute,
      matrixRoute,
      askRoute,
      figuresRoute,
      workRoute,
      rotaRoute,
      ...adminRoutesUnder(rootRoute),
    ]),
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
