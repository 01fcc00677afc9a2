// What stands on a page as it is on record: names, reasons, subjects. Whatever its direction, the words around keep theirs.
import { html } from 'hono/html'
import { isolate } from '../../../words/isolate.ts'
import type { Html } from '../../http/page.ts'

export function recorded(text: string): Html {
  const isolated = isolate(text)
  return isolated === text ? html`${text}` : html`<bdi>${text}</bdi>`
}
