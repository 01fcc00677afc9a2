// What strangers and colleagues wrote, on every page of the desk: no word of it reorders what stands around it, none becomes markup,
// none makes a page wider.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { sidewaysOverflow, tooWide } from '../../../test/browser.ts'
import { type OpenDesk, pages, startDesk, Visit } from '../../../test/desk/visit.ts'

/** Fields of the answers in which somebody's own words stand. */
const own =
  /^(name|authorityName|display|text|note|why|reason|words|subject|asWritten|passage|need|firm|statement|forum|place|paperKept|authority|entityServed|title|who|said|asked|sender|bodyAsWritten|officerName)$/
/** Reordering to the right, markup, and nothing to see. */
const HOSTILE = '\u202e<img src=x onerror=alert(1)>\u200bzz'

/** What the law packs say is no stranger's. */
const ours = /^(assessment|findings|missing|instruments|packs|notices|kinds|notes|terms|conflicts)$/

function garnish(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return own.test(key) && /\p{L}{3}/u.test(value) ? value + HOSTILE : value
  if (Array.isArray(value)) return value.map(one => garnish(one, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, ours.test(name) ? inner : garnish(inner, name)]),
  )
}

suite('what strangers wrote', () => {
  let started: OpenDesk
  let visit: Visit
  before(async () => {
    started = await startDesk()
    visit = new Visit(started)
    await visit.open({ width: 360, height: 800 })
    visit.desk.garnish = answer => garnish(answer) as object
  })
  after(async () => {
    await visit?.close()
    await started?.browser.close()
  })

  test('is shown as words, apart from what stands around it, and no page gets wider', {
    timeout: 300_000,
  }, async () => {
    const { page } = visit
    const found = new Map<string, string>()
    let seen = 0
    for (const path of pages.filter(one => !one.startsWith('/law'))) {
      await visit.see(path)
      const { shared, shown } = await page.evaluate(LOOK)
      seen += shown
      for (const one of shared) if (!found.has(one)) found.set(one, path)
      assert.equal(await page.locator('img[src=x]').count(), 0, path)
      if ((await sidewaysOverflow(page)) > 0) found.set(`too wide: ${await tooWide(page)}`, path)
    }
    assert.deepEqual(
      [...found].map(([what, path]) => `${path}: ${what}`),
      [],
    )
    assert.ok(seen > 300, `only ${seen} were shown`)
    assert.deepEqual(visit.complaints, [])
  })
})

type Seen = { readonly shared: string[]; readonly shown: number }
/** In the page: each text node with a change of direction, and the element that keeps it in, which holds nothing else. */
const LOOK = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const shared = []
  let shown = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.replace(/\\u2068[^\\u2069]*\\u2069/g, '').includes('\\u202e') || node.parentElement.closest('option, script, textarea, title')) continue
    shown += 1
    let at = node.parentElement
    while (!/isolate|plaintext/.test(getComputedStyle(at).unicodeBidi)) at = at.parentElement
    const around = at.textContent.replaceAll(node.data, '').replace(/[\\s\\u200b]/g, '')
    if (around !== '') shared.push(at.tagName + '.' + at.className + ' ' + at.textContent.slice(0, 120))
  }
  return { shared, shown }
})()` as unknown as () => Seen
