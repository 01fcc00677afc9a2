// The queue in a real browser: filters by hand and by address, views that come back, steps on many with a way back, what is
// hostile shown as text, and two people at one demand.
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Page } from 'playwright-core'
import { axe, sidewaysOverflow } from '../../../../test/browser/browser.ts'
import { visitQueue } from '../../../../test/desk/each-visit.ts'
import type { Visit } from '../../../../test/desk/visit.ts'
import type { Language } from '../../../words/languages.ts'
import { PSEUDO } from '../../../words/pseudo.ts'

const HOSTILE = '<img src=x onerror="document.title=1">\u202ereversed\u202c\u200b “quoted” '

suite('the queue in a browser', () => {
  let visit: Visit
  let page: Page
  const { rows, ready, onRow } = visitQueue(one => {
    visit = one
    page = one.page
  })

  test('a filter is chosen by keyboard, stands in the address, and the address shows the same to somebody else', async () => {
    await page.goto(visit.base)
    await ready()
    const all = (await rows()).length
    await page.keyboard.press('f')
    await page.getByLabel('Step', { exact: true }).selectOption('determine')
    await page.getByRole('button', { name: /Step: Determine/ }).waitFor()
    await page.waitForFunction(n => document.querySelectorAll('.row-link').length < n, all)
    assert.match(page.url(), /step=determine/)
    assert.deepEqual(await axe(page), [])
    const found = await rows()
    const other = await visit.context.browser()!.newContext()
    const second = await other.newPage()
    await second.goto(page.url())
    await second.locator('.row-link').first().waitFor()
    assert.deepEqual(await second.locator('.row-link').allTextContents(), found)
    await other.close()
    await page.getByRole('button', { name: /Step: Determine/ }).click()
    await page.waitForFunction(n => document.querySelectorAll('.row-link').length > n, found.length)
  })

  test('whom a filter names is typed and chosen by keyboard; what nothing is called stays in its field with what to do', async () => {
    await page.goto(visit.base)
    await ready()
    await page.keyboard.press('f')
    const field = (label: string) => page.getByRole('combobox', { name: label, exact: true })
    const country = field('Country')
    await country.fill('japan')
    await page.getByRole('option', { name: 'Japan (JP)' }).waitFor()
    await page.keyboard.press('ArrowDown')
    assert.equal(
      await country.getAttribute('aria-activedescendant'),
      await page.getByRole('option', { name: 'Japan (JP)' }).getAttribute('id'),
    )
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /Country: Japan/ }).waitFor()
    assert.match(page.url(), /country=JP/)
    assert.equal(await country.inputValue(), '')
    await country.fill('us')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /Country: United States/ }).waitFor()

    const authority = field('Authority')
    await authority.fill('No such bureau')
    await page.keyboard.press('Enter')
    const error = page.getByRole('alert').filter({ hasText: 'Choose one from the list' })
    await error.waitFor()
    assert.equal(await authority.inputValue(), 'No such bureau')
    assert.equal(await authority.getAttribute('aria-invalid'), 'true')
    assert.equal(await authority.getAttribute('aria-describedby'), await error.getAttribute('id'))
    assert.deepEqual(await axe(page), [])
    assert.doesNotMatch(page.url(), /authority=/)
    await page.getByRole('button', { name: 'Close the filters' }).click()
    await page.keyboard.press('f')
    assert.equal(await authority.inputValue(), 'No such bureau', 'nothing typed is lost')
    await authority.fill('')

    const tenant = field('Customer')
    await tenant.fill('acme')
    await tenant.dispatchEvent('keydown', { key: 'Enter', isComposing: true })
    assert.doesNotMatch(page.url(), /customer=/, 'a word that is still being composed is not taken')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /Customer: Acme/ }).waitFor()
    assert.match(page.url(), /customer=acme/)
  })

  test('a tenant’s page leads to its demands in the queue', async () => {
    await page.goto(`${visit.base}/tenants/acme`)
    await page.getByRole('link', { name: /Open demands about it/ }).click()
    await page.getByRole('button', { name: /Customer: Acme/ }).waitFor()
  })

  test('a view is named with its count in words', async () => {
    await page.goto(visit.base)
    await ready()
    const name = /^Open, \d+ demands$/
    await page.getByRole('link', { name }).waitFor()
    await page.getByRole('link', { name: /^Your turn, \d+ demands?$/ }).waitFor()
  })

  for (const width of [1280, 1024])
    test(`in a window of ${width} px what then and until when it is secret are read whole, and what is cut says the rest`, async () => {
      await visit.open({ width, height: 800 })
      page = visit.page
      await page.goto(visit.base)
      await ready()
      const cut = await page.evaluate<string[]>(`[...document.querySelectorAll('.row:not(.row-head) > td')]
        .filter(e => e.scrollWidth > e.clientWidth + 1)
        .filter(e => /cell-(due|asks|turn|step)/.test(e.className) || !(e.title || e.querySelector('[title]')))
        .map(e => e.className + ': ' + e.textContent)`)
      assert.deepEqual(cut, [])
      const badges = await page.evaluate<
        string[]
      >(`[...document.querySelectorAll('.row:not(.row-head) .badge')].filter(b => {
        const own = b.getBoundingClientRect(), cell = b.closest('td').getBoundingClientRect()
        return own.right > cell.right + 1 || own.left < cell.left - 1 || own.bottom > cell.bottom + 1
      }).map(b => b.textContent)`)
      assert.deepEqual(badges, [])
    })

  test('what is on the screen is saved under a name and comes back with its count', async () => {
    await page.goto(`${visit.base}/?country=US`)
    await ready()
    await page.keyboard.press('V')
    await page.getByRole('textbox', { name: 'Name' }).fill(HOSTILE)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('v')
    const link = page.getByRole('dialog').getByRole('link', { name: /onerror/ })
    await link.waitFor()
    assert.deepEqual(await axe(page), [])
    await link.click()
    await page.getByRole('button', { name: /Country: United States \(US\)/ }).waitFor()
  })

  test('rows are chosen by x and in ranges; filing them waits for who thinks again, then says what was refused', async () => {
    await page.goto(visit.base)
    await ready()
    for (const [i, key] of ['x', null, 'X'].entries()) {
      await page.keyboard.press('j')
      await onRow(i)
      if (key) await page.keyboard.press(key)
    }
    await page.getByText('3 chosen').waitFor()
    assert.deepEqual(await axe(page), [])
    const file = async () => {
      await page.keyboard.press('d')
      await page.getByLabel('They are').selectOption('advertisement')
      await page.getByLabel('In a sentence').fill('Offers.')
      await page.getByRole('button', { name: 'File', exact: true }).click()
      await page.getByText('3 demands will be filed').waitFor()
    }
    await file()
    await page.keyboard.press('u')
    await page.getByText('3 demands will be filed').waitFor({ state: 'detached' })
    assert.equal(visit.desk.commands.length, 0)
    await file()
    await page.getByRole('button', { name: 'Do it now' }).click()
    await page.getByText(/not taken/).waitFor()
    assert.ok((await page.locator('.bulk [role=alert] li').count()) > 0)
    assert.deepEqual(await axe(page), [])
  })

  test('the visible list is saved as a file', async () => {
    await page.goto(visit.base)
    await ready()
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('e')])
    assert.equal(download.suggestedFilename(), 'duly-queue.csv')
  })

  test('hostile text in a row, a search and a filter is text, wide to nothing and heard by nobody', async () => {
    visit.desk.addHostile(HOSTILE.repeat(40))
    await page.setViewportSize({ width: 360, height: 780 })
    await page.goto(`${visit.base}/?text=host`)
    await page.getByText('<img src=x', { exact: false }).first().waitFor()
    assert.equal(await sidewaysOverflow(page), 0)
    assert.equal(await page.locator('main img').count(), 0)
    await page.goto(
      `${visit.base}/?${new URLSearchParams({ text: `zzz ${HOSTILE}`, country: HOSTILE, step: HOSTILE })}`,
    )
    await page.getByText('Nothing here matches').waitFor()
    assert.equal(await page.locator('main img').count(), 0)
    assert.equal(await sidewaysOverflow(page), 0)
    assert.deepEqual(visit.complaints, [])
  })

  test('of two people at one demand the second sees what the first did, and keeps what was typed', async () => {
    await page.goto(`${visit.base}/demands/d-determine`)
    const note = page.getByRole('textbox').first()
    await note.waitFor()
    await note.fill('My own words, half written')
    const other = await visit.context.browser()!.newContext()
    const second = await other.newPage()
    visit.desk.person = 'jonas'
    await second.goto(`${visit.base}/demands/d-determine`)
    await second.locator('.demand-head').waitFor()
    visit.desk.act('d-determine', 'jonas', { type: 'send_message', text: 'We are at it.' })
    await page.locator('.newer', { hasText: 'Jonas' }).waitFor()
    assert.equal(await note.inputValue(), 'My own words, half written')
    await other.close()
  })

  test('a session that ended and a connection that is lost take nothing of a form, and the act is done once', async () => {
    await page.goto(`${visit.base}/demands/d-authenticate`)
    visit.desk.person = 'jonas'
    await page.goto(`${visit.base}/demands/d-callback`)
    await page.getByLabel('Note').fill('They knew the reference.')
    await page.getByLabel(/confirm that this paper/).check()
    const send = () => page.getByRole('button', { name: 'Record the call' }).click()
    visit.desk.person = null
    await send()
    await page.getByText('You were signed out.').waitFor()
    visit.desk.person = 'jonas'
    await visit.context.setOffline(true)
    await send()
    await page.getByText('The server did not answer.').waitFor()
    await visit.context.setOffline(false)
    assert.equal(await page.getByLabel('Note').inputValue(), 'They knew the reference.')
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
    assert.ok(!kept.includes('They knew'), 'what is typed lies in no storage of the browser')
    const answered = page.waitForResponse(r => r.request().method() === 'POST' && r.ok())
    await send()
    await answered
    await page.getByRole('button', { name: 'Record the call' }).waitFor({ state: 'detached' })
    assert.equal(visit.desk.commands.length, 1)
  })

  test('the words that were looked for are marked in the paper, once it is open, and stand in no row', async () => {
    await page.goto(`${visit.base}/?text=subpoena`)
    await ready()
    assert.equal(await page.evaluate(() => CSS.highlights.size), 0)
    await page.locator('.row-link').first().click()
    await page.locator('.sheet-text').first().waitFor()
    await page.waitForFunction(() => (CSS.highlights.get('found')?.size ?? 0) > 0)
    await page.keyboard.press('g')
    await page.keyboard.press('q')
    await ready()
    await page.waitForFunction(() => CSS.highlights.size === 0)
  })

  test('who has how much is a table whose numbers lead to their rows', async () => {
    await page.goto(`${visit.base}/workload`)
    await page
      .getByRole('row', { name: /analyst/ })
      .getByRole('link')
      .first()
      .click()
    await page.getByRole('button', { name: /Whose turn: analyst/ }).waitFor()
    await ready()
  })

  test('a change shows inside its row at once, and no row moves while the reader is in the list', async () => {
    // So tall that every row is in the page.
    await visit.open({ width: 1280, height: 4000 })
    page = visit.page
    await page.goto(visit.base)
    await ready()
    await page.locator('.row').nth(3).hover()
    const before = await rows()
    const filed = visit.desk.streams.get('d-confirm_facts')?.reference ?? ''
    visit.desk.act('d-confirm_facts', 'mara', {
      type: 'file_as_not_demand',
      reason: 'advertisement',
      note: 'An offer.',
    })
    visit.desk.act('d-confirm_facts', 'jonas', { type: 'confirm_not_demand', note: '' })
    visit.desk.act('d-decide_production', 'jonas', { type: 'send_message', text: 'We are at it.' })
    await page.getByRole('button', { name: /row moved|rows moved/ }).waitFor()
    assert.deepEqual(await rows(), before)
    await page.locator('.row', { hasText: 'D-DUE2' }).getByText('changed').waitFor()
    await page.keyboard.press('r')
    await page.getByRole('button', { name: /row moved|rows moved/ }).waitFor({ state: 'detached' })
    assert.ok(before.includes(filed))
    await page.locator('.row-link', { hasText: filed }).waitFor({ state: 'detached' })
  })

  test('a queue of hundreds keeps only the rows near the window in the page, and reaches the last', async () => {
    visit.desk.addMany(180)
    await page.goto(visit.base)
    await ready()
    assert.ok((await page.locator('.row-link').count()) < 80)
    for (let i = 0; i < 12; i++) {
      await page.mouse.wheel(0, 4000)
      await page.waitForTimeout(120)
    }
    await page.locator('.row-link', { hasText: 'D-M0099' }).waitFor()
  })

  test('the queue speaks the language of its page', async () => {
    const said = {
      de: ['Eingang', 'Fällig, und was dann', 'Sie sind dran'],
      ja: ['受付一覧', '期限とその後', 'あなたの番'],
    }
    for (const language of ['de', 'ja'] as const) {
      const words = said[language]
      visit.desk.language = language
      await page.goto(visit.base)
      await ready()
      const text = (await page.locator('body').textContent()) ?? ''
      for (const word of words) assert.ok(text.includes(word), `${language}: ${word}`)
      assert.equal(await page.title(), `${words[0]} · Duly`)
      assert.deepEqual(await axe(page), [])
    }
  })

  test('nothing that the queue says stands outside a catalogue', async () => {
    visit.desk.language = PSEUDO as Language
    await page.goto(visit.base)
    await ready()
    await page.keyboard.press('f')
    await page.locator('.filter-panel select').first().waitFor()
    await page.locator('button.menu').last().click()
    assert.deepEqual(await plainWords(page), [])
    await page.goto(`${visit.base}/workload`)
    await page.locator('table').first().waitFor()
    assert.deepEqual(await plainWords(page), [])
  })

  for (const width of [360, 1280])
    test(`the language is chosen in the menu by keyboard, which fits a window of ${width} px`, async () => {
      await visit.open({ width, height: 780 })
      page = visit.page
      await page.goto(visit.base)
      await ready()
      await page.locator('button.menu').last().focus()
      await page.keyboard.press('Enter')
      const select = page.getByLabel('Language')
      await select.focus()
      assert.equal(await select.inputValue(), 'en')
      const box = (await select.boundingBox())!
      assert.ok(box.x >= 0 && box.x + box.width <= width && box.height >= 24, JSON.stringify(box))
      assert.equal(await sidewaysOverflow(page), 0)
      assert.deepEqual(await axe(page), [])
      await page.emulateMedia({ colorScheme: 'dark' })
      assert.deepEqual(await axe(page, ['color-contrast']), [])
      visit.desk.language = 'de'
      await page.keyboard.press('D')
      await page.waitForURL(/language=de/)
      await page.locator('html[lang=de]').waitFor()
      await page.getByLabel('Wörter aus Schreiben', { exact: false }).waitFor()
    })

  test('with something typed and not sent, the page asks before it is left; after a no all is still there', async () => {
    await page.goto(`${visit.base}/entry`)
    const line = page.getByLabel('In a line')
    await line.pressSequentially('Trooper Wall on the telephone')
    const asked: string[] = []
    // A visit says yes by itself; here it is a no.
    page.removeAllListeners('dialog')
    page.on('dialog', dialog => {
      asked.push(dialog.type())
      void dialog.dismiss()
    })
    await page.locator('button.menu').last().click()
    await page.getByLabel('Language').selectOption('de')
    await line.press('End')
    assert.deepEqual(asked, ['beforeunload'])
    assert.equal(await line.inputValue(), 'Trooper Wall on the telephone')
    assert.equal(await page.getByLabel('Language').inputValue(), 'en')
    await line.fill('')
    await page.goto(visit.base)
    await ready()
    assert.equal(asked.length, 1)
  })
})

/** Text on the page with letters that no catalogue marked, but for data, and what stands there in a named other language. */
function plainWords(page: Page): Promise<string[]> {
  return page.evaluate(known => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const host = node.parentElement!
      if (
        host.closest(
          'bdi, kbd, script, noscript, datalist, .brand, .person-name, .row-link, .identifier, [lang]:not(html)',
        )
      )
        continue
      const bare = (node.textContent ?? '')
        .replaceAll(/⟦[^⟦⟧]*⟧/g, ' ')
        .replaceAll(new RegExp(known, 'g'), ' ')
      if (/[A-Za-z]{2}/.test(bare)) found.add(node.textContent!.trim())
    }
    return [...found]
  }, KNOWN)
}

/** People and authorities to choose from, countries, and what Intl writes in English. */
const KNOWN = String.raw`\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|UTC|CET|CEST|US|DE|EU|NL|IE|Jonas Abara|Mara Lindqvist|Marlow County District Attorney)\b`
