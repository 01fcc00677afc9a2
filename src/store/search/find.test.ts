// The finder gives exactly what the policy of its table shows, for each kind of actor, and what a restricted demand is made of
// stands in no index.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast, gagged, NOW, readSecrecy } from '../../../test/given.ts'
import {
  asThief,
  type Ground,
  seedDirectory,
  startGround,
  testPolicy,
  testStore,
} from '../../../test/ground.ts'
import { importOpen, imported as known } from '../../../test/import-open.ts'
import { facts } from '../../../test/papers/papers.ts'
import { act, travel } from '../../../test/store-road.ts'
import { askedOf, type Filters, listOrder, type Sort } from '../../queue/filter.ts'
import type { Proposed, QueueView } from '../../queue/traits.ts'
import type { Actor } from '../actor.ts'
import { withTransaction } from '../database.ts'
import { loadStream } from '../demand/stream.ts'
import { FIND, findArguments } from './find.ts'
import { keepProposed } from './proposed.ts'
import { forgetWords, reindex } from './reindex.ts'
import { noteOwner, notePaperWords } from './row.ts'
import { askedWords } from './search-words.ts'
import { tokenOf } from './tokens.ts'

const SYSTEM: Actor = { kind: 'system', id: 'worker', roles: [] }
const staff = (id: string, ...roles: string[]): Actor => ({
  kind: 'staff',
  id,
  roles,
  employment: 'employee',
})

const actors: readonly Actor[] = [
  SYSTEM,
  ...['intake', 'analyst', 'counsel', 'approver', 'custodian', 'auditor'].map(role => staff('mara', role)),
  staff('carl', 'counsel'),
  staff('root', 'administrator'),
  staff('none'),
  { kind: 'tenant', id: 'acme-admin', tenant: 'acme', roles: [] },
  { kind: 'officer', id: 'officer', authority: 'travis', roles: [] },
  { kind: 'gate', id: 'gate', roles: [] },
  { kind: 'public', id: '', roles: [] },
]

const filters: readonly Filters[] = [
  {},
  { country: 'US' },
  { country: 'NL' },
  { country: 'JP,SE' },
  { turn: 'analyst,counsel' },
  { secrecy: 'live' },
  { country: 'US', category: 'subscriber' },
  { outcome: 'complied,complied_in_part' },
  { received: '2026-11-01..2026-12-31' },
  { received: '2026-11-25..', country: 'US' },
  { received: '..2026-11-01' },
  { tenant: 'enterprise', unusual: 'yes' },
  { due: '..2027-12-31', received: '2026-11-01..2026-11-30' },
  { due: 'week', received: '..2026-11-01' },
]
const read: Proposed = {
  authority: 'Otsuwa District Court',
  country: '',
  instrument: 'jp.warrant.search',
  reference: '',
  categories: ['traffic'],
}
const sorts: readonly (Sort | null)[] = [null, 'latest', 'oldest']

