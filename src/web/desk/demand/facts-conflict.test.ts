// Two people at the same facts, in a real browser.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { axe } from '../../../../test/browser/browser.ts'
import { facts } from '../../../../test/desk/paper.ts'
import { type OpenDesk, startDesk, Visit } from '../../../../test/desk/visit.ts'

const carl = { kind: 'staff', id: 'carl', roles: ['counsel'], employment: 'employee' } as const

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

  test('newer facts that come under what is being typed stand beside it, and nothing is sent before both are put together', async () => {
    const { page, desk } = visit
    await page.goto(`${visit.base}/demands/d-assess`)
    const stream = desk.streams.get('d-assess')!
    await page.getByText('Correct the facts').click()
    const form = page.locator('form', { has: page.getByRole('button', { name: 'Confirm the facts' }) })
    await form.getByRole('textbox', { name: 'Their reference' }).fill('MINE-1')
    const before = stream.state?.facts ?? facts
    const theirs = { ...before, reference: 'THEIRS-2', body: 'police' }
    desk.act('d-assess', 'jonas', { type: 'confirm_facts', facts: theirs, changed: ['reference'] })
    await page.locator('.newer button').click()
    const notice = form.getByRole('alert')
    await notice.getByText('Somebody changed this demand while you were typing.').waitFor()
    assert.equal(await form.getByRole('textbox', { name: 'Their reference' }).inputValue(), 'MINE-1')
    assert.equal(await form.getByRole('button', { name: 'Confirm the facts' }).isDisabled(), true)
    assert.deepEqual(await axe(page), [])
    await notice.getByRole('group', { name: 'Their reference' }).getByLabel('theirs: THEIRS-2').check()
    await notice.getByRole('button', { name: 'Put both together as chosen' }).click()
    await notice.waitFor({ state: 'detached' })
    assert.equal(await form.getByRole('textbox', { name: 'Their reference' }).inputValue(), 'THEIRS-2')
    assert.equal(await form.getByRole('textbox', { name: 'Issuing body' }).inputValue(), 'police')
    await form.getByRole('textbox', { name: 'Issuing body' }).fill('court')
    await form.getByRole('button', { name: 'Confirm the facts' }).click()
    await form.waitFor({ state: 'detached' })
    assert.deepEqual([stream.state?.facts?.reference, stream.state?.facts?.body], ['THEIRS-2', 'court'])
  })

  test('who has typed nothing is shown newer facts without a question', async () => {
    const { page, desk } = visit
    await page.goto(`${visit.base}/demands/d-determine`)
    await page.getByText('Correct the facts').click()
    const before = desk.streams.get('d-determine')?.state?.facts ?? facts
    const theirs = { ...before, reference: 'THEIRS-3' }
    desk.act('d-determine', 'jonas', { type: 'confirm_facts', facts: theirs, changed: ['reference'] })
    const form = page.locator('form', { has: page.getByRole('button', { name: 'Confirm the facts' }) })
    await form.locator('input[value="THEIRS-3"]').waitFor()
    assert.equal(await form.getByRole('alert').count(), 0)
  })

  test('where another step would take the form away, what is typed in it is asked about', async () => {
    const { page, desk } = visit
    await page.goto(`${visit.base}/demands/d-authenticate`)
    await page.getByText('Correct the facts').click()
    await page.getByRole('textbox', { name: 'Their reference' }).fill('MINE-4')
    desk.act('d-authenticate', 'jonas', {
      type: 'record_withdrawal',
      how: 'telephone',
      from: 'The clerk',
      on: '2026-11-25',
      note: 'Not wanted any more.',
      document: null,
      asks: [],
      accounts: [],
    })
    await page.locator('.newer button').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Stay' }).click()
    assert.equal(await page.getByRole('textbox', { name: 'Their reference' }).inputValue(), 'MINE-4')
    await page.locator('.newer').waitFor()
  })
})
