// A chain behind a tenant, at the console of each party: its own answer, its own draft, its own time; and who is put into the chain
// or taken out of it while a demand is open (decision 42).
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { fsckOf } from '../../../../test/server/fsck.ts'
import {
  acted,
  carl,
  mara,
  type TwoTenants,
  twoTenantDemand,
} from '../../../../test/server/portal/demands.ts'
import { form, text } from '../../../../test/server/portal/pages.ts'
import { openPortals, type Portals } from '../../../../test/server/portal/portals.ts'
import type { PasskeyClient } from '../../../cli/passkey/passkey-client.ts'
import type { Command } from '../../../domain/registry/command.ts'
import type { Actor, PartyRole } from '../../../kernel/actor.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { leave } from '../../acts/departure.ts'
import { addContact, addTenant, changeTenant } from '../../directory.ts'
import { asWorker, loadAtWork } from '../../worker/demand-at-work.ts'
import { tellTenants } from '../../worker/telling/tell-tenants.ts'

const ACME = {
  id: 'acme',
  kind: 'enterprise',
  country: 'NL',
  name: 'Acme',
  domains: ['acme.example'],
} as const

describe('the parties of a chain', { timeout: 500_000 }, () => {
  let portals: Portals
  let told: TwoTenants
  let acme: PasskeyClient
  let stad: PasskeyClient
  let page = ''

  const chain = (...parties: (readonly [PartyRole, string | null])[]) =>
    asWorker(portals.d, tx =>
      changeTenant(
        tx,
        portals.d.vault,
        {
          ...ACME,
          chain: parties.map(([role, tenant]) => ({ role, tenant, name: '', country: 'NL', told: true })),
        },
        null,
      ),
    )
  const matter = async () => {
    const m = (await demand()).matters.find(x => x.id === told.acme)
    assert.ok(m)
    return m
  }
  const demand = async () => {
    const work = await loadAtWork(portals.d, told.demandId)
    assert.ok(work)
    return work.demand
  }
  const act = (actor: Actor, command: Command) => acted(portals.d, actor, told.demandId, command)
  /** As the worker does after each wake-up, until nothing is left to do. */
  const goOn = async () => {
    for (let n = 0; n < 4; n++) {
      const work = await loadAtWork(portals.d, told.demandId)
      if (work) await tellTenants(portals.d, work)
    }
  }
  const answer = (who: PasskeyClient, said: string, words: string, key: string) =>
    who.call('POST', `${page}/answer`, form({ answer: said, text: words, key }))

  before(async () => {
    portals = await openPortals()
    await chain(['contract_party', null], ['controller', 'stad'])
    told = await twoTenantDemand(portals.d)
    page = `/demands/${told.acme}`
    acme = await portals.client('customer', 'acme-admin')
    stad = await portals.client('customer', 'stad-admin')
  })
  after(() => portals?.close())

  test('each reads the same demand, and each reading is its own', async () => {
    for (const who of [acme, stad]) assert.equal((await who.call('GET', page)).status, 200)
    assert.deepEqual(
      (await matter()).parties.map(p => [p.role, p.told, p.opened?.by]),
      [
        ['contract_party', true, 'acme-admin'],
        ['controller', true, 'stad-admin'],
      ],
    )
  })

  test('what one has written and not sent is not shown to the other', async () => {
    await stad.call('POST', `${page}/answer/draft`, form({ answer: 'objects', text: 'OURS TO DECIDE' }))
    assert.match(await text(stad, `${page}/answer`), /OURS TO DECIDE/)
    assert.doesNotMatch(await text(acme, `${page}/answer`), /OURS TO DECIDE/)
  })

  test('one that does not object ends no time of the other, and is told where that one stands', async () => {
    assert.equal((await answer(acme, 'no_objection', '', '1'.repeat(32))).status, 303)
    assert.match(await text(stad, page), /contract party: no objection/i)
    assert.match(await text(acme, page), /controller: told, no answer yet/i)
    const list = await text(stad, '/')
    assert.match(list, new RegExp(told.reference))
    assert.equal((await answer(stad, 'objects', 'OURS TO DECIDE', '2'.repeat(32))).status, 303)
    const m = await matter()
    assert.ok(m.objectionOpen)
    const [its, others] = [await text(stad, page), await text(acme, page)]
    assert.match(its, /OURS TO DECIDE/)
    assert.doesNotMatch(others, /OURS TO DECIDE/, 'what a party writes is for us to read')
    assert.match(others, /controller: objection/i)
    for (const [who, words] of [
      [stad, /OURS TO DECIDE/],
      [acme, /"answer": "objects"/],
    ] as const)
      assert.match(await text(who, `${page}/record.json`), words)
    assert.doesNotMatch(await text(acme, `${page}/record.json`), /OURS TO DECIDE/)
  })

  test('the processor cannot consent for the controller, and is not asked to', async () => {
    const [its, controllers] = [await text(acme, `${page}/answer`), await text(stad, `${page}/answer`)]
    assert.doesNotMatch(its, /value="consents"/)
    assert.match(its, /Consent to the disclosure is the controller’s alone to give/)
    assert.match(controllers, /value="consents"/)
    assert.doesNotMatch(controllers, /alone to give/)
    const no = await acme.call(
      'POST',
      `${page}/answer`,
      form({ answer: 'consents', text: '', key: '3'.repeat(32), cover: '0' }),
    )
    assert.notEqual(no.status, 303)
    assert.equal((await matter()).consent, null)
  })

  test('who is taken out of the chain reads it no more from that moment, and is waited for no more', async () => {
    await chain(['contract_party', null])
    assert.equal((await stad.call('GET', page)).status, 404)
    assert.doesNotMatch(await text(stad, '/'), new RegExp(`/demands/${told.acme}`))
    await goOn()
    const left = (await matter()).parties.find(p => p.role === 'controller')
    assert.equal(left?.told, false)
    assert.ok(left?.objectionOpen, 'what it raised is decided still')
    assert.match(await text(acme, page), /controller: objection/i)
  })

  test('who is put into the chain reads nothing before its own notice, and then the same', async () => {
    await asWorker(portals.d, async tx => {
      await addTenant(
        tx,
        portals.d.vault,
        {
          id: 'gemeente',
          kind: 'public_sector',
          country: 'NL',
          name: 'Gemeente',
          domains: ['gemeente.example'],
        },
        'gemeente',
      )
      await addContact(tx, portals.d.vault, 'gemeente', {
        id: 'gemeente-admin',
        name: 'Geert',
        mail: 'geert@gemeente.example',
        language: 'en',
      })
    })
    await chain(['contract_party', null], ['controller', 'gemeente'])
    const gemeente = await portals.client('customer', 'gemeente-admin')
    assert.equal((await gemeente.call('GET', page)).status, 404)
    await goOn()
    const m = await matter()
    assert.deepEqual(
      m.parties.filter(p => p.told).map(p => [p.role, p.tenant ?? null]),
      [
        ['contract_party', null],
        ['controller', 'gemeente'],
      ],
    )
    assert.equal(m.notice?.tries.at(-1)?.contact, 'gemeente-admin')
    assert.equal(m.notice?.grown?.why, 'joined')
    assert.equal((await gemeente.call('GET', page)).status, 200)
    assert.doesNotMatch(await text(gemeente, page), /OURS TO DECIDE/)
  })

  test('a person sends the notice to one more contact, and its mail does not leave once that one is kept out', async () => {
    const { d } = portals
    const mailOf = (letter: string | undefined) =>
      asWorker(d, tx => tx.query('select state from duly.outgoing_mail where letter_id = $1', [letter]))
    await asWorker(d, tx =>
      addContact(tx, d.vault, 'acme', {
        id: 'acme-second',
        name: 'Sam',
        mail: 'sam@acme.example',
        language: 'en',
      }),
    )
    const { version } = await demand()
    const sent = await leave(d, mara, told.demandId, {
      sent: { what: 'again', matter: told.acme, contact: 'acme-second' },
      version,
      key: 'again-1',
    })
    assert.ok(!isRefusal(sent), isRefusal(sent) ? sent.detail : '')
    const last = (await matter()).notice?.tries.at(-1)
    assert.deepEqual(
      [last?.contact, last?.address, last?.party],
      ['acme-second', 'sam@acme.example', 'contract_party'],
    )
    assert.deepEqual(await mailOf(last?.letter), [{ state: 'waiting' }])
    const second = await portals.client('customer', 'acme-second')
    assert.equal((await second.call('GET', page)).status, 200)
    await act(mara, {
      type: 'skip_contact',
      matter: told.acme,
      contact: 'acme-second',
      why: 'account_hijacked',
      note: 'Their security officer called.',
    })
    assert.deepEqual(await mailOf(last?.letter), [])
    assert.equal((await second.call('GET', page)).status, 404)
    // Another person than who said it lets the contact read it again.
    await act(carl, {
      type: 'tell_contact_again',
      matter: told.acme,
      contact: 'acme-second',
      note: 'They have it back.',
    })
    assert.equal((await second.call('GET', page)).status, 200)
  })

  test('the stored rows are what the events say', async () => {
    const found = await fsckOf(portals.d)
    const differs = found.differences.map(f => JSON.stringify(f)).filter(f => /view|clock|leaf/.test(f))
    assert.deepEqual(differs, [])
  })
})
