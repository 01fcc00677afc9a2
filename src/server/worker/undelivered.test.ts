// Letters to an agency that do not arrive, on a real installation: the mail server's word, a report, no address at all; and what counts
// as the process that follows an emergency.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { at, callback, cast, pass } from '../../../test/given.ts'
import { assessed, determine, receive, reject } from '../../../test/papers/papers.ts'
import { releasedInEmergency } from '../../../test/server/desk/emergency.ts'
import { LaneGround } from '../../../test/server/desk/lanes.ts'
import { act, travel } from '../../../test/store-road.ts'
import type { DemandPage } from '../../api/desk/demand-page.ts'
import type { Command } from '../../domain/registry/command.ts'
import { type Demand, openLines } from '../../domain/registry/state.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import type { Transport } from '../../wire/mail/out-mail.ts'
import { askChange, authorityChanges } from '../authority-directory/change.ts'
import { addAuthority, sealOfficer } from '../directory.ts'
import { settle } from '../proposals/proposal.ts'
import { fireDueClocks } from './clocks.ts'
import { asWorker, loadAtWork } from './demand-at-work.ts'
import { remindOfProcess } from './emergencies.ts'
import { sendPost } from './post.ts'
import { takeNoticeReport } from './upkeep/notice-report.ts'

const DAY = 1440

