// No standing access: whoever opens a demand says what for, for a short time; the customer sees who did, what, why and when, and
// where a secrecy kept it from knowing, it sees the same once that has ended.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { tenants } from '../../src/cli/demo/cast.ts'
import { read } from '../../src/cli/demo/speak.ts'
import type { Secrecy } from '../../src/domain/decision/facts.ts'
import { bring, does } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { type Look, looks, type Seat } from './seat.ts'

const REASON = 'Sample 7 of the half-year: was the call-back made?'
const contact = {
  owner: { kind: 'tenant', id: tenants.oostvaart.contact.id },
  surface: 'customer',
} as const

type Known = { readonly id: string; readonly reference: string; readonly matter: string }
const nothing: Known = { id: '', reference: '', matter: '' }

describe('the journey of an access', { timeout: 900_000 }, () => {
  let house: House
  const open = new Map<Look, Known>()
  const secret = new Map<Look, Known>()
  before(async () => {
    house = await openHouse()
    const secrecy: Secrecy = {
      kind: 'court_order',
      instrument: 'us.order.nondisclosure_2705b',
      passage: 'shall not notify any person',
      from: house.day(-3),
      until: house.day(3),
    }
    // Days go by in the first journey, and the gate's clock stays.
    for (const look of looks) {
      open.set(look, await known(house, await bring(house, 'told')))
      const words = 'You shall not notify any person.'
      secret.set(look, await known(house, await bring(house, 'notice', { secrecy, words })))
    }
  })
  after(() => house?.close())

  for (const look of looks) {
    test(`an auditor says why, for an hour, and the customer reads it, ${look.name}`, async () => {
      const { id, matter } = open.get(look) ?? nothing
      const vera = await house.seat('vera', look)
      await asks(vera, id)
      await vera.page.getByRole('button', { name: /an audit/ }).click()
      await vera.page.getByText('Needed for an audit').waitFor()
      await vera.station('access-needs-a-reason')
      await give(vera, REASON)
      await vera.station('access-open')

      const anna = await house.seat(contact, look)
      await anna.go(`/demands/${matter}`)
      const line = anna.page.locator('#access li, #access tr', { hasText: REASON })
      await line.waitFor()
      for (const words of [/\(auditor\)/, /employee of Quillfern/, /The text of the paper/, /An audit/])
        assert.match((await line.textContent()) ?? '', words)
      assert.doesNotMatch(
        (await anna.page.textContent('body')) ?? '',
        /Vera|Santos/,
        'no name leaves the house',
      )
      await anna.station('access-told')
      await anna.close()

      await grantEnds(house, vera, id)
      await vera.station('access-ended')
      await vera.page.getByRole('button', { name: 'Open it again' }).click()
      await vera.page.getByRole('button', { name: /an audit/ }).click()
      await give(vera, 'The same sample, its end.')
      await vera.page.getByText('Your grant for this demand has ended.').waitFor({ state: 'detached' })
      await vera.close()
    })

    test(`what somebody opened under a secrecy is shown when it has ended, ${look.name}`, async () => {
      const { id, matter, reference } = secret.get(look) ?? nothing
      const vera = await house.seat('vera', look)
      await asks(vera, id)
      await vera.page.getByRole('button', { name: /an audit/ }).click()
      await give(vera, REASON)
      await vera.close()

      const anna = await house.seat(contact, look)
      await anna.go('/')
      assert.doesNotMatch((await anna.page.textContent('main')) ?? '', new RegExp(reference))
      await anna.go(`/demands/${matter}`)
      assert.doesNotMatch((await anna.page.textContent('body')) ?? '', new RegExp(`${reference}|${REASON}`))
      await anna.station('access-not-known')
      await anna.close()
    })
  }

  test('after the secrecy the customer reads who opened it meanwhile', async () => {
    const told = house.mail.fromNowOn()
    await house.passDays(6)
    await told.waitFor(tenants.oostvaart.contact.mail, raw => /government demand/i.test(raw))
    for (const look of looks) {
      const { matter, reference } = secret.get(look) ?? nothing
      const anna = await house.seat(contact, look)
      for (const end = performance.now() + 60_000; performance.now() < end; ) {
        await anna.go('/')
        if ((await anna.page.textContent('main'))?.includes(reference)) break
      }
      await anna.go(`/demands/${matter}`)
      await anna.page.getByText('We were not allowed to tell you earlier').waitFor()
      await anna.page.locator('#access').getByText(REASON).first().waitFor()
      await anna.station('access-told-late')
      await anna.close()
    }
  })
})

/** Opens a demand and is asked what for. */
async function asks(seat: Seat, id: string): Promise<void> {
  await seat.go(`/demands/${id}`)
  await seat.page.getByRole('heading', { name: 'What do you open this demand for?' }).waitFor()
}

async function give({ page }: Seat, reason: string): Promise<void> {
  await page.getByLabel('Reason, in a sentence').fill(reason)
  await page.getByRole('button', { name: 'Open for an audit' }).click()
  await page.locator('.demand-head').waitFor()
}

/** What a colleague does after the hour shows that it is over. */
async function grantEnds(house: House, seat: Seat, id: string): Promise<void> {
  await house.endGrants()
  await does(house, id, house.cast.desk.mara, { type: 'send_message', text: 'We have your paper.' })
  await seat.page.getByText('Your grant for this demand has ended.').waitFor()
}

/** While the cast is signed in: hours go by in these journeys. */
async function known(house: House, id: string): Promise<Known> {
  const { reference, matters } = (await read(house.cast.desk.carl, id)).demand
  return { id, reference, matter: matters[0]?.id ?? '' }
}
