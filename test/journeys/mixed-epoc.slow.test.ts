// A European Production Order with two boxes ticked, from its certificate to the package: each line is put to the law, signed and given
// under the instrument of its own box.
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { read } from '../../src/cli/demo/speak.ts'
import { verify } from '../../src/cli/verify/verify.ts'
import { quietIo } from '../cli/verify-files.ts'
import {
  answered,
  assessed,
  authenticated,
  bring,
  does,
  factsOf,
  lookedUp,
  openly,
  released,
  secrecyRead,
  told,
} from './hands.ts'
import { type House, openHouse } from './house.ts'

/** Nobody was notified and nobody had to be: offence and person are of the issuing State. */
const sections = {
  channel: 'it_system',
  entity_named: null,
  notified: null,
  offence_in_issuing_state: true,
  person_resides_in_issuing_state: true,
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

describe('the journey of a certificate with two boxes', { timeout: 300_000 }, () => {
  let house: House
  before(async () => {
    house = await openHouse()
  })
  after(() => house?.close())

  test('its lines are signed and given each under its own instrument', async t => {
    const { mara, cem } = house.cast.desk
    const id = await bring(house, 'facts')
    const base = factsOf(house, await read(mara, id), { categories: ['content_stored'] })
    const [content] = base.asks
    const subscriber = { ...content!, id: 'a1', categories: ['subscriber'] as const }
    const facts = {
      ...base,
      instrument: 'eu.epoc.content',
      country: 'FR',
      body: 'investigating judge',
      dueAt: null,
      secrecy: openly,
      answers: sections,
      asks: [
        { ...subscriber, instrument: 'eu.epoc.subscriber' },
        { ...content!, id: 'a2' },
      ],
    }
    await does(house, id, house.cast.desk.ines, { type: 'confirm_facts', facts, changed: [] })
    await authenticated(house, id)
    await lookedUp(house, id)
    await assessed(house, id)
    const { assessment } = (await read(mara, id)).demand
    const lines = (assessment?.lines ?? []).map(({ ask, category, account, findings }) => ({
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
    assert.deepEqual(
      assessment?.lines.map(l => [l.ask, l.outcome]),
      [
        ['a1', 'sufficient'],
        ['a2', 'sufficient'],
      ],
    )
    const notChallenged = 'Validated by a judge, narrow, and no law stands against it.'
    await does(house, id, mara, { type: 'determine', lines, redirectException: null, notChallenged })
    const page = await read(cem, id)
    if (page.next.step === 'preserve')
      await does(house, id, cem, {
        type: 'record_preservation',
        matters: page.demand.matters.map(m => m.id),
        where: 'mail store, copy 12',
        until: house.day(90),
        note: '',
      })
    await secrecyRead(house, id)
    await told(house, id)
    await answered(house, id)
    await released(house, id)
    const { demand } = await read(mara, id)
    const signed = JSON.parse(demand.authorisation?.canonical ?? '{}') as {
      lines: { ask: string; instrument: string }[]
    }
    const under = new Set(signed.lines.map(l => `${l.ask} ${l.instrument}`))
    assert.deepEqual([...under], ['a1 eu.epoc.subscriber', 'a2 eu.epoc.content'])
    assert.ok(demand.released)
    const { tenant } = house.cast
    const folder = await mkdtemp(join(tmpdir(), 'duly-mixed-'))
    t.after(() => rm(folder, { recursive: true, force: true }))
    const [receipt, trust] = [join(folder, 'receipt.json'), join(folder, 'trust.json')]
    const matter = demand.matters[0]?.id
    await writeFile(receipt, (await tenant.call('GET', `/demands/${matter}/receipt.json`)).bytes)
    await writeFile(trust, (await tenant.call('GET', '/trust.json')).bytes)
    const checked = quietIo()
    assert.equal(await verify([receipt, '--trust', trust], checked.io), 0, checked.said())
    const decided = readFile(receipt, 'utf8')
    for (const instrument of ['eu.epoc.subscriber', 'eu.epoc.content'])
      assert.ok((await decided).includes(`"instrument":"${instrument}"`), instrument)
  })
})
