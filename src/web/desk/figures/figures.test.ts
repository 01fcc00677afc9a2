// The desk in pictures: what each says as its title, and the page in a real browser.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { axe, sidewaysOverflow, tooWide } from '../../../../test/browser.ts'
import { noFigures, sampleFigures } from '../../../../test/desk/sample-figures.ts'
import { type OpenDesk, startDesk, Visit } from '../../../../test/desk/visit.ts'
import {
  answerSays,
  dueSays,
  emergenciesSays,
  groundsSays,
  inflowSays,
  outcomesSays,
  secrecySays,
} from './says.ts'

test('a title says what its figures say, and of nothing it says that there is nothing', () => {
  assert.equal(dueSays(sampleFigures), '2 demands are overdue')
  assert.equal(dueSays(noFigures), 'Nothing is overdue, and no clock ends today')
  assert.match(inflowSays(sampleFigures), /came in this month, \d+ in the last; 31 are open$/)
  assert.equal(inflowSays(noFigures), 'No demand has come in yet')
  assert.match(
    groundsSays(sampleFigures),
    /^Refused lines (rose|fell) from \d+ to \d+, most of them now because: /,
  )
  assert.equal(groundsSays(noFigures), 'No line was refused in these months')
  assert.match(outcomesSays(sampleFigures), /^Of \d+ closed demands most count as /)
  assert.equal(outcomesSays(noFigures), 'Nothing was closed in these months')
  assert.equal(
    secrecySays(sampleFigures),
    'Within two weeks secrecy ends for 5 tenants’ matters, and the notice leaves',
  )
  assert.equal(
    emergenciesSays(sampleFigures),
    'After 2 of 5 answered emergencies the process that had to follow never came; for 1 it is overdue',
  )
  assert.equal(emergenciesSays(noFigures), 'No emergency was ever claimed')
  assert.equal(secrecySays(noFigures), 'No secrecy with a known end is live')
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
    'Half of what was closed in October 2026 took 9 days or less, more than in August 2026 (4 days)',
  )
  assert.match(answerSays({ answer: noFigures.answer }), /no time to answer is known$/)
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
      assert.equal(await page.getByRole('img').count(), 9)
      assert.equal(await page.getByRole('link', { name: /^Download as CSV/ }).count(), 9)
      await page.getByText('The numbers as a table').first().click()
      await page.getByRole('row', { name: 'overdue 2' }).waitFor()
      assert.deepEqual(await axe(page), [])
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
