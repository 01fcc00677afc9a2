// The public's first page while no edition is published: what will stand here, and that it can be checked.
import { html } from 'hono/html'
import { editionWords } from '../../../words/faces/edition.ts'
import { type Html, page } from '../../http/page.ts'
import type { Reader } from '../../http/reader.ts'
import type { Site } from '../../http/site.ts'

export function nothingYetPage(site: Site, reader: Reader): Html {
  const say = editionWords(reader.language)
  const { provider } = site
  return page(site, {
    title: say('nothing.title'),
    reader,
    body: html`<h1>${say('nothing.title')}</h1>
<p class="lead">${say('nothing.what', { provider })}</p>
<p>${say('nothing.check')}</p>`,
  })
}
