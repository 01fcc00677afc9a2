// What stands beside a decision and how a demand prints, in a real browser.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { shoot } from '../../../../test/browser/browser.ts'
import { type OpenDesk, startDesk, Visit } from '../../../../test/desk/visit.ts'
import type { DemandWork } from '../../../api/desk/work.ts'

/** Nothing else stands beside the decision. */
const nobody: Omit<DemandWork, 'related'> = {
  owner: null,
  offer: null,
  people: [],
  names: {},
  comments: [],
  tasks: [],
  covers: false,
}

suite('beside the decision, and on paper', () => {
  let started: OpenDesk
  let visit: Visit

  before(async () => {
    started = await startDesk()
    visit = new Visit(started)
    await visit.open({ width: 1280, height: 900 })
  })
  after(async () => {
    await visit?.close()
    await started?.browser.close()
  })

  test('what is related stands below the decisions, opens by itself for the same account alone, and shows three first', async () => {
    const { page } = visit
    const seven = (why: string) =>
      Array.from({ length: 7 }, (_, i) => ({
        id: `d-${i}`,
        reference: `D-REL${i}`,
        receivedAt: i === 0 ? '2026-11-02T00:00:00.000Z' : '2026-11-03T09:30:00.000Z',
        closed: false,
        why: [why],
      }))
    for (const [why, opens] of [
      ['tenant', false],
      ['account', true],
    ] as const) {
      await page.route('**/api/demands/*/work', route =>
        route.fulfill({ json: { ...nobody, related: seven(why) } }),
      )
      await page.goto(`${visit.base}/demands/d-determine`)
      const related = page.locator('details.related')
      await related.waitFor()
      assert.equal(await related.evaluate(one => (one as HTMLDetailsElement).open), opens, why)
      await page.unroute('**/api/demands/*/work')
    }
    const related = page.locator('details.related')
    assert.equal(await related.locator('li').count(), 3)
    assert.match((await related.locator('li').first().textContent()) ?? '', /received 2 Nov 2026$/)
    const top = (found: ReturnType<typeof page.locator>) =>
      found.evaluate(one => one.getBoundingClientRect().top)
    assert.ok((await top(related)) > (await top(page.locator('.decision table').first())))
    await related.getByRole('button', { name: 'All 7' }).click()
    assert.equal(await related.locator('li').count(), 7)
  })

  test('on paper the columns stand below each other, whole, without the frame and without forms', async () => {
    const { page } = visit
    await visit.see('/demands/d-determine')
    const boxes = () =>
      page.locator('.column').evaluateAll(all =>
        all.map(one => {
          const { top, left, bottom } = one.getBoundingClientRect()
          return { top, left, bottom, cut: one.scrollHeight > one.clientHeight + 1 }
        }),
      )
    assert.ok(
      (await boxes()).some(box => box.cut),
      'on the screen a pane scrolls',
    )
    await page.emulateMedia({ media: 'print' })
    const printed = await boxes()
    assert.deepEqual(
      printed.map(box => [box.left === printed[0]?.left, box.cut]),
      printed.map(() => [true, false]),
    )
    for (const [i, box] of printed.entries()) if (i > 0) assert.ok(box.top >= printed[i - 1]!.bottom - 1)
    for (const gone of ['.topbar', '.decision form', 'button.primary', '.tab-bar'])
      assert.equal(await page.locator(`${gone}:visible`).count(), 0, gone)
    await shoot(page, 'demand-print')
    await page.emulateMedia({ media: null })
  })
})
