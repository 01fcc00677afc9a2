// The way that every administrator goes first, in a real browser over a real installation: sign in, see what is next, add a
// person, hand over a link. Every page and state: pages.slow.test.ts.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { addAuthenticator } from '../../../test/browser/authenticator.ts'
import { axe, launchBrowser, sidewaysOverflow } from '../../../test/browser/browser.ts'
import { assertModal } from '../../../test/browser/keyboard.ts'
import { type AdminDesk, openAdminDesk } from '../../../test/server/admin-desk.ts'
import { complaintsOf } from '../../../test/server/sign-in/complaints.ts'
import { asOperator } from '../../store/installation/operator.ts'
import { buildWeb } from '../../web/build.ts'
import { loadBundle } from '../http/static.ts'
import { makeLink } from '../sign-in/links.ts'
import { authDepsOf } from '../web.ts'

const quiet = { info() {}, warn() {}, error() {} } as never

describe('the first way of an administrator', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  let browser: Browser
  let page: Page
  let complaints: string[]

  before(async () => {
    const folders = await buildWeb({ only: ['desk'] })
    desk = await openAdminDesk({ desk: await loadBundle(folders.desk ?? '') })
    browser = await launchBrowser()
    const context = await browser.newContext({ viewport: { width: 360, height: 800 }, locale: 'en-GB' })
    page = await context.newPage()
    page.setDefaultTimeout(15_000)
    await addAuthenticator(page)
    complaints = complaintsOf(page)
  })
  after(async () => {
    await browser?.close()
    await desk?.close()
  })

  test('leads from a link to the next step, and to a person with a link of their own', async () => {
    await page.goto(
      await asOperator(desk.d, () =>
        makeLink(authDepsOf(desk.d, quiet), { kind: 'staff', id: 'root' }, 'desk'),
      ),
    )
    await page.getByRole('button', { name: 'Create the passkey' }).click()
    await page.getByRole('link', { name: 'Sign in with the new passkey' }).click()
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('button', { name: 'Rut Adler' }).click()
    await page.locator('.menu-body').getByRole('link', { name: 'Administration' }).click()
    await page.getByText(/^\d+ of \d+ are done/).waitFor()
    assert.equal(await sidewaysOverflow(page), 0)
    await page.getByRole('link', { name: /^Go there.*Two administrators/ }).click()
    await page.getByLabel('Name').fill('Pat <b>Oyelaran</b>')
    await page.getByLabel('Personnel number').fill('E-77')
    await page.getByLabel(/^Administrator/).check()
    await page.getByRole('button', { name: 'Add the person' }).click()
    await page.getByRole('heading', { name: 'Pat <b>Oyelaran</b>' }).waitFor()
    await page.getByRole('button', { name: 'Show a link for the desk' }).click()
    await page.getByText('This link is shown only once.').waitFor()
    assert.match((await page.locator('.secret-once').textContent()) ?? '', /\/enrol#/)
    assert.equal(await sidewaysOverflow(page), 0)
    assert.deepEqual(await axe(page), [])
    assert.deepEqual(complaints, [])
  })

  test('what is typed in any form of administration is not left without a yes, and is after it was saved', async () => {
    const origin = new URL(page.url()).origin
    const question = page.getByRole('dialog', { name: 'Leave without sending?' })
    const leave = () => page.locator('.topnav').getByRole('link', { name: 'Law' }).click()
    const asked: string[] = []
    for (const path of ['people', 'settings', 'provider', 'tokens', 'webhooks', 'sign-in']) {
      await page.goto(`${origin}/admin/${path}`)
      const form = page.locator('main form:not([data-asks])')
      await form.first().waitFor()
      for (const one of await form.all()) {
        const field = one
          .locator(':is(input:not([type]), input[type=text], input[type=number], textarea):visible')
          .first()
        if ((await field.count()) === 0) continue
        const before = await field.inputValue()
        await field.fill('7')
        await leave()
        await question.getByRole('button', { name: 'Stay' }).click()
        assert.equal(await field.inputValue(), '7', path)
        await field.fill(before)
        asked.push(path)
      }
    }
    assert.deepEqual([...new Set(asked)], ['people', 'settings', 'provider', 'tokens', 'webhooks', 'sign-in'])
    await page.goto(`${origin}/admin/settings`)
    await page.locator('main form input').first().fill('20160')
    await page.getByLabel('Why', { exact: false }).fill('More time for tenants.')
    await page.locator('main form button.primary').click()
    await page.getByText('Saved').first().waitFor()
    await leave()
    await page.waitForURL('**/law')
    assert.equal(await question.count(), 0)
  })

  test('scopes and what a webhook is told are read as words, with their codes beside them', async () => {
    const origin = new URL(page.url()).origin
    await page.goto(`${origin}/admin/tokens`)
    await page.getByLabel('Which program').fill('Personnel')
    await page.getByLabel(/^Deactivate people/).check()
    await page.getByRole('button', { name: 'Make the token' }).click()
    const token = page.getByRole('row', { name: /Personnel/ })
    await token.getByText('Deactivate people (SCIM) people:write').waitFor()
    assert.equal(await token.locator('bdi.identifier').textContent(), 'people:write')
    await page.goto(`${origin}/admin/webhooks`)
    for (const event of ['demand.changed', 'system.act'])
      await page.locator('fieldset bdi.identifier', { hasText: event }).waitFor()
  })

  test('its dialogs take the focus, keep it, and give it back', async () => {
    const origin = new URL(page.url()).origin
    const press = async (name: RegExp, path: string) => {
      await page.goto(`${origin}/admin/${path}`)
      const button = page.getByRole('main').getByRole('button', { name }).first()
      await button.focus()
      await assertModal(page, path, () => button.press('Enter'))
    }
    await press(/^Revoke Personnel/, 'tokens')
    await press(/^Deactivate …/, 'people/mara')
  })
})
