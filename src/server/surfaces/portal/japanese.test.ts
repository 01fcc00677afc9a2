// A Japanese name has its letters on a page in any language; nobody else fetches a typeface for it.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { addAuthenticator } from '../../../../test/browser/authenticator.ts'
import { launchBrowser } from '../../../../test/browser/browser.ts'
import { visitEach } from '../../../../test/desk/each-visit.ts'
import type { Visit } from '../../../../test/desk/visit.ts'
import { openPortals, type Portals } from '../../../../test/server/portal/portals.ts'
import { addContact } from '../../directory.ts'
import { asWorker } from '../../worker/demand-at-work.ts'

suite('the Japanese typeface', { timeout: 500_000 }, () => {
  let portals: Portals
  let browser: Browser

  before(async () => {
    portals = await openPortals()
    browser = await launchBrowser()
    const { d } = portals
    const contact = { id: 'stad-jp', name: '山田 花子', mail: 'hanako@stad.example', language: 'en' }
    await asWorker(d, tx => addContact(tx, d.vault, 'stad', contact))
  })
  after(async () => {
    await browser?.close()
    await portals?.close()
  })

  async function signedIn(id: string): Promise<Page> {
    const page = await (await browser.newContext()).newPage()
    await addAuthenticator(page)
    await page.goto(await portals.link('customer', id))
    await page.locator('#start').click()
    await page.locator('#after a').click()
    await page.locator('#start').click()
    await page.locator('form[action="/auth/sign-out"]').waitFor()
    return page
  }

  test('is not needed for the list of languages, whose letters have a typeface of their own, before signing in too', async () => {
    const page = await (await browser.newContext()).newPage()
    for (const face of ['customer', 'authority'] as const) {
      await page.goto(`${portals.origin(face)}/`)
      const link = page.locator('.languages a[lang="ja"]')
      assert.equal(await link.textContent(), '日本語')
      assert.equal(await state(page, 'Duly Nihongo'), 'loaded', face)
      assert.equal(await state(page), 'unloaded', face)
    }
  })

  test('comes to a page of a portal in English with a Japanese name, and to no other', async () => {
    const [acme, stad] = [await signedIn('acme-admin'), await signedIn('stad-admin')]
    for (const path of ['/', '/contacts', '/drills', '/programs']) {
      await acme.goto(`${portals.origin('customer')}${path}`)
      assert.equal(await state(acme), 'unloaded', `${path}: a list of languages fetches none`)
      assert.equal(await state(acme, 'Duly Nihongo'), 'loaded', `${path}: but its own three letters`)
    }
    await stad.goto(`${portals.origin('customer')}/contacts`)
    assert.equal(await state(stad), 'loaded')
    await acme.goto(`${portals.origin('customer')}/?language=ja`)
    assert.equal(await state(acme), 'loaded')
  })
})

suite('the Japanese typeface at the desk', { timeout: 500_000 }, () => {
  let visit: Visit
  visitEach(one => {
    visit = one
  })

  test('comes to a demand that names somebody in Japanese, and not to the law', async () => {
    await visit.see('/law/ask')
    assert.equal(await state(visit.page), 'unloaded')
    await visit.see('/demands/d-large')
    assert.equal(await state(visit.page), 'loaded')
  })
})

/** Once all typefaces that the page asked for have come. */
const state = (page: Page, family = 'Duly Japanese'): Promise<string> =>
  page.evaluate(`document.fonts.ready.then(fonts =>
    [...fonts].find(face => face.family.replaceAll('"', '') === '${family}')?.status ?? 'unknown')`)
