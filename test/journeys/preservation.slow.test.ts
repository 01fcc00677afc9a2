// An order to keep data, as its people meet it: a European Preservation Order is set apart through the gate until the law's own day,
// lengthened by the form of Annex VI, let go when its day is over, and closed as a preservation. Nothing leaves.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { DemandPage } from '../../src/api/desk/demand-page.ts'
import { tenants } from '../../src/cli/demo/cast.ts'
import { setApart } from '../../src/cli/demo/set-apart.ts'
import { read } from '../../src/cli/demo/speak.ts'
import type { LineDecision } from '../../src/domain/decision/events.ts'
import type { Secrecy } from '../../src/domain/decision/facts.ts'
import { type Asked, assessed, bring, does, secrecyRead } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { paperOf } from './laid.ts'
import { type Look, looks } from './seat.ts'

const anna = { owner: { kind: 'tenant', id: tenants.oostvaart.contact.id }, surface: 'customer' } as const

/** What section by section the certificate says, and what the desk knows. */
const answers = {
  channel: 'it_system',
  entity_named: null,
  sentence_months: null,
  asks: null,
  scope: 'one account, one period',
  emergency: null,
  urgent: null,
  section_I_declaration: null,
  validated_in_hours: null,
  validated_by: 'judge',
  data_location: 'US',
  foreign_law_conflict: null,
}
const certificate: Asked = {
  categories: ['subscriber', 'content_stored'],
  facts: { instrument: 'eu.epoc_pr', country: 'FR', body: 'investigating judge', dueAt: null, answers },
}
const byLaw: Secrecy = {
  kind: 'statutory',
  instrument: 'eu.epoc_pr',
  passage: null,
  from: null,
  until: null,
}

