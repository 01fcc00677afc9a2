// A time on the page: in full words, the exact UTC on hover and for machines.
import { when } from '../../words/when.ts'
import { el } from './dom.ts'
import { say } from './say.ts'
import { relative } from './when.ts'

export function moment(at: string, zone: string): HTMLTimeElement {
  return el('time', { datetime: at, title: at }, when(at, zone, say.language))
}

/** With how long that is from now. */
export function dueMoment(at: string, zone: string, now: string): HTMLElement {
  return el('span', {}, moment(at, zone), ` · ${relative(at, now, say.language)}`)
}
