// What the law merely permits is declined, unless counsel adopted a policy for it by name, or the customer consented and somebody
// verified that. A policy that is withdrawn takes back what was signed on it; a consent covers what it names and nothing beside.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { DemandPage } from '../../src/api/desk/demand-page.ts'
import { tenants } from '../../src/cli/demo/cast.ts'
import { approve } from '../../src/cli/demo/producing.ts'
import { read } from '../../src/cli/demo/speak.ts'
import type { LineDecision } from '../../src/domain/decision/events.ts'
import { endTyped } from '../typed.ts'
import { assessed, bring, does, secrecyRead, told } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { looks, type Seat } from './seat.ts'

const contact = {
  owner: { kind: 'tenant', id: tenants.oostvaart.contact.id },
  surface: 'customer',
} as const
const permitted = {
  facts: { instrument: 'us.emergency.disclosure', body: 'police', dueAt: null },
  categories: ['subscriber'],
} as const

describe('the journey of what is merely permitted', { timeout: 900_000 }, () => {
  let house: House
  before(async () => {
    house = await openHouse()
  })
  after(() => house?.close())

  for (const look of looks) {
    test(`declined, then by a policy that counsel adopts and withdraws, ${look.name}`, async () => {
      const policy = `Missing children ${look.width}`
      const id = await bring(house, 'determine', permitted)
      const carl = await house.seat('carl', look)
      await carl.demand(id)
      await carl.next(/Decide 1 open line/)
      const form = carl.page.locator('.next')
      assert.equal(await form.getByLabel('Decision').inputValue(), 'reject')
      assert.equal(await form.getByLabel('Ground').inputValue(), 'permitted_not_required')
      await carl.station('permitted-declined')
      await byPolicy(carl, null)
      await carl.refused(/not marked as an emergency/)
      await carl.station('permitted-no-policy')

      await adopt(carl, policy)
      await carl.demand(id)
      await carl.next(/Decide 1 open line/)
      await byPolicy(carl, policy)
      await carl.next(/prohibition/)
      const matters = await mattersOf(house, id)
      await does(house, id, house.cast.desk.ada, { type: 'approve_redirect_exception', matters })
      await secrecyRead(house, id)
      await told(house, id)

      const anna = await house.seat(contact, look)
      await anna.go(`/demands/${matters[0]}`)
      await anna.page.getByText(`Voluntary: by our policy “${policy}”.`).waitFor()
      await anna.station('permitted-told')
      await answers(anna, matters[0] ?? '', 'no_objection')
      await anna.close()
      await approve(house.cast, () => {}, id)

      await carl.go('/law/permitted')
      await carl.page.getByRole('button', { name: `Withdraw “${policy}”` }).click()
      await endTyped(carl.page)
      await carl.page
        .locator('li', { hasText: policy })
        .getByText(/withdrawn by/)
        .waitFor()
      await carl.station('permitted-withdrawn')
      await carl.demand(id)
      await carl.page
        .getByText(/revoked/)
        .first()
        .waitFor()
      await carl.station('permitted-revoked')
      await carl.close()
    })

    test(`by a consent that is verified, as far as it goes, ${look.name}`, async () => {
      const { asked, next } = declined[look.scheme]
      const id = await bring(house, 'told', asked)
      const [matter = ''] = await mattersOf(house, id)
      const anna = await house.seat(contact, look)
      await consents(anna, matter)

      const carl = await house.seat('carl', look)
      await carl.demand(id)
      await carl.next(/verify the consent with a second piece of evidence/)
      const verify = carl.step
      await verify.getByLabel('a call to a number of our directory').check()
      await verify
        .getByLabel('Who confirmed it, and how you reached them')
        .fill('Mr Visser, board, +31 36 555 0100')
      await carl.station('permitted-verify')
      await verify.getByRole('button', { name: 'The consent is verified' }).click()
      await carl.page.getByText('Mr Visser, board').first().waitFor()
      await assessed(house, id)
      await carl.next(next)
      const anew = carl.page.locator('.next')
      const content = anew.locator('fieldset.line-fields', { hasText: 'stored content' })
      assert.equal(await content.getByLabel('Decision').inputValue(), 'comply')
      assert.equal(await content.getByLabel('Ground').inputValue(), 'voluntary_consent')
      await explain(anew)
      await content.getByLabel('From (UTC)').fill('2026-01-01T00:00')
      await content.getByLabel('Until before (UTC)').fill('2026-06-01T00:00')
      await anew.getByRole('button', { name: 'Record the determination' }).click()
      await carl.refused(/outside what the customer consented to/)
      await carl.station('permitted-beyond-consent')
      await content.getByLabel('From (UTC)').fill('2026-03-01T00:00')
      await content.getByLabel('Until before (UTC)').fill('2026-04-01T00:00')
      await anew.getByRole('button', { name: 'Record the determination' }).click()
      await carl.page.getByText('Voluntary: the customer’s verified consent').first().waitFor()

      await anna.go(`/demands/${matter}`)
      await anna.page.getByText('We verified it with your organisation.').waitFor()
      await anna.page.getByText('Voluntary: by your own consent.').waitFor()
      await anna.station('permitted-consent-verified')
      await anna.page.getByRole('button', { name: 'Take the consent back' }).click()
      await anna.page.getByText(/Taken back/).waitFor()
      await anna.close()
      await carl.demand(id)
      await carl.page.getByText('taken back').first().waitFor()
      await carl.station('permitted-consent-over')
      await carl.close()
    })
  }
})

