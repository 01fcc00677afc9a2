// For tests alone: a page for people who set their browser up for themselves. Zoomed to 200 %, without motion, in forced colours, and
// by a screen reader, for whom each thing that can be operated has a name. Each leaves the page as it found it.
import assert from 'node:assert/strict'
import type { CDPSession, Page } from 'playwright-core'
import { axe, shoot, sidewaysOverflow, tooWide } from './browser/browser.ts'

/** All of them on the page as it stands. */
export async function assertWays(page: Page, where: string): Promise<void> {
  await assertZoomed(page, where)
  await assertStill(page, where)
  await assertForced(page, where)
  await assertNamed(page, where)
}

/** 1280 by 800 at 200 % is a window of 640 by 400 (WCAG 1.4.10 measures the same way). */
export async function assertZoomed(page: Page, where: string): Promise<void> {
  const size = page.viewportSize()
  await page.setViewportSize({ width: 640, height: 400 })
  if ((await sidewaysOverflow(page)) > 0) assert.fail(`${where} at 200 %: ${await tooWide(page)}`)
  if (size) await page.setViewportSize(size)
}

/** Nothing moves for who wants no motion; a thousandth of a second is none. */
export async function assertStill(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving = await page.evaluate<string[]>(`[...document.querySelectorAll('*')].flatMap(e => {
    const s = getComputedStyle(e)
    const long = t => t.split(',').some(x => parseFloat(x) > 0.001)
    return (s.transitionProperty !== 'none' && long(s.transitionDuration)) || (s.animationName !== 'none' && long(s.animationDuration))
      ? [e.tagName + '.' + e.className] : []
  })`)
  await page.emulateMedia({ reducedMotion: null })
  assert.deepEqual([...new Set(moving)], [], `${where} without motion`)
}

/** In forced colours it shows where a field or a button ends. */
export async function assertForced(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' })
  const bare = await page.evaluate<
    string[]
  >(`[...document.querySelectorAll('button:not(.link), input, select, textarea')]
    .filter(e => e.offsetParent && !['checkbox', 'radio', 'file'].includes(e.type))
    .filter(e => getComputedStyle(e).borderTopWidth === '0px' && getComputedStyle(e).borderBottomWidth === '0px')
    .map(e => e.tagName + '.' + e.className + ' ' + (e.textContent || e.name))`)
  await page.emulateMedia({ forcedColors: null })
  assert.deepEqual([...new Set(bare)], [], `${where} in forced colours`)
}

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/** One for each page and never let go of: with a session that ends, its page loses the authenticator of another one. */
function speaking(page: Page): Promise<CDPSession> {
  const one = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, one)
  return one
}

const OPERATED =
  /^(button|link|textbox|searchbox|combobox|checkbox|radio|tab|switch|listbox|spinbutton|slider|menuitem)$/

/** Everything that can be operated has a name in the accessibility tree, no name runs into a number, and there is a heading. */
export async function assertNamed(page: Page, where: string): Promise<void> {
  const { nodes } = await (await speaking(page)).send('Accessibility.getFullAXTree')
  const there = nodes.filter(n => !n.ignored)
  const operated = there.filter(n => OPERATED.test(String(n.role?.value)))
  const nameless = operated.filter(n => !String(n.name?.value ?? '').trim())
  assert.deepEqual(
    nameless.map(n => String(n.role?.value)),
    [],
    `${where}: without a name`,
  )
  // A word and a number that run together are read as one; hashes and secrets, also those in links, are left out.
  const names = operated.map(n =>
    String(n.name?.value).replaceAll(/\b[0-9a-f]{64}\b|\bduly_[\w-]+|#[\w-]{20,}/g, ''),
  )
  assert.deepEqual(
    names.filter(name => /[\p{Ll}]\d+\+?$/u.test(name)),
    [],
    `${where}: read as one`,
  )
  assert.ok(
    there.some(n => n.role?.value === 'heading'),
    `${where} has no heading`,
  )
}

type Look = {
  /** What a page breaks, by all rules; in dark only the colours are others. */
  readonly broken?: (page: Page) => Promise<string[]>
  /** What its pictures are called; none without. */
  readonly picture?: string
}

/** Wide and narrow, in light and in dark: no rule is broken and nothing is wider than the window. Then in each of the other ways. */
export async function assertLooksRight(
  page: Page,
  where: string,
  { broken = axe, picture }: Look = {},
): Promise<void> {
  const size = page.viewportSize()
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      const found = colorScheme === 'light' ? await broken(page) : await axe(page, ['color-contrast'])
      assert.deepEqual(found, [], `${where} ${width} ${colorScheme}`)
      if (picture !== undefined) await shoot(page, `${picture}-${colorScheme}-${width}`)
    }
    if ((await sidewaysOverflow(page)) > 0) assert.fail(`${where} ${width}: ${await tooWide(page)}`)
  }
  await assertWays(page, where)
  await page.emulateMedia({ colorScheme: null })
  if (size) await page.setViewportSize(size)
}
