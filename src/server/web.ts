// The faces of one node: one listener, a host name each; and the operators' listener on loopback.
import { join } from 'node:path'
import type { Hono } from 'hono'
import { openSurfaces, withPeople } from '../store/database.ts'
import { execute } from '../store/demand/execute.ts'
import { listenOrRefuse } from '../store/demand/taken-address.ts'
import { buildWeb } from '../web/build.ts'
import { adminRoutes } from './admin/admin-routes.ts'
import { programRoutes } from './admin/program-routes.ts'
import type { Changes } from './changes.ts'
import type { Deployment } from './deployment.ts'
import { clientAddress, type TrustedProxies } from './http/client-address.ts'
import { type Listening, listen } from './http/listen.ts'
import { createMetrics, createOperator, type Figure, type Metrics } from './http/operator.ts'
import type { Log } from './http/site.ts'
import { type Bundle, loadBundle, serveBundle, servePage } from './http/static.ts'
import { createSurfaces } from './http/surfaces.ts'
import type { HealthCheck } from './process/health-check.ts'
import { boundAt, memberOf, type Network } from './settings/network.ts'
import { readTls } from './settings/tls.ts'
import { tellStreams } from './sign-in/own-sessions.ts'
import type { AuthDeps, SignInSurface } from './sign-in/owner.ts'
import { signedIn } from './sign-in/signed-in.ts'
import { createSurfaceApp } from './sign-in/surface-app.ts'
import { siteOf } from './site.ts'
import { approveRoutes } from './surfaces/approve/approve-routes.ts'
import { authorityRoutes } from './surfaces/authority/authority-routes.ts'
import { mountCustomer } from './surfaces/customer/mount.ts'
import { deskRoutes } from './surfaces/desk/desk-routes.ts'
import { paperPaths } from './surfaces/desk/paper-route.ts'
import { mailPasskeyChange } from './surfaces/portal/passkeys.ts'
import { publicApp } from './surfaces/public/serve.ts'
import { tenantProgramRoutes } from './tenants/program-routes.ts'

export type Web = { readonly web: Listening; readonly operator: Listening; close(): Promise<void> }

export type WebOptions = {
  readonly log: Log
  readonly changes: Changes
  readonly checks: Readonly<Record<string, HealthCheck>>
  readonly figures: readonly Figure[]
  /** Called after an unknown commit: the process must end. */
  readonly stop: (cause: Error) => void
}

export function authDepsOf(d: Deployment, log: Log): AuthDeps {
  return {
    db: d.db,
    vault: d.vault,
    site: siteOf(d),
    now: d.now,
    log,
    contact: d.provider.contact,
    tellOfPasskey: (tx, whose) => mailPasskeyChange(tx, d, whose, 'added'),
  }
}

const PAPER_BYTES = 60 * 1024 * 1024

/** The faces and the operators' listener of one process that runs everything. */
export async function startWeb(d: Deployment, o: WebOptions): Promise<Web> {
  const metrics = createMetrics(o.figures)
  const web = await openFaces(d, o, metrics)
  const operator = await listen({
    fetch: createOperator({ site: siteOf(d), checks: o.checks, metrics }).fetch,
    address: '127.0.0.1',
    port: d.dir.settings.ports.operator,
  })
  return {
    web,
    operator,
    close: async () => {
      await web.close()
      await operator.close()
    },
  }
}

/** What people do goes by the login of their surface; what the program does for them, by its own. */
export async function openPeople(
  d: Deployment,
  log: Pick<Log, 'warn'>,
): Promise<{ readonly d: Deployment; close(): Promise<void> }> {
  const surfaces = await openSurfaces(d.databaseUrls.logins, e =>
    log.warn({ error: e.name }, 'a database connection was lost'),
  )
  const close = async () => {
    for (const { close } of Object.values(surfaces)) await close()
  }
  return { d: { ...d, db: withPeople(d.db, surfaces) }, close }
}

/** One listener, a host name for each surface. */
export async function openFaces(
  deployment: Deployment,
  o: Omit<WebOptions, 'figures'>,
  metrics: Metrics,
): Promise<Listening> {
  const people = await openPeople(deployment, o.log)
  try {
    const faces = await listenOn(people.d, o, metrics)
    return {
      ...faces,
      close: async () => {
        await faces.close()
        await people.close()
      },
    }
  } catch (error) {
    await people.close()
    throw error
  }
}

