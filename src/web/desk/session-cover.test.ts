// A session that ends by itself leaves nothing of a demand on the screen, and loses nothing that was typed; and one's own sessions.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, suite, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axe } from '../../../test/browser/browser.ts'
import type { MockDesk } from '../../../test/desk/mock-desk.ts'
import { type OpenDesk, startDesk, Visit } from '../../../test/desk/visit.ts'

suite('the session of a desk page', () => {
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
    await visit.open()
    ;({ desk, page } = visit)
  })
  afterEach(() => visit.close())

  const cover = () => page.getByRole('alertdialog', { name: 'Your session has ended' })
  const note = () => page.getByRole('textbox', { name: 'Their reference' })
  const readable = () => page.evaluate<string>('document.title + document.body.innerText')
  const wake = () => page.evaluate("dispatchEvent(new Event('focus'))")

  async function typed(): Promise<void> {
    await visit.see('/demands/d-confirm_facts')
    await note().fill('typed with care')
  }

  test('at its end the page is covered, without a press, and goes on after a sign-in beside it', async () => {
    await page.clock.install()
    await typed()
    const title = await page.title()
    assert.match(await readable(), /26-SDT|subpoena|Facts/i)
    desk.person = null
    await page.clock.fastForward(3_700_000)
    await cover().waitFor()
    // Nothing but the cover's own words.
    assert.equal(
      await readable(),
      'Your session has endedYour session has ended\n\nWhat was on this page is hidden. What you typed is kept: sign in and go on.\n\nSign in and go on',
    )
    assert.deepEqual(await axe(page), [])
    const goOn = cover().getByRole('link', { name: 'Sign in and go on' })
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'Sign in and go on')
    assert.equal(await goOn.getAttribute('target'), '_blank', 'what is typed waits in this window')
    for (const key of ['Escape', 'Escape', 'Tab', 'g', 'q']) await page.keyboard.press(key)
    assert.ok(await cover().isVisible())
    desk.person = 'mara'
    await wake()
    await cover().waitFor({ state: 'detached' })
    assert.equal(await note().inputValue(), 'typed with care')
    assert.equal(await page.title(), title)
    assert.match(await readable(), /26-SDT|subpoena|Facts/i)
  })

  test('a machine that slept past the end shows the cover when it wakes, over a dialog too', async () => {
    await page.clock.install()
    await visit.see('/demands/d-determine')
    await page.locator('.owner-actions button').last().click()
    await page.getByRole('dialog').locator('textarea').fill('The officer is away.')
    desk.person = null
    await page.clock.fastForward(3_700_000)
    await cover().waitFor()
    assert.doesNotMatch(await readable(), /officer|subpoena/i)
    await page.keyboard.press('Escape')
    assert.ok(await cover().getByRole('link').isVisible())
  })

  test('used in another window it goes on, and no answer of the server lengthens it', async () => {
    await page.clock.install()
    await typed()
    await page.clock.fastForward(3_600_000)
    await page.clock.runFor(2_000)
    assert.equal(await cover().count(), 0, 'the server says that it was used')
    await page.route('**/auth/session/ends', route => route.abort())
    await page.clock.fastForward(3_700_000)
    await cover().waitFor()
  })

  test('somebody else who signs in at this browser sees nothing of it', async () => {
    await page.clock.install()
    await typed()
    desk.person = null
    await page.clock.fastForward(3_700_000)
    await cover().waitFor()
    desk.person = 'jonas'
    const asked = page.waitForResponse('**/auth/session/ends')
    await wake()
    await asked
    assert.ok(await cover().isVisible())
  })

  test('ended from elsewhere it is covered as soon as its live updates break off', async () => {
    await typed()
    await page.locator('.connection-lost').waitFor({ state: 'detached' })
    desk.person = null
    desk.hangUp()
    await cover().waitFor()
  })

  test('where nothing is typed the cover leads back to this very place', async () => {
    await page.clock.install()
    await visit.see('/demands/d-confirm_facts')
    desk.person = null
    await page.clock.fastForward(3_700_000)
    await cover().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/sign-in?next=%2Fdemands%2Fd-confirm_facts')
  })

  test('one’s own sessions are listed, one is ended by keyboard, then all others; at 360 pixels too', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await visit.see('/passkeys')
    const section = page.getByRole('region', { name: 'Where you are signed in' })
    await section.getByText('This one.').waitFor()
    assert.equal(await section.getByRole('listitem').count(), 3)
    assert.equal(await section.getByText('By your organisation’s account.').count(), 1)
    assert.deepEqual(await axe(page), [])
    assert.equal(await page.evaluate('document.documentElement.scrollWidth > innerWidth'), false)
    await section.getByRole('button', { name: 'End this session' }).first().press('Enter')
    await page.getByText('The session has ended.').waitFor()
    await section.getByRole('button', { name: 'End all other sessions' }).press('Enter')
    await page.getByText('All other sessions have ended.').waitFor()
    await section.getByText('You are signed in here and nowhere else.').waitFor()
  })

  test('long after the sign-in, what takes a fresh one leads there first, with nothing typed in vain', async () => {
    desk.passkeys.freshUntil = '2020-01-01T00:00:00.000Z'
    for (const name of ['End all other sessions', 'Add a passkey', /^Remove it/]) {
      await visit.see('/passkeys')
      await page.getByRole('button', { name }).first().click()
      await page.waitForURL('**/sign-in?again=1&next=%2Fpasskeys')
    }
  })
})
