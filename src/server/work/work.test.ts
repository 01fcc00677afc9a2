// Whose demand it is, hand-over, cover, comments, tasks, ties: on a real database, as the desk's people.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast } from '../../../test/given.ts'
import { type Desk, openDesk, opens, rowsOf } from '../../../test/server/work.ts'
import { act, travel } from '../../../test/store-road.ts'
import type { DemandWork } from '../../api/desk/work.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor, execute } from '../../store/demand/execute.ts'
import { openBytes } from '../../store/keys/field.ts'
import { addComment, addTask, editComment, settleTask } from './comments.ts'
import { addCover, assignMany, endCover, offer, settleOffer } from './owner.ts'
import { deskPeople } from './people.ts'
import { readMyWork, readNotifications, readWork } from './read.ts'

const code = (x: Refusal | object | null) => (isRefusal(x) ? x.code : null)

describe('work beside the stream', { timeout: 500_000 }, () => {
  let desk: Desk
  before(async () => {
    desk = await openDesk()
  })
  after(() => desk.ground.close())

  const work = async (
    actor: typeof cast.mara | typeof cast.carl | typeof cast.ada | typeof cast.nils,
    id: string,
  ) => {
    const page = await readWork(desk.d, actor, id)
    assert.ok(!isRefusal(page), JSON.stringify(page))
    return page as DemandWork
  }
  const owner = async (id: string) =>
    (
      await rowsOf<{ owner_id: string | null }>(
        desk.ground,
        'select owner_id from duly.demand where id = $1',
        [id],
      )
    )[0]?.owner_id

  test('many demands are given at once, and each that cannot be says why', async () => {
    const [one, two] = [await travel(desk.d.store, 'received'), await travel(desk.d.store, 'received')]
    const version = one.version
    const done = await assignMany(desk.d, cast.ines, {
      ids: [one.id, two.id, 'f'.repeat(32)],
      person: 'mara',
      note: 'Yours from here.',
    })
    assert.deepEqual(done.assigned, [one.id, two.id])
    assert.deepEqual(
      done.refused.map(r => r.refusal.code),
      ['not_found'],
    )
    assert.equal(await owner(one.id), 'mara')
    const news = await readNotifications(desk.d, cast.mara)
    assert.deepEqual(
      news.items.map(n => n.kind),
      ['assigned', 'assigned'],
    )
    const { people } = await deskPeople(desk.d, cast.carl)
    assert.equal(people.find(p => p.id === 'mara')?.open, 2)
    // Nobody's form became stale by it.
    const [row] = await rowsOf<{ version: number }>(
      desk.ground,
      'select version from duly.demand where id = $1',
      [one.id],
    )
    assert.equal(row?.version, version)
  })

  test('who cannot own it is not given it, and why is the same answer for all', async () => {
    const one = await travel(desk.d.store, 'received')
    const wish = (person: string) => assignMany(desk.d, cast.mara, { ids: [one.id], person, note: '' })
    for (const person of ['ada', 'root', 'nobody'])
      assert.deepEqual(
        (await wish(person)).refused.map(r => r.refusal.code),
        ['cannot_take'],
        person,
      )
    assert.equal(
      code(
        (await assignMany(desk.d, cast.ada, { ids: [one.id], person: 'mara', note: '' })).refused[0]!.refusal,
      ),
      'not_allowed',
    )
  })

  test('a hand-over is with whom it was until the other one takes it', async () => {
    const one = await travel(desk.d.store, 'received')
    await assignMany(desk.d, cast.mara, { ids: [one.id], person: 'mara', note: '' })
    assert.equal(
      code(await offer(desk.d, cast.nils, one.id, { to: 'carl', note: 'Take it.' })),
      'not_allowed',
    )
    assert.equal(code(await offer(desk.d, cast.mara, one.id, { to: 'nils', note: ' ' })), 'invalid_input')
    assert.equal(
      await offer(desk.d, cast.mara, one.id, { to: 'nils', note: 'The clerk calls at four.' }),
      null,
    )
    assert.equal(await owner(one.id), 'mara')
    assert.equal((await readMyWork(desk.d, cast.nils)).offers[0]?.note, 'The clerk calls at four.')
    assert.equal(code(await settleOffer(desk.d, cast.carl, one.id, 'taken')), 'not_allowed')
    assert.equal(await settleOffer(desk.d, cast.nils, one.id, 'taken'), null)
    assert.equal(await owner(one.id), 'nils')
    assert.equal(code(await settleOffer(desk.d, cast.nils, one.id, 'taken')), 'wrong_stage')
  })

  test('while somebody is away their work shows with the cover, and afterwards it does not', async () => {
    const one = await travel(desk.d.store, 'received')
    await opens(desk.d, cast.mara, one.id)
    await assignMany(desk.d, cast.mara, { ids: [one.id], person: 'mara', note: '' })
    await addTask(desk.d, cast.mara, one.id, {
      text: 'Call the clerk.',
      assignee: 'mara',
      dueAt: null,
      blocks: false,
    })
    const from = desk.clock.now
    const until = new Date(Date.parse(from) + 86_400_000).toISOString()
    assert.equal(
      code(await addCover(desk.d, cast.nils, { person: 'mara', cover: 'nils', from, until })),
      'not_allowed',
    )
    assert.equal(await addCover(desk.d, cast.mara, { person: 'mara', cover: 'nils', from, until }), null)
    assert.deepEqual(
      (await readMyWork(desk.d, cast.nils)).covering.map(c => c.person),
      ['mara'],
    )
    desk.clock.now = until
    assert.deepEqual((await readMyWork(desk.d, cast.nils)).covering, [])
    desk.clock.now = from
    assert.equal(await owner(one.id), 'mara', 'it was hers all the time')
    const [cover] = (await deskPeople(desk.d, cast.mara)).covers
    assert.equal(await endCover(desk.d, cast.mara, cover!.id), null)
    assert.deepEqual((await readMyWork(desk.d, cast.nils)).covering, [])
  })

  test('a comment opens under a grant alone, and a mail about it holds nothing of it', async () => {
    const one = await travel(desk.d.store, 'received')
    const text = 'The heron flies at dusk, @Name of nils.'
    await opens(desk.d, cast.mara, one.id)
    assert.equal(await addComment(desk.d, cast.mara, one.id, { text, mentions: ['nils'] }), null)
    assert.equal(code(await readWork(desk.d, cast.nils, one.id)), 'grant_needed')
    await opens(desk.d, cast.nils, one.id)
    assert.equal((await work(cast.nils, one.id)).comments[0]?.text, text)
    const mails = await rowsOf<{ id: string; message: Buffer }>(
      desk.ground,
      "select id, message from duly.staff_mail where person_id = 'nils'",
    )
    const raw = openBytes(
      desk.d.vault.directoryKey,
      [mails.at(-1)!.id, 1, 'mail'],
      mails.at(-1)!.message,
    ).toString()
    assert.match(raw, /You were mentioned/)
    assert.ok(raw.includes(`https://desk.example/demands/${one.id}`))
    assert.ok(!/heron|dusk|D-[0-9A-F]/.test(raw), raw)
    const stored = await rowsOf<{ body: Buffer }>(desk.ground, 'select body from duly.comment')
    assert.ok(stored.every(r => !r.body.includes('heron')))
  })

  test('only its writer changes a comment, and only for minutes', async () => {
    const one = await travel(desk.d.store, 'received')
    await opens(desk.d, cast.mara, one.id)
    await addComment(desk.d, cast.mara, one.id, { text: 'frist', mentions: [] })
    const [comment] = (await work(cast.mara, one.id)).comments
    const edit = (actor: typeof cast.mara | typeof cast.carl) =>
      editComment(desk.d, actor, one.id, { id: comment!.id, text: 'first', mentions: [] })
    assert.equal(code(await edit(cast.carl)), 'not_allowed')
    assert.equal(await edit(cast.mara), null)
    assert.equal((await work(cast.mara, one.id)).comments[0]?.text, 'first')
    const now = desk.clock.now
    desk.clock.now = new Date(Date.parse(now) + 16 * 60_000).toISOString()
    assert.equal(code(await edit(cast.mara)), 'wrong_stage')
    desk.clock.now = now
  })

  test('no tenant, officer or stranger sees a row of it', async () => {
    for (const actor of [cast.acme, cast.officer, cast.root] as const)
      for (const table of ['comment', 'task', 'assignment', 'mark', 'wall', 'staff_mail', 'page'])
        assert.deepEqual(
          await withTransaction(desk.d.db, databaseActor(actor), tx =>
            tx.query(`select 1 from duly.${table}`, []),
          ),
          [],
          `${actor.id} ${table}`,
        )
  })

  test('a task that must be done keeps the demand open until it is', async () => {
    const one = await travel(desk.d.store, 'downloaded')
    await opens(desk.d, cast.mara, one.id)
    await addTask(desk.d, cast.mara, one.id, {
      text: 'File the docket sheet.',
      assignee: 'nils',
      dueAt: null,
      blocks: true,
    })
    const close = { type: 'close', outcome: 'complied', process: 'subpoena' } as const
    assert.equal(
      code(await execute(desk.d.store, cast.mara, { demandId: one.id, command: close })),
      'tasks_open',
    )
    const [task] = (await work(cast.mara, one.id)).tasks
    assert.equal(await settleTask(desk.d, cast.nils, one.id, { id: task!.id, done: true }), null)
    await act(desk.d.store, cast.mara, one.id, close)
  })
})
