// The first day: a table of open demands becomes demands with clocks, secrecy and holds; all of it or nothing, and once.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { openPortals, type Portals } from '../../../test/server/portal/portals.ts'
import type { OpenImport } from '../../api/desk/open-demands.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { openDatabase } from '../../store/database.ts'
import { execute } from '../../store/demand/execute.ts'
import { mark } from '../../store/demand/marks.ts'
import { loadStream } from '../../store/demand/stream.ts'
import { fsckStore } from '../../store/fsck/fsck.ts'
import { keyedHash } from '../../store/keys/field.ts'
import { rederive } from '../../store/rederive.ts'
import { createChanges } from '../changes.ts'
import { hiddenFor } from '../papers/copy.ts'
import { readMatters } from '../surfaces/customer/matters.ts'
import { fireDueClocks } from '../worker/clocks.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { react } from '../worker/react.ts'
import { laterColumns, openColumns } from './columns.ts'
import { readOpenDemands } from './open-demand.ts'
import { recordText } from './record-text.ts'
import { importOpenDemands } from './take-in.ts'

const carl: Actor = { kind: 'staff', id: 'carl', roles: ['counsel'], employment: 'employee' }
const root: Actor = { kind: 'staff', id: 'root', roles: ['administrator'], employment: 'employee' }
const admin: Actor = { kind: 'tenant', id: 'acme-admin', tenant: 'acme' }

const HEAD =
  'reference,authority,country,received,due,tenant,identifiers,categories,secrecy,secrecy_until,secrecy_source,told,holds,status,outcome,instrument'
const open =
  'OLD-1,Travis County DA,US,2026-11-02,2099-12-04,acme,anna@acme.example,subscriber|traffic,,,,,2099-01-31,open,,us.subpoena.grand_jury'
const secret =
  'OLD-2,Travis County DA,US,2026-10-01,,acme,anna@acme.example|10.2.3.4,content_stored,court_order,2099-06-30,18 USC 2705(b) order,,,answered,complied,us.warrant.2703'
const over =
  'OLD-3,Travis County DA,US,2026-01-05,,acme,bert@acme.example,subscriber,court_order,2026-10-31,18 USC 2705(b) order,,,answered,complied_in_part,us.warrant.2703'
const told =
  'OLD-4,StA Hannover,DE,2026-11-10T09:30:00+01:00,,stad,piet@stad.example,subscriber,,,,2026-11-12,,open,,'