async function byPolicy(carl: Seat, policy: string | null): Promise<void> {
  const form = carl.page.locator('.next')
  await form.getByLabel('Decision').selectOption('comply')
  await form.getByLabel('Ground').selectOption(policy ? 'voluntary_policy' : 'voluntary_emergency')
  if (policy) await form.getByLabel('Policy').selectOption(policy)
  await form
    .getByLabel('Reason, in the letter’s words')
    .fill('The law permits it, and our policy is to help.')
  await explain(form)
  await form.getByRole('button', { name: 'Record the determination' }).click()
}

async function explain(form: ReturnType<Seat['page']['locator']>): Promise<void> {
  await form
    .getByLabel('Why the customer is not asked first')
    .selectOption('agency_states_redirect_would_harm')
  await form.getByLabel('What supports this exception').fill('She says so.')
  await form.getByLabel('Why this is not challenged').fill('Nothing compels us.')
}

/** Named in one's own name; a paper that no pack knows is refused. */
async function adopt(carl: Seat, name: string): Promise<void> {
  const { page } = carl
  await carl.go('/law/permitted')
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Papers, by their ids in the packs').fill('us.emergency')
  await page.getByRole('checkbox', { name: 'subscriber' }).check()
  await page
    .getByLabel('Why the provider discloses')
    .fill('A missing child may be found by the name of an account.')
  await page.getByRole('button', { name: 'Adopt the policy' }).click()
  await carl.refused(/us\.emergency|paper/)
  await carl.station('permitted-unknown-paper')
  await page.getByLabel('Papers, by their ids in the packs').fill('us.emergency.disclosure')
  await page.getByRole('button', { name: 'Adopt the policy' }).click()
  await page.getByRole('heading', { name: new RegExp(`${name} .*adopted`) }).waitFor()
  await carl.station('permitted-adopted')
}

async function answers(anna: Seat, matter: string, answer: string): Promise<void> {
  const { page } = anna
  await anna.go(`/demands/${matter}/answer`)
  await page.locator(`#answer-${answer}`).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Send this answer' }).click()
  await page.getByText('We have your answer.').waitFor()
}

/** To the content of March alone. */
async function consents(anna: Seat, matter: string): Promise<void> {
  const { page } = anna
  await anna.go(`/demands/${matter}/answer`)
  await page.locator('#answer-consents').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('checkbox', { name: /content/ }).check()
  await page.getByLabel('From (first day)').fill('2026-03-01')
  await page.getByLabel('Until (last day)').fill('2026-03-31')
  await anna.station('permitted-consent')
  await page.getByRole('button', { name: 'Send this answer' }).click()
  await page.getByText('We verify it with your organisation').waitFor()
  await anna.station('permitted-consented')
}

/** What was asked and declined before the consent: by a paper that does not reach it, and by one that need not be answered. */
const declined = {
  light: { asked: { categories: ['content_stored'] }, next: /Decide 1 open line/ },
  dark: {
    asked: { ...permitted, categories: ['subscriber', 'content_stored'], decide: nothing },
    next: /consent is verified: decide the lines that it names again/,
  },
} as const

/** Both declined, so that only a consent could let anything go. */
function nothing(page: DemandPage): LineDecision[] {
  return (page.demand.assessment?.lines ?? []).map(line => ({
    ask: line.ask,
    category: line.category,
    account: line.account,
    decision: 'reject',
    ground: 'permitted_not_required',
    cite: line.findings[0]?.citation ?? '',
    reason: 'The law does not require it.',
    period: null,
    wouldSuffice: [],
  }))
}

async function mattersOf(house: House, id: string): Promise<string[]> {
  return (await read(house.cast.desk.carl, id)).demand.matters.map(m => m.id)
}
