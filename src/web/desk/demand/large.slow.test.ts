// A demand as large as they come, in the browser: what the law answers alike is read and decided once, and recorded line by line.
import assert from 'node:assert/strict'
import { after, afterEach, before, describe, test } from 'node:test'
import { axe, sidewaysOverflow } from '../../../../test/browser/browser.ts'
import { LARGE } from '../../../../test/desk/large.ts'
import { type OpenDesk, startDesk, Visit } from '../../../../test/desk/visit.ts'
import type { CommandOf } from '../../../domain/registry/command.ts'

describe('a demand with twelve asks, forty accounts and two hundred pages', { timeout: 500_000 }, () => {
  let started: OpenDesk
  let visit: Visit
  before(async () => {
    started = await startDesk()
  })
  afterEach(() => visit?.close())
  after(() => started?.browser.close())

  async function open(width: number): Promise<Visit> {
    visit = await new Visit(started).open({ width, height: 900 })
    visit.desk.person = 'jonas'
    await visit.page.goto(`${visit.base}/demands/${LARGE}`)
    await visit.page.locator('.next h2').waitFor()
    return visit
  }

  test('accounts that the law answers alike are decided once; one that is taken out is decided for itself', async () => {
    const { page } = await open(1280)
    const fields = page.locator('.line-fields')
    const before = await fields.count()
    assert.ok(before < 50, `${before} forms for 640 lines`)
    const first = fields.first()
    assert.match((await first.locator('legend').textContent()) ?? '', /^ask 1 · subscriber 27 accounts/)
    await first.getByLabel('Reason').fill('All of these the same.')
    await first.getByRole('button', { name: 'Decide alone: j.dewit.4@oostvaart.example' }).click()
    const alone = fields.nth(1)
    await page.waitForFunction(() => document.activeElement?.tagName === 'SELECT')
    assert.equal(await alone.locator('select:focus').count(), 1, 'the keyboard goes along')
    await alone.getByLabel('Reason').fill('This one alone.')
    await page.getByRole('button', { name: 'Record the determination' }).click()
    await page.getByText('every line is decided').waitFor()
    const { lines } = visit.desk.commands.at(-1) as CommandOf<'determine'>
    assert.equal(lines.length, 640)
    assert.equal(new Set(lines.map(l => `${l.ask}/${l.category}/${l.account}`)).size, 640)
    const said = (reason: string) => lines.filter(l => l.reason === reason)
    assert.equal(said('All of these the same.').length, 26)
    const [one, ...none] = said('This one alone.')
    assert.deepEqual([one?.ask, one?.category, none.length], ['a1', 'subscriber', 0])
    assert.deepEqual(visit.complaints, [])
  })

  test('the determination is one table, and a page of the paper is a number away', async () => {
    const { page } = await open(1280)
    const table = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: 'Decided' }) })
    assert.equal(await table.getByRole('rowheader').count(), 16)
    await page.getByLabel(/^Go to a page, 1 to 200/).fill('140')
    await page.keyboard.press('Enter')
    const sheet = page.getByRole('region', { name: 'page 140' })
    await sheet.waitFor()
    assert.ok(await sheet.evaluate(element => element === document.activeElement))
    const { top } = await sheet.evaluate(element => ({ top: element.getBoundingClientRect().top }))
    assert.ok(top > 0 && top < 600, `page 140 stands at ${top}`)
  })

  for (const width of [1280, 360])
    test(`nothing stands out of a window of ${width} px, and axe finds nothing`, async () => {
      await open(width)
      assert.equal(await sidewaysOverflow(visit.page), 0)
      assert.deepEqual(await axe(visit.page), [])
    })
})
