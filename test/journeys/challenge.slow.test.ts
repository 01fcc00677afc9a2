// Challenges as counsel takes them: decided, filed, heard, stayed, ruled on, appealed; what suspends production and what does not;
// and what the tenant reads of it.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { DemandPage } from '../../src/api/desk/demand-page.ts'
import { tenants } from '../../src/cli/demo/cast.ts'
import type { LineDecision } from '../../src/domain/decision/events.ts'
import { lawEntry, recordFiling } from './filing.ts'
import { secrecyRead, told } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { Laid, paperOf, silence, silencing, silent } from './laid.ts'
import { type Look, looks, type Seat } from './seat.ts'

const anna = { owner: { kind: 'tenant', id: tenants.oostvaart.contact.id }, surface: 'customer' } as const

describe('the journey of a challenge', { timeout: 900_000 }, () => {
  let house: House
  let laid: Laid
  before(async () => {
    house = await openHouse({ windowMinutes: 14_400 })
    laid = new Laid(house)
    const warrant = { instrument: 'us.warrant.2703', body: 'district court' } as const
    const secrecy = silence(house, 300)
    for (const look of looks) {
      await laid.lay(look, 'motion', 'determine', {})
      await laid.lay(look, 'statute', 'prepare', { facts: warrant, byCounsel: true, decide: complyWithAll })
      await laid.lay(look, 'silence', 'notice', { words: silencing, facts: silent(secrecy), secrecy })
    }
  })
  after(() => house?.close())

  const sit = async (look: Look) => [await house.seat('carl', look), await house.seat(anna, look)] as const

  for (const look of looks)
    test(`a decision to challenge is filed, heard, stayed, denied and appealed, ${look.name}`, async () => {
      const { id, matter } = await laid.take(look, 'motion')
      const [carl, tenant] = await sit(look)
      await carl.demand(id)
      await carl.next(/Decide 1 open line/)
      await carl.step.getByLabel('Decision').selectOption('challenge')
      await carl.step.getByLabel('Ground').selectOption('overbroad')
      await carl.step.getByLabel(/^Reason/).fill('Three years of records for one day in March.')
      await carl.step.getByLabel('Citation').fill('Fed. R. Crim. P. 17(c)(2)')
      await carl.station('challenge-decide')
      await carl.step.getByRole('button', { name: 'Record the determination' }).click()
      // The hands read for secrecy and tell, so that the tenant follows all of it.
      await carl.next(/Read the paper for a prohibition|no challenge is filed/)
      await secrecyRead(house, id)
      await told(house, id)
      await carl.next(/no challenge is filed/)
      await carl.station('challenge-unfiled')
      await tenant.go(`/demands/${matter}`)
      await tenant.page.getByText('Not yet: we have decided to, and nothing is filed.').waitFor()
      await tenant.station('challenge-decided-tenant')

      const entry = await lawEntry(carl, 'Fed. R. Crim. P. 17(c)(2)', /only if a court orders it/)
      await entry.getByLabel('What was filed').setInputFiles(paperOf('motion.txt', 'Motion to quash.'))
      await entry.getByLabel('Note for colleagues').fill('Filed by outside counsel.')
      await carl.station('challenge-file')
      await recordFiling(carl, entry)
      await carl.sees(/open, suspends nothing/)
      await step(
        carl,
        'hearing_set',
        { day: '2027-03-02', note: 'Before Judge Ames.' },
        'challenge-hearing-set',
      )
      await carl.sees(/Hearing on .*2 Mar/)
      await step(carl, 'hearing', { note: 'It was held earlier.' })
      await carl.sees(/Hearing held/)
      await step(carl, 'stay_ordered', { file: 'stay.txt', until: '2027-03-20' }, 'challenge-stay')
      await carl.sees(/Stayed up to and including .*20 Mar/)
      await carl.sees(/production stayed by a court/)
      await step(
        carl,
        'ruling',
        { result: 'denied', file: 'ruling.txt', appealBy: '2027-04-01' },
        'challenge-ruling',
      )
      await carl.sees(/Ruling, denied/)
      await carl.sees(/An appeal is possible until .*1 Apr/)
      await step(carl, 'appeal', { note: 'Filed in the court of appeals.' })
      await carl.sees(/Appeal filed/)
      await carl.station('challenge-appealed')
      assert.match(await carl.text(), /motion\.txt/)
      await tenant.go(`/demands/${matter}`)
      await tenant.page
        .getByText(/We challenged the demand: .*since/)
        .first()
        .waitFor()
      const says = await tenant.text()
      for (const words of [/It was denied on/, /appealed and is open again/, /Yes, by us/])
        assert.match(says, words)
      assert.doesNotMatch(says, /outside counsel/, 'what counsel notes for colleagues stays here')
      await tenant.station('challenge-tenant')
      for (const seat of [carl, tenant]) await seat.close()
    })

  // 18 USC 2703(h) suspends for the customer of a government with an agreement alone; this customer's has none.
  for (const look of looks)
    test(`no motion suspends by statute for a customer whose country has no agreement, ${look.name}`, async () => {
      const { id } = await laid.take(look, 'statute')
      const [carl, tenant] = await sit(look)
      await carl.demand(id)
      await carl.next(/Prepare the authorisation/)
      await carl.tab('Facts and findings')
      await carl.page.locator('.challenge-entry').first().waitFor()
      assert.doesNotMatch(await carl.text(), /suspends production by statute/)
      for (const seat of [carl, tenant]) await seat.close()
    })

  for (const look of looks)
    test(`a challenge of the silence suspends nothing, tells nobody, and granted asks counsel to end it, ${look.name}`, async () => {
      const { id, reference } = await laid.take(look, 'silence')
      const [carl, tenant] = await sit(look)
      await carl.demand(id)
      await carl.next(/Prepare the authorisation/)
      const entry = await lawEntry(
        carl,
        '18 USC 2705(b); First Amendment',
        /The prohibition applies until a ruling lifts it/,
      )
      await carl.station('silence-file')
      await recordFiling(carl, entry)
      await carl.sees(/production stays due; the prohibition applies until a ruling/)
      await carl.next(/Prepare the authorisation/)
      await tenant.go('/')
      assert.doesNotMatch(await tenant.text(), new RegExp(reference))
      await step(carl, 'ruling', { result: 'granted', file: 'ruling.txt' })
      await carl.next(/challenge of the prohibition was granted/)
      await carl.station('silence-granted')
      await tenant.go('/')
      assert.doesNotMatch(await tenant.text(), new RegExp(reference), 'a ruling alone tells nobody')
      for (const seat of [carl, tenant]) await seat.close()
    })
})

