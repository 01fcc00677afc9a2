// Asking the customer first, as its people do it: the data are set apart before the letter goes, and each thing that the agency may
// do then is seen at the desk, by the agency, and in the customer's console.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import PostalMime from 'postal-mime'
import { authority, tenants } from '../../src/cli/demo/cast.ts'
import { setApart } from '../../src/cli/demo/set-apart.ts'
import { letter, read } from '../../src/cli/demo/speak.ts'
import { type Asked, answered, asTheLawSays, bring, does, redirectAll, secrecyRead, told } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { type Look, looks, type Seat } from './seat.ts'

const anna = { owner: { kind: 'tenant', id: tenants.oostvaart.contact.id }, surface: 'customer' } as const
const agency = authority.officer.mail

describe('the journey of a redirect', { timeout: 900_000 }, () => {
  let house: House
  before(async () => {
    house = await openHouse()
  })
  after(() => house?.close())

  for (const look of looks) {
    test(`the data are set apart before the letter goes, which the agency gets as it was previewed, ${look.name}`, async () => {
      const id = await bring(house, 'secrecy', { decide: redirectAll })
      const mara = await atStep(id, look, /^Preserve the data that the paper asks for/)
      await mara.station('redirect-preserve')
      const last = house.day(120)
      await mara.step.getByLabel('Last day').fill(last)
      await mara.step.getByRole('button', { name: 'Preserve with your passkey' }).click()
      await mara.next(/send the letter/)
      await mara.page.getByText(/through the gate, until/).waitFor({ state: 'attached' })
      const [sheet, sentence] = [mara.step.locator('.letter-text'), 'Ask for Ms de Wit there.']
      await mara.step.getByLabel('A sentence of your own').fill(sentence)
      await sheet.getByText(sentence).waitFor()
      await mara.station('redirect-letter')
      const words = plain((await sheet.textContent()) ?? '')
      assert.match(words, /own domain \(oostvaart\.example\)/)
      assert.match(words, /were preserved on/)
      const mail = house.mail.fromNowOn()
      await mara.step.getByRole('button', { name: 'Send the letter' }).click()
      const came = await PostalMime.parse(await mail.waitFor(agency, isRedirect))
      assert.ok(plain(came.text ?? '').includes(words), `the mail says what the preview said: ${came.text}`)
      assert.ok(came.attachments.some(a => a.mimeType === 'application/pdf'))
      // The customer is told while the agency takes its time.
      await mara.next(/^Read the paper for a prohibition/)
      await mara.way('Record what the authority did')
      await mara.station('redirect-asked')
      const { preserved } = (await read(house.cast.desk.mara, id)).demand.matters[0] ?? {}
      assert.equal(preserved?.until, last)
      await mara.close()
    })

    test(`the agency takes its demand back, and it is closed, ${look.name}`, async () => {
      const { id, matter, reference } = await asked(byHand)
      const mara = await atStep(id, look, /was asked/)
      await agencyDid(
        mara,
        'The authority withdrew its demand',
        'Ms Whitfield by telephone: it is withdrawn.',
      )
      await mara.station('redirect-withdrawn')
      await mara.step.getByRole('button', { name: 'Record their answer' }).click()
      await mara.next(/withdrew the demand: close and count it/)
      const before = await house.seat(anna, look)
      await before.go(`/demands/${matter}`)
      await before.page
        .getByText(/^The authority withdrew its demand on .* Nothing of yours left/)
        .first()
        .waitFor()
      await before.close()
      await mara.step.getByText('withdrawn by the authority').waitFor()
      await mara.step.getByLabel(`Type ${reference} to confirm`).fill(reference)
      await mara.step.getByRole('button', { name: 'Close and count it' }).click()
      await mara.next(/^Closed/)
      await mara.station('redirect-closed')
      await mara.close()
      const console = await house.seat(anna, look)
      await console.go(`/demands/${matter}`)
      await console.page.getByText('Yes; the authority took its demand back.').waitFor()
      await console.page
        .getByText(/Nothing of yours left/)
        .first()
        .waitFor()
      await console.page
        .getByText(/until the demand was closed\. Preserving did not disclose anything/)
        .waitFor()
      await console.page.getByText('The demand is closed, so nothing can be changed').waitFor()
      await console.station('redirect-console-withdrawn')
      await console.close()
    })

    test(`the agency goes to the customer, who sees in the console that this was tried and what came of it, ${look.name}`, async () => {
      const { id, matter } = await asked()
      const console = await house.seat(anna, look)
      await console.go(`/demands/${matter}`)
      await console.page.getByText('Yes; no answer yet.').waitFor()
      await console.page
        .getByText('We asked the authority to go to you first. It has not answered yet.')
        .waitFor()
      await console.page.getByText('Kept from deletion?').waitFor()
      await console.station('redirect-console-open')
      const mara = await atStep(id, look, /was asked/)
      await agencyDid(
        mara,
        'The authority went to the customer',
        'Her letter of today: they serve Oostvaart.',
      )
      await mara.step.getByRole('button', { name: 'Record their answer' }).click()
      // Nobody wants the data from us any more: they need not wait for their last day.
      await mara.next(/end the preservation, then close/)
      await mara.station('redirect-let-go')
      await mara.step.getByRole('button', { name: 'Let go with your passkey' }).click()
      await mara.sees(/hold was ended before its last day/)
      await mara.next(/^Close/)
      await mara.step.getByText('redirected to the customer').waitFor()
      await mara.close()
      await console.page.reload()
      await console.page.getByText('Yes; the authority turns to you.').waitFor()
      await console.page.getByText(/^Yes, from .* until .*, as the data stood then/).waitFor()
      assert.equal((await read(house.cast.desk.mara, id)).demand.holds[0]?.ended?.why, 'early')
      await console.station('redirect-console-turned')
      await console.close()
    })

    test(`the agency comes back to us, and another person than who recorded it approves the exception, ${look.name}`, async () => {
      const { id, matter } = await asked()
      const carl = await atStep(id, look, /was asked/, 'carl')
      await agencyDid(carl, 'The authority came back to us', 'Her mail of today renews it.')
      assert.equal(
        await carl.step.getByLabel('Ground of the exception').inputValue(),
        'agency_renewed_demand',
      )
      await carl.station('redirect-renewed')
      await carl.step.getByRole('button', { name: 'Record their answer' }).click()
      await carl.next(/come back to us: decide/)
      const lines = asTheLawSays(await read(house.cast.desk.mara, id))
      const notChallenged = 'Valid on its face, and narrow.'
      await does(house, id, house.cast.desk.mara, {
        type: 'determine',
        lines,
        redirectException: null,
        notChallenged,
      })
      // It was told that nothing leaves: now something is to, so it is told again, and its window begins anew.
      await carl.next(/^More will be disclosed than the customer was told/)
      await told(house, id)
      await answered(house, id)
      await carl.next(/second person approves/)
      await carl.page.getByText('You did the first half of this: another person').waitFor()
      assert.equal(await carl.step.getByRole('button', { name: 'Approve the exception' }).count(), 0)
      await carl.station('redirect-own-exception')
      const ada = await atStep(id, look, /second person approves/, 'ada')
      await ada.step.getByText('Her mail of today renews it.').waitFor()
      await ada.station('redirect-exception')
      await ada.step.getByRole('button', { name: 'Approve the exception' }).click()
      await carl.next(/^Prepare the authorisation/)
      await carl.page.getByText('Approved by Ada Moreau.').first().waitFor({ state: 'attached' })
      await Promise.all([ada.close(), carl.close()])
      const console = await house.seat(anna, look)
      await console.go(`/demands/${matter}`)
      await console.page.getByText('Yes; the authority demanded it from us again.').waitFor()
      await console.page.getByText('It demanded the data from us again.').waitFor()
      await console.station('redirect-console-renewed')
      await console.close()
    })

    test(`under a gag the agency is asked for the way that its order leaves open, and the customer learns nothing, ${look.name}`, async () => {
      const gag = 'You shall not notify any person, including the customer, of this subpoena.'
      const secrecy = {
        kind: 'court_order',
        instrument: 'us.order.nondisclosure_2705b',
        passage: gag,
        from: house.day(-3),
        until: house.day(80),
      } as const
      const gagged: Asked = { decide: redirectAll, words: gag, secrecy, facts: { secrecy } }
      const id = await bring(house, 'notice', gagged)
      await byGate(id)
      const mara = await atStep(id, look, /Counsel asks the authority for a way/)
      assert.equal(await mara.step.getByRole('button', { name: 'Send the letter' }).count(), 0)
      const carl = await atStep(id, look, /Counsel asks the authority for a way/, 'carl')
      await carl.step
        .locator('.letter-text')
        .getByText(/Your paper forbids us to tell the customer/)
        .waitFor()
      await carl.station('redirect-letter-gagged')
      const mail = house.mail.fromNowOn()
      const before = house.mail.letters.length
      await carl.step.getByRole('button', { name: 'Send the letter' }).click()
      await mail.waitFor(agency, isRedirect)
      await carl.close()
      await mara.next(/was asked/)
      await agencyDid(mara, 'The authority went to the customer', 'They serve its general counsel.')
      await mara.step.getByRole('button', { name: 'Record their answer' }).click()
      await mara.next(/end the preservation, then close/)
      await mara.station('redirect-gagged')
      await mara.close()
      const { reference, matters } = (await read(house.cast.desk.mara, id)).demand
      assert.ok(house.mail.letters.slice(before).every(l => l.to === agency))
      const console = await house.seat(anna, look)
      await console.go('/')
      assert.equal(await console.page.getByText(reference).count(), 0)
      await console.go(`/demands/${matters[0]?.id}`)
      await console.page.getByText('There is nothing at this address.').waitFor()
      await console.close()
    })
  }

  async function atStep(id: string, look: Look, words: RegExp, who = 'mara'): Promise<Seat> {
    const seat = await house.seat(who, look)
    await seat.demand(id)
    await seat.next(words)
    return seat
  }

  async function agencyDid({ step }: Seat, what: string, wrote: string): Promise<void> {
    await step.getByRole('radio', { name: what, exact: true }).check()
    await step.getByLabel('What they wrote').fill(wrote)
  }

  const byGate = (id: string) => setApart(house.cast, id, house.day(90))

  async function byHand(id: string): Promise<void> {
    const { mara } = house.cast.desk
    const matters = (await read(mara, id)).demand.matters.map(m => m.id)
    const where = 'mail store, copied as it stands'
    await does(house, id, mara, { type: 'record_preservation', matters, where, until: null, note: '' })
  }

  /** Redirected, asked, and the customer told: the way that the first journey here takes at the desk. */
  async function asked(
    apart: (id: string) => Promise<unknown> = byGate,
  ): Promise<{ id: string; matter: string; reference: string }> {
    const id = await bring(house, 'secrecy', { decide: redirectAll })
    await apart(id)
    await letter(house.cast, id, 'redirect', '')
    await secrecyRead(house, id)
    await told(house, id)
    const { matters, reference } = (await read(house.cast.desk.mara, id)).demand
    return { id, matter: matters[0]?.id ?? '', reference }
  }
})

function isRedirect(raw: string): boolean {
  return /^Subject: Please ask the customer/m.test(raw)
}

/** One blank for what a letter wraps by. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
