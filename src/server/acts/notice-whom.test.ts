// A reseller's tenant whose controller the directory tells nothing, under a law that has the controller told: the notice waits, and goes
// to the controller as soon as its contract has it told; or without it on two people's word.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import {
  acted,
  carl,
  determinedEvent,
  mara,
  openFor,
  twoTenantDemand,
  write,
} from '../../../test/server/portal/demands.ts'
import { openPortals, type Portals } from '../../../test/server/portal/portals.ts'
import type { Party } from '../../directory/tenant-chain.ts'
import type { NewEvent } from '../../domain/registry/event.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import type { Answer } from '../../law/answer.ts'
import { WORKER } from '../deployment.ts'
import { addContact, changeTenant } from '../directory.ts'
import { asWorker, loadAtWork } from '../worker/demand-at-work.ts'
import { loadFor } from './load.ts'
import { draftNotice, sendNotice } from './send-notice.ts'

/** The law has the controller told of each line. */
function assessedEvent(): NewEvent {
  const keys = ['a1', 'a2'].flatMap((ask, i) =>
    (['subscriber', 'content_stored'] as const).map(category => ({ ask, category, account: `acc${i + 1}` })),
  )
  const notice = {
    ...{ value: 'required_now', until: null, whom: 'controller', by: 'provider' },
    ...{ cite: 'GDPR art 28(3)(a)', duties: [] },
  }
  const answer = { notice, challenges: [], conflicts: [] } as unknown as Answer
  return {
    kind: 'Assessed',
    matter: null,
    data: {
      asOf: '2026-11-25',
      packs: ['eux@1'],
      lines: keys.map(key => ({
        ...key,
        outcome: 'sufficient',
        compulsion: 'required',
        findings: [],
        wouldSuffice: [],
      })) as never,
      notice: 'required_now',
      deadline: null,
      answer: Object.fromEntries(keys.map(k => [`${k.ask}/${k.category}/${k.account}`, answer])),
    },
  }
}

describe('a law that has the controller told', { timeout: 500_000 }, () => {
  let portals: Portals
  before(async () => {
    portals = await openPortals()
    const { d } = portals
    const own = { id: 'acme-ctl', name: 'Controller', mail: 'ctl@acme.example', language: 'en' }
    await asWorker(d, tx => addContact(tx, d.vault, 'acme', { ...own, party: 'controller' }))
  })
  after(() => portals?.close())

  const chain = (told: boolean) =>
    asWorker(portals.d, tx => {
      const party = (role: Party['role'], told: boolean) => ({
        role,
        name: '',
        country: 'NL',
        tenant: null,
        told,
      })
      const parties = [party('contract_party', true), party('controller', told)]
      const acme = {
        id: 'acme',
        kind: 'enterprise',
        country: 'NL',
        name: 'Acme',
        domains: ['acme.example'],
      } as const
      return changeTenant(tx, portals.d.vault, { ...acme, chain: parties }, null)
    })

  /** As far as its first notice; what the law says is on record before. */
  const tell = (seen: (demandId: string, acme: string) => void) =>
    twoTenantDemand(portals.d, undefined, async (demandId, acme) => {
      await openFor(portals.d, carl, demandId)
      await write(portals.d, demandId, [assessedEvent()])
      await write(portals.d, demandId, [determinedEvent()])
      seen(demandId, acme)
      return null
    })

  test('waits while the chain does not tell it, says so at the desk, and takes two people to go on without it', async () => {
    const { d } = portals
    await chain(false)
    let [demandId, matter] = ['', '']
    const first = tell((id, acme) => {
      ;[demandId, matter] = [id, acme]
    })
    await assert.rejects(first, /The law requires telling the controller/)
    const send = (by: Actor) => sendNotice(d, by, { demandId, matter, contact: null })
    const draft = async (actor: Actor) => {
      const loaded = await loadFor(d, actor, demandId)
      assert.ok(!isRefusal(loaded))
      return draftNotice(d, loaded, { actor, matterId: matter, contactId: null, preview: true })
    }
    const no = (await draft(mara)) as Refusal
    assert.deepEqual([no.code, no.cite], ['counsel_required', 'GDPR art 28(3)(a)'])
    assert.match(no.next, /Add the controller to the customer’s chain/)
    assert.equal(((await send(WORKER)) as Refusal).code, 'counsel_required', 'nor does it leave by itself')

    await acted(d, carl, demandId, { type: 'leave_untold', matter, note: 'The reseller tells it.' })
    assert.equal(((await draft(carl)) as Refusal).code, 'same_person')
    assert.equal(((await send(carl)) as Refusal).code, 'same_person')
    assert.equal(((await send(WORKER)) as Refusal).code, 'counsel_required')
    assert.ok(!isRefusal(await send(mara)))
    const work = await loadAtWork(d, demandId)
    const told = work?.demand.matters.find(m => m.id === matter)
    assert.deepEqual([told?.leftUntold?.by, told?.leftUntold?.confirmedBy], ['carl', 'mara'])
  })

  test('goes to the controller as to the contract party where the chain tells it', async () => {
    const { d } = portals
    await chain(true)
    const { demandId, acme } = await tell(() => {})
    const work = await loadAtWork(d, demandId)
    const tries = work?.demand.matters.find(m => m.id === acme)?.notice?.tries
    assert.deepEqual(
      tries?.map(t => t.contact),
      ['acme-admin', 'acme-ctl'],
    )
  })
})
