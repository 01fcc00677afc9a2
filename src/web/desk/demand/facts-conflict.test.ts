// Two people at the same facts, in a real browser.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { axe } from '../../../../test/browser.ts'
import { facts } from '../../../../test/desk/paper.ts'
import { type OpenDesk, startDesk, Visit } from '../../../../test/desk/visit.ts'

suite('two editors', () => {
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

  test('of what two people changed each says by label and value which stands, and nothing is overwritten unseen', async () => {
    const { page } = visit
    await page.goto(`${visit.base}/demands/d-confirm_facts`)
    const stream = visit.desk.streams.get('d-confirm_facts')!
    await page.getByRole('textbox', { name: 'Their reference' }).fill('MINE-1')
    await page.getByRole('textbox', { name: 'Issuing body' }).fill('court')
    const carl = { kind: 'staff', id: 'carl', roles: ['counsel'], employment: 'employee' } as const
    const theirs = { ...facts, reference: 'THEIRS-2', authorityName: 'Another office' }
    stream.take(carl, { type: 'confirm_facts', facts: theirs, changed: ['reference'] }, Date.now())
    await page.getByRole('button', { name: 'Confirm the facts' }).click()
    const notice = page.locator('form [role=alert]')
    const which = notice.getByRole('group', { name: 'Their reference' })
    await which.getByLabel('theirs: THEIRS-2').waitFor()
    assert.equal(await notice.getByRole('group').count(), 1)
    assert.equal(await notice.getByRole('button', { name: 'Confirm as chosen' }).isDisabled(), true)
    assert.deepEqual(await axe(page), [])
    await which.getByLabel('yours: MINE-1').check()
    await notice.getByRole('button', { name: 'Confirm as chosen' }).click()
    await page.getByRole('heading', { name: 'Check who sent it.' }).waitFor()
    const stands = stream.state?.facts
    assert.deepEqual(
      [stands?.reference, stands?.body, stands?.authorityName],
      ['MINE-1', 'court', 'Another office'],
    )
  })
})