type Said = {
  readonly note?: string
  readonly file?: string
  readonly result?: 'granted' | 'denied'
  /** YYYY-MM-DD of a hearing that is set. */
  readonly day?: string
  /** YYYY-MM-DD, the last day of a stay. */
  readonly until?: string
  /** YYYY-MM-DD up to which a ruling can be appealed. */
  readonly appealBy?: string
}

/** What a court did with the demand's one challenge. */
async function step(counsel: Seat, what: string, said: Said, station?: string): Promise<void> {
  const form = counsel.page.locator('.challenge details').last()
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click()
  await form.getByLabel('What happened').selectOption(what)
  if (said.day) await form.getByLabel('Day of the hearing').fill(said.day)
  if (said.result) await form.getByLabel(said.result, { exact: true }).check()
  if (said.until) await form.getByLabel('Last day of the stay').fill(said.until)
  if (said.appealBy) await form.getByLabel('Last day to appeal').fill(said.appealBy)
  if (said.file) await form.getByLabel('The paper').setInputFiles(paperOf(said.file, `Order: ${what}.`))
  await form.getByLabel('Note').fill(said.note ?? '')
  if (station) await counsel.station(station)
  await form.getByRole('button', { name: 'Record the step' }).click()
  await counsel.taken(form.locator('form'))
}

/** Counsel finds that the warrant holds, whatever the law leaves open about it. */
function complyWithAll(page: DemandPage): LineDecision[] {
  return (page.demand.assessment?.lines ?? []).map(({ ask, category, account }) => ({
    ask,
    category,
    account,
    decision: 'comply',
    ground: 'required_by_law_counsel_opinion',
    cite: '18 USC 2703(c)(1)(A)',
    reason: 'The warrant reaches these records.',
    period: { from: '2026-03-01T00:00:00.000Z', to: '2026-06-01T00:00:00.000Z' },
    wouldSuffice: [],
  }))
}
