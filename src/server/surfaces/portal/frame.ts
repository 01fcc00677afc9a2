// The frame of both portals: the way out, the way back, one style sheet. They work without a script.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { html } from 'hono/html'
import { frameWords } from '../../../words/faces/frame.ts'
import { FORM_TOKEN } from '../../http/kept-form.ts'
import { type Html, page } from '../../http/page.ts'
import { englishReader, type Reader } from '../../http/reader.ts'
import type { Site } from '../../http/site.ts'
import type { SignedInEnv } from '../../sign-in/signed-in.ts'
import { type Returned, returnedPart, titleOf } from './returned.ts'

export type PortalPage = {
  readonly title: string
  readonly body: Html
  /** The form token of this session. */
  readonly token: string
  /** A link to where the visitor came from. */
  readonly back?: { readonly href: string; readonly text: string }
  /** Path of a script that adds to the page; the page works without it. */
  readonly script?: string
  /** English, and no other offered, where nobody is named. */
  readonly reader?: Reader
  /** Before everything else: the ways between the parts of a portal. */
  readonly ways?: Html
  /** A form of this page that came back. */
  readonly returned?: Returned | null | undefined
}

export function portalPage(site: Site, parts: PortalPage): Html {
  const { title, token, back, returned, reader = englishReader } = parts
  return page(site, {
    title: titleOf(title, returned, reader),
    reader,
    covered: true,
    ...(parts.script ? { script: parts.script } : {}),
    aside: html`<form method="post" action="/auth/sign-out">${tokenField(token)}<button class="link">${frameWords(reader.language)('sign_out')}</button></form>`,
    body: html`<link rel="stylesheet" href="/portal.css">
<div class="portal">
${back ? html`<p class="back"><a href="${back.href}">${back.text}</a></p>` : ''}
${parts.ways ?? ''}${returnedPart(returned, reader)}${parts.body}
</div>`,
  })
}

/** Every form carries it: without it another site could write as this person. */
export function tokenField(token: string): Html {
  return html`<input type="hidden" name="${FORM_TOKEN}" value="${token}">`
}

/** Makes one act of two clicks, and of a form that is sent again because its answer was lost. */
export function keyField(key: string): Html {
  return html`<input type="hidden" name="key" value="${key}">`
}

export function servePortalStyle(app: Hono<SignedInEnv>): void {
  // Every page loads it, and comments and indents are for us.
  const style = readFileSync(join(import.meta.dirname, 'portal.css'), 'utf8')
    .replace(/\/\*[^*]*\*\//g, '')
    .replace(/\n\s+/g, '\n')
  app.get('/portal.css', c =>
    c.body(style, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=300' }),
  )
}

/** What `?after=` names, if it is an id at all. */
export function afterOf(query: string | undefined): string | null {
  return query !== undefined && /^[0-9a-f]{32}$/.test(query) ? query : null
}

export function olderLink(more: string | null, reader: Reader = englishReader): Html {
  return more === null
    ? html``
    : html`<p><a href="/?after=${more}" rel="next">${frameWords(reader.language)('older')}</a></p>`
}