describe('open demands of another system', { timeout: 500_000 }, () => {
  let portals: Portals
  before(async () => {
    portals = await openPortals()
  })
  after(() => portals?.close())

  async function take(lines: readonly string[], dry = false): Promise<OpenImport> {
    const bytes = Buffer.from(`${HEAD}\n${lines.join('\n')}\n`)
    const done = await importOpenDemands(portals.d, carl, { open: () => bytes, system: 'Sheet', dry })
    assert.ok(!isRefusal(done))
    return done
  }
  const count = async () =>
    (
      await asWorker(portals.d, tx =>
        tx.query<{ n: number }>('select count(*)::int as n from duly.demand', []),
      )
    )[0]?.n

  async function found(reference: string) {
    const rows = await asWorker(portals.d, tx => tx.query<{ id: string }>('select id from duly.demand', []))
    for (const { id } of rows) {
      const stream = await asWorker(portals.d, tx => loadStream(tx, portals.d.vault, id))
      if (stream.demand?.imported?.reference === reference) return stream.demand
    }
    throw new Error(`${reference} is not here`)
  }

  test('an administrator takes in no demand', async () => {
    const no = await importOpenDemands(portals.d, root, {
      open: () => Buffer.from(HEAD),
      system: 'x',
      dry: true,
    })
    assert.ok(isRefusal(no) && no.code === 'not_allowed')
  })

  test('a paper that only named people may know of does not come by table', async () => {
    const plan = await take([open.replace('us.subpoena.grand_jury', 'us.nsl.2709')], true)
    assert.deepEqual(
      plan.refused.map(r => [r.line, r.column]),
      [[2, 'instrument']],
    )
    assert.match(JSON.stringify(plan.refused), /counsel opens it for named people/)
  })

  test('with one line to correct nothing is taken in, and each is said with its line and column', async () => {
    const plan = await take([
      open,
      'OLD-5,X,US,2026-02-30,,,,,,,,,,,,',
      'OLD-6,X,US,2026-11-01,,nobody,x@y.example,,,,,,,,,',
      'OLD-7,X,US,2026-11-01,,,,,court_order,,,,,,,',
      'OLD-8,X,USA,2026-11-01,,,,mood,,,,,,answered,,us.no_such_paper',
      open,
    ])
    assert.deepEqual(
      plan.refused.map(r => [r.line, r.column]),
      [
        [3, 'received'],
        [4, 'tenant'],
        [5, 'tenant'],
        [5, 'secrecy_source'],
        [6, 'categories'],
        [6, 'country'],
        [6, 'instrument'],
        [6, 'outcome'],
        [7, 'reference'],
      ],
    )
    assert.deepEqual([plan.refusedLines, plan.taken, plan.done, await count()], [5, 0, false, 0])
  })

  test('a line that is no line of a table refuses the whole, and is said where it stands', async () => {
    for (const [cell, why] of [
      [`"${'x'.repeat(1_000_000)}"`, /longer than 64 kB/],
      ['the "old" one', /Quote the whole cell/],
    ] as const) {
      const plan = await take([open, secret, open.replace('Travis County DA', cell), told])
      assert.deepEqual(
        [plan.refused.map(r => r.line), plan.taken, plan.done, await count()],
        [[4], 0, false, 0],
      )
      assert.match(plan.refused[0]?.detail ?? '', why)
    }
  })

  test('a dry run says what would happen, and what would be told at once', async () => {
    const plan = await take([open, secret, over, told], true)
    const { lines, fresh, answered, secret: secrets, toldAtOnce, refusedLines } = plan
    assert.deepEqual(
      { lines, fresh, answered, secrets, toldAtOnce, refusedLines },
      {
        lines: 4,
        fresh: 4,
        answered: 2,
        secrets: 1,
        toldAtOnce: 1,
        refusedLines: 0,
      },
    )
    assert.equal(await count(), 0)
  })

  test('taken in, and taken in again: each line once, whoever does it', async () => {
    assert.equal((await take([open, secret, over, told])).taken, 4)
    const again = await take([open, secret, over, told])
    assert.deepEqual([again.known, again.fresh, again.taken], [4, 0, 0])
    assert.equal(await count(), 4)
    const other = await take([open.replace('anna@', 'anne@')])
    assert.deepEqual(
      other.refused.map(r => r.column),
      ['reference'],
    )
  })

  test('an open one waits for its facts, with its clocks armed', async () => {
    const d = await found('OLD-1')
    assert.equal(d.facts, null)
    assert.equal(d.imported?.facts.authorityName, 'Travis County DA')
    const rows = await asWorker(portals.d, tx =>
      tx.query<{ clock: string; step: string }>(
        'select t.clock, d.step from duly.deadline t join duly.demand d on d.id = t.demand_id where d.id = $1 order by 1',
        [d.id],
      ),
    )
    assert.deepEqual(
      rows.map(r => r.clock),
      ['imported_hold:2099-01-31', 'production:order'],
    )
    assert.equal(rows[0]?.step, 'confirm_facts')
  })

  test('whom its record names is marked before anybody confirmed it, also where an earlier version marked nothing', async () => {
    const d = await found('OLD-1')
    const { mac } = mark(portals.d.vault, 'identifier', 'anna@acme.example')
    const isMarked = () =>
      asWorker(portals.d, async tx => {
        const rows = await tx.query('select 1 from duly.mark where demand_id = $1 and mac = $2', [d.id, mac])
        return rows.length > 0
      })
    assert.equal(await isMarked(), true)
    await asWorker(portals.d, tx => tx.query('delete from duly.mark where demand_id = $1', [d.id]))
    const { db, vault, store } = portals.d
    assert.equal(await rederive({ db, vault, policy: store.policy }), 1)
    assert.equal(await isMarked(), true)
    assert.equal(await rederive({ db, vault, policy: store.policy }), 0)
  })

  test('what was told before is not told again, and what is secret shows nowhere', async () => {
    const before = await found('OLD-4')
    assert.equal(before.imported?.parts?.[0]?.toldAt, '2026-11-12T00:00:00.000Z')
    const d = await found('OLD-2')
    assert.equal(d.matters[0]?.secrecy?.until, '2099-06-30')
    assert.deepEqual((await readMatters(portals.d, admin, null)).matters, [])
  })

  test('a secrecy that is over ends by its clock, and its tenant is told of an answer that was given before', async () => {
    await fireDueClocks(portals.d)
    const d = await found('OLD-3')
    assert.equal(d.matters[0]?.secrecy, null)
    await react(portals.d, createChanges(), d.id)
    const after = await found('OLD-3')
    assert.equal(after.matters[0]?.notice?.late, true)
    const [shown, ...rest] = (await readMatters(portals.d, admin, null)).matters
    assert.equal(rest.length, 0)
    assert.equal(shown?.view.answeredBefore, 'complied_in_part')
    assert.equal(shown?.view.authority, 'Travis County DA')
    const closed = await execute(
      portals.d.store,
      { ...carl, roles: ['counsel'] },
      {
        demandId: d.id,
        command: { type: 'close', outcome: 'complied_in_part', process: 'warrant' },
      },
    )
    assert.ok(isRefusal(closed) ? assert.fail(closed.detail) : closed.demand.closed)
  })

  const wide =
    'reference,authority,country,received,tenant,identifiers,categories,secrecy,secrecy_until,secrecy_source,told,redirected,redirect_outcome,redirect_note,extended_until,extended_by,challenge,challenge_about,challenge_forum,challenge_filed,stayed,stayed_by,status,outcome,note'
  async function takeWide(lines: readonly string[], dry = false, by = carl): Promise<OpenImport> {
    const rows = lines.map(l => l + ','.repeat(wide.split(',').length - l.split(',').length))
    const bytes = Buffer.from(`${wide}\n${rows.join('\n')}\n`)
    const done = await importOpenDemands(portals.d, by, { open: () => bytes, system: 'Sheet', dry })
    assert.ok(!isRefusal(done))
    return done
  }
  const wrong = async (lines: readonly string[], by = carl) =>
    (await takeWide(lines, true, by)).refused.map(r => [r.line, r.column])

  test('several lines of one reference are one demand of several tenants and several orders', async () => {
    const lines = [
      'OLD-20,StA Hannover,DE,2026-11-10,acme,bert@acme.example,subscriber,,,,2026-11-12,,,,,,,,,,,,,,first',
      'OLD-20,,,,stad,piet@stad.example,,court_order,2099-06-30,12 Gs 7/26,,,,,,,,,,,,,,,second',
      'OLD-20,,,,stad,mia@stad.example,traffic,court_order,2099-09-30,12 Gs 9/26',
    ]
    const done = await takeWide(lines)
    assert.deepEqual([done.lines, done.fresh, done.taken, done.toldThere], [3, 1, 1, 1])
    const d = await found('OLD-20')
    const [acme, stad] = d.matters
    assert.deepEqual([acme?.tenant, stad?.tenant, d.matters.length], ['acme', 'stad', 2])
    assert.equal(stad?.orders.length, 2)
    assert.equal(stad?.secrecy?.until, '2099-09-30')
    assert.equal(acme?.secrecy, null)
    assert.deepEqual(
      d.imported?.facts.asks.map(a => [a.categories.join(), a.identifiers.map(i => i.value).join()]),
      [
        ['subscriber', 'bert@acme.example,piet@stad.example'],
        ['traffic', 'mia@stad.example'],
      ],
    )
    assert.equal(d.imported?.note, 'first\nsecond')
    const again = await takeWide(lines)
    assert.deepEqual([again.known, again.fresh, again.taken], [1, 0, 0])
    assert.deepEqual(await wrong(lines.slice(0, 2)), [[2, 'reference']])
  })

  test('a tenant’s copy of a record of several names no account of another, and no secrecy of one', async () => {
    const d = await found('OLD-20')
    const [acme] = d.matters
    assert.ok(acme)
    const { others, own } = hiddenFor(d, acme)
    assert.ok(others.includes('piet@stad.example') && others.includes('mia@stad.example'))
    assert.ok(own.includes('bert@acme.example'))
    const [read] = await Array.fromAsync(
      readOpenDemands(
        Buffer.from(
          `${HEAD}\nX,A,DE,2026-11-10,,acme,bert@acme.example,,court_order,,9 Gs 1/26,,,,,\nX,,,,,stad,piet@stad.example,,,,,,,,,\n`,
        ),
        {
          system: 'Sheet',
          entity: 'Q',
          now: portals.d.now(),
          tenants: new Map(
            (['acme', 'stad'] as const).map(id => [
              id,
              { id, kind: 'enterprise', status: 'active', mergedInto: null },
            ]),
          ),
          isInstrument: () => true,
          isForNamedPeople: () => false,
          byCounsel: true,
        },
      ),
    )
    assert.ok(read?.demand)
    assert.doesNotMatch(recordText(read.demand), /9 Gs 1|Secrecy/)
  })

  test('what is on its way comes in: a redirect, a longer term, a challenge and its stay', async () => {
    const line =
      'OLD-21,DA Travis,US,2026-11-03,stad,mia@stad.example,subscriber,,,,,2026-11-09,renewed_to_us,letter of 12 November,2099-12-18,letter of 20 November,motion_to_quash_or_modify,production,District Court 26-mc-114,2026-11-16,2026-11-18,entry 7'
    assert.equal((await takeWide([line])).taken, 1)
    const d = await found('OLD-21')
    const [m] = d.matters
    assert.equal(m?.redirectAnswer?.outcome, 'renewed_to_us')
    assert.equal(d.extensions[0]?.grantedBy, 'letter of 20 November')
    assert.equal(d.challenges[0]?.suspendedBy, 'court_order')
    const mara: Actor = { ...carl, id: 'mara', roles: ['analyst'] }
    assert.deepEqual(await wrong([line.replace('OLD-21', 'OLD-22')], mara), [
      [2, 'extended_until'],
      [2, 'challenge'],
    ])
  })

  test('lines that contradict each other are each said, and nothing is taken in', async () => {
    const first = 'OLD-23,DA Travis,US,2026-11-03,stad,mia@stad.example,subscriber'
    assert.deepEqual(await wrong([first, 'OLD-23,DA Dallas,,,acme,anna@acme.example']), [[3, 'authority']])
    assert.deepEqual(await wrong([first, 'OLD-23,,,,,anna@acme.example']), [[3, 'tenant']])
    assert.deepEqual(await wrong([first, 'OLD-23,,,,acme']), [[3, 'identifiers']])
    assert.deepEqual(await wrong([`${first},,,,2026-11-04`, 'OLD-23,,,,stad,,,,,,2026-11-05']), [[3, 'told']])
    assert.deepEqual(await wrong([`${first},,,,2026-11-04`, 'OLD-23,,,,stad,,,court_order,,an order']), [
      [2, 'told'],
    ])
    assert.deepEqual(await wrong([first, 'OLD-24,X,US,2026-11-03', 'OLD-23,,,,acme,anna@acme.example']), [
      [4, 'reference'],
    ])
    assert.deepEqual(
      await wrong([
        first,
        'OLD-23,,,,acme,anna@acme.example,,,,,,,,,,,challenge_2705b,,In re mia@stad.example,2026-11-16',
      ]),
      [[3, 'challenge_forum']],
    )
    assert.deepEqual(await wrong([`${first},,,,,,,,,,other,,Court,2026-11-16`]), [[2, 'challenge_about']])
    assert.deepEqual(await wrong([`${first},,,,,,renewed_to_us`]), [
      [2, 'redirected'],
      [2, 'redirect_note'],
    ])
  })

  test('a table from before the later columns is the same table with them empty', async () => {
    const bytes = Buffer.from(
      `${HEAD},secrecy_covers,challenge,extended_until\n${[open, secret, over, told].map(l => `${l},,,`).join('\n')}\n`,
    )
    const done = await importOpenDemands(portals.d, carl, { open: () => bytes, system: 'Sheet', dry: false })
    assert.ok(!isRefusal(done))
    assert.deepEqual([done.known, done.fresh, done.refusedLines], [4, 0, 0])
    // As it was kept before there were later columns.
    const cells = Object.fromEntries(
      [...openColumns.required, ...openColumns.optional].flatMap(c => (laterColumns.has(c) ? [] : [[c, '']])),
    )
    for (const [i, column] of HEAD.split(',').entries()) cells[column] = open.split(',')[i] ?? ''
    const kept = keyedHash(
      portals.d.vault.macKey,
      'imported-line',
      JSON.stringify(Object.entries(cells).toSorted()),
    )
    const rows = await asWorker(portals.d, tx =>
      tx.query('select 1 from duly.imported where line_mac = $1', [kept]),
    )
    assert.equal(rows.length, 1)
  })

  test('the example of the manual can be taken in as it stands', async () => {
    const manual = readFileSync(new URL('../../../docs/import.md', import.meta.url), 'utf8')
    const example = /```csv\n([\s\S]*?)```/.exec(manual)?.[1] ?? ''
    const done = await importOpenDemands(portals.d, carl, {
      open: () => Buffer.from(example),
      system: 'Manual',
      dry: true,
    })
    assert.ok(!isRefusal(done))
    assert.deepEqual(done.refused, [])
    assert.deepEqual([done.lines, done.fresh], [6, 4])
  })

  test('fsck makes all of it again from the events', async () => {
    const { d } = portals
    const database = await openDatabase({ url: d.embedded?.backupUrl ?? '', role: 'backup' })
    try {
      const report = await fsckStore({
        database,
        using: { ...d.vault, unwrapSealed: null },
        documents: d.documents,
        outbox: d.outbox,
        policy: d.settings,
        packHash: d.store.packHash,
        now: d.now(),
        onProgress: () => {},
      })
      assert.deepEqual(report.differences, [])
      assert.equal(report.demands, 6)
    } finally {
      await database.close()
    }
  })
})
