// The faces of one node: one listener, a host name each; and the operators' listener on loopback.
import { isIP } from 'node:net'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { execute } from '../store/execute.ts'
import { buildWeb } from '../web/build.ts'
import { programRoutes } from './admin/program-routes.ts'
import { adminRoutes } from './admin/routes.ts'
import { approveRoutes } from './approve/routes.ts'
import type { AuthDeps, SignInSurface } from './auth/owner.ts'
import { signedIn } from './auth/signed-in.ts'
import { createSurfaceApp } from './auth/surface-app.ts'
import { authorityRoutes } from './authority/routes.ts'
import type { Changes } from './changes.ts'
import { mountCustomer } from './customer/mount.ts'
import type { Deployment } from './deployment.ts'
import { paperPaths } from './desk/paper-route.ts'
import { deskRoutes } from './desk/routes.ts'
import { type Listening, listen } from './http/listen.ts'
import { createMetrics, createOperator, type Figure, type HealthCheck } from './http/operator.ts'
import type { Log } from './http/site.ts'
import { type Bundle, loadBundle, serveBundle, servePage } from './http/static.ts'
import { createSurfaces } from './http/surfaces.ts'
import { mailPasskeyChange } from './portal/passkeys.ts'
import { publicApp } from './public/serve.ts'
import { siteOf } from './site.ts'
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

export async function startWeb(d: Deployment, o: WebOptions): Promise<Web> {
  const site = siteOf(d)
  const deps = authDepsOf(d, o.log)
  const folders = await buildWeb()
  const bundle = (name: string) => loadBundle(folders[name] ?? join('.build/web', name))
  const bundles = { theme: await bundle('theme'), signIn: await bundle('sign-in') }
  const metrics = createMetrics(o.figures)
  const surface = (name: SignInSurface) =>
    createSurfaceApp({
      deps,
      surface: name,
      bundles,
      stop: o.stop,
      meter: metrics.meter(name),
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
  authority.route('/', authorityRoutes(d, site))

  const fetch = createSurfaces(site, {
    desk,
    approve,
    customer,
    authority,
    public: publicApp(site, join(d.dir.path, 'public'), bundles),
  })
  const web = await listen({ fetch, address: listenAddress(d), port: d.dir.settings.ports.web })
  const operator = await listen({
    fetch: createOperator({ site, checks: o.checks, metrics }).fetch,
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

/** A demo, and whatever is reached by loopback names, listens on loopback only. */
function listenAddress(d: Deployment): string {
  const wanted = process.env.DULY_ADDRESS ?? ''
  return d.demo || isIP(wanted) === 0 ? '127.0.0.1' : wanted
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
