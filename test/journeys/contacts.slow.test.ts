// Who is told of a customer's demands: a drill that comes back, a contact that the provider enters and the customer confirms, and the
// organisation behind it, which reads the same demand at a console of its own.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { TenantPage } from '../../src/api/desk/tenants.ts'
import { tenants } from '../../src/cli/demo/cast.ts'
import { get, post, read } from '../../src/cli/demo/speak.ts'
import * as directory from '../../src/server/directory.ts'
import { asWorker } from '../../src/server/worker/demand-at-work.ts'
import { until } from '../system/desk-hand.ts'
import { bounce, bring } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { looks } from './seat.ts'

const { oostvaart, weidenau } = tenants
const at = (id: string) => ({ owner: { kind: 'tenant', id }, surface: 'customer' }) as const
const OURS = 'These are records of our citizens.'

describe('the journey of who is told', { timeout: 900_000 }, () => {
  let house: House
  before(async () => {
    house = await openHouse()
  })
  after(() => house?.close())

  for (const look of looks) {
    test(`a drill that comes back is said to have, with what to do and whom to call, ${look.name}`, async () => {
      const { id, mail } = weidenau.contact
      const seat = await house.seat(at(id), look)
      const { page } = seat
      const before = house.mail.letters.length
      await seat.go('/drills')
      await page.getByRole('button', { name: 'Send a drill' }).click()
      await page.getByText('waits for its answer').waitFor()
      const drill = () =>
        house.mail.letters.slice(before).find(l => l.to === mail && /^Subject: DRILL/m.test(l.text))
      await until(async () => drill() !== undefined, 'the drill left')
      await bounce(house, drill() ?? assert.fail())
      const lost = page.getByRole('heading', { name: `The drill did not reach ${mail}` })
      await until(async () => {
        await page.reload()
        return lost.isVisible()
      }, 'its report is taken')
      await page.getByText('A report about it came back from there.').waitFor()
      assert.equal(await page.getByText('waits for its answer').count(), 0)
      await seat.station('contacts-drill-lost')
      await page.getByRole('link', { name: 'Demands', exact: true }).click()
      await page.getByText(/did not reach you as it should/).waitFor()

      await page.getByRole('link', { name: 'Change that' }).click()
      await page.getByText('Change', { exact: true }).click()
      const change = page.locator(`form[action="/contacts/${id}"]`)
      await change.getByLabel('Mail address').fill('rathaus@weidenau.example')
      await change.getByRole('button', { name: 'Ask for this change' }).click()
      await page.getByText(/Is that address no longer read\? Call us: \+1 503/).waitFor()
      await seat.station('contacts-change-unread')
      await page.getByRole('button', { name: 'Stop this change' }).click()
      await page.getByText('A change waits for the old contact').waitFor({ state: 'detached' })
      await seat.close()
    })

    test(`a contact that one administrator enters waits: one is confirmed by the customer, one at the desk, ${look.name}`, async () => {
      const { olu } = house.cast.desk
      const [known, other] = [`lotte-${look.width}`, `piet-${look.width}`]
      for (const id of [known, other]) await enters(id)
      assert.deepEqual(await contacts(), [oostvaart.contact.id, ...(await others())])

      const anna = await house.seat(at(oostvaart.contact.id), look)
      await anna.go('/contacts')
      const wait = anna.page.locator('section.card', { hasText: `${known}@oostvaart.example` })
      await wait.getByRole('heading', { name: 'Somebody is to be told of your demands' }).waitFor()
      await wait.getByText(/Nothing has changed/).waitFor()
      assert.doesNotMatch(await anna.text(), /Olu|Adeyemi/, 'who asked is shown by role')
      await anna.station('contacts-waits')
      await wait.getByRole('button', { name: 'We know them: confirm' }).click()
      await wait.waitFor({ state: 'detached' })
      await anna.page.locator('li.card', { hasText: `${known}@oostvaart.example` }).waitFor()
      await anna.close()

      const carl = await house.seat('carl', look)
      await carl.go(`/tenants/${oostvaart.id}`)
      const confirm = carl.page.getByRole('button', {
        name: new RegExp(`^Confirm: the customer knows .*${other}`),
      })
      await confirm.waitFor()
      await carl.station('contacts-waits-desk')
      await confirm.click()
      await confirm.waitFor({ state: 'detached' })
      await carl.close()
      assert.ok((await contacts()).includes(known) && (await contacts()).includes(other))

      async function enters(id: string): Promise<void> {
        const { version, name, kind, country, domains, terms, chain, ...page } = await entry()
        const own = page.contacts.map(({ id, name, mail, language, receives, party }) => ({
          ...{ id, name, mail, language, receives, party },
        }))
        const added = {
          id,
          name: `Person ${id}`,
          mail: `${id}@oostvaart.example`,
          language: 'en',
          receives: [],
        }
        const record = { id: oostvaart.id, version, name, kind, country, domains, terms, chain }
        await post(olu, `/api/tenants/${oostvaart.id}`, { ...record, contacts: [...own, added] })
      }
      async function others(): Promise<string[]> {
        return look === looks[0] ? [] : [`lotte-${looks[0]!.width}`, `piet-${looks[0]!.width}`]
      }
    })
  }

  test('the organisation behind a customer reads the same demand at its own console, and its objection stands beside it', async () => {
    const { d } = house
    const chain = (
      [
        ['contract_party', null],
        ['controller', weidenau.id],
      ] as const
    ).map(([role, tenant]) => ({ role, tenant, name: '', country: 'NL', told: true }))
    const { id, kind, country, name, domain } = oostvaart
    await asWorker(d, tx =>
      directory.changeTenant(tx, d.vault, { id, kind, country, name, domains: [domain], chain }, null),
    )
    for (const look of looks) {
      const demand = await bring(house, 'told')
      const page = async () => (await read(house.cast.desk.mara, demand)).demand
      const { reference, matters } = await page()
      const told = async () => (await page()).matters[0]?.parties.filter(p => p.told).length === 2
      await until(told, 'both parties are told')
      const jonas = await house.seat(at(weidenau.contact.id), look)
      await jonas.page.getByRole('link', { name: new RegExp(reference) }).click()
      await jonas.page.getByText(/contract party: told, no answer yet/i).waitFor()
      await jonas.station('contacts-party-told')
      await jonas.go(`/demands/${matters[0]?.id}/answer`)
      await jonas.page.getByRole('radio', { name: 'We object' }).check()
      await jonas.page.getByRole('textbox').fill(OURS)
      await jonas.page.getByRole('button', { name: 'Continue' }).click()
      await jonas.page.getByRole('button', { name: 'Send this answer' }).click()
      await jonas.page.getByText(OURS).waitFor()
      await jonas.station('contacts-party-objects')
      await jonas.close()

      const anna = await house.seat(at(oostvaart.contact.id), look)
      await anna.page.getByRole('link', { name: new RegExp(reference) }).click()
      await anna.page.getByText(/controller: objection/i).waitFor()
      assert.ok(!(await anna.text()).includes(OURS), 'what another party writes is for us to read')
      await anna.station('contacts-party-other')
      await anna.close()
      assert.ok((await page()).matters[0]?.objectionOpen, 'it holds what is the customer’s too')
    }
  })

  function entry(): Promise<TenantPage> {
    return get<TenantPage>(house.cast.desk.olu, `/api/tenants/${oostvaart.id}`)
  }
  async function contacts(): Promise<string[]> {
    return (await entry()).contacts.map(c => c.id)
  }
})
