// The two worlds of the customer surface: one where demands exist that a tenant may not know of, or that are kept from this person of
// it, one where they do not. Whatever the surface answers, on each route that is mounted, is the same in both: bytes, headers, and
// how often the database is asked.
// How long it takes is measured by `bench/two-worlds.ts`.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast, copy } from '../../../../test/given.ts'
import { confirmLifted } from '../../../../test/lifting.ts'
import {
  answers,
  counted,
  digestOf,
  emptyWorld,
  NEVER,
  reads,
  same,
  WORDS,
  type World,
  worldOf,
  writes,
} from '../../../../test/server/customer/worlds.ts'
import { callAs, openReceiver } from '../../../../test/server/far-side.ts'
import {
  acted,
  carl,
  keptDemand,
  mara,
  openFor,
  secretDemand,
  type TwoTenants,
  toldAlone,
  twoTenantDemand,
  write,
} from '../../../../test/server/portal/demands.ts'
import { form, text, tokenIn } from '../../../../test/server/portal/pages.ts'
import { openPortals, type Portals, untilPublic } from '../../../../test/server/portal/portals.ts'
import { sendNow } from '../../../../test/server/portal/send-now.ts'
import type { PasskeyClient } from '../../../cli/passkey/passkey-client.ts'
import { BY_POST } from '../../../domain/notice/notice-state.ts'
import type { NewEvent } from '../../../domain/registry/event.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { loadFor } from '../../acts/load.ts'
import { contactGroups, whoReads } from '../../acts/notice-contacts.ts'
import { addContact } from '../../directory.ts'
import { asWorker, loadAtWork } from '../../worker/demand-at-work.ts'
import { sendToPrograms, tellPrograms } from '../../worker/telling/tell-programs.ts'
import { tellTenants } from '../../worker/telling/tell-tenants.ts'
import { findMatter } from './matters.ts'

const all = { ...reads, ...writes }
const FEED = 'GET /feed/:file{[A-Za-z0-9_-]{32}\\.atom}'

