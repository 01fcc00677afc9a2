// The page of one's own passkeys, the same in both portals; each gives its own frame.
import type { Hono } from 'hono'
import { html } from 'hono/html'
import { isRefusal, refuse } from '../../demand/refusal.ts'
import { frameWords } from '../../words/frame.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import type { Html } from '../http/page.ts'
import { answerRefusal } from '../http/problem.ts'
import { type Reader, readerOf } from '../http/reader.ts'
import { inOwnWords } from '../http/refusal-words.ts'
import type { Site } from '../http/site.ts'
import { type PortalPage, tokenField } from './frame.ts'
import { moment } from './moment.ts'
import { addPasskeyPath, type OwnPasskey, readOwnPasskeys, removePasskey } from './passkeys.ts'

type Framed = PortalPage & { readonly reader: Reader }
type Facts = {
  readonly passkeys: readonly OwnPasskey[]
  readonly removed: boolean
  readonly token: string
  readonly reader: Reader
}

export function passkeyRoutes(
  app: Hono<SignedInEnv>,
  d: Deployment,
  site: Site,
  frame: (page: Framed) => Html,
): void {
  app.get('/passkeys', async c => {
    const passkeys = await readOwnPasskeys(d, c.get('session'))
    const removed = c.req.query('said') === 'removed'
    return c.html(
      passkeysPage(d, frame, { passkeys, removed, token: c.get('formToken'), reader: readerOf(c) }),
    )
  })
  // Who took the account at another provider must not get a passkey here that outlives it.
  app.use('/passkeys/*', async (c, next) => {
    if (c.get('session').via === 'passkey') return next()
    const say = frameWords(readerOf(c).language)
    return answerRefusal(
      c,
      site,
      inOwnWords(refuse('not_allowed', say('passkeys.need'), say('passkeys.need_next'))),
    )
  })
  app.post('/passkeys/add', async c => c.redirect(await addPasskeyPath(d, c.get('session')), 303))
  app.post('/passkeys/remove', async c => {
    const { id } = await c.req.parseBody()
    const done = await removePasskey(d, c.get('session'), String(id ?? ''))
    return isRefusal(done) ? answerRefusal(c, site, done) : c.redirect('/passkeys?said=removed', 303)
  })
}

function passkeysPage(d: Deployment, frame: (page: Framed) => Html, f: Facts): Html {
  const say = frameWords(f.reader.language)
  return frame({
    title: say('passkeys.title'),
    token: f.token,
    reader: f.reader,
    body: html`<h1>${say('passkeys.title')}</h1>
${f.removed ? html`<div class="notice" data-tone="ok" role="status"><p>${say('passkeys.removed')}</p></div>` : ''}
<p class="lead">${say('passkeys.lead')}</p>
<ul class="cards">${f.passkeys.map((one, i) => card(d, f, one, i + 1))}</ul>
<section><h2>${say('passkeys.add_title')}</h2>
<p>${say('passkeys.how')}</p>
<form method="post" action="/passkeys/add">${tokenField(f.token)}<button class="primary">${say('passkeys.add')}</button></form></section>
<section><h2>${say('passkeys.lost_title')}</h2><p>${say('passkeys.lost', d.provider.contact)}</p></section>`,
  })
}

function card(d: Deployment, f: Facts, one: OwnPasskey, n: number): Html {
  const { language } = f.reader
  const say = frameWords(language)
  const at = (iso: string) => moment(iso, d.provider.zone, language)
  const used = one.usedAt ? say.rich('passkeys.used', { at: at(one.usedAt) }) : ''
  return html`<li class="card"><h2>${say('passkeys.one', { n })}</h2>
<p>${say.rich('passkeys.made', { at: at(one.madeAt) })} ${used}</p>
${
  f.passkeys.length > 1
    ? html`<form method="post" action="/passkeys/remove">${tokenField(f.token)}<input type="hidden" name="id" value="${one.id}"><button>${say('passkeys.remove')}</button></form>`
    : html`<p class="quiet">${say('passkeys.only')}</p>`
}</li>`
}
