// For tests: what strangers wrote, put into data of any shape, and what of it reorders something on a page.
import type { Page } from 'playwright-core'

/** Fields in which somebody's own words stand. */
const own =
  /^(name|authorityName|display|text|note|why|reason|words|subject|asWritten|passage|need|firm|statement|forum|place|paperKept|authority|entityServed|title|who|said|asked|sender|bodyAsWritten|officerName|paperReference|notChallenged|identifier|policy|organisation|tenantName|askedName)$/
/** Reordering to the right, letters that run there, markup, and nothing to see. */
const HOSTILE = '\u202e محكمة <img src=x onerror=alert(1)>\u200bzz'
/** What the law packs say is no stranger's. */
const ours = /^(assessment|findings|missing|instruments|packs|notices|kinds|notes|terms|conflicts)$/

/** The same data, where somebody's own words turn the direction of what follows. */
export function garnish(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return own.test(key) && /\p{L}{3}/u.test(value) ? value + HOSTILE : value
  if (Array.isArray(value)) return value.map(one => garnish(one, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, ours.test(name) ? inner : garnish(inner, name)]),
  )
}

export type Turned = {
  /** What shares its isolation with other words, so that it reorders them. */
  readonly shared: readonly string[]
  /** How many texts with a turn of direction stand on the page. */
  readonly shown: number
}

/** Each text of the page with a change of direction, and the element that keeps it in, which must hold nothing else. */
export function turnedOn(page: Page): Promise<Turned> {
  return page.evaluate(LOOK)
}

const LOOK = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const shared = []
  let shown = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const turns = /[\\u202e\\u0590-\\u08ff]/.test(node.data.replace(/\\u2068[^\\u2069]*\\u2069/g, ''))
    if (!turns || node.parentElement.closest('script, textarea, title')) continue
    shown += 1
    // A browser draws each option of a list by itself.
    let at = node.parentElement.closest('option') ?? node.parentElement
    while (at.tagName !== 'OPTION' && !/isolate|plaintext/.test(getComputedStyle(at).unicodeBidi)) at = at.parentElement
    const around = at.textContent.replaceAll(node.data, '').replace(/[\\s\\u200b]/g, '')
    const goesOn = /\\u202e[^]*?zz\\s*\\S/.test(node.data)
    if (around !== '' || goesOn) shared.push(at.tagName + '.' + at.className + ' ' + at.textContent.slice(0, 120))
  }
  return { shared, shown }
})()` as unknown as () => Turned

/** Every JSON answer that the page's scripts are given goes through `turn` first; from the next load on. */
export async function turnAnswers(
  page: Page,
  turn: (path: string, answer: unknown) => unknown,
): Promise<void> {
  await page.exposeFunction('turnAnswer', (path: string, text: string) =>
    JSON.stringify(turn(path, JSON.parse(text))),
  )
  await page.addInitScript(`(() => {
    const ask = window.fetch
    window.fetch = async (...asked) => {
      const answer = await ask(...asked)
      if (!answer.ok || !(answer.headers.get('content-type') ?? '').includes('json')) return answer
      const text = await window.turnAnswer(new URL(answer.url).pathname, await answer.text())
      return new Response(text, { status: answer.status, headers: answer.headers })
    }
  })()`)
}
