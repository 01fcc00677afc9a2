// Somebody is called until somebody says "I have it": by mail, by a signed webhook, by text message through a gateway, first one,
// then a second, then everybody. The receivers are real ones; what they got is what is asserted.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { isSignedBy } from '../../src/server/outgoing-webhook.ts'
import { openReceiver } from '../server/far-side.ts'
import { does, received } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { looks, type Seat } from './seat.ts'

const MINUTE = 60_000
const phones = { ines: '+31201234501', mara: '+31201234502' }
type Receiver = Awaited<ReturnType<typeof openReceiver>>

describe('the journey of a call', { timeout: 900_000 }, () => {
  let house: House
  before(async () => {
    house = await openHouse({ programsAtHome: true })
  })
  after(() => house?.close())

  for (const look of looks)
    test(`one is called, then another, then all, until somebody has it, ${look.name}`, async () => {
      const [hook, gateway] = [await openReceiver(), await openReceiver()]
      const olu = await house.seat('olu', look)
      const secret = await makeRota(olu, hook, gateway)
      await olu.close()

      const mail = house.mail.fromNowOn()
      const id = await received(house)
      await does(house, id, house.cast.desk.ines, {
        type: 'mark_emergency',
        source: 'person',
        voluntary: true,
        note: '',
      })
      await comes(gateway, 1)
      const first = toldBy(gateway, 0)
      await mail.waitFor(`${first}@quillfern.example`, raw => /^Subject: You are called/m.test(raw))
      await comes(hook, 1)
      const message = hook.got[0]!
      assert.ok(isSignedBy(secret, message.headers, message.body, house.now().toISOString()))
      assert.deepEqual(JSON.parse(message.body).cause, 'emergency')
      assert.doesNotMatch(message.body, /oostvaart|D-[0-9A-Z]{8}/, 'a call says nothing of the matter')

      house.pass(11 * MINUTE)
      await comes(gateway, 2)
      assert.notEqual(toldBy(gateway, 1), first, 'the second is another person')
      house.pass(10 * MINUTE)
      await comes(gateway, 4)
      await comes(hook, 3)
      assert.equal(JSON.parse(hook.got.at(-1)!.body).who, 'everybody')

      const mara = await house.seat('mara', look)
      await mara.page.locator('button.news').click()
      await mara.page.getByRole('link', { name: 'You are called' }).first().waitFor()
      await mara.station('rota-news')
      await mara.go('/rota')
      await mara.page.locator('.page-list').first().getByText('An emergency was received').waitFor()
      await mara.station('rota-calling')
      await mara.page.getByRole('button', { name: /^I have it/ }).click()
      await mara.page.getByText('Nobody is being called.').waitFor()
      await mara.station('rota-taken')

      // An hour later only what is called for anew comes: the worker looked, and found nothing of the first.
      house.pass(20 * MINUTE)
      await mara.page.getByRole('button', { name: 'Test the rota' }).click()
      await mara.page.getByText('A test of the rota').first().waitFor()
      await comes(gateway, 5)
      assert.match(gateway.got[4]!.body, /This is a test of the rota/)
      await mara.station('rota-test')
      await mara.page.getByRole('button', { name: /^I have it/ }).click()
      await mara.page.getByText('Nobody is being called.').waitFor()
      await mara.close()
      hook.close()
      gateway.close()
    })
})

/** The administrator says who, when and by which ways; the webhook's secret is shown once. */
async function makeRota(olu: Seat, hook: Receiver, gateway: Receiver): Promise<string> {
  const { page } = olu
  await olu.go('/rota')
  const form = await olu.way(/Make a rota|Change the rota/)
  for (const id of ['ines', 'mara'])
    if (await form.getByLabel('Add', { exact: true }).locator(`option[value="${id}"]`).count())
      await form.getByLabel('Add', { exact: true }).selectOption(id)
  await form.getByLabel('Webhook (https address)').fill(hook.url)
  await form.getByRole('checkbox', { name: 'Text messages by a gateway' }).check()
  await form.getByLabel('Address of the gateway').fill(gateway.url)
  await form.getByLabel('Authorization header').fill('Bearer of-the-gateway')
  await form.getByLabel('Telephone of Ines Aalto').fill(phones.ines)
  await form.getByLabel('Telephone of Mara Lindqvist').fill(phones.mara)
  await olu.station('rota-form')
  await form.getByRole('button', { name: 'Save the rota' }).click()
  const shown = page.getByRole('alert')
  await shown.getByText('The secret of the webhook is shown once.').waitFor()
  const secret = (await shown.locator('code').textContent()) ?? ''
  await olu.station('rota-secret')
  await page.getByRole('button', { name: 'I have kept it' }).click()
  await shown.waitFor({ state: 'detached' })
  await page.getByRole('heading', { name: 'On duty' }).waitFor()
  assert.doesNotMatch((await page.textContent('body')) ?? '', /whsec_/)
  return secret
}

async function comes(receiver: Receiver, times: number): Promise<void> {
  for (const end = performance.now() + 60_000; performance.now() < end; )
    if (receiver.got.length >= times) break
    else await new Promise(resolve => setTimeout(resolve, 50))
  assert.equal(receiver.got.length, times)
}

/** Whose telephone the gateway was asked to ring. */
function toldBy(gateway: Receiver, nth: number): string {
  const { headers, body } = gateway.got[nth]!
  assert.equal(headers.authorization, 'Bearer of-the-gateway')
  const { to } = JSON.parse(body) as { to: string }
  return Object.entries(phones).find(([, number]) => number === to)?.[0] ?? ''
}
