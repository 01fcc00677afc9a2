// A European Production Order from its certificate to its end, as the desk, the authorities and the customer live with it: it waits for
// the enforcing authority, is cleared and answered, or refused and falls; counsel objects under article 17; a form of Annex III says
// why it cannot be carried out; and where the authority informs the person, Duly never does.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { DemandPage } from '../../src/api/desk/demand-page.ts'
import { authority, secondTarget, tenants } from '../../src/cli/demo/cast.ts'
import { read } from '../../src/cli/demo/speak.ts'
import type { LineDecision } from '../../src/domain/decision/events.ts'
import { lawEntry, recordFiling } from './filing.ts'
import { type Asked, answered, assessed, bring, does, released, secrecyRead, told } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { paperOf } from './laid.ts'
import { looks, type Seat } from './seat.ts'

const anna = { owner: { kind: 'tenant', id: tenants.oostvaart.contact.id }, surface: 'customer' } as const
const [desk, phone] = looks as [(typeof looks)[0], (typeof looks)[0]]

/** What the certificate says, section by section: C and K, F, G(b), (c), (d), J; and what the desk knows. */
const sections = {
  channel: 'it_system',
  entity_named: null,
  notified: true,
  offence_max_years: 5,
  sentence_months: null,
  asks: null,
  scope: 'one account, one period',
  controller_processor_box: 'detrimental',
  inform_controller_box: 'shall_inform',
  justification: 'stated',
  provider_role: 'processor',
  validated_by: 'judge',
  validated_in_hours: null,
  emergency: null,
  urgent: null,
  section_I_declaration: null,
  data_location: 'US',
  foreign_law_conflict: null,
}
/** Its offence and its person are of the issuing State: nobody was notified, and nobody had to be. */
const unnotified = { notified: null, offence_in_issuing_state: true, person_resides_in_issuing_state: true }
const order = (more: object = {}, instrument = 'eu.epoc.content'): Asked => ({
  categories: instrument === 'eu.epoc.traffic' ? ['traffic', 'location'] : ['content_stored'],
  facts: {
    instrument,
    country: 'FR',
    body: 'investigating judge',
    dueAt: null,
    answers: { ...sections, ...more },
  },
  decide: complyWithAll,
})

