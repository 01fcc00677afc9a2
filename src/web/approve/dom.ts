// Building elements without markup text: nothing that comes from a paper is ever parsed as HTML.
import { say } from './say.ts'

export type Child = Node | string | null

export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children.filter(child => child !== null))
  return element
}

/** Text of a paper or a person: kept apart, so that letters written from right to left do not reorder what stands around. */
export function isolated(text: string, className = 'identifier', lang: 'en' | null = null): HTMLElement {
  return el('bdi', { class: className, ...(lang === null ? {} : { lang }) }, text)
}

export function section(title: string, ...children: readonly Child[]): HTMLElement {
  return el('section', {}, el('h2', {}, title), ...children)
}

export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id)
  if (!element) throw new Error(`the page has no #${id}`)
  return element as T
}

let isFirst = true

/** Shows a view and puts the reader at its heading; a page that was just loaded begins where every page does. */
export function show(...children: readonly Child[]): void {
  const view = byId('view')
  view.replaceChildren(...children.filter(child => child !== null))
  showProblem(null)
  scrollTo(0, 0)
  if (!isFirst) focusHeading(view)
  isFirst = false
}

/** The next view is not the one that the page began with: its heading gets the focus. */
export function hasBegun(): void {
  isFirst = false
}

function focusHeading(view: HTMLElement): void {
  const heading = view.querySelector('h1') ?? byId('main')
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

type Problem = { readonly code?: string; readonly detail: string; readonly next: string }

/** A session that ended is renewed beside this page, so that what was read and kept here stays. */
export function showProblem(problem: Problem | null): void {
  const line = byId('problem')
  line.hidden = problem === null
  line.textContent = problem ? `${problem.detail} ${problem.next}` : ''
  if (problem?.code === 'not_signed_in') line.append(' ', signInBeside())
  if (problem) line.scrollIntoView({ block: 'nearest' })
}

function signInBeside(): HTMLElement {
  const link = { href: '/sign-in', target: '_blank', rel: 'noopener' }
  return el('a', link, say('sign_in_beside'))
}

/** A text with elements in it, as the words say where they stand. */
export function pieces(parts: readonly unknown[]): Child[] {
  return parts.map(part => (part instanceof Node ? part : String(part)))
}
