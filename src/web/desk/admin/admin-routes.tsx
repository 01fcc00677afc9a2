// The addresses of administration; each page loads when it is first opened.
import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { AuditSearch } from '../api/admin.ts'

export function adminRoutesUnder<Root extends AnyRoute>(rootRoute: Root) {
  const getParentRoute = () => rootRoute
  const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 80) : '')
  const day = (value: unknown): string => (/^\d{4}-\d{2}-\d{2}$/.test(text(value)) ? text(value) : '')
  return [
    createRoute({
      getParentRoute,
      path: '/admin',
      component: lazyRouteComponent(() => import('./GuidePage.tsx'), 'GuidePage'),
    }),
    createRoute({
      getParentRoute,
      path: '/admin/people',
      component: lazyRouteComponent(() => import('./PeoplePage.tsx'), 'PeoplePage'),
    }),
    createRoute({
      getParentRoute,
      path: '/admin/people/$id',
      component: lazyRouteComponent(() => import('./PersonPage.tsx'), 'PersonPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/admin/sign-in',
      component: lazyRouteComponent(() => import('./SignInPage.tsx'), 'SignInPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/admin/tokens',
      component: lazyRouteComponent(() => import('./TokensPage.tsx'), 'TokensPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/admin/webhooks',
      component: lazyRouteComponent(() => import('./WebhooksPage.tsx'), 'WebhooksPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/admin/provider',
      component: lazyRouteComponent(() => import('./ProviderPage.tsx'), 'ProviderPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/admin/mail',
      component: lazyRouteComponent(() => import('./MailPage.tsx'), 'MailPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/admin/templates',
      component: lazyRouteComponent(() => import('./TemplatesPage.tsx'), 'TemplatesPage'),
      validateSearch: (search: Record<string, unknown>) => ({
        id: text(search.id) || 'notice',
        // `language` in an address is the desk's own (http/reader.ts).
        translation: text(search.translation) || 'de',
      }),
    }),
    createRoute({
      getParentRoute,
      path: '/admin/settings',
      component: lazyRouteComponent(() => import('./SettingsPage.tsx'), 'SettingsPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/admin/audit',
      component: lazyRouteComponent(() => import('./AuditPage.tsx'), 'AuditPage'),
      validateSearch: (search: Record<string, unknown>): AuditSearch => ({
        kind: text(search.kind),
        person: text(search.person),
        from: day(search.from),
        until: day(search.until),
      }),
    }),
    createRoute({
      getParentRoute,
      path: '/admin/health',
      component: lazyRouteComponent(() => import('./HealthPage.tsx'), 'HealthPage'),
    }),
  ] as const
}
