// A real Chromium for the tests, brought along by npm: no system browser is needed, nothing is downloaded at run time.
import { mkdirSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import chromium from '@sparticuz/chromium'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'

/**
 * Chosen one by one: the package's own list is made for lambdas and holds `--single-process`, under which closing a context
 * ends the browser, and `--disable-web-security`, under which no test of origins would mean anything.
 */
const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-sync',
  '--font-render-hinting=none',
  '--headless',
  '--no-first-run',
  '--no-sandbox',
]

/** Launches the browser (about 2 s); the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: await unpacked(), args: flags, headless: true })
}

/** A folder of this user's own: the package unpacks into the machine's temporary folder, where another user's would be found. */
async function unpacked(): Promise<string> {
  const shared = process.env.TMPDIR
  const own = join(tmpdir(), `duly-chromium-${userInfo().uid}`)
  mkdirSync(own, { recursive: true, mode: 0o700 })
  process.env.TMPDIR = own
  try {
    return await chromium.executablePath()
  } finally {
    if (shared === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = shared
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What axe finds against WCAG 2.2 A and AA on the page as it stands, a line each: rule, place, why. Empty: nothing.
 * `rules` narrows it to those rules, e.g. `color-contrast` where only the colours are others than a moment ago.
 */
export async function axe(page: Page, rules?: readonly string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page })
  const { violations } = await (rules ? builder.withRules([...rules]) : builder.withTags(tags)).analyze()
  return violations.flatMap(v => v.nodes.map(n => `${v.id} at ${n.target.join(' ')}: ${n.failureSummary}`))
}

/** What reaches beyond the window's right edge, a line each; for the message of a test that found the page too wide. */
export async function tooWide(page: Page): Promise<string> {
  return page.evaluate<string>(`[...document.querySelectorAll('body *')]
    .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
    .map(e => e.tagName + '.' + e.className + ' ' + e.getBoundingClientRect().right)
    .join('\\n')`)
}

/** How many CSS pixels the page is wider than its window; 0 where nothing overflows sideways. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

/** A picture of the whole page to look at, where DULY_SHOTS names a folder (`npm run faces` does). */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.DULY_SHOTS
  if (!folder) return
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
