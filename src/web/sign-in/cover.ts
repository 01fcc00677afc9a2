// The cover of the pages that the server renders, with the words that came in its own element.
import { coverWhenEnded } from './page-cover.ts'

const { title = '', text = '', signIn = '' } = document.getElementById('cover')?.dataset ?? {}
coverWhenEnded({ title, text, signIn }, hasUnsent)

/** Where there are fields, unsent.ts answers. */
function hasUnsent(): boolean {
  return !dispatchEvent(new Event('duly:unsent', { cancelable: true }))
}
