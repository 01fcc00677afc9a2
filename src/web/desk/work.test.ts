// The work beside the stream at the desk: by keyboard, with what is refused, with nothing there yet.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { axe } from '../../../test/browser/browser.ts'
import { cannotTake } from '../../../test/desk/mock-work.ts'
import { type OpenDesk, startDesk, Visit } from '../../../test/desk/visit.ts'
import { mentionsIn } from './work/mentions.ts'

test('who is named in a comment is read from whole names, of two the longer one', () => {
  const people = [
    { id: 'a', name: 'Ann' },
    { id: 'b', name: 'Ann Bee' },
    { id: 'c', name: 'Cem' },
  ]
  assert.deepEqual(mentionsIn('@Ann Bee, see', people), ['b'])
  assert.deepEqual(mentionsIn('@Ann Bee and @Ann', people), ['b', 'a'])
  assert.deepEqual(mentionsIn('cem@example.org and Cem', people), [])
})

suite('the work beside a demand', { timeout: 500_000 }, () => {
  let started: OpenDesk
  before(async () => {
    started = await startDesk()
  })
  after(() => started?.browser.close())

  async function at(path: string, look: (visit: Visit) => Promise<void>, width = 1280) {
    const visit = await new Visit(started).open({ width, height: 900 })
    try {
      await visit.page.goto(visit.base + path)
      await look(visit)
      assert.deepEqual(await axe(visit.page), [])
      assert.deepEqual(visit.complaints, [])
    } finally {
      await visit.close()
    }
  }

  test('c comments with a colleague’s name from the list, without a mouse', () =>
    at('/demands/d-notify', async ({ page, desk }) => {
      const field = page.getByRole('textbox', { name: 'Add a comment' })
      await field.waitFor()
      await page.keyboard.press('c')
      await page.keyboard.type('@ab')
      await page.getByRole('option', { name: 'Jonas Abara', exact: true }).waitFor()
      await page.keyboard.press('Enter')
      await page.keyboard.type('see page 2')
      await page.keyboard.press('Control+Enter')
      await page.locator('.comments .said', { hasText: '@Jonas Abara see page 2' }).waitFor()
      assert.deepEqual(desk.work.writes.at(-1)?.body, {
        text: '@Jonas Abara see page 2',
        mentions: ['jonas'],
      })
      // The list shows it before the field is empty again.
      for (let look = 0; look < 50 && (await field.inputValue()) !== ''; look++) await page.waitForTimeout(50)
      assert.equal(await field.inputValue(), '')
    }))

  test('a assigns: what is refused says why, and what was chosen stays', () =>
    at('/demands/d-assess', async ({ page, desk }) => {
      await page.getByText('Nobody has it yet').waitFor()
      await page.keyboard.press('a')
      await page.getByLabel('Person').selectOption('jonas')
      desk.work.failNext = cannotTake()
      await page.getByRole('dialog').getByRole('button', { name: 'Assign' }).click()
      await page.getByRole('button', { name: 'Do it now' }).click()
      await page.getByText('This person cannot take this demand.').waitFor()
      assert.equal(await page.getByLabel('Person').inputValue(), 'jonas')
      await page.getByRole('dialog').getByRole('button', { name: 'Assign' }).click()
      await page.getByText('With Jonas Abara').waitFor()
      await page.getByRole('button', { name: 'Do it now' }).click()
      await page.getByText('This demand will be').waitFor({ state: 'detached' })
      assert.equal(await page.getByText('With Jonas Abara').count(), 1)
    }))

  test('who it is given to shows at once, and until it is sent it is taken back with the note that was typed', () =>
    at('/demands/d-assess', async ({ page, desk }) => {
      await page.getByText('Nobody has it yet').waitFor()
      await page.keyboard.press('a')
      await page.getByLabel('Person').selectOption('jonas')
      await page.getByLabel('Note (optional)').fill('The clerk calls back at four.')
      await page.getByRole('dialog').getByRole('button', { name: 'Assign' }).click()
      await page.getByText('With Jonas Abara').waitFor()
      await page.getByText('This demand will be Jonas Abara’s.').waitFor()
      await page.keyboard.press('u')
      await page.getByText('Nobody has it yet').waitFor()
      assert.equal(await page.getByLabel('Note (optional)').inputValue(), 'The clerk calls back at four.')
      await page.keyboard.press('Escape')
      await page.keyboard.press('m')
      await page.getByText('With you').waitFor()
      await page.keyboard.press('u')
      await page.getByText('Nobody has it yet').waitFor()
      assert.deepEqual(desk.work.writes, [])
    }))

  test('on a phone the way back lies above the bar of tabs', () =>
    at(
      '/demands/d-assess',
      async ({ page, desk }) => {
        await page.getByRole('button', { name: /^Decision/ }).click()
        await page.getByRole('button', { name: /^Assign to me/ }).click()
        await page.getByText('With you').waitFor()
        await page.getByRole('button', { name: 'Undo' }).click({ timeout: 5000 })
        await page.getByText('Nobody has it yet').waitFor()
        assert.deepEqual(desk.work.writes, [])
      },
      360,
    ))

  test('what was refused after its page was left is said at the next one', () =>
    at('/demands/d-assess', async ({ page, desk }) => {
      await page.getByText('Nobody has it yet').waitFor()
      await page.keyboard.press('m')
      await page.getByText('With you').waitFor()
      desk.work.refuseNext = cannotTake()
      await page.locator('.topnav').getByRole('link', { name: 'Law' }).click()
      await page.getByRole('heading', { level: 1, name: 'Law' }).waitFor()
      await page.getByRole('button', { name: 'Do it now' }).click()
      await page.getByText('Not done: This demand will be yours.').waitFor()
      await page.getByText('This person cannot take this demand.').waitFor()
      await page.locator('.not-done').getByRole('button', { name: 'Close' }).click()
      await page.getByText('Not done').waitFor({ state: 'detached' })
    }))

  test('of many asked for at once the one that is refused says why, and changes no hands', () =>
    at('/demands/d-assess', async ({ page, desk }) => {
      await page.getByText('Nobody has it yet').waitFor()
      desk.work.refuseNext = cannotTake()
      await page.keyboard.press('m')
      await page.getByRole('button', { name: 'Do it now' }).click()
      await page.getByText('This person cannot take this demand.').waitFor()
      await page.getByText('Nobody has it yet').waitFor()
    }))

  test('those whose turn it is stand first and are marked, with what they have; who is away stands last and says until when', () =>
    at('/demands/d-assess', async ({ page }) => {
      await page.getByText('Nobody has it yet').waitFor()
      await page.keyboard.press('a')
      const offered = await page.getByLabel('Person').locator('option').allInnerTexts()
      const people = offered.slice(1)
      const here = people.filter(p => !p.includes('away'))
      const turns = here.map(p => p.includes('the next step is theirs'))
      assert.ok(turns[0], people.join('; '))
      assert.deepEqual(turns.toSorted().toReversed(), turns, 'who has the turn before who has not')
      assert.match(people.at(-1) ?? '', /^Jonas Abara \(has 3\).* · away until Mon 30 Nov 2026, 01:00 CET$/)
    }))

  test('a hand-over shows its note, and is taken by one press', () =>
    at('/demands/d-notify', async ({ page, desk }) => {
      await page.getByText('The clerk calls back at four.').waitFor()
      await page.getByRole('button', { name: 'Take it' }).click()
      await page.getByText('With you').waitFor()
      assert.deepEqual(desk.work.writes.at(-1)?.body, { outcome: 'taken' })
    }))

  test('what is new for a person is counted in the bar, and no more once it was looked at', () =>
    at(
      '/work',
      async ({ page }) => {
        await page.getByText('News 2').click()
        await page.getByRole('link', { name: 'You were mentioned: D-2MPL' }).waitFor()
        await page.keyboard.press('Escape')
      },
      360,
    ))

  test('y says that one has the call', () =>
    at('/rota', async ({ page, desk }) => {
      await page.getByRole('button', { name: 'I have it' }).waitFor()
      await page.keyboard.press('y')
      await page.getByText('Nobody is being called.').waitFor()
      assert.deepEqual(desk.work.writes.at(-1)?.body, { id: 'page-1' })
    }))

  test('without a rota the page says that nobody is called', () =>
    at('/rota', async visit => {
      visit.desk.work.rota = null
      await visit.page.reload()
      await visit.page.getByText('There is no rota: nobody is called.').waitFor()
    }))
})
