// The frame of every page that the server renders: language, title, theme, the provider's name, the mark of demo mode.
import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Site } from './site.ts'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

export type PageParts = {
  readonly title: string
  readonly body: Html
  readonly lang?: string
  /** Path of a script of this origin; nothing inline ever runs. */
  readonly script?: string
  /** At the right of the head: who is signed in, the way out. */
  readonly aside?: Html
}

export function page(site: Site, parts: PageParts): Html {
  return html`<!doctype html>
<html lang="${parts.lang ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${parts.title} · ${site.provider}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/theme/base.css">
<link rel="stylesheet" href="/auth/sign-in.css">
${parts.script ? html`<script type="module" src="${parts.script}"></script>` : ''}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="frame-head">
${site.demo ? html`<p class="demo-banner">Demonstration: invented people, invented papers.</p>` : ''}
<div class="frame-bar"><p class="frame-provider">${site.provider}</p>${parts.aside ?? ''}</div>
</header>
<main id="main" class="page" tabindex="-1">${parts.body}</main>
</body>
</html>`
}
