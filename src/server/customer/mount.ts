// The customer surface: what is open to everybody, then the console behind signing in.
import { Hono } from 'hono'
import { html } from 'hono/html'
import { demandWords } from '../../words/demand.ts'
import type { AuthDeps } from '../auth/owner.ts'
import { type SignedInEnv, signedIn, whoIs } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import { type Html, page } from '../http/page.ts'
import { wantsPage } from '../http/problem.ts'
import { type Reader, readerOf } from '../http/reader.ts'
import type { Site } from '../http/site.ts'
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
  app.post('/demands/:id/answer/*', async (c, next) => {
    if (!wantsPage(c) || (await whoIs(deps, 'customer', c))) return next()
    const { text } = await c.req.parseBody()
    return c.html(signedOutPage(site, readerOf(c), c.req.param('id'), String(text ?? '')), 401)
  })
  app.use('/*', signedIn(deps, 'customer'))
  app.get('/check/*', serveBundle(bundle, '/check/'))
  return app.route('/', customerRoutes(d, site))
}

/** A session that ended while somebody wrote: the words come back, to be taken along. */
function signedOutPage(site: Site, reader: Reader, id: string, text: string): Html {
  const say = demandWords(reader.language)
  return page(site, {
    title: say('signed_out.title'),
    reader,
    body: html`<link rel="stylesheet" href="/portal.css"><div class="portal"><h1>${say('signed_out.title')}</h1>
<p class="lead">${say('signed_out.text')}</p>
<div class="field"><label for="text">${say('signed_out.written')}</label><textarea id="text" rows="8" readonly>${text}</textarea></div>
<p><a class="button" href="/sign-in?next=${encodeURIComponent(`/demands/${id}/answer`)}" target="_blank" rel="noreferrer">${say('signed_out.sign_in')}</a></p></div>`,
  })
}
