// The operators' listener: loopback, apart from every surface. Says whether the system works and how hard, and nothing from
// which a matter could be told: no label names a demand, a tenant, an authority, a person or a route.
import { Hono, type MiddlewareHandler } from 'hono'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Family } from '../../store/installation/figures.ts'
import { type HealthCheck, runCheck } from '../process/health-check.ts'
import { securityHeaders } from './headers.ts'
import type { Site, Surface } from './site.ts'

/** Read whenever somebody asks for the metrics. */
export type Figure = { readonly name: string; readonly help: string; readonly read: () => number }

export type Metrics = {
  readonly registry: Registry
  /** As the other figures of the part, for its own listener. */
  families(): Promise<readonly Family[]>
  /** Counts and times requests of a surface. */
  meter(surface: Surface): MiddlewareHandler
}

/** `own`: what the process says of itself too; a part's own listener says that anyway. */
export function createMetrics(figures: readonly Figure[] = [], own = true): Metrics {
  const registry = new Registry()
  if (own) collectDefaultMetrics({ register: registry })
  for (const { name, help, read } of figures) {
    const collect = function (this: Gauge) {
      this.set(read())
    }
    new Gauge({ name, help, registers: [registry], collect })
  }
  const labelNames = ['surface', 'answer'] as const
  const requests = new Counter({
    name: 'duly_http_requests_total',
    help: 'Requests answered, by surface and class of status.',
    labelNames,
    registers: [registry],
  })
  const seconds = new Histogram({
    name: 'duly_http_request_seconds',
    help: 'Time to answer, by surface and class of status.',
    labelNames,
    buckets: [0.005, 0.02, 0.05, 0.1, 0.5, 2, 10],
    registers: [registry],
  })
  const meter = (surface: Surface): MiddlewareHandler => {
    return async (c, next) => {
      const begun = performance.now()
      await next()
      const labels = { surface, answer: `${Math.floor(c.res.status / 100)}xx` }
      requests.inc(labels)
      seconds.observe(labels, (performance.now() - begun) / 1_000)
    }
  }
  const families = async () => (await registry.getMetricsAsJSON()) as unknown as Family[]
  return { registry, meter, families }
}

export type OperatorOptions = {
  readonly site: Site
  readonly checks: Readonly<Record<string, HealthCheck>>
  readonly metrics: Metrics
}

/** GET /healthz: 200 or 503 with each check's word. GET /metrics: Prometheus text. */
export function createOperator({ site, checks, metrics }: OperatorOptions): Hono {
  const app = new Hono()
  app.use(securityHeaders(site), loopbackNamesOnly)
  app.get('/healthz', async c => {
    const results = await Promise.all(Object.entries(checks).map(([name, check]) => runCheck(name, check)))
    const ok = results.every(([, word]) => word === 'ok')
    return c.json({ ok, checks: Object.fromEntries(results) }, ok ? 200 : 503)
  })
  app.get('/metrics', async c =>
    c.body(await metrics.registry.metrics(), 200, { 'content-type': metrics.registry.contentType }),
  )
  return app
}

/** A page on the internet can make a browser call 127.0.0.1 by a name of its own; it cannot make it call it by this one. */
const loopbackNamesOnly: MiddlewareHandler = async (c, next) => {
  const host = (c.req.header('host') ?? '').replace(/:\d+$/, '')
  if (!['127.0.0.1', '[::1]', 'localhost'].includes(host)) return c.text('Not served here.\n', 421)
  await next()
}
