// Opening a demand in a real browser: what it is opened for comes first, by keyboard, and loses nothing when it ends.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, suite, test } from 'node:test'
import { axe, sidewaysOverflow } from '../../../../test/browser/browser.ts'
import { type OpenDesk, startDesk, Visit } from '../../../../test/desk/visit.ts'

suite('opening a demand', () => {
  let started: OpenDesk
  let visit: Visit

  before(async () => {
    started = await startDesk()
  })
  after(() => started?.browser.close())
  beforeEach(async () => {
    visit = new Visit(started)
    await visit.open({ width: 1280, height: 900 })
  })
  afterEach(() => visit.close())

  test('a demand opens for a purpose: one key for the usual one, a sentence for an unusual one', async () => {
    const { desk, base, page } = visit
    desk.granted = new Set()
    for (const [width, colorScheme] of [
      [360, 'dark'],
      [1280, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      await page.goto(`${base}/demands/d-sign`)
      await page.getByRole('heading', { name: 'What do you open this demand for?' }).waitFor()
      assert.deepEqual(await axe(page), [], `${width}`)
      assert.equal(await sidewaysOverflow(page), 0)
    }
    await page.keyboard.press('1')
    await page.getByRole('heading', { level: 1, name: /^D-/ }).waitFor()
    await page.goto(`${base}/demands/d-certify`)
    await page.getByRole('button', { name: /another reason/ }).press('Enter')
    await page.keyboard.type('The court asked for the whole file.')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /D-/ }).waitFor()
    assert.deepEqual([...(desk.granted ?? [])], ['d-sign', 'd-certify'])
    await page.emulateMedia({ colorScheme: 'light' })
  })

  test('whoever has the step is not asked what for', async () => {
    const { desk, base, page } = visit
    desk.granted = new Set()
    await page.goto(`${base}/demands/d-determine`)
    await page.getByRole('heading', { level: 1, name: /^D-/ }).waitFor()
    assert.equal(await page.getByText('What do you open this demand for?').count(), 0)
    assert.deepEqual([...desk.granted], ['d-determine'])
  })

  test('a grant that ends in the middle of a form is asked for again, and the step goes on with what was typed', async () => {
    const { desk, page } = visit
    desk.granted = new Set(['d-notify'])
    await visit.see('/demands/d-notify')
    await page.getByLabel('Type D-2MPL to confirm').first().fill('D-2MPL')
    desk.granted.clear()
    await page.getByRole('button', { name: /^Send the notice/ }).click()
    await page
      .getByRole('dialog')
      .getByRole('heading', { name: /has ended/ })
      .waitFor()
    assert.deepEqual(await axe(page), [])
    await page.keyboard.press('1')
    await page.waitForFunction(() => document.querySelector('dialog') === null)
    await page
      .getByText(/window/i)
      .first()
      .waitFor()
    assert.equal(desk.commands.at(-1)?.type, 'send_notice')
  })

  test('a grant that ends while somebody reads is said, and what is newer comes when it is open again', async () => {
    const { desk, page } = visit
    desk.granted = new Set(['d-notify'])
    await visit.see('/demands/d-notify')
    desk.granted.clear()
    desk.act('d-notify', 'jonas', { type: 'send_message', text: 'Is it the whole year?' })
    await page.getByText('Your grant for this demand has ended.').waitFor()
    assert.deepEqual(await axe(page), [])
    await page.getByRole('button', { name: 'Open it again' }).press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('1')
    await page.getByText('Is it the whole year?').first().waitFor()
    assert.equal(await page.getByText('Your grant for this demand has ended.').count(), 0)
  })
})
