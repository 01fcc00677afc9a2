// The cover of a page whose session has ended: nothing of it can be read, printed, copied or reached by a key, and nothing of it is
// lost. It is a modal dialog, so that it lies over a dialog that was open.
import { type SessionWatch, watchSession } from './session-end.ts'

export type CoverWords = { readonly title: string; readonly text: string; readonly signIn: string }

/** `hasUnsent`: they then sign in beside this page, which waits for them. */
export function coverWhenEnded(words: CoverWords, hasUnsent: () => boolean): SessionWatch {
  let uncover: (() => void) | null = null
  return watchSession(isEnded => {
    uncover?.()
    uncover = isEnded ? cover(words, hasUnsent()) : null
  })
}

function cover(words: CoverWords, beside: boolean): () => void {
  const { title, activeElement, documentElement, body } = document
  const [x, y] = [scrollX, scrollY]
  const dialog = dialogOf(words, beside)
  documentElement.dataset.covered = ''
  // It may name a demand.
  document.title = words.title
  body.append(dialog)
  dialog.showModal()
  return () => {
    dialog.remove()
    delete documentElement.dataset.covered
    document.title = title
    scrollTo(x, y)
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true })
  }
}

function dialogOf({ title, text, signIn }: CoverWords, beside: boolean): HTMLDialogElement {
  const dialog = element('dialog', '')
  dialog.className = 'session-cover'
  dialog.role = 'alertdialog'
  dialog.ariaLabel = `${title}. ${text}`
  const link = element('a', signIn)
  link.className = 'button primary'
  const next = location.pathname + location.search + location.hash
  link.href = beside ? '/sign-in' : `/sign-in?${new URLSearchParams({ next })}`
  if (beside) link.target = '_blank'
  dialog.append(element('h1', title), element('p', text), link)
  // Escape closes a dialog, and this one stays. A browser that does not know the attribute asks at the first press, and not at the
  // next one.
  dialog.setAttribute('closedby', 'none')
  dialog.oncancel = () => false
  dialog.onclose = () => dialog.isConnected && dialog.showModal()
  return dialog
}

function element<K extends 'dialog' | 'h1' | 'p' | 'a'>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
