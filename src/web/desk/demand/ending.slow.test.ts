// The end of a secrecy before its time, and whom the law names and nobody tells, at the desk: what takes a second person, and what is
// typed.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, suite, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axe } from '../../../../test/browser/browser.ts'
import type { MockDesk } from '../../../../test/desk/mock-desk.ts'
import { type OpenDesk, startDesk, Visit } from '../../../../test/desk/visit.ts'

suite('what takes a second person before a tenant is told', () => {
  let started: OpenDesk
  let visit: Visit
  let desk: MockDesk
  let page: Page

  before(async () => {
    started = await startDesk()
  })
  after(() => started?.browser.close())
  beforeEach(async () => {
    visit = await new Visit(started).open()
    ;({ desk, page } = visit)
  })
  afterEach(() => visit.close())

  const last = () => desk.commands.at(-1)

  /** The desk took that many of these. */
  async function taken(type: string, times = 1): Promise<void> {
    for (let i = 0; i < 100 && desk.commands.filter(c => c.type === type).length < times; i++)
      await page.waitForTimeout(50)
    assert.equal(desk.commands.filter(c => c.type === type).length, times, type)
  }

  test('an end waits for a second person, who types what cannot be taken back', async () => {
    await visit.see('/demands/d-end_secrecy')
    const form = page.locator('.next form')
    await form.getByLabel('was lifted by its court or issuer').check()
    await form.getByLabel('Which order lifts it').fill('The clerk called.')
    await form.getByRole('button', { name: 'for a second person to confirm' }).click()
    await taken('end_secrecy')
    await page.getByText('another person checks and confirms it').first().waitFor()
    await visit.see('/demands/d-confirm_secrecy_end')
    const second = page.locator('.next form')
    await second.getByText('The clerk of the court called').waitFor()
    for (const until of [/May 2027/, /Aug(ust)? 2027/]) await second.getByText(until).first().waitFor()
    await second.getByRole('link').first().waitFor()
    await second.getByLabel('No, it has ended').check()
    const confirm = second.getByRole('button', { name: 'Confirm that the prohibition has ended' })
    assert.ok(await confirm.isDisabled())
    await second.getByLabel(/Type D-GAG2|D-GAG2/).fill('D-GAG2')
    await confirm.click()
    await taken('confirm_secrecy_end')
  })

  test('of several orders nobody ends all of them by not looking', async () => {
    await visit.see('/demands/d-confirm_secrecy_end')
    const first = page.locator('.next form')
    await first.getByLabel('Yes, it still binds').check()
    await first.getByLabel('Why it still binds').fill('It names another account.')
    await first.getByRole('button', { name: 'Record that it still binds' }).click()
    await taken('confirm_secrecy_end')
    await visit.see('/demands/d-confirm_secrecy_end')
    desk.person = 'jonas'
    await page.reload()
    const again = page.locator('details', { hasText: 'Record that the prohibition has ended' })
    await again.locator('summary').click()
    const form = again.locator('form')
    await form.getByLabel('was lifted by its court or issuer').check()
    await form.getByLabel('Which order lifts it').fill('Order 9.')
    const say = form.getByRole('button', { name: 'for a second person to confirm' })
    assert.ok(await say.isDisabled())
    await form.getByLabel('Which order', { exact: true }).selectOption({ label: 'all of them' })
    await say.click()
    await taken('end_secrecy')
    assert.equal((last() as { order?: string | null }).order, null)
  })

  test('whom the law names and the chain does not tell is not passed over: counsel says why', async () => {
    await visit.see('/demands/d-leave_untold')
    const form = page
      .locator('details', { hasText: 'Record why the person named by the law is not told' })
      .locator('form')
    await form.getByText('28(3)(a)').waitFor()
    await page.locator('.next').getByText('no party told in the customer’s chain is the controller').waitFor()
    const why = form.getByRole('button', { name: 'Record why they are not told' })
    assert.ok(await why.isDisabled())
    await form.getByLabel('Why they are not told').fill('The reseller tells it, by contract.')
    assert.deepEqual(await axe(page), [])
    await why.click()
    await taken('leave_untold')
    assert.deepEqual(visit.complaints, [])
  })

  for (const [language, label, button] of [
    ['de', 'Zur Bestätigung D-GAG2 eingeben', 'Bestätigen, dass die Geheimhaltung zu Ende ist'],
    ['ja', '確認のため D-GAG2 と入力してください', '秘密保持の終了を確認する'],
  ] as const)
    test(`what cannot be taken back is confirmed by typing what the page shows, in ${language}`, async () => {
      desk.language = language
      await visit.see('/demands/d-confirm_secrecy_end')
      const form = page.locator('.next form')
      await form.getByRole('radio').nth(1).check()
      assert.ok(await form.getByRole('button', { name: button }).isDisabled())
      await form.getByLabel(label).fill('D-GAG2')
      await form.getByRole('button', { name: button }).click()
      await taken('confirm_secrecy_end')
      assert.deepEqual(visit.complaints, [])
    })
})
