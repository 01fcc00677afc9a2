// Where one approves: the end of a session covers the page, and one's own sessions are seen and ended.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Approval, openApproval } from '../../../../test/server/approve/approval.ts'
import { type Prepared, prepareDemand } from '../../../../test/server/approve/prepared-demand.ts'
import { brokenRules } from '../../../../test/server/sign-in/complaints.ts'

describe('the session of who approves', { timeout: 500_000 }, () => {
  let surface: Approval
  let prepared: Prepared

  before(async () => {
    surface = await openApproval()
    prepared = await prepareDemand(surface.ground, 'p-prep', 't-1')
  })
  after(() => surface?.close())

  test('a session that ends covers what is signed, and what was typed is there after a sign-in beside it', async () => {
    const { context, page } = await surface.signedInPage('p-one')
    await page.goto(`${surface.origin}/#${prepared.digest}`)
    await page.locator('h1', { hasText: 'anna@oostvaart' }).waitFor()
    await page.clock.install()
    await page.reload()
    await page.locator('h1', { hasText: 'anna@oostvaart' }).waitFor()
    await page.getByRole('button', { name: 'Send back' }).first().click()
    await page.getByLabel('What is wrong?').fill('The period is wrong.')
    const cookies = await context.cookies()
    await context.clearCookies()
    await page.clock.fastForward(16 * 60_000)
    const cover = page.getByRole('alertdialog', { name: 'Your session has ended' })
    await cover.waitFor()
    assert.doesNotMatch(await page.evaluate<string>('document.title + document.body.innerText'), /anna|D-/)
    assert.deepEqual(await brokenRules(page), [])
    assert.equal(await cover.getByRole('link').getAttribute('target'), '_blank')
    await context.addCookies(cookies)
    await page.evaluate("dispatchEvent(new Event('focus'))")
    await cover.waitFor({ state: 'detached' })
    assert.equal(await page.getByLabel('What is wrong?').inputValue(), 'The period is wrong.')
    await context.close()
  })

  test('one’s own sessions are listed where one approves, and one that is ended is covered at once', async () => {
    const first = await surface.signedInPage('p-one')
    const other = await surface.signedInPage('p-one')
    await other.page.goto(`${surface.origin}/#${prepared.digest}`)
    await other.page.locator('h1', { hasText: 'anna@oostvaart' }).waitFor()
    const { page } = first
    await page.getByRole('link', { name: 'Where you are signed in' }).press('Enter')
    await page.getByText('This one.').waitFor()
    assert.deepEqual(await brokenRules(page), [])
    await page.getByRole('button', { name: 'End this session' }).first().press('Enter')
    await page.getByText('The session has ended.').waitFor()
    await other.page.getByRole('alertdialog', { name: 'Your session has ended' }).waitFor()
    surface.ground.pass(301)
    await page.getByRole('button', { name: 'End all other sessions' }).click()
    await page.getByText('Show your passkey once more').waitFor()
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('button', { name: 'End all other sessions' }).press('Enter')
    await page.getByText('You are signed in here and nowhere else.').waitFor()
    assert.deepEqual(first.complaints, [])
    surface.ground.pass(-301)
    await first.context.close()
    await other.context.close()
  })
})
