// The danger of an emergency at the desk: whose data of a category would help and of when is said, and the supervisor is told it.
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Page } from 'playwright-core'
import { visitEach } from '../../../../test/desk/each-visit.ts'
import type { MockDesk } from '../../../../test/desk/mock-desk.ts'

suite('the least that helps', () => {
  let desk: MockDesk
  let base: string
  let page: Page

  visitEach(visit => {
    ;({ desk, base, page } = visit)
  })

  test('of several identifiers none is chosen beforehand, and the period is that of the paper until somebody cuts it', async () => {
    desk.person = 'mara'
    await page.goto(`${base}/demands/d-record_danger`)
    const form = page.locator('.next form')
    await form.getByLabel('Who is in danger').fill('A girl of nine years.')
    await form.getByLabel('Of what').selectOption('death')
    await form.getByLabel('What happened or threatens').fill('Taken from school.')
    await form.getByLabel('When it would happen').selectOption('now')
    await form.getByLabel('Why it cannot wait for a court').fill('He wrote that it ends tonight.')
    await form.getByLabel('How these data help').selectOption('locate_person')
    await form.getByLabel('In words', { exact: true }).fill('Where he holds her.')
    await form.getByRole('checkbox', { name: 'subscriber' }).check()
    await form.getByLabel('Why subscriber is needed').fill('Name and address.')
    const whose = form.getByRole('group', { name: 'Whose subscriber would help' })
    assert.equal(await whose.getByRole('checkbox', { checked: true }).count(), 0)
    const record = form.getByRole('button', { name: 'Record the danger' })
    assert.equal(await record.isDisabled(), true)
    await whose.getByRole('checkbox', { name: '203.0.113.44' }).check()
    const from = form.getByLabel('subscriber: from (UTC)')
    assert.equal(await from.inputValue(), '2025-10-01T04:00')
    await from.fill('2026-11-02T00:00')
    await record.click()
    await page
      .getByText(/subscriber of 203\.0\.113\.44 \(Name and address\.\)/)
      .first()
      .waitFor()
  })
})
