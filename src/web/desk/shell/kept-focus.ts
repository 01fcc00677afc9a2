// What had the focus goes away: a form that was sent, a page that was left, a dialog's opener. Then the focus would be nowhere, and
// who works by keyboard or listens would start from the top of the window. It goes to the heading of what is shown now.

/** Starts looking; the answer stops it. Whoever moves the focus themselves within a moment has their way. */
export function keepFocus(): () => void {
  let last: Element | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined
  const onFocus = (event: FocusEvent) => {
    if (event.target instanceof Element) last = event.target
  }
  const look = () => {
    if (!isLost(last)) return
    const place = heading()
    if (!place) return
    place.tabIndex = -1
    place.focus({ preventScroll: true })
  }
  const observer = new MutationObserver(() => {
    if (!isLost(last)) return
    clearTimeout(waiting)
    waiting = setTimeout(look, 50)
  })
  addEventListener('focusin', onFocus)
  observer.observe(document.body, { childList: true, subtree: true })
  return () => {
    removeEventListener('focusin', onFocus)
    observer.disconnect()
    clearTimeout(waiting)
  }
}

/** Nobody had it yet, or somebody pressed beside everything: nothing is lost. */
function isLost(last: Element | null): boolean {
  const at = document.activeElement
  return last !== null && !last.isConnected && (at === null || at === document.body)
}

/** A heading that only listeners get is not to be seen: there the page's own frame stands for it. None while a page is on its way. */
function heading(): HTMLElement | null {
  const main = document.getElementById('main')
  const title = main?.querySelector('h1') ?? null
  return title?.classList.contains('visually-hidden') ? main : title
}
