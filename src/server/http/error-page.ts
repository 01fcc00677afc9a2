// The page for a refusal or a fault: what happened, what is safe, what to do next; a code for support where it is in the log.
import { html } from 'hono/html'
import { type Html, page } from './page.ts'
import type { Site } from './site.ts'

export type ErrorWords = {
  readonly title: string
  readonly happened: string
  readonly safe: string
  readonly next: string
  readonly code: string | null
}

export function errorPage(site: Site, words: ErrorWords): Html {
  const code = words.code === null ? '' : html`<p>Code for support: <code>${words.code}</code></p>`
  return page(site, {
    title: words.title,
    body: html`<h1>${words.title}</h1>
<p>${words.happened}</p>
<p>${words.safe}</p>
<h2>What to do next</h2>
<p>${words.next}</p>
${code}
<p><a href="/">Go to the start page</a></p>`,
  })
}
