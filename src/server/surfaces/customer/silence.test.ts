// A prohibition that comes after the notice: the tenant's world is the one in which nothing more happened, until the rest is told.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast } from '../../../../test/given.ts'
import { openTold, type ToldGround } from '../../../../test/server/customer/told.ts'
import {
  answers,
  digestOf,
  reads,
  same,
  type World,
  writes,
} from '../../../../test/server/customer/worlds.ts'
import { fsckOf } from '../../../../test/server/fsck.ts'
import { releasePackage, type TwoTenants, write } from '../../../../test/server/portal/demands.ts'
import { form, text } from '../../../../test/server/portal/pages.ts'
import type { Portals } from '../../../../test/server/portal/portals.ts'
import type { PasskeyClient } from '../../../cli/passkey/passkey-client.ts'
import type { Secrecy } from '../../../domain/decision/facts.ts'
import type { Command } from '../../../domain/registry/command.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { execute } from '../../../store/demand/execute.ts'
import { asWorker } from '../../worker/demand-at-work.ts'
import { tellPrograms } from '../../worker/telling/tell-programs.ts'
import { tellTenants } from '../../worker/telling/tell-tenants.ts'
import { noteRead, takeGrant } from '../desk/access.ts'

const person = (id: string, role: 'analyst' | 'counsel' | 'approver'): Actor => ({
  kind: 'staff',
  id,
  roles: [role],
  employment: 'employee',
})
const [mara, carl, ada] = [person('mara', 'analyst'), person('carl', 'counsel'), person('ada', 'approver')]
const ordered: Secrecy = {
  kind: 'court_order',
  instrument: 'us.order.2705b',
  passage: 'tell nobody',
  from: '2026-11-01',
  until: '2099-01-01',
}

