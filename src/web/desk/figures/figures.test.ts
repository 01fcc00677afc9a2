// The desk in pictures: what each says as its title, and the page in a real browser.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { axe, shoot, sidewaysOverflow, tooWide } from '../../../../test/browser/browser.ts'
import { noFigures, sampleFigures } from '../../../../test/desk/sample-figures.ts'
import { type OpenDesk, startDesk, Visit } from '../../../../test/desk/visit.ts'
import { sayIn } from '../../../words/catalogue.ts'
import { textsOf } from '../../../words/every-face.ts'
import { languages } from '../../../words/languages.ts'
import {
  answerSays,
  dueSays,
  emergenciesSays,
  groundsSays,
  inflowSays,
  outcomesSays,
  redirectsSays,
  secrecySays,
} from './says.ts'

test('a title says what its figures say, and of nothing it says that there is nothing', () => {
  assert.equal(dueSays(sampleFigures), '2 demands are overdue')
  assert.equal(dueSays(noFigures), 'No demand is overdue, and no clock ends today')
  assert.match(inflowSays(sampleFigures), /came in this month, \d+ in the last; 31 are open$/)
  assert.equal(inflowSays(noFigures), 'No demand has come in yet')
  assert.match(
    groundsSays(sampleFigures),
    /^Refused lines (rose|fell) from \d+ to \d+, most of them now because: /,
  )
  assert.equal(groundsSays(noFigures), 'No line was refused in these months')
  assert.equal(
    redirectsSays(sampleFigures),
    '35 times an authority was referred to the customer; in 23 of them it asked us for nothing more',
  )
  assert.equal(redirectsSays(noFigures), 'No authority was referred to a customer in these months')
  assert.match(outcomesSays(sampleFigures), /^Of \d+ closed demands most count as /)
  assert.equal(outcomesSays(noFigures), 'No demand was closed in these months')
  assert.equal(
    secrecySays(sampleFigures),
    'Within two weeks prohibitions end for 5 customers’ matters, and the notices leave',
  )
  assert.equal(
    secrecySays({ ...sampleFigures, secrecySoon: 0 }),
    'No prohibition ends within the next two weeks',
  )
  assert.equal(
    emergenciesSays(sampleFigures),
    'After 2 of 5 answered emergencies the process that had to follow never came; for 1 it is overdue',
  )
  assert.equal(emergenciesSays(noFigures), 'No emergency has been claimed')
  assert.equal(secrecySays(noFigures), 'No prohibition with a known end is in force')
})

test('a time to answer is compared with the month before in which something was closed', () => {
  const month = (name: string, median: number | null) => ({
    month: name,
    closed: median === null ? 0 : 1,
    median,
    slowest10: median,
  })
  const months = [month('2026-08', 4), month('2026-09', null), month('2026-10', 9)]
  assert.equal(
    answerSays({ answer: months }),
    'Half of the demands closed in October 2026 took 9 days or less, more than in August 2026 (4 days)',
  )
  assert.match(answerSays({ answer: noFigures.answer }), /the time to answer is not known$/)
})