async function listenOn(d: Deployment, o: Omit<WebOptions, 'figures'>, metrics: Metrics): Promise<Listening> {
  const site = siteOf(d)
  const deps: AuthDeps = { ...authDepsOf(d, o.log), sessionsEnded: tellStreams(o.changes) }
  const folders = await buildWeb()
  const bundle = (name: string) => loadBundle(folders[name] ?? join('.build/web', name))
  const bundles = { theme: await bundle('theme'), signIn: await bundle('sign-in') }
  const address = clientAddress(proxiesOf(d.network))
  const surface = (name: SignInSurface) =>
    createSurfaceApp({
      deps,
      surface: name,
      bundles,
      stop: o.stop,
      meter: metrics.meter(name),
      address,
      largerBodies:
        name === 'desk'
          ? {
              '/api/demands': PAPER_BYTES,
              ...Object.fromEntries(paperPaths.map(path => [`/api/demands/*/${path}`, PAPER_BYTES])),
              '/api/tenants': PAPER_BYTES,
              '/api/directory/tenants': PAPER_BYTES,
              '/api/tenants/import': PAPER_BYTES,
              '/api/import/open': PAPER_BYTES,
            }
          : {},
    })

  const desk = surface('desk')
  mountDesk(desk, d, deps, { changes: o.changes, checks: o.checks, bundle: await bundle('desk') })
  const approve = surface('approve')
  approve.route(
    '/',
    approveRoutes({
      deps: { ...deps, vault: d.vault, documents: d.documents, packs: d.packs },
      bundle: await bundle('approve'),
      sign: signing(d),
      sendBack: sendingBack(d),
      changes: o.changes,
    }),
  )

  const customer = surface('customer')
  await mountCustomer(customer, d, { deps, bundle: await bundle('customer') })
  const authority = surface('authority')
  authority.use('/*', signedIn(deps, 'authority'))
  authority.route('/', authorityRoutes(d, site, { bundle: await bundle('officer'), log: o.log }))

  const fetch = createSurfaces(site, {
    desk,
    approve,
    customer,
    authority,
    public: publicApp(site, join(d.dir.path, 'public'), bundles),
  })
  const { host, port } = boundAt(d.network, 'web', { ports: d.dir.settings.ports, demo: d.demo })
  const tls = await readTls(d.dir.path, d.network.tls.web)
  const setting = 'ports.web in duly.json or listen.web in settings.json'
  return listenOrRefuse({ purpose: 'the faces', host, port, setting }, () =>
    listen({ fetch, address: host, port, tls }),
  )
}

function proxiesOf({ behindProxy }: Network): TrustedProxies | null {
  return behindProxy ? { isTrusted: memberOf(behindProxy.addresses), header: behindProxy.header } : null
}

type DeskParts = Pick<WebOptions, 'changes' | 'checks'> & { readonly bundle: Bundle }

/** What programs call by token stands before the sign-in; everything else behind it. */
export function mountDesk(app: Hono, d: Deployment, deps: AuthDeps, o: DeskParts): void {
  const { site } = deps
  app.route('/', programRoutes(d, site))
  app.route('/', tenantProgramRoutes(d, site))
  app.use('/api/*', signedIn(deps, 'desk'))
  app.route('/', deskRoutes(d, site, o.changes))
  app.route('/', adminRoutes({ d, site, checks: o.checks }))
  app.get('/assets/*', serveBundle(o.bundle, '/'))
  app.get('/*', signedIn(deps, 'desk'), servePage(o.bundle))
}

function signing(d: Deployment) {
  return async (
    actor: Parameters<typeof execute>[1],
    wish: { demandId: string; digest: string; assertion: unknown; list: unknown },
  ) =>
    execute(d.store, actor, {
      demandId: wish.demandId,
      command: {
        type: 'sign_authorisation',
        digest: wish.digest,
        assertion: wish.assertion,
        list: wish.list,
      },
    })
}

function sendingBack(d: Deployment) {
  return async (
    actor: Parameters<typeof execute>[1],
    wish: { demandId: string; digest: string; reason: string },
  ) =>
    execute(d.store, actor, {
      demandId: wish.demandId,
      command: { type: 'revoke_authorisation', digest: wish.digest, reason: wish.reason },
    })
}
