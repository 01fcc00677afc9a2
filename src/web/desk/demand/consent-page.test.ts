// A consent that nobody has verified, at the desk: whose turn it is, until when, and what happens then.
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Page } from 'playwright-core'
import { visitEach } from '../../../../test/desk/each-visit.ts'
import type { MockDesk } from '../../../../test/desk/mock-desk.ts'

suite('a consent that waits', () => {
  let desk: MockDesk
  let base: string
  let page: Page

  visitEach(visit => {
    ;({ desk, base, page } = visit)
  })

  test('counsel verifies it where the page says what is next, and the law is asked anew', async () => {
    desk.person = 'jonas'
    await page.goto(`${base}/demands/d-consent`)
    const next = page.locator('.next')
    await next.getByText('verify the consent with a second piece of evidence', { exact: false }).waitFor()
    await page
      .getByText(/a consent that has not been verified has no effect/)
      .first()
      .waitFor()
    await next.getByLabel('a call to a number of our directory').check()
    await next.getByRole('textbox').first().fill('Mr Visser, board, on the number of the directory')
    const verify = next.getByRole('button', { name: 'The consent is verified' })
    assert.equal(await verify.isEnabled(), true)
    await verify.click()
    await next.getByText('Check the demand against the law packs.').waitFor()
  })
})
