// A day at the queue with a dozen demands: filtered, searched, kept as views, given out and filed in one go, watched while others act.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import type { Queue } from '../../src/api/desk/queue.ts'
import { get, read } from '../../src/cli/demo/speak.ts'
import { readerSays, until } from '../system/desk-hand.ts'
import { type Asked, authenticated, bring, type Stage } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { looks, type Seat } from './seat.ts'

const lotte = { accounts: ['lotte.bakker@oostvaart.example'] }
const stages: readonly (readonly [Stage, Asked])[] = [
  ['facts', { words: 'The warehouse ledger of Rotterdam is meant.' }],
  ['facts', {}],
  ['facts', {}],
  ['facts', {}],
  ['authenticate', lotte],
  ['authenticate', {}],
  ['lookup', lotte],
  ['lookup', {}],
  ['determine', lotte],
  ['determine', { categories: ['subscriber'] }],
  ['secrecy', {}],
  ['sign', {}],
]

describe('the journey of a day at the queue', { timeout: 900_000 }, () => {
  let house: House
  let ids: string[]
  before(async () => {
    house = await openHouse()
    ids = await Promise.all(stages.map(([stage, asked]) => bring(house, stage, asked)))
    const { mara } = house.cast.desk
    for (const id of ids.slice(0, 4)) await readerSays(mara, id)
  })
  after(() => house?.close())

  test('filters stand in pairs, words of the paper find it, and a view keeps both, at a desk, in light', async () => {
    const seat = await house.seat('mara', looks[0]!)
    const { page } = seat
    await rows(seat, 12)
    await seat.station('queue-all')
    await page.keyboard.press('f')
    await page.getByLabel('Step', { exact: true }).selectOption({ label: 'Determine' })
    await rows(seat, 2)
    await page
      .getByLabel('Data category', { exact: true })
      .or(page.getByLabel('Category', { exact: true }))
      .selectOption('content_stored')
    await rows(seat, 1)
    await seat.station('queue-filtered')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Clear all' }).click()
    await rows(seat, 12)

    await page.keyboard.press('/')
    await page.keyboard.type('warehouse rotterdam')
    await rows(seat, 1)
    assert.match(
      (await page.locator('.row-link').first().textContent()) ?? '',
      new RegExp(await referenceOf(0)),
    )
    await page.getByLabel('Search words', { exact: false }).blur()
    await page.keyboard.press('V')
    await page.getByRole('textbox', { name: 'Name' }).fill('Rotterdam')
    await page.getByRole('dialog').getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await seat.go('/')
    await page.keyboard.press('v')
    await seat.station('queue-views')
    await page.getByRole('dialog').getByRole('link', { name: 'Rotterdam' }).click()
    await rows(seat, 1)

    await seat.go('/')
    await page.keyboard.press('c')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Owner', { exact: true }).check()
    await dialog.getByLabel('Received', { exact: true }).check()
    await seat.station('queue-columns')
    await page.keyboard.press('Escape')
    await page.keyboard.press('s')
    await page.waitForURL(/sort=/)
    await rows(seat, 12)
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('e')])
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
    assert.equal(lines.length, 1 + 12)
    await seat.close()

    const carl = await house.seat('carl', looks[0]!)
    await carl.page.keyboard.press('v')
    await carl.page.getByRole('dialog').getByRole('link', { name: 'Rotterdam' }).click()
    await rows(carl, 1)
    await carl.close()
  })

  for (const look of looks)
    test(`several are given to a colleague at once, with a way back, and the workload shows it, ${look.name}`, async () => {
      const [first, second] = look === looks[0] ? [4, 5] : [6, 7]
      const wanted = [ids[first] ?? '', ids[second] ?? '']
      const seat = await house.seat('mara', look)
      const { page } = seat
      await rows(seat, 12)
      for (const at of [first, second])
        await page.getByRole('checkbox', { name: `Choose ${await referenceOf(at)}` }).check()
      await page.getByText('2 chosen').waitFor()
      await seat.station('queue-chosen')
      const assign = async () => {
        await page.keyboard.press('a')
        await page.getByRole('dialog').getByLabel('To').selectOption('carl')
        await page.getByRole('dialog').getByRole('button', { name: 'Assign', exact: true }).click()
        await page.getByText('2 demands will be Carl Brandt’s').waitFor()
      }
      await assign()
      await page.keyboard.press('u')
      await page.getByText('2 demands will be Carl Brandt’s').waitFor({ state: 'detached' })
      assert.deepEqual(await ownersOf(wanted), [null, null])
      await assign()
      await seat.station('queue-undo')
      await page.getByRole('button', { name: 'Do it now' }).click()
      await until(async () => (await ownersOf(wanted)).every(owner => owner === 'carl'), 'both are Carl’s')

      await seat.go('/workload')
      await page
        .getByRole('row', { name: /Carl Brandt/ })
        .first()
        .waitFor()
      await seat.station('queue-workload')
      await seat.close()
    })

  for (const look of looks)
    test(`what is no demand is filed together, and what a colleague does shows by itself, ${look.name}`, async () => {
      const [filed, acted] = look === looks[0] ? [1, 4] : [2, 5]
      const seat = await house.seat('ines', look)
      const { page } = seat
      await page.locator('.row-link').first().waitFor()
      await seat.demand(ids[filed] ?? '')
      await seat.go('/')
      const choose = async (at: number) =>
        page.getByRole('checkbox', { name: `Choose ${await referenceOf(at)}` }).check()
      await choose(filed)
      await page.keyboard.press('d')
      await page.getByLabel('They are').selectOption('advertisement')
      await page.getByLabel('In a sentence').fill('An offer of fleet insurance.')
      await seat.station('queue-file')
      await page.getByRole('button', { name: 'File', exact: true }).click()
      await page.getByText('1 demand will be filed as not a demand').waitFor()
      await page.getByRole('button', { name: 'Do it now' }).click()
      await until(
        async () => (await read(house.cast.desk.mara, ids[filed] ?? '')).demand.notDemand !== null,
        'it is filed',
      )
      const row = page.locator('.row', { hasText: await referenceOf(acted) })
      const before = await row.textContent()
      await authenticated(house, ids[acted] ?? '')
      await until(async () => {
        const moved = page.locator('.waiting button')
        if (await moved.isVisible()) await moved.click()
        return (await row.textContent()) !== before
      }, 'the row shows what a colleague did')
      await seat.station('queue-changed')
      await seat.close()
    })

  for (const look of looks)
    test(`the keys are shown, and a demand is found and opened from the palette, ${look.name}`, async () => {
      const seat = await house.seat('mara', look)
      const { page } = seat
      await page.locator('.row-link').first().waitFor()
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Keys on this page' }).waitFor()
      await seat.station('queue-keys')
      await page.keyboard.press('Escape')
      await page.keyboard.press('j')
      await page.locator('[data-index] :focus').waitFor()
      await page.keyboard.press('j')
      await page.keyboard.press('Control+k')
      await page.keyboard.type(await referenceOf(11))
      await page.getByRole('option', { name: new RegExp(await referenceOf(11)) }).waitFor()
      await seat.station('queue-palette')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/demands\//)
      await seat.close()
    })

  async function referenceOf(at: number): Promise<string> {
    return (await read(house.cast.desk.mara, ids[at] ?? '')).demand.reference
  }

  async function ownersOf(wanted: readonly string[]): Promise<(string | null)[]> {
    const { rows } = await get<Queue>(house.cast.desk.mara, '/api/queue?view=open')
    return wanted.map(id => rows.find(row => row.id === id)?.owner ?? null)
  }
})

/** Waits until so many rows stand there. */
async function rows({ page }: Seat, n: number): Promise<void> {
  await until(async () => (await page.locator('.row-link').count()) === n, `${n} rows stand in the queue`)
}
