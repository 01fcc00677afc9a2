// A paper of national security that comes by mail, upload or file: the reader that suspects it keeps nothing of it, whoever sees it
// takes it out, and those who are not named find the desk as it was.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast, NOW } from '../../../../test/given.ts'
import { LaneGround } from '../../../../test/server/desk/lanes.ts'
import type { DemandPage } from '../../../api/desk/demand-page.ts'
import type { Queue } from '../../../api/desk/queue.ts'
import { type Actor, roles } from '../../../kernel/actor.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { fsckStore } from '../../../store/fsck/fsck.ts'
import { createChanges } from '../../changes.ts'
import { receiveArrival } from '../../papers/intake.ts'
import { asWorker } from '../../worker/demand-at-work.ts'
import { releaseLate } from '../../worker/held.ts'
import { react } from '../../worker/react.ts'
import { readFor } from '../../worker/reading.ts'

const vera: Actor = { kind: 'staff', id: 'vera', roles: [...roles], employment: 'employee' }
const LETTER = `U.S. Department of Justice
Federal Bureau of Investigation

NATIONAL SECURITY LETTER
File No. NSL-26-000000

Under the authority of Title 18, United States Code, Section 2709, you are hereby directed to provide to the
Federal Bureau of Investigation the name, address and length of service of the subscriber zebedee@acme.example.
`
const ORDINARY = 'GRAND JURY SUBPOENA\n\nProduce the records of zebedee@acme.example.'

