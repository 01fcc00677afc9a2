// What a person sends waits a moment: it can be taken back, nobody outside sees it before it left, and what leaves is what was seen.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { asAdmin } from '../../../test/admin.ts'
import { cast, copy } from '../../../test/given.ts'
import { confirmLifted } from '../../../test/lifting.ts'
import {
  acted,
  carl,
  mara,
  openFor,
  secretDemand,
  type TwoTenants,
  twoTenantDemand,
  write,
} from '../../../test/server/portal/demands.ts'
import { openPortals, type Portals } from '../../../test/server/portal/portals.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { execute } from '../../store/demand/execute.ts'
import { createChanges } from '../changes.ts'
import { readDemandPage } from '../surfaces/desk/demand-page.ts'
import { asWorker, loadAtWork } from '../worker/demand-at-work.ts'
import { forgetDepartures, sendDepartures } from '../worker/departures.ts'
import { takeNoticeReport } from '../worker/upkeep/notice-report.ts'
import { depart, refuseWhileLeaving, type Sent, takeBack } from './departure.ts'

const letter = (note: string): Sent => ({ what: 'letter', kind: 'determination', note })

describe('what a person sent and has not left', { timeout: 500_000 }, () => {
  let portals: Portals
  let two: TwoTenants
  let movedMs = 0
  let keys = 0

  before(async () => {
    portals = await openPortals(() => new Date(Date.now() + movedMs).toISOString())
    two = await twoTenantDemand(portals.d)
    Object.assign(portals.d.settings, { takeBackSeconds: 30 })
  })
  after(() => portals?.close())

  const pass = (seconds: number) => {
    movedMs += seconds * 1000
    return sendDepartures(portals.d, createChanges())
  }
  const state = async (id = two.demandId) => {
    const work = await loadAtWork(portals.d, id)
    assert.ok(work)
    return work
  }
  const newKey = () => `key-of-a-departure-${keys++}`
  const send = async (sent: Sent, by = mara, id = two.demandId, key = newKey()) =>
    depart(portals.d, by, id, { sent, key, version: (await state(id)).demand.version })
  const waiting = async (id = two.demandId) => {
    const page = await readDemandPage(portals.d, mara, { id, language: 'en', zone: 'UTC' })
    assert.ok(!isRefusal(page))
    return page.departing ?? []
  }
  const codeOf = (done: object | Refusal) => ('code' in done ? done.code : null)
  const count = async (sql: string, ...values: unknown[]) =>
    (await asWorker(portals.d, tx => tx.query(sql, values))).length

  test('it is no event, no mail and on no page outside until its moment; then it is its sender’s letter of that moment', async () => {
    const officer = await portals.client('authority', 'travis-officer')
    const seen = async () => (await officer.call('GET', `/demands/${two.reference}`)).bytes.toString('utf8')
    const before = await state()
    const page = await seen()
    const mails = await count('select 1 from duly.outgoing_mail where demand_id = $1', two.demandId)
    const sent = await send(letter('We looked at it once more.'))
    assert.ok(!isRefusal(sent) && sent.leavesAt)
    assert.equal(await pass(28), 0)
    assert.deepEqual((await state()).demand, before.demand)
    const unchanging = (html: string) => html.replaceAll(/value="[^"]*"/g, '')
    assert.equal(unchanging(await seen()), unchanging(page))
    assert.equal(await count('select 1 from duly.outgoing_mail where demand_id = $1', two.demandId), mails)
    assert.deepEqual(
      (await waiting()).map(({ what, letter, by, to, notSent }) => ({ what, letter, by, to, notSent })),
      [
        {
          what: 'letter',
          letter: 'determination',
          by: 'mara',
          to: 'j.doe@travis.example',
          notSent: null,
        },
      ],
    )
    assert.equal(codeOf((await refuseWhileLeaving(portals.d, mara, two.demandId)) ?? {}), 'wrong_stage')
    assert.equal(await pass(3), 1)
    const last = (await state()).stream.events.at(-1)
    assert.equal(last?.kind, 'LetterSent')
    assert.equal(last?.by.id, 'mara')
    assert.ok((last?.at ?? '') >= sent.leavesAt)
    assert.deepEqual(await waiting(), [])
    assert.equal(await refuseWhileLeaving(portals.d, mara, two.demandId), null)
    assert.equal(
      await count('select 1 from duly.outgoing_mail where demand_id = $1', two.demandId),
      mails + 1,
    )
  })

  test('taken back it never leaves, also when the same press comes again; nobody else takes it back, and what left stays', async () => {
    const { version } = (await state()).demand
    const key = newKey()
    const sent = letter('Sent too early.')
    assert.ok(!isRefusal(await send(sent, mara, two.demandId, key)))
    const again = await send(sent, mara, two.demandId, key)
    assert.ok(!isRefusal(again) && again.leavesAt, 'the same press is the same departure')
    assert.equal(codeOf(await send(sent)), 'already_done')
    const [one] = await waiting()
    assert.ok(one)
    assert.equal(codeOf(await takeBack(portals.d, carl, two.demandId, one.id)), 'not_allowed')
    assert.equal(codeOf(await takeBack(portals.d, mara, two.demandId, one.id)), null)
    assert.equal(await pass(60), 0)
    assert.equal(codeOf(await send(sent, mara, two.demandId, key)), 'already_done')
    assert.equal((await state()).demand.version, version)
    await send(letter('Now it is right.'))
    const [other] = await waiting()
    assert.equal(await pass(31), 1)
    assert.equal(codeOf(await takeBack(portals.d, mara, two.demandId, other?.id ?? '')), 'already_done')
  })

  test('one that a worker had left unfinished leaves once, and one that it had finished is not sent again', async () => {
    const halfway = () =>
      asWorker(portals.d, tx =>
        tx.query(
          "update duly.departure set state = 'leaving', tried_at = $1 where state in ('waiting', 'left')",
          [portals.d.now()],
        ),
      )
    await asWorker(portals.d, tx => tx.query('delete from duly.departure'))
    await send(letter('Begun before the crash.'))
    movedMs += 31_000
    await halfway()
    assert.equal(await pass(1), 0, 'another worker may still be at it')
    assert.equal(await pass(61), 1)
    const { version } = (await state()).demand
    await halfway()
    assert.equal(await pass(62), 1)
    assert.equal((await state()).demand.version, version)
  })

  test('it leaves after the grant of its sender has ended, and not once they may send no more', async () => {
    await send(letter('Written under a grant.'))
    await asAdmin(portals.d, 'delete from duly.access_read')
    await asAdmin(portals.d, 'delete from duly.access')
    assert.equal(await pass(31), 1)
    for (const by of [mara, carl]) await openFor(portals.d, by, two.demandId)
    await send(letter('By somebody whose role ends.'))
    const roles = (to: string[]) =>
      asWorker(portals.d, tx => tx.query("update duly.person set roles = $1 where id = 'mara'", [to]))
    await roles(['intake'])
    assert.equal(await pass(31), 0)
    await roles(['intake', 'analyst'])
    const [one] = await waiting()
    assert.equal(one?.notSent, 'not_allowed')
    assert.equal(
      await count("select 1 from duly.notification where kind = 'unsent' and person_id = 'mara'"),
      1,
    )
    assert.equal(codeOf(await takeBack(portals.d, carl, two.demandId, one?.id ?? '')), null)
    assert.deepEqual(await waiting(), [])
  })

  test('a change that leaves its text as it was lets it go; one that its sender did not see keeps it here', async () => {
    const says = (text: string) =>
      execute(portals.d.store, carl, { demandId: two.demandId, command: { type: 'send_message', text } })
    await send(letter('As it was seen.'))
    await says('We are at it.')
    assert.equal(await pass(31), 1)
    await send(letter('As it was decided then.'))
    const { lines, facts } = (await state()).demand
    const other = lines.map(({ at: _, ...line }) => ({ ...line, reason: 'Another reason than was seen.' }))
    const data = { lines: other, redirectException: null, notChallenged: null, packs: [] }
    await write(portals.d, two.demandId, [{ kind: 'Determined', matter: null, data }])
    assert.equal(await pass(31), 0)
    await send(letter('As it was decided last.'))
    assert.ok(facts)
    await acted(portals.d, carl, two.demandId, {
      type: 'confirm_facts',
      facts: { ...facts, reference: 'GJ-18' },
      changed: [],
    })
    assert.equal(await pass(31), 0)
    const kept = await waiting()
    assert.deepEqual(
      kept.map(one => one.notSent),
      ['changed_meanwhile', 'wrong_stage'],
    )
    for (const one of kept) await takeBack(portals.d, mara, two.demandId, one.id)
  })

  test('what the rules refuse is refused at the press', async () => {
    assert.equal(codeOf(await send({ what: 'letter', kind: 'redirect', note: '' })), 'wrong_stage')
    const old = { sent: letter(''), key: newKey(), version: 1 }
    assert.equal(codeOf(await depart(portals.d, mara, two.demandId, old)), 'changed_meanwhile')
    assert.deepEqual(await waiting(), [])
  })

  test('a notice and a message wait as well: the tenant sees nothing before it left', async () => {
    const matter = await secretDemand(portals.d)
    const [row] = await asWorker(portals.d, tx =>
      tx.query<{ demand_id: string }>('select demand_id from duly.matter where id = $1', [matter]),
    )
    const id = row?.demand_id ?? ''
    const lifted = {
      type: 'end_secrecy',
      matter,
      why: 'lifted',
      note: 'Order of the court.',
      document: copy,
    } as const
    assert.ok(!isRefusal(await execute(portals.d.store, carl, { demandId: id, command: lifted })))
    const confirm = confirmLifted({ matter })
    assert.ok(!isRefusal(await execute(portals.d.store, cast.ada, { demandId: id, command: confirm })))
    await openFor(portals.d, mara, id)
    const visible = () => count('select 1 from duly.matter where id = $1 and visible_at is not null', matter)
    const notice = await send({ what: 'notice', matter, contact: 'acme-admin' }, mara, id)
    const message = await send({ what: 'message', text: 'We answer soon.' }, mara, id)
    assert.ok(!isRefusal(notice) && notice.leavesAt, JSON.stringify(notice))
    assert.ok(!isRefusal(message) && message.leavesAt)
    assert.deepEqual(
      (await waiting(id)).map(one => [one.what, one.to]),
      [
        ['notice', 'admin@acme.example'],
        ['message', null],
      ],
    )
    assert.equal(await visible(), 0)
    assert.equal(await pass(31), 2)
    assert.equal(await visible(), 1)
    const others = (await state(id)).demand.matters.filter(m => m.id !== matter)
    const openly = { kind: 'none', instrument: null, passage: null, from: null, until: null } as const
    for (const { id: other } of others) {
      await acted(portals.d, mara, id, {
        type: 'read_secrecy',
        matter: other,
        secrecy: openly,
        passages: [],
        note: '',
      })
      await acted(portals.d, carl, id, { type: 'confirm_secrecy', matter: other })
      assert.ok(!isRefusal(await send({ what: 'notice', matter: other, contact: null }, mara, id)))
    }
    // Another letter of the same demand leaves first, and changes nothing of what the notice says.
    await acted(portals.d, carl, id, { type: 'send_message', text: 'Still at it.' })
    assert.equal(await pass(31), others.length)
    assert.equal((await state(id)).demand.messages.length, 2)
  })

  test('a letter says to whom it went and what the mail servers said of it', async () => {
    const work = await state()
    const last = work.demand.letters.at(-1)
    assert.equal(last?.address, 'j.doe@travis.example')
    const posted = async () => {
      const page = await readDemandPage(portals.d, mara, { id: two.demandId, language: 'en', zone: 'UTC' })
      return isRefusal(page) ? null : page.posted?.[last?.id ?? '']?.state
    }
    assert.equal(await posted(), 'waiting')
    await asWorker(portals.d, tx => tx.query("update duly.outgoing_mail set state = 'sent'"))
    assert.equal(await posted(), 'sent')
    const report = { automatic: true, status: 'bounced', messageIds: [last?.messageId ?? ''] } as const
    assert.equal(await takeNoticeReport(portals.d, report), null, 'it is filed as mail all the same')
    assert.equal(await posted(), 'failed')
  })

  test('what is settled is forgotten after a day', async () => {
    await forgetDepartures(portals.d)
    assert.ok((await count('select 1 from duly.departure')) > 0)
    movedMs += 25 * 3_600_000
    await forgetDepartures(portals.d)
    assert.equal(await count('select 1 from duly.departure'), 0)
  })
})
