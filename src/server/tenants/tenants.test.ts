// The directory of tenants: tables and lists change all or nothing, contracts bind the desk, and an ended tenant is still told.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast, copy } from '../../../test/given.ts'
import { confirmLifted } from '../../../test/lifting.ts'
import { secretDemand, twoTenantDemand } from '../../../test/server/portal/demands.ts'
import { openPortals, type Portals } from '../../../test/server/portal/portals.ts'
import type { SyncPlan } from '../../api/desk/tenants.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { execute } from '../../store/demand/execute.ts'
import { loadKeys } from '../../store/demand/stream.ts'
import { CsvUnreadable } from '../../wire/csv.ts'
import { sendNotice } from '../acts/send-notice.ts'
import { readTenants } from '../directory.ts'
import { settle } from '../proposals/proposal.ts'
import { readMatters } from '../surfaces/customer/matters.ts'
import { readTasks } from '../work/comments.ts'
import { asWorker, loadAtWork } from '../worker/demand-at-work.ts'
import { tellTenants } from '../worker/telling/tell-tenants.ts'
import { closeTenant } from './end.ts'
import { askMerge, mergers } from './merger.ts'
import { readTenantPage } from './page.ts'
import { readTable, syncTenants, unreadable } from './sync.ts'
import { tableOf } from './table.ts'

const root: Actor = { kind: 'staff', id: 'root', roles: ['administrator'], employment: 'employee' }
const carl: Actor = { kind: 'staff', id: 'carl', roles: ['counsel'], employment: 'employee' }

const HEAD =
  'record,tenant,name,kind,country,source_key,domains,window_hours,closed_exceptions,party,told,contact,mail,receives,party_tenant'

