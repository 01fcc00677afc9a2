// What others change while somebody looks elsewhere, or while the connection is down, is there when they look again.
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Page } from 'playwright-core'
import { visitQueue } from '../../../../test/desk/each-visit.ts'
import type { Visit } from '../../../../test/desk/visit.ts'

suite('what changed meanwhile', () => {
  let visit: Visit
  let page: Page
  const { ready } = visitQueue(one => {
    visit = one
    page = one.page
  })

  const open = (reference: string) => page.locator('.row-link', { hasText: reference }).click()
  const file = (id: string, by: 'mara' | 'jonas') =>
    visit.desk.act(id, by, { type: 'file_as_not_demand', reason: 'advertisement', note: 'An offer.' })

  test('a demand that is opened again is as it is now, not as it was left', async () => {
    await page.goto(`${visit.base}/?step=confirm_facts,confirm_not_demand`)
    await ready()
    await open('D-93XA')
    await page.locator('.demand-head').waitFor()
    await page.goBack()
    await ready()
    const told = page.waitForResponse(r => r.url().includes('/api/queue?'))
    file('d-confirm_facts', 'jonas')
    await told
    await open('D-93XA')
    await page.locator('.demand-head').waitFor()
    await page.getByText('An offer.').first().waitFor()
  })

  test('a list that is come back to shows what became of its demands meanwhile', async () => {
    await page.goto(`${visit.base}/?step=confirm_facts`)
    await ready()
    await open('D-93XA')
    await page.locator('.demand-head').waitFor()
    await page.waitForTimeout(100)
    file('d-confirm_facts', 'jonas')
    // The page of a step that a colleague took goes on by itself.
    await page.getByRole('button', { name: 'Confirm the facts' }).first().waitFor({ state: 'detached' })
    await page.goBack()
    await page.locator('.row-link', { hasText: 'D-93XA' }).waitFor({ state: 'detached' })
  })

  test('what nobody told while the connection was down is asked for when it is there again', async () => {
    await page.goto(`${visit.base}/?step=confirm_facts,confirm_not_demand`)
    await ready()
    const row = page.locator('.row', { hasText: 'D-93XA' })
    await row.locator('.cell-step', { hasText: 'Confirm facts' }).waitFor()
    visit.desk.hangUp()
    file('d-confirm_facts', 'jonas')
    await row.locator('.cell-step', { hasText: 'Second look' }).waitFor()
  })

  test('without a server the queue says so and what can be done, and shows its rows once it answers', async () => {
    await page.goto(visit.base)
    await ready()
    await visit.context.setOffline(true)
    await page.keyboard.press('s')
    await page.getByText('The server did not answer.', { exact: false }).first().waitFor()
    assert.equal(await page.locator('.queue-skeleton').count(), 0)
    await visit.context.setOffline(false)
    await ready()
  })
})
