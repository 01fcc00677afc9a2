// A customer that an administrator enters by hand, in a real browser over a real installation: each fault at its field, nothing
// typed lost, and the first contact mailed a link.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { addAuthenticator } from '../../../test/browser/authenticator.ts'
import { launchBrowser } from '../../../test/browser/browser.ts'
import { type AdminDesk, openAdminDesk } from '../../../test/server/admin-desk.ts'
import { complaintsOf } from '../../../test/server/sign-in/complaints.ts'
import { assertLooksRight } from '../../../test/ways.ts'
import { asOperator } from '../../store/installation/operator.ts'
import { buildWeb } from '../../web/build.ts'
import { loadBundle } from '../http/static.ts'
import { makeLink } from '../sign-in/links.ts'
import { authDepsOf } from '../web.ts'

const quiet = { info() {}, warn() {}, error() {} } as never

describe('a customer entered by hand', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  let browser: Browser
  let page: Page
  let complaints: string[]

  before(async () => {
    const folders = await buildWeb({ only: ['desk'] })
    desk = await openAdminDesk({ desk: await loadBundle(folders.desk ?? '') })
    browser = await launchBrowser()
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
    page = await context.newPage()
    page.setDefaultTimeout(15_000)
    await addAuthenticator(page)
    complaints = complaintsOf(page)
    const deps = authDepsOf(desk.d, quiet)
    await page.goto(await asOperator(desk.d, () => makeLink(deps, { kind: 'staff', id: 'root' }, 'desk')))
    await page.getByRole('button', { name: 'Create the passkey' }).click()
    await page.getByRole('link', { name: 'Sign in with the new passkey' }).click()
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page
      .getByRole('navigation', { name: 'Desk' })
      .getByRole('link', { name: 'Administration' })
      .waitFor()
  })
  after(async () => {
    await browser?.close()
    await desk?.close()
  })

  const looksRight = (where: string) => assertLooksRight(page, where, { picture: `admin-${where}` })

  test('a customer is added by hand with its first contact; what is wrong stands at its field, and nothing typed is lost', async () => {
    await page.goto(`${desk.origin('desk')}/tenants`)
    await page
      .getByRole('navigation', { name: 'Customers' })
      .getByRole('link', { name: 'Add a customer' })
      .click()
    await page.getByRole('heading', { name: 'Add a customer' }).waitFor()
    const field = (name: string) => page.getByLabel(name, { exact: true })
    const contact = page.getByRole('group', { name: 'First contact' })
    const add = page.getByRole('button', { name: 'Add the customer' })
    await field('Name').first().fill('Łódź <b>Energia</b>')
    assert.equal(await field('Id').inputValue(), 'odz-b-energia-b', 'offered from the name')
    await field('Id').fill('acme')
    await field('Seat, as two letters').fill('pl')
    await field('Key in your systems').fill('k-energia')
    await field('Domains').fill('energia.example')
    await contact.getByLabel('Name').fill('Ola Nowak')
    await contact.getByLabel('Mail address').fill('ola@energia')
    await looksRight('tenant-new')
    await add.click()
    const wrong = page.getByRole('alert')
    await wrong.getByText('It is no mail address. Write it as name@example.org.').waitFor()
    const mail = contact.getByLabel('Mail address')
    assert.equal(await mail.getAttribute('aria-invalid'), 'true')
    await mail.fill('ola@energia.example')
    await add.click()
    await wrong.getByText('This id belongs to another customer. Choose another id.').waitFor()
    assert.equal(await field('Id').getAttribute('aria-invalid'), 'true')
    assert.equal(await mail.getAttribute('aria-invalid'), null)
    await looksRight('tenant-new-refused')
    await field('Id').fill('energia')
    await page.getByRole('link', { name: 'All', exact: true }).click()
    await page
      .getByRole('dialog', { name: 'Leave without sending?' })
      .getByRole('button', { name: 'Stay' })
      .click()
    await add.press('Enter')
    await page.getByRole('heading', { name: 'Łódź <b>Energia</b>' }).waitFor()
    const ola = page.getByRole('row', { name: /Ola Nowak/ })
    await ola.getByRole('button', { name: 'Mail a link to enrol to Ola Nowak' }).click()
    await ola.getByText('A link is on its way to ola@energia.example.').waitFor()
    await looksRight('tenant-added')

    await page.getByText('Its entry, terms and contacts').click()
    await page.getByRole('button', { name: 'Add a contact' }).click()
    const second = page.getByRole('group', { name: 'A new contact' })
    await second.getByLabel('Name').fill('Jan Wolny')
    const his = page.getByRole('group', { name: 'Jan Wolny' })
    await his.getByLabel('Mail address').fill('jan@energia')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await his.getByText('This cannot be taken. For example name@example.org.').waitFor()
    assert.equal(await his.getByLabel('Mail address').getAttribute('aria-invalid'), 'true')
    await looksRight('tenant-contact-refused')
    await his.getByLabel('Mail address').fill('jan@energia.example')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page
      .getByRole('row', { name: /Jan Wolny/ })
      .getByText('jan@energia.example')
      .waitFor()
  })

  test('the browser had nothing to object to', () => {
    // It notes a refused request by itself.
    assert.deepEqual(
      complaints.filter(c => !/status of 400/.test(c)),
      [],
    )
  })
})
