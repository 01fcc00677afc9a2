// Tags of messages as markup: `<file>trust file</file>` becomes a link where the words say it.
import { html } from 'hono/html'
import type { Tag } from '../../../words/catalogue.ts'

export function link(href: string, options: { readonly download?: true } = {}): Tag {
  return inside => html`<a href="${href}"${options.download ? html` download` : ''}>${inside}</a>`
}

export const strong: Tag = inside => html`<strong>${inside}</strong>`

export const code: Tag = inside => html`<code>${inside}</code>`
