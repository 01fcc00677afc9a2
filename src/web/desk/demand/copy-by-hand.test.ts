// A copy that a person made goes to the customer in the place of the one that was drawn: the file itself, with what the form says.
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { visitEach } from '../../../../test/desk/each-visit.ts'
import type { Visit } from '../../../../test/desk/visit.ts'

suite('a copy made by hand', { timeout: 500_000 }, () => {
  let visit: Visit
  visitEach(one => {
    visit = one
  })

  test('is sent as a file, once it was chosen, and without it nothing goes that way', async () => {
    const { page } = visit
    await visit.see('/demands/d-notify')
    const form = page.locator('form', { has: page.getByRole('button', { name: 'Send the notice' }) })
    const file = {
      name: 'copy.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 made by hand'),
    }
    await form.getByLabel('A copy made by hand').setInputFiles(file)
    await form.getByLabel('Type D-2MPL to confirm').fill('D-2MPL')
    await form.getByRole('button', { name: 'Send the notice' }).click()
    await page
      .locator('.matter', { hasText: 'Oostvaart BV' })
      .getByText(/sent to Famke Oosterhuis/)
      .waitFor()
    const { papers, commands } = visit.desk
    assert.deepEqual(papers, [
      { path: '/api/demands/d-notify/notice/by-hand', name: 'copy.pdf', text: '%PDF-1.7 made by hand' },
    ])
    const sent = commands.at(-1)
    assert.ok(sent?.type === 'send_notice')
    assert.equal(sent.contact, 'contact-1')
  })
})
