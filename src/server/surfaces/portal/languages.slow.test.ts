// The portals in each language in a real browser: named, accessible, and no wider than a phone, also with long German words and
// with Japanese, which has no spaces.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { addAuthenticator } from '../../../../test/browser/authenticator.ts'
import { launchBrowser, sidewaysOverflow } from '../../../../test/browser/browser.ts'
import { twoTenantDemand } from '../../../../test/server/portal/demands.ts'
import { openPortals, type Portals } from '../../../../test/server/portal/portals.ts'
import { brokenRules, shoot } from '../../../../test/server/sign-in/complaints.ts'
import { languages } from '../../../words/languages.ts'

describe('the portals in each language', { timeout: 300_000 }, () => {
  let portals: Portals
  let browser: Browser

  before(async () => {
    portals = await openPortals()
    browser = await launchBrowser()
  })
  after(async () => {
    await browser?.close()
    await portals?.close()
  })

  test('fit 360 and 1280 pixels and break no rule of accessibility', async () => {
    const told = await twoTenantDemand(portals.d)
    const places = {
      customer: [
        'acme-admin',
        ['/', `/demands/${told.acme}`, `/demands/${told.acme}/answer`, '/promises', '/drills', '/contacts'],
      ],
      authority: ['travis-officer', ['/', `/demands/${told.demandId}`]],
    } as const
    for (const surface of ['customer', 'authority'] as const) {
      const [id, paths] = places[surface]
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
      const page = await context.newPage()
      await addAuthenticator(page)
      await page.goto(await portals.link(surface, id))
      await page.locator('#start').click()
      await page.locator('#after a').click()
      await page.locator('#start').click()
      await page.locator('form[action="/auth/sign-out"]').waitFor()
      for (const language of languages)
        for (const [i, path] of paths.entries()) {
          await page.goto(`${portals.origin(surface)}${path}?language=${language}`)
          assert.equal(await page.locator('html').getAttribute('lang'), language)
          for (const width of [1280, 360]) {
            await page.setViewportSize({ width, height: 900 })
            await shoot(page, `language-${surface}-${i}-${language}-${width}`)
            assert.equal(await sidewaysOverflow(page), 0, `${surface} ${path} ${language} ${width}`)
          }
          assert.deepEqual(await brokenRules(page), [], `${surface} ${path} ${language}`)
        }
      await context.close()
    }
  })
})
