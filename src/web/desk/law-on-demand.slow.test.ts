// The law on a demand's page: each finding beside the words it rests on, and back; another day as a what-if; what is missing
// leads to its field; silence, conflicts and filings told whole.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, suite, test } from 'node:test'
import type { Page } from 'playwright-core'
import { assertSound } from '../../../test/browser/browser.ts'
import type { MockDesk } from '../../../test/desk/mock-desk.ts'
import { type OpenDesk, startDesk, Visit } from '../../../test/desk/visit.ts'

suite('the law on a demand', () => {
  let started: OpenDesk
  let visit: Visit
  let desk: MockDesk
  let page: Page

  before(async () => {
    started = await startDesk()
  })
  after(() => started?.browser.close())
  beforeEach(async () => {
    visit = new Visit(started)
    await open({ width: 1280, height: 900 })
  })
  afterEach(async () => {
    await visit.close()
    assert.deepEqual(visit.complaints, [])
  })

  async function open(look: { width: number; height: number }) {
    await visit.open(look)
    ;({ desk, page } = visit)
  }

  async function see(id: string) {
    await page.goto(`${visit.base}/demands/${id}`)
    await page.locator('.demand-head').waitFor()
  }

  test('from a finding Enter shows the words that it rests on, and they stay marked until Escape', async () => {
    await see('d-determine')
    const reason = page.locator('.reason', { hasText: 'A request in a letter binds no one' }).first()
    await reason.getByRole('button', { name: /source of non-disclosure · p\. 2/ }).press('Enter')
    await page.mouse.move(0, 0)
    const mark = page.locator('mark[data-active]')
    assert.match((await mark.first().textContent()) ?? '', /You are requested not to disclose/)
    await page.waitForFunction(() => {
      const box = document.querySelector('mark[data-active]')?.getBoundingClientRect()
      return box !== undefined && box.top > 0 && box.bottom < innerHeight
    })
    await assertSound(page, 'a chosen passage')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await page.getByText(/rest on these words/).waitFor({ state: 'detached' })
  })

  test('from a passage Enter shows the findings that rest on it, and how many', async () => {
    await see('d-determine')
    const mark = page.getByRole('button', { name: /You are requested not to disclose/ })
    await mark.press('Enter')
    await page.getByText('2 findings rest on these words (page 2).').waitFor()
    assert.equal(await mark.getAttribute('aria-pressed'), 'true')
    const resting = await page.locator('.reason[data-active]').allTextContents()
    assert.equal(resting.length, 2)
    assert.ok(resting.every(text => text.includes('A request in a letter binds no one')))
    await page.getByRole('button', { name: 'Clear' }).click()
    assert.equal(await page.locator('.reason[data-active]').count(), 0)
  })

  test('before the law has answered, passages are no buttons', async () => {
    await see('d-lookup')
    assert.ok((await page.locator('mark').count()) > 0)
    assert.equal(await page.locator('mark[role=button]').count(), 0)
  })

  test('on a phone the way from finding to passage and back takes the keyboard along', async () => {
    await open({ width: 360, height: 780 })
    await see('d-determine')
    await page.getByRole('button', { name: 'Facts and findings' }).click()
    await page
      .getByRole('button', { name: /source of non-disclosure · p\. 2/ })
      .first()
      .press('Enter')
    await page.waitForFunction(() => document.activeElement?.tagName === 'MARK')
    await page.keyboard.press('Enter')
    await page.locator('.reason[data-active]').first().waitFor()
    await assertSound(page, 'findings on a phone')
  })

  test('another day is shown as a what-if, beside what is recorded, and nothing is written', async () => {
    await see('d-in_question')
    const told = page.locator('.answer')
    await told.getByText('do not tell the customer until the end of 17 Feb 2027').waitFor()
    await page.getByText('As of another day').click()
    await page.getByLabel('Day', { exact: true }).fill('2027-03-01')
    await page.getByLabel('Day', { exact: true }).press('Enter')
    await page.getByText('What if it were Mon 1 Mar 2027').waitFor()
    await page.getByText(/Not recorded, and nothing may be decided by it/).waitFor()
    await page
      .locator('.what-if')
      .getByText(/The order of silence ended on 17 February 2027/)
      .first()
      .waitFor()
    await assertSound(page, 'a what-if')
    await page.getByRole('button', { name: 'Back to what is recorded' }).click()
    await told.getByText('do not tell the customer until the end of 17 Feb 2027').waitFor()
    assert.deepEqual(desk.commands, [])
  })

  test('a what-if that is refused says why where the day was asked for', async () => {
    await see('d-in_question')
    const stream = desk.streams.get('d-in_question')!
    const facts = stream.state!.facts!
    stream.state = { ...stream.state!, facts: { ...facts, answers: { urgent: 'perhaps' } } }
    await page.getByText('As of another day').click()
    await page.getByRole('button', { name: 'Show that day' }).click()
    await page.locator('.findings [role=alert]').getByText('Correct the facts.').waitFor()
  })

  test('a fact that is missing leads to its field, and its answer is recorded with the facts', async () => {
    await see('d-in_question')
    await page.getByRole('button', { name: /^Answer it: Is it one order for papers/ }).press('Enter')
    const field = page.getByRole('combobox', { name: /Is it one order for papers not yet written/ })
    await page.waitForFunction(() => document.activeElement?.tagName === 'SELECT')
    assert.equal(await field.evaluate(element => element === document.activeElement), true)
    await field.selectOption('no')
    await page.getByRole('button', { name: 'Confirm: the paper says so' }).click()
    await page.getByRole('heading', { name: 'Check the demand against the law packs.' }).waitFor()
    const command = desk.commands.at(-1)
    assert.ok(command?.type === 'confirm_facts')
    assert.equal(command.facts.answers['gag.blanket'], false)
    assert.ok(command.changed.includes('answers.gag.blanket'))
    await page.getByRole('button', { name: 'Check the demand against the law packs' }).click()
    await page.getByRole('heading', { name: /Decide \d open lines/ }).waitFor()
    const asked = page.locator('.question-row', { hasText: 'Is it one order for papers not yet written' })
    assert.equal(await asked.count(), 0)
  })

  test('where no question is open any more the field is in the form of the facts', async () => {
    await see('d-in_question')
    // The law does not ask it now, a finding of the recorded answer still does.
    desk.law.questions = () => []
    await page.reload()
    await page.getByRole('button', { name: /^Answer it: Is the order bounded/ }).click()
    const field = page.locator('[data-law=scope] input').first()
    await page.waitForFunction(() => document.activeElement?.closest('[data-law=scope]') !== null)
    await field.fill('two accounts')
    await page.getByRole('button', { name: 'Confirm the facts' }).click()
    await page.getByRole('heading', { name: 'Check the demand against the law packs.' }).waitFor()
    const command = desk.commands.at(-1)
    assert.ok(command?.type === 'confirm_facts' && command.facts.answers.scope === 'two accounts')
  })

  test('silence, conflicts and filings are told whole', async () => {
    await see('d-in_question')
    const secrecy = page.locator('#duty-secrecy')
    assert.match(
      (await secrecy.textContent()) ?? '',
      /a separate order.*19 Nov 2026 until the end of 17 Feb 2027/,
    )
    assert.match((await secrecy.textContent()) ?? '', /First day without prohibitionThu 18 Feb 2027/)
    assert.match((await secrecy.textContent()) ?? '', /only those needed to comply/)
    const conflicts = page.locator('#duty-conflicts')
    await conflicts
      .getByText(/United States \S+ and European Union: limits on answering third countries \S+/)
      .waitFor()
    await conflicts.getByText(/motion on common-law comity/).waitFor()
    await page
      .locator('#duty-filings')
      .getByText('It stops production only if a court orders it.')
      .first()
      .waitFor()
  })
})
