// Tests of what a tenant's own programs read and are told, in the world of `console.test.ts`: it starts the installation for them.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accessList, demandDetail, demandPage } from '../../../src/api/customer/demand.ts'
import type { PasskeyClient } from '../../../src/cli/passkey/passkey-client.ts'
import type { Command } from '../../../src/domain/registry/command.ts'
import type { NewEvent } from '../../../src/domain/registry/event.ts'
import { isRefusal } from '../../../src/kernel/refusal.ts'
import { sendNotice } from '../../../src/server/acts/send-notice.ts'
import { WORKER } from '../../../src/server/deployment.ts'
import { isSignedBy } from '../../../src/server/outgoing-webhook.ts'
import { findMatter } from '../../../src/server/surfaces/customer/matters.ts'
import { asWorker, loadAtWork } from '../../../src/server/worker/demand-at-work.ts'
import { sendToPrograms, tellPrograms } from '../../../src/server/worker/telling/tell-programs.ts'
import { execute } from '../../../src/store/demand/execute.ts'
import { asAdmin } from '../../admin.ts'
import { cast, copy } from '../../given.ts'
import { confirmLifted } from '../../lifting.ts'
import { callAs, openReceiver } from '../far-side.ts'
import { secretDemand, type TwoTenants, twoTenantDemand, write } from '../portal/demands.ts'
import { form, text, tokenIn } from '../portal/pages.ts'
import { type Portals, untilPublic } from '../portal/portals.ts'

export type World = {
  readonly portals: Portals
  readonly acme: PasskeyClient
  readonly stad: PasskeyClient
  readonly told: TwoTenants
}

const asAcme = { kind: 'tenant', id: 'acme-admin', tenant: 'acme' } as const

const send = (who: PasskeyClient, path: string, fields: Record<string, string>) =>
  who.call('POST', path, form(fields))

