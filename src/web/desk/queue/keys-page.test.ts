// The queue by keyboard, as somebody who lives in it: the row with the focus, the way back to it, search, help, what can be undone.
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { axe } from '../../../../test/browser/browser.ts'
import { visitQueue } from '../../../../test/desk/each-visit.ts'
import type { Visit } from '../../../../test/desk/visit.ts'

suite('the queue by keyboard', () => {
  let visit: Visit
  let page: Page
  const { rows, ready, onRow } = visitQueue(one => {
    visit = one
    page = one.page
  })

  const at = () =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index ?? null)
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }

  test('a key acts on the row that has the focus, wherever the mouse put it, and needs no row chosen before', async () => {
    await page.goto(visit.base)
    await ready()
    const third = (await rows())[2] ?? ''
    await page.locator('.row .choose').nth(2).click()
    await press('j')
    await onRow(3)
    await press('k', 'x')
    await onRow(2)
    assert.equal(await page.locator('[data-chosen]').count(), 0, 'the box took the key away again')
    await press('a')
    await page.getByRole('dialog').getByText('Assign 1 demand').waitFor()
    await press('Escape', 'Escape')
    await page.locator('[data-chosen]').first().waitFor({ state: 'detached' })
    await page.locator('.row-link').nth(2).focus()
    await press('o')
    await page.locator('.demand-head', { hasText: third }).waitFor()
  })

  test('whatever opens and closes gives the focus back to the row that had it, and opens on what it is for', async () => {
    await page.goto(visit.base)
    await ready()
    await press('j', 'j')
    for (const key of ['v', 'c', '?', 'Control+k', 'a', 'f']) {
      await onRow(1)
      await press(key)
      const opened = key === 'f' ? page.locator('.filter-panel') : page.getByRole('dialog')
      await opened.locator(':focus').waitFor()
      if (key === 'a') assert.equal(await page.getByLabel('To').evaluate(isFocused), true)
      if (key === 'c') assert.equal(await opened.locator('.dialog-head :focus').count(), 0)
      if (key === 'f')
        assert.equal(await page.getByLabel('Due', { exact: true }).first().evaluate(isFocused), true)
      await press('Escape')
      await opened.waitFor({ state: 'detached' })
    }
    await onRow(1)
    // Assigning has chosen it; the box takes it away again.
    await page.locator('[data-index="1"][data-chosen]').waitFor()
    await press('x')
    await page.locator('[data-index="1"][data-chosen]').waitFor({ state: 'detached' })
  })

  test('J and K choose on from row to row, and inside the list the arrows move as j and k', async () => {
    await page.goto(visit.base)
    await ready()
    await press('j', 'J', 'J')
    await onRow(2)
    assert.equal(await page.locator('[data-chosen]').count(), 3)
    await press('ArrowDown', 'ArrowDown', 'ArrowUp')
    await onRow(3)
    assert.equal(await page.locator('[data-chosen]').count(), 3)
    await press('K')
    await onRow(2)
    assert.equal(await page.locator('[data-chosen]').count(), 4)
  })

  test('back from a demand the row that was opened has the focus again, and the next key goes on from there', async () => {
    visit.desk.addMany(120)
    await page.goto(visit.base)
    await ready()
    for (let i = 0; i < 30; i += 1) await press('j')
    await onRow(29)
    const opened = await page.evaluate(() => document.activeElement?.textContent ?? '')
    await press('Enter')
    await page.locator('.demand-head', { hasText: opened }).waitFor()
    await press('g', 'q')
    await onRow(29)
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), opened)
    const box = await page.locator('[data-index="29"]').boundingBox()
    assert.ok(box && box.y >= 0 && box.y < 900, 'it is on the screen')
    await press('j')
    await onRow(30)
    await press('Enter')
    await page.locator('.demand-head').waitFor()
    await page.goBack()
    await onRow(30)
  })

  test('a search is asked at once by Enter, and Enter again or the arrow goes on to its rows', async () => {
    await page.goto(visit.base)
    await ready()
    await press('/')
    await page.keyboard.type('marlow')
    await press('Enter')
    await page.waitForURL(/text=marlow/)
    await ready()
    await press('Enter')
    await onRow(0)
    await press('/', 'ArrowDown')
    await onRow(0)
    await press('/', 'Escape', 'j')
    assert.notEqual(await at(), null)
  })

  test('who will have the chosen is shown at once, and taken back by u', async () => {
    await page.goto(`${visit.base}/?columns=demand,owner`)
    await ready()
    let sent = 0
    page.on('request', r => {
      if (r.url().endsWith('/assign')) sent += 1
    })
    const owner = page.locator('[data-index="0"] .cell-plain')
    await page.locator('.cell-plain', { hasText: 'Jonas Abara' }).first().waitFor()
    const before = await owner.textContent()
    await press('j', 'a')
    await page.getByLabel('To').selectOption(before?.includes('Jonas') ? 'mara' : 'jonas')
    await page.getByRole('dialog').getByRole('button', { name: 'Assign', exact: true }).click()
    await page.waitForFunction(
      was => document.querySelector('[data-index="0"] .cell-plain')?.textContent !== was,
      before,
    )
    await page.locator('.undo').waitFor()
    await press('u')
    await page.waitForFunction(
      was => document.querySelector('[data-index="0"] .cell-plain')?.textContent === was,
      before,
    )
    assert.equal(sent, 0)
  })

  test('what can be undone is done at once where somebody says so, and once; and when the page is left', async () => {
    await page.goto(visit.base)
    await ready()
    const sent: unknown[] = []
    page.on('request', r => {
      if (r.url().endsWith('/assign')) sent.push(r.postDataJSON().person)
    })
    const give = async (person: string) => {
      await page.locator('.row-link').first().focus()
      await press('a')
      await page.getByLabel('To').selectOption(person)
      await page.getByRole('dialog').getByRole('button', { name: 'Assign', exact: true }).click()
      await page.locator('.undo').waitFor()
    }
    await give('mara')
    assert.deepEqual(sent, [])
    const [now] = await Promise.all([
      page.waitForResponse(r => r.url().endsWith('/assign')),
      page.getByRole('button', { name: 'Do it now' }).click(),
    ])
    assert.equal(now.status(), 200)
    await page.locator('.undo').waitFor({ state: 'detached' })
    await give('jonas')
    const href = await page.locator('.row-link').first().getAttribute('href')
    const id = href?.split('/').at(-1) ?? ''
    await page.goto(`${visit.base}/law`)
    // What a page sends as it is left is heard of by the desk alone.
    for (let n = 0; n < 50 && visit.desk.work.work(id).owner !== 'jonas'; n++) await delay(100)
    assert.equal(visit.desk.work.work(id).owner, 'jonas')
  })

  test('the help names every key that the queue hears, also those for which there is nothing to do now', async () => {
    await page.goto(visit.base)
    await ready()
    await press('?')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Keys on this page').waitFor()
    const named = await dialog.locator('.help-keys dt').allTextContents()
    for (const key of [...'/fFcsvVr*xXjkJKoadyeu?'.split(''), 'Esc', 'Enter', 'Ctrl+K'])
      assert.ok(named.includes(key), `${key} in ${named}`)
    assert.ok((await dialog.getByText('(not now)').count()) >= 4)
    assert.deepEqual(await axe(page), [])
    await press('Escape')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('undo')
    assert.equal(await page.getByRole('option', { name: /take it back|undo/i }).count(), 0)
  })

  test('what is typed into the palette is searched for once, when it is typed out, and not letter by letter', async () => {
    const asked: string[] = []
    page.on('request', r => {
      const text = new URL(r.url()).searchParams.get('text')
      if (text) asked.push(text)
    })
    await page.goto(visit.base)
    await ready()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('7KQ4')
    await page.getByRole('option', { name: /D-7KQ4/ }).waitFor()
    assert.deepEqual(asked, ['7KQ4'])
  })

  test('every command is found in the palette by its German words', async () => {
    visit.desk.language = 'de'
    await page.goto(visit.base)
    await ready()
    for (const [typed, found] of [
      ['spalten', 'Spalten und Reihenfolge'],
      ['zuletzt eing', 'was zuletzt einging'],
      ['ansicht', 'Gespeicherte Ansichten'],
      ['abgeschl', 'abgeschlossen'],
    ] as const) {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox').fill(typed)
      await page
        .getByRole('option', { name: new RegExp(found, 'i') })
        .first()
        .waitFor()
      await press('Escape')
    }
  })

  test('Escape closes the panel of filters, and then takes back what is chosen', async () => {
    await page.goto(visit.base)
    await ready()
    await press('f')
    await page.locator('.filter-panel').waitFor()
    await page.getByLabel('Step', { exact: true }).focus()
    await press('ArrowDown')
    assert.doesNotMatch(page.url(), /step=/, 'an arrow opens the list and takes nothing')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Close the filters' }).focus()
    await press('Escape')
    await page.locator('.filter-panel').waitFor({ state: 'detached' })
  })
})

function isFocused(node: Element): boolean {
  return node === document.activeElement
}
