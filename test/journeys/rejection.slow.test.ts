// What is refused, and what the agency is told of it: on its face before anybody's account is looked for, in part by an offer, and
// the corrected paper that follows.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import PostalMime from 'postal-mime'
import { authority } from '../../src/cli/demo/cast.ts'
import { read } from '../../src/cli/demo/speak.ts'
import { bring } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { type Look, looks, type Seat } from './seat.ts'

const officer = { owner: { kind: 'officer', id: authority.officer.id }, surface: 'authority' } as const

describe('the journey of a rejection', { timeout: 900_000 }, () => {
  let house: House
  before(async () => {
    house = await openHouse()
  })
  after(() => house?.close())

  for (const look of looks) {
    test(`a paper is rejected on its face, the letter says what would suffice, and the corrected paper is linked to it, ${look.name}`, async () => {
      const id = await bring(house, 'lookup', { categories: ['content_stored'] })
      const mara = await atStep('mara', id, look, /^Look up the accounts/)
      const law = await mara.way('Check the law packs before the look-up')
      await law.getByRole('button', { name: 'Check the demand against the law packs' }).click()
      const face = await mara.way('Reject it on its face, without a look-up')
      await face
        .getByText(/does not suffice/)
        .first()
        .waitFor()
      assert.equal(await face.getByLabel('Decision').inputValue(), 'reject')
      await face.getByLabel('Reason, in the letter’s words').fill('A subpoena cannot reach content.')
      await mara.station('rejection-on-its-face')
      await face.getByRole('button', { name: 'Record the determination' }).click()
      await mara.next(/No letter has told the authority/)
      const letter = await mara.way('Write a letter to the authority')
      await letter
        .locator('.letter-text')
        .getByText(/What would suffice: .*search warrant/)
        .waitFor()
      await mara.station('rejection-letter')
      const { text } = await sent(letter, 'Our answer to your paper')
      assert.match(text, /A subpoena cannot reach content\./)
      assert.match(text, /What would suffice: .*search warrant under 18 USC 2703/)
      await mara.next(/^Close and count it\.$/)
      const rejected = (await read(house.cast.desk.mara, id)).demand
      const whitfield = await house.seat(officer, look)
      await whitfield.page.getByRole('link', { name: new RegExp(rejected.reference) }).click()
      await whitfield.sees(/A subpoena cannot reach content\./)
      assert.match(await whitfield.text(), /What would suffice: .*search warrant/)
      await whitfield.station('rejection-officer-reads')
      await whitfield.close()
      assert.equal(rejected.lookup, null, 'nobody’s account was looked for')
      assert.deepEqual(rejected.matters, [])

      const corrected = await bring(house, 'authenticate', { categories: ['content_stored'] })
      await mara.demand(corrected)
      const link = await mara.way('Link another demand')
      await link.getByLabel('This demand').selectOption('corrects')
      await link.getByLabel('Reference of the other demand').fill('D-NO0NE00')
      await link.getByRole('button', { name: 'Link it' }).click()
      await mara.refused(/./)
      await mara.station('rejection-no-such-demand')
      await link.getByLabel('Reference of the other demand').fill(rejected.reference)
      await link.getByRole('button', { name: 'Link it' }).click()
      await mara.page
        .getByText('corrects')
        .getByText(rejected.reference)
        .or(mara.page.getByRole('link', { name: rejected.reference }))
        .first()
        .waitFor({ state: 'attached' })
      await mara.station('rejection-linked')
      await mara.demand(id)
      const { reference } = (await read(house.cast.desk.mara, corrected)).demand
      await mara.page.getByRole('link', { name: reference }).first().waitFor({ state: 'attached' })
      await mara.page
        .getByText(/is corrected by/)
        .first()
        .waitFor({ state: 'attached' })
      await mara.close()
      const links = (await read(house.cast.desk.mara, corrected)).demand.links
      assert.deepEqual(
        links.map(l => l.relation),
        ['corrects'],
      )
    })

    test(`a narrower answer is offered, refused by the agency, offered anew and agreed, ${look.name}`, async () => {
      const id = await bring(house, 'determine')
      const carl = await atStep('carl', id, look, /^Decide 2 open lines/)
      await narrow(carl.step, '2026-05-01T00:00', '2026-06-01T00:00')
      await carl.station('rejection-narrow')
      await carl.step.getByRole('button', { name: 'Record the determination' }).click()
      await carl.next(/^Read the paper|second person approves/)
      const letter = await carl.way('Write a letter to the authority')
      await letter
        .locator('.letter-text')
        .getByText(/we will answer in part/i)
        .waitFor()
      const { text } = await sent(letter, 'Our answer to your paper')
      assert.match(text, /1 May 2026 to 31 May 2026/)

      await answerOffer(carl, 'did not agree', 'Her mail: June is needed too.')
      await carl.next(/did not agree to the narrower offer/)
      await carl.station('rejection-offer-refused')
      await narrow(carl.step, '2026-05-01T00:00', '2026-07-01T00:00')
      await carl.step.getByRole('button', { name: 'Record the determination' }).click()
      await carl.next(/^Read the paper|second person approves/)
      await answerOffer(carl, 'agreed', 'Her mail of today.')
      await carl.page
        .getByText(/agreed/)
        .first()
        .waitFor({ state: 'attached' })
      await carl.station('rejection-offer-agreed')
      await carl.close()
      const { narrowings } = (await read(house.cast.desk.mara, id)).demand
      assert.deepEqual(
        narrowings.map(n => n.answer?.agreed),
        [false, true],
      )
    })
  }

  async function atStep(who: string, id: string, look: Look, words: RegExp): Promise<Seat> {
    const seat = await house.seat(who, look)
    await seat.demand(id)
    await seat.next(words)
    return seat
  }

  /** Sends the letter as it is previewed; gives what arrived. */
  async function sent(form: Seat['step'], subject: string): Promise<{ text: string }> {
    const mail = house.mail.fromNowOn()
    await form.getByRole('button', { name: 'Send the letter' }).click()
    const raw = await mail.waitFor(authority.officer.mail, text => text.includes(`Subject: ${subject}`))
    return { text: ((await PostalMime.parse(raw)).text ?? '').replace(/\s+/g, ' ') }
  }

  async function narrow(form: Seat['step'], from: string, to: string): Promise<void> {
    const line = form.locator('fieldset.line-fields').filter({ hasText: 'subscriber' })
    await line.getByLabel('Decision').selectOption('narrow')
    await line.getByLabel('From (UTC)').fill(from)
    await line.getByLabel('Until before (UTC)').fill(to)
    await line
      .getByLabel('Reason, in the letter’s words')
      .fill('The paper states a need for these weeks alone.')
    await form
      .getByLabel('Why the customer is not asked first')
      .selectOption('agency_states_redirect_would_harm')
    await form.getByLabel('What supports this exception').fill('Ms Whitfield wrote why.')
    await form.getByLabel('Why this is not challenged').fill('Narrowed to what it needs.')
  }

  async function answerOffer(seat: Seat, agency: string, where: string): Promise<void> {
    const offer = await seat.way('Record the authority’s answer to a narrower offer')
    await offer.getByLabel(agency, { exact: true }).check()
    await offer.getByLabel('Where it said so').fill(where)
    await offer.getByRole('button', { name: 'Record the answer' }).click()
  }
})
