// The menu of a person: the pages that are theirs and no others, how the desk looks, which is remembered, and the way out.
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { visitEach } from '../../../../test/desk/each-visit.ts'
import type { Visit } from '../../../../test/desk/visit.ts'

suite('the menu', { timeout: 500_000 }, () => {
  let visit: Visit
  visitEach(one => {
    visit = one
  })
  const menu = () => visit.page.locator('.menu-body').last()
  const open = async (person: string) => {
    visit.desk.person = person as typeof visit.desk.person
    await visit.page.goto(visit.base)
    await visit.page.locator('button.menu').last().click()
    await menu().getByRole('link').first().waitFor()
  }

  test('leads to the pages that are this person’s, and to no others', async () => {
    await open('elif')
    const approver = await menu().getByRole('link').allTextContents()
    assert.ok(approver.includes('Your work') && approver.includes('Rota'), approver.join())
    for (const other of ['Customers', 'Retention', 'Import open demands', 'Administration'])
      assert.ok(!approver.includes(other), `${other} in ${approver}`)
    await open('mara')
    const analyst = await menu().getByRole('link').allTextContents()
    assert.ok(analyst.includes('Customers') && !analyst.includes('Retention'), analyst.join())
    await menu().getByRole('link', { name: 'Workload' }).click()
    await visit.page.waitForURL('**/workload')
  })

  test('colours and row height are said, changed and remembered', async () => {
    const { page } = visit
    await open('mara')
    const seen = () =>
      page.evaluate(() => [document.documentElement.dataset.theme, document.documentElement.dataset.density])
    assert.deepEqual(await seen(), [undefined, 'comfortable'])
    await menu().getByRole('button', { name: 'Colours: as the system' }).click()
    await menu().getByRole('button', { name: 'Colours: light' }).click()
    await menu().getByRole('button', { name: 'Colours: dark' }).waitFor()
    await menu().getByRole('button', { name: 'Row height' }).click()
    assert.deepEqual(await seen(), ['dark', 'compact'])
    await page.reload()
    // The page dresses itself once its script has come.
    await page.locator('html[data-density]').waitFor()
    assert.deepEqual(await seen(), ['dark', 'compact'])
  })

  test('everybody is told what the installation does not do', async () => {
    visit.desk.stopped = 'disk clock'
    await open('mara')
    await visit.page.getByRole('status').filter({ hasText: 'new papers are refused' }).waitFor()
    await visit.page.getByRole('status').filter({ hasText: 'does not trust its clock' }).waitFor()
  })

  test('who signs out is signed out at the server, and sees the page to sign in', async () => {
    const { page } = visit
    await open('mara')
    const [request] = await Promise.all([
      page.waitForRequest(r => r.url().endsWith('/auth/sign-out')),
      menu().getByRole('button', { name: 'Sign out' }).click(),
    ])
    assert.equal(request.method(), 'POST')
    await page.waitForURL('**/sign-in')
  })
})