describe('the journey of an order to keep', { timeout: 600_000 }, () => {
  let house: House
  const laid = new Map<string, string>()
  before(async () => {
    house = await openHouse()
    // The gate keeps real time: what it does is done before any day passes.
    laid.set('first', await bring(house, 'determine', certificate))
    laid.set('second', await kept())
  })
  after(() => house?.close())

  async function kept(): Promise<string> {
    const id = await bring(house, 'secrecy', { ...certificate, decide: keepAll })
    await setApart(house.cast, id, lastDay(await read(house.cast.desk.mara, id)))
    await secrecyRead(house, id, { secrecy: byLaw })
    return id
  }

  const look: Look = looks[0]!
  test('decided to be kept, not given; set apart until the law’s own day; the customer knows of nothing', async () => {
    const id = laid.get('first') ?? ''
    const mara = await house.seat('mara', look)
    await mara.demand(id)
    await mara.next(/Decide 2 open lines/)
    for (const box of await mara.step.getByLabel('Decision').all()) {
      assert.equal(await box.inputValue(), 'preserve')
      assert.deepEqual(
        (await box.locator('option').allTextContents()).filter(words => /^(comply|narrow)$/.test(words)),
        [],
        'what orders to keep gives nothing',
      )
    }
    await mara.station('keep-decide')
    await mara.step.getByRole('button', { name: 'Record the determination' }).click()
    await mara.next(/The law has these data kept/)
    const until = lastDay(await read(house.cast.desk.mara, id))
    assert.equal(await mara.step.getByLabel('Last day').inputValue(), until)
    await mara.station('keep-set-apart')
    await mara.step.getByLabel('Last day').fill(house.day(10))
    await mara.step.getByRole('button', { name: 'Preserve with your passkey' }).click()
    await mara.refused(/kept until another day/)
    await mara.step.getByLabel('Last day').fill(until)
    await mara.step.getByRole('button', { name: 'Preserve with your passkey' }).click()
    await mara.next(/Read the paper for a prohibition/)
    await secrecyRead(house, id, { secrecy: byLaw })
    await mara.next(/The data are kept/)
    await mara.station('keep-kept')
    const { demand, deadlines } = await read(house.cast.desk.mara, id)
    assert.equal(demand.matters[0]?.preserved?.until, until)
    assert.ok(!deadlines.some(c => c.clock === 'production:order'))
    await mara.close()
    const console = await house.seat(anna, look)
    await console.go('/')
    assert.doesNotMatch(await console.text(), new RegExp(demand.reference))
    await console.close()
  })

  test('some days before the end the desk is asked; Annex VI lengthens it; when its day is over it is closed and counted', async () => {
    const id = laid.get('second') ?? ''
    const first = lastDay(await read(house.cast.desk.mara, id))
    await house.passDays(56)
    const mara = await house.seat('mara', looks[1]!)
    await mara.demand(id)
    // The law's silence names no end, and another half-year has begun.
    const [matter] = (await read(house.cast.desk.mara, id)).demand.matters
    const look = {
      type: 'check_docket',
      matter: matter?.id,
      found: 'nothing_found',
      where: 'The system.',
      note: '',
    }
    await does(house, id, house.cast.desk.mara, look)
    await mara.next(/(?:is let go|releases its hold on preserved data) soon/)
    const form = mara.step
    await form.getByLabel(/It lengthened its order/).check()
    await form.getByLabel('Arrived on').fill(house.day(0))
    await form.getByLabel('Who sent it, and where to find it').fill('The prosecutor’s office, by the system.')
    await form.locator('input[type=file]').setInputFiles(paperOf('annex-vi.txt', 'Form of Annex VI.'))
    await mara.station('keep-lengthened')
    await form.getByRole('button', { name: 'Record it' }).click()
    await assessed(house, id)
    await mara.next(/must be kept for longer/)
    const longer = lastDay(await read(house.cast.desk.mara, id))
    assert.equal(days(first, longer), 30)
    await mara.station('keep-longer')
    // The gate has its own clock, and would not take an order of weeks to come: a custodian does it.
    const { matters } = (await read(house.cast.desk.mara, id)).demand
    await does(house, id, house.cast.desk.cem, {
      type: 'record_preservation',
      matters: matters.map(m => m.id),
      where: 'mail store, copy 4712',
      until: longer,
      note: '',
    })
    await mara.next(/The data are kept/)
    await mara.close()
    await house.passDays(36)
    const carl = await house.seat('carl', looks[1]!)
    await carl.demand(id)
    // By its own clock the gate keeps the first one still: a custodian sees to it at the source.
    await carl.next(/gate could not end the preservation/)
    const { holds } = (await read(house.cast.desk.mara, id)).demand
    for (const hold of holds)
      await does(house, id, house.cast.desk.cem, {
        type: 'note_hold_end',
        hold: hold.id,
        note: 'Deleted from the mail store, ticket 4713.',
      })
    await carl.next(/^Close/)
    const { reference } = (await read(house.cast.desk.carl, id)).demand
    await carl.step.getByLabel(`Type ${reference} to confirm`).fill(reference)
    await carl.step.getByRole('button', { name: 'Close and count it' }).click()
    await carl.sees(/Closed/)
    await carl.station('keep-closed')
    await carl.close()
    const { closed } = (await read(house.cast.desk.carl, id)).demand
    assert.deepEqual([closed?.process, closed?.outcome], ['preservation', 'complied'])
  })
})

function keepAll(page: DemandPage): LineDecision[] {
  return (page.demand.assessment?.lines ?? []).map(({ ask, category, account, findings }) => ({
    ask,
    category,
    account,
    decision: 'preserve',
    ground: 'required_by_law',
    cite: findings[0]?.citation ?? '',
    reason: 'The order has these data kept.',
    period: null,
    wouldSuffice: [],
  }))
}

/** As the pack counts it. */
function lastDay(page: DemandPage): string {
  const [term] = Object.values(page.lifecycle).flatMap(m => m.keepTerm ?? [])
  assert.ok(term?.until, 'the law names the day')
  return term.until
}

function days(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
