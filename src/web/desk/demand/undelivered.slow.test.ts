// A letter that did not arrive, and the process that follows an emergency, at the desk in the browser.
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { axe, shoot, sidewaysOverflow, tooWide } from '../../../../test/browser/browser.ts'
import { visitEach } from '../../../../test/desk/each-visit.ts'
import type { Visit } from '../../../../test/desk/visit.ts'

suite('what did not arrive', () => {
  let visit: Visit
  visitEach(one => {
    visit = one
  })

  test('a letter that came back is posted and recorded, and is no step any more', async () => {
    const { page } = visit
    await visit.see('/demands/d-undelivered')
    const next = page.locator('.next')
    await next.getByText('went to l.haskett@da.marlow-county.example and came back').waitFor()
    await next.getByRole('radio', { name: 'It was sent by post' }).check()
    const link = next.getByRole('link', { name: 'Download the letter for the post' })
    assert.match((await link.getAttribute('href')) ?? '', /undelivered-letter\?kind=redirect/)
    await next.getByLabel('Posted on').fill('2026-11-25')
    await next.getByLabel('To which address').fill('County Courthouse, 1 Main St')
    await next.getByRole('button', { name: 'Record that it is posted' }).click()
    await next.getByText('and came back').waitFor({ state: 'detached' })
    assert.ok(visit.desk.commands.some(c => c.type === 'settle_undelivered'))
  })

  test('it can be sent anew to a known address, the refused one last', async () => {
    const { page } = visit
    await visit.see('/demands/d-undelivered')
    const next = page.locator('.next')
    await next.getByRole('radio', { name: 'Send it again' }).check()
    await next.getByRole('button', { name: 'Send the letter' }).waitFor()
    await next.getByRole('radio', { name: 'It is not needed' }).check()
    await next.getByLabel('Why it is not needed').waitFor()
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      if ((await sidewaysOverflow(page)) > 0) assert.fail(await tooWide(page))
      assert.deepEqual(await axe(page), [])
      await shoot(page, `undelivered-${width}`)
      await page.emulateMedia({ colorScheme: 'dark' })
      assert.deepEqual(await axe(page, ['color-contrast']), [])
      await page.emulateMedia({ colorScheme: 'light' })
    }
    assert.deepEqual(visit.complaints, [])
  })

  test('process that followed is chosen among later demands of the authority, or named', async () => {
    const { page } = visit
    await visit.see('/demands/d-follow_up')
    await page.getByRole('radio', { name: 'The process came' }).check()
    const came = page.getByRole('group', { name: 'The demand that holds it' })
    await came.getByRole('radio', { name: /D-F0L1/ }).waitFor()
    await came.getByRole('radio', { name: 'Another demand, by its reference' }).check()
    await page.getByLabel(/why that authority acts for this one/).waitFor()
    assert.deepEqual(await axe(page), [])
  })
})
