// The one write on a real database: all of it or nothing, once, in order, and said again by the database's own constraints.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import {
  at,
  callback,
  cast,
  close,
  file,
  gagged,
  NOW,
  pass,
  prepare,
  readSecrecy,
  released,
} from '../../../test/given.ts'
import { asThief, type Ground, seedDirectory, startGround, testStore } from '../../../test/ground.ts'
import { determine, paper, receive, reject } from '../../../test/papers/papers.ts'
import { act, digestFor, travel } from '../../../test/store-road.ts'
import type { Command } from '../../domain/registry/command.ts'
import { type Demand, openLines } from '../../domain/registry/state.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { withTransaction } from '../database.ts'
import type { Store } from '../store.ts'
import { execute } from './execute.ts'
import { loadStream } from './stream.ts'

const SYSTEM = { kind: 'system', id: 'worker', roles: [] } as const
const say = (text: string): Command => ({ type: 'send_message', text })

describe('the one write', { timeout: 500_000 }, () => {
  let ground: Ground
  let store: Store
  const clock = { now: NOW }

  before(async () => {
    ground = await startGround()
    await seedDirectory(ground)
    store = testStore(ground, clock)
  })
  after(() => ground.close())

  const query = <Row>(text: string, values: unknown[] = []) =>
    withTransaction(ground.app, SYSTEM, tx => tx.query<Row>(text, values))
  const load = (id: string) => withTransaction(ground.app, SYSTEM, tx => loadStream(tx, ground.vault, id))
  const counts = async () => {
    const [row] = await query<Record<string, number>>(
      `select ${[
        'demand',
        'event',
        'leaf',
        'deadline',
        'matter',
        'matter_key',
        'paper',
        'outgoing_mail',
        'command_receipt',
        'letter',
      ]
        .map(t => `(select count(*)::int from duly.${t}) as ${t}`)
        .join(', ')}`,
    )
    return row
  }

  /** As superuser, in a transaction that is rolled back after `look`. */
  async function tampered(sql: string, values: unknown[], look: () => Promise<unknown>): Promise<void> {
    const thief = await asThief(ground)
    try {
      await thief.query(sql, values)
      await look()
    } finally {
      await thief.end()
    }
  }

  test('what is read back is what was decided, event by event', async () => {
    const d = await travel(store, 'closed')
    const stream = await load(d.id)
    assert.deepEqual(stream.demand, d)
    assert.equal(stream.version, d.version)
  })

  test('of two writers at the same moment exactly one wins', async () => {
    const d = await travel(store, 'confirmed')
    const both = await Promise.all(
      [1, 2, 3, 4].map(n =>
        execute(store, cast.mara, {
          demandId: d.id,
          command: say(`message ${n}`),
          expectedVersion: d.version,
        }),
      ),
    )
    assert.equal(both.filter(b => !isRefusal(b)).length, 1)
    for (const b of both) if (isRefusal(b)) assert.equal(b.code, 'changed_meanwhile')
    assert.equal((await load(d.id)).version, d.version + 1)
  })

  test('of writers at the same moment who looked at no version each is heard', async () => {
    const d = await travel(store, 'confirmed')
    const all = await Promise.all(
      [1, 2, 3].map(n => execute(store, cast.mara, { demandId: d.id, command: say(`at once ${n}`) })),
    )
    assert.ok(all.every(done => !isRefusal(done)))
    assert.equal((await load(d.id)).version, d.version + 3)
  })

  test('a write on an older version than the one looked at is refused', async () => {
    const d = await travel(store, 'confirmed')
    await act(store, cast.mara, d.id, say('first'))
    const late = await execute(store, cast.mara, {
      demandId: d.id,
      command: say('late'),
      expectedVersion: d.version,
    })
    assert.ok(isRefusal(late) && late.code === 'changed_meanwhile')
  })

  for (const [status, refused] of [
    ['accepted', false],
    ['bounced', true],
  ] as const)
    test(`a notice that was ${status} meanwhile ${refused ? 'is looked at first' : 'stands in nobody’s way'}`, async () => {
      const d = await travel(store, 'notified')
      const [matter] = d.matters
      const letter = matter?.notice?.letter.id ?? ''
      const command = {
        type: 'record_delivery',
        matter: matter?.id ?? null,
        letter,
        status,
        detail: '',
      } as const
      await act(store, { kind: 'system', id: 'worker' }, d.id, command)
      const late = (text: string) =>
        execute(store, cast.mara, { demandId: d.id, command: say(text), expectedVersion: d.version })
      const first = await late('first')
      assert.equal(isRefusal(first) && first.code, refused && 'changed_meanwhile')
      const second = await late('second')
      assert.ok(isRefusal(second) && second.code === 'changed_meanwhile')
    })

  test('the same key twice has one effect, one after the other and at the same moment', async () => {
    const d = await travel(store, 'confirmed')
    const once = { demandId: d.id, command: say('once'), idempotencyKey: 'key-1' }
    const first = await execute(store, cast.mara, once)
    const second = await execute(store, cast.mara, once)
    assert.ok(!isRefusal(first) && !isRefusal(second))
    assert.deepEqual([first.events.length, second.events.length], [1, 0])
    const four = await Promise.all(
      [1, 2, 3, 4].map(() => execute(store, cast.mara, { ...once, idempotencyKey: 'key-2' })),
    )
    assert.ok(four.every(f => !isRefusal(f)))
    assert.equal((await load(d.id)).version, d.version + 2)
  })

  test('a new demand with the same key is the same demand', async () => {
    const command = { ...receive(NOW), messageId: 'again@a.example' }
    const [a, b] = await Promise.all(
      [1, 2].map(() => execute(store, cast.mail, { demandId: null, command, idempotencyKey: 'mail-7' })),
    )
    assert.ok(a && b && !isRefusal(a) && !isRefusal(b))
    assert.equal(a.demandId, b.demandId)
  })

  test('the key of a new demand takes no other paper', async () => {
    const wish = { demandId: null, idempotencyKey: 'mail-8' }
    const first = await execute(store, cast.mail, { ...wish, command: receive(NOW) })
    const before = await counts()
    const command = { ...receive(NOW), subject: 'Another paper' }
    const other = await execute(store, cast.mail, { ...wish, command })
    assert.ok(!isRefusal(first) && isRefusal(other) && other.code === 'invalid_input')
    assert.deepEqual(await counts(), before)
  })

  test('a key that was used for another command, or about another demand, is refused', async () => {
    const [d, other] = [await travel(store, 'confirmed'), await travel(store, 'confirmed')]
    await act(store, cast.mara, d.id, say('one'), { idempotencyKey: 'key-3' })
    for (const wish of [
      { demandId: d.id, command: say('two') },
      { demandId: other.id, command: say('one') },
    ]) {
      const again = await execute(store, cast.mara, { ...wish, idempotencyKey: 'key-3' })
      assert.ok(isRefusal(again) && again.code === 'invalid_input', JSON.stringify(wish))
    }
    assert.ok(
      !isRefusal(
        await execute(store, cast.carl, { demandId: d.id, command: say('two'), idempotencyKey: 'key-3' }),
      ),
    )
  })

  test('a refused command, and one that fails at its end, leave nothing', async () => {
    const d = await travel(store, 'confirmed')
    const before = await counts()
    assert.ok(
      isRefusal(await execute(store, cast.mara, { demandId: d.id, command: say(' '), idempotencyKey: 'k' })),
    )
    const broken = { ...store, wake: async () => assert.fail('the lights went out') }
    await assert.rejects(
      execute(broken, cast.mara, { demandId: null, command: receive(NOW), idempotencyKey: 'k' }),
    )
    await assert.rejects(
      execute(store, cast.mara, {
        demandId: d.id,
        command: say('with a mail of a matter that is not there'),
        mails: [{ letterId: 'l', matter: 'none', message: Buffer.from('x') }],
      }),
    )
    assert.deepEqual(await counts(), before)
  })

  test('the workers are woken inside the transaction, once per write and not for what changes nothing', async () => {
    const woken: string[] = []
    const wake: Store['wake'] = async (tx, id) => {
      const rows = await tx.query<{ version: number }>('select version from duly.demand where id = $1', [id])
      woken.push(`${rows[0]?.version}`)
    }
    const d = await travel(store, 'notified')
    const listening = { ...store, wake }
    const read: Command = { type: 'mark_notice_read', matter: d.matters[0]?.id ?? '' }
    await act(listening, cast.acme, d.id, read)
    await act(listening, cast.acme, d.id, read)
    assert.deepEqual(woken, [`${d.version + 1}`])
  })

  describe('the audit chain', () => {
    let d: Demand
    before(async () => {
      d = await travel(store, 'assessed')
    })

    const refusesAt = (where: RegExp) => assert.rejects(load(d.id), where)
    const changes: [string, string, RegExp, string][] = [
      [
        'a byte of what an event says',
        'update duly.event set data = set_byte(data, 20, get_byte(data, 20) # 1) where demand_id = $1 and version = 3',
        /breaks at version 3/,
        'update duly.event set data = set_byte(data, 20, get_byte(data, 20) # 1) where demand_id = $1 and version = 3',
      ],
      [
        'who did it',
        `update duly.event set by_id = 'someone' where demand_id = $1 and version = 3`,
        /breaks at version 3/,
        `update duly.event set by_id = 'mara' where demand_id = $1 and version = 3`,
      ],
      [
        'when',
        `update duly.event set at = at + interval '1 second' where demand_id = $1 and version = 2`,
        /breaks at version 2/,
        `update duly.event set at = at - interval '1 second' where demand_id = $1 and version = 2`,
      ],
      [
        'what kind of event',
        `update duly.event set kind = 'MessageSent' where demand_id = $1 and version = 4`,
        /breaks at version 4/,
        `update duly.event set kind = 'CallbackRecorded' where demand_id = $1 and version = 4`,
      ],
      [
        'a hash',
        `update duly.event set hash = sha256(hash) where demand_id = $1 and version = 5`,
        /breaks at version 5/,
        '',
      ],
    ]
    for (const [what, sql, where, back] of changes.slice(0, 4))
      test(`changed in ${what}, the stream is refused and the place is named`, () =>
        tampered(sql, [d.id], async () => {
          await refusesAt(where)
          await tampered(back, [d.id], async () => assert.equal((await load(d.id)).version, d.version))
        }))

    test('two events that changed places are found', async () => {
      const swap = `update duly.event set version = case version when 3 then 1004 when 4 then 1003 end
        where demand_id = $1 and version in (3, 4)`
      const back = 'update duly.event set version = version - 1000 where demand_id = $1 and version > 1000'
      await tampered(swap, [d.id], () => tampered(back, [d.id], () => refusesAt(/breaks at version 3/)))
      await tampered(swap, [d.id], () => tampered(back, [d.id], async () => assert.ok(await load(d.id))))
    })

    test('an event that was taken from the end is found', async () => {
      const other = await travel(store, 'confirmed')
      await tampered('delete from duly.leaf where demand_id = $1 and version = 2', [other.id], async () => {})
      await tampered('delete from duly.event where demand_id = $1 and version = 2', [other.id], () =>
        assert.rejects(load(other.id), /ends at version 1 of 2/),
      )
    })

    test('an event that was taken from the middle, and a hash that was replaced, are found', async () => {
      const other = await travel(store, 'authenticated')
      await tampered('delete from duly.event where demand_id = $1 and version = 2', [other.id], () =>
        assert.rejects(load(other.id), /breaks at version 3/),
      )
      const third = await travel(store, 'authenticated')
      const [what, sql, where] = changes[4] ?? assert.fail()
      assert.ok(what)
      await tampered(sql.replace('= 5', '= 2'), [third.id], () =>
        assert.rejects(load(third.id), new RegExp(where.source.replace('5', '2'))),
      )
    })

    test('the chain of one demand does not hold for another', async () => {
      const [a, b] = [await travel(store, 'received'), await travel(store, 'received')]
      const sql = `update duly.event x set data = y.data, hash = y.hash, at = y.at from duly.event y
        where x.demand_id = $1 and y.demand_id = $2 and x.version = y.version`
      await tampered(sql, [a.id, b.id], () => assert.rejects(load(a.id), /breaks at version 1/))
    })
  })

  test('a ciphertext that was moved does not open where it was moved to', async () => {
    const d = await travel(store, 'called')
    const [row] = await query<{ a: Buffer; b: Buffer }>(
      `select (select data from duly.event where demand_id = $1 and version = 3) as a,
              (select summary from duly.demand where id = $1) as b`,
      [d.id],
    )
    const { openField } = await import('../keys/field.ts')
    const key = (await load(d.id)).keys.get(d.id)
    assert.ok(row && key)
    assert.ok(openField(key, [d.id, 3, 'event'], row.a))
    assert.throws(() => openField(key, [d.id, 4, 'event'], row.a))
    assert.throws(() => openField(key, [d.id, 3, 'summary'], row.a))
    assert.throws(() => openField(key, ['other', 3, 'event'], row.a))
    assert.throws(() => openField(key, [d.id, 1, 'event'], row.b))
  })

  describe('the promises again, by the database itself', () => {
    const refused = (sql: string, values: unknown[], code: string) =>
      assert.rejects(query(sql, values), (e: { code?: string }) => {
        assert.equal(e.code, code)
        return true
      })
    const approve = `insert into duly.approval (digest, approver, preparer, employment, at) values (decode($1, 'hex'), $2, $3, $4, now())`
    const CHECK = '23514'
    const FOREIGN = '23503'
    const UNIQUE = '23505'
    const EXCLUDED = '23P01'

    test('an approval by the preparer, by a subcontractor, by a stranger, or by one person twice is not written', async () => {
      const digest = digestFor(await travel(store, 'prepared'))
      await refused(approve, [digest, 'mara', 'mara', 'employee'], CHECK)
      await refused(approve, [digest, 'mara', 'carl', 'employee'], FOREIGN)
      await refused(approve, [digest, 'sub', 'mara', 'subcontractor'], CHECK)
      await refused(approve, [digest, 'sub', 'mara', 'employee'], FOREIGN)
      await refused(approve, [digest, 'nobody', 'mara', 'employee'], FOREIGN)
      await query(approve, [digest, 'ada', 'mara', 'employee'])
      await refused(approve, [digest, 'ada', 'mara', 'employee'], UNIQUE)
    })

    test('with one signature nothing is authorised, neither by a change nor from the start', async () => {
      const d = await travel(store, 'signedOnce')
      const set = `update duly.authorisation set status = 'authorised' where digest = decode($1, 'hex')`
      await refused(set, [digestFor(d)], CHECK)
      const begin = `insert into duly.authorisation values (sha256('x'), $1, 'mara', 'authorised', now())`
      await refused(begin, [(await travel(store, 'received')).id], CHECK)
    })

    test('a demand has one live authorisation', async () => {
      const d = await travel(store, 'prepared')
      await refused(
        `insert into duly.authorisation values (sha256('y'), $1, 'mara', 'prepared', now())`,
        [d.id],
        EXCLUDED,
      )
    })

    test('the next one is live once the last one is out, which is then used up', async () => {
      const d = await travel(store, 'released')
      const digest = digestFor({ ...d, id: `second-${d.id}` })
      const again = { kind: 'supplement', of: digestFor(d), why: 'The store was restored.' } as const
      const lines = d.lines.filter(l => l.decision === 'comply')
      const authorisation = d.authorisation?.canonical
      await act(store, cast.mara, d.id, { ...prepare(lines), authorisation, digest, again } as Command)
      const rows = await query<{ status: string }>(
        'select status from duly.authorisation where demand_id = $1 order by status',
        [d.id],
      )
      assert.deepEqual(
        rows.map(row => row.status),
        ['prepared', 'released'],
      )
      await refused(
        `update duly.authorisation set status = 'authorised' where demand_id = $1 and status = 'released'`,
        [d.id],
        EXCLUDED,
      )
    })

    test('no matter becomes visible to its tenant under a live secrecy', async () => {
      const d = await travel(store, 'secondRead', {
        instead: { read: x => x.matters.map(m => [cast.mara, readSecrecy(m.id, gagged)] as const) },
      })
      await refused('update duly.matter set visible_at = now() where demand_id = $1', [d.id], CHECK)
      const told = await travel(store, 'secondRead')
      await query('update duly.matter set visible_at = now() where demand_id = $1', [told.id])
    })

    test('a subcontractor is never made an approver', async () => {
      await refused(
        `insert into duly.person values ('x', 'subcontractor', '{approver}', '', true, now())`,
        [],
        CHECK,
      )
    })

    test('events, approvals and receipts of commands are written once: the program can neither change nor remove them', async () => {
      for (const table of ['event', 'approval', 'command_receipt', 'log_leaf', 'paper'])
        for (const sql of [
          `update duly.${table} set demand_id = demand_id`,
          `delete from duly.${table}`,
          `truncate duly.${table}`,
        ])
          await refused(
            sql.replace('demand_id = demand_id', `${column(table)} = ${column(table)}`),
            [],
            '42501',
          )
    })

    test('a demand is counted once', async () => {
      const d = await travel(store, 'closed')
      const rows = await query('select 1 from duly.counted where demand_id = $1', [d.id])
      assert.equal(rows.length, 1)
      await refused(
        `insert into duly.counted select demand_id, half, country, process, outcome, accounts, closed_at from duly.counted where demand_id = $1`,
        [d.id],
        UNIQUE,
      )
    })
  })

  test('who may know of a restricted demand is not forgotten by the next write', async () => {
    const d = await travel(store, 'confirmed')
    await query('update duly.demand set restricted = true where id = $1', [d.id])
    await act(store, cast.mail, d.id, { type: 'record_letter', matter: null, letter: aLetter(store) })
    assert.deepEqual(await query('select restricted from duly.demand where id = $1', [d.id]), [
      { restricted: true },
    ])
    const blind = await execute(store, cast.mara, { demandId: d.id, command: say('hello') })
    assert.ok(isRefusal(blind) && blind.code === 'not_found')
  })

  test('clocks are armed and disarmed with the state, and moved with their due time', async () => {
    const armed = async (id: string) =>
      (
        await query<{ clock: string }>(
          'select clock from duly.deadline where demand_id = $1 and fired_at is null order by clock',
          [id],
        )
      ).map(r => r.clock.split(':')[0])
    const told = await travel(store, 'notified')
    assert.deepEqual(await armed(told.id), ['production', 'unread', 'window'])
    clock.now = at(61)
    const window = `window:${told.matters[0]?.id}`
    await act(store, cast.clock, told.id, { type: 'fire_clock', clock: window, dueAt: at(60) })
    clock.now = NOW
    assert.deepEqual(await armed(told.id), ['production', 'unread'])
    const d = await travel(store, 'prepared')
    assert.deepEqual(await armed(d.id), ['authorisation', 'production'])
    await act(store, cast.ada, d.id, { type: 'revoke_authorisation', digest: digestFor(d), reason: 'x' })
    assert.deepEqual(await armed(d.id), ['production'])
    assert.deepEqual(await armed((await travel(store, 'closed')).id), [])
  })

  test('a clock that fired stays fired, until its due time moves', async () => {
    const d = await travel(store, 'confirmed')
    const fired = () =>
      query('select fired_at is not null as fired from duly.deadline where demand_id = $1', [d.id])
    await query('update duly.deadline set fired_at = now() where demand_id = $1', [d.id])
    await act(store, cast.mara, d.id, pass())
    assert.deepEqual(await fired(), [{ fired: true }])
    assert.ok(d.facts)
    const later = { ...d.facts, dueAt: '2026-12-24T00:00:00.000Z' }
    await act(store, cast.ines, d.id, { type: 'confirm_facts', facts: later, changed: [] })
    assert.deepEqual(await fired(), [{ fired: false }])
  })

  test('an order that extends a live secrecy ends the row of the one before and passes on what it owed', async () => {
    const d = await travel(store, 'secondRead', {
      instead: { read: x => x.matters.map(m => [cast.mara, readSecrecy(m.id, gagged)] as const) },
    })
    const matter = d.matters[0]?.id ?? ''
    clock.now = at(5)
    await act(store, cast.mara, d.id, readSecrecy(matter, { ...gagged, until: '2027-03-31' }))
    await act(store, cast.carl, d.id, { type: 'confirm_secrecy', matter })
    clock.now = NOW
    const rows = await query(
      'select until::text, ended_at is null as live from duly.secrecy where matter_id = $1 order by begun_at',
      [matter],
    )
    assert.deepEqual(rows, [
      { until: '2026-11-30', live: false },
      { until: '2027-03-31', live: true },
    ])
    const owed = await query<{ class: number; n: number }>(
      'select class, count(*)::int as n from duly.leaf where matter_id = $1 and class in (3, 4) group by class order by class',
      [matter],
    )
    assert.deepEqual(owed, [
      { class: 3, n: 2 },
      { class: 4, n: 1 },
    ])
  })

  test('what revokes an authorisation revokes it in the database in the same write', async () => {
    const d = await travel(store, 'authorised')
    await act(store, cast.carl, d.id, callback('denied'))
    assert.deepEqual(await query('select status from duly.authorisation where demand_id = $1', [d.id]), [
      { status: 'revoked' },
    ])
  })

  test('a filing revokes what stood in its way and has a leaf for each customer whom it concerns, with the hash of the paper', async () => {
    const accounts = { 'anna@acme.example': 'acme', 'bert@stad.example': 'stad' }
    const d = await travel(store, 'authorised', { accounts })
    const matters = d.matters.map(m => m.id)
    const document = { ...paper, id: 'motion', sha256: '7'.repeat(64) }
    const filed = await act(store, cast.carl, d.id, { ...file('other', matters), document })
    const { version } = filed.demand
    const leaves = await query<{ matter_id: string | null; version: number; class: number }>(
      'select matter_id, version, class from duly.leaf where demand_id = $1 and version > $2 order by matter_id',
      [d.id, d.version],
    )
    assert.deepEqual(
      leaves.filter(l => l.version === d.version + 1).map(l => [l.matter_id, l.class]),
      matters.toSorted().map(m => [m, 2]),
    )
    assert.deepEqual(
      leaves.filter(l => l.version === version).map(l => [l.matter_id, l.class]),
      [[null, 5]],
      'the revocation',
    )
    assert.deepEqual(await query('select status from duly.authorisation where demand_id = $1', [d.id]), [
      { status: 'revoked' },
    ])
    assert.deepEqual((await load(d.id)).demand, filed.demand)
  })

  test('a release that the gate reports after the demand was closed is written all the same', async () => {
    const d = await travel(store, 'sealed')
    const digest = digestFor(d)
    await act(store, cast.carl, d.id, { type: 'revoke_authorisation', digest, reason: 'x' })
    const nothing = determine(openLines(d).map(l => reject(l.account, l.category)))
    await act(store, cast.mara, d.id, nothing)
    await act(store, cast.mara, d.id, close)
    await act(store, cast.gate, d.id, released(digest, d.sealed?.sha256))
    assert.deepEqual(await query('select step, turn from duly.demand where id = $1', [d.id]), [
      { step: 'late_release', turn: 'counsel' },
    ])
    const note = { type: 'note_late_release', digest, note: 'Taken out of the outbox.' } as const
    await act(store, cast.carl, d.id, note)
    const { demand } = await load(d.id)
    assert.deepEqual(
      demand?.lateReleases.map(r => [r.digest, r.afterRevocation, r.noted]),
      [[digest, true, note.note]],
    )
  })
})

function column(table: string): string {
  return table === 'approval' ? 'approver' : table === 'log_leaf' ? 'origin' : 'demand_id'
}

function aLetter(store: Store) {
  const id = store.newId()
  return {
    id,
    kind: 'message',
    to: 'authority',
    subject: 's',
    document: null,
    messageId: `${id}@provider.example`,
  } as const
}
