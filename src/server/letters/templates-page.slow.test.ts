// Letter templates at the desk, in a real browser over a real installation: read beside the English, approved, revoked.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { addAuthenticator } from '../../../test/browser/authenticator.ts'
import { launchBrowser } from '../../../test/browser/browser.ts'
import { type AdminDesk, openAdminDesk } from '../../../test/server/admin-desk.ts'
import { complaintsOf } from '../../../test/server/sign-in/complaints.ts'
import { endTyped } from '../../../test/typed.ts'
import { assertLooksRight } from '../../../test/ways.ts'
import { buildWeb } from '../../web/build.ts'
import { addPerson } from '../directory.ts'
import { loadBundle } from '../http/static.ts'
import { makeLink } from '../sign-in/links.ts'
import { authDepsOf } from '../web.ts'
import { asWorker } from '../worker/demand-at-work.ts'

const quiet = { info() {}, warn() {}, error() {} } as never

describe('the page of letter templates', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  let browser: Browser
  let page: Page
  let complaints: string[]

  before(async () => {
    const folders = await buildWeb({ only: ['desk'] })
    desk = await openAdminDesk({ desk: await loadBundle(folders.desk ?? '') })
    await asWorker(desk.d, tx =>
      addPerson(
        tx,
        desk.d.vault,
        {
          id: 'lex',
          name: 'Alex Kern',
          mail: null,
          human: 'h-lex',
          roles: ['counsel'],
          employment: 'employee',
        },
        desk.d.now(),
      ),
    )
    browser = await launchBrowser()
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
    page = await context.newPage()
    page.setDefaultTimeout(15_000)
    await addAuthenticator(page)
    complaints = complaintsOf(page)
    await page.goto(await makeLink(authDepsOf(desk.d, quiet), { kind: 'staff', id: 'lex' }, 'desk'))
    await page.getByRole('button', { name: 'Create the passkey' }).click()
    await page.getByRole('link', { name: 'Sign in with the new passkey' }).click()
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('navigation', { name: 'Desk' }).waitFor()
  })
  after(async () => {
    await browser?.close()
    await desk?.close()
  })

  test('counsel reads a text beside its English, approves it, and revokes that', async () => {
    await page.goto(`${desk.origin('desk')}/admin/templates?id=notice&translation=de`)
    await page.getByRole('cell', { name: /hat von uns Daten von Ihnen verlangt/ }).waitFor()
    // What the letter may say of the law is approved with it, so it is there to be read.
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'read them as a table' }).click(),
    ])
    assert.equal(file.suggestedFilename(), 'law-de.tsv')
    assert.match(await readFile(await file.path(), 'utf8'), /^us\tIRS summons\tIRS-Vorladung/m)
    const approve = page.getByRole('button', { name: 'Approve this text' })
    assert.ok(await approve.isDisabled())
    await page.getByRole('checkbox').check()
    await approve.click()
    await page.getByText('Approved by Alex Kern').waitFor()
    await page.getByText('Deutsch: approved').waitFor()
    await page.getByRole('button', { name: 'Revoke the approval' }).click()
    await endTyped(page)
    await page.getByText('No one has approved this text').waitFor()
    assert.deepEqual(complaints, [])
  })

  test('is accessible and fits, in Japanese and German, wide and narrow, light and dark', async () => {
    for (const language of ['ja', 'de']) {
      await page.goto(`${desk.origin('desk')}/admin/templates?id=determination&translation=${language}`)
      await page.getByRole('heading', { name: 'Approval' }).waitFor()
      await assertLooksRight(page, language, { picture: `admin-templates-${language}` })
    }
  })
})
