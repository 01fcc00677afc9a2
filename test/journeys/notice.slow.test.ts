// Telling the customer, from the two who read the paper for silence to the administrator who checks the receipt; and every way on
// which a notice goes on that reaches nobody.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import PostalMime from 'postal-mime'
import { secondTarget, tenants } from '../../src/cli/demo/cast.ts'
import { read, waitFor } from '../../src/cli/demo/speak.ts'
import * as directory from '../../src/server/directory.ts'
import { asWorker } from '../../src/server/worker/demand-at-work.ts'
import { until } from '../system/desk-hand.ts'
import type { Letter } from '../system/far-mail.ts'
import { bounce, bring, does, released } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { type Look, looks, type Seat } from './seat.ts'

const anna = { owner: { kind: 'tenant', id: tenants.oostvaart.contact.id }, surface: 'customer' } as const
const asksForSilence = 'You are requested not to disclose the existence of this subpoena.'

describe('the journey of a notice', { timeout: 900_000 }, () => {
  let house: House
  before(async () => {
    house = await openHouse()
    const { d } = house
    const ruth = { id: 'ruth', name: 'Ruth Brandl', mail: 'recht@weidenau.example', language: 'en' }
    await asWorker(d, tx => directory.addContact(tx, d.vault, tenants.weidenau.id, ruth))
  })
  after(() => house?.close())

  for (const look of looks) {
    test(`two read the paper for silence, the notice is confirmed by typing, and the administrator reads and checks it, ${look.name}`, async () => {
      const secrecy = {
        kind: 'requested',
        instrument: null,
        passage: asksForSilence,
        from: null,
        until: null,
      }
      const id = await bring(house, 'secrecy', { words: asksForSilence, facts: { secrecy } as never })
      const mara = await atStep('mara', id, look, /^Read the paper for a prohibition/)
      assert.ok(await mara.step.getByLabel('A letter requests non-disclosure: no prohibition').isChecked())
      await mara.step.getByText(asksForSilence).first().waitFor()
      await mara.station('notice-reading')
      await mara.step.getByRole('button', { name: 'Record the reading' }).click()
      await mara.next(/^A second person confirms/)
      const carl = await atStep('carl', id, look, /^A second person confirms/)
      await carl.step.locator('blockquote').getByText(asksForSilence).waitFor()
      const confirm = carl.step.getByRole('button', { name: 'Confirm: the customer may be told' })
      await carl.step.getByText(/^By confirming, you say that you have read all pages/).waitFor()
      await carl.station('notice-second-reader')
      await confirm.click()
      await carl.next(/^Tell the customer/)
      await carl.close()

      await mara.next(/^Tell the customer/)
      const { reference } = (await read(house.cast.desk.mara, id)).demand
      const send = mara.step.getByRole('button', { name: 'Send the notice' })
      const typed = mara.step.getByLabel(`Type ${reference} to confirm`)
      const sheet = mara.step.locator('.letter-text')
      await sheet.getByText(/has demanded data of yours/).waitFor()
      const previewed = plain((await sheet.textContent()) ?? '')
      await typed.fill(reference.slice(0, -1))
      assert.ok(await send.isDisabled(), 'almost typed is not typed')
      await mara.station('notice-send')
      await typed.fill(reference)
      await send.click()
      await mara.next(/customer can still object/)
      await mara.station('notice-sent')
      await mara.close()

      const { mail } = tenants.oostvaart.contact
      const came = await PostalMime.parse((await noticeTo(mail, reference)).raw)
      const code = codeIn(came.text)
      assert.match(previewed, /Code shown in your console: ······ /, 'no code is shown that is not the one')
      const told = plain(came.text ?? '').replace(code, '······')
      assert.ok(told.includes(previewed), `the mail says what the preview said: ${came.text}`)
      const console = await house.seat(anna, look)
      await console.station('notice-console-list')
      await console.page.getByRole('link', { name: new RegExp(reference) }).click()
      assert.equal(await console.page.locator('.code-number').textContent(), code)
      await console.page.getByText(/Marlow County District Attorney \(United States\) asked us for/).waitFor()
      await console.page.getByText('We refuse stored content.').waitFor()
      const copy = await downloaded(console, 'Download the copy')
      assert.deepEqual(
        came.attachments.map(a => sha256(Buffer.from(a.content as ArrayBuffer))).includes(sha256(copy)),
        true,
        'the copy in the console is the one in the mail',
      )
      await console.page.getByText(sha256(copy)).waitFor()
      await untilPublic(console)
      await console.station('notice-console-demand')
      const receipt = JSON.parse((await downloaded(console, 'Download the receipt')).toString('utf8'))
      assert.ok(receipt)
      await console.page.getByRole('button', { name: 'Check the receipt' }).click()
      await console.page.getByText('What was checked holds').waitFor()
      await console.station('notice-console-checked')
      await console.close()
      const { notice } = (await read(house.cast.desk.mara, id)).demand.matters[0] ?? {}
      assert.ok(notice?.readAt, 'its reading is on record')
    })

    test(`a notice that bounces goes to the second contact, who is invited too, and then to the post, ${look.name}`, async () => {
      const id = await bring(house, 'told', { accounts: [secondTarget.address] })
      const { reference } = (await read(house.cast.desk.mara, id)).demand
      const first = await noticeTo(tenants.weidenau.contact.mail, reference)
      const mail = house.mail.fromNowOn()
      await bounce(house, first)
      const second = await noticeTo('recht@weidenau.example', reference)
      if (look === looks[0]) await mail.waitFor('recht@weidenau.example', raw => /\/enrol/.test(raw))
      await bounce(house, second)
      const carl = await atStep('carl', id, look, /^No mail reached the customer/)
      await carl.station('notice-unreached')
      const letter = await downloaded(carl, 'Download the letter for the post')
      assert.equal(letter.subarray(0, 5).toString(), '%PDF-')
      await carl.step.getByLabel('Posted on').fill(house.day(0))
      await carl.step.getByLabel('To which address').fill('Stadt Weidenau, Rathausplatz 1')
      await carl.step.getByRole('button', { name: 'Record that it is posted' }).click()
      await carl.next(/customer can still object/)
      await carl.page
        .getByText(/Stadt Weidenau, Rathausplatz 1/)
        .first()
        .waitFor({ state: 'attached' })
      await carl.station('notice-posted')
      await carl.close()
    })

    test(`a consumer is told by mail, makes a passkey by the link of a mail of its own, answers, and checks the receipt, ${look.name}`, async () => {
      const address = `lea${look.width}@post.example`
      await consumer(`lea-${look.width}`, address)
      const mail = house.mail.fromNowOn()
      const id = await bring(house, 'told', { accounts: [address], categories: ['subscriber'] })
      const { reference } = (await read(house.cast.desk.mara, id)).demand
      const came = await PostalMime.parse((await noticeTo(address, reference)).raw)
      assert.doesNotMatch(came.text ?? '', /enrol/, 'whoever has that mail has no way in')
      const invited = await PostalMime.parse(await mail.waitFor(address, raw => /\/enrol/.test(raw)))
      const link = /^https?:\S+$/m.exec(invited.text ?? '')?.[0] ?? ''
      const lea = await house.stranger('customer', look, address)
      await lea.page.goto(link)
      await lea.station('notice-consumer-link')
      await lea.page.getByRole('button', { name: 'Create the passkey' }).click()
      // The notice leads to its own page, by way of signing in.
      const matter = (await read(house.cast.desk.mara, id)).demand.matters[0]?.id ?? ''
      const own = /https?:\S+\/demands\/[0-9a-f]+/.exec(came.text ?? '')?.[0] ?? ''
      assert.equal(own, `${house.d.urls.customer}/demands/${matter}`)
      await lea.page.goto(own)
      await lea.page.getByRole('button', { name: /^Sign in with a passkey/ }).click()
      await lea.page.waitForURL(own)
      await lea.page.getByRole('heading', { name: new RegExp(reference) }).waitFor()
      const code = codeIn(came.text)
      assert.equal(await lea.page.locator('.code-number').textContent(), code)
      await lea.station('notice-consumer')

      await lea.page.goto(`${own}/answer`)
      await lea.page.getByRole('radio', { name: 'We do not object' }).check()
      await lea.page.getByLabel('In your own words').fill('It is about my invoices.')
      await lea.station('notice-consumer-answer')
      await lea.page.getByRole('button', { name: 'Continue' }).click()
      await lea.page.getByRole('button', { name: 'Send this answer' }).click()
      await lea.page.getByText('You told us that you do not object.').first().waitFor()
      await lea.station('notice-consumer-answered')

      await released(house, id)
      await lea.page.goto(own)
      await untilPublic(lea)
      const receipt = JSON.parse((await downloaded(lea, 'Download the receipt')).toString('utf8'))
      assert.ok(receipt)
      await lea.page.getByRole('button', { name: 'Check the receipt' }).click()
      await lea.page.getByText('What was checked holds').waitFor()
      await lea.station('notice-consumer-receipt')
      await lea.close()
    })

    test(`a consumer objects, counsel follows, and the consumer reads why and keeps the record, ${look.name}`, async () => {
      const [name, address] = [`paul-${look.width}`, `paul${look.width}@post.example`]
      await consumer(name, address)
      const id = await bring(house, 'told', { accounts: [address], categories: ['subscriber'] })
      const matter = (await read(house.cast.desk.mara, id)).demand.matters[0]?.id ?? ''
      const paul = await house.seat({ owner: { kind: 'tenant', id: name }, surface: 'customer' }, look)
      await paul.go(`/demands/${matter}/answer`)
      await paul.page.getByRole('radio', { name: /^We object/ }).check()
      await paul.page.getByLabel('In your own words').fill('I am not who they look for.')
      await paul.page.getByRole('button', { name: 'Continue' }).click()
      await paul.page.getByRole('button', { name: 'Send this answer' }).click()
      await paul.page
        .getByText(/^You object\. Nothing leaves until our counsel has decided/)
        .first()
        .waitFor()
      await paul.station('notice-consumer-objects')
      const reason = 'The account is another person’s.'
      await does(house, id, house.cast.desk.carl, {
        type: 'decide_objection',
        matter,
        decision: 'upheld',
        reason,
      })
      await paul.go(`/demands/${matter}`)
      await paul.sees(/We follow your objection: nothing is disclosed/)
      await paul.sees(/The account is another person’s\./)
      await paul.station('notice-consumer-followed')
      const record = JSON.parse((await downloaded(paul, 'JSON')).toString('utf8'))
      assert.match(JSON.stringify(record), /I am not who they look for\..*The account is another person’s\./)
      await paul.close()
    })
  }

  // The gate keeps real time, so nothing is looked up after this.
  test('a notice that nobody opens for days goes to the next contact, and then to counsel', async () => {
    const id = await bring(house, 'told', { accounts: [secondTarget.address] })
    const { reference } = (await read(house.cast.desk.mara, id)).demand
    await noticeTo(tenants.weidenau.contact.mail, reference)
    await house.passDays(3.1)
    await noticeTo('recht@weidenau.example', reference)
    await house.passDays(3.1)
    await waitFor(house.cast, id, p => p.next.step === 'post_notice', 'it comes to counsel')
    for (const look of looks) {
      const carl = await atStep('carl', id, look, /^No mail reached the customer/)
      await carl.page
        .getByText(/unread|not opened/i)
        .first()
        .waitFor({ state: 'attached' })
      await carl.station('notice-unread')
      await carl.close()
    }
  })

  async function atStep(who: string, id: string, look: Look, words: RegExp): Promise<Seat> {
    const seat = await house.seat(who, look)
    await seat.demand(id)
    await seat.next(words)
    return seat
  }

  async function noticeTo(to: string, reference: string): Promise<Letter> {
    const isIt = (l: Letter) => l.to === to && l.text.includes(`for your data: ${reference}`)
    return until(async () => house.mail.letters.find(isIt), `a notice to ${to}`)
  }

  /** Somebody with an account of their own, as the provider's database and the directory know them. */
  async function consumer(id: string, address: string): Promise<void> {
    const { d } = house
    await house.providerSql(
      "insert into account values ($1, $2, 'Lea Roth', '2024-11-04T09:00:00Z', 'card')",
      address,
      id,
    )
    await asWorker(d, async tx => {
      const tenant = { id, kind: 'consumer', country: 'DE', name: 'Lea Roth', domains: [] } as const
      await directory.addTenant(tx, d.vault, tenant, id)
      await directory.addContact(tx, d.vault, id, { id, name: 'Lea Roth', mail: address, language: 'en' })
    })
  }
})

async function downloaded(seat: Seat, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    seat.page.waitForEvent('download'),
    seat.page.getByRole('link', { name }).first().click(),
  ])
  return readFile(await download.path())
}

/** The log ticks; the page says so until then. */
async function untilPublic({ page }: Seat): Promise<void> {
  const waits = page.getByText(/(One step waits|steps wait) for the log/)
  while (await waits.isVisible()) {
    await page.waitForTimeout(300)
    await page.reload()
  }
}

function codeIn(text: string | undefined): string {
  return /Code shown in your console: (\d{6})/.exec(text ?? '')?.[1] ?? 'none'
}

/** One blank for what a mail wraps by; without the moment that is counted from when it is sent. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/Until .{10,40} you can object/, 'Until then you can object')
    .trim()
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
