// More time that counsel gives: taken back for a moment, then told by one mail to whoever has the notice, in their language.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import PostalMime from 'postal-mime'
import { fsckOf } from '../../../../test/server/fsck.ts'
import {
  acted,
  carl,
  openFor,
  type TwoTenants,
  twoTenantDemand,
} from '../../../../test/server/portal/demands.ts'
import { openPortals, type Portals } from '../../../../test/server/portal/portals.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { openBytes } from '../../../store/keys/field.ts'
import { depart, takeBack } from '../../acts/departure.ts'
import { draftWindow } from '../../acts/draft-window.ts'
import { loadFor } from '../../acts/load.ts'
import { createChanges } from '../../changes.ts'
import { addContact } from '../../directory.ts'
import { asWorker, loadAtWork } from '../demand-at-work.ts'
import { sendDepartures } from '../departures.ts'
import { tellWindows } from './tell-window.ts'

describe('more time that counsel gives a tenant', { timeout: 500_000 }, () => {
  let portals: Portals
  let two: TwoTenants
  let movedMs = 0
  let keys = 0

  before(async () => {
    portals = await openPortals(() => new Date(Date.now() + movedMs).toISOString())
    const { d } = portals
    two = await twoTenantDemand(d)
    await openFor(d, carl, two.demandId)
    Object.assign(d.settings, { takeBackSeconds: 30 })
  })
  after(() => portals?.close())

  const state = async () => (await loadAtWork(portals.d, two.demandId)) ?? assert.fail()
  const noticeOf = async () => {
    const { demand } = await state()
    return demand.matters.find(m => m.id === two.acme)?.notice ?? assert.fail()
  }
  const give = async (minutes: number) => {
    const ends = Date.parse((await noticeOf()).windowEndsAt) + minutes * 60_000
    const sent = {
      what: 'window',
      matter: two.acme,
      windowEndsAt: new Date(ends).toISOString(),
      reason: 'Its works council meets on Thursday.',
    } as const
    const { version } = (await state()).demand
    return depart(portals.d, carl, two.demandId, { sent, version, key: `a-window-that-grows-${keys++}` })
  }
  const pass = async (seconds: number) => {
    movedMs += seconds * 1000
    await sendDepartures(portals.d, createChanges())
    await tellWindows(portals.d, await state())
    await tellWindows(portals.d, await state())
  }
  const mails = async () => {
    const { stream } = await state()
    const rows = await asWorker(portals.d, tx =>
      tx.query<{ id: string; message: Buffer }>(
        "select id, message from duly.outgoing_mail where matter_id = $1 and letter_id like 'longer-%'",
        [two.acme],
      ),
    )
    const key = stream.keys.get(two.acme) ?? assert.fail()
    return Promise.all(
      rows.map(({ id, message }) => PostalMime.parse(openBytes(key, [id, 1, 'mail'], message))),
    )
  }

  test('taken back it was never given, and nobody was told', async () => {
    const before = (await noticeOf()).windowEndsAt
    assert.ok(!isRefusal(await give(60)))
    const [row] = await asWorker(portals.d, tx =>
      tx.query<{ id: string }>("select id from duly.departure where state = 'waiting'", []),
    )
    assert.ok(!isRefusal(await takeBack(portals.d, carl, two.demandId, row?.id ?? '')))
    await pass(40)
    assert.equal((await noticeOf()).windowEndsAt, before)
    assert.deepEqual(await mails(), [])
  })

  test('before it is given the desk reads what the mail and the console will say, counsel’s own words and what is filled in marked', async () => {
    const { d } = portals
    const loaded = await loadFor(d, carl, two.demandId)
    assert.ok(!isRefusal(loaded))
    const windowEndsAt = new Date(Date.parse((await noticeOf()).windowEndsAt) + 3_600_000).toISOString()
    const reason = 'Its works council meets on Thursday.'
    const draft = draftWindow(d, loaded, { matter: two.acme, windowEndsAt, reason })
    assert.ok(!isRefusal(draft))
    assert.deepEqual([draft.to, draft.language, draft.translation], ['admin@acme.example', 'en', null])
    assert.equal(draft.pieces.map(p => p.text).join(''), draft.text)
    assert.match(draft.text, /We give you more time/)
    const filled = draft.pieces.filter(p => p.filled).map(p => p.text)
    assert.ok(filled.includes(reason))
    assert.ok(filled.includes(two.reference))
    assert.ok(draft.pieces.some(p => !p.filled && /We give you more time/.test(p.text)))
    const kept = draftWindow(d, loaded, { matter: 'another', windowEndsAt, reason })
    assert.ok(isRefusal(kept))
  })

  test('one mail says it, without counsel’s words, to who was written to, and none to who is kept from it', async () => {
    assert.ok(!isRefusal(await give(60)))
    await pass(40)
    const [mail, ...more] = await mails()
    assert.equal(more.length, 0)
    assert.equal(mail?.to?.[0]?.address, 'admin@acme.example')
    assert.match(mail?.subject ?? '', /more time to object/)
    assert.match(mail?.text ?? '', /We give you more time/)
    assert.doesNotMatch(mail?.text ?? '', /works council/)
  })

  test('in the language that the contact has by then, else its country’s, and once more where it grows again', async () => {
    const { d } = portals
    for (const [language, words, told] of [
      ['de', /mehr Zeit/, 2],
      [null, /meer tijd/, 3],
    ] as const) {
      const admin = { id: 'acme-admin', name: 'Admin', mail: 'admin@acme.example', language }
      await asWorker(d, tx => addContact(tx, d.vault, 'acme', admin))
      assert.ok(!isRefusal(await give(60)))
      await pass(40)
      const all = await mails()
      assert.equal(all.length, told)
      assert.ok(all.some(m => words.test(m.text ?? '')))
    }
  })

  test('fsck takes these mails for ours', async () => {
    const { d } = portals
    const found = await fsckOf(d)
    assert.deepEqual(
      found.differences.map(f => f.what).filter(what => /mail/.test(what)),
      [],
    )
  })

  test('who is kept from the demand is not told of it', async () => {
    const { d } = portals
    const skip = {
      type: 'skip_contact',
      matter: two.acme,
      contact: 'acme-admin',
      why: 'is_subject',
      note: 'Named.',
    } as const
    await acted(d, carl, two.demandId, skip)
    assert.ok(!isRefusal(await give(60)))
    await pass(40)
    assert.equal((await mails()).length, 3)
  })
})
