// An order of silence ends long after the closing. What it then asks of a person stands in the lists of work, however one looks.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast, gagged, NOW, readSecrecy } from '../../../../test/given.ts'
import { type Desk, openDesk, rowsOf } from '../../../../test/server/work.ts'
import { act, travel } from '../../../../test/store-road.ts'
import type { RotaInput } from '../../../api/desk/rota-input.ts'
import type { Demand } from '../../../domain/registry/state.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import { readInOneTrip } from '../../../store/demand/one-trip.ts'
import { assignMany } from '../../work/owner.ts'
import { saveRota } from '../../work/rota/settings.ts'
import { runRota } from '../../worker/rota-pass.ts'
import { readQueue } from './queue/queue.ts'
import { countsOf } from './queue/queue-counts.ts'
import { readWorkload } from './queue/queue-load.ts'
import type { View } from './queue/queue-turns.ts'

const WARNED = '2026-12-18T12:00:00.000Z'
const ENDED = '2027-01-01T12:00:00.000Z'

describe('a demand that was closed under an order of silence', { timeout: 500_000 }, () => {
  let desk: Desk
  let demand: Demand
  before(async () => {
    desk = await openDesk()
    const saved = await saveRota(desk.d, cast.root, { version: 0, rota })
    assert.ok(!isRefusal(saved), JSON.stringify(saved))
    demand = await travel(desk.d.store, 'closed', {
      instead: {
        read: d => d.matters.map(m => [cast.mara, readSecrecy(m.id, { ...gagged, until: '2026-12-31' })]),
        notified: () => [],
        answered: () => [],
      },
    })
  })
  after(() => desk.ground.close())

  const goTo = async (now: string, clock: string) => {
    desk.clock.now = now
    const [m] = demand.matters
    const clockOf = `${clock}:${m?.id}`
    await act(desk.d.store, cast.clock, demand.id, { type: 'fire_clock', clock: clockOf, dueAt: now })
  }
  const inView = async (view: View, filters = {}, text = '') =>
    (await readQueue(desk.d, cast.carl, { view, text, cursor: null, filters })).rows.map(r => r.id)
  const isIn = async (view: View, there: boolean) => {
    const expected = there ? [demand.id] : []
    assert.deepEqual(await inView(view), expected, view)
    assert.deepEqual(await inView(view, { received: '2026-01-01..2027-12-31' }), expected, `${view}, found`)
    assert.deepEqual(await inView(view, {}, demand.reference), expected, `${view}, by words`)
  }

  test('stands among the closed while it waits for a clock, and calls whoever is on duty before the clock acts', async () => {
    await isIn('open', false)
    await isIn('closed', true)
    desk.clock.now = '2026-12-18T02:00:00.000Z'
    assert.equal(await runRota(desk.d), 1)
    assert.equal(await runRota(desk.d), 0, 'the page is not ended by the closing, and not opened again')
    const pages = await rowsOf(desk.ground, 'select 1 from duly.page where ended_at is null')
    assert.equal(pages.length, 1)
  })

  test('is work while it waits for a person: in every list, in the counts and in who has how much', async () => {
    await act(desk.d.store, cast.mail, demand.id, {
      type: 'file_reply',
      receivedAt: NOW,
      documents: [],
      from: 'officer@travis.example',
      authenticated: true,
      subject: 'Re',
      text: 'Thank you.',
    })
    await goTo(WARNED, 'secrecy_warning')
    await isIn('open', true)
    await isIn('mine', true)
    await isIn('closed', false)
    const [[counts]] = await readInOneTrip<[{ open: number; mine: number }]>(
      desk.d.db,
      databaseActor(cast.carl),
      [countsOf(desk.d, cast.carl)],
    )
    assert.deepEqual([counts?.open, counts?.mine], [1, 1])
    assert.equal((await readWorkload(desk.d, cast.carl)).byTurn.find(t => t.who === 'counsel')?.open, 1)
  })

  test('can be given to somebody, whom it then counts for, and calls nobody else', async () => {
    await runRota(desk.d)
    const open = 'select 1 from duly.page where ended_at is null and acknowledged_at is null'
    assert.equal((await rowsOf(desk.ground, open)).length, 1, 'it waits for a person, and calls on')
    await assignMany(desk.d, cast.carl, { ids: [demand.id], person: 'carl', note: '' })
    assert.deepEqual(await inView('open', { owner: 'me' }), [demand.id])
    await runRota(desk.d)
    assert.equal((await rowsOf(desk.ground, open)).length, 0)
  })

  test('the order ends, and the late notice that a message holds back is somebody’s to look at', async () => {
    await goTo(ENDED, 'secrecy')
    await isIn('mine', true)
    await isIn('closed', false)
  })
})

const rota: RotaInput = {
  zone: 'Europe/Amsterdam',
  people: ['ines', 'mara', 'carl'],
  turnDays: 7,
  startsOn: '2026-11-23',
  changesAt: '09:00',
  causes: { emergency: true, eightHours: true, dueHours: null, clockHours: 24 },
  steps: [
    { who: 'first', afterMinutes: 0 },
    { who: 'everybody', afterMinutes: 60 },
  ],
  phones: {},
  webhook: null,
  sms: null,
}
