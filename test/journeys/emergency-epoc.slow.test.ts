// A European Production Order in an emergency that nobody had validated when it came: answered within its eight hours, validated at
// hour 40; and two that were not: refused, or past hour 48 without a word. What has left is not called back, and nothing more leaves.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { newKey, read, waitFor } from '../../src/cli/demo/speak.ts'
import type { LineDecision } from '../../src/domain/decision/events.ts'
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

const HOUR = 3_600_000

/** Of a police authority, with the declaration of section I, and no validation shown in section J. */
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
  validated_by: null,
  'emergency.imminent': true,
  'emergency.kind': 'life',
  urgent: null,
  section_I_declaration: true,
  data_location: 'US',
  foreign_law_conflict: null,
}

describe('the journey of an emergency certificate that was not validated before', {
  timeout: 600_000,
}, () => {
  let house: House
  before(async () => {
    house = await openHouse()
  })
  after(() => house?.close())

  async function arrived(): Promise<string> {
    const { mara, ines } = house.cast.desk
    const id = await bring(house, 'facts')
    const base = factsOf(house, await read(mara, id), { categories: ['subscriber'] })
    const facts = {
      ...base,
      instrument: 'eu.epoc.emergency',
      country: 'FR',
      body: 'police',
      issuedOn: house.day(0),
      dueAt: null,
      secrecy: openly,
      answers: sections,
    }
    await does(house, id, ines, { type: 'confirm_facts', facts, changed: [] })
    await authenticated(house, id)
    await lookedUp(house, id)
    await assessed(house, id)
    return id
  }

  async function determined(id: string): Promise<void> {
    const { mara, cem } = house.cast.desk
    const { assessment } = (await read(mara, id)).demand
    const lines = (assessment?.lines ?? []).map(
      ({ ask, category, account }): LineDecision => ({
        ask,
        category,
        account,
        decision: 'comply',
        ground: 'required_by_law',
        cite: 'Reg. (EU) 2023/1543 art 10(4)',
        reason: 'The certificate reaches these records.',
        period: { from: '2026-03-01T00:00:00.000Z', to: '2026-06-01T00:00:00.000Z' },
        wouldSuffice: [],
      }),
    )
    const notChallenged = 'A life is in danger, and it asks for the least.'
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
  }

  /** What the authority said since, as a person of the desk records it; once more where a clock changed the demand meanwhile. */
  async function recorded(id: string, outcome: string, note: string, again = 5): Promise<void> {
    const { mara } = house.cast.desk
    const { version } = (await read(mara, id)).demand
    const act = { type: 'record_confirmation', outcome, on: house.now().toISOString(), note }
    const form = new FormData()
    form.set('body', JSON.stringify({ version, key: newKey(), act }))
    const whole = new Response(form)
    const answer = await mara.call('POST', `/api/demands/${id}/challenges`, {
      bytes: Buffer.from(await whole.arrayBuffer()),
      mediaType: whole.headers.get('content-type') ?? '',
    })
    if (answer.status === 409 && again > 0) return recorded(id, outcome, note, again - 1)
    assert.equal(answer.status, 200, answer.bytes.toString('utf8').slice(0, 300))
  }

  const demandOf = async (id: string) => (await read(house.cast.desk.mara, id)).demand
  const provisional = async (id: string) =>
    Object.values((await demandOf(id)).assessment?.answer ?? {}).map(answer => answer.provisional?.state)
  const outcomes = async (id: string) => (await demandOf(id)).assessment?.lines.map(l => l.outcome)
  const nextOf = async (id: string) => {
    const { step, turn } = (await read(house.cast.desk.mara, id)).next
    return [step, turn]
  }

  test('it binds while it is pending; validated at hour 40, refused, or never: nothing more leaves', async () => {
    const [validated, refused, silent] = [await arrived(), await arrived(), await arrived()]
    for (const id of [validated, refused, silent]) {
      assert.deepEqual(await outcomes(id), ['sufficient'], 'in its first hour')
      assert.deepEqual(await provisional(id), ['pending'])
      const { assessment, received } = await demandOf(id)
      const due = Date.parse(assessment?.deadline?.dueAt ?? '')
      assert.equal(due - Date.parse(received.servedAt), 8 * HOUR)
      await determined(id)
    }
    for (const id of [validated, refused]) {
      await released(house, id)
      assert.ok((await demandOf(id)).released, 'within its eight hours')
    }
    await house.passDays(40 / 24)
    await recorded(validated, 'confirmed', 'The investigating judge, by the system.')
    await recorded(
      refused,
      'refused',
      'The investigating judge refused; the authority withdraws and deletes.',
    )
    const kept = (await demandOf(validated)).confirmation
    assert.equal(kept?.outcome, 'confirmed')
    assert.notEqual((await nextOf(validated))[0], 'confirmation')
    const { assessment, confirmation, released: out } = await demandOf(refused)
    assert.equal(confirmation?.outcome, 'refused')
    assert.ok(out, 'what has left is not called back')
    const follow = Object.values(assessment?.answer ?? {}).flatMap(answer => answer.followUp)
    assert.match(follow[0]?.if_not ?? '', /withdraws at once and deletes or restricts/)
    assert.notEqual((await nextOf(refused))[0], 'prepare')

    assert.equal((await nextOf(silent))[0], 'prepare', 'at hour 40 it still binds')
    await house.passDays(9 / 24)
    await waitFor(house.cast, silent, p => p.next.step === 'confirmation', 'its time is over')
    assert.deepEqual(await nextOf(silent), ['confirmation', 'counsel'])
    await recorded(silent, 'never', 'The authority, on the telephone: no judge was asked.')
    await assessed(house, silent)
    assert.deepEqual(await provisional(silent), ['lapsed'])
    assert.deepEqual(await outcomes(silent), ['insufficient'])
    const orders = Object.values((await demandOf(silent)).assessment?.answer ?? {}).flatMap(a => a.actions)
    assert.ok(orders.includes('stop'))
    assert.notEqual((await nextOf(silent))[0], 'prepare')
  })
})
