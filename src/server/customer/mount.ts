// The customer surface: what is open to everybody, then the console behind signing in.
import { Hono } from 'hono'
import type { AuthDeps } from '../auth/owner.ts'
import { type SignedInEnv, signedIn } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import { type Bundle, serveBundle } from '../http/static.ts'
import { servePortalStyle } from '../portal/frame.ts'
import { noticeVkey } from '../trust.ts'
import { apiRoutes } from './api-routes.ts'
import { askedRoutes } from './asked-page.ts'
import { feedRoutes } from './feed.ts'
import { customerRoutes } from './routes.ts'

/** `bundle`: the built `customer`. */
export async function mountCustomer(
  app: Hono,
  d: Deployment,
  { deps, bundle }: { deps: AuthDeps; bundle: Bundle },
): Promise<Hono> {
  const { site } = deps
  const style = new Hono<SignedInEnv>()
  servePortalStyle(style)
  app.route('/', style)
  app.route('/', await askedRoutes(site, d.provider, noticeVkey(d)))
  app.route('/', feedRoutes(d))
  app.route('/', apiRoutes(d, site))
  app.use('/*', signedIn(deps, 'customer'))
  app.get('/check/*', serveBundle(bundle, '/check/'))
  return app.route('/', customerRoutes(d, site))
}
