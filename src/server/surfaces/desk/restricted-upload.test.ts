// Two worlds: somebody brought a file and said that it may be of national security, or nobody brought one. Whoever is not named for
// such papers, who brought it too, gets the same bytes from the first moment on; no machine reads it.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast, NOW } from '../../../../test/given.ts'
import { LaneGround, listing, paths, steady } from '../../../../test/server/desk/lanes.ts'
import type { DemandPage } from '../../../api/desk/demand-page.ts'
import type { Queue } from '../../../api/desk/queue.ts'
import { type Actor, roles } from '../../../kernel/actor.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { listReceivers } from '../../admin/by-hand.ts'
import { createChanges } from '../../changes.ts'
import { asWorker } from '../../worker/demand-at-work.ts'
import { react } from '../../worker/react.ts'
import { readFor } from '../../worker/reading.ts'

const vera: Actor = { kind: 'staff', id: 'vera', roles: [...roles], employment: 'employee' }
const PAPER = 'National Security Letter about quagmire@acme.example'
const MAIL = [
  'From: An agent <agent@bureau.example>',
  'To: legal@quillfern.example',
  'Subject: Enclosed',
  'Message-ID: <brought@bureau.example>',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  PAPER,
].join('\r\n')

describe('a paper of national security that somebody brings as a file', { timeout: 500_000 }, () => {
  let g: LaneGround
  let ordinary = ''
  const outside = new Map<string, Record<string, string>>()
  let id = ''

  before(async () => {
    g = await LaneGround.open()
    ordinary = await g.receive('Produce the records of anna@acme.example.')
    await g.grant(ordinary, vera, cast.ines)
    assert.deepEqual(
      await listReceivers(
        g.d,
        { kind: 'staff', id: 'ada', roles: ['administrator'], employment: 'employee' },
        ['carl', 'mara'],
      ),
      { done: true },
    )
    for (const who of [vera, cast.ines]) outside.set(who.id, await seenBy(who))
  })
  after(() => g?.close())

  async function seenBy(actor: Actor, hidden = '0'.repeat(32)): Promise<Record<string, string>> {
    g.as(actor)
    const seen: Record<string, string> = {}
    const searches = ['/api/queue?text=quagmire', '/api/queue?view=open&text=enclosed']
    for (const path of [...paths(ordinary), ...listing, ...searches, `/api/demands/${hidden}`]) {
      const { status, text } = await g.get(path)
      seen[path.replace(hidden, '{hidden}')] = `${status} ${steady(text)}`
    }
    return seen
  }

  const bring = (lane: boolean, file: { name: string; text: string }, key = crypto.randomUUID()) => {
    const form = new FormData()
    const served = { servedAt: NOW, servedManner: 'courier', entityServed: 'Quillfern Inc.' }
    for (const [name, value] of Object.entries({ ...served, key, lane: String(lane) })) form.set(name, value)
    form.set('paper', new File([file.text], file.name))
    return g.send('/api/demands', form)
  }
  const letter = { name: 'letter.txt', text: PAPER }
  const demands = () =>
    asWorker(g.d, tx =>
      tx.query<{ id: string }>('select id from duly.demand where restricted order by received_at'),
    )

  test('who brings it is told that it is handed over, and nothing else; brought again it is the same', async () => {
    g.as(cast.ines)
    const key = crypto.randomUUID()
    const first = await bring(true, letter, key)
    assert.deepEqual([first.status, first.body], [201, { handed: true }])
    assert.deepEqual((await bring(true, letter, key)).text, first.text)
    const found = await demands()
    assert.equal(found.length, 1)
    id = found[0]?.id ?? ''
  })

  test('before anything else happens, whoever is not named sees what she saw without it, who brought it too', async () => {
    for (const who of [vera, cast.ines]) assert.deepEqual(await seenBy(who, id), outside.get(who.id))
  })

  test('no machine reads it, nothing proposes facts, and it is found by no word', async () => {
    const silent = createChanges()
    await react({ ...g.d, jobs: { ...g.d.jobs, read: () => assert.fail('read') } }, silent, id)
    await readFor(g.d, silent, id)
    const made = await asWorker(g.d, async tx => [
      await tx.query('select 1 from duly.reading where demand_id = $1', [id]),
      await tx.query('select 1 from duly.demand where id = $1 and proposed is not null', [id]),
      await tx.query(
        "select 1 from duly.search where demand_id = $1 and (said::text <> '{}' or paper::text <> '{}')",
        [id],
      ),
    ])
    assert.deepEqual(made, [[], [], []])
    for (const who of [vera, cast.ines]) assert.deepEqual(await seenBy(who, id), outside.get(who.id))
  })

  test('those named see it at once, are told, and say what it is; given back it is the desk’s', async () => {
    const rows = await asWorker(g.d, tx =>
      tx.query<{ person_id: string }>(
        "select person_id from duly.notification where demand_id = $1 and kind = 'named' order by 1",
        [id],
      ),
    )
    assert.deepEqual(rows, [{ person_id: 'carl' }, { person_id: 'mara' }])
    await g.grant(id, cast.carl)
    const page = await g.as(cast.carl).page<DemandPage>(id)
    assert.equal(page.next.step, 'settle_lane')
    assert.deepEqual(page.demand.taken?.seenBy, ['ines'])
    await g.step(id, 'settle-lane', { outcome: 'none', paperKept: '' })
    const { rows: queue } = (await g.as(cast.ines).get('/api/queue')).body as Queue
    assert.ok(queue.some(r => r.id === id))
  })

  test('who is named for such papers and brings one has it before them', async () => {
    g.as(cast.carl)
    const { status, body } = await bring(true, { name: 'other.txt', text: `${PAPER}, second` })
    assert.equal(status, 201)
    assert.ok('id' in (body as object))
  })

  test('a saved mail that lies in the lane already is no duplicate for who brings it, marked or not', async () => {
    g.as(cast.carl)
    assert.ok('id' in ((await bring(true, { name: 'mail.eml', text: MAIL })).body as object))
    g.as(cast.ines)
    const again = await bring(true, { name: 'mail.eml', text: MAIL })
    assert.deepEqual([again.status, again.body], [201, { handed: true }])
    const open = await bring(false, { name: 'mail.eml', text: MAIL })
    assert.equal(open.status, 201, open.text)
    assert.deepEqual((open.body as { handed?: true }).handed, undefined)
    assert.ok(!isRefusal(open.body))
  })
})
