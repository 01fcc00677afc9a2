// An answer that is being written, in a real browser: kept by itself, also after the connection was away, and never over a text that a
// colleague kept meanwhile.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { addAuthenticator } from '../../../../test/browser/authenticator.ts'
import { launchBrowser } from '../../../../test/browser/browser.ts'
import { type TwoTenants, twoTenantDemand } from '../../../../test/server/portal/demands.ts'
import { type Visitor, visit } from '../../../../test/server/portal/forms.ts'
import { openPortals, type Portals } from '../../../../test/server/portal/portals.ts'
import { brokenRules } from '../../../../test/server/sign-in/complaints.ts'
import { addContact } from '../../directory.ts'
import { asWorker } from '../../worker/demand-at-work.ts'

/** As long as the field takes it: nine bytes a letter in a form's encoding, three in JSON. */
const LONG = '当社の市議会は守秘義務を負っています。'.repeat(500).slice(0, 7_900)

describe('an answer that is being written', { timeout: 500_000 }, () => {
  let portals: Portals
  let browser: Browser
  let told: TwoTenants
  let vera: Visitor
  let page: Page
  let path = ''

  before(async () => {
    portals = await openPortals()
    await asWorker(portals.d, tx =>
      addContact(tx, portals.d.vault, 'acme', {
        id: 'acme-other',
        name: 'Vera Bos',
        mail: 'vera@acme.example',
        language: 'en',
      }),
    )
    told = await twoTenantDemand(portals.d)
    path = `/demands/${told.acme}/answer`
    vera = await visit(portals, 'customer', 'acme-other')
    browser = await launchBrowser()
    page = await (await browser.newContext()).newPage()
    await addAuthenticator(page)
    await page.goto(await portals.link('customer', 'acme-admin'))
    await page.locator('#start').click()
    await page.locator('#after a').click()
    await page.locator('#start').click()
    await page.locator('form[action="/auth/sign-out"]').waitFor()
  })
  after(async () => {
    await browser?.close()
    await portals?.close()
  })

  const textIn = (html: string) => /<textarea[^>]*>\n([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? ''
  const stored = async () => textIn((await vera.read(path)).html)
  const mark = async () => /name="draft" value="([^"]*)"/.exec((await vera.read(path)).html)?.[1] ?? ''
  const state = (text: RegExp) =>
    page.locator('#draft-state').filter({ hasText: text }).waitFor({ timeout: 20_000 })

  test('is kept when the connection is there again, without a further key', async () => {
    await page.goto(`${portals.origin('customer')}${path}`)
    await page.locator('#text').fill('before')
    await state(/Kept as a draft/)
    await page.context().setOffline(true)
    await page.locator('#text').fill(LONG)
    await state(/could not be kept/)
    assert.equal(await stored(), 'before')
    await page.context().setOffline(false)
    await state(/Kept as a draft/)
    assert.equal(await stored(), LONG)
  })

  test('is kept whole when the page is left at once, in whichever letters it is written', async () => {
    const words = `最後の言葉${LONG}`
    await page.locator('#text').fill(words)
    await page.evaluate('dispatchEvent(new PageTransitionEvent("pagehide"))')
    await assert.doesNotReject(until(async () => (await stored()) === words))
  })

  test('stands beside the text that a colleague kept meanwhile, until a person chooses', async () => {
    await page.reload()
    await page.locator('#text').fill('Mine')
    await state(/Kept as a draft/)
    await vera.send(
      `${path}/draft`,
      Object.entries({ answer: 'objects', text: 'Of Vera', draft: await mark() }),
    )
    await page.locator('#text').fill('Mine, and more')
    const beside = page.locator('#draft-other')
    await beside.waitFor()
    assert.match(
      String(await beside.textContent()),
      /another text was kept at .* by Vera Bos[\s\S]*We object[\s\S]*Of Vera/,
    )
    assert.deepEqual(await brokenRules(page), [])
    await page.evaluate('dispatchEvent(new PageTransitionEvent("pagehide"))')
    assert.equal(await stored(), 'Of Vera')
    assert.equal(await page.locator('#text').inputValue(), 'Mine, and more')
    await page.getByRole('button', { name: 'Put it into the form' }).click()
    assert.equal(await page.locator('#text').inputValue(), 'Of Vera')
    assert.equal(await page.locator('input[value="objects"]').isChecked(), true)
    assert.match(String(await beside.textContent()), /Mine, and more/)
    await page.locator('#text').fill('Of both')
    await state(/Kept as a draft/)
    assert.equal(await stored(), 'Of both')
  })

  test('takes the place of that text where a person says so', async () => {
    await vera.send(
      `${path}/draft`,
      Object.entries({ answer: 'objects', text: 'Again', draft: await mark() }),
    )
    await page.locator('#text').fill('Mine after all')
    await page.getByRole('button', { name: 'Keep mine in its place' }).click()
    await state(/Kept as a draft/)
    assert.equal(await stored(), 'Mine after all')
  })
})

async function until(isSo: () => Promise<boolean>): Promise<void> {
  // Before the timer would: that is another way.
  const end = Date.now() + 1_500
  while (Date.now() < end) {
    if (await isSo()) return
    await new Promise(done => setTimeout(done, 100))
  }
  throw new Error('it did not come about')
}
