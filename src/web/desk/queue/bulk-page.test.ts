// Steps on many demands in a real browser: the second look at what was filed as not a demand, and giving them to somebody.
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axe } from '../../../../test/browser/browser.ts'
import { visitQueue } from '../../../../test/desk/each-visit.ts'
import { facts } from '../../../../test/desk/paper.ts'
import { names } from '../../../../test/desk/road.ts'
import type { Visit } from '../../../../test/desk/visit.ts'

suite('steps on many demands in a browser', () => {
  let visit: Visit
  let page: Page
  const { ready } = visitQueue(one => {
    visit = one
    page = one.page
  })

  test('a demand is offered to those alone who can have it', async () => {
    await page.goto(visit.base)
    await ready()
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    const to = page.getByRole('dialog').getByLabel('To', { exact: true })
    await to.locator('option').nth(2).waitFor({ state: 'attached' })
    const offered = (await to.locator('option').allTextContents()).join('\n')
    assert.match(offered, /Jonas Abara/)
    for (const id of ['elif', 'tomas', 'ingrid'])
      assert.ok(!offered.includes(names[id] ?? id), `${id}: ${offered}`)
    await page.keyboard.press('Escape')
  })

  test('what others filed is looked at once more, each opened first, and agreed to together with a way back', async () => {
    visit.desk.addFiled('jonas', [1, 2])
    visit.desk.addFiled('mara', [3])
    visit.desk.granted = new Set()
    await page.goto(`${visit.base}/?step=confirm_not_demand`)
    await ready()
    assert.equal(await page.locator('.row-link').count(), 5)
    await page.keyboard.press('*')
    await page.getByText('5 chosen').waitFor()
    await page.keyboard.press('y')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('5 demands', { exact: false }).waitFor()
    assert.equal(await dialog.getByRole('button', { name: /It is not a demand/ }).count(), 0)
    assert.deepEqual(await axe(page), [])
    await page.keyboard.press('Enter')
    let agreed = 0
    let own = 0
    for (let at = 1; at <= 5; at += 1) {
      await dialog.getByText(`${at} of 5`).waitFor()
      await dialog.locator('.second-look-paper').waitFor()
      assert.equal(await page.evaluate(() => document.activeElement?.className), 'second-look-paper')
      if ((await dialog.getByText('You filed this.', { exact: false }).count()) > 0) {
        own += 1
        await page.keyboard.press('y')
        await dialog.getByText(`${at} of 5`).waitFor()
        assert.equal(await dialog.getByRole('button', { name: /It is not a demand/ }).count(), 0)
        await page.keyboard.press('n')
      } else if (agreed === 2) await page.keyboard.press('n')
      else {
        agreed += 1
        if (agreed === 1) assert.deepEqual(await axe(page), [])
        await page.keyboard.press('y')
      }
    }
    assert.equal(own, 1)
    assert.equal(visit.desk.granted.size, 5, 'each was opened under a grant of its own')
    assert.equal(visit.desk.commands.length, 0)
    await dialog.getByText('Agreed: 2. Left as they were: 3.').waitFor()
    const confirm = dialog.getByRole('button', { name: 'Confirm 2 as not demands' })
    await confirm.click()
    await page.getByText('2 demands will be confirmed as not a demand.').waitFor()
    await page.keyboard.press('u')
    assert.equal(visit.desk.commands.length, 0)
  })

  test('what is agreed to leaves the open queue; what changed meanwhile is refused and says why', async () => {
    visit.desk.addFiled('jonas', [1, 2])
    await page.goto(`${visit.base}/?step=confirm_not_demand`)
    await ready()
    await page.keyboard.press('*')
    await page.keyboard.press('y')
    await page.getByRole('button', { name: 'Open the first' }).click()
    for (let at = 1; at <= 4; at += 1) {
      await page.getByText(`${at} of 4`).waitFor()
      await page.getByRole('button', { name: /It is not a demand/ }).click()
    }
    visit.desk.act('many-1', 'jonas', { type: 'confirm_facts', facts, changed: [] })
    await page.getByRole('button', { name: 'Confirm 4 as not demands' }).click()
    await page.getByRole('button', { name: 'Do it now' }).click()
    await page.getByText('One was not taken').waitFor()
    await page
      .getByRole('alert')
      .getByText('Somebody changed this demand meanwhile.', { exact: false })
      .waitFor()
    assert.deepEqual(await axe(page), [])
    await page.goto(`${visit.base}/?view=not_demand`)
    await ready()
    assert.equal(await page.locator('.row-link').count(), 3)
  })

  test('the chosen are given to somebody by the key that the bar names', async () => {
    await page.goto(visit.base)
    await ready()
    await page.keyboard.press('j')
    await page.waitForFunction(() => document.activeElement?.closest('[data-index]'))
    await page.keyboard.press('x')
    await page.keyboard.press('a')
    await page.getByRole('dialog').getByLabel('To').selectOption('jonas')
    await page.getByRole('dialog').getByRole('button', { name: 'Assign', exact: true }).click()
    await page.getByText('1 demand will be Jonas Abara’s.').waitFor()
  })
})
