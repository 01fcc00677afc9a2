// Routes for signing in, out and enrolling, the same on each surface that people sign in to.
import { type Context, Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import type { ZodType } from 'zod'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { noteAct } from '../admin/acts.ts'
import { type ClientAddress, clientAddress } from '../http/client-address.ts'
import { SESSION_COOKIE } from '../http/csrf.ts'
import { answerRefusal } from '../http/problem.ts'
import { limitAddress } from '../http/rate-limit.ts'
import { readerOf } from '../http/reader.ts'
import { malformed, take } from '../http/take.ts'
import { enrolInput, enrolOptionsInput, signInInput } from './ceremony-input.ts'
import { issuerAt } from './oidc/flow.ts'
import { oidcRoutes } from './oidc/routes.ts'
import { type AuthDeps, type Owner, type SignInSurface, SYSTEM } from './owner.ts'
import { enrolPage, safeNext, signInPage } from './pages.ts'
import { enrol, enrolOptions, signIn, signInOptions } from './passkeys.ts'
import { readOwner } from './profile.ts'
import { endSession } from './sessions.ts'
import { clearSessionCookie, setSessionCookie, whoIs } from './signed-in.ts'

const SIGN_IN_LIMIT = { name: 'sign-in', attempts: 60, windowSeconds: 300 }
const ENROL_LIMIT = { name: 'enrol', attempts: 30, windowSeconds: 600 }

/** GET /sign-in, /enrol; POST /auth/sign-in[/options], /auth/enrol[/options], /auth/sign-out; GET /auth/session. */
export function authRoutes(
  deps: AuthDeps,
  surface: SignInSurface,
  address: ClientAddress = clientAddress(false),
): Hono {
  const app = new Hono()
  const limiter = { db: deps.db, macKey: deps.vault.macKey, now: deps.now }
  app.use('/auth/sign-in/*', limitAddress(deps.site, limiter, SIGN_IN_LIMIT, address))
  app.use('/auth/enrol/*', limitAddress(deps.site, limiter, ENROL_LIMIT, address))

  if (surface === 'desk' || surface === 'customer')
    app.route('/', oidcRoutes(deps, surface, { address, note: (at, owner) => noteSignIn(deps, at, owner) }))

  app.get('/sign-in', async c => {
    const next = safeNext(c.req.query('next'))
    const account = surface === 'desk' && (await issuerAt(deps, surface, 'staff')) !== null
    return c.html(signInPage(deps.site, readerOf(c), surface, { next, account, contact: deps.contact }))
  })
  app.get('/enrol', c => c.html(enrolPage(deps.site, readerOf(c), surface)))
  app.post('/auth/sign-in/options', async c => c.json(await signInOptions(deps, surface)))
  app.post('/auth/sign-in/finish', c => finishSignIn(deps, surface, c))
  app.post('/auth/enrol/options', c =>
    answer(deps, c, enrolOptionsInput, input => enrolOptions(deps, surface, input.token)),
  )
  app.post('/auth/enrol/finish', c => answer(deps, c, enrolInput, input => enrol(deps, surface, input)))
  app.post('/auth/sign-out', c => signOut(deps, surface, c))
  app.get('/auth/session', c => sessionName(deps, surface, c))
  return app
}

async function finishSignIn(deps: AuthDeps, surface: SignInSurface, c: Context): Promise<Response> {
  return await answer(deps, c, signInInput, async input => {
    const done = await signIn(deps, surface, input, getCookie(c, SESSION_COOKIE))
    await noteSignIn(deps, surface, isRefusal(done) ? null : done.owner)
    if (isRefusal(done)) return done
    setSessionCookie(c, done.token)
    const who = done.owner.kind === 'staff' ? { person: done.owner.id } : {}
    deps.log.info({ surface, ...who }, 'signed in')
    return {}
  })
}

/** Of staff by their id; of everybody else only that somebody of their kind did, or that nobody was known. */
export async function noteSignIn(deps: AuthDeps, surface: SignInSurface, owner: Owner | null): Promise<void> {
  await withTransaction(deps.db, SYSTEM, tx =>
    noteAct(tx, deps, {
      kind: owner ? 'signed_in' : 'sign_in_failed',
      by: { kind: owner?.kind ?? 'nobody', id: owner?.kind === 'staff' ? owner.id : null },
      data: { surface },
    }),
  )
}

/** A form's post goes back to the sign-in page; a script's gets its answer. */
async function signOut(deps: AuthDeps, surface: SignInSurface, c: Context): Promise<Response> {
  const token = getCookie(c, SESSION_COOKIE)
  if (token !== undefined) await withTransaction(deps.db, SYSTEM, tx => endSession(tx, token))
  clearSessionCookie(c)
  deps.log.info({ surface }, 'signed out')
  return c.req.header('x-duly') === '1' ? c.json({}) : c.redirect('/sign-in', 303)
}

async function sessionName(deps: AuthDeps, surface: SignInSurface, c: Context): Promise<Response> {
  const found = await whoIs(deps, surface, c)
  if (!found)
    return await answerRefusal(c, deps.site, refuse('not_signed_in', 'You are not signed in.', 'Sign in.'))
  const known = await withTransaction(deps.db, SYSTEM, tx =>
    readOwner(tx, deps.vault.directoryKey, found.session.owner),
  )
  return c.json({ id: found.actor.id, name: known?.name ?? '', formToken: found.formToken })
}

/** Parses the body at the border, then answers the value as JSON or the refusal as a problem. */
export async function answer<T>(
  deps: Pick<AuthDeps, 'site'>,
  c: Context,
  input: ZodType<T>,
  act: (input: T) => Promise<object | Refusal>,
): Promise<Response> {
  const body: unknown = await c.req.json().catch(() => undefined)
  const parsed = take(input, body)
  if (!parsed.success) return await answerRefusal(c, deps.site, malformed(parsed.error))
  const done = await act(parsed.data)
  return isRefusal(done) ? await answerRefusal(c, deps.site, done) : c.json(done)
}
