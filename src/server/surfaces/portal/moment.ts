// Moments on a page: the provider's zone shown, the exact UTC in the markup and on hover. A script adds the reader's own time,
// where that is another.
import { html } from 'hono/html'
import type { Language } from '../../../words/languages.ts'
import { when } from '../../../words/when.ts'
import type { Html } from '../../http/page.ts'

export function moment(iso: string, zone: string, language: Language = 'en'): Html {
  const utc = `${iso.slice(0, 19).replace('T', ' ')} UTC`
  return html`<time datetime="${iso}" title="${utc}" data-zone="${zone}">${when(iso, zone, language)}</time>`
}
