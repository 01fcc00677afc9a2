// A term that ends before the customer's time to object does: the desk asks the authority for more time, by letter.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import PostalMime from 'postal-mime'
import { authority } from '../../../src/cli/demo/cast.ts'
import { read, waitFor } from '../../../src/cli/demo/speak.ts'
import { shiftWorkingDays } from '../../../src/kernel/days.ts'
import { bring } from '../hands.ts'
import { type House, openHouse } from '../house.ts'
import { looks } from '../seat.ts'

describe('the journey of a term that cuts the window', { timeout: 600_000 }, () => {
  let house: House
  // Longer than the term below on whichever weekday this runs.
  before(async () => {
    house = await openHouse({ windowMinutes: 14_400 })
  })
  after(() => house?.close())

  for (const look of looks)
    test(`the authority is asked for more time by letter, ${look.name}`, async () => {
      // The customer's mail server takes its time: what it answers comes while the desk has the page open.
      const taken = Promise.withResolvers<void>()
      house.mail.onLetter = () => taken.promise
      const id = await bring(house, 'told', {
        facts: { dueAt: shiftWorkingDays(house.now().toISOString(), 3) },
      })
      const mara = await house.seat('mara', look)
      await mara.demand(id)
      await mara.next(/shortens the customer’s time to object/)
      await mara.step
        .locator('.letter-text')
        .getByText(/We ask you to give us more time in writing until/)
        .waitFor()
      await mara.station('objection-extension')
      const { version } = (await read(house.cast.desk.mara, id)).demand
      taken.resolve()
      await waitFor(house.cast, id, p => p.demand.version > version, 'the notice is taken over')
      const mail = house.mail.fromNowOn()
      await mara.step.getByRole('button', { name: 'Send the letter' }).click()
      const raw = await mail.waitFor(authority.officer.mail, text =>
        /^Subject: We ask for more time/m.test(text),
      )
      const { text } = await PostalMime.parse(raw)
      assert.match((text ?? '').replace(/\s+/g, ' '), /Your deadline applies until you answer\./)
      await mara.next(/customer can still object/)
      await mara.close()
    })
})