/** `world`: as it is when a test runs. */
export function programTests(world: () => World): void {
  /** Makes what waits for a webhook due now. */
  const soon = (where: string) =>
    asWorker(world().portals.d, tx =>
      tx.query(`update duly.tenant_webhook_delivery set next_at = now() - interval '1 minute' ${where}`, []),
    )

  test('a program reads with a token what the console shows, in the form that is written down, and marks nothing as read', async () => {
    const { portals, acme, told } = world()
    const origin = portals.origin('customer')
    const made = await send(acme, '/programs/tokens', { name: 'Case files', days: '30' })
    const token = tokenIn(made)
    assert.match(token, /^duly_tenant_/)
    assert.doesNotMatch(await text(acme, '/programs'), /duly_tenant_/)
    assert.match(await text(acme, '/programs'), /Case files[\s\S]*Never used/)
    const call = (path: string, method = 'GET') => callAs(origin, token, path, { method })
    const reads = async () =>
      (await loadAtWork(portals.d, told.demandId))?.stream.events.filter(e => e.kind === 'NoticeRead').length
    const before = await reads()
    const list = demandPage.parse((await call('/api/v1/demands')).json())
    assert.deepEqual([list.demands.map(m => m.id), list.next], [[told.acme], null])
    const path = `/api/v1/demands/${told.acme}`
    const one = demandDetail.parse((await call(path)).json())
    assert.equal(one.authority?.name, 'Travis County District Attorney')
    assert.deepEqual(
      one.answered.map(l => l.decision),
      ['comply', 'reject'],
    )
    assert.equal(accessList.parse((await call(`${path}/accesses`)).json()).accesses.length, 2)
    assert.equal(await reads(), before)
    const page = await acme.call('GET', `/demands/${told.acme}/record.json`)
    assert.ok((await call(`${path}/record`)).bytes.equals(page.bytes))
    const copy = await acme.call('GET', `/demands/${told.acme}/copy`)
    assert.ok((await call(`${path}/copy`)).bytes.equals(copy.bytes))
    assert.equal((await call(`/api/v1/demands/${told.stad}`)).status, 404)
    assert.equal((await call(path, 'POST')).status, 404)
    assert.equal((await call('/api/v1/demands?limit=0')).status, 400)
    assert.equal((await call('/')).status, 401, 'a token opens no page')
    assert.match(await text(acme, '/programs'), /Last used/)
  })

  test('a token ends when it is revoked, at its time, and with the contact who made it', async () => {
    const { portals, acme, stad } = world()
    const origin = portals.origin('customer')
    const make = async () => tokenIn(await send(stad, '/programs/tokens', { name: 'x', days: '30' }))
    const status = async (token: string | null) => (await callAs(origin, token, '/api/v1/demands')).status
    const change = (sql: string) => asAdmin(portals.d, sql)
    assert.equal(await status(null), 401)
    assert.equal(await status(`duly_tenant_${'x'.repeat(43)}`), 401)
    const [revoked, old, left] = [await make(), await make(), await make()]
    assert.deepEqual(await Promise.all([revoked, old, left].map(status)), [200, 200, 200])
    const id = /action="\/programs\/tokens\/([0-9a-f]{32})\/revoke"/g
    const ids = [...(await text(stad, '/programs')).matchAll(id)].map(m => m[1] ?? '')
    assert.equal((await send(acme, `/programs/tokens/${ids.at(-1)}/revoke`, {})).status, 404)
    assert.equal((await send(stad, `/programs/tokens/${ids.at(-1)}/revoke`, {})).status, 303)
    assert.equal(await status(revoked), 401)
    await change(
      `update duly.tenant_token set made_at = made_at - interval '40 days', expires_at = made_at - interval '10 days' where id = '${ids[1]}'`,
    )
    assert.equal(await status(old), 401)
    await change("update duly.contact set active = false where id = 'stad-admin'")
    assert.equal(await status(left), 401)
    await change("update duly.contact set active = true where id = 'stad-admin'")
    for (const days of ['0', '31', '3650', 'x'])
      assert.equal((await send(stad, '/programs/tokens', { name: 'x', days })).status, 400, days)
    assert.equal((await send(stad, '/programs/tokens', { name: ' ', days: '30' })).status, 400)
  })

  test('a webhook is told a kind, an id and a time of what the console shows, signed, once, and it can be turned off', async () => {
    const { portals, acme, stad } = world()
    const { d } = portals
    Object.assign(d.settings, { webhooks: { allowPrivate: true, allowPrivateOfTenants: false } })
    for (const url of [
      'https://127.0.0.1/',
      'http://localhost:1/',
      'https://[::1]/',
      'https://u:p@example.org/',
    ])
      assert.equal((await send(acme, '/programs/webhook', { url })).status, 400, url)
    Object.assign(d.settings, { webhooks: { allowPrivate: false, allowPrivateOfTenants: true } })
    const hook = await openReceiver()
    const made = (await send(acme, '/programs/webhook', { url: hook.url })).bytes.toString()
    const secret = /whsec_[A-Za-z0-9+/=]+/.exec(made)?.[0] ?? ''
    assert.doesNotMatch(await text(acme, '/programs'), /whsec_/)
    assert.equal((await send(acme, '/programs/webhook/test', {})).status, 303)
    assert.match(await text(acme, '/programs'), /<code>test<\/code><\/div><\/td><td [^>]*><div>taken/)
    assert.equal((await send(stad, '/programs/webhook/test', {})).status, 404)
    const next = await twoTenantDemand(d)
    for (let twice = 0; twice < 2; twice++) await tellPrograms(d, next.demandId)
    assert.equal(await sendToPrograms(d), 1)
    assert.equal(await sendToPrograms(d), 0)
    const [test, told] = hook.got
    assert.equal(JSON.parse(test?.body ?? '').type, 'test')
    assert.ok(told && isSignedBy(secret, told.headers, told.body, d.now()))
    const { sentAt } = (await findMatter(d, asAcme, next.acme))!.view.notice!
    const said = { type: 'demand.notice_sent', timestamp: sentAt, data: { id: next.acme } }
    assert.deepEqual(JSON.parse(told.body), said)
    assert.match(await text(acme, '/programs'), /demand\.notice_sent[\s\S]*<div>taken/)
    assert.doesNotMatch(await text(acme, '/programs'), /window_ends_soon/, 'what is planned is not shown')
    hook.status = 500
    const answered = {
      outcome: 'rejected',
      country: 'US',
      process: 'subpoena',
      accounts: 1,
      counted: '',
    } as const
    await write(d, next.demandId, [{ kind: 'Closed', matter: null, data: answered }])
    await untilPublic(d, next.demandId)
    await tellPrograms(d, next.demandId)
    assert.equal(await sendToPrograms(d), 0)
    assert.match(await text(acme, '/programs'), /not taken; again/)
    hook.status = 204
    await soon("where kind <> 'demand.window_ends_soon'")
    assert.deepEqual([await sendToPrograms(d), await sendToPrograms(d)], [1, 1])
    const kinds = hook.got.map(m => JSON.parse(m.body).type)
    assert.deepEqual(kinds.slice(-2).toSorted(), ['demand.closed', 'demand.receipt_ready'])
    assert.equal((await send(acme, '/programs/webhook/end', {})).status, 303)
    assert.doesNotMatch(await text(acme, '/programs'), new RegExp(hook.url))
    await tellPrograms(d, (await twoTenantDemand(d)).demandId)
    assert.equal(await sendToPrograms(d), 0)
    hook.close()
  })

  test('a window that ends soon is told while it can still be answered, and not afterwards', async () => {
    const { portals, acme } = world()
    const { d } = portals
    const hook = await openReceiver()
    await send(acme, '/programs/webhook', { url: hook.url })
    const [one, other] = [await twoTenantDemand(d), await twoTenantDemand(d)]
    for (const { demandId } of [one, other]) await tellPrograms(d, demandId)
    const answer = { answer: 'no_objection', text: '', key: 'd'.repeat(32) }
    assert.equal((await send(acme, `/demands/${other.acme}/answer`, answer)).status, 303)
    for (let n = 0; n < 2; n++) await sendToPrograms(d)
    hook.got.length = 0
    assert.equal(await sendToPrograms(d), 0, 'half an hour before the end of the hour')
    await soon('')
    for (let n = 0; n < 3; n++) await sendToPrograms(d)
    const said = hook.got.map(m => JSON.parse(m.body)).map(m => [m.type, m.data.id])
    assert.deepEqual(said, [['demand.window_ends_soon', one.acme]])
    await send(acme, '/programs/webhook/end', {})
    hook.close()
  })

  test('of a matter that may not be known a webhook is told nothing, before its late notice; nothing new while a later order binds', async () => {
    const { portals, acme } = world()
    const { d } = portals
    const hook = await openReceiver()
    await send(acme, '/programs/webhook', { url: hook.url })
    const clean = (page: string) => page.replaceAll(/(?:_token|key)" value="[^"]*"/g, '')
    const before = clean(await text(acme, '/programs'))
    const secret = await secretDemand(d)
    const [{ demand_id: demandId = '' } = {}] = await asWorker(d, tx =>
      tx.query<{ demand_id: string }>('select demand_id from duly.matter where id = $1', [secret]),
    )
    await tellPrograms(d, demandId)
    assert.equal(await sendToPrograms(d), 0)
    assert.equal(clean(await text(acme, '/programs')), before)
    const force = (matter: string, id: string) =>
      asWorker(d, tx =>
        tx.query(
          `insert into duly.tenant_webhook_delivery (id, webhook_id, tenant_id, matter_id, kind, at, state, next_at)
           select $2, id, tenant_id, $1, 'demand.closed', now(), 'waiting', now() from duly.tenant_webhook where ended_at is null`,
          [matter, id],
        ),
      )
    await assert.rejects(force(secret, 'forced'), /before its notice/)
    const lifted = {
      type: 'end_secrecy',
      note: 'Order of the court.',
      document: copy,
      matter: secret,
      why: 'lifted',
    } as const
    const carl = { kind: 'staff', id: 'carl', roles: ['counsel'], employment: 'employee' } as const
    assert.ok(!isRefusal(await execute(d.store, carl, { demandId, command: lifted })))
    const done = await execute(d.store, cast.ada, { demandId, command: confirmLifted({ matter: secret }) })
    assert.ok(!isRefusal(done))
    await tellPrograms(d, demandId)
    assert.equal(await sendToPrograms(d), 0, 'the end of a secrecy alone tells nothing')
    const late = await sendNotice(d, WORKER, { demandId, matter: secret, contact: null })
    assert.ok(!isRefusal(late), isRefusal(late) ? late.detail : '')
    await tellPrograms(d, demandId)
    assert.equal(await sendToPrograms(d), 1)
    const act = async (id: 'mara' | 'carl', command: Command) => {
      const role = id === 'mara' ? 'analyst' : 'counsel'
      const by = { kind: 'staff', id, roles: [role], employment: 'employee' } as const
      const done = await execute(d.store, by, { demandId, command })
      assert.ok(!isRefusal(done), isRefusal(done) ? done.detail : '')
    }
    const order = {
      kind: 'court_order',
      instrument: null,
      passage: null,
      from: null,
      until: '2099-01-01',
    } as const
    await act('mara', { type: 'read_secrecy', matter: secret, secrecy: order, passages: [], note: '' })
    await act('carl', { type: 'confirm_secrecy', matter: secret })
    const answered = {
      outcome: 'rejected',
      country: 'US',
      process: 'subpoena',
      accounts: 1,
      counted: '',
    } as const
    await write(d, demandId, [challengeOf(secret), { kind: 'Closed', matter: null, data: answered }])
    await untilPublic(d, demandId)
    await tellPrograms(d, demandId)
    await soon('')
    // What the notice made due comes as it would have: that it stayed away would tell of the order.
    assert.deepEqual([await sendToPrograms(d), await sendToPrograms(d)], [1, 0])
    await act('carl', {
      type: 'end_secrecy',
      note: 'Order of the court.',
      document: copy,
      matter: secret,
      why: 'lifted',
    })
    const ended = await execute(d.store, cast.ada, { demandId, command: confirmLifted({ matter: secret }) })
    assert.ok(!isRefusal(ended))
    await tellPrograms(d, demandId)
    assert.equal(await sendToPrograms(d), 0, 'until the rest is told')
    const rest = await sendNotice(d, WORKER, { demandId, matter: secret, contact: null })
    assert.ok(!isRefusal(rest), isRefusal(rest) ? rest.detail : '')
    await untilPublic(d, demandId)
    await tellPrograms(d, demandId)
    await soon('')
    for (let n = 0; n < 5; n++) await sendToPrograms(d)
    const said = hook.got.map(m => JSON.parse(m.body)).map(m => [m.type, m.data.id])
    assert.deepEqual(
      said.toSorted(),
      ['challenge_filed', 'closed', 'notice_sent', 'receipt_ready', 'window_ends_soon'].map(k => [
        `demand.${k}`,
        secret,
      ]),
    )
    await send(acme, '/programs/webhook/end', {})
    hook.close()
  })

  test('the description of the API is for everybody, and names every address of the page', async () => {
    const { portals, acme } = world()
    const document = await callAs(portals.origin('customer'), null, '/api/v1/openapi.json')
    const { openapi, paths } = document.json<{ openapi: string; paths: Record<string, unknown> }>()
    assert.equal(openapi, '3.1.0')
    const page = await text(acme, '/programs')
    for (const path of Object.keys(paths)) assert.ok(page.includes(`<code>${path}`), path)
  })
}

function challengeOf(matter: string): NewEvent {
  return {
    kind: 'ChallengeFiled',
    matter: null,
    data: {
      challenge: 'c1',
      challengeKind: 'challenge_2705b',
      about: 'secrecy',
      matters: [matter],
      forum: 'US district court',
      filedOn: '2026-11-25',
      deadline: null,
      document: null,
      note: '',
      law: null,
      effect: 'none',
      cite: '',
    },
  }
}