describe('tenants', { timeout: 500_000 }, () => {
  let portals: Portals
  before(async () => {
    portals = await openPortals()
  })
  after(() => portals?.close())

  async function table(lines: readonly string[], dry = false): Promise<SyncPlan> {
    const read = await readTable(Buffer.from(`${HEAD}\n${lines.join('\n')}\n`))
    return syncTenants(portals.d, root, { ...read, full: true, dry })
  }
  const tenants = () => asWorker(portals.d, tx => readTenants(tx, portals.d.vault))

  const havn = [
    'tenant,havn,Havn A/S,public_sector,DK,k-havn,havn.example,72,tenant_unreachable,,,,,,',
    'party,havn,Havn City,,DK,,,,,controller,yes,,,,',
    'contact,havn,Ida,,,,,,,,,havn-ida,ida@havn.example,notice,',
    'contact,havn,Bo,,,,,,,controller,,havn-bo,bo@havn.example,notice|drill,',
  ]

  test('a contact whose language is left empty has none of its own', async () => {
    const head = `${HEAD},language,languages`
    const lines = [
      'tenant,brug,Brug,enterprise,NL,k-brug,,,,,,,,,,,it|pl',
      'contact,brug,Ida,,,,,,,,,brug-ida,ida@brug.example,notice,,,',
      'contact,brug,Bo,,,,,,,,,brug-bo,bo@brug.example,notice,,nl,',
    ]
    const read = await readTable(Buffer.from(`${head}\n${lines.join('\n')}\n`))
    assert.equal((await syncTenants(portals.d, root, { ...read, full: false, dry: true })).refused.length, 0)
    assert.deepEqual(
      read.given.map(g => g.record.contacts.map(c => c.language)),
      [[null, 'nl']],
    )
  })

  test('a table is tried first, then taken whole, and taken again changes nothing', async () => {
    const tried = await table(havn, true)
    assert.deepEqual([tried.added.map(t => t.id), tried.refused, tried.done], [['havn'], [], false])
    assert.equal((await tenants()).has('havn'), false, 'a dry run writes nothing')
    assert.deepEqual(
      tried.absent.map(t => t.id),
      ['acme', 'stad'],
    )
    assert.equal((await table(havn)).done, true)
    const again = await table(havn)
    assert.deepEqual([again.added, again.changed, again.unchanged], [[], [], 1])
    const other = havn.map(line => line.replace('Havn A/S', 'Havn AS'))
    assert.deepEqual(
      (await table(other)).changed.map(t => t.what),
      [['name']],
    )
    await table(havn)
  })

  test('a table is the same however a spreadsheet saved it, and what it holds twice is said, not taken', async () => {
    const text = `${HEAD}\n${havn.join('\n')}\n`
    const windows = text.replaceAll('\n', '\r\n')
    for (const saved of [
      `\uFEFF${windows}`,
      `\uFEFF${windows.replaceAll(',', ';')}`,
      text.replaceAll('\n', '\r'),
    ]) {
      const read = await readTable(Buffer.from(saved))
      const plan = await syncTenants(portals.d, root, { ...read, full: true, dry: false })
      assert.deepEqual([plan.refused, plan.added, plan.changed, plan.unchanged], [[], [], [], 1], saved)
    }
    const [tenant = '', party = '', contact = ''] = havn
    for (const [twice, column] of [
      [tenant, 'tenant'],
      [party, 'party'],
      [contact, 'contact'],
    ] as const) {
      const plan = await table([...havn, twice])
      assert.deepEqual([plan.refused.map(r => r.column), plan.done], [[column], false], twice)
    }
    const long = await table([
      ...havn,
      `tenant,long,"${'x'.repeat(1_000_000)}",enterprise,NL,k-long,,,,,,,,,`,
    ]).catch((e: unknown) => e)
    assert.ok(long instanceof CsvUnreadable)
    assert.equal(unreadable(long).refused[0]?.line, 6)
  })

  test('a domain at which anybody has a mailbox is no tenant’s own', async () => {
    const plan = await table([
      'tenant,free,Free,enterprise,NL,k-free,gmail.com,,,,,,,,',
      'contact,free,Ida,,,,,,,,,free-ida,ida@gmail.com,notice,',
    ])
    assert.deepEqual(
      plan.refused.map(r => [r.line, r.column, r.detail]),
      [[2, 'domains', 'Anybody may have an address at gmail.com.']],
    )
  })

  test('a domain that is another tenant’s, or can be taken for it, is refused, one that was there before stays', async () => {
    const first = 'tenant,quay,Quay,enterprise,NL,k-quay,cornwall-quay.example,,,,,,,,'
    const contact = (id: string) => `contact,${id},Ida,,,,,,,,,${id}-ida,ida@${id}.example,notice,`
    assert.equal((await table([first, contact('quay')])).done, true)
    for (const like of [
      'comwall-quay.example',
      'cornwa11-quay.example',
      // Its о is Cyrillic.
      'xn--crnwall-quay-4fk.example',
    ]) {
      const plan = await table([
        first,
        contact('quay'),
        `tenant,kway,Kway,enterprise,NL,k-kway,${like},,,,,,,,`,
        contact('kway'),
      ])
      assert.deepEqual(
        plan.refused.map(r => [r.line, r.column]),
        [[4, 'domains']],
        `${like} ${JSON.stringify(plan.refused)}`,
      )
      assert.match(plan.refused[0]?.detail ?? '', /can be taken for cornwall-quay\.example/)
    }
    const same = await table([
      first,
      contact('quay'),
      'tenant,kway,Kway,enterprise,NL,k-kway,cornwall-quay.example,,,,,,,,',
      contact('kway'),
    ])
    assert.deepEqual(
      same.refused.map(r => r.detail),
      ['The domain cornwall-quay.example is another tenant’s.'],
    )
    assert.equal((await table([first, contact('quay')])).done, true)
    const own = first.replace('cornwall-quay.example', 'cornwall-quay.example|cornwa11-quay.example')
    assert.equal((await table([own, contact('quay')])).done, true, 'its own look-alikes are its own')
  })

  test('what goes out as a table comes in again as it was', async () => {
    const exported = tableOf((await tenants()).values())
    const plan = await syncTenants(portals.d, root, {
      ...(await readTable(Buffer.from(exported))),
      full: true,
      dry: true,
    })
    assert.deepEqual(
      [plan.refused, plan.added, plan.changed, plan.unchanged],
      [[], [], [], (await tenants()).size],
    )
  })

  test('one line that cannot be taken, and nothing is: each is said with its line and what to do', async () => {
    const plan = await table([
      'tenant,fine,Fine Inc.,enterprise,US,k-fine,,,,,,,,,',
      'contact,fine,Fay,,,,,,,,,fine-fay,fay@fine.example,,',
      'tenant,lonely,Lonely Ltd.,enterprise,GB,k-lonely,,,,,,,,,',
      'contact,lonely,Lee,,,,,,,,,lonely-lee,no address,,',
      'contact,nobody,Ned,,,,,,,,,ned,ned@x.example,,',
      'tenant,keyless,Keyless,enterprise,US,,,,,,,,,,',
      'contact,keyless,Kay,,,,,,,,,acme-admin,kay@x.example,,',
      'colour,x',
    ])
    assert.deepEqual(
      plan.refused.map(r => [r.line, r.column]),
      [
        [5, 'mail'],
        [6, 'tenant'],
        [7, 'source_key'],
        [7, 'contact'],
        [9, ''],
      ],
    )
    assert.ok(plan.refused.every(r => r.detail && r.next))
    assert.equal((await tenants()).has('fine'), false)
  })

  test('the contract party is told first, and the controller where the contract says so', async () => {
    const page = await readTenantPage(portals.d, root, 'havn')
    assert.ok(!isRefusal(page))
    assert.deepEqual(
      page.addressees.map(a => [a.role, a.contacts.map(c => c.id)]),
      [
        ['contract_party', ['havn-ida']],
        ['controller', ['havn-bo']],
      ],
    )
    assert.equal(page.promised.windowMinutes, 72 * 60, 'the contract’s longer window')
    const part = await readTenantPage(portals.d, carl, 'havn')
    assert.ok(!isRefusal(part))
    assert.deepEqual([part.mayEdit, part.whole, part.addressees], [false, false, []])
  })

  test('a merger takes two people, and leaves the old console what it showed', async () => {
    const told = await twoTenantDemand(portals.d)
    const secret = await secretDemand(portals.d)
    const [a, h] = [
      { kind: 'tenant', id: 'acme-admin', tenant: 'acme' },
      { kind: 'tenant', id: 'havn-ida', tenant: 'havn' },
    ] as const
    const seen = async (actor: Actor) => (await readMatters(portals.d, actor, null)).matters.map(m => m.id)
    const before = await seen(a)
    assert.ok(before.includes(told.acme))
    const asked = { tenant: 'acme', into: 'havn', reason: 'Acme was taken over by Havn.' }
    assert.equal(await askMerge(portals.d, root.id, asked), null)
    const page = await readTenantPage(portals.d, carl, 'acme')
    assert.ok(!isRefusal(page) && page.merge?.mayConfirm)
    const wish = { about: 'acme', change: page.merge.id, confirm: true }
    const own = await settle(portals.d, [mergers], { kind: 'staff', id: root.id }, wish)
    assert.ok(isRefusal(own) && own.code === 'same_person')
    assert.deepEqual(await seen(h), [])
    const done = await settle(portals.d, [mergers], { kind: 'staff', id: carl.id }, wish)
    assert.ok(!isRefusal(done) && done.outcome === 'done')
    assert.deepEqual(await seen(a), before, 'the old console shows what it showed')
    assert.deepEqual(await seen(h), [told.acme], 'the successor sees what is open, and no secret matter')
    const [row] = await asWorker(portals.d, tx =>
      tx.query<{ demand_id: string }>('select demand_id from duly.matter where id = $1', [secret]),
    )
    assert.ok(row)
    // The order is lifted: the late notice goes to the successor.
    const worker: Actor = { kind: 'system', id: 'worker' }
    const command = {
      type: 'end_secrecy',
      note: 'Order of the court.',
      document: copy,
      matter: secret,
      why: 'lifted',
    } as const
    const confirm = confirmLifted({ matter: secret })
    for (const [by, said] of [
      [worker, command],
      [cast.ada, confirm],
    ] as const)
      assert.ok(!isRefusal(await execute(portals.d.store, by, { demandId: row.demand_id, command: said })))
    const sent = await sendNotice(
      portals.d,
      { kind: 'system', id: 'worker' },
      {
        demandId: row.demand_id,
        matter: secret,
        contact: null,
      },
    )
    assert.ok(!isRefusal(sent), isRefusal(sent) ? sent.detail : '')
    assert.equal(sent.demand.matters.find(m => m.id === secret)?.notice?.contact, 'havn-ida')
    assert.ok((await seen(h)).includes(secret))
    assert.ok(!(await seen(a)).includes(secret), 'what is told after the merger is told to the successor')
  })

  test('a tenant is closed only where somebody is told afterwards', async () => {
    const reason = 'The contract ended.'
    const no = await closeTenant(portals.d, root, { tenant: 'stad', toldAfter: 'chain_next', reason })
    assert.ok(isRefusal(no) && no.code === 'notice_first')
    assert.equal(
      await closeTenant(portals.d, root, { tenant: 'stad', toldAfter: 'last_contacts', reason }),
      null,
    )
    const page = await readTenantPage(portals.d, root, 'stad')
    assert.ok(!isRefusal(page))
    assert.deepEqual([page.status, page.addressees[0]?.contacts[0]?.id], ['closed', 'stad-admin'])
    assert.match(page.changes[0]?.says ?? '', /Closed: The contract ended\.$/)
  })

  test('what is still to be told to a closed tenant is a task of counsel with a time, once, and of nothing else', async () => {
    const { d } = portals
    const [told, untold] = [await twoTenantDemand(d), await secretDemand(d)]
    const [row] = await asWorker(d, tx =>
      tx.query<{ demand_id: string }>('select demand_id from duly.matter where id = $1', [untold]),
    )
    const tasksOf = (id: string) =>
      asWorker(d, async tx => readTasks(tx, id, (await loadKeys(tx, d.vault, id)).get(id)!))
    for (const id of [told.demandId, row?.demand_id ?? '', row?.demand_id ?? ''])
      await tellTenants(d, (await loadAtWork(d, id))!)
    assert.deepEqual(await tasksOf(told.demandId), [])
    const [task, ...more] = await tasksOf(row?.demand_id ?? '')
    assert.equal(more.length, 0)
    assert.match(
      task?.text ?? '',
      /Stad Delfmond was closed before it was told.*by mail to its last contacts.*letter/,
    )
    assert.deepEqual([task?.by, task?.blocks, task?.doneAt], ['Duly', false, null])
    assert.ok((task?.dueAt ?? '') > d.now())
  })
})
