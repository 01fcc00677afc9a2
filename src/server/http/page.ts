// The frame of every page that the server renders: language, title, theme, the provider's name, the mark of demo mode.
import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { frameWords } from '../../words/faces/frame.ts'
import { sessionWords } from '../../words/faces/sessions.ts'
import { languageNames, languages } from '../../words/languages.ts'
import { englishReader, inLanguage, type Reader } from './reader.ts'
import type { Site } from './site.ts'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

export type PageParts = {
  readonly title: string
  readonly body: Html
  /** English, and no other offered, where nobody is named. */
  readonly reader?: Reader
  /** Path of a script of this origin; nothing inline ever runs. */
  readonly script?: string
  /** Of somebody who is signed in: it is covered when their session ends. */
  readonly covered?: boolean
  /** At the right of the head: who is signed in, the way out. */
  readonly aside?: Html
}

export function page(site: Site, parts: PageParts): Html {
  const reader = parts.reader ?? englishReader
  const say = frameWords(reader.language)
  return html`<!doctype html>
<html lang="${languages.includes(reader.language) ? reader.language : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${parts.title} · ${site.provider}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/theme/base.css">
${reader.language === 'ja' ? html`<link rel="stylesheet" href="/theme/ja.css">` : ''}
<link rel="stylesheet" href="/auth/sign-in.css">
${parts.script ? html`<script type="module" src="${parts.script}"></script>` : ''}
${asksBeforeItIsLeft(parts.body, say('form.offline'))}
${parts.covered ? coverScript(reader) : ''}
</head>
<body>
<a class="skip" href="#main">${say('skip')}</a>
<header class="frame-head">
${site.demo ? html`<p class="demo-banner">${say('demo')}</p>` : ''}
<div class="frame-bar"><p class="frame-provider">${site.provider}</p>${parts.aside ?? ''}</div>
</header>
<main id="main" class="page" tabindex="-1">${parts.body}</main>
${languageLinks(reader)}
</body>
</html>`
}

function coverScript({ language }: Reader): Html {
  const say = sessionWords(language)
  return html`<script type="module" src="/auth/cover.js" id="cover" data-title="${say('cover.title')}" data-text="${say('cover.text')}" data-sign-in="${say('cover.sign_in')}"></script>`
}

/** Where something can be typed, and there alone: a page that is only read loads no script for it. */
function asksBeforeItIsLeft(body: Html, offline: string): Html {
  if (body instanceof Promise) return body.then(done => asksBeforeItIsLeft(done, offline))
  const hasFields = /<(?:textarea|select|input(?! type="hidden"))/.test(String(body))
  return hasFields
    ? html`<script type="module" src="/auth/unsent.js" id="unsent" data-offline="${offline}"></script>`
    : html``
}

/** Works without a script; each language by its own name. */
function languageLinks({ here, language }: Reader): Html {
  if (here === null) return html``
  return html`<footer class="frame-foot"><nav aria-label="${frameWords(language)('language')}"><ul class="languages">${languages.map(
    one =>
      html`<li><a href="${inLanguage(here, one)}" lang="${one}" hreflang="${one}"${one === language ? html` aria-current="true"` : ''}>${languageNames[one]}</a></li>`,
  )}</ul></nav></footer>`
}
