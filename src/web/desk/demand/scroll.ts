// Moving to a place in a column: the column scrolls, never the page, so that what the reader's hand is on stays where it is.

/**
 * Scrolls the nearest box that scrolls until `target` is well inside. On a phone no column scrolls by itself: there the page
 * moves if `chosen`, and the keyboard goes along, because what was pressed is on another tab now.
 */
export function bringIntoView(target: HTMLElement, chosen: boolean): void {
  const column = scroller(target)
  if (!column) {
    if (!chosen) return
    target.scrollIntoView({ block: 'center' })
    if (target.tabIndex >= 0) target.focus({ preventScroll: true })
    return
  }
  const box = target.getBoundingClientRect()
  const frame = column.getBoundingClientRect()
  if (box.top >= frame.top + 40 && box.bottom <= frame.bottom - 40) return
  column.scrollTop += box.top - frame.top - frame.height / 3
}

function scroller(target: HTMLElement): HTMLElement | null {
  for (let at = target.parentElement; at && at !== document.body; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  return null
}
