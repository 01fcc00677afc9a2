// What the two pages of the officer's key share.

export function find<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id)
  if (!element) throw new Error(`the page has no #${id}`)
  return element as T
}

export function showSaid(place: HTMLElement, tone: 'ok' | 'warn' | 'danger', text: string): void {
  const box = document.createElement('div')
  box.className = 'notice'
  box.dataset.tone = tone
  const words = document.createElement('p')
  words.textContent = text
  box.append(words)
  place.replaceChildren(box)
}

/** Hands a file of this page to the browser's downloads. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