describe('the two worlds of the customer surface', { timeout: 500_000 }, () => {
  let portals: Portals
  let told: TwoTenants
  let world: World
  /** Nord's: it was told of nothing, as most are. */
  let empty: World
  /** Matters of Acme that it may not know of; none in the first world. */
  const sealed: string[] = []
  /** Demands that Acme was told of, and that are kept from its administrator; none in the first world. */
  const kept: TwoTenants[] = []
  /** Of Acme too; nothing is kept from her, and she gets no notices. */
  let legal: PasskeyClient
  let admin: PasskeyClient

  before(async () => {
    portals = await openPortals()
    const lena = { id: 'acme-legal', name: 'Lena Legal', mail: 'lena@acme.example', language: 'en' }
    await asWorker(portals.d, tx => addContact(tx, portals.d.vault, 'acme', { ...lena, receives: [] }))
    legal = await portals.client('customer', 'acme-legal')
    admin = await portals.client('customer', 'acme-admin')
    empty = await emptyWorld(portals)
    told = await twoTenantDemand(portals.d)
    await untilPublic(portals.d, told.demandId)
    world = await worldOf(portals, admin, told)
  })
  after(() => portals?.close())

  test('each route that the surface answers on is compared', () => {
    const mounted = [...new Set(portals.customerRoutes)].toSorted()
    assert.deepEqual(Object.keys(all).toSorted(), mounted, 'a new route is compared here before it is served')
    for (const [route, asks] of Object.entries(all)) assert.ok(asks.length > 0, route)
  })

  test('every answer is the same, byte for byte, whether or not demands exist that may not be known', async () => {
    // Once beforehand: what is done first leaves other pages behind than what is done again.
    for (let times = 0; times < 2; times++) await answers(writes, world)
    const digest = await digestOf(portals.d, 'acme')
    const acted = await answers(writes, world)
    const before = await answers(reads, world)
    for (let n = 0; n < 3; n++) sealed.push(await secretDemand(portals.d))
    // Also where the authority allowed the very one who asks to be told, by mail alone.
    await toldAlone(portals.d, sealed[0] ?? '', 'acme-admin')
    for (let n = 0; n < 3; n++) kept.push(await keptDemand(portals.d))
    same(await answers(reads, world), before)
    assert.equal(await digestOf(portals.d, 'acme'), digest)
    same(await answers(writes, world), acted)
    const good = Object.values(before)
      .flat()
      .filter(answer => answer.startsWith('200 '))
    assert.ok(good.length > 60, `${good.length} pages were there to compare`)
    assert.match(before['GET /']?.[1] ?? '', /<html lang="de"/)
    assert.match(before['GET /']?.[0] ?? '', new RegExp(told.reference))
  })

  test('to who was told of nothing every answer is the same, byte for byte, and no digest goes', async () => {
    const { d } = portals
    // What was tried in the world before counts for the address of both.
    const forget = () => asWorker(d, tx => tx.query('delete from duly.attempt'))
    for (let times = 0; times < 2; times++) await answers(writes, empty)
    assert.equal(await digestOf(d, 'nord'), null)
    await forget()
    const acted = await answers(writes, empty)
    await forget()
    const before = await answers(reads, empty)
    await forget()
    for (let n = 0; n < 3; n++) await toldAlone(d, await secretDemand(d, 'nord'), 'nord-admin')
    for (let n = 0; n < 3; n++) await keptDemand(d, 'nord')
    same(await answers(reads, empty), before)
    assert.equal(await digestOf(d, 'nord'), null)
    await forget()
    same(await answers(writes, empty), acted)
    assert.match(before['GET /']?.[0] ?? '', /No notice has gone out yet/)
    assert.match(before['GET /api/v1/demands']?.[0] ?? '', /"demands":\[\]/)
    const [feed = ''] = before[FEED] ?? []
    assert.match(feed, /^200 .*<updated>/s)
    assert.doesNotMatch(feed, /<entry>/)
  })

  test('the address of a demand that may not be known answers like one that never was, on each route', async () => {
    const hidden = [...sealed.slice(0, 1), ...kept.slice(0, 1).map(one => one.acme)]
    assert.equal(hidden.length, 2)
    const routes = portals.customerRoutes.filter(route => /^(GET|POST) .*\/demands\/:id/.test(route))
    assert.ok(routes.length > 10)
    for (const route of routes) {
      const [method = '', path = ''] = route.split(' ')
      const ask = async (id: string) => {
        const at = path.replace(':id', id).replace('*', 'review')
        const answer = await counted(() =>
          method === 'POST'
            ? world.post(at, { ...WORDS, key: NEVER })
            : path.startsWith('/api/')
              ? world.program(at)
              : world.get(at),
        )
        assert.ok(answer.startsWith('404 '), `${route}: ${answer.slice(0, 4)}`)
        return answer
      }
      for (const id of hidden) assert.deepEqual(await ask(id), await ask(NEVER), route)
    }
    for (const list of ['/api/v1/demands?after=', '/?after=']) {
      const ask = async (id: string) =>
        counted(() => (list.startsWith('/api') ? world.program(list + id) : world.get(list + id)))
      for (const id of hidden) assert.deepEqual(await ask(id), await ask(NEVER), list)
    }
  })

  test('who is not kept out sees what is kept from a colleague, on pages, by token, feed and webhook of her own', async () => {
    const [one] = kept
    assert.ok(one)
    const { d } = portals
    const origin = portals.origin('customer')
    const send = (who: PasskeyClient, path: string, fields: Record<string, string> = {}) =>
      who.call('POST', path, form(fields))
    assert.match(await text(legal, '/'), new RegExp(one.reference))
    for (const end of ['', '/copy', '/record.json', '/record.pdf', '/answer'])
      assert.equal((await legal.call('GET', `/demands/${one.acme}${end}`)).status, 200, end)
    const token = tokenIn(await send(legal, '/programs/tokens', { name: 'Hers', days: '30' }))
    assert.equal((await callAs(origin, token, `/api/v1/demands/${one.acme}`)).status, 200)
    const [feed] = /\/feed\/[\w-]{32}\.atom/.exec((await send(legal, '/feed')).bytes.toString()) ?? []
    assert.match((await world.get(feed ?? '')).bytes.toString(), new RegExp(one.reference))

    // A webhook is of the tenant, and is told what is shown to who set it.
    const told = async (who: PasskeyClient) => {
      const hook = await openReceiver()
      assert.equal((await send(who, '/programs/webhook', { url: hook.url })).status, 200)
      await asWorker(d, tx => tx.query("update duly.tenant_webhook set made_at = '2000-01-01'", []))
      await tellPrograms(d, one.demandId)
      // The surface's clock stands since before.
      const due =
        "update duly.tenant_webhook_delivery set at = '2001-01-01', next_at = '2001-01-01' where state = 'waiting'"
      await asWorker(d, tx => tx.query(due, []))
      // A step that is no longer true is dropped, and counts as nothing that was sent.
      const waiting = "select id from duly.tenant_webhook_delivery where state = 'waiting'"
      while ((await asWorker(d, tx => tx.query(waiting, []))).length > 0) await sendToPrograms(d)
      const shown = async (reader: PasskeyClient) => (await text(reader, '/programs')).includes(one.acme)
      const found = [hook.got.length > 0, await shown(legal), await shown(admin)]
      hook.close()
      return found
    }
    assert.deepEqual(await told(legal), [true, true, false])
    assert.deepEqual(await told(admin), [false, false, false])
  })

  test('whose address is an account that is asked for is kept out by the notice itself, and whoever has it later; then it goes by post', async () => {
    const { d } = portals
    const change = (id: string, mail: string) =>
      asWorker(d, tx => addContact(tx, d.vault, 'acme', { id, name: id, mail, language: 'en', receives: [] }))
    const seenBy = async (id: string, matter: string) =>
      (await findMatter(d, { kind: 'tenant', id, tenant: 'acme' }, matter)) !== null
    await change('acme-anna', 'Anna@acme.example')
    const { demandId, acme } = await twoTenantDemand(d)
    const everybody = ['acme-admin', 'acme-legal', 'acme-anna']
    const seen = () => Promise.all(everybody.map(id => seenBy(id, acme)))
    assert.deepEqual(await seen(), [true, true, false])

    const look = async () => {
      const work = await loadAtWork(d, demandId)
      assert.ok(work)
      await tellTenants(d, work)
      return work.demand.version
    }
    const settled = await look()
    assert.equal(await look(), settled)
    await change('acme-legal', 'anna@acme.example')
    await look()
    assert.deepEqual(await seen(), [true, false, false])
    await change('acme-legal', 'lena@acme.example')
    await look()
    assert.deepEqual(await seen(), [true, false, false], 'she has seen nothing in between')

    await change('acme-legal', 'admin@acme.example')
    const nobody = await keptDemand(d)
    assert.deepEqual(await Promise.all(everybody.map(id => seenBy(id, nobody.acme))), [false, false, false])
    const loaded = await loadFor(d, carl, nobody.demandId)
    assert.ok(!isRefusal(loaded))
    const m = loaded.demand.matters.find(one => one.id === nobody.acme)
    assert.deepEqual([m?.notice?.contact, m?.notice?.tries], [BY_POST, []])
    assert.deepEqual(
      m && contactGroups(loaded.demand, m, loaded.directory.tenants),
      [],
      'as for a tenant without a contact: nobody is written to by mail',
    )
  })

  test('on a closed demand whose late notice is owed a contact is still kept out, before it leaves', async () => {
    const { d } = portals
    const second = { id: 'acme-second', name: 'Sam Second', mail: 'sam@acme.example', language: 'en' }
    await asWorker(d, tx => addContact(tx, d.vault, 'acme', second))
    const matter = await secretDemand(d)
    const [row] = await asWorker(d, tx =>
      tx.query<{ demand_id: string }>('select demand_id from duly.matter where id = $1', [matter]),
    )
    const demandId = row?.demand_id ?? ''
    for (const one of [mara, carl]) await openFor(d, one, demandId)
    const data = { outcome: 'rejected', country: 'US', process: 'subpoena', accounts: 2, counted: '2026h2' }
    await write(d, demandId, [{ kind: 'Closed', matter: null, data } as NewEvent])
    await acted(d, carl, demandId, {
      type: 'end_secrecy',
      matter,
      why: 'lifted',
      note: 'Order of the court.',
      document: copy,
    })
    await acted(d, cast.ada, demandId, confirmLifted({ matter }))
    const readers = async () => {
      const loaded = await loadFor(d, carl, demandId)
      assert.ok(!isRefusal(loaded))
      const m = loaded.demand.matters.find(one => one.id === matter)
      assert.ok(m && loaded.demand.closed)
      const all = whoReads(loaded.demand, m, loaded.directory.tenants).map(c => c.id)
      const bare = { ...m, orders: [] }
      return { all, never: whoReads(loaded.demand, bare, loaded.directory.tenants) }
    }
    const { all, never } = await readers()
    assert.deepEqual([all.includes('acme-admin'), never], [true, []])
    await acted(d, mara, demandId, {
      type: 'skip_contact',
      matter,
      contact: 'acme-admin',
      why: 'is_subject',
      note: 'Named in the paper.',
    })
    assert.equal((await readers()).all.includes('acme-admin'), false)
    const sent = await sendNow(d, carl, { demandId, matter, contact: null })
    assert.ok(!isRefusal(sent), JSON.stringify(sent))
    const told = sent.demand.matters.find(one => one.id === matter)?.notice
    assert.deepEqual([told?.contact, told?.late], ['acme-second', true])
    for (const [id, sees] of [
      ['acme-admin', false],
      ['acme-second', true],
    ] as const)
      assert.equal((await findMatter(d, { kind: 'tenant', id, tenant: 'acme' }, matter)) !== null, sees, id)
  })
})