describe('the finder', { timeout: 500_000 }, () => {
  let ground: Ground
  let restricted: string
  let machineRead: string
  let imported: string

  before(async () => {
    ground = await startGround()
    await seedDirectory(ground)
    const store = testStore(ground, { now: NOW })
    await travel(store, 'closed', { accounts: { 'anna@acme.example': 'acme', 'bert@stad.example': 'stad' } })
    await travel(store, 'secondRead', {
      instead: { read: d => d.matters.map(m => [cast.mara, readSecrecy(m.id, gagged)] as const) },
    })
    for (const place of ['received', 'confirmed', 'confirmed', 'authenticated'] as const)
      await travel(store, place)
    const { id: unread } = await travel(store, 'received')
    await keep(unread, { ...read, country: 'JP' })
    machineRead = unread
    imported = (await act(store, cast.carl, null, importOpen({ facts: { ...known.facts, country: 'SE' } })))
      .demand.id
    restricted = (await travel(store, 'confirmed')).id
    const words = notePaperWords(ground.vault.searchKey, restricted, 'Wombat clause of the annex')
    await withTransaction(ground.app, SYSTEM, async tx => {
      await tx.query(words.text, words.values)
      await tx.query('update duly.demand set restricted = true where id = $1', [restricted])
      await tx.query(`insert into duly.demand_access values ($1, 'carl')`, [restricted])
    })
  })
  after(() => ground.close())

  async function keep(id: string, proposed: Proposed) {
    await withTransaction(ground.app, SYSTEM, async tx => {
      const stream = await loadStream(tx, ground.vault, id)
      const key = stream?.keys.get(id)
      assert.ok(key && stream?.demand)
      await keepProposed(tx, { search: ground.vault.searchKey, demand: key }, stream.demand, proposed)
    })
  }

  test('what a machine read and what came from another system is found before anybody has confirmed it', async () => {
    for (const actor of [staff('mara', 'analyst'), SYSTEM]) {
      assert.deepEqual(await find(actor, 'open', { country: 'JP', category: 'traffic' }), [machineRead])
      assert.deepEqual(await find(actor, 'open', { process: 'warrant', country: 'JP' }), [machineRead])
      for (const text of ['otsuwa', 'otsu'])
        assert.deepEqual(await find(actor, 'open', {}, text), [machineRead])
      assert.deepEqual(await find(actor, 'open', { country: 'SE' }), [imported])
    }
    assert.ok((await find(SYSTEM, 'open', {}, 'anna@acme.example')).includes(imported))
  })

  test('what a machine read is found no longer once a person has confirmed something else, or the demand is for named people', async () => {
    const store = testStore(ground, { now: NOW })
    const { id } = await travel(store, 'received')
    await keep(id, { ...read, country: 'KR' })
    await keep(id, { ...read, country: 'TW' })
    assert.deepEqual(
      await find(SYSTEM, 'open', { country: 'KR' }),
      [],
      'read again, it is what was read last',
    )
    assert.deepEqual(await find(SYSTEM, 'open', { country: 'TW' }), [id])
    await act(store, cast.mara, id, { type: 'send_message', text: 'We are at it.' })
    assert.deepEqual(await find(SYSTEM, 'open', { country: 'TW' }), [id], 'another event leaves it')
    await act(store, cast.ines, id, {
      type: 'confirm_facts',
      facts: facts(['bert@stad.example']),
      changed: [],
    })
    assert.deepEqual(await find(SYSTEM, 'open', { country: 'TW' }), [])
    const other = (await travel(store, 'received')).id
    await keep(other, { ...read, country: 'TW' })
    await withTransaction(ground.app, SYSTEM, tx =>
      tx.query('update duly.demand set restricted = true where id = $1', [other]),
    )
    assert.deepEqual(await find(SYSTEM, 'open', { country: 'TW' }), [])
    await keep(other, { ...read, country: 'TW' })
    assert.deepEqual(await find(SYSTEM, 'open', { country: 'TW' }), [], 'nor noted later')
  })

  test('who did the first half of a step finds it by their turn no more, and others do', async () => {
    const store = testStore(ground, { now: NOW })
    const { id } = await travel(store, 'received')
    await act(store, cast.ines, id, {
      type: 'file_as_not_demand',
      reason: 'advertisement',
      note: 'An advertisement.',
    })
    const turn = (actor: Actor) => find(actor, 'open', { turn: 'intake' }, '', null, [`barred:${actor.id}`])
    assert.ok(!(await turn(staff('ines', 'intake'))).includes(id))
    assert.ok((await turn(staff('mara', 'intake'))).includes(id))
    assert.ok((await find(staff('ines', 'intake'), 'open', { turn: 'intake' })).includes(id))
  })

  test('who stands aside from a demand finds it by nothing', async () => {
    const [first] = await find(staff('cem', 'custodian'), 'open', { country: 'US' })
    assert.ok(first)
    await withTransaction(ground.app, SYSTEM, tx =>
      tx.query(
        `insert into duly.tie (id, person_id, kind, demand_id, about, said_by, said_at) values ('t', 'cem', 'other', $1, 'x', 'mara', now())`,
        [first],
      ),
    )
    for (const asked of [{}, { country: 'US' }, { turn: 'analyst,intake,counsel' }] as Filters[]) {
      const rows = await find(staff('cem', 'custodian'), 'open', asked)
      assert.ok(!rows.includes(first))
      assert.deepEqual(rows, await see(staff('cem', 'custodian'), 'open', asked))
    }
  })

  test('an owner finds what is theirs, and what is nobody’s is found too', async () => {
    const [mine] = await find(SYSTEM, 'open', { owner: 'nobody' })
    assert.ok(mine)
    const { text, values } = noteOwner(ground.vault.searchKey, mine, 'mara')
    await withTransaction(ground.app, SYSTEM, tx => tx.query(text, values))
    assert.deepEqual(await find(staff('mara', 'analyst'), 'open', { owner: 'me' }), [mine])
    assert.ok(!(await find(staff('mara', 'analyst'), 'open', { owner: 'nobody' })).includes(mine))
    const again = noteOwner(ground.vault.searchKey, mine, null)
    await withTransaction(ground.app, SYSTEM, tx => tx.query(again.text, again.values))
  })

  function find(
    actor: Actor,
    view: QueueView,
    asked: Filters,
    text = '',
    sort: Sort | null = null,
    without: readonly string[] = [],
  ): Promise<string[]> {
    return withTransaction(ground.app, actor, async tx => {
      const values = findArguments(ground.vault.searchKey, {
        view,
        asked: askedOf(asked, NOW, actor.id),
        without,
        text,
        after: null,
        now: NOW,
        order: listOrder(view, asked, sort),
        limit: 50,
      })
      return (await tx.query<{ demand_id: string }>(`select demand_id from ${FIND}`, values)).map(
        r => r.demand_id,
      )
    })
  }

  /** The same by the policy alone: every row that the actor sees, one condition after the other. */
  function see(
    actor: Actor,
    view: QueueView,
    asked: Filters,
    text = '',
    sort: Sort | null = null,
  ): Promise<string[]> {
    const key = ground.vault.searchKey
    const { groups, due, received } = askedOf(asked, NOW, actor.id)
    const order = listOrder(view, asked, sort)
    const time = order === 'latest' || order === 'oldest' ? 'received_at' : 'at'
    const way = order === 'latest' || order === 'closed' ? 'desc' : 'asc'
    if (due && view !== 'open') return Promise.resolve([])
    return withTransaction(ground.app, actor, async tx => {
      const rows = await tx.query<{ demand_id: string; facets: string[]; words: string[] }>(
        `select demand_id, (facets || holder)::text[] as facets, (said || paper)::text[] as words from duly.search
         where view = $1 and ($2::timestamptz is null or received_at >= $2) and ($3::timestamptz is null or received_at < $3)
           and ($4::timestamptz is null or at >= $4) and ($5::timestamptz is null or at < $5)
         order by ${time} ${way}, demand_id ${way}`,
        [view, received?.from ?? null, received?.before ?? null, due?.from ?? null, due?.before ?? null],
      )
      return rows
        .filter(r => groups.every(g => g.some(t => r.facets.includes(tokenOf(key, 'trait', t)))))
        .filter(r =>
          askedWords(text).every(w =>
            (['word', 'prefix'] as const).some(kind => r.words.includes(tokenOf(key, kind, w))),
          ),
        )
        .map(r => r.demand_id)
    })
  }

  test('gives each kind of actor exactly the rows of the policy, for each filter', async () => {
    let found = 0
    for (const actor of actors)
      for (const view of ['open', 'closed', 'not_demand'] as const)
        for (const asked of filters) {
          const rows = await find(actor, view, asked)
          assert.deepEqual(
            rows,
            await see(actor, view, asked),
            `${actor.kind} ${actor.roles} ${view} ${JSON.stringify(asked)}`,
          )
          found += rows.length
        }
    assert.ok(found > 100)
    const both = await find(SYSTEM, 'open', { due: '..2027-12-31', received: '2026-11-01..2026-11-30' })
    assert.ok(both.length > 0 && both.length < (await find(SYSTEM, 'open', {})).length)
  })

  test('gives exactly the rows of the policy in each order that a list can have', async () => {
    for (const actor of [
      SYSTEM,
      staff('mara', 'analyst'),
      staff('carl', 'counsel'),
      staff('cem', 'custodian'),
    ])
      for (const view of ['open', 'closed', 'not_demand'] as const)
        for (const asked of filters)
          for (const sort of sorts)
            assert.deepEqual(
              await find(actor, view, asked, '', sort),
              await see(actor, view, asked, '', sort),
              `${actor.kind} ${actor.roles} ${view} ${sort} ${JSON.stringify(asked)}`,
            )
  })

  test('gives each kind of actor exactly the rows of the policy, for words', async () => {
    for (const actor of actors)
      for (const text of ['travis', 'trav', 'anna@acme.example', 'acme', 'wombat', 'nowhere']) {
        const rows = await find(actor, 'open', {}, text)
        assert.deepEqual(rows, await see(actor, 'open', {}, text), `${actor.kind} ${text}`)
      }
    assert.ok((await find(staff('mara', 'analyst'), 'open', {}, 'anna@acme.example')).length > 0)
  })

  test('a restricted demand is found by who is named, by filters and never by words, and by nobody else', async () => {
    assert.ok((await find(staff('carl', 'counsel'), 'open', { country: 'US' })).includes(restricted))
    assert.ok(!(await find(staff('mara', 'analyst'), 'open', { country: 'US' })).includes(restricted))
    assert.deepEqual(await find(staff('carl', 'counsel'), 'open', {}, 'wombat'), [])
    const thief = await asThief(ground)
    const { rows } = await thief.query('select said, paper from duly.search where demand_id = $1', [
      restricted,
    ])
    assert.deepEqual(rows, [{ said: [], paper: [] }])
    const indexes = await thief.query(
      `select indexdef from pg_indexes where tablename = 'search' and indexname in ('search_order', 'search_tokens')`,
    )
    for (const { indexdef } of indexes.rows) assert.match(indexdef, /WHERE \(NOT restricted\)$/)
    await assert.rejects(
      thief.query(`update duly.search set said = '{1}' where demand_id = $1`, [restricted]),
      /search_check/,
    )
    await thief.end()
  })

  test('an uncleared person’s query reads no row of a restricted demand: its plan is the same in both worlds', async () => {
    const thief = await asThief(ground)
    const reads = async () => {
      await thief.query('select pg_stat_force_next_flush()')
      const { rows } = await thief.query(
        `select idx_tup_fetch::int as n from pg_stat_all_indexes where indexrelname = 'search_restricted'`,
      )
      return rows[0].n as number
    }
    const earlier = await reads()
    await find(staff('mara', 'analyst'), 'open', { country: 'US' })
    assert.equal(await reads(), earlier)
    await thief.end()
  })

  test('tokens that are no numbers reach no statement', async () => {
    for (const bad of ["{1}'); drop table duly.search; --", '{a}', 'x'])
      await assert.rejects(
        withTransaction(ground.app, SYSTEM, tx =>
          tx.query(`select * from ${FIND}`, [
            'open',
            '1',
            [bad],
            [],
            [],
            'at',
            false,
            '-infinity',
            '',
            null,
            null,
            null,
            5,
          ]),
        ),
        /bigint|array/,
      )
  })

  test('the rows can be made again from what they are derived from', async () => {
    const thief = await asThief(ground)
    const all = async () =>
      (
        await thief.query(
          'select demand_id, view, at, holder, facets, said from duly.search order by demand_id',
        )
      ).rows.map(r => ({ ...r, facets: r.facets.toSorted(), said: r.said.toSorted() }))
    const rows = await all()
    await thief.query(`update duly.search set facets = '{}', said = '{}', holder = null, view = 'open'`)
    const made = await reindex({
      db: ground.app,
      vault: ground.vault,
      policy: testPolicy,
      missingOnly: true,
      onProgress: () => {},
    })
    assert.equal(made, rows.length)
    assert.deepEqual(await all(), rows)
    await thief.end()
  })

  test('with a demand’s key go the words and what was sealed; what clear columns say stays', async () => {
    const [closed] = await find(SYSTEM, 'closed', { country: 'US' })
    assert.ok(closed)
    await withTransaction(ground.app, SYSTEM, tx => forgetWords(tx, ground.vault, [closed]))
    assert.deepEqual(await find(SYSTEM, 'closed', { country: 'US' }), [])
    assert.deepEqual(await find(SYSTEM, 'closed', {}, 'travis'), [])
    assert.deepEqual(
      await find(SYSTEM, 'closed', { outcome: 'complied,complied_in_part', received: '2026-11-01..' }),
      [closed],
    )
  })
})
