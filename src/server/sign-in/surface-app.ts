// The ground of a surface: headers, origin check, body limits, faults, the theme, and signing in. Rooms mount their routes on it.
import { Hono, type MiddlewareHandler } from 'hono'
import { limitBody } from '../http/body.ts'
import { type ClientAddress, clientAddress } from '../http/client-address.ts'
import { sameOriginOnly } from '../http/csrf.ts'
import { securityHeaders } from '../http/headers.ts'
import { logRefusals } from '../http/log-refusals.ts'
import { faultHandler, notFound } from '../http/problem.ts'
import { languageChoice } from '../http/reader.ts'
import { type Bundle, serveBundle } from '../http/static.ts'
import { keepableOnly } from '../http/take.ts'
import type { AuthDeps, SignInSurface } from './owner.ts'
import { authRoutes } from './sign-in-routes.ts'
import { whoIs } from './signed-in.ts'

export type SurfaceOptions = {
  readonly deps: AuthDeps
  readonly surface: SignInSurface
  /** Built bundles `theme` and `sign-in`. */
  readonly bundles: { readonly theme: Bundle; readonly signIn: Bundle }
  /** Called after an unknown commit: the process must end. */
  readonly stop: (cause: Error) => void
  readonly address?: ClientAddress
  /** Larger bodies by path, in bytes (`limitBody`). */
  readonly largerBodies?: Readonly<Record<string, number>>
  readonly meter?: MiddlewareHandler
}

/** An app with everything but the surface's own routes; they are mounted with `app.route('/', …)`. */
export function createSurfaceApp(options: SurfaceOptions): Hono {
  const { deps, surface, bundles } = options
  const app = new Hono()
  if (options.meter) app.use(options.meter)
  app.use(securityHeaders(deps.site))
  app.use(logRefusals(deps.log, surface))
  app.use(languageChoice())
  app.use(limitBody(deps.site, options.largerBodies))
  app.use(keepableOnly(deps.site))
  app.use(sameOriginOnly(deps.site, surface, c => whoIs(deps, surface, c)))
  app.onError(faultHandler(deps.site, deps.log, options.stop))
  app.notFound(notFound(deps.site))
  app.get('/theme/*', serveBundle(bundles.theme, '/theme/'))
  app.get('/auth/*', serveBundle(bundles.signIn, '/auth/'))
  app.route('/', authRoutes(deps, surface, options.address ?? clientAddress()))
  return app
}
