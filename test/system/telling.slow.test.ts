// Telling a tenant, over real mail: what bounced goes to the next contact, a machine's mail is never answered, a secrecy of a part
// keeps exactly its part, and after a week of downtime everything that came due acts once. The real server on a simulated clock.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { TenantRecord } from '../../src/api/desk/tenant-record.ts'
import { demoProvider } from '../../src/cli/demo/cast.ts'
import type { EventKind } from '../../src/domain/registry/event.ts'
import type { Demand } from '../../src/domain/registry/state.ts'
import { isRefusal } from '../../src/kernel/refusal.ts'
import { sendNotice } from '../../src/server/acts/send-notice.ts'
import { createChanges } from '../../src/server/changes.ts'
import { type Deployment, openDeployment, WORKER } from '../../src/server/deployment.ts'
import { readTenants } from '../../src/server/directory.ts'
import { foundDirectory } from '../../src/server/found.ts'
import { startMailIn } from '../../src/server/mail/mail-in.ts'
import { accessesTo } from '../../src/server/surfaces/customer/accesses.ts'
import { findMatter } from '../../src/server/surfaces/customer/matters.ts'
import { takeGrant } from '../../src/server/surfaces/desk/access.ts'
import { lifecycleFigures } from '../../src/server/surfaces/desk/lifecycle-routes.ts'
import { readTable, syncTenants } from '../../src/server/tenants/sync.ts'
import { tableOf } from '../../src/server/tenants/table.ts'
import { asWorker, loadAtWork } from '../../src/server/worker/demand-at-work.ts'
import { startWorkers } from '../../src/server/worker/run.ts'
import { removeEmbedded } from '../../src/store/cluster/embedded.ts'
import { execute } from '../../src/store/demand/execute.ts'
import { smtpTransport } from '../../src/wire/mail/out-mail.ts'
import type { SmtpListener } from '../../src/wire/mail/smtp.ts'
import { layCluster } from '../cluster.ts'
import { freePort } from '../free-port.ts'
import { cast, gagged, NOW, openly } from '../given.ts'
import { ACCOUNT, decidedDemand, seed } from './decided.ts'
import { until } from './desk-hand.ts'
import { type FarMail, type Letter, openFarMail } from './far-mail.ts'

