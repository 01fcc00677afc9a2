// The first day: tenants and what is still open elsewhere come in by table, tried before anything is written. What is owed to a
// customer that ends is owed on, and what its contract promises binds the desk.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { secondTarget, tenants } from '../../src/cli/demo/cast.ts'
import { read } from '../../src/cli/demo/speak.ts'
import { bring, secrecyRead, told } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { type Look, looks, type Seat } from './seat.ts'

const HOUR = 3_600_000
const TENANTS =
  'record,tenant,name,kind,country,source_key,domains,window_hours,contact,mail,language,receives'
const DEMANDS =
  'reference,authority,country,received,due,tenant,identifiers,categories,secrecy,secrecy_until,secrecy_source,status,outcome,instrument'
const { weidenau } = tenants

describe('the journey of a first day', { timeout: 900_000 }, () => {
  let house: House
  before(async () => {
    house = await openHouse()
    await house.hire({ id: 'pia', name: 'Pia Costa', roles: ['administrator'], employment: 'employee' })
  })
  after(() => house?.close())

  // Before any time passes here: the gate keeps real time.
  for (const look of looks)
    test(`a contract that promises more binds the desk, ${look.name}`, async () => {
      const id = await bring(house, 'determine', { accounts: [secondTarget.address] })
      const olu = await house.seat('olu', look)
      await tighten(olu)
      await olu.close()
      const carl = await house.seat('carl', look)
      await carl.demand(id)
      const form = carl.page.locator('.next')
      await carl.next(/Decide/)
      await form.getByLabel('Decision').first().selectOption('comply')
      await form
        .getByLabel('Why the customer is not asked first')
        .selectOption('agency_states_redirect_would_harm')
      await form.getByLabel('What supports this exception').fill('She says so.')
      await form.getByLabel('Why this is not challenged').fill('Valid and narrow.')
      await form.getByRole('button', { name: 'Record the determination' }).click()
      await carl.refused(/contract/)
      await carl.station('first-day-contract-refuses')
      for (const box of await form.getByLabel('Decision').all()) await box.selectOption('reject')
      await form.getByLabel('Ground').first().selectOption('defective_form')
      for (const box of await form.getByLabel('Reason, in the letter’s words').all())
        await box.fill('We decline it.')
      await form.getByRole('button', { name: 'Record the determination' }).click()
      await carl.next(/prohibition/)
      await carl.close()
      await secrecyRead(house, id)
      await told(house, id)
      const notice = (await read(house.cast.desk.carl, id)).demand.matters[0]?.notice
      const window = Date.parse(notice?.windowEndsAt ?? '') - house.now().getTime()
      assert.ok(window > 71 * HOUR, 'the window is the contract’s, not the policy’s hour')
    })

  for (const look of looks) {
    const havn = `havn-${look.width}`
    const brook = `brook-${look.width}`

    test(`tenants, then what is open, then one merged and one closed, ${look.name}`, async () => {
      const olu = await house.seat('olu', look)
      await importTenants(olu, havn, brook)
      const carl = await house.seat('carl', look)
      await importDemands(house, carl, { look, havn, brook })

      await askMerger(olu, havn)
      await olu.close()
      const pia = await house.seat('pia', look)
      await pia.go(`/tenants/${havn}`)
      await pia.station('first-day-merger-waits')
      await pia.page.getByRole('button', { name: /^Confirm: Stadt Weidenau/ }).click()
      await pia.page.getByText('This customer is merged').waitFor()
      await pia.station('first-day-merged')
      await closeTenant(pia, brook)
      await pia.close()

      // The secrecy of the old system ends: the successor is told, for the one that is no more.
      const mail = house.mail.fromNowOn()
      await house.passDays(3)
      await mail.waitFor(weidenau.contact.mail, raw => /government demand/i.test(raw))
      await carl.close()
      const jonas = await house.seat(
        { owner: { kind: 'tenant', id: weidenau.contact.id }, surface: 'customer' },
        look,
      )
      await jonas.page
        .getByText(/Travis County DA/)
        .first()
        .waitFor()
      await jonas.station('first-day-successor-told')
      await jonas.close()
    })
  }
})

function table(text: string, name = 'table.csv') {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) }
}

