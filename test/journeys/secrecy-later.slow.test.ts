// Orders of silence that come later: after a notice, in the place of a first one, and the law by which the authority itself tells;
// with the tenant's own console beside them.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { secondTarget, tenants } from '../../src/cli/demo/cast.ts'
import type { PasskeyClient } from '../../src/cli/passkey/passkey-client.ts'
import { longDay } from '../../src/words/when.ts'
import { openly } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { Laid, paperOf, silence, silencing, silent } from './laid.ts'
import { looks, type Seat } from './seat.ts'
import { lettersTo, listWithout } from './tenant-sees.ts'

const anna = { owner: { kind: 'tenant', id: 'anna' }, surface: 'customer' } as const
const jonas = { owner: { kind: 'tenant', id: 'jonas' }, surface: 'customer' } as const

describe('the journey of a later order of silence', { timeout: 900_000 }, () => {
  let house: House
  let laid: Laid
  let byHttp: PasskeyClient
  before(async () => {
    house = await openHouse({ windowMinutes: 14_400 })
    byHttp = await house.enrol(jonas.owner, jonas.surface)
    laid = new Laid(house)
    const order = silence(house, 20)
    const sealed = { accounts: [secondTarget.address], words: silencing, facts: silent(order) }
    const irs = { ...silent(openly), instrument: 'us.summons.irs', body: 'IRS officer' }
    for (const look of looks) {
      await laid.lay(look, 'late', 'told', { words: silencing })
      await laid.lay(look, 'authority', 'determine', { facts: irs })
      await laid.lay(look, 'longer', 'notice', { ...sealed, secrecy: order })
    }
  })
  after(() => house?.close())

  for (const look of looks)
    test(`after a notice an order silences: the console stands still, and is told the rest when it ends, ${look.name}`, async () => {
      const { id, reference, matter } = await laid.take(look, 'late')
      const { mail } = tenants.oostvaart.contact
      const [mara, carl, ada, tenant] = [
        await house.seat('mara', look),
        await house.seat('carl', look),
        await house.seat('ada', look),
        await house.seat(anna, look),
      ]
      for (const seat of [mara, carl]) await seat.demand(id)
      await tenant.go(`/demands/${matter}`)
      const before = await tenant.text()
      const told = lettersTo(house, mail, reference)

      const order = { until: house.day(60), words: 'You shall tell nobody.', file: 'later-order.txt' }
      await readAnew(mara, order, 'late-read')
      await mara.tab('Facts and findings')
      await mara.sees(/told before; told nothing further since/)
      await carl.next(/second person confirms/)
      await carl.step.getByRole('link', { name: 'later-order.txt' }).waitFor()
      await carl.station('late-second')
      await carl.step.getByRole('button', { name: 'Confirm: the customer is not told' }).click()
      await carl.sees(new RegExp(`The prohibition began: .*until ${longDay(order.until, 'en')}`))
      await carl.tab('Facts and findings')
      await carl.sees(/prohibition in force is not the one of this answer/)
      await carl.tab('Decision')
      const filing = await carl.way('File a challenge that the law’s answer does not list')
      await filing.getByLabel('Kind of challenge').selectOption('challenge_2705b')
      await filing.getByLabel('Where it was filed').fill('US District Court, Quillfern Division')
      await filing.getByRole('button', { name: 'Record the filing' }).click()
      await carl.taken(filing.locator('form'))
      await carl.sees(/US District Court, Quillfern Division/)
      await tenant.go(`/demands/${matter}`)
      assert.equal(await tenant.text(), before)
      await tenant.station('late-frozen')
      await tenant.page.getByRole('link', { name: 'Answer this notice' }).click()
      await tenant.page.getByRole('radio', { name: 'We object' }).check()
      await tenant.page.getByRole('textbox').fill('The wrong person.')
      await tenant.page.getByRole('button', { name: 'Continue' }).click()
      await tenant.page.getByRole('button', { name: 'Send this answer' }).click()
      await tenant.page.getByText('We have your answer').waitFor()
      assert.equal(lettersTo(house, mail, reference), told)

      const mailbox = house.mail.fromNowOn()
      await ada.demand(id)
      await liftedBy(carl, ada, reference, 'late-lifted')
      await mailbox.waitFor(mail, raw => raw.includes(reference))
      await tenant.go(`/demands/${matter}`)
      await tenant.page
        .getByText(/US District Court, Quillfern Division/)
        .first()
        .waitFor()
      await tenant.page.getByText('Further notice sent').waitFor()
      await tenant.station('late-told')
      for (const seat of [mara, carl, ada, tenant]) await seat.close()
    })

  for (const look of looks)
    test(`where the authority tells and the provider may, Duly sends nothing before the line is decided, ${look.name}`, async () => {
      const { id, reference } = await laid.take(look, 'authority')
      const { mail } = tenants.oostvaart.contact
      const [carl, tenant] = [await house.seat('carl', look), await house.seat(anna, look)]
      await carl.demand(id)
      await carl.tab('Facts and findings')
      await carl.sees(/The authority tells the customer\. The provider may tell too/)
      await carl.station('authority-tells')
      assert.equal(await carl.page.getByRole('button', { name: 'Send the notice' }).count(), 0)
      assert.equal(lettersTo(house, mail, reference), 0)
      await tenant.go('/')
      assert.doesNotMatch(await tenant.text(), new RegExp(reference))
      await tenant.station('authority-tells-tenant')
      for (const seat of [carl, tenant]) await seat.close()
    })

  for (const look of looks)
    test(`a longer order takes the place of the first, and two people say that it was lifted, ${look.name}`, async () => {
      const { id, reference, matter } = await laid.take(look, 'longer')
      const { mail } = tenants.weidenau.contact
      const [mara, carl, ada, tenant] = [
        await house.seat('mara', look),
        await house.seat('carl', look),
        await house.seat('ada', look),
        await house.seat(jonas, look),
      ]
      await listWithout(tenant, byHttp, matter)
      for (const seat of [mara, carl]) await seat.demand(id)
      const order = { until: house.day(400), words: 'The silence is extended.', file: 'extension.txt' }
      await readAnew(mara, { ...order, instead: true }, 'longer-read')
      await carl.next(/second person confirms/)
      await carl.step.getByRole('link', { name: 'extension.txt' }).waitFor()
      await carl.station('longer-second')
      await carl.step.getByRole('button', { name: 'Confirm: the customer is not told' }).click()
      await carl.sees(new RegExp(`The prohibition began: .*until ${longDay(order.until, 'en')}`))
      await carl.tab('Facts and findings')
      await carl.sees(/prohibition in force is not the one of this answer/)
      await carl.station('longer-in-force')
      await carl.tab('Decision')
      assert.equal(lettersTo(house, mail, reference), 0)
      assert.doesNotMatch(await listWithout(tenant, byHttp, matter), new RegExp(reference))

      const mailbox = house.mail.fromNowOn()
      await ada.demand(id)
      await liftedBy(carl, ada, reference, 'longer-lifted')
      await mailbox.waitFor(mail, raw => raw.includes(reference))
      await tenant.go(`/demands/${matter}`)
      await tenant.page.getByText('a prohibition had to end first').waitFor()
      await tenant.station('longer-told')
      for (const seat of [mara, carl, ada, tenant]) await seat.close()
    })
})

