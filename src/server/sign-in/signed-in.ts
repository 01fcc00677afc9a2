// The one door from a request to an actor. Every route behind it knows who acts; none can be reached without.

import type { Context, MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { refuse } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { standingBehind } from '../../store/proof.ts'
import type { Language } from '../../words/languages.ts'
import { formToken, SESSION_COOKIE, writerMark } from '../http/csrf.ts'
import { keptForm } from '../http/kept-form.ts'
import { answerRefusal, wantsPage } from '../http/problem.ts'
import { choiceToKeep, setDirectoryLanguage } from '../http/reader.ts'
import { type AuthDeps, type SignInSurface, SYSTEM } from './owner.ts'
import type { Session } from './sessions.ts'
import { findSignedIn } from './whoami.ts'

export type SignedIn = {
  readonly actor: Actor
  readonly session: Session
  readonly formToken: string
  /** By which a form that waited for a sign-in is shown to who wrote it alone. */
  readonly writer: string
}
export type SignedInEnv = { Variables: SignedIn }

/**
 * Sets `actor`, `session`, `writer` and `formToken` (the value for a form's field `_token`). Who is not signed in gets the sign-in page
 * when navigating, and the refusal `not_signed_in` otherwise.
 */
export function signedIn(deps: AuthDeps, surface: SignInSurface): MiddlewareHandler<SignedInEnv> {
  return async (c, next) => {
    const found = await whoIs(deps, surface, c)
    if (!found) return notSignedIn(deps, c)
    c.set('actor', found.actor)
    c.set('session', found.session)
    c.set('formToken', found.formToken)
    c.set('writer', found.writer)
    await standingBehind({ way: surface, secret: found.session.proof, at: deps.now() }, next)
  }
}

/** Who makes this request, if anybody. */
export async function whoIs(deps: AuthDeps, surface: SignInSurface, c: Context): Promise<SignedIn | null> {
  const token = getCookie(c, SESSION_COOKIE)
  if (token === undefined || token.length > 64) return null
  const found = await findSignedIn(deps, surface, token, deps.now())
  setDirectoryLanguage(c, found?.language ?? null)
  if (found?.actor.kind === 'staff') await keepLanguage(deps, found.actor.id, choiceToKeep(c, found.language))
  if (!found) return null
  const { kind, id } = found.session.owner
  const writer = writerMark(deps.vault.macKey, kind, id)
  return { actor: found.actor, session: found.session, writer, formToken: `${formToken(token)}.${writer}` }
}

/** What a person of the provider chose on a page is also what mails and calls to them are written in. */
async function keepLanguage(deps: AuthDeps, person: string, language: Language | null): Promise<void> {
  if (language === null) return
  await withTransaction(deps.db, SYSTEM, tx =>
    tx.query('update duly.person set language = $2 where id = $1', [person, language]),
  )
}

async function notSignedIn(deps: AuthDeps, c: Context): Promise<Response> {
  if (wantsPage(c) && c.req.method === 'GET') {
    const here = new URL(c.req.url)
    return c.redirect(`/sign-in?next=${encodeURIComponent(here.pathname + here.search)}`, 303)
  }
  const kept = await keptForm(c, deps.site, null)
  return (
    kept ??
    answerRefusal(
      c,
      deps.site,
      refuse('not_signed_in', sentence('borders.you_not_signed'), sentence('borders.sign_again')),
    )
  )
}

/** `__Host-`: this host alone, this scheme alone. Browsers take it on http for localhost names, which demo mode uses. */
export function setSessionCookie(c: Context, token: string): void {
  setCookie(c, SESSION_COOKIE, token, { path: '/', secure: true, httpOnly: true, sameSite: 'Strict' })
}

export function clearSessionCookie(c: Context): void {
  deleteCookie(c, SESSION_COOKIE, { path: '/', secure: true })
}
