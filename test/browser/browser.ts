// A real Chromium for the tests, brought along by npm: no system browser is needed, nothing is downloaded at run time.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import chromium from '@sparticuz/chromium'
import type { Result } from 'axe-core'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'
import { isKept } from '../runner/between.ts'

const AXE = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'))
const UNPACKED = join(import.meta.dirname, '../../.build/chromium')

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

let shared: Promise<Browser> | undefined

/**
 * Launches the browser (about 2 s); the caller closes it. In a process that runs several files they share one, and closing it
 * closes what was opened in it.
 */
export async function launchBrowser(): Promise<Browser> {
  if (shared && (await shared).isConnected()) return shared
  const browser = await playwright.launch({
    executablePath: await unpackBrowser(),
    args: flags,
    headless: true,
  })
  const close = browser.close.bind(browser)
  if (!isKept(close)) return browser
  browser.close = async () => {
    for (const context of browser.contexts()) await context.close()
  }
  shared = Promise.resolve(browser)
  return browser
}

/** Unpacked once (3 s, 200 MB), beside and then renamed: a browser that is there is whole. Two processes may call this at once. */
export async function unpackBrowser(): Promise<string> {
  const place = join(UNPACKED, await versionOf())
  const program = join(place, 'chromium')
  if (existsSync(program)) return program
  const draft = `${place}.${randomBytes(6).toString('hex')}`
  await mkdir(draft, { recursive: true })
  await unpackInto(draft)
  await rename(draft, place).catch(async () => rm(draft, { recursive: true, force: true }))
  if (!existsSync(program)) throw new Error(`no browser was unpacked into ${place}`)
  return program
}

/** The package knows no other way to name the folder. */
async function unpackInto(folder: string): Promise<void> {
  const shared = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    await chromium.executablePath()
  } finally {
    if (shared === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = shared
  }
}

async function versionOf(): Promise<string> {
  const manifest = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'))
  return (JSON.parse(await readFile(manifest, 'utf8')) as { version: string }).version
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What axe finds against WCAG 2.2 A and AA on the page as it stands, a line each: rule, place, why. Empty: nothing.
 * `rules` narrows it to those rules, e.g. `color-contrast` where only the colours are others than a moment ago.
 */
export async function axe(page: Page, rules?: readonly string[]): Promise<string[]> {
  const violations = await violationsOf(page, rules ?? tags)
  return violations.flatMap(v => v.nodes.map(n => `${v.id} at ${n.target.join(' ')}: ${n.failureSummary}`))
}

/**
 * What axe finds by these tags or rules, by all of its rules where none are named. axe is put into a page once and asked
 * there, which costs a tenth of its own driver for Playwright; that one is for frames, and Duly has none.
 */
export async function violationsOf(page: Page, only?: readonly string[]): Promise<Result[]> {
  assert.equal(page.frames().length, 1, 'axe is asked in one frame')
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(await readFile(AXE, 'utf8'))
  const options = JSON.stringify({ resultTypes: ['violations'], ...(only && { runOnly: only }) })
  return page.evaluate<Result[]>(`axe.run(document, ${options}).then(found => found.violations)`)
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

/** What of the page has to be moved sideways to be read, by what it is called; nothing where all of it fits. */
export async function movedSideways(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('main .scroll')]
    .filter(e => e.scrollWidth > e.clientWidth + 1)
    .map(e => (e.getAttribute('aria-label') ?? e.className) + ' ' + e.scrollWidth + ' of ' + e.clientWidth)`)
}

/** Days that stand as a machine writes them (2026-11-20) where a person reads, but in identifiers, code and what strangers wrote. */
export async function machineDays(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const found = []
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement: e, textContent: text } = walker.currentNode
      const isDay = /(^|[^\\w-])\\d{4}-\\d\\d-\\d\\d([^\\w-]|$)/.test(text)
      if (isDay && !e.closest('code, kbd, .identifier, textarea, option, script, style, .said, .paper-text')) found.push(text.trim())
    }
    return found
  })()`)
}

/** Accessible in light and in dark, and no wider than the window. Leaves the page in light. */
export async function assertSound(page: Page, where: string): Promise<void> {
  if ((await sidewaysOverflow(page)) > 0) assert.fail(`${where} is too wide: ${await tooWide(page)}`)
  await assertAccessible(page, where)
}

/** In light and in dark. Leaves the page in light. */
export async function assertAccessible(page: Page, where: string): Promise<void> {
  assert.deepEqual(await axe(page), [], where)
  // Only the colours are others than a moment ago.
  await page.emulateMedia({ colorScheme: 'dark' })
  assert.deepEqual(await axe(page, ['color-contrast']), [], `${where} in dark`)
  await page.emulateMedia({ colorScheme: 'light' })
}

/** A picture of the whole page to look at, and its surface and path beside it, where DULY_SHOTS names a folder (`npm run faces` does). */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.DULY_SHOTS
  if (!folder) return
  await mkdir(folder, { recursive: true })
  // Where the last press was something may be under the mouse that lights up.
  await page.mouse.move(0, 0)
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
  const { hostname, pathname } = new URL(page.url())
  await writeFile(join(folder, `${name}.address`), `${hostname.replace(/\..*$/, '')} ${pathname}`)
}
