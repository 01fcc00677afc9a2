// The figures count what their reader may know of, and say each number once: in the picture, in the table, in the file.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast } from '../../../test/given.ts'
import { asThief, type Ground, seedDirectory, startGround } from '../../../test/ground.ts'
import { csvOf } from './csv.ts'
import { monthsUntil, readFigures } from './read.ts'

const NOW = '2026-11-25T12:00:00.000Z'

test('months are those of UTC, the running one last, over the turn of a year', () => {
  assert.deepEqual(monthsUntil('2027-01-31T23:59:59.999Z', 3), ['2026-11', '2026-12', '2027-01'])
})

describe('the figures', { timeout: 500_000 }, () => {
  let ground: Ground
  before(async () => {
    ground = await startGround()
    await seedDirectory(ground)
    const thief = await asThief(ground)
    await thief.query(FILL)
    await thief.end()
  })
  after(() => ground.close())

  /** Three open with clocks, one without, one closed in October after 10 days, one in November after 2, one no demand, one restricted. */
  const FILL = `
    insert into duly.demand (id, reference, version, step, turn, due_at, received_at, closed_at, restricted, summary, audit_head) values
      ('late', 'A', 1, 'assess', 'analyst', '2026-11-25T11:00Z', '2026-11-20', null, false, '', ''),
      ('today', 'B', 1, 'assess', 'analyst', '2026-11-25T23:59Z', '2026-11-21', null, false, '', ''),
      ('week', 'C', 1, 'assess', 'analyst', '2026-12-01T00:00Z', '2026-10-31T23:30Z', null, false, '', ''),
      ('none', 'D', 1, 'assess', 'analyst', null, '2025-01-01', null, false, '', ''),
      ('october', 'E', 1, 'done', 'nobody', null, '2026-10-01', '2026-10-11', false, '', ''),
      ('november', 'F', 1, 'done', 'nobody', null, '2026-11-01', '2026-11-03', false, '', ''),
      ('letter', 'G', 1, 'done', 'nobody', null, '2026-11-02', null, false, '', ''),
      ('sealed', 'H', 1, 'assess', 'analyst', '2026-11-25T11:00Z', '2026-11-20', null, true, '', '');
    insert into duly.counted (demand_id, half, country, process, outcome, accounts, closed_at) values
      ('october', '2026h2', 'US', 'x', 'rejected', 1, '2026-10-11'), ('november', '2026h2', 'US', 'x', 'complied', 1, '2026-11-03');
    insert into duly.decided (demand_id, decision, ground, lines, at) values
      ('october', 'reject', 'not_in_force', 3, '2026-10-10'), ('november', 'comply', 'required_by_law', 1, '2026-11-02'),
      ('sealed', 'reject', 'wrong_addressee', 9, '2026-11-22');
    insert into duly.deadline (demand_id, clock, due_at, what) values
      ('late', 'secrecy:m1', '2026-12-03T00:00Z', ''), ('today', 'secrecy:m2', '2029-01-01T00:00Z', ''),
      ('week', 'window:m3', '2026-12-03T00:00Z', ''), ('week', 'secrecy:m3', '2026-12-10T00:00Z', ''), ('sealed', 'secrecy:m4', '2026-12-03T00:00Z', '');
    insert into duly.matter (id, demand_id, tenant_id, opened_at) values
      ('m1', 'late', 'acme', '2026-11-20'), ('m2', 'today', 'acme', '2026-11-21'), ('m4', 'sealed', 'acme', '2026-11-20');
    insert into duly.matter (id, demand_id, tenant_id, opened_at) values
      ('m5', 'october', 'acme', '2026-10-01'), ('m6', 'november', 'acme', '2026-11-01'), ('m7', 'none', 'acme', '2025-01-01');
    insert into duly.lifecycle (matter_id, demand_id, redirected, redirect_outcome, excepted, late, proof) values
      ('m1', 'late', true, null, null, false, 'none'), ('m2', 'today', false, null, 'seriously_harmful', false, 'none'),
      ('m4', 'sealed', true, 'withdrawn', null, false, 'none'), ('m5', 'october', true, null, null, false, 'none'),
      ('m6', 'november', true, 'renewed_to_us', 'renewed', false, 'none'), ('m7', 'none', true, 'withdrawn', null, false, 'none');
    insert into duly.event (demand_id, version, kind, matter_id, at, by_kind, by_id, data, hash) values
      ('late', 1, 'ChallengeFiled', null, '2026-10-02', 'staff', 'carl', '', decode(repeat('00', 32), 'hex')),
      ('late', 2, 'ChallengeFiled', 'm1', '2026-11-02', 'staff', 'carl', '', decode(repeat('00', 32), 'hex')),
      ('today', 1, 'ChallengeFiled', 'm2', '2026-11-03', 'staff', 'carl', '', decode(repeat('00', 32), 'hex')),
      ('week', 1, 'Determined', null, '2026-11-03', 'staff', 'carl', '', decode(repeat('00', 32), 'hex')),
      ('sealed', 1, 'ChallengeFiled', 'm4', '2026-11-03', 'staff', 'carl', '', decode(repeat('00', 32), 'hex'));`

  const figuresOf = (
    actor: (typeof cast)[keyof typeof cast],
    of: { country?: string; authority?: string } = {},
  ) => readFigures({ db: ground.app, vault: ground.vault, now: () => NOW }, actor, { months: 4, ...of })

  test('say what comes in, what is closed and what is left, month by month', async () => {
    const { inflow } = await figuresOf(cast.mara)
    assert.deepEqual(
      inflow.map(m => [m.month, m.received, m.closed, m.open]),
      [
        ['2026-08', 0, 0, 1],
        ['2026-09', 0, 0, 1],
        ['2026-10', 2, 1, 2],
        ['2026-11', 3, 1, 4],
      ],
    )
  })

  test('sort what is open by when it is due', async () => {
    const { due } = await figuresOf(cast.mara)
    assert.deepEqual(
      due.map(d => d.demands),
      [1, 1, 0, 1, 0, 1],
    )
  })

  test('say how long an answer took, what became of demands, and why lines were refused', async () => {
    const f = await figuresOf(cast.mara)
    assert.deepEqual(
      f.answer.map(a => a.median),
      [null, null, 10, 2],
    )
    assert.deepEqual(
      f.outcomes.map(o => `${o.month} ${o.outcome} ${o.demands}`),
      ['2026-10 rejected 1', '2026-11 complied 1'],
    )
    assert.deepEqual(f.grounds, [{ ground: 'not_in_force', now: 3, before: 0 }])
  })

  test('say what became of sending the agency to the customer, each matter once', async () => {
    const { redirects } = await figuresOf(cast.mara)
    assert.deepEqual(
      redirects.map(r => `${r.fate} ${r.matters}`),
      [
        'withdrawn 0',
        'went_to_tenant 0',
        'renewed_to_us 1',
        'notice_allowed 0',
        'unanswered 1',
        'open 1',
        'excepted 1',
      ],
    )
  })

  test('count what we challenged apart from what tenants took to court themselves', async () => {
    const { challenges } = await figuresOf(cast.mara)
    assert.deepEqual(challenges, [
      { month: '2026-10', ours: 1, tenants: 0 },
      { month: '2026-11', ours: 0, tenants: 2 },
    ])
  })

  test('say in which week secrecy ends, what is far away in the last', async () => {
    const { secrecy } = await figuresOf(cast.mara)
    assert.deepEqual(secrecy, [
      { week: '2026-11-30', matters: 1 },
      { week: '2026-12-07', matters: 1 },
      { week: '2027-05-24', matters: 1 },
    ])
  })

  test('count as ending within two weeks what does, not what ends later in the week in which they are over', async () => {
    const { secrecySoon } = await figuresOf(cast.mara)
    assert.equal(secrecySoon, 1)
  })

  test('hold nothing of what their reader may not know', async () => {
    const f = await figuresOf(cast.root)
    const numbers = [...f.due.map(d => d.demands), ...f.inflow.map(m => m.received + m.open)]
    assert.equal(Math.max(...numbers), 0)
    assert.deepEqual([f.grounds, f.outcomes, f.secrecy, f.emergencies, f.challenges], [[], [], [], [], []])
    assert.ok(f.redirects.every(r => r.matters === 0))
  })

  test('of one country or authority hold what its verified senders sent, and nothing else', async () => {
    const thief = await asThief(ground)
    const id = (await thief.query<{ id: string; country: string }>('select id, country from duly.authority'))
      .rows
    const [one] = id
    assert.ok(one)
    await thief.query('update duly.demand set authority_id = $1 where id = any($2)', [
      one.id,
      ['late', 'october'],
    ])
    await thief.end()
    for (const scope of [{ authority: one.id }, { country: one.country }]) {
      const f = await figuresOf(cast.mara, scope)
      assert.deepEqual(
        f.due.map(row => row.demands),
        [1, 0, 0, 0, 0, 0],
      )
      assert.deepEqual(f.inflow.map(m => [m.received, m.closed, m.open]).at(-1), [1, 0, 1])
      assert.deepEqual(f.outcomes, [{ month: '2026-10', outcome: 'rejected', demands: 1 }])
      assert.deepEqual(
        f.answer.map(a => a.closed),
        [0, 0, 1, 0],
      )
      assert.deepEqual(f.grounds, [{ ground: 'not_in_force', now: 3, before: 0 }])
      assert.deepEqual(
        f.challenges.map(c => [c.ours, c.tenants]),
        [
          [1, 0],
          [0, 1],
        ],
      )
      assert.deepEqual(f.secrecy, [{ week: '2026-11-30', matters: 1 }])
      assert.deepEqual(
        f.authorities.map(a => a.id),
        [one.id],
      )
    }
    const none = await figuresOf(cast.mara, { country: 'AQ' })
    assert.equal(
      none.due.reduce((n, row) => n + row.demands, 0) + none.grounds.length + none.secrecy.length,
      0,
    )
  })

  test('are the same in the file as in the picture', async () => {
    const f = await figuresOf(cast.mara)
    assert.equal(csvOf(f, 'grounds'), 'ground,now,before\r\nnot_in_force,3,0\r\n')
    assert.match(csvOf(f, 'answer'), /^month,closed,median,slowest10\r\n2026-08,0,,\r\n/)
  })
})
