// Times of the approval page, for who sits elsewhere than the provider.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Approval, openApproval } from '../../../../test/server/approve/approval.ts'
import { type Prepared, prepareDemand } from '../../../../test/server/approve/prepared-demand.ts'
import { when } from '../../../words/when.ts'

describe('the zone of the approval page', { timeout: 500_000 }, () => {
  let surface: Approval
  let prepared: Prepared

  before(async () => {
    surface = await openApproval()
    prepared = await prepareDemand(surface.ground, 'p-prep', 't-1')
  })
  after(() => surface?.close())

  test('list and page show each moment in the reader’s own zone, and what is signed stays as it is', async () => {
    const zone = 'America/Los_Angeles'
    const { context, page } = await surface.signedInPage('p-one', { width: 1280, zone })
    const shown = () =>
      page
        .locator('time')
        .evaluateAll(all => all.map(one => [one.getAttribute('datetime') ?? '', one.textContent ?? '']))
    const inZone = (times: string[][]) => times.map(([at = '']) => [at, when(at, zone, 'en')])
    const listed = await shown()
    assert.deepEqual(listed, inZone(listed))
    await page.getByRole('link', { name: prepared.authorisation.demand }).click()
    await page.getByRole('heading', { level: 1, name: /anna@/ }).waitFor()
    const read = await shown()
    assert.ok(read.length >= 3)
    assert.deepEqual(read, inZone(read))
    assert.match(
      (await page.locator('.scope').textContent()) ?? '',
      /1 Mar 2026 to 1 Jul 2026 \(not included\), UTC/,
    )
    await context.close()
  })
})