type Anew = { readonly until: string; readonly words: string; readonly file: string; readonly instead?: true }

/** An order that came on a paper of its own, read beside or in the place of what binds already. */
async function readAnew(reader: Seat, order: Anew, station: string): Promise<void> {
  const form = await reader.way('Read the paper for a prohibition again')
  await form.getByLabel('A court order forbids notice').check()
  await form.getByLabel('Its words').fill(order.words)
  await form.getByLabel('Order or statute').fill('us.order.nondisclosure_2705b')
  await form.getByLabel('Last day on which it binds').fill(order.until)
  if (order.instead)
    await form.getByLabel('How does it stand to what binds already?').selectOption({ index: 1 })
  await form.getByLabel('The order’s own paper').setInputFiles(paperOf(order.file, order.words))
  await form.getByLabel('Page on which these words stand').fill('1')
  await reader.station(station)
  await form.getByRole('button', { name: 'Record the reading' }).click()
  await reader.next(/second person confirms/)
}

/** Never by who read it, and never by one alone: the notice may leave by itself at that moment. */
async function liftedBy(counsel: Seat, second: Seat, reference: string, station: string): Promise<void> {
  const form = await counsel.way('Record that the prohibition has ended')
  await form.getByLabel('was lifted by its court or issuer').check()
  await form.getByLabel('Which order lifts it').fill('Order of today, docket entry 14.')
  await form
    .getByLabel('The paper that lifts it')
    .setInputFiles(paperOf('order.txt', 'The secrecy is lifted.'))
  await counsel.station(station)
  await form.getByRole('button', { name: 'Record it, for a second person to confirm' }).click()
  await counsel.next(/another person checks and confirms it/)
  await second.next(/another person checks and confirms it/)
  await second.step.getByRole('link', { name: 'order.txt' }).waitFor()
  await second.step.getByLabel('No, it has ended').check()
  await second.step.getByLabel(`Type ${reference} to confirm`).fill(reference)
  await second.station(`${station}-second`)
  await second.step.getByRole('button', { name: 'Confirm that the prohibition has ended' }).click()
  await counsel.sees(/The prohibition ended \(/)
}