describe('telling a tenant', { timeout: 400_000 }, () => {
  const clock = { now: NOW }
  let base: string
  let mail: FarMail
  let d: Deployment
  let intake: SmtpListener

  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'duly-telling-'))
    mail = await openFarMail()
    const path = join(base, 'data')
    const ports = { smtp: await freePort() }
    await foundDirectory({ path, mode: 'demo', createdAt: NOW, provider: demoProvider(mail.port), ports })
    await layCluster(path)
    d = await openDeployment({ path, onLog: () => {}, now: () => clock.now })
    // The one who is named in the paper is a contact too, and is never told.
    await seed(d, { 'acme-b': 'second@acme.example', 'acme-c': ACCOUNT })
    const terms = { noticeHours: null, windowHours: 48, languages: [], closedExceptions: [] }
    await changeTenants(record => ({ ...record, terms }))
    intake = await startMailIn(d, () => {})
  })
  after(async () => {
    await intake?.close()
    await d?.close()
    await mail?.close()
    await removeEmbedded(join(base, 'data'))
    await rm(base, { recursive: true, force: true })
  })

  const events = async ({ id }: Demand, kind: EventKind) =>
    ((await loadAtWork(d, id))?.stream.events ?? []).filter(e => e.kind === kind)
  const noticesOf = (demand: Demand, to: string) =>
    mail.letters.filter(
      l => l.to === to && l.text.includes(demand.reference) && /government demand/i.test(l.text),
    )

  async function run(done: () => Promise<unknown>): Promise<void> {
    const hooks = { onProgress: () => {}, onError: () => {} }
    const node = await startWorkers(d, createChanges(), hooks)
    await done()
    await node.stop()
  }
  const changeTenants = async (change: (record: TenantRecord) => TenantRecord) => {
    const table = await asWorker(d, async tx => tableOf((await readTenants(tx, d.vault)).values()))
    const { given, refused } = await readTable(Buffer.from(table))
    const changed = given.map(({ record, line }) => ({ record: change(record), line }))
    const by = { kind: 'staff', id: 'carl' }
    const plan = await syncTenants(d, by, { given: changed, refused, full: false, dry: false })
    assert.deepEqual([plan.done, plan.refused], [true, []])
  }
  const nameContact = (id: string, mail: string) =>
    changeTenants(record => {
      const like = record.contacts.slice(0, 1).map(c => ({ ...c, id, mail }))
      return { ...record, contacts: [...record.contacts, ...like] }
    })
  const plain = (letter: Letter | undefined) =>
    (letter?.text ?? '').replaceAll('=\r\n', '').replaceAll(/\s+/g, ' ')
  const longerOf = (demand: Demand) =>
    mail.letters.filter(l => l.text.includes(`more time to object: ${demand.reference}`))
  const deliver = async (raw: string, from: string) => {
    const transport = smtpTransport(`smtp://127.0.0.1:${intake.port}`)
    const sent = await transport.send(Buffer.from(raw.replaceAll('\n', '\r\n')), {
      from,
      to: d.provider.mail.from,
    })
    transport.close()
    assert.equal(sent.outcome, 'accepted')
  }
  const bounceOf = (letter: Letter) => `From: MAILER-DAEMON@acme.example
To: ${d.provider.mail.from}
Subject: Undelivered
Message-ID: <b${Math.floor(performance.now())}@acme.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

It bounced.
--b
Content-Type: message/delivery-status

Final-Recipient: rfc822; ${letter.to}
Action: failed
Status: 5.1.1

--b
Content-Type: text/rfc822-headers

Message-ID: ${letter.messageId}

--b--
`

  test('a notice that bounces goes to the next contact, never to who is named in the paper, and then to counsel', async () => {
    const demand = await decidedDemand(d, openly)
    const matter = demand.matters[0]?.id ?? ''
    const sent = await sendNotice(d, WORKER, { demandId: demand.id, matter, contact: null })
    assert.ok(!isRefusal(sent), JSON.stringify(sent))
    await run(() => until(async () => noticesOf(demand, 'admin@acme.example').length > 0, 'it is sent'))
    const [first] = noticesOf(demand, 'admin@acme.example')
    clock.now = '2026-11-25T11:00:00.000Z'
    await deliver(bounceOf(first as Letter), '')
    await run(() =>
      until(async () => noticesOf(demand, 'second@acme.example').length > 0, 'the second is told'),
    )
    const [second] = noticesOf(demand, 'second@acme.example')
    // Nothing had arrived: the window begins with this one, which is signed for itself and says so.
    const [window] = (await events(demand, 'WindowExtended')).map(e => e.kind === 'WindowExtended' && e.data)
    assert.deepEqual(window, {
      windowEndsAt: '2026-11-27T11:00:00.000Z',
      reason: '',
      why: 'told_anew',
      from: clock.now,
    })
    assert.match(plain(first), /Until Fri 27 Nov 2026, 01:00 PST you can object/)
    assert.match(plain(second), /Until Fri 27 Nov 2026, 03:00 PST you can object/)
    await deliver(bounceOf(second as Letter), '')
    await run(async () => {
      await until(async () => (await events(demand, 'NoticeEscalated')).length > 0, 'counsel hears of it')
      assert.equal((await events(demand, 'NoticeRepeated')).length, 1)
      await nameContact('acme-d', 'third@acme.example')
      await until(
        async () => noticesOf(demand, 'third@acme.example').length > 0,
        'who was named since is told',
      )
    })
    assert.deepEqual(noticesOf(demand, ACCOUNT), [])
    assert.equal((await events(demand, 'NoticeRepeated')).length, 2)
    assert.deepEqual(longerOf(demand), [], 'each mail says its own end')
    clock.now = NOW
    // The reports opened no demand of their own.
    const rows = await asWorker(d, tx => tx.query('select id from duly.demand', []))
    assert.equal(rows.length, 1)
  })

  test('who has a mail with an earlier end is told the new one, once, when the authority gives more time', async () => {
    const demand = await decidedDemand(d, openly, '2026-11-27T09:00:00.000Z')
    const matter = demand.matters[0]?.id ?? ''
    const sent = await sendNotice(d, WORKER, { demandId: demand.id, matter, contact: null })
    assert.ok(!isRefusal(sent), JSON.stringify(sent))
    await run(() => until(async () => noticesOf(demand, 'admin@acme.example').length > 0, 'it is sent'))
    assert.match(plain(noticesOf(demand, 'admin@acme.example')[0]), /Until Thu 26 Nov 2026, 01:00 PST/)
    clock.now = '2026-11-25T12:00:00.000Z'
    const extension = {
      type: 'record_extension',
      matters: [matter],
      until: '2026-12-10T09:00:00.000Z',
      grantedBy: 'AUSA Roe, mail of today',
      document: null,
    } as const
    assert.ok(!isRefusal(await execute(d.store, cast.carl, { demandId: demand.id, command: extension })))
    for (let starts = 0; starts < 2; starts++)
      await run(() => until(async () => longerOf(demand).length > 0, 'it is told'))
    const [letter, ...more] = longerOf(demand)
    assert.deepEqual([letter?.to, more], ['admin@acme.example', []])
    assert.match(plain(letter), /The authority gave more time .* until Fri 27 Nov 2026, 01:00 PST/)
    const shown = await findMatter(d, { kind: 'tenant', id: 'acme-admin', tenant: 'acme' }, matter)
    assert.equal(shown?.view.notice?.windowEndsAt, '2026-11-27T09:00:00.000Z')
    clock.now = NOW
  })

  test('mail that a machine sent is kept and never acknowledged, so no two machines answer each other', async () => {
    const before = mail.letters.length
    await deliver(
      `From: Robot <robot@vacation.example>\nTo: ${d.provider.mail.from}\nSubject: Out of office\nMessage-ID: <r1@vacation.example>\nAuto-Submitted: auto-replied\n\nI am away.\n`,
      'robot@vacation.example',
    )
    const [row] = await asWorker(d, tx =>
      tx.query<{ id: string }>('select id from duly.demand order by received_at desc, id', []),
    )
    assert.ok(row)
    await run(() => new Promise(resolve => setImmediate(resolve)))
    assert.equal(mail.letters.length, before)
  })

  test('under a secrecy of a part the mail leaves out who asks, and the rest follows by itself when it ends', async () => {
    const demand = await decidedDemand(d, { ...gagged, until: '2026-12-10', covers: ['agency'] })
    const matter = demand.matters[0]?.id ?? ''
    const sent = await sendNotice(d, WORKER, { demandId: demand.id, matter, contact: null })
    assert.ok(!isRefusal(sent), JSON.stringify(sent))
    await run(() => until(async () => noticesOf(demand, 'admin@acme.example').length > 0, 'it is sent'))
    const [partly] = noticesOf(demand, 'admin@acme.example')
    const decoded = partly?.text.replaceAll('\r\n', '\n').replace(/=\n/g, '') ?? ''
    assert.match(decoded, /may not name yet/)
    for (const word of ['Travis', 'GJ-17', '18 USC', 'grand jury', 'shall not notify'])
      assert.ok(!decoded.toLowerCase().includes(word.toLowerCase()), `${word} is not in it`)
    const seen = async () => {
      const reader = { kind: 'tenant', id: 'acme-admin', tenant: 'acme' } as const
      const shown = await findMatter(d, reader, matter)
      assert.ok(shown)
      return JSON.stringify(await accessesTo(d, reader, shown, 'en'))
    }
    const wish = { demandId: demand.id, purpose: 'answer', words: 'For Travis County.', minutes: 60 } as const
    const grant = await takeGrant(d, cast.mara, wish)
    assert.ok(!isRefusal(grant), JSON.stringify(grant))
    assert.doesNotMatch(await seen(), /Travis/, 'a reason in words may name who asks')
    clock.now = '2026-12-12T09:00:00.000Z'
    await run(() => until(async () => noticesOf(demand, 'admin@acme.example').length > 1, 'the rest is told'))
    assert.match(await seen(), /For Travis County/)
    const rest = noticesOf(demand, 'admin@acme.example').at(-1)?.text.replace(/=\r\n/g, '') ?? ''
    assert.match(rest, /Travis/)
    assert.equal((await events(demand, 'NoticeSent')).length, 2)
    clock.now = NOW
  })

  test('what an order kept back after a notice is told once, by itself, after a downtime in which it ended', async () => {
    const demand = await decidedDemand(d, openly)
    const matter = demand.matters[0]?.id ?? ''
    const sent = await sendNotice(d, WORKER, { demandId: demand.id, matter, contact: null })
    assert.ok(!isRefusal(sent), JSON.stringify(sent))
    await run(() => until(async () => noticesOf(demand, 'admin@acme.example').length > 0, 'it is sent'))
    const order = { type: 'read_secrecy', matter, secrecy: gagged, passages: [], note: '' } as const
    for (const [by, command] of [
      [cast.mara, order],
      [cast.carl, { type: 'confirm_secrecy', matter }],
    ] as const)
      assert.ok(!isRefusal(await execute(d.store, by, { demandId: demand.id, command })))
    // Long enough for a reminder, which the order forbids.
    clock.now = '2026-11-30T09:00:00.000Z'
    await run(() => until(async () => (await events(demand, 'NoticeDelivery')).length > 0, 'a pass is over'))
    assert.equal((await events(demand, 'NoticeRepeated')).length, 0)
    clock.now = '2026-12-08T09:00:00.000Z'
    for (let starts = 0; starts < 2; starts++)
      await run(() =>
        until(async () => noticesOf(demand, 'admin@acme.example').length > 1, 'the rest is told'),
      )
    const last = noticesOf(demand, 'admin@acme.example').at(-1)?.text.replace(/=\r\n/g, '') ?? ''
    assert.match(last.replaceAll(/\s+/g, ' '), /a prohibition kept us from telling you more until now/)
    assert.equal(noticesOf(demand, 'admin@acme.example').length, 2)
    assert.deepEqual(
      [(await events(demand, 'NoticeSent')).length, (await events(demand, 'NoticeRepeated')).length],
      [2, 0],
    )
    clock.now = NOW
  })

  test('after a week of downtime every clock that came due acts once, in any number of starts', async () => {
    const secret = await decidedDemand(d, gagged)
    const open = await decidedDemand(d, openly)
    clock.now = '2026-12-02T15:00:00.000Z'
    for (let start = 0; start < 2; start++)
      await run(() =>
        until(
          async () =>
            (await events(secret, 'NoticeDelivery')).length > 0 &&
            (await events(open, 'NoticeDelivery')).length > 0,
          'both are told',
        ),
      )
    for (const demand of [secret, open]) {
      assert.equal((await events(demand, 'NoticeSent')).length, 1)
      assert.equal(new Set(noticesOf(demand, 'admin@acme.example').map(l => l.messageId)).size, 1)
    }
    assert.equal((await events(secret, 'SecrecyEnded')).length, 1)
    assert.equal(
      (await events(open, 'ClockFired')).filter(
        e => e.kind === 'ClockFired' && e.data.clock.startsWith('notice:'),
      ).length,
      1,
    )
  })

  test('what was told is counted, with the median of the time that it took', async () => {
    const figures = await lifecycleFigures(d, {
      kind: 'staff',
      id: 'carl',
      roles: ['counsel'],
      employment: 'employee',
    })
    assert.equal(figures.notices.told, 6)
    assert.equal(figures.notices.late, 1, 'a further notice is counted neither again nor as late')
    assert.ok(figures.notices.medianMinutes !== null)
    assert.equal(figures.redirects.excepted, 6)
  })

  test('mail to a tenant that was not told, or that may not be, is refused where it would begin to wait', async () => {
    const demand = await decidedDemand(d, gagged)
    const matter = demand.matters[0]?.id ?? ''
    const mails = [{ letterId: 'x', matter, message: Buffer.from('To: admin@acme.example\r\n\r\nx') }]
    const command = { type: 'send_message', text: 'x' } as const
    await assert.rejects(
      execute(d.store, cast.mara, { demandId: demand.id, command, mails }),
      /two people have read for secrecy/,
    )
    await assert.rejects(
      asWorker(d, tx =>
        tx.query(
          `insert into duly.outgoing_mail (id, demand_id, matter_id, letter_id, message, state, next_at)
           values ('x', $1, $2, 'x', 'x', 'waiting', now())`,
          [demand.id, matter],
        ),
      ),
      /before its notice/,
    )
  })
})
