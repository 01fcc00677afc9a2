// Moments on a page: the provider's zone shown, the exact UTC in the markup and on hover.
import { html } from 'hono/html'
import type { Language } from '../../words/languages.ts'
import { when } from '../../words/when.ts'
import type { Html } from '../http/page.ts'

export function moment(iso: string, zone: string, language: Language = 'en'): Html {
  const utc = `${iso.slice(0, 19).replace('T', ' ')} UTC`
  return html`<time datetime="${iso}" title="${utc}">${when(iso, zone, language)}</time>`
}

/** Until when something can be done: a script adds the reader's own time, where that is another. */
export function deadline(iso: string, zone: string, language: Language = 'en'): Html {
  const utc = `${iso.slice(0, 19).replace('T', ' ')} UTC`
  return html`<time datetime="${iso}" title="${utc}" data-zone="${zone}">${when(iso, zone, language)}</time>`
}
