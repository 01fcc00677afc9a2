// An act that asks for words alone has no form of its own: it is drawn from its input, as the next step and beside it.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, suite, test } from 'node:test'
import { type OpenDesk, startDesk, Visit } from '../../../../../test/desk/visit.ts'
import { en as demandEn } from '../../../../words/desk/demand/en.ts'
import { en as formsEn } from '../../../../words/desk/forms/en.ts'

suite('an act of words', () => {
  let started: OpenDesk
  let visit: Visit

  before(async () => {
    started = await startDesk()
  })
  after(() => started?.browser.close())
  beforeEach(async () => {
    visit = new Visit(started)
    await visit.open()
  })
  afterEach(() => visit.close())

  test('the next step shows what was asked, and sends what is filled in', async () => {
    const { page, desk } = visit
    desk.person = 'jonas'
    await visit.see('/demands/d-question')
    const next = page.locator('section.next')
    await next.locator('blockquote').waitFor()
    const end = next.getByRole('button', { name: formsEn['question.end'] })
    assert.equal(await end.isDisabled(), true)
    await next.getByRole('textbox', { name: formsEn['question.answer'] }).fill('The account of March.')
    await end.click()
    await next.locator('blockquote').waitFor({ state: 'detached' })
    assert.deepEqual(desk.commands.at(-1), { type: 'end_question', answer: 'The account of March.' })
    await page.getByText(demandEn['other.ask_authority']).first().waitFor()
  })
})
