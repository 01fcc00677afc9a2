// What left is added to or corrected at the desk: another package of the same lines, with a reason.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, suite, test } from 'node:test'
import { axe, sidewaysOverflow } from '../../../../test/browser/browser.ts'
import { type OpenDesk, startDesk, Visit } from '../../../../test/desk/visit.ts'
import type { CommandOf } from '../../../domain/registry/command.ts'

const TITLE = 'Add to a package or correct it'

suite('giving again what left', () => {
  let started: OpenDesk
  let visit: Visit

  before(async () => {
    started = await startDesk()
  })
  after(() => started?.browser.close())
  beforeEach(async () => {
    visit = await new Visit(started).open({ width: 1280, height: 900 })
  })
  afterEach(() => visit.close())

  test('a supplement names the package, its lines and why; nothing of it is chosen beforehand', async () => {
    const { desk, page } = visit
    await visit.see('/demands/d-close')
    const form = page.locator('details', { hasText: TITLE }).locator('form')
    const prepare = form.getByRole('button', { name: 'Prepare the new package' })
    assert.ok(await prepare.isDisabled())
    await form.getByLabel('adds what the earlier one did not hold').check()
    assert.ok(await prepare.isDisabled(), 'without a reason')
    await form.getByLabel('Why').fill('A store was restored from its backup.')
    for (const [width, colorScheme] of [
      [360, 'dark'],
      [1280, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      assert.deepEqual(await axe(page), [], `${width}`)
      assert.equal(await sidewaysOverflow(page), 0, `${width}`)
    }
    await prepare.click()
    await page.locator('#next-title', { hasText: /sign/i }).waitFor()
    const command = desk.commands.at(-1) as CommandOf<'prepare_authorisation'>
    assert.deepEqual(
      [command.type, command.again?.kind, command.again?.why],
      ['prepare_authorisation', 'supplement', 'A store was restored from its backup.'],
    )
    assert.match(command.again?.of ?? '', /^[0-9a-f]{64}$/)
    assert.ok(command.lines.length > 0)
  })

  test('where nothing left it is not offered', async () => {
    await visit.see('/demands/d-prepare')
    await visit.page.getByRole('heading', { level: 1 }).waitFor()
    assert.equal(await visit.page.locator('summary', { hasText: TITLE }).count(), 0)
  })
})
