// The columns of the queue in a real browser: chosen, moved, ordered, kept for a person, as cards on a phone and in a file.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { suite, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axe, sidewaysOverflow } from '../../../../test/browser/browser.ts'
import { visitQueue } from '../../../../test/desk/each-visit.ts'
import type { Visit } from '../../../../test/desk/visit.ts'

suite('the columns of the queue in a browser', () => {
  let visit: Visit
  let page: Page
  const { rows, ready } = visitQueue(one => {
    visit = one
    page = one.page
  })

  const heads = () => page.locator('.row-head th').allTextContents()

  test('columns are chosen and moved by keyboard, stand in the address, and are what a file holds', async () => {
    await page.goto(visit.base)
    await ready()
    await page.keyboard.press('c')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Owner', { exact: true }).check()
    await dialog.getByLabel('Asks', { exact: true }).uncheck()
    await dialog.getByLabel('Owner', { exact: true }).focus()
    await page.keyboard.press('Alt+ArrowUp')
    await page.waitForFunction(() => /owner%2Cturn/.test(location.search))
    await page.keyboard.press('Alt+ArrowUp')
    await page.waitForFunction(() => /owner%2Cstep%2Cturn/.test(location.search))
    assert.equal(
      await dialog.getByLabel('Owner', { exact: true }).evaluate(e => e === document.activeElement),
      true,
    )
    assert.ok(await dialog.getByLabel('Demand', { exact: true }).isDisabled())
    assert.deepEqual(await axe(page), [])
    await page.keyboard.press('Escape')
    assert.deepEqual(
      (await heads()).map(h => h.replace(/ [↑↓]$/, '')),
      ['Due, and what then', 'Demand', 'Authority', 'Owner', 'Step', 'Turn'],
    )
    await page.locator('.row', { hasText: 'Jonas Abara' }).first().waitFor()
    assert.deepEqual(await axe(page), [])
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('e')])
    const [head, line] = (await readFile(await download.path(), 'utf8')).split('\r\n')
    assert.equal(
      head?.replace('\ufeff', ''),
      '"Due","What then","Closed","Reference","Authority","Country","Owner","Step","Turn"',
    )
    assert.match(line ?? '', /"(Jonas Abara|Mara Lindqvist|no one)"/)
  })

  test('a list is ordered by receipt from its head or by key, and says which way it stands', async () => {
    await page.goto(`${visit.base}/?columns=received,demand,due`)
    await ready()
    const due = await rows()
    await page.getByRole('button', { name: 'Received', exact: true }).click()
    await page.waitForFunction(() => /sort=latest/.test(location.search))
    await page.locator('th[aria-sort=descending]', { hasText: 'Received' }).waitFor()
    await page.waitForFunction(first => document.querySelector('.row-link')?.textContent !== first, due[0])
    const latest = await page
      .locator('.row time')
      .evaluateAll(all => all.map(t => t.getAttribute('datetime')))
    assert.ok(latest.length > 2)
    await page.keyboard.press('s')
    await page.locator('th[aria-sort=ascending]', { hasText: 'Received' }).waitFor()
    await page.getByText('In this order: what was received first.').waitFor()
    await page.keyboard.press('s')
    await page.locator('th[aria-sort=ascending]', { hasText: 'Due' }).waitFor()
    assert.doesNotMatch(page.url(), /sort=/)
    await page.goto(`${visit.base}/?due=week`)
    await ready()
    assert.equal(await page.locator('th button.sort').count(), 0, 'what is filtered by due time stands by it')
  })

  test('a view is saved with its columns and order, and saved over when it changes', async () => {
    const saved = page.getByRole('dialog').getByRole('link', { name: 'By receipt' })
    await page.goto(`${visit.base}/?columns=demand,received&sort=latest`)
    await ready()
    await page.keyboard.press('V')
    await page.getByRole('textbox', { name: 'Name' }).fill('By receipt')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.goto(`${visit.base}/?columns=owner,demand&sort=oldest`)
    await ready()
    await page.keyboard.press('V')
    await page.getByLabel('Save as').selectOption({ label: 'By receipt' })
    assert.equal(await page.getByRole('textbox', { name: 'Name' }).inputValue(), 'By receipt')
    assert.deepEqual(await axe(page), [])
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.goto(visit.base)
    await ready()
    await page.keyboard.press('v')
    await saved.waitFor()
    assert.equal(await saved.count(), 1)
    await saved.click()
    await page.waitForURL(/sort=oldest/)
    await page.waitForFunction(() => document.querySelectorAll('.row-head th').length === 2)
    assert.match((await heads()).join(), /Owner,Demand/)
    await page.keyboard.press('v')
    const forgets = page.getByRole('button', { name: /Forget.*By receipt/ })
    await forgets.click()
    await page.getByText(/^The view .*By receipt.* will be forgotten/).waitFor()
    // Taken back, it is where it was; and left alone for some seconds, it is gone.
    await page.keyboard.press('v')
    await page.getByRole('dialog').waitFor()
    assert.equal(await saved.count(), 0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('u')
    await page.keyboard.press('v')
    await saved.waitFor()
    await forgets.click()
    await page.getByRole('button', { name: 'Do it now' }).click()
    await page.keyboard.press('v')
    await page.getByRole('dialog').waitFor()
    await saved.waitFor({ state: 'detached' })
  })

  test('the queue opens for a person as they kept it, by its bare address, and for nobody else', async () => {
    await page.goto(`${visit.base}/?view=mine&country=US&columns=demand,received&sort=oldest`)
    await ready()
    await page.keyboard.press('c')
    await page.getByRole('button', { name: 'Open the queue like this from now on' }).click()
    await page.getByText('The queue opens like this for you from now on.').waitFor()
    await page.goto(visit.base)
    await page.waitForURL(/view=mine/)
    await ready()
    assert.match(page.url(), /country=US/)
    assert.deepEqual(
      (await heads()).map(h => h.replace(/ [↑↓]$/, '')),
      ['Demand', 'Received'],
    )
    await page.getByRole('link', { name: 'Open', exact: false }).first().click()
    await page.goto(`${visit.base}/?view=open`)
    await ready()
    assert.equal((await heads()).length, 2, 'their columns, where an address names none')
    visit.desk.person = 'jonas'
    await page.goto(visit.base)
    await ready()
    assert.equal((await heads()).length, 6)
    visit.desk.person = 'mara'
    await page.goto(visit.base)
    await ready()
    await page.keyboard.press('c')
    await page.getByRole('button', { name: 'Open the queue as for everybody' }).click()
    await page.getByText('The queue opens for you as for everybody.').waitFor()
    await page.goto(visit.base)
    await ready()
    assert.equal((await heads()).length, 6)
  })

  test('on a phone a row is a card of the chosen facts in the chosen order, each with its name', async () => {
    await visit.open({ width: 360, height: 780 })
    page = visit.page
    await page.goto(`${visit.base}/?columns=owner,demand,next,secrecy,received,turn,step,due`)
    await ready()
    const cards = page.locator('.row:not(.row-head)')
    const linesOf = (n: number) =>
      cards
        .nth(n)
        .locator('td:visible')
        .evaluateAll(cells => cells.map(c => c.getBoundingClientRect().top))
    const first = await Promise.all([0, 1, 2, 3, 4, 5].map(linesOf))
    const at = first.findIndex(lines => lines.length === 7)
    const card = cards.nth(at)
    const tops = first[at] ?? []
    assert.equal(tops.length, 7, 'what a demand does not have takes no line')
    assert.deepEqual(
      tops.slice(0, 4),
      tops.slice(0, 4).toSorted((x, y) => x - y),
    )
    for (const label of ['Owner', 'Next, in words', 'Received'])
      assert.ok(await card.getByText(label, { exact: true }).isVisible(), label)
    assert.equal(await sidewaysOverflow(page), 0)
    assert.deepEqual(await axe(page), [])
    await page.getByRole('button', { name: /^Columns/ }).click()
    await page.getByLabel('Order', { exact: true }).selectOption('oldest')
    await page.getByText('In this order: what was received first.').waitFor({ state: 'attached' })
    assert.equal(await sidewaysOverflow(page), 0)
  })
})
