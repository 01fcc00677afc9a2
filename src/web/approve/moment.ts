// A time on the page: in the reader's zone, as at the desk, in full words, the exact UTC on hover and for machines.
import { when } from '../../words/when.ts'
import { el } from './dom.ts'
import { say } from './say.ts'
import { relative } from './when.ts'

const here = Intl.DateTimeFormat().resolvedOptions().timeZone

export function moment(at: string): HTMLTimeElement {
  return el('time', { datetime: at, title: at }, when(at, here, say.language))
}

/** The same as text alone, for a sentence that is put together. */
export function momentText(at: string): string {
  return when(at, here, say.language)
}

/** With how long that is from now. */
export function dueMoment(at: string, now: string): HTMLElement {
  return el('span', {}, moment(at), ` · ${relative(at, now, say.language)}`)
}
