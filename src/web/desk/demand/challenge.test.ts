// Counsel's road at the desk: filing under the law's entry, the stay, the decision before contempt, the conflict desk.
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Page } from 'playwright-core'
import { visitEach } from '../../../../test/desk/each-visit.ts'
import type { MockDesk } from '../../../../test/desk/mock-desk.ts'

suite('challenges at the desk', () => {
  let desk: MockDesk
  let base: string
  let page: Page

  visitEach(visit => {
    ;({ desk, base, page } = visit)
  })

  test('counsel files what the law leaves open by keyboard alone, and the stay that a court orders', async () => {
    desk.person = 'jonas'
    await page.goto(`${base}/demands/d-prepare`)
    await page.locator('summary', { hasText: 'File this' }).first().focus()
    await page.keyboard.press('Enter')
    const form = page.locator('.challenge-entry form').first()
    assert.match(await form.getByLabel('Where it was filed').inputValue(), /US district court/)
    await form.getByLabel('What was filed').setInputFiles({
      name: 'motion.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7'),
    })
    await form.getByRole('button', { name: 'Record the filing' }).focus()
    await page.keyboard.press('Enter')
    const filed = page.locator('.challenge', { hasText: 'Motion to quash or modify' })
    await filed.getByText('open, suspends nothing').waitFor()
    await page.getByRole('heading', { name: /A challenge is open, nothing suspends production/ }).waitFor()
    await form.waitFor({ state: 'detached' })
    await filed.locator('summary').click()
    await filed.getByLabel('What happened').selectOption('stay_ordered')
    await filed.getByLabel('Note').fill('Docket 26-mj-114.')
    await filed.getByRole('button', { name: 'Record the step' }).click()
    await filed.getByText('production stayed by a court').waitFor()
    await page.getByRole('heading', { name: 'A court has stayed production.' }).waitFor()
    // What was recorded is not offered again with all that was typed.
    await filed.locator('form').waitFor({ state: 'detached' })
  })

  test('an order that names lines is recorded for those; the others are counsel’s to decide, and it is lifted for some', async () => {
    desk.person = 'jonas'
    await page.goto(`${base}/demands/d-challenge`)
    const filed = page.locator('.challenge').first()
    await filed.locator('summary').click()
    await filed.getByLabel('What happened').selectOption('stay_ended')
    const lines = filed.getByRole('group', { name: /Lines for which the stay ended/ })
    const [, kept] = await lines.getByRole('checkbox').all()
    assert.ok(kept)
    await kept.uncheck()
    await filed.getByText('Nothing suspends the chosen lines any more.').waitFor()
    await filed.getByLabel('Note').fill('Order, docket entry 14.')
    await filed.getByRole('button', { name: 'Record the step' }).click()
    await filed.getByText('stayed for some lines').waitFor()
    await filed.getByText(/^Stayed: /).waitFor()
    assert.equal(await filed.getByText(/^Stayed: /).count(), 1)
    const said = desk.commands.at(-1) as { readonly lines?: readonly object[] }
    assert.ok((said.lines?.length ?? 0) > 0)
  })

  test('that a tenant has gone to court leads to recording its challenge, which the card shows as its own', async () => {
    desk.person = 'jonas'
    await page.goto(`${base}/demands/d-tenant_challenge`)
    await page
      .getByRole('heading', { name: /The customer has gone to court: record its challenge/ })
      .waitFor()
    const step = page.locator('section.next')
    await step.getByText('We have moved for a stay, too.').waitFor()
    await step.getByLabel('Under which law?').selectOption({ index: 1 })
    assert.match(await step.getByLabel('Where it was filed').inputValue(), /US district court/)
    await step.getByRole('button', { name: 'Record the filing' }).click()
    await step.getByText('The customer has gone to court').waitFor({ state: 'detached' })
    const whose = page.locator('.challenge h4', { hasText: /by .+ itself/ })
    assert.equal(await whose.count(), 2)
  })

  test('what the agency takes back is recorded beside every step, and leaves it to be closed', async () => {
    desk.person = 'jonas'
    await page.goto(`${base}/demands/d-sign`)
    await page
      .locator('summary', { hasText: 'Record that the authority withdrew it, or a part of it' })
      .click()
    const form = page.locator('.other form', { hasText: 'Record the withdrawal' })
    await form.getByText('This is final').waitFor()
    await form.getByLabel('A part of it').check()
    await form.getByRole('checkbox').first().waitFor()
    await form.getByLabel('The whole demand').check()
    await form.getByLabel('Telephone').check()
    await form.getByLabel('Who said so?').fill('L. Haskett')
    await form.getByLabel('What the authority said').fill('It is settled.')
    const typed = form.getByLabel(/^Type D-.* to confirm$/)
    const reference = /^Type (D-\S+) to confirm$/.exec(
      (await form.locator('label', { hasText: /^Type D-/ }).textContent()) ?? '',
    )
    await typed.fill(reference?.[1] ?? '')
    await form.getByRole('button', { name: 'Record the withdrawal' }).click()
    await page.getByRole('heading', { name: /The authority withdrew the demand/ }).waitFor()
    await page.getByText(/Withdrawn by the authority on .* \(L\. Haskett\)/).waitFor()
  })

  test('the form of a ruling says what it opens again, as the rules have it, before it is recorded', async () => {
    desk.person = 'jonas'
    await page.goto(`${base}/demands/d-challenge`)
    const filed = page.locator('.challenge').first()
    await filed.locator('summary').click()
    await filed.getByLabel('What happened').selectOption('ruling')
    const ends = filed.getByText('The suspension of production ends with it.')
    await ends.waitFor()
    assert.doesNotMatch((await filed.textContent()) ?? '', /decided again/)
    for (const [result, words] of [
      ['granted', 'All lines of the customers concerned are decided again.'],
      ['granted in part', 'All lines of the customers concerned are decided again.'],
      [
        'denied',
        'The lines that waited for this challenge are decided again; other decisions do not change.',
      ],
    ] as const) {
      await filed.getByLabel(result, { exact: true }).check()
      await filed.getByText(words).waitFor()
    }
    await filed.getByLabel('What happened').selectOption('withdrawn')
    await filed.getByText(/lines that waited/).waitFor()
    await ends.waitFor()
  })

  test('lines that an upheld objection stopped are no longer to be given, and nothing is filled in for them', async () => {
    desk.person = 'jonas'
    await page.goto(`${base}/demands/d-decide_objection`)
    const of = (account: string) =>
      page.locator('.decision-lines tr', { hasText: 'subscriber' }).filter({ hasText: account })
    const mine = of('anna.devries@oostvaart.example')
    await mine.getByText('comply', { exact: true }).waitFor()
    await page.getByLabel(/^upheld/).check()
    await page.getByLabel('Reason', { exact: true }).fill('The account is not theirs.')
    await page.getByRole('button', { name: 'Record the decision' }).click()
    await mine.getByText('objection upheld: not disclosed, to be decided again').waitFor()
    assert.doesNotMatch((await mine.textContent()) ?? '', /comply|The law requires it/)
    assert.match((await of('203.0.113.44').textContent()) ?? '', /comply/, 'of another customer')
    await page.getByText('Counsel upheld the customer’s objection: nothing is suggested').first().waitFor()
    assert.equal(await page.locator('.next').getByLabel('Decision').first().inputValue(), '')
  })

  test('where production falls due unsuspended counsel decides; risking contempt is typed, with its reason', async () => {
    await page.goto(`${base}/demands/d-decide_production`)
    await page.getByText('Waiting for counsel.').waitFor()
    desk.person = 'jonas'
    await page.reload()
    // Its form is another one, and the keyboard stays where it was.
    await page.getByLabel('A court ordered a stay: record it').focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Record the step' }).waitFor()
    await page.keyboard.press('ArrowDown')
    assert.ok(await page.getByLabel('Do not produce, at the risk of contempt').isChecked())
    await page.getByLabel('Why', { exact: true }).fill('The court hears us tomorrow.')
    const record = page.getByRole('button', { name: 'Record the decision' })
    assert.equal(await record.isDisabled(), true)
    await page.getByLabel('Type D-DUE2 to confirm').fill('D-DUE2')
    await record.click()
    await page.getByText('Counsel risks contempt:').waitFor()
  })

  test('a hearing to come has its day, and a ruling the last day to appeal it', async () => {
    desk.person = 'jonas'
    await page.goto(`${base}/demands/d-challenge`)
    const filed = page.locator('#challenges')
    await filed.getByText(/^Hearing on .*15 Dec/).waitFor()
    await filed.getByText('Record what happened').click()
    await filed.getByLabel('What happened').selectOption('hearing_set')
    const day = filed.getByLabel('Day of the hearing')
    assert.equal(await day.inputValue(), '', 'it is never today by default')
    await day.fill('2027-01-12')
    await filed.getByRole('button', { name: 'Record the step' }).click()
    await filed.getByText(/^Hearing on .*12 Jan/).waitFor()
    await filed.getByText('Record what happened').click()
    await filed.getByLabel('What happened').selectOption('ruling')
    await filed.getByLabel('denied').check()
    await filed.getByLabel('Last day to appeal').fill('2027-02-01')
    await filed.getByLabel('Note').fill('Order, docket entry 12.')
    await filed.getByRole('button', { name: 'Record the step' }).click()
    await filed.getByText(/^An appeal is possible until .*1 Feb/).waitFor()
    assert.equal(await filed.getByText(/^Hearing on/).count(), 0)
  })

  test('on the conflict desk both laws stand side by side, and counsel’s answers are kept', async () => {
    desk.person = 'jonas'
    await page.goto(`${base}/demands/d-challenge`)
    await page.getByRole('link', { name: 'Open the conflict desk' }).click()
    await page.getByRole('heading', { name: 'The other law: GDPR article 48' }).waitFor()
    await page.getByLabel('Is there another way to get them, such as a treaty?').fill('The treaty of 1981.')
    await page.getByRole('button', { name: 'Keep the answers' }).click()
    await page.getByText(/Written by Jonas Abara/).waitFor()
    assert.equal(
      await page.getByLabel('Is there another way to get them, such as a treaty?').inputValue(),
      'The treaty of 1981.',
    )
    assert.match(
      (await page.getByRole('link', { name: 'Word' }).first().getAttribute('href')) ?? '',
      /format=docx/,
    )
  })
})
