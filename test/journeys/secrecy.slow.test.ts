// Orders of silence, from the first reading to the notice that leaves by itself at their end, with the tenant's own console beside
// them.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { secondTarget, tenants } from '../../src/cli/demo/cast.ts'
import { read } from '../../src/cli/demo/speak.ts'
import type { PasskeyClient } from '../../src/cli/passkey/passkey-client.ts'
import { dayIsOver } from '../../src/kernel/days.ts'
import { type House, openHouse } from './house.ts'
import { Laid, paperOf, silence, silencing, silent } from './laid.ts'
import { looks, type Seat } from './seat.ts'
import { lettersTo, listWithout } from './tenant-sees.ts'

const anna = { owner: { kind: 'tenant', id: 'anna' }, surface: 'customer' } as const
const jonas = { owner: { kind: 'tenant', id: 'jonas' }, surface: 'customer' } as const
const DAY_MS = 86_400_000

// Time goes on to the end of each order, and clocks of others would run out by it: a house for each look.
for (const look of looks)
  describe(`the journey of a silence, ${look.name}`, { timeout: 900_000 }, () => {
    let house: House
    let laid: Laid
    let byHttp: PasskeyClient
    before(async () => {
      house = await openHouse({ windowMinutes: 14_400 })
      byHttp = await house.enrol(jonas.owner, jonas.surface)
      laid = new Laid(house)
      const part = { ...silence(house, 20), covers: ['agency'] as const }
      const whole = { accounts: [secondTarget.address], facts: silent(silence(house, 60)) }
      await laid.lay(look, 'part', 'secrecy', { words: silencing, facts: silent(part) })
      await laid.lay(look, 'silence', 'secrecy', { words: silencing, ...whole })
    })
    after(() => house?.close())

    /** The moment until which an order forbids to tell. */
    const endOf = async (id: string) => {
      const { demand } = await read(house.cast.desk.mara, id)
      const until =
        demand.matters[0]?.orders
          .map(o => o.secrecy.until ?? '')
          .toSorted()
          .at(-1) ?? ''
      return Date.parse(dayIsOver(until))
    }
    /** Time passes, and everybody who sits there signs in again. */
    async function goOn(to: number, seats: readonly Seat[]): Promise<void> {
      await house.passDays((to - house.now().getTime()) / DAY_MS)
      for (const seat of seats) await seat.signIn()
    }

    test(`an order about a part: the rest is told at once, the part by itself when it ends`, async () => {
      const { id, reference, matter } = await laid.take(look, 'part')
      const { mail } = tenants.oostvaart.contact
      const [mara, carl, tenant] = [
        await house.seat('mara', look),
        await house.seat('carl', look),
        await house.seat(anna, look),
      ]
      await mara.demand(id)
      await mara.next(/Read the paper for a prohibition/)
      assert.ok(await mara.step.getByLabel('a part: the customer is told the rest').isChecked())
      assert.ok(await mara.step.getByLabel('who demands it').isChecked())
      await mara.station('part-read')
      await mara.step.getByRole('button', { name: 'Record the reading' }).click()
      await mara.next(/second person confirms/)
      await carl.demand(id)
      await carl.next(/second person confirms/)
      await carl.station('part-second')
      await carl.step.getByRole('button', { name: /^Confirm/ }).click()
      await mara.next(/Tell the customer/)
      await mara.step.getByText(/Left out, because an order covers it: who demands it/).waitFor()
      await mara.step.getByText(/the copy of the paper is withheld/).waitFor()
      await mara.step.getByLabel(`Type ${reference} to confirm`).fill(reference)
      await mara.station('part-notice')
      const mailbox = house.mail.fromNowOn()
      await mara.step.getByRole('button', { name: 'Send the notice' }).click()
      const first = await mailbox.waitFor(mail, raw => raw.includes(reference))
      assert.doesNotMatch(first.toString('utf8'), /Marlow/)
      await tenant.go(`/demands/${matter}`)
      assert.doesNotMatch(await tenant.text(), /Marlow|GJ-17/)
      await tenant.station('part-told')

      const later = house.mail.fromNowOn()
      await goOn((await endOf(id)) + 60_000, [tenant])
      await later.waitFor(mail, raw => raw.includes(reference) && raw.includes('Marlow'))
      await tenant.go(`/demands/${matter}`)
      await tenant.page
        .getByText(/Marlow County/)
        .first()
        .waitFor()
      await tenant.station('part-whole')
      for (const seat of [mara, carl, tenant]) await seat.close()
    })

    test(`an order is read by two, its docket checked, and what it held back leaves by itself`, async () => {
      const { id, reference, matter } = await laid.take(look, 'silence')
      const { mail } = tenants.weidenau.contact
      const [mara, carl, tenant] = [
        await house.seat('mara', look),
        await house.seat('carl', look),
        await house.seat(jonas, look),
      ]
      const nothing = await listWithout(tenant, byHttp, matter)
      await mara.demand(id)
      await mara.next(/Read the paper for a prohibition/)
      await mara.step.getByText(silencing).first().waitFor()
      await mara.step.getByLabel('Note for the second reader').fill('Last sentence of the first page.')
      await mara.station('secrecy-read')
      await mara.step.getByRole('button', { name: 'Record the reading' }).click()
      await mara.next(/second person confirms/)
      await mara.station('secrecy-read-by-me')

      await carl.demand(id)
      await carl.next(/second person confirms/)
      await carl.step.getByRole('button', { name: 'Show it in the paper' }).click()
      await carl.tab('Decision')
      await carl.station('secrecy-second')
      await carl.step.getByRole('button', { name: 'Confirm: the customer is not told' }).click()
      await carl.next(/Prepare the authorisation/)
      await carl.station('secrecy-confirmed')
      assert.equal(await listWithout(tenant, byHttp, matter), nothing)

      const end = await endOf(id)
      const all = [mara, carl, tenant]
      await goOn(end - 13 * DAY_MS, all)
      await mara.demand(id)
      await mara.next(/ends within 14 days/)
      await mara.step.getByLabel('No extension').check()
      await mara.step.getByLabel('Docket, or the person you asked').fill('PACER, 26-mc-114')
      await mara.station('secrecy-docket')
      await mara.step.getByRole('button', { name: 'Record the check' }).click()
      // What the gate answered is older than 23 days by then.
      await mara.next(/Look up the accounts/)

      await carl.demand(id)
      const asked = await carl.way('Record that an extension was requested')
      await asked.getByLabel('A longer prohibition was asked for').check()
      await asked.getByLabel('On', { exact: true }).fill(house.day(-1))
      await asked.getByLabel('Where that is written').fill('Docket entry 8')
      await asked
        .getByLabel('The paper', { exact: true })
        .setInputFiles(paperOf('motion.txt', 'Motion to extend.'))
      await carl.station('secrecy-extension')
      await asked.getByRole('button', { name: 'Record it' }).click()
      await carl.sees(/Docket entry 8/)
      const hold = await carl.way('Hold a late notice')
      const until = new Date(end + 2 * DAY_MS)
      await hold.getByLabel('Until (UTC)').fill(until.toISOString().slice(0, 16))
      await hold.getByLabel('Reason').fill('The prosecutor calls back on Monday.')
      await carl.station('secrecy-hold')
      await hold.getByRole('button', { name: 'Hold the late notice' }).click()
      await carl.tab('Facts and findings')
      await carl.sees(/held by counsel until/)

      await goOn(end + 3_600_000, all)
      await carl.demand(id)
      await carl.next(/an extension was requested/)
      const answer = await carl.way('Record that an extension was requested or denied')
      await answer.getByLabel('The court denied it').check()
      await answer.getByLabel('On', { exact: true }).fill(house.day(0))
      await answer.getByLabel('Where that is written').fill('Docket entry 9')
      await carl.station('secrecy-ended')
      await answer.getByRole('button', { name: 'Record it' }).click()
      await carl.next(/notice is on hold. Nothing is disclosed/)
      await carl.station('secrecy-held')
      assert.equal(lettersTo(house, mail, reference), 0)
      assert.doesNotMatch(await listWithout(tenant, byHttp, matter), new RegExp(reference))

      const mailbox = house.mail.fromNowOn()
      await goOn(until.getTime() + 60_000, all)
      await mailbox.waitFor(mail, raw => raw.includes(reference))
      await tenant.go('/')
      await tenant.page.getByRole('link', { name: new RegExp(reference) }).click()
      await tenant.page
        .getByText(/prohibition/)
        .first()
        .waitFor()
      await tenant.station('secrecy-told')
      await carl.demand(id)
      await carl.station('secrecy-over')
      for (const seat of [mara, carl, tenant]) await seat.close()
    })
  })
