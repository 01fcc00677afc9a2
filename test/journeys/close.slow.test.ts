// The end of a demand, and what is left of it to look at: what stands against closing, the figures with their tables and files, the
// auditor's look, what is kept and for how long, and the one answer to who asks whether there is a demand about them.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { authority, target, tenants } from '../../src/cli/demo/cast.ts'
import { read } from '../../src/cli/demo/speak.ts'
import { endTyped } from '../typed.ts'
import { bring, told } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { type Look, looks, type Seat } from './seat.ts'

const officer = { owner: { kind: 'officer', id: authority.officer.id }, surface: 'authority' } as const
const anna = { owner: { kind: 'tenant', id: tenants.oostvaart.contact.id }, surface: 'customer' } as const

describe('the journey of a close', { timeout: 600_000 }, () => {
  let house: House
  /** What anybody who asks is answered while there is no demand at all. */
  let unasked = ''
  before(async () => {
    house = await openHouse()
    unasked = await answerTo(target.address, looks[0] as Look)
  })
  after(() => house?.close())

  async function answerTo(whom: string, look: Look, station?: string): Promise<string> {
    const stranger = await house.stranger('customer', look)
    const answer = await asks(stranger, whom, station)
    await stranger.close()
    return answer
  }

  for (const look of looks)
    test(`what is open stands against closing; then it is closed and counted, ${look.name}`, async () => {
      const id = await bring(house, 'notice', { categories: ['content_stored'] })
      const { reference } = (await read(house.cast.desk.mara, id)).demand
      const mara = await house.seat('mara', look)
      await mara.demand(id)
      await mara.next(/Tell the customer/)
      const early = await mara.way('Close and count it')
      await early.getByLabel(`Type ${reference} to confirm`).fill(reference)
      await early.getByRole('button', { name: 'Close and count it' }).click()
      await mara.refused(/A customer has not been told/)
      await mara.station('close-refused')

      await told(house, id)
      // What was typed to close it is let go of.
      await mara.page.reload()
      await mara.next(/close and count/i)
      await mara.station('close-form')
      await mara.step.getByLabel(`Type ${reference} to confirm`).fill(reference)
      await mara.step.getByRole('button', { name: 'Close and count it' }).click()
      await mara.next(/Closed and counted/)
      await mara.station('close-done')
      assert.equal((await read(house.cast.desk.mara, id)).demand.closed?.outcome, 'rejected')

      await mara.go('/figures')
      await mara.page
        .getByRole('heading', { name: /^(Of \d+ closed demands|The one closed demand) / })
        .waitFor()
      await mara.station('close-figures')
      const outcomes = mara.page.locator('section.picture', { hasText: /closed demands? / }).first()
      await outcomes.getByText('The numbers as a table').click()
      await outcomes.getByRole('table').waitFor()
      await mara.station('close-table')
      const files = mara.page.getByRole('link', { name: /^Download as CSV/ })
      assert.equal(await files.count(), await mara.page.locator('section.picture').count())
      for (const file of await files.all()) {
        const [download] = await Promise.all([mara.page.waitForEvent('download'), file.click()])
        assert.match(download.suggestedFilename(), /\.csv$/)
        // A browser takes ten files within a moment and passes over the eleventh; no hand is that fast.
        await mara.page.waitForTimeout(300)
        const lines = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/)
        assert.ok(lines.length > 0 && (lines[0] ?? '').includes(','), download.suggestedFilename())
      }
      await mara.close()
    })

  for (const look of looks)
    test(`an officer withdraws a demand at the portal; the desk and the customer see it, and it is closed, ${look.name}`, async () => {
      const id = await bring(house, 'told')
      const { reference } = (await read(house.cast.desk.mara, id)).demand
      const whitfield = await house.seat(officer, look)
      await whitfield.page.getByRole('link', { name: new RegExp(reference) }).click()
      await whitfield.page.getByRole('heading', { name: 'Withdraw this demand' }).waitFor()
      await whitfield.station('close-officer-withdraws')
      await whitfield.page.getByLabel(/^A word to us/).fill('The case was closed.')
      await whitfield.page.getByRole('checkbox').check()
      await whitfield.page.getByRole('button', { name: 'Withdraw it' }).click()
      await whitfield.page
        .getByText(/withdrawn/i)
        .first()
        .waitFor()
      await whitfield.station('close-officer-withdrew')
      await whitfield.close()

      const mara = await house.seat('mara', look)
      await mara.demand(id)
      await mara.next(/withdrew the demand/)
      await mara.sees(/The case was closed\./)
      await mara.station('close-withdrawn')
      await mara.step.getByLabel(`Type ${reference} to confirm`).fill(reference)
      await mara.step.getByRole('button', { name: 'Close and count it' }).click()
      await mara.next(/Closed and counted/)
      await mara.close()
      assert.equal((await read(house.cast.desk.mara, id)).demand.closed?.outcome, 'withdrawn')

      const tenant = await house.seat(anna, look)
      await tenant.page.getByRole('link', { name: new RegExp(reference) }).click()
      await tenant.sees(/withdrew its demand/)
      await tenant.station('close-console-withdrawn')
      await tenant.close()
    })

  for (const look of looks)
    test(`the auditor looks and changes nothing; counsel holds against erasure, ${look.name}`, async () => {
      const id = await bring(house, 'told')
      const { reference } = (await read(house.cast.desk.mara, id)).demand
      const vera = await house.seat('vera', look)
      await vera.demand(id)
      await vera.sees(/Confirm|window|Tell|Closed/)
      // No step is hers.
      await vera.step.waitFor({ state: 'detached' })
      assert.equal(await vera.page.getByRole('heading', { name: 'Other actions' }).count(), 0)
      await vera.station('auditor-demand')

      const carl = await house.seat('carl', look)
      await carl.go('/retention')
      await carl.page.getByText('Hold against erasure').click()
      await carl.page.getByLabel('Reference of a demand').fill(reference)
      await carl.page.getByLabel('Why').fill('The customer has sued about it.')
      await carl.page.getByRole('button', { name: 'Place the hold' }).click()
      await carl.page.getByRole('button', { name: /^Lift/ }).waitFor()
      // It is not offered a second time.
      await carl.page.waitForFunction("document.querySelector('main textarea')?.value === ''")
      await carl.station('retention-held')

      await vera.go('/retention')
      await vera.page.getByRole('heading', { name: 'Over its term, and kept' }).waitFor()
      await vera.sees(/The customer has sued about it/)
      for (const name of ['Erase what is due', 'Lift', 'Place the hold'])
        assert.equal(await vera.page.getByRole('button', { name }).count(), 0, name)
      await vera.station('retention-auditor')

      const olu = await house.seat('olu', look)
      await olu.go('/retention')
      await olu.page.getByRole('button', { name: 'Erase what is due' }).waitFor()
      assert.doesNotMatch(await olu.text(), new RegExp(`${reference}|Over its term`))
      await olu.station('retention-administrator')

      await carl.page.getByRole('button', { name: /^Lift/ }).first().click()
      await endTyped(carl.page)
      await carl.page.getByText('None that you may know of').waitFor()
      for (const seat of [vera, carl, olu]) await seat.close()
    })

  for (const look of looks)
    test(`who asks whether there is a demand about them is answered the same in both worlds, ${look.name}`, async () => {
      await bring(house, 'secrecy')
      assert.equal(await answerTo(target.address, look, 'asked-there-is'), unasked)
      assert.equal(await answerTo('nobody@nowhere.example', look), unasked)
      const tenant = await house.seat(anna, look)
      assert.equal(await asks(tenant, target.address), unasked)
      await tenant.close()
    })
})

/** Asks, and gives the answer; nothing of the question leaves the browser. */
async function asks(seat: Seat, whom: string, station?: string): Promise<string> {
  await seat.go('/is-there-a-demand')
  await seat.page.getByRole('textbox').fill(whom)
  if (station) await seat.station(`${station}-question`)
  await seat.page.getByRole('button', { name: 'Ask' }).click()
  await seat.page.getByRole('heading', { name: /cannot confirm or deny/ }).waitFor()
  assert.ok(!seat.page.url().includes(whom.split('@')[0] ?? ''))
  if (station) await seat.station(station)
  return seat.text()
}
