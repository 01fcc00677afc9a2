// The clock that brings a demand back to counsel when its challenge suspends nothing and its term comes near.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { tenants } from '../../src/cli/demo/cast.ts'
import { read } from '../../src/cli/demo/speak.ts'
import { lawEntry, recordFiling } from './filing.ts'
import { type House, openHouse } from './house.ts'
import { Laid } from './laid.ts'
import { type Look, looks } from './seat.ts'

const anna = { owner: { kind: 'tenant', id: tenants.oostvaart.contact.id }, surface: 'customer' } as const
const DAY_MS = 86_400_000
/** What the gate answered is good for 23 days; after a longer while the accounts are looked up again first. */
const ready = /Prepare the authorisation|Look up the accounts/

describe('the journey of a challenge that suspends nothing', { timeout: 900_000 }, () => {
  let house: House
  let laid: Laid
  before(async () => {
    house = await openHouse({ windowMinutes: 14_400 })
    laid = new Laid(house)
    // Each goes on to a day before its own term.
    for (const [nth, look] of looks.entries())
      await laid.lay(look, 'clock', 'prepare', {
        facts: { dueAt: `${house.day(60 + 60 * nth)}T12:00:00.000Z` },
      })
  })
  after(() => house?.close())

  const sit = async (look: Look) => [await house.seat('carl', look), await house.seat(anna, look)] as const

  for (const look of looks)
    test(`two working days before the term an unsuspended demand comes to counsel: contempt, a stay, or producing, ${look.name}`, async () => {
      const { id, matter, reference } = await laid.take(look, 'clock')
      const [carl, tenant] = await sit(look)
      await carl.demand(id)
      await carl.next(ready)
      const entry = await lawEntry(carl, 'Fed. R. Crim. P. 17(c)(2)', /only if a court orders it/)
      await recordFiling(carl, entry)
      await carl.next(/nothing suspends production, and it is not due yet/)
      await carl.station('clock-filed')

      const due = Date.parse((await read(house.cast.desk.mara, id)).demand.facts?.dueAt ?? '')
      await house.passDays((due - house.now().getTime()) / DAY_MS - 1)
      await carl.signIn()
      await tenant.signIn()
      await carl.demand(id)
      await carl.next(/disclose, obtain a stay, or decide to risk contempt/)
      const choice = carl.page.locator('.next')
      await choice.getByLabel('A court ordered a stay: record it').check()
      await carl.page.getByRole('button', { name: 'Record the step' }).waitFor()
      await carl.station('clock-stay')
      await choice.getByLabel('Do not produce, at the risk of contempt').check()
      await carl.step.getByLabel('Why').fill('The motion is heard tomorrow.')
      await carl.step.getByLabel(`Type ${reference} to confirm`).fill(reference)
      await carl.station('clock-contempt')
      await carl.step.getByRole('button', { name: 'Record the decision' }).click()
      await carl.sees(/Counsel risks contempt/)
      await carl.sees(/at the risk of contempt/)
      await carl.station('clock-risked')

      const anew = await carl.way('Decide whether to produce while a challenge is open')
      await anew.getByLabel('Produce: the authorisation can be prepared').check()
      await anew.getByLabel('Why').fill('The court let it be known that it will deny the motion.')
      await carl.station('clock-anew')
      await anew.getByRole('button', { name: 'Record the decision' }).click()
      await carl.next(ready)
      await tenant.go(`/demands/${matter}`)
      await tenant.page
        .getByText(/We challenged the demand: .*since/)
        .first()
        .waitFor()
      assert.doesNotMatch(await tenant.text(), /contempt|let it be known/)
      await tenant.station('clock-tenant')
      for (const seat of [carl, tenant]) await seat.close()
    })
})
