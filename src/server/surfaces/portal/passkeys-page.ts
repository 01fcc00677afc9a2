// The page of one's own passkeys and sessions, the same in both portals; each gives its own frame.
import type { Context, Hono } from 'hono'
import { html } from 'hono/html'
import { MAX_LABEL } from '../../../api/fields.ts'
import type { OwnSession } from '../../../api/sign-in/sessions.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { frameWords } from '../../../words/faces/frame.ts'
import { sessionWords } from '../../../words/faces/sessions.ts'
import { day } from '../../../words/when.ts'
import type { Deployment } from '../../deployment.ts'
import type { Html } from '../../http/page.ts'
import { answerRefusal } from '../../http/problem.ts'
import { type Reader, readerOf } from '../../http/reader.ts'
import { inOwnWords } from '../../http/refusal-words.ts'
import type { Site } from '../../http/site.ts'
import { againPath, endOwnSessions, readOwnSessions, refuseStale } from '../../sign-in/own-sessions.ts'
import type { SignedInEnv } from '../../sign-in/signed-in.ts'
import { formRoute } from './forms.ts'
import { type PortalPage, tokenField } from './frame.ts'
import { moment } from './moment.ts'
import { addPasskeyPath, type OwnPasskey, readOwnPasskeys, removePasskey, renamePasskey } from './passkeys.ts'
import type { Returned } from './returned.ts'

type Framed = PortalPage & { readonly reader: Reader }
type Facts = {
  readonly returned: Returned | null
  readonly passkeys: readonly OwnPasskey[]
  readonly sessions: readonly OwnSession[]
  /** What was just done. */
  readonly said: string
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
    const sessions = await readOwnSessions(d, c.get('session'))
    const said = c.req.query('said') ?? ''
    const ground = { token: c.get('formToken'), reader: readerOf(c) }
    return passkeysPage(d, frame, { passkeys, sessions, said, returned, ...ground })
  }
  const isStale = (c: Context<SignedInEnv>) => refuseStale(c.get('session'), d.now()) !== null
  app.get('/passkeys', async c => c.html(await show(c, null)))
  // Who took the account at another provider must not get a passkey here that outlives it.
  app.use('/passkeys/*', async (c, next) => {
    if (c.get('session').via === 'passkey') return next()
    const say = frameWords(readerOf(c).language)
    return answerRefusal(c, site, inOwnWords('not_allowed', say('passkeys.need'), say('passkeys.need_next')))
  })
  formRoute(app, site, {
    path: '/passkeys/add',
    page: show,
    // Pressed twice it makes two links, of which the first ends with the second.
    act: async c => (isStale(c) ? again(c) : c.redirect(await addPasskeyPath(d, c.get('session')), 303)),
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
      if (isStale(c)) return again(c)
      const done = await removePasskey(d, c.get('session'), String(id ?? ''))
      return isRefusal(done) ? done : c.redirect('/passkeys?said=removed', 303)
    },
  })
  formRoute(app, site, {
    path: '/sessions/end',
    page: show,
    act: async (c, { name }) => {
      await endOwnSessions(d, c.get('session'), String(name ?? ''))
      return c.redirect('/passkeys?said=ended', 303)
    },
  })
  formRoute(app, site, {
    path: '/sessions/end-others',
    page: show,
    act: async c => {
      if (isStale(c)) return again(c)
      const done = await endOwnSessions(d, c.get('session'), null)
      return isRefusal(done) ? done : c.redirect('/passkeys?said=ended_others', 303)
    },
  })
}

/** Nothing typed is lost by it: these forms hold a press alone. */
function again(c: Context<SignedInEnv>): Response {
  return c.redirect(againPath('/passkeys'), 303)
}

function passkeysPage(d: Deployment, frame: (page: Framed) => Html, f: Facts): Html {
  const say = frameWords(f.reader.language)
  return frame({
    title: say('passkeys.title'),
    token: f.token,
    reader: f.reader,
    returned: f.returned,
    body: html`<h1>${say('passkeys.title')}</h1>
${saidPart(f)}
<p class="lead">${say('passkeys.lead')}</p>
<ul class="cards">${f.passkeys.map(one => card(d, f, one))}</ul>
<section><h2>${say('passkeys.add_title')}</h2>
<p>${say('passkeys.how')}</p>
<form method="post" action="/passkeys/add">${tokenField(f.token)}<button class="primary">${say('passkeys.add')}</button></form></section>
<section><h2>${say('passkeys.lost_title')}</h2><p>${say('passkeys.lost', d.provider.contact)}</p></section>
${sessionsPart(d, f)}`,
  })
}

function saidPart({ said, reader: { language } }: Facts): Html {
  const done = {
    removed: frameWords(language)('passkeys.removed'),
    ended: sessionWords(language)('ended'),
    ended_others: sessionWords(language)('ended_others'),
  }
  return Object.hasOwn(done, said)
    ? html`<div class="notice" data-tone="ok" role="status"><p>${done[said as keyof typeof done]}</p></div>`
    : html``
}

function sessionsPart(d: Deployment, f: Facts): Html {
  const say = sessionWords(f.reader.language)
  const others = f.sessions.filter(one => !one.own).length
  return html`<section><h2>${say('title')}</h2>
<p>${say('lead')}</p>
<ul class="cards">${f.sessions.map(one => sessionCard(d, f, one))}</ul>
${
  others > 0
    ? html`<form method="post" action="/sessions/end-others">${tokenField(f.token)}<button>${say('end_others')}</button></form>`
    : html`<p class="quiet">${say('only')}</p>`
}
<p class="quiet">${say('fresh')}</p></section>`
}

function sessionCard(d: Deployment, { token, reader: { language } }: Facts, one: OwnSession): Html {
  const say = sessionWords(language)
  const at = (iso: string) => moment(iso, d.provider.zone, language)
  return html`<li class="card"><p id="session-${one.name}">${one.own ? html`<strong>${say('own')}</strong> ` : ''}${say.rich('began', { at: at(one.beganAt) })} ${say.rich('used', { at: at(one.usedAt) })} ${say(one.via)}</p>
${
  one.own
    ? ''
    : html`<form method="post" action="/sessions/end">${tokenField(token)}<input type="hidden" name="name" value="${one.name}"><button aria-describedby="session-${one.name}">${say('end')}</button></form>`
}</li>`
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
