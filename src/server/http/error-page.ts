// The page for a refusal or a fault: what happened, what is safe, what to do next; a code for support where it is in the log.
import { html } from 'hono/html'
import { frameWords } from '../../words/faces/frame.ts'
import { type Html, page } from './page.ts'
import type { Reader } from './reader.ts'
import type { Site } from './site.ts'

export type ErrorWords = {
  readonly title: string
  readonly happened: string
  readonly safe: string
  readonly next: string
  readonly code: string | null
}

export function errorPage(site: Site, reader: Reader, words: ErrorWords): Html {
  const say = frameWords(reader.language)
  const code =
    words.code === null
      ? ''
      : html`<p>${say.rich('error.code', { code: html`<code>${words.code}</code>` })}</p>`
  return page(site, {
    title: words.title,
    reader,
    body: html`<h1>${words.title}</h1>
<p>${words.happened}</p>
<p>${words.safe}</p>
<h2>${say('error.next')}</h2>
<p>${words.next}</p>
${code}
<p><a href="/">${say('error.start')}</a></p>`,
  })
}
