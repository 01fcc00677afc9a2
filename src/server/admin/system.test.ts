// Settings, profile, mail, webhooks, first steps and the audit view over HTTP on a real installation, with a real mail server and a
// real receiver on the far side.
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { type AdminDesk, openAdminDesk } from '../../../test/server/admin-desk.ts'
import { openReceiver } from '../../../test/server/far-side.ts'
import type { Audit, Chains, Health } from '../../api/desk/audit.ts'
import type { PersonDetail } from '../../api/desk/people.ts'
import type { WebhookMade, Webhooks, WebhookTested } from '../../api/desk/programs.ts'
import type { Guide, MailTested, ProviderPage, SettingsPage } from '../../api/desk/settings.ts'
import type { PasskeyClient } from '../../cli/passkey/passkey-client.ts'
import type { Opening } from '../../ledger/leaf.ts'
import { openField } from '../../store/keys/field.ts'
import { smtpTransport } from '../../wire/mail/out-mail.ts'
import { isSignedBy } from '../outgoing-webhook.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { tellOfDemand } from '../worker/telling/tell-webhooks.ts'
import { logChanges } from '../worker/upkeep/log-changes.ts'
import { sendStaffMail } from './staff-mail.ts'
import { tellWebhooks } from './tell-webhooks.ts'
import { sendWebhooks } from './webhooks.ts'

