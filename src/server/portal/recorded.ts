// What stands on a page as it is on record: names, reasons, subjects. Whatever its direction, the words around keep theirs; and
// on a page in another language a text of the law packs says that it is English.
import { html } from 'hono/html'
import { isolate } from '../../words/isolate.ts'
import type { Language } from '../../words/languages.ts'
import type { Html } from '../http/page.ts'

export function recorded(text: string): Html {
  const isolated = isolate(text)
  return isolated === text ? html`${text}` : html`<bdi>${text}</bdi>`
}

/** Text of the packs, which are written in English. */
export function packText(text: string, language: Language): Html {
  return language === 'en' ? html`${text}` : html`<span lang="en">${text}</span>`
}