async function importTenants(olu: Seat, havn: string, brook: string): Promise<void> {
  const { page } = olu
  const lines = [
    `tenant,${havn},Havn A/S ${havn},public_sector,DK,key-${havn},${havn}.example,,,,,`,
    `contact,${havn},Ida Friis,,,,,,ida-${havn},ida@${havn}.example,en,notice`,
    `tenant,${brook},Brook Ltd ${brook},enterprise,IE,key-${brook},${brook}.example,,,,,`,
    `contact,${brook},Nell Brook,,,,,,nell-${brook},nell@${brook}.example,en,notice`,
  ]
  const wrong = [...lines.slice(0, 2), lines[2]?.replace('enterprise', 'company'), lines[3]]
  await olu.go('/tenants/import')
  await page.getByLabel('The table').setInputFiles(table([TENANTS, ...wrong, ''].join('\n')))
  await page.getByRole('button', { name: 'Show what it would do' }).click()
  await page
    .getByRole('alert')
    .getByText(/to correct\. Nothing was changed/)
    .waitFor()
  await page.getByRole('cell', { name: 'kind' }).waitFor()
  await olu.station('first-day-tenants-wrong')
  await page.getByLabel('The table').setInputFiles(table([TENANTS, ...lines, ''].join('\n')))
  await page.getByRole('button', { name: 'Show what it would do' }).click()
  await page.getByText('This would be done: 2 added').waitFor()
  await olu.station('first-day-tenants-tried')
  await page.getByRole('button', { name: 'Do it: 2 tenants' }).click()
  await page.getByText('Done: 2 added').waitFor()
}

type Lines = { readonly look: Look; readonly havn: string; readonly brook: string }

async function importDemands(house: House, carl: Seat, { look, havn, brook }: Lines): Promise<void> {
  const { page } = carl
  const own = `OLD-${look.width}`
  const lines = [
    `${own}/1,Travis County DA,US,2026-11-02,${house.day(8)},oostvaart,lotte.bakker@oostvaart.example,subscriber,,,,open,,us.subpoena.grand_jury`,
    `${own}/2,Travis County DA,US,2026-10-01,,${havn},mayor@${havn}.example,content_stored,court_order,${house.day(1)},18 USC 2705(b) order,answered,complied,us.warrant.2703`,
    `${own}/3,Travis County DA,US,2026-10-01,,${brook},nell@${brook}.example,subscriber,court_order,2099-06-30,18 USC 2705(b) order,answered,complied,us.warrant.2703`,
  ]
  const wrong = [lines[0], lines[1]?.replace(havn, 'nobody'), lines[2]?.replace('2026-10-01', '2026-02-30')]
  await carl.go('/import')
  await page.getByLabel('The other system').fill('The sheet')
  await page.getByLabel('The table').setInputFiles(table([DEMANDS, ...wrong, ''].join('\n')))
  await page.getByRole('button', { name: 'Show what it would do' }).click()
  await page.getByRole('alert').getByText('2 of 3 lines to correct. Nothing was taken in.').waitFor()
  await page.getByRole('cell', { name: 'received' }).waitFor()
  await carl.station('first-day-demands-wrong')
  await page.getByLabel('The table').setInputFiles(table([DEMANDS, ...lines, ''].join('\n')))
  await page.getByRole('button', { name: 'Show what it would do' }).click()
  await page.getByText('3 lines: 3 new, 0 here already.').waitFor()
  await carl.station('first-day-demands-tried')
  await page.getByRole('button', { name: 'Take in 3 demands' }).click()
  await page.getByText('3 taken in.').waitFor()
  await carl.station('first-day-demands-taken')
  await page.getByRole('button', { name: 'Take in 3 demands' }).waitFor({ state: 'detached' })
  // The same table once more does nothing.
  await page.getByLabel('The table').setInputFiles(table([DEMANDS, ...lines, ''].join('\n')))
  await page.getByRole('button', { name: 'Show what it would do' }).click()
  await page.getByText('3 lines: 0 new, 3 here already.').waitFor()
  await page.getByLabel('The table').setInputFiles([])
}

async function askMerger(olu: Seat, havn: string): Promise<void> {
  const { page } = olu
  await olu.go(`/tenants/${havn}`)
  const form = await olu.way('Merge into another customer')
  await form.getByLabel('Successor, by its id').fill(weidenau.id)
  await form.getByLabel('Why').fill('The town took over its harbour company.')
  await form.getByRole('button', { name: 'Ask for the merger' }).click()
  await page.getByText('A merger waits for a second person.').waitFor()
  assert.equal(await page.getByRole('button', { name: /^Confirm:/ }).count(), 0, 'who asked does not confirm')
}

async function closeTenant(pia: Seat, brook: string): Promise<void> {
  const { page } = pia
  await pia.go(`/tenants/${brook}`)
  const form = await pia.way('Close: no longer a customer')
  await form.getByLabel('its last contacts').check()
  await form.getByLabel('Why').fill('The contract ended in October.')
  await form.getByLabel(`Type ${brook} to confirm`).fill(brook)
  await pia.station('first-day-close')
  await form.getByRole('button', { name: 'Close this customer' }).click()
  await page.getByText('Whatever is still to be told goes to').waitFor()
}

async function tighten(olu: Seat): Promise<void> {
  const { page } = olu
  await olu.go(`/tenants/${weidenau.id}`)
  const form = await olu.way('Its entry, terms and contacts')
  await form.getByLabel('Window to object, in hours').fill('72')
  await form
    .getByRole('checkbox', { name: 'The authority states that asking the customer would do harm' })
    .check()
  await form.getByRole('button', { name: 'Save' }).click()
  await page.getByText('72 hours to object').or(page.getByText('3 days to object')).first().waitFor()
  await olu.station('first-day-terms')
}
