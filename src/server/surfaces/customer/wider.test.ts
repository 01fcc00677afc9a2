// More is to leave than the customer was told: it is told again by mail, console, program, feed and digest, and its time begins anew.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast, copy } from '../../../../test/given.ts'
import { askOf, openTold, type ToldGround } from '../../../../test/server/customer/told.ts'
import { digestOf, type World } from '../../../../test/server/customer/worlds.ts'
import { fsckOf } from '../../../../test/server/fsck.ts'
import {
  acted,
  carl,
  mara,
  type TwoTenants,
  twoTenantDemand,
  write,
} from '../../../../test/server/portal/demands.ts'
import { form, text } from '../../../../test/server/portal/pages.ts'
import type { Portals } from '../../../../test/server/portal/portals.ts'
import type { PasskeyClient } from '../../../cli/passkey/passkey-client.ts'
import type { Command } from '../../../domain/registry/command.ts'
import { deadlines } from '../../../domain/turn/deadline.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { repeatNotice } from '../../acts/repeat-notice.ts'
import { sendNotice } from '../../acts/send-notice.ts'
import { addContact } from '../../directory.ts'
import { asWorker } from '../../worker/demand-at-work.ts'
import { readStored } from '../../worker/stored.ts'
import { tellTenants } from '../../worker/telling/tell-tenants.ts'
import { lifecycleFacts } from '../desk/facts/lifecycle-facts.ts'
import { changedAt } from './changed-at.ts'
import { findMatter } from './matters.ts'
import { stepsOf } from './record/steps.ts'

const order = {
  kind: 'court_order',
  instrument: 'us.order.2705b',
  passage: 'tell nobody',
  from: '2026-11-01',
  until: '2099-01-01',
} as const

