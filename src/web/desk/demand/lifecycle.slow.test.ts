// Redirect, secrecy and notice at the desk, each part of the road in the browser: axe, phone and desktop, light and dark, and the
// step taken by who may.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, suite, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axe, shoot, sidewaysOverflow, tooWide } from '../../../../test/browser/browser.ts'
import type { MockDesk } from '../../../../test/desk/mock-desk.ts'
import { type OpenDesk, startDesk, Visit } from '../../../../test/desk/visit.ts'

const ids = [
  'preserve',
  'not_held',
  'being_held',
  'redirect_letter',
  'redirect_answer',
  'approve_exception',
  'check_docket',
  'secrecy_extension',
  'late_order',
  'notify_in_part',
  'notify_again',
  'post_notice',
  'note_answer',
  'read_message',
  'preserve_ordered',
  'keep',
  'keep_ends',
  'await_clearance',
  'ask_extension',
]

suite('redirect, secrecy and notice at the desk', () => {
  let started: OpenDesk
  let visit: Visit
  let desk: MockDesk
  let page: Page

  before(async () => {
    started = await startDesk()
  })
  after(() => started?.browser.close())
  beforeEach(async () => {
    visit = await new Visit(started).open()
    ;({ desk, page } = visit)
  })
  afterEach(() => visit.close())

  for (const width of [360, 1280])
    test(`each step is accessible and no wider than the window, at ${width} px`, async () => {
      const own = await new Visit(started).open({ width, height: 800 })
      try {
        for (const id of ids) {
          await own.see(`/demands/d-${id}`)
          if ((await sidewaysOverflow(own.page)) > 0) assert.fail(`${id}: ${await tooWide(own.page)}`)
          assert.deepEqual(await axe(own.page), [], id)
          await shoot(own.page, `life-${id}-light-${width}`)
          await own.page.emulateMedia({ colorScheme: 'dark' })
          assert.deepEqual(await axe(own.page, ['color-contrast']), [], `${id} in dark`)
          await shoot(own.page, `life-${id}-dark-${width}`)
          await own.page.emulateMedia({ colorScheme: 'light' })
        }
        assert.deepEqual(own.complaints, [])
      } finally {
        await own.close()
      }
    })

  const last = () => desk.commands.at(-1)

  /** The desk took that many of these. */
  async function taken(type: string, times = 1): Promise<void> {
    for (let i = 0; i < 100 && desk.commands.filter(c => c.type === type).length < times; i++)
      await page.waitForTimeout(50)
    assert.equal(desk.commands.filter(c => c.type === type).length, times, type)
  }

  test('what is asked for is set apart, then the letter goes, by keyboard alone', async () => {
    await visit.see('/demands/d-preserve')
    const form = page.locator('.next details form')
    await form.getByLabel('Where, and what was done there').fill('mail store, copied')
    await page.keyboard.press('Tab')
    await form.getByRole('button', { name: 'Record that the data are preserved' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /send the letter/ }).waitFor()
    assert.equal(last()?.type, 'record_preservation')
    await page.locator('.next').getByRole('button', { name: 'Send the letter' }).waitFor()
  })

  test('before it is set apart the letter is counsel’s to send, with why', async () => {
    await visit.see('/demands/d-preserve')
    const letter = page.locator('details', { hasText: 'Write a letter to the authority' })
    await letter.getByLabel('Letter', { exact: true }).selectOption('redirect')
    await letter.getByText(/Otherwise counsel records why/).waitFor()
    const send = letter.getByRole('button', { name: 'Send the letter' })
    assert.equal(await send.isDisabled(), true)
    desk.person = 'jonas'
    await page.reload()
    await letter.locator('summary').click()
    await letter.getByLabel('Letter', { exact: true }).selectOption('redirect')
    const why = letter.getByLabel('Why the letter goes before the data are preserved')
    await why.waitFor()
    assert.deepEqual(await axe(page), [])
    assert.equal(await send.isDisabled(), true)
    await why.fill('Their officer stands at the customer’s door.')
    await send.click()
    await taken('record_letter')
    assert.equal((last() as { unkept?: string }).unkept, 'Their officer stands at the customer’s door.')
  })

  test('what is sent waits and is taken back; sent again it leaves, and the next step is there without a press', async () => {
    desk.departures.seconds = 30
    await visit.see('/demands/d-redirect_letter')
    const send = page.locator('.next').getByRole('button', { name: 'Send the letter' })
    await send.click()
    const list = page.getByRole('region', { name: 'About to leave' })
    await list.getByText(/redirect to l\.haskett@/).waitFor()
    await list.getByText(/^Sending in (?:30|29|28|27) s$/).waitFor()
    assert.equal(await send.count(), 0, 'it is not offered a second time')
    for (const [width, height] of [
      [1280, 800],
      [360, 800],
    ] as const) {
      await page.setViewportSize({ width, height })
      assert.deepEqual(await axe(page), [], `${width}`)
      if ((await sidewaysOverflow(page)) > 0) assert.fail(await tooWide(page))
      await shoot(page, `life-leaving-light-${width}`)
      await page.emulateMedia({ colorScheme: 'dark' })
      assert.deepEqual(await axe(page, ['color-contrast']), [], `${width} in dark`)
      await shoot(page, `life-leaving-dark-${width}`)
      await page.emulateMedia({ colorScheme: 'light' })
    }
    await page.setViewportSize({ width: 1280, height: 800 })
    await list.getByRole('button', { name: 'Undo' }).click()
    await list.waitFor({ state: 'detached' })
    assert.deepEqual(desk.commands, [])
    await send.click()
    await list.waitFor()
    desk.departures.settle()
    await page
      .getByText(/went to the customer|has to say|agency/i)
      .first()
      .waitFor()
    await list.waitFor({ state: 'detached' })
    assert.equal(last()?.type, 'record_letter')
    assert.equal(await page.getByText('Somebody changed this demand').count(), 0)
    await page
      .getByText(/sent .*by mail/)
      .first()
      .waitFor()
  })

  test('what did not leave says so and why, and goes from sight when it was read', async () => {
    desk.departures.seconds = 30
    await visit.see('/demands/d-redirect_letter')
    await page.locator('.next').getByRole('button', { name: 'Send the letter' }).click()
    const list = page.getByRole('region', { name: 'About to leave' })
    await list.waitFor()
    desk.departures.settle('changed_meanwhile')
    await page.reload()
    await list
      .getByRole('alert')
      .getByText(/Not sent: The demand changed while it waited/)
      .waitFor()
    await page.locator('.next').getByRole('button', { name: 'Send the letter' }).waitFor()
    await shoot(page, 'life-not-sent-light-1280')
    await list.getByRole('button', { name: 'Put away' }).click()
    await list.waitFor({ state: 'detached' })
  })

  test('where a source cannot hold, the way by hand stands first; while the gate is at it, it stands below', async () => {
    await visit.see('/demands/d-not_held', true)
    await page.getByText('A source cannot set data apart by itself. A custodian does it by hand.').waitFor()
    assert.ok(await page.locator('.next > form').getByLabel('Where, and what was done there').isVisible())
    await page.locator('.next summary', { hasText: 'Preserve through the gate' }).click()
    await page.getByRole('button', { name: 'Preserve with your passkey' }).waitFor()
    await visit.see('/demands/d-being_held', true)
    await page.getByRole('heading', { name: /The gate is preserving/ }).waitFor()
    assert.equal(await page.locator('.next form').count(), 0)
    await page.locator('.other summary', { hasText: 'Record that data were preserved' }).click()
    await page.locator('.other').getByLabel('Where, and what was done there').waitFor()
  })

  test('a second person approves an exception; who recorded it cannot', async () => {
    await visit.see('/demands/d-approve_exception')
    await page.getByText('You did the first half of this: another person').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Approve the exception' }).count(), 0)
    desk.person = 'elif'
    await page.reload()
    await page.getByRole('button', { name: 'Approve the exception' }).click()
    await page.getByRole('heading', { name: 'Prepare the authorisation.' }).waitFor()
    await page.getByText('Approved by Elif Sandoval.').first().waitFor()
  })

  test('the docket is checked, and where and what was found stays on record', async () => {
    await visit.see('/demands/d-check_docket')
    const form = page.locator('.next form')
    for (const tenant of [0, 1]) {
      if (tenant === 1) await form.getByLabel('Customer').selectOption({ index: 1 })
      await form.getByLabel('No extension').check()
      await form.getByLabel('Docket, or the person you asked').fill('PACER, 26-mc-114')
      await form.getByRole('button', { name: 'Record the check' }).click()
      await taken('check_docket', tenant + 1)
    }
    await page
      .getByRole('heading', { name: /A prohibition ends within 14 days/ })
      .waitFor({ state: 'detached' })
  })

  test('a denied extension lets the late notice go; counsel can hold it once', async () => {
    await visit.see('/demands/d-secrecy_extension')
    const form = page.locator('.next form')
    await form.getByLabel('The court denied it').check()
    await form.getByLabel('On', { exact: true }).fill('2026-11-25')
    await form.getByLabel('Where that is written').fill('Docket entry 9')
    await form.getByRole('button', { name: 'Record it' }).click()
    await taken('record_secrecy_extension')
    const hold = page.locator('details', { hasText: 'Hold a late notice' }).locator('form')
    await hold.getByLabel('Until (UTC)').fill('2026-11-27T09:00')
    await hold.getByLabel('Reason').fill('The prosecutor calls back tomorrow.')
    await hold.getByRole('button', { name: 'Hold the late notice' }).click()
    await page.getByText(/held by counsel until/).waitFor()
    assert.equal(last()?.type, 'hold_late_notice')
  })

  test('on a closed demand a contact can still be passed over, and where nobody could be told there is no form', async () => {
    await visit.see('/demands/d-follow_up')
    const skip = page.locator('details', {
      has: page.locator('> summary', { hasText: 'Do not tell a contact' }),
    })
    const form = skip.locator('form')
    await form.getByLabel('The account is reported to be in other hands').check()
    await form.getByLabel('How this is known').fill('Their security officer called.')
    await form.getByRole('button', { name: 'Do not tell this contact' }).click()
    await taken('skip_contact')
    await visit.see('/demands/d-confirm_facts')
    assert.equal(await page.locator('details > summary', { hasText: 'Do not tell a contact' }).count(), 0)
  })

  test('an order that came after the notice is read from its own paper and confirmed by somebody else', async () => {
    await visit.see('/demands/d-late_order')
    const next = page.locator('.next')
    await next.getByText('You did the first half of this: another person').waitFor()
    desk.person = 'elif'
    await page.reload()
    await next.getByText(/has already been told/).waitFor()
    assert.match(
      (await next.getByRole('link', { name: /order 26-mc-115/ }).getAttribute('href')) ?? '',
      /documents\/order/,
    )
    await visit.see('/demands/d-late_order')
    const other = page.locator('details', { hasText: 'Read the paper for a prohibition again' }).first()
    const form = other.locator('form')
    await form.getByRole('radio', { name: /court/i }).check()
    await form.getByLabel('Order or statute').fill('us.order.nondisclosure_2705b')
    await form
      .getByLabel('The order’s own paper')
      .setInputFiles({ name: 'later.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') })
    await form.getByLabel('Its words').fill('shall tell nobody')
    await form.getByLabel('Page on which these words stand').fill('3')
    await form.getByRole('button', { name: 'Record the reading' }).click()
    await taken('read_secrecy')
    const read = last() as { passages?: unknown }
    assert.deepEqual(read.passages, [{ document: 'own', page: 3, text: 'shall tell nobody' }])
  })

  test('that more is to leave than a tenant was told is its one next action, with why', async () => {
    await visit.see('/demands/d-notify_again')
    await page.locator('.next').getByText('More will be disclosed than the customer was told').waitFor()
    const badges = page.getByText('more is to leave than it was told: the paper')
    await badges.first().waitFor()
    const tenants = await badges.count()
    const form = page.locator('.next form')
    await form.getByLabel(/^Type D-4GA1/).fill('D-4GA1')
    await form.getByRole('button', { name: 'Send the notice' }).click()
    await taken('send_notice')
    await page.getByText(/told again .*: the paper/).waitFor()
    assert.equal(await badges.count(), tenants - 1)
  })

  test('a notice that reached nobody is posted, with the letter to print', async () => {
    await visit.see('/demands/d-post_notice')
    const form = page.locator('.next form')
    assert.match((await form.getByRole('link').getAttribute('href')) ?? '', /notice-letter\?matter=/)
    await form.getByLabel('Posted on').fill('2026-11-25')
    await form.getByLabel('To which address').fill('Oostvaart BV, Kade 1, Almere')
    await form.getByRole('button', { name: 'Record that it is posted' }).click()
    await page.getByText(/posted on 25 Nov 2026 to/).waitFor()
  })

  test('what a tenant asks for is read by counsel, who says what follows', async () => {
    await visit.see('/demands/d-note_answer')
    await page.locator('.next').getByText('Our works council meets on Thursday.').waitFor()
    await page.getByLabel('What follows from it', { exact: true }).fill('A week more, by extension.')
    await page.getByRole('button', { name: 'Record what follows' }).click()
    await taken('note_answer')
  })

  test('a customer’s mail is read before anything goes on, and what it says is taken down as its answer', async () => {
    await visit.see('/demands/d-read_message')
    const next = page.locator('.next')
    await next.getByText('We object: this account is our works council’s.').waitFor()
    await next.getByText('a.meyer@oostvaart.example').waitFor()
    const attached = next.getByRole('link', { name: 'objection of the works council.pdf' })
    assert.match((await attached.getAttribute('href')) ?? '', /documents\/objection$/)
    const other = page.locator('details', { hasText: 'Record an answer that came by mail' })
    const form = other.locator('form')
    assert.equal(await form.getByLabel('does not object').count(), 0, 'only counsel frees the data')
    await form
      .getByLabel(/object/)
      .first()
      .check()
    await form.getByLabel('In its own words').fill('We object: this account is our works council’s.')
    await form.getByLabel('Mail', { exact: true }).check()
    await form.getByLabel('Who wrote or called?').fill('A. Meyer')
    await form.getByRole('button', { name: 'Record the answer' }).click()
    await next.getByLabel('What follows from it').fill('Their objection is taken down.')
    await next.getByRole('button', { name: 'Read; record what follows' }).click()
    await page.getByText('Decide the customer’s objection.').first().waitFor()
  })

  test('what the enforcing authority said is recorded with its day, and the law is asked again', async () => {
    await visit.see('/demands/d-await_clearance')
    await page.getByText('nothing leaves before it clears').first().waitFor()
    const form = page
      .locator('details', { hasText: 'Record what the enforcing authority said' })
      .locator('form')
    await form.getByLabel('It cleared the order').check()
    await form.getByLabel('On', { exact: true }).fill('2026-11-26')
    await form.getByLabel('Who said so').fill('Openbaar Ministerie, mail of today.')
    await form.getByRole('button', { name: 'Record it' }).click()
    await taken('record_clearance')
    await page.getByText('nothing leaves before it clears').first().waitFor({ state: 'detached' })
  })

  test('an order that covers a part is read as one, beside or in the place of another', async () => {
    await visit.see('/demands/d-check_docket')
    const form = page
      .locator('details', { hasText: 'Read the paper for a prohibition again' })
      .locator('form')
    await form.getByLabel('a court order').check()
    await form.getByLabel('a part: the customer is told the rest').check()
    await form.getByLabel('what the paper says').check()
    await form.getByText('How does it stand to what binds already?').waitFor()
  })
})
