// The queue over HTTP: filters in the address, words of papers, views that come back; and what who may not know of a demand is
// answered, in both worlds.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Hono } from 'hono'
import { cast, NOW } from '../../../../../test/given.ts'
import { type Desk, openDesk, rowsOf } from '../../../../../test/server/work.ts'
import { act, travel } from '../../../../../test/store-road.ts'
import type { Queue, QueueCounts, SavedView, Workload } from '../../../../api/desk/queue.ts'
import type { Actor } from '../../../../kernel/actor.ts'
import { openField } from '../../../../store/keys/field.ts'
import { notePaperWords } from '../../../../store/search/row.ts'
import { tokenOf } from '../../../../store/search/tokens.ts'
import type { SignedInEnv } from '../../../sign-in/signed-in.ts'
import { addCover, assignMany } from '../../../work/owner.ts'
import { asWorker } from '../../../worker/demand-at-work.ts'
import { queueRoutes } from './queue-routes.ts'
import { readDefault } from './queue-views.ts'

const rita: Actor = { kind: 'staff', id: 'rita', roles: ['administrator'], employment: 'employee' }

describe('the queue over HTTP', { timeout: 500_000 }, () => {
  let desk: Desk
  let app: Hono<SignedInEnv>
  let actor: Actor = cast.mara
  let found = ''

  before(async () => {
    desk = await openDesk()
    app = new Hono<SignedInEnv>()
    app.use('*', async (c, next) => {
      c.set('actor', actor)
      await next()
    })
    queueRoutes(app, desk.d, { name: 'desk', title: 'Desk' } as never)
    found = (await travel(desk.d.store, 'confirmed')).id
    await travel(desk.d.store, 'received')
    const words = notePaperWords(
      desk.d.vault.searchKey,
      found,
      'Provide the Überwachungs records of the wombat',
    )
    await asWorker(desk.d, tx => tx.query(words.text, words.values))
  })
  after(() => desk.ground.close())

  async function get<T>(path: string, as: Actor = cast.mara): Promise<T> {
    actor = as
    const answer = await app.request(path, { headers: { 'x-duly-zone': 'UTC' } })
    assert.equal(answer.status, 200, `${path}: ${await answer.clone().text()}`)
    return answer.json() as Promise<T>
  }
  async function post(path: string, body: object, as: Actor = cast.mara): Promise<Response> {
    actor = as
    return app.request(path, { method: 'POST', body: JSON.stringify(body) })
  }
  const ids = async (query: string, as?: Actor) =>
    (await get<Queue>(`/api/queue?${query}`, as)).rows.map(r => r.id)

  test('a demand is found by words of its paper, however they are written, and by what the address asks', async () => {
    for (const text of ['wombat', 'UBERWACHUNGS', 'wombat records', 'überwachungs'])
      assert.deepEqual(await ids(`text=${encodeURIComponent(text)}`), [found], text)
    assert.deepEqual(await ids('text=wombat%20nowhere'), [])
    assert.deepEqual(await ids('text=wombat&country=US&category=subscriber'), [found])
    assert.deepEqual(await ids('text=wombat&country=NL'), [])
    assert.equal((await ids('received=2026-11-01..2026-11-30')).length, 2)
    assert.equal((await ids('view=mine&country=US')).length, 1)
    assert.deepEqual(await ids('view=closed&due=today'), [])
  })

  test('hostile text and filters are answered, found nowhere and break nothing', async () => {
    for (const text of [
      "'; drop table duly.search; --",
      '<img src=x onerror=alert(1)>',
      '‮evil',
      '%00',
      '{1,2}',
    ])
      assert.deepEqual(await ids(`text=${encodeURIComponent(text)}`), [], text)
    assert.equal((await ids(`country=${encodeURIComponent("US'--,<b>")}&step=${'x'.repeat(5000)}`)).length, 2)
    actor = cast.mara
    assert.equal((await app.request(`/api/queue?text=${'a'.repeat(5000)}`)).status, 400)
  })

  test('whoever looks for words leaves a note of it, which nobody but the auditor and they themselves can read', async () => {
    const before = (await rowsOf(desk.ground, 'select 1 from duly.search_made')).length
    await get('/api/queue?text=aldenhoven', cast.carl)
    await get('/api/queue?country=US', cast.carl)
    const rows = await rowsOf<{ id: string; person_id: string; words: Buffer }>(
      desk.ground,
      'select id, person_id, words from duly.search_made order by at desc, id',
    )
    assert.equal(rows.length, before + 1)
    const note = rows.find(r => r.person_id === 'carl')
    assert.ok(note)
    assert.equal(openField(desk.d.vault.directoryKey, [note.id, 1, 'words'], note.words), 'aldenhoven')
    assert.ok(!note.words.includes('aldenhoven'))
  })

  test('a view is saved for oneself or shared, says how much is in it, and only its owner forgets it', async () => {
    const wish = { id: null, name: 'Aldenhoven', view: 'open', text: '', filters: { country: 'US' } }
    const own = (await (await post('/api/queue/views', { ...wish, shared: false })).json()) as { id: string }
    const shared = (await (
      await post('/api/queue/views', { ...wish, name: 'All', shared: true })
    ).json()) as {
      id: string
    }
    const listed = (views: readonly SavedView[]) => views.filter(v => [own.id, shared.id].includes(v.id))
    assert.deepEqual(
      listed(await get<SavedView[]>('/api/queue/views'))
        .map(v => [v.name, v.own, v.count])
        .toSorted(),
      [
        ['Aldenhoven', true, 1],
        ['All', true, 1],
      ],
    )
    assert.deepEqual(
      listed(await get<SavedView[]>('/api/queue/views', cast.carl)).map(v => v.name),
      ['All'],
    )
    assert.equal((await post(`/api/queue/views/${shared.id}/forget`, {}, cast.carl)).status, 404)
    assert.equal(
      (await post('/api/queue/views', { ...wish, id: shared.id, shared: true }, cast.carl)).status,
      404,
    )
    assert.equal((await post('/api/queue/views', { ...wish, filters: {}, shared: false })).status, 400)
    const stored = await rowsOf<{ t: string }>(desk.ground, 'select v::text as t from duly.saved_view v')
    for (const { t } of stored) assert.ok(!t.includes(Buffer.from('Aldenhoven').toString('hex')))
    assert.equal((await post(`/api/queue/views/${shared.id}/forget`, {})).status, 200)
    assert.equal(listed(await get<SavedView[]>('/api/queue/views')).length, 1)
  })

  test('the demands about a tenant are found by who may know of them, the asking is noted, and a view of them is not counted', async () => {
    const { id } = await travel(desk.d.store, 'determined')
    assert.ok((await ids('customer=acme')).includes(id))
    assert.ok(!(await ids('customer=stad')).includes(id))
    const [noted] = await rowsOf<{ id: string; words: Buffer }>(
      desk.ground,
      'select id, words from duly.search_made order by at desc, id limit 1',
    )
    assert.ok(noted)
    const words = openField(desk.d.vault.directoryKey, [noted.id, 1, 'words'], noted.words)
    assert.match(String(words), /^customer:/)
    await rowsOf(
      desk.ground,
      `insert into duly.tie (id, person_id, kind, demand_id, about, said_by, said_at) values ('c', 'nils', 'other', $1, 'x', 'mara', now())`,
      [id],
    )
    assert.ok(!(await ids('customer=acme', cast.nils)).includes(id), 'who stands aside')
    const view = { view: 'open', text: '', filters: { customer: 'acme' } }
    const saved = (await (
      await post('/api/queue/views', { id: null, name: 'Acme', shared: false, ...view })
    ).json()) as { id: string }
    assert.equal((await get<SavedView[]>('/api/queue/views')).find(v => v.id === saved.id)?.count, null)
    await post(`/api/queue/views/${saved.id}/forget`, {})
  })

  test('a view keeps its columns and its order, and how the queue opens for a person is theirs alone', async () => {
    const shown = { view: 'open', text: '', filters: {}, columns: ['owner', 'due'], sort: 'oldest' }
    const saved = { id: null, name: 'Oldest', shared: true, ...shown }
    const { id } = (await (await post('/api/queue/views', saved)).json()) as { id: string }
    const listed = (await get<SavedView[]>('/api/queue/views', cast.carl)).find(v => v.id === id)
    assert.deepEqual([listed?.columns, listed?.sort], [['demand', 'owner', 'due'], 'oldest'])
    const changed = { ...saved, id, sort: 'latest' }
    assert.equal((await post('/api/queue/views', changed)).status, 200)
    assert.equal((await get<SavedView[]>('/api/queue/views')).find(v => v.id === id)?.sort, 'latest')
    await post(`/api/queue/views/${id}/forget`, {})
    for (const bad of [{ columns: ['name'] }, { columns: [] }, { sort: 'authority' }, { view: 'all' }])
      assert.equal((await post('/api/queue/default', { ...shown, ...bad })).status, 400)
    assert.equal((await post('/api/queue/default', shown)).status, 200)
    assert.deepEqual(await readDefault(desk.d, cast.mara), { ...shown, columns: ['demand', 'owner', 'due'] })
    assert.equal(await readDefault(desk.d, cast.carl), null)
    await post('/api/queue/default/forget', {}, cast.carl)
    assert.notEqual(await readDefault(desk.d, cast.mara), null)
    await post('/api/queue/default/forget', {})
    assert.equal(await readDefault(desk.d, cast.mara), null)
  })

  test('what is given to somebody is found as theirs at once, and after the next event too', async () => {
    await assignMany(desk.d, cast.ines, { ids: [found], person: 'mara', note: '' })
    assert.deepEqual(await ids('owner=me'), [found])
    const [row] = (await get<Queue>('/api/queue?owner=me')).rows
    assert.equal(row?.owner, 'mara')
    await act(desk.d.store, cast.mara, found, { type: 'send_message', text: 'We are at it.' })
    assert.deepEqual(await ids('owner=me'), [found])
    assert.ok(!(await ids('owner=nobody')).includes(found))
  })

  test('while somebody is away, what is theirs is found by who covers as their own', async () => {
    const [from, until] = ['2020-01-01T00:00:00.000Z', '2020-12-01T00:00:00.000Z']
    const cover = { person: 'mara', cover: 'nils', from, until: '2026-11-30T00:00:00.000Z' }
    assert.deepEqual(await ids('owner=me', cast.nils), [])
    assert.equal(await addCover(desk.d, cast.mara, { ...cover, from: '2026-11-20T00:00:00.000Z' }), null)
    assert.deepEqual(await ids('owner=me', cast.nils), [found])
    const views = await get<SavedView[]>('/api/queue/views', cast.nils)
    assert.equal(views.find(v => v.id === 'mine')?.count, 1)
    assert.notEqual(await addCover(desk.d, cast.mara, { ...cover, until }), null, 'an absence that is over')
  })

  test('what only another person may finish is not in the turn of whom it waits for no more, nor counted there', async () => {
    const mine = async (as: Actor) => ({
      list: await ids('view=mine', as),
      filtered: await ids('view=mine&received=2020-01-01..', as),
      count: (await get<QueueCounts>('/api/queue/counts', as)).mine,
    })
    const second: Actor = { kind: 'staff', id: 'nils', roles: ['intake'], employment: 'employee' }
    const { id } = await travel(desk.d.store, 'received')
    await act(desk.d.store, cast.ines, id, {
      type: 'file_as_not_demand',
      reason: 'advertisement',
      note: 'No.',
    })
    const hers = await mine(cast.ines)
    const others = await mine(second)
    assert.ok(!hers.list.includes(id) && !hers.filtered.includes(id))
    assert.ok(others.list.includes(id) && others.filtered.includes(id))
    assert.equal(hers.count, hers.list.length)
    assert.equal(others.count, hers.count + 1)
    assert.ok((await ids('turn=intake', cast.ines)).includes(id), 'the list of all does not hide it')
    // There it says of the row that it is another's, to whom it is barred alone, in whichever way the row was found.
    for (const query of ['turn=intake', 'view=open', 'view=open&sort=latest']) {
      const barred = async (as: Actor) =>
        (await get<Queue>(`/api/queue?${query}`, as)).rows.find(r => r.id === id)?.barred
      assert.deepEqual([await barred(cast.ines), await barred(second)], [true, undefined], query)
    }
  })

  test('each number above the queue is the number of rows in the list that it opens', async () => {
    const [one, other, third] = await ids('view=open', cast.mara)
    assert.ok(one && other && third)
    const now = Date.parse(NOW)
    const due = (id: string, hours: number) => {
      const at = new Date(now + hours * 3_600_000).toISOString()
      return asWorker(desk.d, tx =>
        tx.query(
          'with s as (update duly.search set at = $2 where demand_id = $1) update duly.demand set due_at = $2 where id = $1',
          [id, at],
        ),
      )
    }
    await due(one, -1)
    await due(other, 1)
    await due(third, 72)
    const counts = await get<QueueCounts>('/api/queue/counts', cast.mara)
    const many = async (query: string) => (await ids(query, cast.mara)).length
    assert.deepEqual(
      [counts.open, counts.mine, counts.overdue, counts.dueToday, counts.toApprove],
      [
        await many('view=open'),
        await many('view=mine'),
        await many('view=open&due=overdue'),
        await many('view=open&due=rest_of_today'),
        await many('view=open&step=sign'),
      ],
    )
    assert.ok(counts.overdue > 0 && counts.dueToday > 0)
  })

  test('an administrator finds nothing and counts nothing', async () => {
    assert.deepEqual(await ids('text=wombat&country=US', { ...rita, roles: [] }), [])
    assert.deepEqual(await get('/api/queue/counts', rita), {
      open: 0,
      mine: 0,
      overdue: 0,
      dueToday: 0,
      toApprove: 0,
    })
  })

  test('who may not know of a demand gets the same answers as where there is none', async () => {
    const paths = [
      '/api/queue',
      '/api/queue?view=mine',
      '/api/queue?view=closed',
      '/api/queue?country=US',
      '/api/queue?owner=nobody&turn=analyst',
      '/api/queue?text=zebra',
      '/api/queue?customer=acme',
      '/api/queue?received=2026-01-01..',
      '/api/queue?sort=latest',
      '/api/queue?sort=oldest&view=mine',
      '/api/queue?received=2026-01-01..&due=2026-01-01..',
      '/api/queue/counts',
      '/api/queue/views',
      '/api/queue/workload',
      '/api/queue/choices',
    ]
    const look = async () => {
      const seen: unknown[] = []
      for (const path of paths) seen.push(await get(path, cast.ines))
      return seen
    }
    const before = await look()
    const { id } = await travel(desk.d.store, 'confirmed')
    const words = notePaperWords(desk.d.vault.searchKey, id, 'zebra')
    await asWorker(desk.d, async tx => {
      await tx.query(words.text, words.values)
      await tx.query('update duly.demand set restricted = true where id = $1', [id])
    })
    assert.deepEqual(await look(), before)
  })

  test('the workload says whose turn it is, and how much of it presses', async () => {
    const { byTurn, byPerson } = await get<Workload>('/api/queue/workload')
    assert.ok(byTurn.length > 0)
    assert.equal(byPerson.find(p => p.who === 'mara')?.name, 'Name of mara')
    for (const row of byTurn)
      assert.ok(row.open >= row.week && row.week >= row.today && row.today >= row.overdue)
  })

  test('page after page gives each row that answers once, in order, whichever way it is found', async () => {
    const token = (text: string) => tokenOf(desk.d.vault.searchKey, 'trait', text)
    // Of every two one is of Japan, of every forty one of Korea; many fall due at the same moment.
    await rowsOf(
      desk.ground,
      `insert into duly.demand (id, reference, version, step, turn, due_at, received_at, closed_at, summary, audit_head)
       select md5('page' || n), 'P' || n, 1, case when n % 2 = 0 then 'done' else 'assess' end, 'analyst',
         case when n % 2 = 1 then timestamptz '2026-12-01' + (n / 7) * interval '1 minute' end,
         timestamptz '2026-10-01' + (n / 5) * interval '1 hour',
         case when n % 2 = 0 then timestamptz '2026-11-02' + (n / 7) * interval '1 minute' end, '', ''
       from generate_series(1, 3000) n`,
    )
    await rowsOf(
      desk.ground,
      `insert into duly.search (demand_id, restricted, view, at, received_at, facets, said)
       select md5('page' || n), false, case when n % 2 = 0 then 'closed' else 'open' end, coalesce(closed_at, due_at), received_at,
         array[case when n % 2 = 0 then $1::bigint else $2::bigint end, case when n % 4 < 2 then $3::bigint else $4::bigint end,
           case when n % 80 < 2 then $5::bigint else $4::bigint end, $6::bigint, $7::bigint], '{}'
       from generate_series(1, 3000) n join duly.demand d on d.id = md5('page' || n)`,
      [
        'view:closed',
        'view:open',
        'country:JP',
        'country:XX',
        'country:KR',
        'closed:2026-11',
        'received:2026-10',
      ].map(token),
    )
    for (const [query, count] of [
      ['country=JP', 750],
      ['country=KR', 38],
      ['country=KR,JP', 750],
      ['view=closed&country=JP', 750],
      ['view=closed&country=KR', 37],
      ['country=JP&received=2026-10-02..2026-10-11', null],
      ['country=JP&received=2026-10-02..2026-10-11&sort=oldest', null],
      ['country=JP&received=2026-10-02..2026-10-11&due=2026-12-01..2026-12-01', null],
      ['country=KR&sort=latest', 38],
      ['country=KR&sort=oldest', 38],
      ['sort=oldest', null],
      ['view=closed&sort=latest', 1500],
      ['sort=latest', null],
    ] as const) {
      const rows = []
      let cursor: string | null = ''
      while (cursor !== null) {
        const page: Queue = await get<Queue>(`/api/queue?${query}${cursor ? `&cursor=${cursor}` : ''}`)
        rows.push(...page.rows)
        cursor = page.next
      }
      assert.equal(new Set(rows.map(r => r.id)).size, rows.length, query)
      if (count !== null) assert.equal(rows.length, count, query)
      else assert.ok(rows.length > 50, query)
      const byReceipt = /sort=|received/.test(query) && !query.includes('due=')
      const order = rows.map(r =>
        byReceipt ? r.receivedAt : ((query.includes('closed') ? r.closedAt : r.dueAt) ?? '9999'),
      )
      const downwards = !query.includes('sort=oldest') && (byReceipt || query.includes('closed'))
      const sorted = downwards ? order.toSorted().reverse() : order.toSorted()
      for (const r of query.includes('received') ? rows : [])
        assert.ok(r.receivedAt >= '2026-10-02' && r.receivedAt < '2026-10-12', query)
      for (const r of query.includes('due=') ? rows : [])
        assert.ok(r.dueAt && r.dueAt >= '2026-12-01' && r.dueAt < '2026-12-02', query)
      assert.deepEqual(order, sorted, query)
    }
    assert.ok(NOW > '2026-11-02')
  })
})