describe('the journey of a European Production Order', { timeout: 600_000 }, () => {
  let house: House
  before(async () => {
    house = await openHouse()
  })
  after(() => house?.close())

  async function toldOf(asked: Asked): Promise<string> {
    const id = await bring(house, 'determine', asked)
    await determinedByLaw(id, asked)
    await keptByHand(id)
    await secrecyRead(house, id)
    await told(house, id)
    await answered(house, id)
    return id
  }

  /** Section G(d) has decided whom it addresses: no exception is asked for, and nobody approves one. */
  async function determinedByLaw(id: string, asked: Asked): Promise<void> {
    const lines = asked.decide?.(await read(house.cast.desk.mara, id)) ?? []
    const notChallenged = 'Validated by a judge, narrow, and no law stands against it.'
    const command = { type: 'determine', lines, redirectException: null, notChallenged }
    await does(house, id, house.cast.desk.mara, command)
  }

  /** Article 10(1): at once, and before anybody waits for anything. */
  async function keptByHand(id: string): Promise<void> {
    const page = await read(house.cast.desk.cem, id)
    assert.equal(page.next.step, 'preserve')
    const matters = page.demand.matters.map(m => m.id)
    const kept = { where: 'mail store, copy 12', until: house.day(90), note: '' }
    await does(house, id, house.cast.desk.cem, { type: 'record_preservation', matters, ...kept })
  }

  async function says(carl: Seat, outcome: RegExp, note: string, only?: string): Promise<void> {
    const form = await carl.way('Record what the enforcing authority said')
    await form.getByLabel(outcome).check()
    if (only)
      for (const box of await form.getByRole('checkbox').all())
        if (
          (await box.evaluate(
            one => (one as { labels?: { textContent: string }[] }).labels?.[0]?.textContent,
          )) !== only
        )
          await box.uncheck()
    await form.locator('input[type=date]').fill(house.day(0))
    await form.getByLabel(/Who said so/).fill(note)
    await form.locator('input[type=file]').setInputFiles(paperOf('word.txt', note))
    await carl.station('epoc-clearance')
    await form.getByRole('button', { name: 'Record it' }).click()
    await assessed(house, carl.page.url().split('/').at(-1) ?? '')
  }

  test('brought as a file, assessed, decided with no word of asking the customer first; ten days, and nothing leaves in them', async () => {
    const id = await bring(house, 'determine', order())
    const page = await read(house.cast.desk.mara, id)
    const due = page.demand.assessment?.deadline?.dueAt ?? ''
    const after = Math.floor((Date.parse(due) - Date.parse(page.demand.received.servedAt)) / 86_400_000)
    assert.ok(after >= 10 && after <= 14, `day ten, or the working day after it: ${due}`)
    const mara = await house.seat('mara', desk)
    await mara.demand(id)
    await mara.next(/Decide 1 open line/)
    for (const box of await mara.step.getByLabel('Decision').all())
      assert.equal(await box.inputValue(), 'comply')
    await mara.station('epoc-decide')
    await mara.step.getByLabel('Decision').last().selectOption('reject')
    const grounds = await mara.step.getByLabel('Ground').last().locator('option').allTextContents()
    assert.ok(grounds.length > 9 && !grounds.some(words => /category/.test(words)), grounds.join(' | '))
    await mara.close()
  })

  test('cleared, it is answered at once; the controller was told by us, as section G(d) says', async () => {
    const id = await toldOf(order())
    const carl = await house.seat('carl', desk)
    await carl.demand(id)
    await carl.next(/The enforcing authority was notified/)
    assert.deepEqual((await read(house.cast.desk.carl, id)).next.turn, 'clock')
    await carl.station('epoc-waits')
    await says(carl, /It cleared the order/, 'The Irish authority, by the system.')
    await carl.next(/Prepare the authorisation/)
    await carl.close()
    await released(house, id)
    const { demand } = await read(house.cast.desk.mara, id)
    assert.ok(demand.released)
    const console = await house.seat(anna, phone)
    await console.go(`/demands/${demand.matters[0]?.id}`)
    await console.page
      .getByText(/What left of your data: \d+ items/)
      .first()
      .waitFor()
    await console.station('epoc-told')
    await console.close()
    await does(house, id, house.cast.desk.carl, { type: 'close', outcome: 'complied', process: 'other' })
    const { closed } = (await read(house.cast.desk.carl, id)).demand
    assert.deepEqual([closed?.process, closed?.outcome], ['foreign_production', 'complied'])
  })

  test('a ground for refusal of one kind of data: that part falls, and the rest goes on waiting', async () => {
    const id = await toldOf(order({}, 'eu.epoc.traffic'))
    const carl = await house.seat('carl', phone)
    await carl.demand(id)
    await carl.next(/The enforcing authority was notified/)
    await says(carl, /It raised a ground for refusal/, 'Immunity of a lawyer.', 'location')
    await carl.next(/Decide 1 open line/)
    assert.equal(await carl.step.getByLabel('Ground').inputValue(), 'refused_by_enforcing_authority')
    await carl.step
      .getByLabel(/^Reason/)
      .fill('The enforcing authority raised a ground for refusal: immunity.')
    await carl.station('epoc-part-refused')
    await carl.step.getByRole('button', { name: 'Record the determination' }).click()
    await carl.next(/The enforcing authority was notified/)
    const { demand } = await read(house.cast.desk.carl, id)
    assert.deepEqual(demand.lines.map(l => [l.category, l.decision]).sort(), [
      ['location', 'reject'],
      ['traffic', 'comply'],
    ])
    await carl.close()
  })

  test('article 17: filed in ten days, it suspends by statute until the court of the issuing State has ruled', async () => {
    const id = await bring(
      house,
      'determine',
      order({ ...unnotified, foreign_law_conflict: 'US: 18 USC 2702' }),
    )
    const page = await read(house.cast.desk.carl, id)
    const entry = page.lawChallenges.find(c => c.law.kind === 'art17_reasoned_objection')
    assert.equal(entry?.effect, 'by_statute')
    assert.equal(days(page.demand.received.servedAt, entry?.deadline ?? ''), 10)
    const carl = await house.seat('carl', desk)
    await carl.demand(id)
    await carl.next(/Decide 1 open line/)
    const form = await lawEntry(carl, 'art 17', /filing suspends production by statute/)
    await form
      .getByLabel('What was filed')
      .setInputFiles(paperOf('section-e.txt', 'Reasoned objection, section E.'))
    await recordFiling(carl, form)
    assert.match(await carl.text(), /production suspended by statute/)
    await carl.station('epoc-article-17')
    await assessed(house, id)
    const { demand } = await read(house.cast.desk.carl, id)
    assert.ok(demand.assessment?.lines.every(l => l.outcome === 'needs_review'))
    assert.ok(Object.values(demand.assessment?.answer ?? {}).every(a => a.actions.includes('preserve')))
    await carl.close()
  })

  test('an offence outside article 5(4) is answered on the form of Annex III, with its reason and no other', async () => {
    const id = await bring(house, 'determine', order({ offence_max_years: 2 }))
    const carl = await house.seat('carl', phone)
    await carl.demand(id)
    await carl.next(/Decide 1 open line/)
    for (const box of await carl.step.getByLabel('Ground').all())
      assert.equal(await box.inputValue(), 'annex_iii_offence_outside')
    await carl.step.getByRole('button', { name: 'Record the determination' }).click()
    await carl.next(/prohibition/)
    const mail = house.mail.fromNowOn()
    const letter = await carl.way('Write a letter to the authority')
    await letter.getByLabel('Letter', { exact: true }).selectOption('determination')
    await letter
      .locator('.letter')
      .getByText(/outside article 5\(4\)/)
      .first()
      .waitFor()
    await carl.station('epoc-annex-iii')
    await letter.getByRole('button', { name: 'Send the letter' }).click()
    await mail.waitFor(authority.officer.mail, raw => /article 5\(4\)/.test(raw))
    await carl.close()
  })

  test('where the authority informs the person, Duly sends nothing, whoever asks', async () => {
    const id = await bring(house, 'determine', {
      ...order({ provider_role: 'controller', ...unnotified }),
      accounts: [secondTarget.address],
    })
    await determinedByLaw(id, order())
    const { demand, lifecycle } = await read(house.cast.desk.carl, id)
    assert.deepEqual(
      demand.matters.map(m => lifecycle[m.id]?.rule?.value),
      ['authority_notifies'],
    )
    await secrecyRead(house, id)
    await assert.rejects(told(house, id), /authority|notif/i)
    const mara = await house.seat('mara', desk)
    await mara.demand(id)
    await mara.next(/the authority tells the customer/)
    await mara.station('epoc-authority-tells')
    await mara.close()
  })

  test('an emergency is due eight hours after it came, by day or night', async () => {
    const danger = { imminent: true, kind: 'life' }
    const emergency = { emergency: danger, validated_in_hours: null, section_I_declaration: null }
    const id = await bring(house, 'determine', {
      ...order(emergency, 'eu.epoc.emergency'),
      categories: ['subscriber'],
    })
    const { demand, deadlines } = await read(house.cast.desk.mara, id)
    const due = deadlines.find(c => c.clock === 'production:order')?.dueAt ?? ''
    const hours = (Date.parse(due) - Date.parse(demand.received.servedAt)) / 3_600_000
    assert.ok(hours > 7 && hours <= 8, `${due} is ${hours} hours later`)
    for (const look of [desk, phone]) {
      const carl = await house.seat('carl', look)
      await carl.demand(id)
      await carl.next(/Decide/)
      await carl.sees(/the order is overdue/)
      await carl.station('epoc-eight-hours')
      await carl.close()
    }
  })
})

function complyWithAll(page: DemandPage): LineDecision[] {
  return (page.demand.assessment?.lines ?? []).map(({ ask, category, account, findings }) => ({
    ask,
    category,
    account,
    decision: 'comply',
    ground: 'required_by_law',
    cite: findings[0]?.citation ?? '',
    reason: 'The certificate reaches these records.',
    period: { from: '2026-03-01T00:00:00.000Z', to: '2026-06-01T00:00:00.000Z' },
    wouldSuffice: [],
  }))
}

function days(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000)
}
