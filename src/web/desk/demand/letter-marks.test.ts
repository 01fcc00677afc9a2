// What a letter says beyond its template is marked where it is previewed, also a letter to a tenant that an act of counsel sends.
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { axe } from '../../../../test/browser/browser.ts'
import { visitEach } from '../../../../test/desk/each-visit.ts'
import type { Visit } from '../../../../test/desk/visit.ts'

const OWN = 'Ms Oosterhuis of their legal department expects your call.'
const TEMPLATE = /How to check that this letter is ours/

suite('the difference to the template', () => {
  let visit: Visit
  visitEach(one => {
    visit = one
  })

  test('counsel’s own sentence and what is filled in are marked, the template is not, and the box takes the marks away', async () => {
    const { page } = visit
    await visit.see('/demands/d-redirect_letter')
    const next = page.locator('.next')
    const letter = next.locator('.letter-text')
    await letter.getByText(TEMPLATE).waitFor()
    await next.getByLabel('A sentence of your own').fill(OWN)
    await letter.locator('ins', { hasText: OWN }).waitFor()
    const marked = await letter.locator('ins').allTextContents()
    assert.ok(marked.includes(OWN))
    assert.ok(!marked.some(text => TEMPLATE.test(text)), marked.join(' | '))
    assert.match((await letter.textContent()) ?? '', TEMPLATE)
    assert.deepEqual(await axe(page), [])

    const box = next.getByLabel(/^Mark what is not the template/)
    await box.uncheck()
    await letter.locator('ins').first().waitFor({ state: 'detached' })
    const plain = (await letter.textContent()) ?? ''
    assert.ok(plain.includes(OWN), 'without marks it says the same')
    assert.match(plain, TEMPLATE)
    await box.check()
    await letter.locator('ins', { hasText: OWN }).waitFor()
  })

  test('more time is given with its letter in view, and not before it is there', async () => {
    const { page } = visit
    visit.desk.person = 'jonas'
    await visit.see('/demands/d-chain')
    const other = page.locator('details', {
      has: page.locator('> summary', { hasText: 'Give the customer more time' }),
    })
    if ((await other.getAttribute('open')) === null) await other.locator('> summary').click()
    const form = other.locator('form')
    const give = form.getByRole('button', { name: 'Give more time' })
    await form.getByLabel('Until (UTC)').fill('2026-12-01T09:00')
    assert.equal(await give.isDisabled(), true)
    assert.equal(await form.locator('.letter').count(), 0)
    await form.getByLabel(/^Why|^Reason/).fill(OWN)
    await form.locator('.letter-text ins', { hasText: OWN }).waitFor()
    await page.waitForFunction(
      name => [...document.querySelectorAll('button')].some(b => b.textContent === name && !b.disabled),
      'Give more time',
    )
    assert.deepEqual(await axe(page), [])
  })

  /** The page with another contact, and with a law that has the controller told, whom the chain does not tell. */
  async function beyond(): Promise<void> {
    await visit.page.route(/\/api\/demands\/d-chain$/, async route => {
      const url = route.request().url().replace('desk.localhost', '127.0.0.1')
      const response = await route.fetch({ url })
      const page = await response.json()
      for (const matter of Object.keys(page.chains)) {
        page.contacts[matter].push({ id: 'contact-9', name: 'Ida Bos' })
        page.lifecycle[matter].named = { whom: 'controller', cite: 'GDPR art 28(3)(a)' }
        page.chains[matter].controller = 'untold'
      }
      page.notYet = page.notYet.filter((n: { act: string }) => n.act !== 'leave_untold')
      await route.fulfill({ response, json: page })
    })
    visit.desk.person = 'jonas'
    await visit.see('/demands/d-chain')
  }
  const opened = async (title: string) => {
    const other = visit.page.locator('details', {
      has: visit.page.locator('> summary', { hasText: title }),
    })
    if ((await other.getAttribute('open')) === null) await other.locator('> summary').click()
    return other.locator('form')
  }

  test('the same notice goes to one more contact with its letter in view', async () => {
    await beyond()
    const form = await opened('Send the notice to one more contact')
    await form.locator('.letter-text').getByText(TEMPLATE).waitFor()
    assert.ok((await form.locator('.letter-text ins').count()) > 0)
    assert.equal(await form.getByRole('button', { name: 'Send the notice' }).isDisabled(), false)
    assert.deepEqual(await axe(visit.page), [])
  })

  test('whom the law names and the chain does not tell is said with its citation, and why not is asked', async () => {
    await beyond()
    const form = await opened('Record why the person named by the law is not told')
    await form.getByText('no party in the customer’s chain tells one').waitFor()
    await form.getByText('GDPR art 28(3)(a)').waitFor()
    const keep = form.getByRole('button', { name: 'Record why they are not told' })
    assert.equal(await keep.isDisabled(), true)
    await form.getByLabel('Why they are not told').fill('The reseller tells it, by contract.')
    assert.equal(await keep.isDisabled(), false)
    assert.deepEqual(await axe(visit.page), [])
  })
})
