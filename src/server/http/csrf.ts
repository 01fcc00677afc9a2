// No other site can write as a signed-in person (docs/threats.md D4 48). Three bars: the cookie is SameSite=Strict; the request
// says that it comes from this origin; and it carries what another origin cannot send: a header, or the form's token.

import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { FORM_TOKEN, isForm, keptForm, type Present } from './kept-form.ts'
import { answerRefusal } from './problem.ts'
import { originOf, type Site, type Surface } from './site.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
export const SESSION_COOKIE = '__Host-duly'

/** Refuses every write that does not prove that it comes from this surface's own pages. Reads pass; they must change nothing. */
export function sameOriginOnly(site: Site, surface: Surface, whoIs: WhoIs = nobody): MiddlewareHandler {
  const origin = originOf(site, surface)
  return async (c, next) => {
    if (SAFE.has(c.req.method) || isProgram(c)) return next()
    if (!isOwnOrigin(c, origin)) return answerRefusal(c, site, foreign())
    if (isShown(c) || (await carriesProof(c))) return next()
    // A page of ours from before another sign-in: its words are given back, and a press sends them in the present session.
    return (await keptForm(c, site, await whoIs(c))) ?? answerRefusal(c, site, foreign())
  }
}

type WhoIs = (c: Context) => Promise<Present | null>
const nobody: WhoIs = async () => null

/** Shows a form filled in and changes nothing, as a read: the page from which it comes has no session yet (portal/forms.ts). */
function isShown(c: Context): boolean {
  return c.req.path.startsWith('/kept/') && isForm(c)
}

/** A browser adds this header for no other site's page: it would have to ask first, and nobody here says yes. */
function isProgram(c: Context): boolean {
  if (c.req.header('cookie') !== undefined) return false
  // What an OpenID provider calls is believed for its signed token alone.
  if (/^\/auth\/oidc\/[\w-]+\/back-channel-logout$/.test(c.req.path)) return true
  return /^Bearer /i.test(c.req.header('authorization') ?? '')
}

/** Browsers send Origin with every write; a request with none of it is not a browser's page, and may say so by a header. */
function isOwnOrigin(c: Context, origin: string): boolean {
  const fetchSite = c.req.header('sec-fetch-site')
  if (fetchSite !== undefined && fetchSite !== 'same-origin') return false
  return c.req.header('origin') === origin
}

async function carriesProof(c: Context): Promise<boolean> {
  if (c.req.header('x-duly') === '1') return true
  const token = getCookie(c, SESSION_COOKIE)
  if (token === undefined || !isForm(c)) return false
  const given = (await c.req.parseBody())[FORM_TOKEN]
  return typeof given === 'string' && equalText(given.split('.')[0] ?? '', formToken(token))
}

/** The hidden field's value for forms of this session; after a full stop a mark of who has it may follow (`writerMark`). */
export function formToken(sessionToken: string): string {
  return createHmac('sha256', sessionToken).update('duly/form/v1').digest('base64url')
}

/** The same for a person in every session, and says to nobody who it is. */
export function writerMark(macKey: Uint8Array, kind: string, id: string): string {
  const about = JSON.stringify(['duly/writer/v1', kind, id])
  return createHmac('sha256', macKey).update(about).digest('base64url').slice(0, 32)
}

function equalText(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}

function foreign(): Refusal {
  return refuse(
    'not_allowed',
    sentence('borders.request_does_not_come_from'),
    sentence('borders.open_page_here_reload_try'),
  )
}
