// Asking the customer first, as its people do it: the data are set apart before the letter goes.
import { after, before, describe, test } from 'node:test'
import type { LineDecision } from '../../src/demand/event.ts'
import type { DemandPage } from '../../src/server/desk/api.ts'
import { bring } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { looks } from './seat.ts'

describe('the journey of a redirect', { timeout: 600_000 }, () => {
  let house: House
  before(async () => {
    house = await openHouse()
  })
  after(() => house?.close())

  for (const look of looks)
    test(`the data are set apart before the letter goes, ${look.name}`, async () => {
      const id = await bring(house, 'secrecy', { decide: redirectAll })
      const mara = await house.seat('mara', look)
      await mara.demand(id)
      await mara.next(/apart/)
      await mara.station('redirect-preserve')
      await mara.step.getByLabel('Where, and what was done there').fill('mail store, copied as it stands')
      await mara.step.getByRole('button', { name: 'Record that it is set apart' }).click()
      await mara.next(/send the letter/)
      await mara.station('redirect-letter')
      await mara.close()
    })
})

export function redirectAll(page: DemandPage): LineDecision[] {
  return (page.demand.assessment?.lines ?? []).map(line => ({
    ask: line.ask,
    category: line.category,
    account: line.account,
    decision: 'redirect',
    ground: 'tenant_is_organisation',
    cite: 'promise 2',
    reason: 'An organisation can answer for its own data.',
    period: null,
    wouldSuffice: [],
  }))
}
