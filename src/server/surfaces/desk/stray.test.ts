// An answer that came in as a demand of its own, filed to the demand that it answers: what lies where afterwards, and that nobody
// learns of a demand by it that they may not know of.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast, NOW } from '../../../../test/given.ts'
import { facts } from '../../../../test/papers/papers.ts'
import { LaneGround } from '../../../../test/server/desk/lanes.ts'
import { act } from '../../../../test/store-road.ts'
import type { DemandPage, StrayOffer } from '../../../api/desk/demand-page.ts'
import type { Command } from '../../../domain/registry/command.ts'
import { type Actor, roles } from '../../../kernel/actor.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { receiveArrival } from '../../papers/intake.ts'
import { asWorker } from '../../worker/demand-at-work.ts'

const vera: Actor = { kind: 'staff', id: 'vera', roles: [...roles], employment: 'employee' }
const WORDS = 'We object to what you told us of.'

describe('an answer that came in as a demand of its own', { timeout: 500_000 }, () => {
  let g: LaneGround
  before(async () => {
    g = await LaneGround.open()
  })
  after(() => g?.close())

  async function mailed(words: string, head: Readonly<Record<string, string>> = {}): Promise<string> {
    const lines = {
      From: 'Anna <admin@acme.example>',
      To: 'legal@quillfern.example',
      Subject: 'Your letter',
      'Message-ID': `<${crypto.randomUUID()}@acme.example>`,
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=utf-8',
      ...head,
    }
    const text = Object.entries(lines).map(([name, value]) => `${name}: ${value}`)
    const done = await receiveArrival(
      g.d,
      { kind: 'system', id: 'mail' },
      {
        channel: 'mail',
        bytes: Buffer.from([...text, '', words].join('\r\n')),
        fileName: 'message.eml',
        service: { servedAt: NOW, servedManner: 'mail', servedUncertain: false, entityServed: 'Q Inc.' },
        receivedAt: NOW,
        sender: { authenticated: true, summary: '' },
      },
    )
    assert.ok(!isRefusal(done), JSON.stringify(done))
    return done.demandId
  }

  async function worked(): Promise<{ id: string; reference: string }> {
    const id = await g.receive(`Produce the records of ${crypto.randomUUID()}.`)
    await act(g.d.store, cast.ines, id, { type: 'confirm_facts', facts: facts(['a@b.example']), changed: [] })
    await g.grant(id, cast.mara, cast.carl, vera)
    const { demand } = await g.as(cast.mara).page<DemandPage>(id)
    return { id, reference: demand.reference }
  }

  const page = (id: string) => g.page<DemandPage>(id)
  const note = 'It quotes our letter.'

  test('is read where it belongs, with its papers, and is looked at once more where it came in', async () => {
    const to = await worked()
    const stray = await mailed(WORDS)
    await g.grant(stray, cast.mara, cast.ines, cast.carl)
    g.as(cast.mara)
    const { reference } = (await page(stray)).demand
    await g.step(stray, 'stray', { reference: to.reference, note })
    const there = await page(to.id)
    const [reply] = there.demand.replies
    assert.deepEqual(reply?.stray, { demand: stray, reference })
    assert.deepEqual([reply?.from, reply?.receivedAt], ['admin@acme.example', NOW])
    assert.match(reply?.text ?? '', /We object/)
    assert.equal(there.next.step, 'read_message')
    assert.match(there.timeline.at(-1)?.says ?? '', new RegExp(`had come in as .?${reference}`))
    const name = reply?.documents.at(-1)?.name ?? ''
    assert.match((await g.get(`/api/demands/${to.id}/documents/${name}`)).text, /We object/)
    const here = await page(stray)
    assert.equal(here.next.step, 'confirm_not_demand')
    assert.equal(here.demand.notDemand?.filedTo?.reference, to.reference)
    const look = { command: { type: 'confirm_not_demand', note: '' } }
    assert.equal((await g.try(stray, 'commands', look)).status, 403)
    await g.as(cast.ines).step(stray, 'commands', look)
  })

  test('is filed once, however often it is sent, and not without a reason', async () => {
    const to = await worked()
    const stray = await mailed('We need more time.')
    await g.grant(stray, cast.mara)
    g.as(cast.mara)
    assert.equal((await g.try(stray, 'stray', { reference: to.reference, note: ' ' })).status, 400)
    assert.equal((await page(to.id)).demand.replies.length, 0)
    const { version } = (await page(stray)).demand
    const body = { version, key: 'k'.repeat(20), reference: to.reference, note }
    const answers = [
      await g.post(`/api/demands/${stray}/stray`, body),
      await g.post(`/api/demands/${stray}/stray`, body),
    ]
    assert.deepEqual(
      answers.map(a => a.status),
      [200, 200],
    )
    assert.equal((await page(to.id)).demand.replies.length, 1)
    // Taken up again it is a demand, and filed again it is no second answer.
    await act(g.d.store, cast.ines, stray, {
      type: 'confirm_facts',
      facts: facts(['a@b.example']),
      changed: [],
    })
    assert.equal((await g.try(stray, 'stray', { reference: to.reference, note })).status, 409)
  })

  test('is completed where only its first half was written', async () => {
    const to = await worked()
    const stray = await mailed('We have moved for a stay.')
    await g.grant(stray, cast.mara)
    const { reference } = (await g.as(cast.mara).page<DemandPage>(stray)).demand
    const reply = {
      receivedAt: NOW,
      documents: [],
      from: 'a@b.example',
      authenticated: true,
      subject: '',
      text: '',
    }
    const half = { ...reply, stray: { demand: stray, reference } }
    await act(g.d.store, cast.mara, to.id, { type: 'file_reply', ...half })
    await g.step(stray, 'stray', { reference: to.reference, note })
    assert.equal((await page(to.id)).demand.replies.length, 1)
    assert.equal((await page(stray)).demand.notDemand?.filedTo?.demand, to.id)
  })

  test('is taken at the page of the demand too, by who has read it', async () => {
    const to = await worked()
    const stray = await mailed('We consent to nothing.')
    const { reference } = (
      await asWorker(g.d, tx =>
        tx.query<{ reference: string }>('select reference from duly.demand where id = $1', [stray]),
      )
    )[0] ?? { reference: '' }
    g.as(cast.mara)
    const unread = await g.try(to.id, 'stray/take', { reference, note })
    assert.deepEqual([unread.status, /have not opened/.test(unread.text)], [409, true])
    await g.grant(stray, cast.mara)
    await g.step(to.id, 'stray/take', { reference, note })
    assert.equal((await page(to.id)).demand.replies[0]?.stray?.demand, stray)
    assert.equal((await page(stray)).demand.notDemand?.filedTo?.demand, to.id)
  })

  test('points to what it names, and to what it answers', async () => {
    const first = await mailed('Produce the records of anna@acme.example.', {
      'Message-ID': '<first@acme.example>',
    })
    const to = await worked()
    const stray = await mailed(`About ${to.reference.toLowerCase()}, as we wrote.`, {
      References: '<first@acme.example>',
    })
    await g.grant(stray, cast.mara)
    const offers = (await g.as(cast.mara).post(`/api/demands/${stray}/stray/offers`, {})).body as {
      offers: StrayOffer[]
    }
    assert.deepEqual(offers.offers.map(o => o.id).toSorted(), [first, to.id].toSorted())
  })

  test('who may not know of a demand gets the same answer as for one that is not there', async () => {
    const sealed = await mailed('A letter for national security.', { 'Message-ID': '<sealed@acme.example>' })
    await act(g.d.store, cast.carl, sealed, {
      type: 'take_into_lane',
      how: 'person',
      people: ['carl'],
      seenBy: [],
    })
    await act(g.d.store, cast.carl, sealed, { type: 'settle_lane', outcome: 'here', paperKept: '' })
    const [{ reference } = { reference: '' }] = await asWorker(g.d, tx =>
      tx.query<{ reference: string }>('select reference from duly.demand where id = $1', [sealed]),
    )
    const stray = await mailed(`About ${reference}.`, { References: '<sealed@acme.example>' })
    await g.grant(stray, vera, cast.carl)
    g.as(vera)
    const offers = await g.post(`/api/demands/${stray}/stray/offers`, {})
    assert.deepEqual(offers.body, { offers: [] })
    const [known, unknown] = [
      await g.try(stray, 'stray', { reference, note }),
      await g.try(stray, 'stray', { reference: 'D-NONE', note }),
    ]
    assert.deepEqual([known.status, known.text], [404, unknown.text])
    // Who knows of both is told why: what it says would be kept from who works on it, or shown to who may not see it.
    g.as(cast.carl)
    assert.equal((await g.try(stray, 'stray', { reference, note })).status, 409)
    assert.deepEqual((await g.post(`/api/demands/${stray}/stray/offers`, {})).body, { offers: [] })
    assert.equal((await page(stray)).demand.notDemand, null)
    // In the lane, too, each demand has its own people.
    const lane: Command = { type: 'take_into_lane', how: 'person', people: ['vera'], seenBy: [] }
    await act(g.d.store, cast.carl, stray, lane)
    await act(g.d.store, vera, stray, { type: 'settle_lane', outcome: 'here', paperKept: '' })
    g.as(vera)
    assert.deepEqual((await g.post(`/api/demands/${stray}/stray/offers`, {})).body, { offers: [] })
    assert.equal((await g.try(stray, 'stray', { reference, note })).status, 404)
  })

  test('who writes again in its thread writes to the demand that it answers', async () => {
    const to = await worked()
    const stray = await mailed('We object, as we said.')
    await g.grant(stray, cast.mara)
    await act(g.d.store, cast.mara, stray, {
      type: 'record_letter',
      matter: null,
      letter: {
        id: 'ack',
        kind: 'acknowledgement',
        to: 'authority',
        subject: 'Received',
        document: null,
        messageId: '<ack@quillfern.example>',
      },
    })
    await g.as(cast.mara).step(stray, 'stray', { reference: to.reference, note })
    const at = await mailed('And please confirm.', { 'In-Reply-To': '<ack@quillfern.example>' })
    assert.equal(at, to.id)
    assert.equal((await page(to.id)).demand.replies.length, 2)
  })
})
