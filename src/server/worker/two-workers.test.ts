// Two workers on one store, with a real mail server and real receivers on the far side: each thing that leaves arrives once, and a
// receiver that hangs keeps nobody else waiting.
import assert from 'node:assert/strict'
import { createServer, type Socket } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { at, cast } from '../../../test/given.ts'
import { assessed, determine, reject } from '../../../test/papers/papers.ts'
import { LaneGround } from '../../../test/server/desk/lanes.ts'
import { openReceiver } from '../../../test/server/far-side.ts'
import { travel } from '../../../test/store-road.ts'
import { type FarMail, openFarMail } from '../../../test/system/far-mail.ts'
import { openLines } from '../../domain/registry/state.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { sealField } from '../../store/keys/field.ts'
import { queueStaffMail } from '../admin/staff-mail.ts'
import { makeWebhook } from '../admin/webhooks.ts'
import { createChanges } from '../changes.ts'
import { type Deployment, openDeployment } from '../deployment.ts'
import { queueOfficerMail } from '../mail/officer-mail.ts'
import { queueTenantMail } from '../mail/tenant-mail.ts'
import { asWorker } from './demand-at-work.ts'
import { startWorkers, type Workers } from './run.ts'
import { logChanges } from './upkeep/log-changes.ts'

const hooks = { onProgress: () => {}, onError: () => {} }

