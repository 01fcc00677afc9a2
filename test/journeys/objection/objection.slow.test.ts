// What a customer may say to a notice, each in its own console, and what counsel and the desk then do with it.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { tenants } from '../../../src/cli/demo/cast.ts'
import { read } from '../../../src/cli/demo/speak.ts'
import type { Matter } from '../../../src/domain/registry/state.ts'
import { answered, bring } from '../hands.ts'
import { type House, openHouse } from '../house.ts'
import { type Look, looks, type Seat } from '../seat.ts'

const anna = { owner: { kind: 'tenant', id: tenants.oostvaart.contact.id }, surface: 'customer' } as const
const MINUTE = 60_000

describe('the journey of an objection', { timeout: 900_000 }, () => {
  let house: House
  before(async () => {
    house = await openHouse()
  })
  after(() => house?.close())

  for (const look of looks) {
    test(`an answer is kept while it is written, looked at once more, and counsel gives the time that it asks for, ${look.name}`, async () => {
      const id = await bring(house, 'told')
      const { page, ...console } = await atConsole(id, look)
      await page.getByRole('link', { name: 'Answer this notice' }).click()
      await page.getByRole('radio', { name: 'We need more time' }).check()
      await page.getByLabel('In your own words').fill('Our works council meets on Tuesday.')
      await page.getByText(/^Kept as a draft at/).waitFor()
      await console.station('objection-draft')
      await console.go('/')
      await page.goBack()
      await open(console, id)
      await page.getByRole('link', { name: 'Go on with your draft' }).click()
      await page.getByText(/This is your draft/).waitFor()
      assert.equal(
        await page.getByLabel('In your own words').inputValue(),
        'Our works council meets on Tuesday.',
      )
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByRole('heading', { name: 'Is this right?' }).waitFor()
      await console.station('objection-review')
      await page.getByRole('button', { name: 'Change it' }).click()
      await page.getByLabel('In your own words').fill('Our works council meets on Tuesday at ten.')
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByRole('button', { name: 'Send this answer' }).click()
      await page.getByText('We have your answer.').waitFor()
      await page.getByText('You told us that you need more time.').first().waitFor()
      await console.station('objection-answered')

      const carl = await atStep('carl', id, look, /^The customer (?:has )?answered/)
      await carl.step.getByText('Our works council meets on Tuesday at ten.').waitFor()
      const longer = await carl.way(/more time/i)
      const until = new Date(house.now().getTime() + 26 * 60 * MINUTE).toISOString().slice(0, 16)
      await longer.getByLabel('Until (UTC)').fill(until)
      await longer.getByLabel('Why').fill('The works council sits first.')
      await carl.station('objection-more-time')
      await longer.getByRole('button', { name: 'Give more time' }).click()
      // A newer state may have come first: what was typed is then put on top of it, and is no record of the time given.
      await carl.taken(longer.locator('form'))
      await carl.step.getByLabel('What follows from it', { exact: true }).fill('Time until tomorrow, given.')
      await carl.step.getByRole('button', { name: 'Record what follows' }).click()
      await carl.next(/customer can still object/)
      await carl.close()
      await page.reload()
      await page.getByText('We gave you more time: The works council sits first.').waitFor()
      await console.station('objection-given-time')
      await console.close()
      assert.equal((await matterOf(id)).notice?.windowEndsAt.slice(0, 16), until)
    })

    test(`each other answer is told to the desk as it was meant, and a consent covers what was ticked until it is taken back, ${look.name}`, async () => {
      const id = await bring(house, 'told')
      const { page, ...console } = await atConsole(id, look)
      for (const [choice, told] of [
        ['We answer the authority ourselves', 'You told us that you answer the authority yourself.'],
        ['We have gone to court', 'You told us that you have gone to court.'],
        ['We do not object', 'You told us that you do not object.'],
      ] as const) {
        await say(page, id, choice, `${choice}, said Anna.`)
        await page.getByRole('button', { name: 'Send this answer' }).click()
        await page.getByText(told).first().waitFor()
        assert.equal((await matterOf(id)).answer?.text, `${choice}, said Anna.`)
      }
      await say(page, id, 'We consent to the disclosure', '')
      await page.getByRole('button', { name: 'Send this answer' }).click()
      await console.refused(/Choose at least one kind of data that you consent to\./)
      // The boxes stand where the sentence asks for them.
      const boxes = page.getByRole('checkbox')
      assert.equal(await boxes.count(), 2)
      await boxes.first().check()
      await page.getByLabel('From (first day)').fill('2026-03-01')
      await console.station('objection-consent')
      await page.getByRole('button', { name: 'Send this answer' }).click()
      await page.getByText('We verify it with your organisation before anything leaves by it.').waitFor()
      const covers = (await page.locator('#consent p').filter({ hasText: 'Covers' }).textContent()) ?? ''
      assert.match(covers, /subscriber/)
      assert.doesNotMatch(covers, /stored content/)
      await console.station('objection-consented')
      const { consent } = await matterOf(id)
      assert.equal(consent?.revoked, null)
      await page.getByRole('button', { name: 'Take the consent back' }).click()
      await page.getByText(/Taken back/).waitFor()
      assert.ok((await matterOf(id)).consent?.revoked)
      await console.station('objection-consent-revoked')
      await console.close()
    })

    test(`an objection holds production until counsel decides, who follows the one and not the other, ${look.name}`, async () => {
      const [followed, overruled] = [await bring(house, 'told'), await bring(house, 'told')]
      const { page, ...console } = await atConsole(followed, look)
      await say(page, followed, 'We object', '')
      await console.refused(/An objection needs its reason/)
      await console.station('objection-no-reason')
      await page.getByLabel('In your own words').fill('The paper names another company.')
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByRole('button', { name: 'Send this answer' }).click()
      await page.getByText('You object. Nothing leaves until our counsel has decided.').waitFor()
      await console.station('objection-objects')
      await answered(house, overruled, { answer: { answer: 'objects', text: 'We do not like it.' } })

      const carl = await atStep('carl', followed, look, /^Decide the customer’s objection/)
      await carl.step.locator('blockquote').getByText('The paper names another company.').waitFor()
      await carl.step.getByLabel(/^upheld/).check()
      await carl.step.getByLabel('Reason').fill('It does: the account is not theirs.')
      await carl.station('objection-decide')
      await carl.step.getByRole('button', { name: 'Record the decision' }).click()
      await carl.next(/upheld the objection/)
      await carl.demand(overruled)
      await carl.next(/^Decide the customer’s objection/)
      await carl.step.getByLabel(/^overruled/).check()
      await carl.step.getByLabel('Reason').fill('The subpoena names the account and the period.')
      await carl.step.getByRole('button', { name: 'Record the decision' }).click()
      await carl.next(/^Prepare the authorisation|window/)
      await carl.station('objection-overruled')
      await carl.close()

      await page.reload()
      await page.getByText('We follow your objection: nothing is disclosed').waitFor()
      await page
        .getByText(/Our counsel follows your objection: It does: the account is not theirs\./)
        .waitFor()
      await console.station('objection-console-followed')
      await open(console, overruled)
      await page.getByText(/did not follow it\. The reason is below/).waitFor()
      await page.getByText(/did not follow your objection: The subpoena names/).waitFor()
      await console.station('objection-console-overruled')
      await console.close()
    })
  }

  // The gate keeps real time, so nothing is looked up after this.
  test('an objection a second after the window still holds what has not left, and is marked as late', async () => {
    const ids = [await bring(house, 'told'), await bring(house, 'told')]
    const ends = Math.max(
      ...(await Promise.all(ids.map(matterOf))).map(m => Date.parse(m.notice?.windowEndsAt ?? '')),
    )
    house.pass(ends + 1_000 - house.now().getTime())
    await house.passDays(0)
    for (const [i, look] of looks.entries()) {
      const id = ids[i] ?? ''
      const { page, ...console } = await atConsole(id, look)
      await page
        .getByText(/The time to object ended on .* An objection still stops what has not left\./)
        .waitFor()
      await say(page, id, 'We object', 'Our counsel was away.')
      await page.getByRole('button', { name: 'Send this answer' }).click()
      await page.getByText('You object. Nothing leaves until our counsel has decided.').waitFor()
      await console.station('objection-late')
      await console.close()
      assert.equal((await matterOf(id)).answer?.late, true)
      const carl = await atStep('carl', id, look, /^Decide the customer’s objection/)
      await carl.page
        .getByText(/after (its|the) window|late/i)
        .first()
        .waitFor({ state: 'attached' })
      await carl.station('objection-late-decide')
      await carl.close()
    }
  })

  async function matterOf(id: string): Promise<Matter> {
    const [matter] = (await read(house.cast.desk.mara, id)).demand.matters
    assert.ok(matter)
    return matter
  }

  async function atStep(who: string, id: string, look: Look, words: RegExp): Promise<Seat> {
    const seat = await house.seat(who, look)
    await seat.demand(id)
    await seat.next(words)
    return seat
  }

  async function atConsole(id: string, look: Look): Promise<Seat> {
    const seat = await house.seat(anna, look)
    await open(seat, id)
    return seat
  }

  async function open(seat: Pick<Seat, 'go'>, id: string): Promise<void> {
    await seat.go(`/demands/${(await matterOf(id)).id}`)
  }

  /** Up to the page that asks once more. */
  async function say(page: Seat['page'], id: string, choice: string, text: string): Promise<void> {
    await page.goto(new URL(`/demands/${(await matterOf(id)).id}/answer`, page.url()).href)
    await page.getByRole('radio', { name: choice }).check()
    await page.getByLabel('In your own words').fill(text)
    await page.getByRole('button', { name: 'Continue' }).click()
  }
})
