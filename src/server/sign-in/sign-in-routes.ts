// Routes for signing in, out and enrolling, the same on each surface that people sign in to.

import { type Context, Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import type { ZodType } from 'zod'
import { endSessionInput, enrolInput, enrolOptionsInput, signInInput } from '../../api/sign-in/ceremony.ts'
import type { OwnSessions, SessionEnds } from '../../api/sign-in/sessions.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { atTheDoor, withTransaction } from '../../store/database.ts'
import { noteAct } from '../../store/own-acts.ts'
import { type ClientAddress, clientAddress } from '../http/client-address.ts'
import { SESSION_COOKIE, writerMark } from '../http/csrf.ts'
import { limitAddress } from '../http/limit-address.ts'
import { type Door, limitFailures } from '../http/limit-failures.ts'
import { answerRefusal } from '../http/problem.ts'
import type { Limit } from '../http/rate-limit.ts'
import { readerOf } from '../http/reader.ts'
import { malformed, take } from '../http/take.ts'
import { isOpenLink } from './links.ts'
import { issuerAt } from './oidc/flow.ts'
import { oidcRoutes } from './oidc/oidc-routes.ts'
import { endOwnSessions, freshUntil, readOwnSessions } from './own-sessions.ts'
import { type AuthDeps, NOBODY, type Owner, ownerKindOf, type SignInSurface, SYSTEM } from './owner.ts'
import { enrolPage, safeNext, signInPage } from './pages.ts'
import { enrol, enrolOptions, isKnownPasskey, signIn, signInOptions } from './passkeys.ts'
import { readOwner } from './profile.ts'
import { endSession, sessionProof } from './sessions.ts'
import { clearSessionCookie, setSessionCookie, whoIs } from './signed-in.ts'
import { endOfSession } from './whoami.ts'

/** Failures: what succeeds is not counted. */
const SIGN_IN_LIMIT = { name: 'sign-in', attempts: 30, windowSeconds: 300 }
const ENROL_LIMIT = { name: 'enrol', attempts: 20, windowSeconds: 300 }
/** All requests of an address: far more than a house makes, far less than would fill the table of challenges. */
const FLOOD_LIMIT = { name: 'sign-in-flood', attempts: 6_000, windowSeconds: 300 }

/** GET /sign-in, /enrol; POST /auth/sign-in[/options], /auth/enrol[/options], /auth/sign-out; GET /auth/session[/ends]; of staff GET /auth/sessions, POST /auth/sessions/end. */
export function authRoutes(
  deps: AuthDeps,
  surface: SignInSurface,
  address: ClientAddress = clientAddress(),
): Hono {
  const app = new Hono()
  const limiter = { db: deps.db, macKey: deps.vault.macKey, now: deps.now }
  app.use('/auth/sign-in/*', limitAddress(deps.site, limiter, FLOOD_LIMIT, address))
  app.use('/auth/enrol/*', limitAddress(deps.site, limiter, FLOOD_LIMIT, address))
  const door = (limit: Limit, c: Context): Door => ({ limiter, limit, address: address(c) })
  /** Whoever holds a link that is open has failures of their own. */
  const byLink = async <T>(c: Context, token: string, act: () => Promise<T | Refusal>) =>
    limitFailures(door(ENROL_LIMIT, c), (await isOpenLink(deps, surface, token)) ? token : null, act)

  if (surface === 'desk' || surface === 'customer')
    app.route('/', oidcRoutes(deps, surface, { address, note: (at, owner) => noteSignIn(deps, at, owner) }))

  app.get('/sign-in', async c => {
    const next = safeNext(c.req.query('next'))
    const account = surface === 'desk' && (await issuerAt(deps, surface, 'staff')) !== null
    const again = c.req.query('again') !== undefined
    return c.html(
      signInPage(deps.site, readerOf(c), surface, { next, account, again, contact: deps.contact }),
    )
  })
  app.get('/enrol', c => c.html(enrolPage(deps.site, readerOf(c), surface)))
  app.post('/auth/sign-in/options', async c => c.json(await signInOptions(deps, surface)))
  app.post('/auth/sign-in/finish', c => finishSignIn(deps, surface, c, door(SIGN_IN_LIMIT, c)))
  app.post('/auth/enrol/options', c =>
    answer(deps, c, enrolOptionsInput, ({ token }) =>
      byLink(c, token, () => enrolOptions(deps, surface, token)),
    ),
  )
  app.post('/auth/enrol/finish', c =>
    answer(deps, c, enrolInput, input => byLink(c, input.token, () => enrol(deps, surface, input))),
  )
  app.post('/auth/sign-out', c => signOut(deps, surface, c))
  app.get('/auth/session', c => sessionName(deps, surface, c))
  app.get('/auth/session/ends', c => sessionEnds(deps, surface, c))
  // The portals show them on a page of their own (portal/passkeys-page.ts).
  if (ownerKindOf[surface] === 'staff') ownSessionRoutes(app, deps, surface)
  return app
}

async function finishSignIn(
  deps: AuthDeps,
  surface: SignInSurface,
  c: Context,
  door: Door,
): Promise<Response> {
  return await answer(deps, c, signInInput, async input => {
    const known = await isKnownPasskey(deps, surface, input.response.id)
    const done = await limitFailures(door, known ? input.response.id : null, () =>
      signIn(deps, surface, input, getCookie(c, SESSION_COOKIE)),
    )
    if (isRefusal(done) && done.code === 'too_many') return done
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
  if (token !== undefined)
    await withTransaction(atTheDoor(deps.db, surface), NOBODY, tx =>
      endSession(tx, sessionProof(deps.vault, token)),
    )
  clearSessionCookie(c)
  deps.log.info({ surface }, 'signed out')
  return c.req.header('x-duly') === '1' ? c.json({}) : c.redirect('/sign-in', 303)
}

async function sessionEnds(deps: AuthDeps, surface: SignInSurface, c: Context): Promise<Response> {
  const token = getCookie(c, SESSION_COOKIE) ?? ''
  const now = deps.now()
  const end = token.length > 64 ? null : await endOfSession(deps, surface, token, now)
  if (!end) return answerRefusal(c, deps.site, notSignedIn())
  const of = writerMark(deps.vault.macKey, end.owner.kind, end.owner.id)
  const ends: SessionEnds = { ms: end.endsAt - Date.parse(now), of }
  return c.json(ends)
}

function ownSessionRoutes(app: Hono, deps: AuthDeps, surface: SignInSurface): void {
  app.get('/auth/sessions', async c => {
    const found = await whoIs(deps, surface, c)
    if (!found) return answerRefusal(c, deps.site, notSignedIn())
    const sessions = await readOwnSessions(deps, found.session)
    const answered: OwnSessions = { sessions, freshUntil: freshUntil(found.session) }
    return c.json(answered)
  })
  app.post('/auth/sessions/end', c =>
    answer(deps, c, endSessionInput, async ({ name }) => {
      const found = await whoIs(deps, surface, c)
      if (!found) return notSignedIn()
      const done = await endOwnSessions(deps, found.session, name)
      return isRefusal(done) ? done : {}
    }),
  )
}

function notSignedIn(): Refusal {
  return refuse('not_signed_in', sentence('borders.you_not_signed'), sentence('borders.sign_in'))
}

async function sessionName(deps: AuthDeps, surface: SignInSurface, c: Context): Promise<Response> {
  const found = await whoIs(deps, surface, c)
  if (!found) return await answerRefusal(c, deps.site, notSignedIn())
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
  if (isRefusal(done) && done.code === 'too_many') c.header('retry-after', String(FLOOD_LIMIT.windowSeconds))
  return isRefusal(done) ? await answerRefusal(c, deps.site, done) : c.json(done)
}
