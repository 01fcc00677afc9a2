// A hold over HTTP: what is offered to be signed is what is redirected and nothing else, and only that comes to the gate's box.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { callback, cast, pass, recordLookup, requestLookup } from '../../../../test/given.ts'
import { determine, facts, reject } from '../../../../test/papers/papers.ts'
import { LaneGround } from '../../../../test/server/desk/lanes.ts'
import { act } from '../../../../test/store-road.ts'
import type { DemandPage } from '../../../api/desk/demand-page.ts'
import {
  encodeHold,
  encodeHoldEnd,
  type Hold,
  type HoldEnd,
  parseHold,
  parseHoldEnd,
} from '../../../seal/hold.ts'
import { asWorker, loadAtWork } from '../../worker/demand-at-work.ts'
import { orderGate } from '../../worker/gate-orders.ts'

const ACCOUNT = 'anna@acme.example'
const UNTIL = '2027-02-23'
const assertion = { id: 'a-passkey' }
const vectors = join(import.meta.dirname, '../../../../vectors/seal/signed-formats.json')
const frozen = JSON.parse(readFileSync(vectors, 'utf8'))

describe('a hold over HTTP', { timeout: 500_000 }, () => {
  let g: LaneGround
  let id = ''
  let hold: Hold

  before(async () => {
    g = await LaneGround.open()
    const inbox = frozen.authorisation.value.recipients[0].key
    const gate = { v: 1, vkey: frozen.authorisation.value.gate, inbox }
    writeFileSync(join(g.d.dir.path, 'gate-public.json'), JSON.stringify(gate))
    id = await g.receive(`Produce the records of ${ACCOUNT}.`)
    await act(g.d.store, cast.ines, id, { type: 'confirm_facts', facts: facts([ACCOUNT]), changed: [] })
    await act(g.d.store, cast.mara, id, pass())
    await act(g.d.store, cast.carl, id, callback('confirmed'))
    await asWorker(g.d, tx => tx.query("update duly.tenant set kind = 'enterprise' where id = 'acme'"))
    await act(g.d.store, cast.mara, id, requestLookup)
    await act(g.d.store, cast.gate, id, recordLookup({ [ACCOUNT]: 'acme' }))
    await g.grant(id, cast.mara, cast.ines)
    await g.as(cast.mara).step(id, 'assess', {})
  })
  after(() => g?.close())

  const page = () => g.page<DemandPage>(id)
  const matters = async () => (await page()).demand.matters.map(m => m.id)

  async function offered(until = UNTIL): Promise<Hold> {
    const { body, status, text } = await g.post(`/api/demands/${id}/hold/options`, {
      matters: await matters(),
      until,
    })
    assert.equal(status, 200, text)
    return parseHold(Buffer.from((body as { hold: string }).hold))
  }

  const textOf = (change: Partial<Hold>) => Buffer.from(encodeHold({ ...hold, ...change })).toString()

  async function orders(): Promise<string[]> {
    const work = await loadAtWork(g.d, id)
    if (work) await orderGate(g.d, work)
    const rows = await asWorker(g.d, tx =>
      tx.query<{ kind: string; subject: string }>(
        `select kind, subject from duly.gate_order where demand_id = $1 and kind in ('hold', 'end_hold') order by created_at`,
        [id],
      ),
    )
    return rows.map(row => `${row.kind}/${row.subject}`)
  }

  test('nothing is offered before anything is redirected', async () => {
    const { body } = await g.post(`/api/demands/${id}/hold/options`, {
      matters: await matters(),
      until: UNTIL,
    })
    assert.equal((body as { type: string }).type, 'urn:duly:refusal:wrong_stage')
  })

  test('what is redirected is offered by the place where it lies, in the paper’s period, for minutes', async () => {
    const { demand } = await page()
    const lines = [...new Set(demand.facts?.asks.flatMap(ask => ask.categories))].map(category => ({
      ...reject('acc1', category),
      decision: 'redirect' as const,
      ground: 'tenant_is_organisation' as const,
    }))
    await act(g.d.store, cast.mara, id, determine(lines, false))
    hold = await offered()
    const [ask] = demand.facts?.asks ?? []
    const places = demand.accounts[0]?.places.filter(p => p.categories.some(c => ask?.categories.includes(c)))
    assert.deepEqual(
      hold.parts.map(p => [p.source, p.account, p.from, p.to]),
      places?.map(p => [p.source, p.account, ask?.period.from, ask?.period.to]),
    )
    assert.deepEqual([hold.until, hold.by, hold.demand], [UNTIL, 'mara', demand.reference])
    assert.equal(Date.parse(hold.expiresAt) - Date.parse(hold.at), 600_000)
    const far = { matters: await matters(), until: '2029-01-01' }
    assert.equal((await g.post(`/api/demands/${id}/hold/options`, far)).status, 400)
  })

  test('until it is set apart the letter is previewed with that, and not sent', async () => {
    const letter = { kind: 'redirect', note: '' }
    const draft = await g.post(`/api/demands/${id}/letters/draft`, letter)
    assert.equal((draft.body as { unkept?: boolean }).unkept, true)
    const type = async (more: object) =>
      ((await g.try(id, 'letters', { ...letter, ...more })).body as { type: string }).type
    assert.equal(await type({}), 'urn:duly:refusal:redirect_first')
    assert.equal(await type({ unkept: 'They are here.' }), 'urn:duly:refusal:counsel_required')
  })

  test('of another account, demand or kind of data it is not taken, and nothing comes to the gate', async () => {
    const [part] = hold.parts
    for (const change of [
      { parts: [{ ...part!, account: 'somebody else' }] },
      { parts: [...hold.parts, { ...part!, account: 'somebody else' }] },
      { parts: [{ ...part!, categories: ['location'] }] },
      { parts: [{ ...part!, from: null, to: null }] },
      { demand: 'D-OTHER' },
    ] as Partial<Hold>[])
      assert.equal((await g.try(id, 'hold', { hold: textOf(change), assertion })).status, 404)
    assert.equal((await g.try(id, 'hold', { hold: '{}', assertion })).status, 404)
    assert.deepEqual(await orders(), [])
  })

  test('signed, it comes to the gate once, and the gate’s word is what is kept', async () => {
    await g.step(id, 'hold', { hold: textOf({}), assertion })
    assert.equal((await page()).next.turn, 'gate')
    assert.deepEqual([...(await orders()), ...(await orders())], [`hold/${hold.id}`, `hold/${hold.id}`])
    await act(g.d.store, cast.gate, id, {
      type: 'record_hold',
      hold: hold.id,
      sources: ['mail'],
      items: 7,
      bytes: null,
    })
    const { demand, next } = await page()
    assert.equal(demand.matters[0]?.preserved?.until, UNTIL)
    assert.notEqual(next.step, 'preserve')
    const draft = await g.post(`/api/demands/${id}/letters/draft`, { kind: 'redirect', note: '' })
    assert.equal((draft.body as { unkept?: boolean }).unkept, undefined)
    assert.deepEqual(demand.holds[0]?.matters, await matters())
  })

  test('its end is signed for this hold of this demand, once nobody wants it any more', async () => {
    const ask = (wanted: string) => g.post(`/api/demands/${id}/hold/end/options`, { hold: wanted })
    assert.equal((await ask('ab'.repeat(16))).status, 404)
    const offer = parseHoldEnd(Buffer.from(((await ask(hold.id)).body as { end: string }).end))
    const end = (change: Partial<HoldEnd> = {}) =>
      Buffer.from(encodeHoldEnd({ ...offer, ...change })).toString()
    assert.equal((await g.try(id, 'hold/end', { end: end(), assertion })).status, 409)
    const over = {
      type: 'record_redirect_answer',
      outcome: 'withdrawn',
      note: 'By telephone.',
      exception: null,
    }
    await g.step(id, 'commands', { command: over })
    assert.deepEqual((await page()).holdsToEnd, [hold.id])
    assert.equal(
      (await g.try(id, 'hold/end', { end: end({ hold: 'ab'.repeat(16) }), assertion })).status,
      404,
    )
    await g.step(id, 'hold/end', { end: end(), assertion })
    assert.deepEqual(await orders(), [`hold/${hold.id}`, `end_hold/${offer.id}`])
  })
})