describe('a prohibition that comes after the notice', { timeout: 500_000 }, () => {
  let portals: Portals
  let acme: PasskeyClient
  let stad: PasskeyClient
  let told: TwoTenants
  let world: World
  let work: ToldGround['work']
  let matter: ToldGround['matter']
  let mails: ToldGround['mails']

  before(async () => {
    ;({ portals, acme, stad, told, world, work, matter, mails } = await openTold())
  })
  after(() => portals?.close())

  const act = async (by: Actor, command: Command) => {
    const done = await execute(portals.d.store, by, { demandId: told.demandId, command })
    assert.ok(!isRefusal(done), isRefusal(done) ? `${command.type}: ${done.code} ${done.detail}` : '')
  }
  const objects = async (words: string, key: string) => {
    const page = `/demands/${told.acme}/answer`
    const seen = /name="seen" value="([^"]*)"/.exec(await text(acme, page))?.[1] ?? ''
    return acme.call('POST', page, form({ answer: 'objects', text: words, key: key.repeat(32), seen }))
  }

  /** All that can still happen to a demand, and would be shown. */
  async function everything(): Promise<void> {
    const { d } = portals
    const { demandId } = told
    const grant = await takeGrant(d, ada, { demandId, purpose: 'approve', words: 'Late.', minutes: 60 })
    assert.ok(!isRefusal(grant))
    await noteRead(d, ada, demandId, 'demand')
    await noteRead(d, mara, demandId, 'paper')
    await act(carl, { type: 'decide_objection', matter: told.acme, decision: 'overruled', reason: 'No.' })
    const letter = (await matter()).notice?.letter.id ?? ''
    const bounced = { type: 'record_delivery', letter, status: 'bounced', detail: '' } as const
    await act({ kind: 'system', id: 'worker' }, { ...bounced, matter: told.acme })
    const decided = (await work()).stream.events.findLast(e => e.kind === 'Determined')
    assert.ok(decided)
    const lines = decided.data.lines.map(l => ({ ...l, decision: 'comply' as const, reason: 'It does.' }))
    await write(d, demandId, [
      { ...decided, data: { ...decided.data, lines } },
      {
        kind: 'ChallengeFiled',
        matter: null,
        data: {
          challenge: 'c1',
          challengeKind: 'challenge_2705b',
          about: 'secrecy',
          matters: [told.acme],
          forum: 'US district court',
          filedOn: '2026-11-25',
          deadline: null,
          document: null,
          note: '',
          law: null,
          effect: 'none',
          cite: '',
        },
      } as never,
    ])
    await releasePackage(d, demandId, Buffer.from('sealed'), 'a'.repeat(64), '2099-01-01T00:00:00.000Z')
    const counted = {
      outcome: 'complied',
      country: 'US',
      process: 'subpoena',
      accounts: 2,
      counted: '',
    } as const
    await write(d, demandId, [{ kind: 'Closed', matter: null, data: counted }])
    await tellTenants(d, await work())
    await tellPrograms(d, demandId)
  }

  test('changes nothing that the tenant can read or do on any route, and no digest, whatever happens; and the other tenant is told on', async () => {
    const { d } = portals
    // Once beforehand: what is done first leaves other pages behind than what is done again.
    for (let times = 0; times < 2; times++) await answers(writes, world)
    assert.equal((await objects('The wrong person.', '1')).status, 303)
    const acted = await answers(writes, world)
    const visible = async () => {
      const [row] = await asWorker(d, tx =>
        tx.query<{ at: Date }>('select visible_at as at from duly.matter where id = $1', [told.acme]),
      )
      return row?.at.toISOString()
    }
    const digest = await digestOf(d, 'acme')
    const before = await answers(reads, world)
    const [since, waiting] = [await visible(), await mails()]
    const other = await text(stad, `/demands/${told.stad}`)
    await act(mara, { type: 'read_secrecy', matter: told.acme, secrecy: ordered, passages: [], note: '' })
    same(await answers(reads, world), before)
    await act(carl, { type: 'confirm_secrecy', matter: told.acme })
    await everything()
    same(await answers(reads, world), before)
    assert.equal(await digestOf(d, 'acme'), digest)
    assert.deepEqual([await visible(), await mails()], [since, waiting])
    same(await answers(writes, world), acted)
    assert.notEqual(await text(stad, `/demands/${told.stad}`), other)
    assert.deepEqual(await fsckFindings(), [])
  })

  test('takes what the tenant answers as if nothing had happened, and shows it to it', async () => {
    const before = (await matter()).answer?.at
    assert.equal((await objects('Still the wrong person.', '2')).status, 303)
    assert.notEqual((await matter()).answer?.at, before)
    const page = await text(acme, `/demands/${told.acme}`)
    assert.match(page, /Still the wrong person/)
    assert.doesNotMatch(page, /US district court|It does\.|overruled|Late\./)
  })

  test('tells what was kept back when it ends, once, by mail and in the console', async () => {
    const { d } = portals
    await act(carl, {
      type: 'end_secrecy',
      note: 'Order of the court.',
      matter: told.acme,
      why: 'lifted',
    })
    await act(cast.ada, { type: 'confirm_secrecy_end', matter: told.acme, ends: true, note: '' })
    assert.doesNotMatch(await text(acme, `/demands/${told.acme}`), /US district court/)
    const before = await mails()
    for (let twice = 0; twice < 2; twice++) await tellTenants(d, await work())
    assert.equal(await mails(), before + 1)
    const page = await text(acme, `/demands/${told.acme}`)
    for (const said of [/US district court/, /It does\./, /Further notice sent/, /Person 3/])
      assert.match(page, said)
    const m = await matter()
    assert.ok(m.notice?.further && m.silent === null)
    assert.equal(
      (await work()).stream.events.filter(e => e.kind === 'NoticeSent' && e.matter === m.id).length,
      2,
    )
    assert.deepEqual(await fsckFindings(), [])
  })

  /** What `fsck` finds of views and clocks; the events here were partly written without their gate. */
  async function fsckFindings(): Promise<string[]> {
    const { d } = portals
    const found = await fsckOf(d)
    return found.differences.map(f => JSON.stringify(f)).filter(f => /view|clock/.test(f))
  }
})