describe('more is to leave than the customer was told', { timeout: 500_000 }, () => {
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

  const words = async () => {
    const m = await matter()
    assert.ok(m.notice?.letter.document)
    return (await readStored(portals.d, (await work()).stream, m.notice.letter.document, m.id)).toString()
  }
  const shown = async () =>
    JSON.parse((await world.program(`/api/v1/demands/${told.acme}`)).bytes.toString()) as Record<
      string,
      unknown
    >
  const view = async () => {
    const found = await findMatter(portals.d, { kind: 'tenant', id: 'acme-admin', tenant: 'acme' }, told.acme)
    assert.ok(found)
    return found.view
  }
  /** The answer to this category of Acme's, as it would stand after a decision. */
  const decide = async (category: string, change: object) => {
    const decided = (await work()).stream.events.findLast(e => e.kind === 'Determined')
    assert.ok(decided?.kind === 'Determined')
    const lines = decided.data.lines
      .filter(l => l.ask === 'a1')
      .map(l => (l.category === category ? { ...l, ...change } : l))
    await write(portals.d, told.demandId, [{ ...decided, data: { ...decided.data, lines } }], 'carl')
  }
  const period = { from: '2026-01-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' }

  test('a person has until the term of a first notice; then it leaves by itself, once, signed, with what is new', async () => {
    const { d } = portals
    const free = form({ answer: 'no_objection', text: 'Go on.', key: '1'.repeat(32) })
    assert.equal((await acme.call('POST', `/demands/${told.acme}/answer`, free)).status, 303)
    const [first, other] = [await matter(), await text(stad, `/demands/${told.stad}`)]
    const gives = {
      decision: 'comply',
      ground: 'required_by_law_counsel_opinion',
      reason: 'It does.',
      period,
    }
    await decide('content_stored', gives)
    const { demand } = await work()
    assert.deepEqual(lifecycleFacts(demand, d.now())[told.acme]?.wider, ['decision'])
    assert.deepEqual(lifecycleFacts(demand, d.now())[told.stad]?.wider, [])
    const sent = await mails()
    await tellTenants(d, await work())
    assert.equal(await mails(), sent)
    const due = deadlines(demand, d.settings).find(c => c.clock === `notice:${told.acme}`)
    assert.ok(due)
    await write(d, told.demandId, [
      { kind: 'ClockFired', matter: null, data: { clock: due.clock, dueAt: due.dueAt, note: '' } },
    ])
    for (let twice = 0; twice < 2; twice++) await tellTenants(d, await work())
    assert.equal(await mails(), sent + 1)
    const m = await matter()
    assert.equal(m.notice?.code, first.notice?.code)
    assert.ok((m.notice?.windowEndsAt ?? '') > (first.notice?.windowEndsAt ?? ''))
    const letter = await words()
    for (const said of [
      /More\s+will\s+be\s+disclosed\s+than\s+we\s+told\s+you/,
      /WHAT IS NEW/,
      /WHAT IS NEW\s+- anna@acme\.example: stored content/,
      /Until .* you can object/,
    ])
      assert.match(letter, said)
    assert.doesNotMatch(letter, /a\s+prohibition\s+kept\s+us|piet@stad/)
    assert.equal(await text(stad, `/demands/${told.stad}`), other)
  })

  test('console, program, feed, digest and webhook say so, and what it answered to less stays on its record', async () => {
    const { d } = portals
    const page = await text(acme, `/demands/${told.acme}`)
    for (const said of [
      /More is to leave than we told you first/,
      /data that were to be given in part or not at all/,
      /What you told us while less was to leave/,
      /Go on\./,
      /Further notice sent/,
    ])
      assert.match(page, said)
    assert.doesNotMatch(page, /after a prohibition on telling you had ended/)
    const detail = await shown()
    assert.deepEqual(
      [detail.standing, detail.answer, (detail.notice as { wider: string[] }).wider],
      ['waits', null, ['decision']],
    )
    assert.equal(
      (detail.earlierAnswers as { answer: { answer: string } }[])[0]?.answer.answer,
      'no_objection',
    )
    const { further } = (await matter()).notice ?? {}
    const made = (await acme.call('POST', '/feed', form({}))).bytes.toString()
    const feed = /\/feed\/[A-Za-z0-9_-]{32}\.atom/.exec(made)?.[0] ?? ''
    const atom = (await world.get(feed)).bytes.toString()
    assert.ok(atom.includes(`<updated>${changedAt(await view())}</updated>`))
    assert.match(atom, /You can object until/)
    assert.match((await digestOf(d, 'acme')) ?? '', /one waits for your answer/)
    const steps = stepsOf(await view(), null)
    assert.deepEqual(
      steps.map(s => [s.kind, s.again]),
      [
        ['demand.notice_sent', ''],
        ['demand.notice_sent', further?.at],
        ['demand.window_ends_soon', further?.at],
      ],
    )
    assert.match(await text(acme, `/demands/${told.acme}/record.json`), /"wider"/)
  })

  test('each notice has its leaf, and what is stored is what the events say', async () => {
    const { leaves } = await work()
    const kinds = leaves.filter(l => l.matter === told.acme).map(l => l.opening.record.kind)
    assert.equal(kinds.filter(kind => kind === 'notified').length, 2)
    const found = await fsckOf(portals.d)
    const differs = found.differences.map(f => JSON.stringify(f)).filter(f => /view|clock|leaf/.test(f))
    assert.deepEqual(differs, [])
  })

  test('a person sends it too; in another language its words are those of that moment; and less needs none', async () => {
    const { d } = portals
    await decide('subscriber', { period: { from: '2025-01-01T00:00:00.000Z', to: period.to } })
    const done = await sendNotice(d, carl, { demandId: told.demandId, matter: told.acme, contact: null })
    assert.ok(!isRefusal(done), isRefusal(done) ? done.detail : '')
    assert.match(await words(), /WHAT IS NEW\s+- anna@acme\.example: subscriber/)
    await decide('content_stored', { decision: 'reject', period: null })
    const none = await sendNotice(d, carl, { demandId: told.demandId, matter: told.acme, contact: null })
    assert.ok(isRefusal(none) && none.code === 'already_done')
    await asWorker(d, tx =>
      addContact(tx, d.vault, 'acme', {
        id: 'acme-next',
        name: 'next',
        mail: 'next@acme.example',
        language: 'de',
      }),
    )
    const again = await repeatNotice(d, carl, {
      demandId: told.demandId,
      matter: told.acme,
      contact: 'acme-next',
      why: 'unread',
    })
    assert.ok(!isRefusal(again), isRefusal(again) ? again.detail : '')
    const { stream } = await work()
    const repeated = stream.events.findLast(e => e.kind === 'NoticeRepeated')
    assert.ok(repeated?.kind === 'NoticeRepeated' && repeated.data.letter.document)
    const german = (await readStored(d, stream, repeated.data.letter.document, told.acme)).toString()
    assert.match(german, /Jetzt\s+soll mehr herausgegeben[\s\S]*WAS NEU IST\s+- anna@acme\.example: Bestands/)
  })

  test('under an order that came after the notice it shows nowhere; at its end one letter tells both, and the time begins then', async () => {
    const { d } = portals
    told = await twoTenantDemand(d)
    ;({ work, matter, mails } = askOf(portals, told))
    const act = (by: Actor, command: Command) => acted(d, by, told.demandId, command)
    const page = () => text(acme, `/demands/${told.acme}`)
    const before = await page()
    const first = await matter()
    const sent = await mails()
    await act(mara, { type: 'read_secrecy', matter: told.acme, secrecy: order, passages: [], note: '' })
    await act(carl, { type: 'confirm_secrecy', matter: told.acme })
    await decide('subscriber', { period: { from: '2025-01-01T00:00:00.000Z', to: period.to } })
    await tellTenants(d, await work())
    assert.equal(await page(), before)
    assert.equal(await mails(), sent)
    await act(carl, {
      type: 'end_secrecy',
      note: 'Order of the court.',
      document: copy,
      matter: told.acme,
      why: 'lifted',
    })
    await act(cast.ada, { type: 'confirm_secrecy_end', matter: told.acme, ends: true, note: '' })
    for (let twice = 0; twice < 2; twice++) await tellTenants(d, await work())
    assert.equal(await mails(), sent + 1)
    const letter = await words()
    for (const said of [
      /a\s+prohibition\s+kept\s+us/,
      /WHAT IS NEW\s+- anna@acme\.example: subscriber/,
      /Until .* you can\s+object/,
    ])
      assert.match(letter, said)
    const { notice } = await matter()
    assert.deepEqual(notice?.further?.wider, ['period'])
    assert.equal(notice?.code, first.notice?.code)
    assert.match(await page(), /after a prohibition on telling you had ended/)
    assert.match(await page(), /a longer period/)
  })
})
