// What one press does is several acts: where a later one is not taken, the page says what stands and what does not.
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Page } from 'playwright-core'
import { visitEach } from '../../../../test/desk/each-visit.ts'
import type { MockDesk } from '../../../../test/desk/mock-desk.ts'

suite('two acts by one press', () => {
  let desk: MockDesk
  let base: string
  let page: Page

  visitEach(visit => {
    ;({ desk, base, page } = visit)
  })

  test('a reading that is not taken after the decision is said to be open, and the decision to stand', async () => {
    desk.person = 'mara'
    let sent = 0
    await page.route('**/commands', route => {
      sent += 1
      return sent === 2 ? route.abort() : route.continue()
    })
    await page.goto(`${base}/demands/d-determine`)
    const form = page.locator('.next form')
    await form.waitFor()
    await form
      .getByLabel('Why the customer is not asked first')
      .selectOption('agency_states_redirect_would_harm')
    await form.getByLabel('What supports this exception').fill('She wrote why.')
    await form.getByLabel('Why this is not challenged').fill('Valid and narrow.')
    await form.getByRole('button', { name: /^Record both/ }).click()
    const half = page.getByText('the first part is recorded, the rest is not')
    await half.waitFor()
    assert.equal(sent, 2)
    // What is open is the next step, and to take it takes the warning away.
    assert.match((await page.locator('#next-title').textContent()) ?? '', /prohibition/)
    await page.getByRole('button', { name: 'Record the reading' }).click()
    await half.waitFor({ state: 'detached' })
  })
})
