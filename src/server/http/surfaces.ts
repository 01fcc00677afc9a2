// From the Host header to the one app that answers there. An unknown host gets nothing: no default surface exists that a
// rebound or forged name could fall into (docs/threats.md D4 47).
import type { Hono } from 'hono'
import { guard } from './headers.ts'
import { hostOf, type Site, type Surface, surfaces } from './site.ts'

type App = Pick<Hono, 'fetch'>
export type Fetch = (request: Request, env?: unknown) => Response | Promise<Response>

/** Surfaces that are not given answer 421 like any unknown host. */
export function createSurfaces(site: Site, apps: Partial<Record<Surface, App>>): Fetch {
  const byHost = new Map<string, App>()
  for (const surface of surfaces) {
    const app = apps[surface]
    if (!app) continue
    const host = hostOf(site, surface)
    if (byHost.has(host)) throw new Error(`two surfaces share the host ${host}`)
    byHost.set(host, app)
  }
  return (request, env) => {
    const host = request.headers.get('host')?.toLowerCase() ?? ''
    // An absolute request target may name another host than the header does: then nobody is meant.
    const target = new URL(request.url).host
    const app = sameHost(host, target) ? byHost.get(host) : undefined
    return app ? app.fetch(request, env as object) : misdirected(site)
  }
}

function sameHost(header: string, target: string): boolean {
  return header === target || header.replace(/:(80|443)$/, '') === target
}

function misdirected(site: Site): Response {
  const headers = new Headers({ 'content-type': 'text/plain; charset=utf-8' })
  guard(headers, site)
  return new Response('No site of this name is served here.\n', { status: 421, headers })
}
