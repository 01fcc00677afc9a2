// The law's pages in a real browser over the real packs: what is in use and in whose name, the matrix, questions answered
// where they stand.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, suite, test } from 'node:test'
import type { Page } from 'playwright-core'
import { assertSound, sidewaysOverflow } from '../../../test/browser/browser.ts'
import type { MockDesk } from '../../../test/desk/mock-desk.ts'
import { type OpenDesk, startDesk, Visit } from '../../../test/desk/visit.ts'

suite('the law at the desk', () => {
  let started: OpenDesk
  let visit: Visit
  let desk: MockDesk
  let base: string
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
    ;({ desk, base, page } = visit)
  }

  test('the packs in use are reached by key, and a demo and an old check are said aloud', async () => {
    await page.goto(base)
    await page.locator('.row-link').first().waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('l')
    await page.getByText('This is a demo: packs answer without being adopted.').waitFor()
    await page.getByText('One pack was last checked more than 180 days ago.').waitFor()
    const row = page.getByRole('row', { name: /Singapore/ })
    assert.match((await row.textContent()) ?? '', /2 Mar 2026.*too long ago/)
  })

  test('in a live installation what is not adopted waits for counsel, by word', async () => {
    desk.law.demo = false
    await page.goto(`${base}/law`)
    await page.getByText(/packs are not adopted: their answers wait for counsel/).waitFor()
    await page.getByRole('row', { name: /United States.*answers wait for counsel/ }).waitFor()
  })

  test('without any pack the page says what that means', async () => {
    desk.law.empty = true
    await page.goto(`${base}/law`)
    await page.getByText('There are no packs here.').waitFor()
    await assertSound(page, 'no pack')
  })

  test('a pack that is not there gives a page that says what to do', async () => {
    await page.goto(`${base}/law/zz`)
    await page.getByRole('heading', { name: 'There is no such pack here.' }).waitFor()
    await assertSound(page, 'no such pack')
  })

  test('in German a paper and its reason are said in German, and one button shows the English that decides', async () => {
    desk.language = 'de'
    await page.goto(`${base}/law/matrix?jurisdiction=de`)
    const row = page.getByRole('row', { name: 'Erhebung von Verkehrsdaten' })
    await row.getByRole('button').first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('wird mit einer Bestandsdatenauskunft erfragt', { exact: false }).waitFor()
    assert.equal(await dialog.locator('span[lang=de]').count(), 1)
    await dialog.getByText('ist hier zur Hilfe übersetzt; ihr Englisch entscheidet.').waitFor()
    await assertSound(page, 'a cell in German')
    await dialog.getByRole('button', { name: 'Das Englische zeigen' }).click()
    await dialog.getByText('is asked for by a subscriber data request', { exact: false }).waitFor()
    await dialog.getByRole('button', { name: 'Die Übersetzung zeigen' }).click()
    await dialog.getByText('wird mit einer Bestandsdatenauskunft erfragt', { exact: false }).waitFor()
    await page.keyboard.press('Escape')
    await page.goto(`${base}/law/ask?instrument=us.subpoena.grand_jury`)
    const paper = page.getByRole('combobox', { name: 'Schreiben' }).first()
    await paper.waitFor()
    // The words come after the page: until then it is English.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(input =>
        input.value.startsWith('Vorladung einer Grand Jury des Bundes'),
      ),
    )
  })

  test('in German a pack’s constraints are German, and the line says that what it says of itself stands in English', async () => {
    desk.language = 'de'
    await page.goto(`${base}/law/us`)
    await page.getByText('steht auf Englisch, wo es keine Übersetzung gibt').waitFor()
    await page.locator('section[aria-labelledby=constraints] summary').click()
    await page
      .getByText('Inhalte gespeicherter Kommunikation sind durch den Vierten Zusatzartikel geschützt')
      .waitFor()
    await assertSound(page, 'a pack in German')
  })

  test('counsel adopts a version after reading what that means, and withdraws it', async () => {
    desk.person = 'jonas'
    desk.law.demo = false
    await page.goto(`${base}/law/us`)
    await page
      .getByRole('button', { name: /^Adopt this version/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog', { name: 'Adopt this version?' })
    await dialog.getByText('Jonas Abara confirms having read this pack').waitFor()
    await dialog.getByText(/commits to it in the public log/).waitFor()
    await assertSound(page, 'the dialog')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    assert.equal(desk.law.adoptions.length, 0)
    await page
      .getByRole('button', { name: /^Adopt this version/ })
      .first()
      .press('Enter')
    await dialog.getByRole('button', { name: 'Adopt in my name' }).click()
    await page.getByText(/is adopted in your name/).waitFor()
    assert.equal(
      await page.evaluate(() => document.activeElement?.textContent?.includes('in your name')),
      true,
    )
    await page.getByText(/adopted by Jonas Abara/).waitFor()
    assert.equal(desk.law.adoptions[0]?.by, 'jonas')
    await page.getByRole('button', { name: /^Withdraw/ }).click()
    await page.getByRole('button', { name: 'Withdraw in my name' }).click()
    await page.getByText('The adoption is withdrawn.').waitFor()
    await page.getByText(/ended by Jonas Abara/).waitFor()
  })

  test('an adoption that fails is told in the dialog, and nothing is lost', async () => {
    desk.person = 'jonas'
    await page.goto(`${base}/law/us`)
    await page
      .getByRole('button', { name: /^Adopt this version/ })
      .first()
      .click()
    desk.failNext = 'fault'
    await page.getByRole('button', { name: 'Adopt in my name' }).click()
    await page.getByRole('dialog').getByText('4f1c9a20be').waitFor()
    await page.getByRole('button', { name: 'Adopt in my name' }).click()
    await page.getByText(/is adopted in your name/).waitFor()
  })

  test('who is no counsel is offered no adoption', async () => {
    await page.goto(`${base}/law/us`)
    await page.getByText('Counsel employed by the provider adopts packs').waitFor()
    assert.equal(await page.getByRole('button', { name: /^Adopt/ }).count(), 0)
  })

  test('the matrix is of its day; why a cell says so opens by keyboard', async () => {
    await page.goto(`${base}/law/matrix?jurisdiction=us`)
    const order = page.getByRole('row', { name: /Court order under 18 USC 2703\(d\)/ })
    await order
      .getByRole('button', { name: /^no\b.*not verified/ })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: /Court order.*location/ })
    await dialog.getByText('This paper does not reach these data.').waitFor()
    await dialog
      .getByText(/18 USC 2703/)
      .first()
      .waitFor()
    await assertSound(page, 'a cell')
    await page.keyboard.press('Escape')
    await page.getByLabel('On the day').fill('2018-06-21')
    await order
      .getByRole('button', { name: /counsel decides/ })
      .first()
      .waitFor()
    assert.match(page.url(), /on=2018-06-21/)
    await page.getByLabel('Find a paper').fill('wiretap nothing')
    await page.getByText('No paper has that name.').waitFor()
    await page.getByRole('button', { name: 'Show all' }).click()
    await order.waitFor()
  })

  test('on a phone the matrix scrolls in its own region, its heads in view', async () => {
    await open({ width: 360, height: 780 })
    await page.goto(`${base}/law/matrix?jurisdiction=us`)
    const region = page.getByRole('region', { name: /Matrix/ })
    await region.focus()
    await region.evaluate(box => box.scrollTo({ left: 400, top: 600 }))
    const boxes = await page.evaluate(() => {
      const at = (selector: string) => document.querySelector(selector)!.getBoundingClientRect()
      return {
        region: at('.matrix-region'),
        head: at('.matrix thead th'),
        row: at('.matrix tbody th[scope=row]'),
      }
    })
    assert.ok(Math.abs(boxes.head.top - boxes.region.top) < 3)
    assert.ok(Math.abs(boxes.row.left - boxes.region.left) < 3)
    assert.equal(await sidewaysOverflow(page), 0)
  })

  test('the law is asked by keyboard, and what it misses is answered where it asks', async () => {
    await page.goto(`${base}/law/ask`)
    await page.getByRole('combobox', { name: 'Paper' }).focus()
    await page.keyboard.type('state warrant search')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    assert.equal(await page.getByLabel('Authority’s country').inputValue(), 'US')
    await page.getByLabel('Issued by').fill('county judge')
    await page.getByRole('checkbox', { name: 'stored content' }).check()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Check the law packs' }).press('Enter')
    await page.getByRole('heading', { name: /The paper counsel decides/ }).waitFor()
    await assertSound(page, 'an answer')
    const asks = page.getByLabel('In which country is the addressed entity established?')
    await asks.fill('us')
    await asks.press('Enter')
    await page.getByText('our country: US').first().waitFor()
    await asks.waitFor({ state: 'detached' })
    assert.equal(await page.evaluate(() => document.activeElement?.closest('.missing') !== null), true)
    await page.getByRole('button', { name: 'Take back: our country' }).click()
    await asks.waitFor()
  })

  test('an answer is whole on a phone too', async () => {
    await open({ width: 360, height: 780 })
    await page.goto(`${base}/law/ask?instrument=us.nsl.2709`)
    await page.getByRole('checkbox', { name: 'traffic' }).check()
    await page.getByRole('button', { name: 'Check the law packs' }).click()
    await page.getByRole('heading', { name: /The paper/ }).waitFor()
    for (const part of ['Due', 'Telling the customer', 'Prohibition', 'What the provider may file'])
      await page.getByRole('heading', { name: part, exact: true }).waitFor()
    await assertSound(page, 'an answer on a phone')
  })

  test('where no rule decides, counsel is shown the worksheet’s questions and who may move', async () => {
    await page.goto(`${base}/law/ask?instrument=uk.ipa.cd_61`)
    await page.getByLabel('Authority’s country').waitFor()
    assert.equal(await page.getByLabel('Authority’s country').inputValue(), 'GB')
    await page.getByRole('checkbox', { name: 'traffic' }).check()
    await page.getByRole('button', { name: 'Check the law packs' }).click()
    const country = page.getByLabel('In which country is the addressed entity established?')
    await country.fill('US')
    await country.press('Enter')
    const conflicts = page.locator('#duty-conflicts')
    await conflicts.getByText('No rule decides this: counsel decides.').first().waitFor()
    assert.ok((await conflicts.locator('.worksheet').first().getByRole('listitem').count()) > 1)
    assert.match((await conflicts.textContent()) ?? '', /Who may file itprovider/)
    await assertSound(page, 'a worksheet')
  })

  test('a refusal to answer stands where the answer would be', async () => {
    await page.goto(`${base}/law/ask?instrument=us.warrant.2703`)
    await page.getByLabel('Served on').fill('2026-11-20')
    desk.failNext = {
      code: 'not_allowed',
      detail: 'Your roles do not include this step.',
      next: 'Ask counsel.',
    }
    await page.getByRole('button', { name: 'Check the law packs' }).click()
    await page.getByRole('alert').getByText('Ask counsel.').waitFor()
  })
})
