// The index in a browser, opened from a disk as an officer opens it.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { axe, launchBrowser, shoot, sidewaysOverflow } from '../../../../test/browser/browser.ts'
import { makeTestPackage, packageWords } from '../../../../test/seal/package.ts'
import { indexPage } from './index-page.ts'

const folder = mkdtempSync(join(tmpdir(), 'duly-index-'))
const html = join(folder, 'index.html')
let browser: Browser
before(async () => {
  browser = await launchBrowser()
  const paths = ['bagit.txt', `data/messages/2026-03-15_120000Z_${'long-'.repeat(11)}name_00000001.eml`]
  const page = indexPage(
    {
      authorisation: makeTestPackage().authorisation,
      words: packageWords('de'),
      items: new Map([['1a', 1]]),
      measured: [{ quarantined: 1, duplicates: 1, omitted: 1 }],
      tables: [{ kind: 'traffic-session', rows: 7 }],
      messages: 1,
      standalone: 1,
      mailboxes: [{ path: 'data/mail/0001_ada.mbox', account: 'ada@example.org', messages: 1 }],
      hasCertificate: true,
      handIns: [],
      files: 4_500,
    },
    1,
    paths.map(path => ({ path, size: 70_000, sha256: 'ab'.repeat(32), parts: ['1a'] })),
  )
  writeFileSync(html, [...page].join(''))
})
after(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

for (const width of [360, 1280])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`at ${width} pixels, ${colorScheme}, it is sound, no wider than the window, and its own policy refuses nothing of it`, async () => {
      // The policy of the page would keep axe out as well.
      for (const bypassCSP of [false, true]) {
        const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP })
        const page = await context.newPage()
        const complaints: string[] = []
        page.on('console', message => complaints.push(message.text()))
        page.on('request', request => {
          if (request.url() !== pathToFileURL(html).href) complaints.push(request.url())
        })
        await page.goto(pathToFileURL(html).href)
        assert.equal(await sidewaysOverflow(page), 0)
        const weight = await page.evaluate("getComputedStyle(document.querySelector('dt')).fontWeight")
        assert.equal(weight, '700', 'its style is not refused by its policy')
        if (bypassCSP) assert.deepEqual(await axe(page), [])
        assert.deepEqual(complaints, [])
        await shoot(page, `package-index-${width}-${colorScheme}`)
        await context.close()
      }
    })