describe('the system as administrators see and change it', { timeout: 500_000 }, () => {
  let desk: AdminDesk
  let root: PasskeyClient
  let noor: PasskeyClient
  const code = (answer: { json<T>(): T }) => answer.json<{ refusal: { code: string } }>().refusal?.code
  const get = async <T>(path: string) => (await root.call('GET', `/api/admin/${path}`)).json<T>()
  const post = (path: string, body?: unknown) => root.call('POST', `/api/admin/${path}`, body)
  const settingsLeaves = async () => {
    const rows = await desk.query<{ id: string; opening: Buffer }>(
      "select id, opening from duly.leaf where system_kind = 'policy_changed' order by created_at, id",
    )
    return rows
      .map(l => openField<Opening>(desk.d.vault.directoryKey, [l.id, 1, 'opening'], l.opening).record)
      .filter(r => r.kind === 'policy_changed' && r.policy === 'settings')
  }

  before(async () => {
    desk = await openAdminDesk({ watched: true, login: 'system' })
    root = await desk.client('root')
    noor = await desk.client('noor')
    await logChanges(desk.d)
  })
  after(() => desk?.close())

  describe('settings', () => {
    const reason = 'Shorter reads are enough for us.'
    const wish = async (part: object) => {
      const { version, policies } = await get<SettingsPage>('settings')
      return {
        version,
        values: { ...Object.fromEntries(policies.map(p => [p.key, p.value])), ...part },
        reason,
      }
    }

    test('that tighten change at once, in the file and in the log, one administrator after the other', async () => {
      const first = await wish({ grantMinutes: 30 })
      const logged = (await settingsLeaves()).length
      const answer = await post('settings', first)
      assert.equal(answer.status, 200)
      const other = { ...first, values: { ...first.values, lawCheckedDays: 7 } }
      assert.equal(code(await noor.call('POST', '/api/admin/settings', other)), 'changed_meanwhile')
      assert.equal(desk.d.settings.grantMinutes, 30)
      assert.equal(JSON.parse(await readFile(join(desk.d.dir.path, 'policy.json'), 'utf8')).grantMinutes, 30)
      const leaves = await settingsLeaves()
      assert.equal(leaves.length, logged + 1)
      assert.equal(await logChanges(desk.d), 0, 'the next start has nothing to add')
      const last = leaves.at(-1)
      assert.ok(last?.kind === 'policy_changed' && last.before === first.version)
      assert.equal(last.after, answer.json<{ version: string }>().version)
    })

    test('that cannot be are refused, and the file stays as it was', async () => {
      const body = await wish({})
      for (const part of [{ grantMinutes: 481 }, { windowMinutes: 0 }, { unreadDays: 1.5 }, { slots: 1 }])
        assert.equal(
          code(await post('settings', { ...body, values: { ...body.values, ...part } })),
          'invalid_input',
        )
      assert.equal(code(await post('settings', { ...body, reason: 'short' })), 'invalid_input')
      assert.equal((await get<SettingsPage>('settings')).version, body.version)
    })

    test('that somebody changed in the file by hand are said to wait for a restart', async () => {
      const file = join(desk.d.dir.path, 'policy.json')
      const before = await readFile(file, 'utf8')
      await writeFile(file, before.replace('"unreadDays": 3', '"unreadDays": 4'))
      assert.equal((await get<SettingsPage>('settings')).restart, true)
      await writeFile(file, before)
      assert.equal((await get<SettingsPage>('settings')).restart, false)
    })
  })

  describe('mail', () => {
    let server: SMTPServer
    let port: number
    let refuseAll = false
    const taken: string[] = []
    before(async () => {
      server = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS'],
        onRcptTo: (_, __, done) =>
          done(refuseAll ? Object.assign(new Error('no such mailbox'), { responseCode: 550 }) : null),
        onData: (stream, _, done) => {
          const chunks: Buffer[] = []
          stream.on('data', chunk => chunks.push(chunk))
          stream.on('end', () => {
            taken.push(Buffer.concat(chunks).toString('utf8'))
            done()
          })
        },
      })
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
      port = (server.server.address() as AddressInfo).port
    })
    after(() => new Promise<void>(resolve => server.close(() => resolve())))

    test('goes out by the profile as it was just saved; its password is never shown', async () => {
      const { version, provider } = await get<ProviderPage>('provider')
      const smtp = `smtp://user:${encodeURIComponent('pass word')}@127.0.0.1:${port}`
      const saved = await post('provider', {
        version,
        provider: { ...provider, mail: { ...provider.mail, smtp } },
      })
      assert.equal(saved.status, 200, saved.bytes.toString())
      const shown = await get<ProviderPage>('provider')
      assert.equal(shown.restart, true)
      assert.ok(!JSON.stringify(shown).includes('pass'))
      const again = await post('provider', {
        version: shown.version,
        provider: {
          ...shown.provider,
          contact: { phone: '1', hours: 'always' },
          absentFrom: ['TR'],
          dataIn: { mail: 'IE' },
        },
      })
      assert.equal(again.status, 200)
      const file = JSON.parse(await readFile(join(desk.d.dir.path, 'provider.json'), 'utf8'))
      assert.equal(file.mail.smtp, smtp, 'the password stays')
      const { provider: kept } = await get<ProviderPage>('provider')
      assert.deepEqual([kept.absentFrom, kept.dataIn], [['TR'], { mail: 'IE' }])
      const bare = { ...file, mail: { ...file.mail, smtp: `smtp://127.0.0.1:${port}` } }
      await post('provider', { version: again.json<{ version: string }>().version, provider: bare })
    })

    test('a test is a real mail to oneself, with what the server answered; the first steps see it', async () => {
      const step = async () => (await get<Guide>('guide')).steps.find(s => s.id === 'mail')?.done
      assert.equal(await step(), false)
      const good = (await post('mail-test')).json<MailTested>()
      assert.equal(good.outcome, 'accepted', good.answer)
      assert.match(good.answer, /^250 /)
      assert.match(taken.at(-1) ?? '', /^To: root@quillfern\.example/m)
      assert.equal(await step(), true)
      refuseAll = true
      const bad = (await post('mail-test')).json<MailTested>()
      assert.deepEqual([bad.outcome, /no such mailbox/.test(bad.answer)], ['refused', true])
      assert.equal(await step(), false)
      refuseAll = false
    })

    test('a link that was mailed leaves by the post, once', async () => {
      assert.equal((await post('people/mara/link', { surface: 'desk', mail: true })).status, 200)
      const transport = smtpTransport(`smtp://127.0.0.1:${port}`)
      const before = taken.length
      assert.equal(await sendStaffMail(desk.d, transport), 1)
      assert.equal(await sendStaffMail(desk.d, transport), 0)
      transport.close()
      assert.equal(taken.length, before + 1)
      assert.match(taken.at(-1) ?? '', /\/enrol#/)
    })

    test('a profile whose service names no entity, or with hidden characters, is refused', async () => {
      const { version, provider } = await get<ProviderPage>('provider')
      for (const part of [
        { services: [{ name: 'Mail', addressee: 'nobody' }] },
        { entities: [] },
        { name: 'Quill\u202efern' },
        { mail: { ...provider.mail, from: 'nobody' } },
        { more: 1 },
      ])
        assert.equal(
          code(await post('provider', { version, provider: { ...provider, ...part } })),
          'invalid_input',
        )
    })
  })

  describe('a webhook', () => {
    let far: Awaited<ReturnType<typeof openReceiver>>
    let made: WebhookMade
    before(async () => {
      far = await openReceiver()
    })
    after(() => far?.close())
    const listed = async () => (await get<Webhooks>('webhooks')).webhooks[0]

    test('into our own network is not made, whatever it is written as', async () => {
      for (const foul of [
        far.url,
        'https://127.0.0.1/',
        'https://[::1]/',
        'https://2130706433/',
        'https://u:p@example.org/',
        'ftp://example.org/',
      ])
        assert.equal(
          code(await post('webhooks', { name: 'x', url: foul, events: ['system.act'] })),
          'invalid_input',
          foul,
        )
      Object.assign(desk.d.settings, { webhooks: { allowPrivate: true, allowPrivateOfTenants: false } })
      const wish = { name: 'Ticket system', url: far.url, events: ['demand.changed', 'system.act'] }
      const answered = await post('webhooks', wish)
      assert.equal(answered.status, 200, answered.bytes.toString())
      made = answered.json<WebhookMade>()
      assert.ok(!JSON.stringify(await get<Webhooks>('webhooks')).includes(made.secret))
    })

    test('is told ids and no content, signed, and once', async () => {
      await sendWebhooks(desk.d)
      far.got.length = 0
      await post('people', {
        name: 'Secret Name',
        mail: null,
        human: 'h-s',
        firm: null,
        roles: [],
        employment: 'employee',
      })
      assert.equal(await sendWebhooks(desk.d), 1)
      assert.equal(await sendWebhooks(desk.d), 0)
      const [one] = far.got
      assert.ok(one && isSignedBy(made.secret, one.headers, one.body, desk.d.now()))
      assert.deepEqual(Object.keys(JSON.parse(one.body)).sort(), ['data', 'timestamp', 'type'])
      assert.ok(!/Secret|mail|name/i.test(one.body), one.body)
    })

    test('is told of a demand but of none that is restricted, and of each version once', async () => {
      const id = 'a'.repeat(32)
      const insert = (demand: string, restricted: boolean) =>
        desk.query(
          `insert into duly.demand (id, reference, version, step, turn, restricted, received_at, summary, audit_head)
           values ($1, $2, 1, 'confirm_facts', 'intake', $3, now(), 'x', 'x')`,
          [demand, `D-${demand.slice(0, 4)}`, restricted],
        )
      await insert(id, false)
      await insert('b'.repeat(32), true)
      await sendWebhooks(desk.d)
      far.got.length = 0
      for (const demand of [id, id, 'b'.repeat(32)]) await tellOfDemand(desk.d, { id: demand, version: 1 })
      await sendWebhooks(desk.d)
      assert.deepEqual(
        far.got.map(g => JSON.parse(g.body).data),
        [{ id, version: 1 }],
      )
    })

    test('that is down is tried again later with the same id; one that says no is not', async () => {
      far.status = 503
      await asWorker(desk.d, tx => tellWebhooks(tx, desk.d, { kind: 'system.act', about: 'x', version: 1 }))
      far.got.length = 0
      assert.equal(await sendWebhooks(desk.d), 0)
      assert.equal(await sendWebhooks(desk.d), 0)
      assert.equal(far.got.length, 1, 'not before its time')
      assert.equal((await listed())?.deliveries[0]?.state, 'waiting')
      desk.pass(11)
      far.status = 204
      assert.equal(await sendWebhooks(desk.d), 1)
      assert.equal(far.got[0]?.headers['webhook-id'], far.got[1]?.headers['webhook-id'])
      far.status = 410
      await asWorker(desk.d, tx => tellWebhooks(tx, desk.d, { kind: 'system.act', about: 'y', version: 1 }))
      await sendWebhooks(desk.d)
      assert.equal((await listed())?.deliveries[0]?.state, 'failed')
      far.status = 204
    })

    test('is tried by a button, and ended', async () => {
      assert.equal((await post(`webhooks/${made.id}/test`)).json<WebhookTested>().outcome, 'accepted')
      assert.equal((await post(`webhooks/${made.id}/end`)).status, 200)
      far.got.length = 0
      await sendWebhooks(desk.d)
      assert.deepEqual(far.got, [])
      assert.equal(code(await post(`webhooks/${made.id}/test`)), 'not_found')
    })
  })

  test('the audit view has who did what, filtered, page by page and as CSV without formulas', async () => {
    const { acts } = await get<Audit>('audit?kind=settings_changed')
    assert.equal(acts.length, 1)
    assert.equal(acts[0]?.by.name, 'Rut Adler')
    assert.deepEqual(acts[0]?.data.grantMinutes, { before: 60, after: 30 })
    const own = await get<Audit>('audit?person=noor')
    assert.ok(own.acts.length > 0 && own.acts.every(a => a.by.id === 'noor' || a.about?.id === 'noor'))
    assert.deepEqual((await get<Audit>('audit?from=2099-01-01')).acts, [])
    await desk.query(
      `insert into duly.system_act (id, at, kind, by_kind) select 'x' || i, now() - interval '1 day', 'signed_in', 'officer'
       from generate_series(1, 120) i`,
    )
    const page = await get<Audit>('audit?kind=signed_in')
    assert.equal(page.acts.length, 100)
    const further = await get<Audit>(`audit?kind=signed_in&before=${encodeURIComponent(page.next ?? '')}`)
    assert.equal(new Set([...page.acts, ...further.acts].map(a => a.id)).size, 100 + further.acts.length)
    await post('people', {
      name: '=HYPERLINK("x")',
      mail: null,
      human: 'h-f',
      firm: null,
      roles: [],
      employment: 'employee',
    })
    const csv = (await root.call('GET', '/api/admin/audit.csv?kind=person_added')).bytes.toString()
    assert.match(csv, /^at,act,by_kind/)
    assert.match(csv, /"'=HYPERLINK/)
    assert.equal(code(await root.call('GET', '/api/admin/audit?kind=nothing')), 'invalid_input')
  })

  test('of a demand that is restricted nothing here can be told: no count, no backlog, no step', async () => {
    const { token } = (
      await post('tokens', { name: 'Dashboard', scopes: ['demands:read-counts'], days: 1 })
    ).json<{ token: string }>()
    const world = async () => {
      const health = await get<Health>('health')
      const counts = (await desk.program('GET', '/api/counts', token)).json<{
        open: number
        overdue: number
      }>()
      return {
        health: health.lines.filter(l => !['log ticks', 'disk space'].includes(l.name)),
        counts: [counts.open, counts.overdue],
        guide: await get<Guide>('guide'),
        person: (await get<PersonDetail>('people/mara')).assigned,
        grants: (await get<Audit>('audit?kind=oidc_bound')).grants,
        chains: (await get<Chains>('chains')).chains,
      }
    }
    const before = await world()
    const id = 'c'.repeat(32)
    await desk.query(
      `insert into duly.demand (id, reference, version, step, turn, restricted, received_at, due_at, owner_id, summary, audit_head)
       values ($1, 'D-SEAL', 1, 'confirm_facts', 'intake', true, now(), now() - interval '1 day', 'mara', 'x', 'x')`,
      [id],
    )
    await desk.query(
      `insert into duly.outgoing_mail (id, demand_id, letter_id, message, state, attempts, next_at) values ('m', $1, 'l', 'x', 'failed', 60, now())`,
      [id],
    )
    assert.deepEqual(await world(), before)
    await desk.query('update duly.demand set restricted = false where id = $1', [id])
    const open = await world()
    assert.notDeepEqual(open.counts, before.counts, 'the same demand, not restricted, is counted')
    assert.notDeepEqual(open.health, before.health)
    assert.equal(open.person, 1)
  })

  test('what was done stays: the program itself cannot change or take away a line of it', async () => {
    for (const text of ["update duly.system_act set by_id = 'x'", 'delete from duly.system_act'])
      await assert.rejects(desk.query(text), /permission denied/)
  })
})
