// In a real browser: a form that was refused, one whose session ended in the middle, one without a connection. What was typed is there
// again each time, with a script and without, and the way goes on from where it is.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { addAuthenticator } from '../../../../test/browser/authenticator.ts'
import { launchBrowser } from '../../../../test/browser/browser.ts'
import { type TwoTenants, twoTenantDemand } from '../../../../test/server/portal/demands.ts'
import { openPortals, type Portals } from '../../../../test/server/portal/portals.ts'
import { brokenRules } from '../../../../test/server/sign-in/complaints.ts'
import { assertLooksRight } from '../../../../test/ways.ts'
import type { SignInSurface } from '../../sign-in/owner.ts'
import { asWorker } from '../../worker/demand-at-work.ts'

const words = 'Which period do you read?\n\n  "All" of it & <more>.'

describe('a form in a real browser', { timeout: 500_000 }, () => {
  let portals: Portals
  let browser: Browser
  let told: TwoTenants
  const at = (surface: SignInSurface, path: string) => `${portals.origin(surface)}${path}`

  before(async () => {
    portals = await openPortals()
    browser = await launchBrowser()
    told = await twoTenantDemand(portals.d)
  })
  after(async () => {
    await browser?.close()
    await portals?.close()
  })

  async function signedIn(
    surface: SignInSurface,
    id: string,
  ): Promise<{ context: BrowserContext; page: Page }> {
    const context = await browser.newContext()
    const page = await context.newPage()
    await addAuthenticator(page)
    await page.goto(await portals.link(surface, id))
    await page.locator('#start').click()
    await page.locator('#after a').click()
    await page.locator('#start').click()
    await page.locator('form[action="/auth/sign-out"]').waitFor()
    return { context, page }
  }

  const endSessions = () => asWorker(portals.d, tx => tx.query('delete from duly.session', []))

  const looksRight = (page: Page, name: string) =>
    assertLooksRight(page, name, { broken: brokenRules, picture: name })

  const focused = (page: Page) => page.evaluate(`document.activeElement?.id`)

  test('refused, it is read from what is wrong on, and the link leads into its field, without a script too', async () => {
    const { context, page } = await signedIn('customer', 'acme-admin')
    const storageState = await context.storageState()
    const plain = await browser.newContext({ javaScriptEnabled: false, storageState })
    for (const one of [page, await plain.newPage()]) {
      await one.goto(at('customer', '/programs'))
      await one.getByLabel('Address (https)').fill('ftp://hooks.acme.example/')
      await one.getByRole('button', { name: 'Set the webhook' }).click()
      await one.getByRole('alert').waitFor()
      assert.match(await one.title(), /^Error: Programs/)
      await one.getByRole('alert').getByRole('link').click()
      const field = one.getByLabel('Address (https)')
      assert.equal(await field.inputValue(), 'ftp://hooks.acme.example/')
      assert.equal(await field.getAttribute('aria-invalid'), 'true')
      await one.keyboard.press('End')
      await one.keyboard.type('x')
      assert.equal(await field.inputValue(), 'ftp://hooks.acme.example/x')
    }
    await page.goto(at('customer', '/contacts'))
    await page.getByText('Add a contact').click()
    await page.locator('#name-new').fill('Ida Bos')
    await page.locator('#mail-new').fill('ida@acme')
    await page.locator('form[action="/contacts/new"] button').click()
    await page.getByRole('alert').waitFor()
    assert.equal(await focused(page), 'returned')
    assert.equal(await page.locator('#name-new').inputValue(), 'Ida Bos')
    await looksRight(page, 'returned-contacts')
    await plain.close()
    await context.close()
  })

  for (const [surface, id, open] of [
    ['authority', 'travis-officer', () => `/demands/${told.demandId}`],
    ['customer', 'acme-admin', () => '/contacts'],
  ] as const)
    test(`at the ${surface} portal, what was typed when the session ended is in its form after the passkey`, async () => {
      const { context, page } = await signedIn(surface, id)
      await page.goto(at(surface, open()))
      if (surface === 'customer') {
        await page.getByText('Add a contact').click()
        await page.locator('#name-new').fill('Ida Bos')
        await page.locator('#mail-new').fill('ida@acme.example')
        await page.locator('#drill-new').uncheck()
      } else await page.locator('#text').fill(words)
      await endSessions()
      const form = page.locator(
        surface === 'customer' ? 'form[action="/contacts/new"]' : 'form[action$="/messages"]',
      )
      await form.getByRole('button').click()
      await page.getByRole('heading', { name: 'You were signed out' }).waitFor()
      await looksRight(page, `${surface}-signed-out`)
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
      await page.getByText('You are signed in again').waitFor()
      assert.equal(await focused(page), 'returned')
      await looksRight(page, `${surface}-back`)
      if (surface === 'customer') {
        assert.equal(await page.locator('#mail-new').inputValue(), 'ida@acme.example')
        assert.equal(await page.locator('#drill-new').isChecked(), false)
        assert.equal(await page.locator('#notice-new').isChecked(), true)
      } else assert.equal(await page.locator('#text').inputValue(), words)
      await form.getByRole('button').click()
      await page
        .getByText(surface === 'customer' ? 'A change waits' : 'Your message is with our desk')
        .waitFor()
      await context.close()
    })

  test('of one person is not shown to another who signs in on its page', async () => {
    const { context, page } = await signedIn('customer', 'acme-admin')
    await page.goto(at('customer', '/programs'))
    await page.locator('#token-name').fill('Our own archive of last year')
    await context.clearCookies()
    await page.locator('form[action="/programs/tokens"] button').click()
    await page.getByRole('heading', { name: 'You were signed out' }).waitFor()
    const other = await signedIn('customer', 'stad-admin')
    await context.addCookies(await other.context.cookies())
    await page.getByRole('button', { name: 'Send it' }).click()
    await page.getByText('while another person was signed in here').waitFor()
    assert.doesNotMatch(await page.content(), /archive of last year/)
    await context.close()
    await other.context.close()
  })

  test('without a connection is not sent, stays as it is, and goes when there is one', async () => {
    const { context, page } = await signedIn('authority', 'travis-officer')
    await page.goto(at('authority', `/demands/${told.demandId}`))
    await page.locator('#text').fill('Sent from a train.')
    await context.setOffline(true)
    const send = page.locator('form[action$="/messages"] button')
    await send.click()
    await page.getByText('There is no connection, and nothing was sent').waitFor()
    await looksRight(page, 'offline')
    assert.equal(await page.locator('#text').inputValue(), 'Sent from a train.')
    await context.setOffline(false)
    await send.click()
    await page.getByText('Your message is with our desk').waitFor()
    await page.getByText('Sent from a train.').waitFor()
    await context.close()
  })
})