describe('two workers on one store', { timeout: 500_000 }, () => {
  let g: LaneGround
  let second: Deployment
  let far: FarMail
  let workers: Workers[] = []
  const both = () => [g.d, second]

  before(async () => {
    g = await LaneGround.open()
    g.moveTo(at(0))
    far = await openFarMail()
    second = await openDeployment({ path: g.d.dir.path, onLog: () => {}, now: g.d.now })
    for (const d of both())
      Object.assign(d, {
        provider: { ...d.provider, mail: { ...d.provider.mail, smtp: `smtp://127.0.0.1:${far.port}` } },
        settings: { ...d.settings, takeBackSeconds: 0, webhooks: { allowPrivate: true } },
      })
  })
  after(async () => {
    await Promise.all(workers.map(w => w.stop()))
    await far?.close()
    await second?.close()
    await g?.close()
  })

  const startBoth = async () => {
    workers = await Promise.all(both().map(d => startWorkers(d, createChanges(), hooks)))
  }
  const stopBoth = async () => {
    await Promise.all(workers.splice(0).map(w => w.stop()))
  }
  const waiting = async () => {
    const [row] = await asWorker(g.d, tx =>
      tx.query<{ n: number }>(
        `select ((select count(*) from duly.outgoing_mail where state = 'waiting')
           + (select count(*) from duly.staff_mail where state = 'waiting')
           + (select count(*) from duly.tenant_mail where state = 'waiting')
           + (select count(*) from duly.officer_mail where state = 'waiting')
           + (select count(*) from duly.outgoing_call where state = 'waiting')
           + (select count(*) from duly.webhook_delivery where state = 'waiting'))::int as n`,
      ),
    )
    return row?.n ?? 0
  }
  const until = async (what: () => Promise<boolean> | boolean) => {
    for (const end = performance.now() + 60_000; !(await what()); ) {
      assert.ok(performance.now() < end, 'it came in time')
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }
  const mailAll = (n: number, domain: string) =>
    asWorker(g.d, async tx => {
      for (let i = 0; i < n; i++) {
        const say = { subject: `Mail ${i}`, text: 'x' }
        await queueStaffMail(tx, g.d, 'carl', { ...say, to: `staff${i}@${domain}` })
        await queueTenantMail(tx, g.d, { ...say, tenant: 'acme', to: `tenant${i}@${domain}` })
        await queueOfficerMail(tx, g.d, { ...say, officer: 'officer', to: `officer${i}@${domain}` })
      }
    })
  const call = (id: string, kind: 'sms' | 'webhook', message: object) =>
    asWorker(g.d, tx =>
      tx.query(
        "insert into duly.outgoing_call (id, kind, message, state, next_at) values ($1, $2, $3, 'waiting', $4)",
        [id, kind, sealField(g.d.vault.directoryKey, [id, 1, 'call'], message), g.d.now()],
      ),
    )

  test('each letter, mail, webhook and call arrives once', async () => {
    const receiver = await openReceiver()
    const hook = await makeWebhook(
      g.d,
      { kind: 'staff', id: 'carl', roles: ['administrator'], employment: 'employee' },
      {
        name: 'SIEM',
        url: receiver.url,
        events: ['demand.changed'],
      },
    )
    assert.ok(!isRefusal(hook))
    const demands = await Promise.all(
      [1, 2, 3].map(() =>
        travel(g.d.store, 'determined', {
          instead: {
            assessed: d => [[cast.mara, { ...assessed(openLines(d)), packs: [`us@1#${'a'.repeat(64)}`] }]],
            determined: () => [[cast.mara, determine([reject('acc1', 'subscriber'), reject('acc1')], false)]],
          },
        }),
      ),
    )
    g.as(cast.mara)
    for (const { id } of demands) {
      await g.grant(id, cast.mara)
      await g.step(id, 'letters', { kind: 'determination', note: '' })
    }
    await mailAll(10, 'each.example')
    for (let i = 0; i < 5; i++) {
      await call(`sms-${i}`, 'sms', { url: receiver.url, headers: {}, body: `sms ${i}` })
      await call(`hook-${i}`, 'webhook', { url: receiver.url, secret: hook.secret, body: `{"n":${i}}` })
    }
    await startBoth()
    await until(async () => (await waiting()) === 0)
    await stopBoth()
    const mails = far.letters.map(l => l.messageId)
    assert.ok(mails.length >= 33, `${mails.length} mails`)
    assert.equal(new Set(mails).size, mails.length, 'no mail came twice')
    assert.equal(far.letters.filter(l => /travis|officer/.test(l.to) && !/each/.test(l.to)).length >= 3, true)
    const ids = receiver.got.map(one => one.headers['webhook-id'] ?? one.headers['idempotency-key'])
    assert.ok(ids.length >= 11 && ids.every(Boolean), `${ids.length} posts`)
    assert.equal(new Set(ids).size, ids.length, 'no post came twice')
    receiver.close()
  })

  test('one domain whose server hangs keeps no other waiting, and neither does a hanging receiver of webhooks', async () => {
    const hung: Socket[] = []
    const silent = createServer(socket => void hung.push(socket))
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', () => resolve()))
    const { port } = silent.address() as { port: number }
    const receiver = await openReceiver()
    const later = Promise.withResolvers<void>()
    const before = far.letters.length
    far.onLetter = ({ to }) => (to.endsWith('@hangs.example') ? later.promise : Promise.resolve())
    await mailAll(12, 'hangs.example')
    for (let i = 0; i < 12; i++)
      await call(`hung-${i}`, 'sms', { url: `http://localhost:${port}/`, headers: {}, body: 'x' })
    await call('goes', 'sms', { url: receiver.url, headers: {}, body: 'goes' })
    await mailAll(12, 'quick.example')
    const begun = performance.now()
    await startBoth()
    const quick = () => far.letters.slice(before).filter(l => l.to.endsWith('@quick.example')).length
    await until(() => quick() === 36 && receiver.got.length === 1)
    const took = performance.now() - begun
    assert.ok(took < 25_000, `the others had theirs after ${Math.round(took)} ms`)
    assert.equal(far.letters.slice(before).filter(l => l.to.endsWith('@hangs.example')).length, 0)
    later.resolve()
    for (const socket of hung) socket.destroy()
    silent.close()
    await stopBoth()
    receiver.close()
  })

  test('what the rules are is logged once, also where two start at the same moment', async () => {
    const count = async () => {
      const [row] = await asWorker(g.d, tx =>
        tx.query<{ n: number }>(
          "select count(*)::int as n from duly.leaf where system_kind = 'policy_changed'",
        ),
      )
      return row?.n ?? 0
    }
    for (const d of both()) Object.assign(d, { settings: { ...d.settings, windowMinutes: 61 } })
    const before = await count()
    g.moveTo(at(5))
    await Promise.all([...both(), ...both()].map(d => logChanges(d)))
    assert.equal(await count(), before + 1)
  })
})