test('a sentence of figures holds for one, for less than a day, and bends to each count', async () => {
  const one = [{ month: '2026-10', outcome: 'complied' as const, demands: 1 }]
  assert.equal(outcomesSays({ outcomes: one }), 'The one closed demand counts as complied with in full')
  const soon = { month: '2026-10', closed: 1, median: 0.2, slowest10: 0.2 }
  assert.equal(
    answerSays({ answer: [soon] }),
    'Half of the demands closed in October 2026 took less than a day',
  )
  assert.match(answerSays({ answer: [{ ...soon, median: 1 }] }), /took 1 day or less$/)
  assert.match(
    groundsSays({ grounds: [{ ground: 'not_reached' as never, now: 1, before: 1 }] }),
    /^Refused lines stayed at 1, now because: /,
  )
  for (const language of languages) {
    const texts = await textsOf('desk/figures', language)
    const say = sayIn<Record<string, string>>(language, texts) as unknown as (
      key: string,
      blanks: object,
    ) => string
    const blanks = {
      name: 'Amt',
      country: 'X',
      outcome: 'X',
      ground: 'X',
      before: 1,
      now: 1,
      never: 1,
      away: 1,
      late: 0,
      last: 1,
      open: 1,
      ours: 1,
      tenants: 1,
    }
    for (const key of Object.keys(texts).filter(k => k.startsWith('says.') || k === 'at_most')) {
      const told = [0, 1, 2, 5, 22].map(n =>
        say(key, { ...blanks, all: n, n, month: 'X', days: 'X', before_month: 'X' }),
      )
      for (const text of told) assert.doesNotMatch(text, /[{}#]|undefined|NaN/, `${language} ${key}: ${text}`)
      if (language === 'en') assert.doesNotMatch(told[1] ?? '', /\b1 (?!is)\w+s\b|of 1 |none of 1/, key)
    }
  }
  const pl = sayIn<Record<string, string>>('pl', await textsOf('desk/figures', 'pl'))
  const of = (n: number) => (pl as unknown as (key: string, b: object) => string)('says.due.overdue', { n })
  assert.deepEqual([1, 2, 5].map(of), [
    '1 żądanie jest po terminie',
    '2 żądania są po terminie',
    '5 żądań jest po terminie',
  ])
})

suite('the page of figures', () => {
  let started: OpenDesk
  before(async () => {
    started = await startDesk()
  })
  after(() => started?.browser.close())

  async function visit(look: { width: number; height: number }, act: (visit: Visit) => Promise<void>) {
    const opened = await new Visit(started).open(look)
    try {
      await act(opened)
    } finally {
      await opened.close()
    }
    assert.deepEqual(opened.complaints, [])
  }

  test('is reached by key, and each picture has its numbers as a table and as a file', async () => {
    await visit({ width: 1280, height: 900 }, async ({ page, base }) => {
      await page.goto(base)
      await page.locator('.row-link').first().waitFor()
      await page.keyboard.press('g')
      await page.keyboard.press('f')
      await page.getByRole('heading', { name: '2 demands are overdue' }).waitFor()
      assert.equal(await page.getByRole('img').count(), 11)
      assert.equal(await page.getByRole('link', { name: /^Download as CSV/ }).count(), 11)
      await page.getByText('The numbers as a table').first().click()
      await page.getByRole('row', { name: 'overdue 2' }).waitFor()
      assert.deepEqual(await axe(page), [])
    })
  })

  test('the scale says what is counted, and a month that stands alone is a point', async () => {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [360, 'dark'],
    ] as const)
      await visit({ width, height: 900 }, async ({ page, base, desk }) => {
        const answer = noFigures.answer.map((a, i) =>
          i === 2 ? { ...a, closed: 1, median: 6, slowest10: 12 } : a,
        )
        desk.figures = { ...sampleFigures, answer }
        await page.emulateMedia({ colorScheme })
        await page.goto(`${base}/figures`)
        const picture = page.getByRole('img', { name: /^Half of the demands closed/ })
        await picture.waitFor()
        assert.deepEqual(
          await picture
            .locator('text.quiet')
            .allTextContents()
            .then(all => all.slice(0, 4)),
          ['days', '0', '6', '12'],
        )
        assert.equal(await picture.locator('circle').count(), 2)
        const smallest = await picture.evaluate(svg => {
          const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width
          const sizes = [...svg.querySelectorAll('text')].map(t =>
            Number.parseFloat(getComputedStyle(t).fontSize),
          )
          return scale * Math.min(...sizes)
        })
        assert.ok(smallest >= 11, `${width}: letters of ${smallest} px`)
        const frame = await picture.boundingBox()
        for (const text of await picture.locator('text').all()) {
          const at = await text.boundingBox()
          assert.ok(frame && at && at.x + at.width <= frame.x + frame.width + 1, await text.innerHTML())
        }
        await page.getByRole('heading', { name: /of \d+ demands with a verified sender/ }).waitFor()
        if ((await sidewaysOverflow(page)) > 0) assert.fail(await tooWide(page))
        assert.deepEqual(await axe(page), [])
        await shoot(page, `figures-lone-${colorScheme}-${width}`)
      })
  })

  test('are of one country or authority where that is chosen, in the address and in the files too', async () => {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [360, 'dark'],
    ] as const)
      await visit({ width, height: 900 }, async ({ page, base }) => {
        await page.emulateMedia({ colorScheme })
        await page.goto(`${base}/figures?months=6`)
        await page.getByRole('combobox', { name: 'Only from one country' }).fill('germ')
        await page.getByRole('option', { name: /^Germany/ }).click()
        await page.waitForURL(/months=6&country=DE$/)
        await page.getByText(/These figures count demands from verified senders/).waitFor()
        const file = page.getByRole('link', { name: /^Download as CSV/ }).first()
        await page.waitForFunction(() =>
          document.querySelector('.file a')?.getAttribute('href')?.endsWith('months=6&country=DE'),
        )
        assert.match(
          (await file.getAttribute('href')) ?? '',
          /^\/api\/figures\/due\.csv\?months=6&country=DE$/,
        )
        if ((await sidewaysOverflow(page)) > 0) assert.fail(await tooWide(page))
        assert.deepEqual(await axe(page), [])
        await shoot(page, `figures-scope-${colorScheme}-${width}`)
        await page.getByRole('button', { name: /^Germany.*remove$/ }).click()
        await page.waitForURL(/figures\?months=6$/)
      })
  })

  test('says of an empty desk what will be counted, without a drawing of nothing', async () => {
    await visit({ width: 360, height: 780 }, async ({ page, base, desk }) => {
      desk.figures = noFigures
      await page.goto(`${base}/figures`)
      await page.getByRole('heading', { name: 'No line was refused in these months' }).waitFor()
      if ((await sidewaysOverflow(page)) > 0) assert.fail(await tooWide(page))
      assert.deepEqual(await axe(page), [])
    })
  })
})
