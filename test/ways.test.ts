// What the checks of a page find, each on a page with that one fault; and nothing on one without.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './browser/browser.ts'
import { assertForced, assertLooksRight, assertNamed, assertStill, assertZoomed } from './ways.ts'

const sound = '<main><h1>Demands</h1><button>Send</button></main>'

suite('a page for who set their browser up for themselves', { timeout: 60_000 }, () => {
  let browser: Browser
  let page: Page
  before(async () => {
    browser = await launchBrowser()
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  })
  after(() => browser?.close())

  const show = (body: string, style = '') =>
    page.setContent(
      `<!doctype html><html lang="en"><title>A page</title><style>@media (prefers-color-scheme: dark) { :root { color-scheme: dark } } button { border: 1px solid; min-height: 24px } ${style}</style><body>${body}`,
    )

  const faults = {
    'is too wide at 200 %': { check: assertZoomed, body: sound, style: 'main { min-width: 700px }' },
    'moves all the same': {
      check: assertStill,
      body: sound,
      style: 'button { transition: color 0.2s }',
    },
    'has a button without an edge': { check: assertForced, body: sound, style: 'button { border: 0 }' },
    'has a button without a name': { check: assertNamed, body: `${sound}<button></button>`, style: '' },
    'has a word that runs into a number': {
      check: assertNamed,
      body: `${sound}<button>News<span>2</span></button>`,
      style: '',
    },
    'has no heading': { check: assertNamed, body: '<main><button>Send</button></main>', style: '' },
    'has grey words in the dark': {
      check: assertLooksRight,
      body: sound,
      style: '@media (prefers-color-scheme: dark) { html { background: #111 } h1 { color: #333 } }',
    },
    'is too wide for a phone': { check: assertLooksRight, body: sound, style: 'main { min-width: 400px }' },
  }

  for (const [fault, { check, body, style }] of Object.entries(faults))
    test(`is found where it ${fault}, and left as it was where it does not`, async () => {
      await show(body, style)
      await assert.rejects(async () => check(page, 'here'))
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null })
      await show(sound)
      await check(page, 'here')
      assert.deepEqual(page.viewportSize(), { width: 1280, height: 900 })
    })
})
