// GET /auth/oidc/:issuer/start and /callback, POST /auth/oidc/:issuer/back-channel-logout; at the desk for staff, at the customer
// console for a tenant's people, nowhere else.
import { type Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { html } from 'hono/html'
import { isRefusal, type Refusal } from '../../../kernel/refusal.ts'
import { withTransaction } from '../../../store/database.ts'
import { frameWords } from '../../../words/faces/frame.ts'
import type { ClientAddress } from '../../http/client-address.ts'
import { SESSION_COOKIE } from '../../http/csrf.ts'
import { errorPage } from '../../http/error-page.ts'
import { limitAddress } from '../../http/limit-address.ts'
import { page } from '../../http/page.ts'
import { statusOf } from '../../http/problem.ts'
import { readerOf } from '../../http/reader.ts'
import { refusalIn } from '../../http/refusal-words.ts'
import { type AuthDeps, type Owner, type SignInSurface, SYSTEM } from '../owner.ts'
import { safeNext } from '../pages.ts'
import { setSessionCookie } from '../signed-in.ts'
import { discover } from './client.ts'
import { beginFlow, finishFlow, issuerAt, type OidcSurface, redirectUri, sidMac } from './flow.ts'
import { subjectMac } from './issuers.ts'
import { readLogoutToken } from './logout-token.ts'

const COOKIE = '__Host-duly-oidc'
/** All requests of an address: a whole house signs in in the morning. */
const LIMIT = { name: 'oidc', attempts: 1_200, windowSeconds: 300 }
const FETCH_MS = 10_000

export type Noted = (surface: SignInSurface, owner: Owner | null) => Promise<void>

export function oidcRoutes(
  deps: AuthDeps,
  surface: OidcSurface,
  { address, note }: { readonly address: ClientAddress; readonly note: Noted },
): Hono {
  const app = new Hono()
  const limiter = { db: deps.db, macKey: deps.vault.macKey, now: deps.now }
  app.use('/auth/oidc/*', limitAddress(deps.site, limiter, LIMIT, address))

  app.get('/auth/oidc/:issuer/start', async c => {
    const next = safeNext(c.req.query('next'))
    if (c.req.header('sec-fetch-site') === 'cross-site') return askFirst(deps, c, next)
    const sent = await beginFlow(deps, surface, c.req.param('issuer'), next)
    if (isRefusal(sent)) return refusedPage(deps, c, sent)
    // Lax: the browser comes back from another site, and brings no strict cookie then.
    setCookie(c, COOKIE, sent.browser, {
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'Lax',
      maxAge: 600,
    })
    return c.redirect(sent.url, 303)
  })

  app.get('/auth/oidc/:issuer/callback', async c => {
    const id = c.req.param('issuer')
    const answered = new URL(redirectUri(deps, surface, id))
    answered.search = new URL(c.req.url).search
    const browser = getCookie(c, COOKIE) ?? ''
    deleteCookie(c, COOKIE, { path: '/', secure: true })
    const replaces = getCookie(c, SESSION_COOKIE)
    const done = await finishFlow(deps, surface, { id, answered, browser, ...(replaces ? { replaces } : {}) })
    await note(surface, isRefusal(done) ? null : done.owner)
    if (isRefusal(done)) return refusedPage(deps, c, done)
    setSessionCookie(c, done.token)
    const reader = readerOf(c)
    const say = frameWords(reader.language)
    // The session's cookie is strict: it goes along only where this site itself leads on.
    return c.html(
      page(deps.site, {
        title: say('signed_in.title'),
        reader,
        body: html`<meta http-equiv="refresh" content="0;url=${done.next}"><h1>${say('signed_in.title')}</h1>
<p><a class="button primary" href="${done.next}">${say('signed_in.go')}</a></p>`,
      }),
    )
  })

  app.post('/auth/oidc/:issuer/back-channel-logout', async c => {
    const body = await c.req.parseBody()
    const token = typeof body.logout_token === 'string' ? body.logout_token : ''
    const ended = await endByProvider(deps, surface, c.req.param('issuer'), token)
    // § 2.8: 200, or 400 where the token is not valid; nothing of it is said again.
    return ended ? c.body(null, 200) : c.json({ error: 'invalid_request' }, 400)
  })
  return app
}

/** Another site led here: nobody is signed in without a press of their own, as anybody whom their provider knows just now. */
function askFirst(deps: AuthDeps, c: Context, next: string): Response | Promise<Response> {
  const reader = readerOf(c)
  const say = frameWords(reader.language)
  const here = `${c.req.path}?next=${encodeURIComponent(next)}`
  return c.html(
    page(deps.site, {
      title: say('sign_in'),
      reader,
      body: html`<h1>${say('sign_in')}</h1><p><a class="button primary" href="${here}">${say('sign_in.account')}</a></p>`,
    }),
  )
}

/** Ends the sessions that the provider names: those of one of its sessions, else all of the subject. */
async function endByProvider(
  deps: AuthDeps,
  surface: OidcSurface,
  id: string,
  token: string,
): Promise<boolean> {
  const issuer = await issuerAt(deps, surface, id)
  if (!issuer || token.length === 0 || token.length > 16_384) return false
  const keys = await keysOf(deps, issuer)
  const said = keys && readLogoutToken(token, { ...issuer, keys, now: deps.now() })
  if (!said) return false
  const { sid, subject } = said
  await withTransaction(deps.db, SYSTEM, tx =>
    tx.query(
      `delete from duly.session where issuer_id = $1 and ($2::bytea is null or sid_mac = $2)
         and ($3::bytea is null or subject_mac = $3)`,
      [
        id,
        sid === null ? null : sidMac(deps, issuer.issuer, sid),
        subject === null ? null : subjectMac(deps, issuer.issuer, subject),
      ],
    ),
  )
  return true
}

async function keysOf(deps: AuthDeps, issuer: Parameters<typeof discover>[0]) {
  try {
    const { jwks_uri } = (await discover(issuer, { insecure: deps.site.demo })).serverMetadata()
    if (jwks_uri === undefined) return null
    const answer = await fetch(jwks_uri, { signal: AbortSignal.timeout(FETCH_MS), redirect: 'error' })
    const { keys } = (await answer.json()) as { keys?: unknown }
    return Array.isArray(keys) ? keys : null
  } catch (error) {
    deps.log.warn(
      { error: error instanceof Error ? error.name : 'unknown' },
      'no keys of the OpenID provider',
    )
    return null
  }
}

function refusedPage(deps: AuthDeps, c: Context, refusal: Refusal): Response | Promise<Response> {
  const reader = readerOf(c)
  const said = refusalIn(reader.language, refusal)
  const say = frameWords(reader.language)
  const shown = errorPage(deps.site, reader, {
    title: say('signed_in.not'),
    happened: said.detail,
    safe: say('error.unchanged'),
    next: said.next,
    code: null,
  })
  return c.html(shown, statusOf[refusal.code])
}
