// A paper of national security, in a lane of named people: counsel opens it by hand, the paper stays outside, and for everybody else
// the desk is the same as if it were not there, at every page and address.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { read } from '../../src/cli/demo/speak.ts'
import { bring } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { looks, type Seat } from './seat.ts'

const KEPT = 'safe of the general counsel, folder 7'

describe('the journey of a paper for named people', { timeout: 900_000 }, () => {
  let house: House
  before(async () => {
    house = await openHouse()
    await bring(house, 'authenticate')
  })
  after(() => house?.close())

  for (const look of looks)
    test(`counsel opens it, those named work on it, others see nothing, ${look.name}`, async () => {
      const ines = await house.seat('ines', look)
      const nowhere = '0'.repeat(32)
      const outside = await seenBy(ines, { id: nowhere, words: 'D-NOTHERE' })
      await ines.go('/restricted')
      await ines.page.getByText('Hand the paper to counsel in person.').waitFor()
      await ines.station('named-not-counsel')

      const carl = await house.seat('carl', look)
      const id = await openLane(carl)
      const { reference } = (await read(house.cast.desk.carl, id)).demand

      const mara = await house.seat('mara', look)
      await mara.page.getByRole('link', { name: reference }).first().waitFor()
      await mara.station('named-queue')
      await mara.demand(id)
      await mara.page.locator('dd', { hasText: KEPT }).waitFor()
      await mara.page.getByText('national security: named people only').waitFor()
      assert.equal(await mara.page.getByText('The reader proposes facts here').count(), 0)
      await mara.station('named-demand')
      assert.equal(
        house.mail.letters.some(l => l.text.includes(reference)),
        false,
        'nothing of it is mailed',
      )

      // Who is not named finds the desk as it was, and the same nothing at its address as at any other.
      assert.deepEqual(await seenBy(ines, { id, words: reference }), outside)
      const vera = await house.seat('vera', look)
      await vera.go(`/demands/${id}`)
      await vera.page
        .getByText('There is no such page at this desk.')
        .or(vera.page.getByText(/no such demand/i))
        .first()
        .waitFor()
      await vera.station('named-nothing')
      await vera.close()

      await carl.demand(id)
      const name = await carl.way('Name another person to this lane')
      await name.getByLabel('Person', { exact: true }).selectOption('ines')
      await name.getByLabel('Why this person is needed').fill('She keeps the safe.')
      await carl.station('named-another')
      await name.getByRole('button', { name: 'Name this person' }).click()
      await carl.page.getByText('Named Ines Aalto to this lane: She keeps the safe.').waitFor()
      await ines.demand(id)
      await ines.page.locator('dd', { hasText: KEPT }).waitFor()

      const unname = await carl.way('Take a name out of this lane')
      await unname.getByLabel('Person', { exact: true }).selectOption('ines')
      await unname.getByRole('button', { name: 'Take this name away' }).click()
      await carl.page.getByText('Took Ines Aalto out of this lane').waitFor()
      assert.deepEqual(await seenBy(ines, { id, words: reference }), outside, 'and nothing once more')
      await Promise.all([ines.close(), carl.close(), mara.close()])
    })
})

/** What the pages show to somebody: lists, search, palette, counts, figures, and the address itself. */
async function seenBy(seat: Seat, sought: { id: string; words: string }): Promise<Record<string, string>> {
  const { page } = seat
  const seen: Record<string, string> = {}
  for (const path of [
    '/?view=open',
    `/?view=open&text=${sought.words}`,
    '/?view=open&text=folder',
    '/workload',
    '/figures',
    `/demands/${sought.id}`,
  ]) {
    await seat.go(path)
    seen[path] = await atRest(async () => steady((await page.locator('body').textContent()) ?? '', sought))
  }
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill(sought.words)
  await page.getByText('Nothing found for this text.').waitFor()
  await page.keyboard.press('Escape')
  return Object.fromEntries(Object.entries(seen).map(([path, text]) => [steady(path, sought), text]))
}

/** Once it has stayed the same for a while: what loads has loaded. */
async function atRest(look: () => Promise<string>): Promise<string> {
  for (let before = await look(), same = 0; ; ) {
    await new Promise(resolve => setTimeout(resolve, 100))
    const now = await look()
    same = now === before && !/Loading/.test(now) ? same + 1 : 0
    if (same === 5) return now
    before = now
  }
}

/** What was sought, and how long something lasts, is no part of the comparison. */
function steady(text: string, { id, words }: { id: string; words: string }): string {
  return text
    .replaceAll(id, '{id}')
    .replaceAll(words, '{words}')
    .replace(/\bin \d+ \w+|\d\d:\d\d/g, 'in a while')
}

async function openLane(carl: Seat): Promise<string> {
  const { page } = carl
  await carl.go('/restricted')
  await page.getByLabel('Where the paper is kept').fill(KEPT)
  await page.getByLabel('What it is, in your words').fill('A letter handed over by two agents.')
  await page.getByLabel('Served at (your time)').fill('2026-11-25T09:00')
  await page.getByLabel('Entity it is addressed to').fill('Quillfern Inc.')
  await page.getByRole('checkbox', { name: /Mara Lindqvist/ }).check()
  await carl.station('named-open')
  await page.getByRole('button', { name: 'Open it for these people' }).click()
  await page.waitForURL(/\/demands\//)
  const id = page.url().split('/').at(-1) ?? ''
  await carl.demand(id)
  await page.getByText('National-security lane').waitFor()
  return id
}
