// Counsel's answers in a real browser over the real packs: an open question answered, shown with its source, renewed and withdrawn.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { assertSound } from '../../../../test/browser/browser.ts'
import { type OpenDesk, startDesk, Visit } from '../../../../test/desk/visit.ts'
import { endTyped } from '../../../../test/typed.ts'

suite("counsel's answers at the desk", () => {
  let started: OpenDesk
  before(async () => {
    started = await startDesk()
  })
  after(() => started?.browser.close())

  test('counsel answers what a pack leaves open, renews and withdraws; an analyst reads', async () => {
    const visit = new Visit(started)
    await visit.open({ width: 1280, height: 900 })
    const { desk, base, page } = visit
    await page.goto(`${base}/law/answers`)
    await page.getByText('Counsel employed by the provider answers.').waitFor()
    await page.locator('details summary').first().click()
    assert.equal(await page.getByRole('button', { name: /^Answer/ }).count(), 0)

    desk.person = 'jonas'
    await page.reload()
    await page.locator('details summary').first().click()
    await page
      .getByRole('button', { name: /^Answer.*May the customer be told/ })
      .first()
      .click()
    const form = page.locator('form.permitted-form')
    await form.getByRole('radio').first().check()
    await form.getByLabel('Reason').fill('The statute is silent, and a circular of 2024 says so.')
    await form.getByLabel('Source').fill('Memorandum 12')
    await form.getByLabel('Last day').fill('2027-11-30')
    await assertSound(page, 'the form of an answer')
    await form.getByRole('button', { name: 'Record the answer' }).click()
    const given = page.locator('ul.permitted > li').first()
    await given.getByText('in force').waitFor()
    await given.getByText('Memorandum 12').waitFor()
    await assertSound(page, 'an answer')

    await given.getByRole('button', { name: /^Renew/ }).click()
    await form.getByLabel('Last day').fill('2028-01-31')
    await form.getByRole('button', { name: 'Renew the answer' }).click()
    await page.locator('ul.permitted > li').nth(1).getByText('ended', { exact: true }).waitFor()
    await given.getByRole('button', { name: /^Withdraw/ }).click()
    await endTyped(page)
    await given.getByText('ended', { exact: true }).waitFor()
    await visit.close()
    assert.deepEqual(visit.complaints, [])
  })
})
