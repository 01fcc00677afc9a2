// The page of one's own passkeys, the same in both portals; each gives its own frame.
import type { Context, Hono } from 'hono'
import { html } from 'hono/html'
import { isRefusal, refuse } from '../../demand/refusal.ts'
import { frameWords } from '../../words/frame.ts'
import { day } from '../../words/when.ts'
import { MAX_LABEL } from '../auth/passkey-label.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import type { Html } from '../http/page.ts'
import { answerRefusal } from '../http/problem.ts'
import { type Reader, readerOf } from '../http/reader.ts'
import { inOwnWords } from '../http/refusal-words.ts'
import type { Site } from '../http/site.ts'
import { formRoute } from './forms.ts'
import { type PortalPage, tokenField } from './frame.ts'
import { moment } from './moment.ts'
import { addPasskeyPath, type OwnPasskey, readOwnPasskeys, removePasskey, renamePasskey } from './passkeys.ts'
import type { Returned } from './returned.ts'

type Framed = PortalPage & { readonly reader: Reader }
type Facts = {
  readonly returned: Returned | null
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
  const show = async (c: Context<SignedInEnv>, returned: Returned | null) => {
    const passkeys = await readOwnPasskeys(d, c.get('session'))
    const removed = c.req.query('said') === 'removed'
    const ground = { token: c.get('formToken'), reader: readerOf(c) }
    return passkeysPage(d, frame, { passkeys, removed, returned, ...ground })
  }
  app.get('/passkeys', async c => c.html(await show(c, null)))
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
  formRoute(app, site, {
    path: '/passkeys/add',
    page: show,
    // Pressed twice it makes two links, of which the first ends with the second.
    act: async c => c.redirect(await addPasskeyPath(d, c.get('session')), 303),
  })
  formRoute(app, site, {
    path: '/passkeys/name',
    page: show,
    act: async (c, { passkey, label }) => {
      const wish = { id: String(passkey ?? ''), label: String(label ?? '') }
      const done = await renamePasskey(d, c.get('session'), wish)
      return isRefusal(done) ? done : c.redirect('/passkeys', 303)
    },
  })
  formRoute(app, site, {
    path: '/passkeys/remove',
    page: show,
    act: async (c, { id }) => {
      const done = await removePasskey(d, c.get('session'), String(id ?? ''))
      return isRefusal(done) ? done : c.redirect('/passkeys?said=removed', 303)
    },
  })
}

function passkeysPage(d: Deployment, frame: (page: Framed) => Html, f: Facts): Html {
  const say = frameWords(f.reader.language)
  return frame({
    title: say('passkeys.title'),
    token: f.token,
    reader: f.reader,
    returned: f.returned,
    body: html`<h1>${say('passkeys.title')}</h1>
${f.removed ? html`<div class="notice" data-tone="ok" role="status"><p>${say('passkeys.removed')}</p></div>` : ''}
<p class="lead">${say('passkeys.lead')}</p>
<ul class="cards">${f.passkeys.map(one => card(d, f, one))}</ul>
<section><h2>${say('passkeys.add_title')}</h2>
<p>${say('passkeys.how')}</p>
<form method="post" action="/passkeys/add">${tokenField(f.token)}<button class="primary">${say('passkeys.add')}</button></form></section>
<section><h2>${say('passkeys.lost_title')}</h2><p>${say('passkeys.lost', d.provider.contact)}</p></section>`,
  })
}

function card(d: Deployment, f: Facts, one: OwnPasskey): Html {
  const { language } = f.reader
  const say = frameWords(language)
  const at = (iso: string) => moment(iso, d.provider.zone, language)
  const name =
    one.label === null
      ? say('passkeys.of', { day: day(one.madeAt, d.provider.zone, language) })
      : html`<bdi>${one.label}</bdi>`
  const used = one.usedAt ? say.rich('passkeys.used', { at: at(one.usedAt) }) : ''
  return html`<li class="card"><h2>${name}</h2>
<p>${say.rich('passkeys.made', { at: at(one.madeAt) })} ${used}</p>
<form method="post" action="/passkeys/name">${tokenField(f.token)}<input type="hidden" name="passkey" value="${one.id}">
<p class="field"><label for="name-${one.id}">${say('passkeys.name')}</label> <input id="name-${one.id}" name="label" maxlength="${MAX_LABEL}" value="${one.label ?? ''}"></p>
<p><button>${say('passkeys.rename')}</button></p></form>
${
  f.passkeys.length > 1
    ? html`<form method="post" action="/passkeys/remove">${tokenField(f.token)}<input type="hidden" name="id" value="${one.id}"><button>${say('passkeys.remove')}</button></form>`
    : html`<p class="quiet">${say('passkeys.only')}</p>`
}</li>`
}