describe('letters to an agency that do not arrive', { timeout: 500_000 }, () => {
  let g: LaneGround
  before(async () => {
    g = await LaneGround.open()
  })
  after(() => g?.close())

  const officer = { id: 'officer', name: 'Officer', phone: '', key: '' }
  const mailOfOfficer = (mail: string) =>
    asWorker(g.d, tx =>
      tx.query("update duly.officer set profile = $1 where id = 'officer'", [
        sealOfficer(g.d.vault, { ...officer, mail }),
      ]),
    )
  const look = async (id: string, now: string): Promise<Demand> => {
    g.moveTo(now)
    await fireDueClocks(g.d)
    const work = await loadAtWork(g.d, id)
    assert.ok(work)
    await remindOfProcess(g.d, work)
    const after = await loadAtWork(g.d, id)
    assert.ok(after)
    return after.demand
  }
  const page = (id: string) => g.page<DemandPage>(id)

  test('a reminder without an address is somebody’s step, is not counted, and goes by itself once there is one', async () => {
    await mailOfOfficer('')
    const { id, followUp } = await releasedInEmergency(g.d.store, { byHand: true })
    await g.grant(id, cast.mara)
    g.as(cast.mara)
    const { dueAt = '', neverAt = '' } = followUp ?? {}
    const due = await look(id, dueAt)
    assert.deepEqual(
      due.undelivered.map(u => [u.kind, u.why]),
      [['follow_up', 'no_address']],
    )
    assert.equal((await look(id, dueAt)).undelivered.length, 1, 'written down once')
    await g.grant(id, cast.mara)
    const shown = await page(id)
    assert.deepEqual([shown.next.step, shown.next.turn], ['undelivered', 'analyst'])
    assert.deepEqual(shown.addresses, [])
    assert.equal((await g.get(`/api/demands/${id}/undelivered-letter?kind=follow_up&about=`)).status, 200)
    // The second term passes, and nobody was reminded: nothing is counted.
    const late = new Date(Date.parse(neverAt) + DAY * 60_000).toISOString()
    assert.equal((await look(id, late)).followUp?.settled, null)
    // Two people give the officer an address; that wakes the demand.
    const woken: string[] = []
    const { wake } = g.d.jobs
    Object.assign(g.d.jobs, {
      wake: async (tx: Parameters<typeof wake>[0], demand: string) => {
        woken.push(demand)
        await wake.call(g.d.jobs, tx, demand)
      },
    })
    const change = {
      act: 'officer_change',
      id: 'travis',
      officerId: 'officer',
      officer: { ...officer, mail: 'officer@travis.example' },
      ground: undefined,
    } as never
    const asked = await askChange(g.d, { kind: 'staff', id: 'ines' }, change, 'a'.repeat(32))
    assert.ok(!isRefusal(asked))
    const wish = { change: 'a'.repeat(32), confirm: true, second: 'the county’s own list' }
    assert.ok(!isRefusal(await settle(g.d, [authorityChanges], { kind: 'staff', id: 'carl' }, wish)))
    assert.ok(woken.includes(id), 'the demand looks again')
    const reminded = await look(id, late)
    assert.deepEqual(
      reminded.letters.filter(l => l.kind === 'follow_up').map(l => l.address),
      ['officer@travis.example'],
    )
    assert.equal(reminded.undelivered[0]?.settled?.how, 'anew')
    // Its own term runs from there.
    const after = (days: number) => new Date(Date.parse(late) + days * DAY * 60_000).toISOString()
    assert.equal((await look(id, after(13))).followUp?.settled, null)
    assert.equal((await look(id, after(14))).followUp?.settled?.outcome, 'never')
  })

  const refusing = (): Transport =>
    ({ send: async () => ({ outcome: 'refused', detail: '550 no such mailbox' }), close: () => {} }) as never

  test('what a mail server refuses for good is a step until it was sent to another address', async () => {
    await mailOfOfficer('officer@travis.example')
    g.moveTo(at(0))
    const { id } = await travel(g.d.store, 'determined', {
      instead: {
        assessed: d => [[cast.mara, { ...assessed(openLines(d)), packs: [`us@1#${'a'.repeat(64)}`] }]],
        determined: () => [[cast.mara, determine([reject('acc1', 'subscriber'), reject('acc1')], false)]],
      },
    })
    await g.grant(id, cast.mara)
    g.as(cast.mara)
    Object.assign(g.d, { settings: { ...g.d.settings, takeBackSeconds: 0 } })
    await g.step(id, 'letters', { kind: 'determination', note: '' })
    await sendPost(g.d, refusing())
    const shown = await page(id)
    assert.equal(shown.next.step, 'undelivered')
    assert.deepEqual(
      shown.undelivered?.map(u => [u.kind, u.why, u.to]),
      [['determination', 'refused', 'officer@travis.example']],
    )
    assert.deepEqual(shown.addresses, [
      { address: 'officer@travis.example', refused: true },
      { address: 'j.doe@travis.example', refused: false },
    ])
    const said = shown.timeline.find(e => e.kind === 'LetterUndelivered')?.says
    assert.match(said ?? '', /came back: determination/)
    const forged = await g.try(id, 'letters', { kind: 'determination', note: '', to: 'mallory@evil.example' })
    assert.match(forged.text, /not known of this authority/)
    await g.step(id, 'letters', { kind: 'determination', note: '', to: 'j.doe@travis.example' })
    const anew = await page(id)
    assert.notEqual(anew.next.step, 'undelivered')
    // A report that comes later says the same of the second one.
    const { messageId = '' } = anew.demand.letters.at(-1) ?? {}
    await takeNoticeReport(g.d, { automatic: true, messageIds: [messageId], status: 'bounced' })
    assert.equal((await page(id)).next.step, 'undelivered')
    // Where every address was refused, nothing goes anywhere by itself; a person may choose one all the same.
    assert.match(
      (await g.try(id, 'letters', { kind: 'determination', note: '' })).text,
      /mail server refused/,
    )
    await g.step(id, 'commands', {
      command: {
        type: 'settle_undelivered',
        kind: 'determination',
        about: '',
        how: 'posted',
        on: at(0).slice(0, 10),
        note: 'County Courthouse',
      },
    })
    assert.notEqual((await page(id)).next.step, 'undelivered')
  })

  test('process that followed is a later demand of that very authority, and is linked', async () => {
    g.moveTo(at(0))
    const out = await releasedInEmergency(g.d.store)
    g.moveTo(at(3 * DAY))
    const later = { receivedAt: at(2 * DAY), servedAt: at(2 * DAY) }
    const arrive = async (authority: string, steps: 'authenticated' | 'called' = 'called', when = later) => {
      const id = g.d.store.newId()
      return travel(g.d.store, steps, {
        receive: {
          ...receive(when.receivedAt),
          documents: [{ ...receive(at(0)).documents[0]!, sha256: id.padEnd(64, '0').slice(0, 64) }],
          messageId: `<${id}@a.example>`,
        },
        instead: {
          authenticated: () => [[cast.mara, { ...pass(), authority, officer: null } as Command]],
          called: () => [[cast.carl, callback('confirmed', [])]],
        },
      })
    }
    await asWorker(g.d, tx =>
      addAuthority(
        tx,
        g.d.vault,
        { id: 'other', country: 'US', name: 'Other', domains: [], callback: '+1', key: null },
        at(0),
      ),
    )
    const same = await arrive('travis')
    const other = await arrive('other')
    const unchecked = await arrive('travis', 'authenticated')
    const before = await arrive('travis', 'called', { receivedAt: at(-60), servedAt: at(-60) })
    await g.grant(out.id, cast.mara, cast.carl)
    const follow = (reference: string, standsFor?: string) =>
      g.try(out.id, 'commands', {
        command: {
          type: 'record_follow_up',
          outcome: 'received',
          reference,
          note: '',
          ...(standsFor ? { standsFor } : {}),
        },
      })
    g.as(cast.mara)
    const offered = (await page(out.id)).following?.map(f => f.reference) ?? []
    assert.ok(offered.includes(same.reference) && !offered.includes(before.reference))
    assert.ok(!offered.includes(other.reference))
    assert.equal((await follow('D-NONE')).status, 404)
    assert.match((await follow(out.reference)).text, /after the emergency/)
    assert.match((await follow(before.reference)).text, /after the emergency/)
    assert.match((await follow(unchecked.reference)).text, /not established/)
    assert.match((await follow(other.reference)).text, /another authority/)
    assert.match((await follow(other.reference, 'Its prosecutor took the case over.')).text, /counsel/)
    const nowhere = (await loadAtWork(g.d, other.id))?.demand.links
    assert.deepEqual(nowhere, [], 'a refusal leaves no link')
    await act(g.d.store, cast.mara, out.id, {
      type: 'record_follow_up',
      outcome: 'refused',
      reference: null,
      note: 'It says that nothing follows.',
    })
    assert.equal((await follow(same.reference)).status, 200, 'what came late came')
    const done = (await page(out.id)).demand
    assert.deepEqual(done.links, [{ demand: same.id, reference: same.reference, relation: 'followed_by' }])
    const back = (await loadAtWork(g.d, same.id))?.demand.links
    assert.deepEqual(back, [{ demand: out.id, reference: out.reference, relation: 'follows_emergency' }])
  })

  test('counsel may say that another authority stands for the one that was answered', async () => {
    g.moveTo(at(0))
    const out = await releasedInEmergency(g.d.store)
    g.moveTo(at(3 * DAY))
    const other = await travel(g.d.store, 'called', {
      receive: { ...receive(at(2 * DAY)), messageId: '<stands@a.example>' },
      instead: {
        authenticated: () => [[cast.mara, { ...pass(), authority: 'other', officer: null } as Command]],
        called: () => [[cast.carl, callback('confirmed', [])]],
      },
    })
    await g.grant(out.id, cast.carl)
    await g.as(cast.carl).step(out.id, 'commands', {
      command: {
        type: 'record_follow_up',
        outcome: 'received',
        reference: other.reference,
        note: '',
        standsFor: 'The state prosecutor took the county’s case over.',
      },
    })
    const { demand, timeline } = await page(out.id)
    assert.equal(demand.followUp?.settled?.standsFor, 'The state prosecutor took the county’s case over.')
    assert.match(timeline.find(e => e.kind === 'FollowUpSettled')?.says ?? '', /took the county’s case over/)
  })
})
