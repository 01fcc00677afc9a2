// Nothing typed at the desk is lost without a yes: every form of every page, every way of leaving, an ended session, another
// person at the same browser.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, suite, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axe } from '../../../test/browser/browser.ts'
import type { MockDesk } from '../../../test/desk/mock-desk.ts'
import { type OpenDesk, pages, startDesk, Visit } from '../../../test/desk/visit.ts'

/** Every page but those of single steps, which share one frame: of them some. */
const looked = pages.filter(
  path =>
    !/^\/demands\/|\?|nowhere|workload|figures|matrix/.test(path) || /facts$|determine$|notify$/.test(path),
)

suite('what is typed and not sent', () => {
  let started: OpenDesk
  let visit: Visit
  let desk: MockDesk
  let page: Page
  let base: string

  before(async () => {
    started = await startDesk()
  })
  after(() => started?.browser.close())
  beforeEach(async () => {
    visit = new Visit(started)
    await visit.open()
    ;({ desk, page, base } = visit)
  })
  afterEach(() => visit.close())

  const question = () => page.getByRole('dialog', { name: 'Leave without sending?' })
  const stay = () => question().getByRole('button', { name: 'Stay' }).click()
  const note = () => page.getByRole('textbox', { name: 'Their reference' })
  const queueLink = () => page.locator('.topnav').getByRole('link', { name: 'Queue' })

  async function typed(): Promise<void> {
    await visit.see('/demands/d-confirm_facts')
    await note().fill('typed with care')
  }

  test('a link, a key, the palette and the browser’s back ask, and staying keeps it', async () => {
    await visit.see('/law')
    await page.goto(`${base}/`)
    await page.locator('.row-link').first().waitFor()
    await page.evaluate("history.pushState(null, '', '/')")
    await typed()
    const ways: (() => Promise<unknown>)[] = [
      () => queueLink().click(),
      async () => {
        await note().blur()
        await page.keyboard.press('g')
        await page.keyboard.press('l')
      },
      async () => {
        await page.keyboard.press('Control+k')
        await page.getByRole('combobox', { name: /Command/ }).fill('Rota')
        await page.getByRole('option', { name: /Rota/ }).waitFor()
        await page.keyboard.press('Enter')
      },
    ]
    for (const leave of ways) {
      await leave()
      await question().waitFor()
      assert.deepEqual(await axe(page), [])
      await stay()
      await question().waitFor({ state: 'detached' })
      assert.equal(new URL(page.url()).pathname, '/demands/d-confirm_facts')
      assert.equal(await note().inputValue(), 'typed with care')
    }
  })

  test('the browser’s back asks too, comes back to what was typed, and lets go after a yes', async () => {
    await page.goto(base)
    await page.locator('.row-link').first().click()
    await page.locator('.demand-head').waitFor()
    const field = page.locator('main .comment-form textarea')
    await field.fill('typed with care')
    const here = page.url()
    await page.evaluate('history.back()')
    await question().waitFor()
    await stay()
    await page.waitForFunction(url => location.href === url, here)
    assert.equal(await field.inputValue(), 'typed with care')
    await page.evaluate('history.back()')
    await question().waitFor()
    await page.keyboard.press('Tab')
    await question().getByRole('button', { name: 'Discard and leave' }).click()
    await page.locator('.row-link').first().waitFor()
  })

  test('signing out asks, and a no leaves the session as it is', async () => {
    await typed()
    let signedOut = 0
    await page.route('**/auth/sign-out', route => {
      signedOut += 1
      return route.fulfill({ json: {} })
    })
    await page.getByRole('button', { name: 'Mara Lindqvist' }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await stay()
    assert.equal(signedOut, 0)
    assert.equal(await note().inputValue(), 'typed with care')
    await page.getByRole('button', { name: 'Mara Lindqvist' }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await question().getByRole('button', { name: 'Discard and leave' }).click()
    await page.waitForURL('**/sign-in')
    assert.equal(signedOut, 1)
  })

  test('what was taken, and what was put back as it was, is left without a question', async () => {
    await typed()
    await note().fill('')
    await note().fill('26-SDT-04417')
    await page.goto(`${base}/demands/d-confirm_facts`)
    await note().fill('typed with care')
    await page.getByRole('button', { name: 'Confirm the facts' }).click()
    await page.getByRole('heading', { name: 'Check who sent it.' }).waitFor()
    await queueLink().click()
    await page.locator('.row-link').first().waitFor()
    assert.equal(await question().count(), 0)
  })

  test('a demand that was entered leads to its page without a question', async () => {
    await visit.see('/entry')
    await page.locator('main form input').first().fill('A caller from the county')
    await page.locator('textarea').fill('What was said.')
    await page.locator('input[type=datetime-local]').fill('2026-11-25T13:00')
    await page.locator('main form input').last().fill('Quillfern Cloud, Inc.')
    await page.locator('main form button.primary').click()
    await page.locator('.demand-head').waitFor()
    assert.equal(await question().count(), 0)
  })

  test('every form of every page asks before it is left', async () => {
    const missing: string[] = []
    let asked = 0
    for (const path of looked) {
      await visit.see(path)
      for (const form of await page.locator('main form:not([data-asks])').all()) {
        const field = form
          .locator(':is(input:not([type]), input[type=text], textarea):visible:enabled:not([role=combobox])')
          .first()
        if ((await field.count()) === 0) continue
        const name = `${path}: ${await field.evaluate(e => (e as HTMLInputElement).labels?.[0]?.textContent)}`
        const before = await field.inputValue()
        await field.fill('ZZ')
        await page.locator('.topnav').getByRole('link', { name: 'Law' }).click()
        await question()
          .waitFor({ timeout: 3000 })
          .then(stay)
          .catch(() => missing.push(name))
        if ((await field.inputValue({ timeout: 1000 }).catch(() => '')) !== 'ZZ')
          missing.push(`${name}: lost`)
        else await field.fill(before)
        asked += 1
      }
    }
    assert.deepEqual(missing, [])
    assert.ok(asked > 30, `only ${asked} forms were found`)
  })

  test('a dialog that is closed with words in it asks first', async () => {
    await visit.see('/demands/d-determine')
    await page.locator('.owner-actions button').last().click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('textarea').fill('The officer is away until Monday.')
    await page.keyboard.press('Escape')
    await dialog.getByText('What you typed here was not sent.').waitFor()
    assert.deepEqual(await axe(page), [])
    await dialog.getByRole('button', { name: 'Stay' }).click()
    assert.equal(await dialog.locator('textarea').inputValue(), 'The officer is away until Monday.')
    await dialog.getByRole('button', { name: /Close/ }).click()
    await dialog.getByRole('button', { name: 'Discard and leave' }).click()
    await dialog.waitFor({ state: 'detached' })
  })

  test('a session that ends while something is typed leaves the page as it is, and goes on after a sign-in elsewhere', async () => {
    await typed()
    desk.person = null
    // Somebody else's change makes the page read anew, which the server refuses.
    desk.tell({ id: 'd-confirm_facts', state: { version: 99 } })
    await page.getByText('You were signed out.').waitFor()
    assert.equal(new URL(page.url()).pathname, '/demands/d-confirm_facts')
    assert.equal(await note().inputValue(), 'typed with care')
    assert.deepEqual(await axe(page), [])
    desk.person = 'mara'
    await page.evaluate("dispatchEvent(new Event('focus'))")
    await page.getByText('You were signed out.').waitFor({ state: 'detached' })
    assert.equal(await note().inputValue(), 'typed with care')
    await page.getByRole('button', { name: 'Confirm the facts' }).click()
    await page.getByRole('heading', { name: 'Check who sent it.' }).waitFor()
  })

  test('what one person typed is not left for the next who signs in at the same browser', async () => {
    await typed()
    desk.person = null
    desk.tell({ id: 'd-confirm_facts', state: { version: 99 } })
    await page.getByText('You were signed out.').waitFor()
    desk.person = 'jonas'
    const asked = page.waitForResponse('**/auth/session/ends')
    await page.evaluate("dispatchEvent(new Event('focus'))")
    await asked
    const cover = page.getByRole('alertdialog', { name: 'Your session has ended' })
    const goOn = cover.getByRole('link', { name: 'Sign in and go on' })
    assert.equal(await goOn.getAttribute('target'), '_blank')
    assert.doesNotMatch(await page.evaluate<string>('document.body.innerText'), /subpoena|facts/i)
    // A window of their own, and this one read anew, hold nothing of it.
    await page.goto(base)
    await page.locator('.row-link').first().waitFor()
    await page.goto(`${base}/demands/d-confirm_facts`)
    await note().waitFor()
    assert.notEqual(await note().inputValue(), 'typed with care')
  })

  test('what one person typed is not sent in the name of the next', async () => {
    await typed()
    desk.person = null
    await page.getByRole('button', { name: 'Confirm the facts' }).click()
    await page.getByText('What you typed is still here.').waitFor()
    desk.person = 'jonas'
    const before = desk.commands.length
    await page.getByRole('button', { name: 'Confirm the facts' }).click()
    await page.locator('.row-link').first().waitFor()
    assert.equal(desk.commands.length, before)
    assert.equal(await page.getByText('typed with care').count(), 0)
  })

  test('a comment whose answer is lost stays typed, and is sent again under the key of the first time', async () => {
    await visit.see('/demands/d-determine')
    const keys: string[] = []
    const field = page.locator('.comment-form textarea')
    await page.route('**/comments', route => {
      keys.push(route.request().headers()['idempotency-key'] ?? '')
      return keys.length === 1 ? route.abort() : route.fallback()
    })
    await field.fill('They called back.')
    for (const _ of ['lost', 'taken']) {
      await page.locator('.comment-form button[type=submit]').click()
      if (keys.length < 2) {
        await page.locator('.comment-form').getByText('The server did not answer.').waitFor()
        assert.equal(await field.inputValue(), 'They called back.')
      }
    }
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('.comment-form textarea')?.value === '',
    )
    await field.fill('They called back.')
    await page.locator('.comment-form button[type=submit]').click()
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('.comment-form textarea')?.value === '',
    )
    assert.equal(keys.length, 3)
    assert.ok(keys[0] === keys[1] && keys[1] !== keys[2], 'the same words said once more are another comment')
  })

  test('nothing typed is written to the disk by the desk', async () => {
    await typed()
    await visit.see('/demands/d-callback')
    await page.getByRole('region', { name: /Call/ }).getByLabel('Note').fill('typed with care')
    const kept = await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')
    assert.ok(!String(kept).includes('typed with care'))
  })
})
