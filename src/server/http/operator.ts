// The operators' listener: loopback, apart from every surface. Says whether the system works and how hard, and nothing from
// which a matter could be told: no label names a demand, a tenant, an authority, a person or a route.
import { Hono, type MiddlewareHandler } from 'hono'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { securityHeaders } from './headers.ts'
import type { Site, Surface } from './site.ts'

/** Null: well. Otherwise a sentence for the operator, without subject data. */
export type HealthCheck = () => Promise<string | null>

/** Read whenever somebody asks for the metrics. */
export type Figure = { readonly name: string; readonly help: string; readonly read: () => number }

const CHECK_TIMEOUT_MS = 3_000

export type Metrics = {
  readonly registry: Registry
  /** Counts and times requests of a surface. */
  meter(surface: Surface): MiddlewareHandler
}

export function createMetrics(figures: readonly Figure[] = []): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
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
  return { registry, meter }
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

/** The check's word; `ok`, or what a check that throws or takes too long is said to be. */
export async function runCheck(name: string, check: HealthCheck): Promise<[string, string]> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<string>(resolve => {
    timer = setTimeout(resolve, CHECK_TIMEOUT_MS, 'did not answer in time')
  })
  // A check that throws is an answer, not a fault of this page; its message may hold a connection string.
  const answer = check().then(
    word => word ?? 'ok',
    (error: unknown) => `failed (${error instanceof Error ? error.name : 'unknown'})`,
  )
  try {
    return [name, await Promise.race([answer, late])]
  } finally {
    clearTimeout(timer)
  }
}