describe('a paper of national security that comes by an ordinary way', { timeout: 500_000 }, () => {
  let g: LaneGround
  before(async () => {
    g = await LaneGround.open()
    await asWorker(g.d, tx => tx.query(`update duly.person set roles = '{analyst}' where id = 'vera'`))
  })
  after(() => g?.close())

  const mail = (text: string, id: string) =>
    [
      'From: Someone <agent@agency.example>',
      'To: legal@quillfern.example',
      'Subject: Enclosed quagmire',
      `Message-ID: <${id}@agency.example>`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
    ].join('\r\n')

  async function mailed(text: string): Promise<string> {
    const done = await receiveArrival(
      g.d,
      { kind: 'system', id: 'mail' },
      {
        channel: 'mail',
        bytes: Buffer.from(mail(text, crypto.randomUUID())),
        fileName: 'message.eml',
        service: { servedAt: NOW, servedManner: 'mail', servedUncertain: false, entityServed: 'Q Inc.' },
        receivedAt: NOW,
        sender: { authenticated: true, summary: '' },
        heldUntil: '2099-01-01T00:00:00.000Z',
      },
    )
    assert.ok(!isRefusal(done))
    return done.demandId
  }

  const rowsOf = (sql: string, id: string) =>
    asWorker(g.d, tx => tx.query<Record<string, unknown>>(sql, [id]))
  const queueOf = async (actor: Actor) =>
    ((await g.as(actor).get('/api/queue?view=open')).body as Queue).rows.map(r => r.id)
  const work = (id: string) => react(g.d, createChanges(), id)

  test('a mail is not shown to the desk before the reader has looked at it, an ordinary one then is', async () => {
    const id = await mailed(ORDINARY)
    assert.deepEqual(await queueOf(vera), [])
    assert.equal((await g.get(`/api/demands/${id}`)).status, 404)
    await work(id)
    await readFor(g.d, createChanges(), id)
    assert.deepEqual(await queueOf(vera), [id])
    const found = (await g.get('/api/queue?view=open&text=quagmire')).body as Queue
    assert.deepEqual(
      found.rows.map(r => r.id),
      [id],
      'found by the words of its mail',
    )
    assert.equal((await rowsOf('select 1 from duly.reading where demand_id = $1', id)).length, 1)
  })

  test('a reader that is ill keeps no mail from the desk for ever', async () => {
    const id = await mailed('It cannot be read.')
    g.moveTo('2099-01-02T00:00:00.000Z')
    await releaseLate(g.d)
    g.moveTo(NOW)
    assert.ok((await queueOf(vera)).includes(id))
  })

  test('what the reader suspects is kept for the people named: no reading, no word, no row elsewhere', async () => {
    const before = await queueOf(vera)
    const id = await mailed(LETTER)
    await readFor(g.d, createChanges(), id)
    await work(id)
    assert.deepEqual(await queueOf(vera), before)
    assert.ok((await queueOf(cast.carl)).includes(id), 'counsel receives it until two people are listed')
    assert.deepEqual(await rowsOf('select 1 from duly.reading where demand_id = $1', id), [])
    assert.deepEqual(
      await rowsOf('select said::text, paper::text, restricted from duly.search where demand_id = $1', id),
      [{ said: '{}', paper: '{}', restricted: true }],
    )
    assert.deepEqual(await rowsOf('select 1 from duly.webhook_delivery where about = $1', id), [])
    assert.deepEqual(await rowsOf('select 1 from duly.held where demand_id = $1', id), [])
    assert.deepEqual(await rowsOf('select person_id, kind from duly.notification where demand_id = $1', id), [
      { person_id: 'carl', kind: 'named' },
    ])
    assert.equal(
      (await rowsOf('select 1 from duly.outgoing_mail where demand_id = $1', id)).length,
      1,
      'the sender hears that it arrived, as of every mail',
    )
    await work(id)
    await readFor(g.d, createChanges(), id)
    assert.deepEqual(await rowsOf('select 1 from duly.reading where demand_id = $1', id), [], 'nor later')
    assert.equal((await rowsOf('select 1 from duly.notification where demand_id = $1', id)).length, 1)
  })

  test('nothing is done to it before somebody named has said what it is; nobody else can say so', async () => {
    const [own = ''] = await laneOf(cast.carl)
    await g.grant(own, cast.carl)
    const page = await g.as(cast.carl).page<DemandPage>(own)
    assert.equal(page.next.step, 'settle_lane')
    assert.ok(page.documents.every(doc => doc.parts.length === 0))
    assert.equal(page.draftFacts, null)
    const filed = { command: { type: 'file_as_not_demand', reason: 'advertisement', note: 'x' } }
    assert.equal((await g.try(own, 'commands', filed)).status, 409)
    g.as(vera)
    const answer = { version: 1, key: crypto.randomUUID(), outcome: 'none' }
    assert.equal((await g.post(`/api/demands/${own}/settle-lane`, answer)).status, 404)
  })

  const laneOf = async (actor: Actor) =>
    ((await g.as(actor).get('/api/queue?view=open')).body as Queue).rows
      .filter(r => r.summary.restricted)
      .map(r => r.id)

  test('what is none goes back to the desk, is read, and is not suspected again', async () => {
    const [id = ''] = await laneOf(cast.carl)
    await g.as(cast.carl).step(id, 'settle-lane', { outcome: 'none' })
    assert.ok((await queueOf(vera)).includes(id))
    await readFor(g.d, createChanges(), id)
    assert.equal((await rowsOf('select 1 from duly.reading where demand_id = $1', id)).length, 1)
    const found = (await g.as(vera).get('/api/queue?view=open&text=zebedee')).body as Queue
    assert.ok(
      found.rows.some(r => r.id === id),
      'found by its words again',
    )
  })

  test('whoever opened a paper takes it out by its reference alone, and what was read of it is gone', async () => {
    const id = await g.receive(ORDINARY)
    await readFor(g.d, createChanges(), id)
    await g.grant(id, vera)
    // What the machine read is shown as nobody's word yet, and found by it.
    const found = (await g.as(vera).get('/api/queue?view=open&process=subpoena')).body as Queue
    const [row] = found.rows.filter(r => r.id === id)
    assert.deepEqual([row?.summary.instrument, row?.summary.unconfirmed], ['us.subpoena.grand_jury', true])
    const { demand } = await g.as(vera).page<DemandPage>(id)
    const take = (reference: string) =>
      g.post(`/api/demands/${id}/take-out`, { key: crypto.randomUUID(), reference })
    assert.equal((await take('D-OTHER')).status, 400)
    assert.deepEqual((await take(demand.reference)).body, { taken: true })
    assert.equal((await g.get(`/api/demands/${id}`)).status, 404)
    assert.deepEqual(await rowsOf('select 1 from duly.reading where demand_id = $1', id), [])
    assert.deepEqual(
      await rowsOf(
        'select said::text, paper::text, proposed::text from duly.search where demand_id = $1',
        id,
      ),
      [{ said: '{}', paper: '{}', proposed: '{}' }],
    )
    assert.deepEqual(await rowsOf('select proposed from duly.demand where id = $1', id), [{ proposed: null }])
    await g.grant(id, cast.carl)
    const page = await g.as(cast.carl).page<DemandPage>(id)
    assert.deepEqual(page.demand.taken?.seenBy, ['ines', 'vera'])
    await g.step(id, 'settle-lane', { outcome: 'here' })
    assert.equal((await g.page<DemandPage>(id)).next.step, 'confirm_facts')
    await readFor(g.d, createChanges(), id)
    assert.deepEqual(
      await rowsOf('select 1 from duly.reading where demand_id = $1', id),
      [],
      'it is not read',
    )
  })

  test('kept outside, its key is gone from both wrappings and its papers from the disk; another keeps its clocks', async () => {
    const id = await mailed(LETTER)
    await readFor(g.d, createChanges(), id)
    await work(id)
    await g.grant(id, cast.carl)
    const { demand } = await g.as(cast.carl).page<DemandPage>(id)
    const wish = { outcome: 'outside', paperKept: 'safe 7' }
    assert.equal((await g.try(id, 'settle-lane', { ...wish, paperKept: ' ' })).status, 400)
    const done = await g.try(id, 'settle-lane', wish)
    assert.equal(done.status, 200, done.text)
    const kept = (done.body as { id: string }).id
    assert.notEqual(kept, id)
    assert.deepEqual(
      await rowsOf(
        `select online, encode(sealed, 'hex') as sealed from duly.matter_key where demand_id = $1`,
        id,
      ),
      [{ online: null, sealed: '' }],
    )
    for (const doc of demand.received.documents) assert.equal(await g.d.documents.has(doc.name), false)
    await g.grant(kept, cast.carl)
    const page = await g.page<DemandPage>(kept)
    assert.equal(page.demand.received.servedAt, demand.received.servedAt)
    assert.equal(page.demand.received.restricted?.paperKept, 'safe 7')
    assert.ok(!(await queueOf(vera)).includes(kept))
    await work(id)
    await work(kept)
  })

  test('fsck finds all of it coherent', async () => {
    const { differences, unopened } = await fsckStore({
      database: g.d.db,
      using: { ...g.d.vault, unwrapSealed: null },
      documents: g.d.documents,
      outbox: g.d.outbox,
      policy: g.d.settings,
      packHash: g.d.store.packHash,
      now: NOW,
      onProgress: () => {},
    })
    assert.deepEqual([differences, unopened], [[], 1])
  })
})
