// The customer surface: what is open to everybody, then the console behind signing in.
import { Hono } from 'hono'
import type { Deployment } from '../../deployment.ts'
import { type Bundle, serveBundle } from '../../http/static.ts'
import { noticeVkey } from '../../log/trust.ts'
import type { AuthDeps } from '../../sign-in/owner.ts'
import { type SignedInEnv, signedIn } from '../../sign-in/signed-in.ts'
import { servePortalStyle } from '../portal/frame.ts'
import { askedRoutes } from './asked-page.ts'
import { customerRoutes } from './customer-routes.ts'
import { apiRoutes } from './programs/api-routes.ts'
import { feedRoutes } from './programs/feed.ts'

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
