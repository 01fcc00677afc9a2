// Holds: one pinned analyst's passkey, once, within what an hour allows; all of it or none; over on their day, by the gate's clock.

import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { heldPart } from '../../test/gate/hold.ts'
import { present } from '../../test/gate/passkey.ts'
import { approvalPage, makeWorld, type World } from '../../test/gate/world.ts'
import { encodeHold, encodeHoldEnd, type Hold, holdDigest } from '../seal/hold.ts'
import { lookupDigest } from '../seal/lookup.ts'
import type { GateCode } from './refusal.ts'

let world: World

beforeEach(async () => {
  world = await makeWorld()
})

afterEach(() => world.remove())

async function place(change: Partial<Hold> = {}, as: Parameters<World['holdOrder']>[1] = {}) {
  return (await world.handle(await world.holdOrder(world.hold(change), as))).code
}

/** A hold that stands. */
async function placed(change: Partial<Hold> = {}): Promise<Hold> {
  const hold = world.hold(change)
  assert.equal((await world.handle(await world.holdOrder(hold))).code, 'held')
  return hold
}

const kept = () => [...(world.source.held ?? []).keys()]

test('a hold says how much is kept, part by part, and that the source cannot count bytes', async () => {
  const hold = await placed({ parts: [heldPart, { ...heldPart, account: 'acct-bob' }] })
  const counted = { source: 'mail', items: 3, bytes: null }
  const { kind, payload } = world.lastReport()
  assert.equal(kind, 'held')
  assert.deepEqual(payload, { hold: hold.id, until: '2027-02-23', parts: [counted, counted] })
  assert.deepEqual(world.source.held?.get(hold.id), hold.parts)
})

const refusals: [string, GateCode, () => Promise<string>][] = [
  [
    'by an approver, who is pinned for another page',
    'analyst_not_pinned',
    () => place({}, { by: world.people.mara }),
  ],
  ['in the name of another analyst', 'analyst_not_pinned', () => place({ by: 'person-other' })],
  ['without user verification', 'user_not_verified', () => place({}, { lie: { flags: present } })],
  ['signed on the approval page', 'assertion_origin', () => place({}, { lie: approvalPage })],
  ['for another gate', 'other_gate', () => place({ gate: world.log.key })],
  ['after it has expired', 'hold_expired', () => place({ expiresAt: '2026-11-25T12:00:00.000Z' })],
  ['before its time', 'hold_expired', () => place({ at: '2026-11-25T12:00:00.001Z' })],
  [
    'whose last day is over',
    'hold_expired',
    () => place({ at: '2026-11-24T23:00:00.000Z', until: '2026-11-24' }),
  ],
  [
    'of a source that is not declared',
    'source_unknown',
    () => place({ parts: [{ ...heldPart, source: 'x' }] }),
  ],
  [
    'of a source that cannot hold',
    'source_cannot_hold',
    () => {
      world.source.held = null
      return place()
    },
  ],
  [
    'after the analyst was unpinned',
    'analyst_not_pinned',
    async () => {
      await world.setPin(pin => ({ ...pin, analysts: [] }))
      return place()
    },
  ],
  [
    'after the analyst’s pin has ended',
    'analyst_not_valid',
    async () => {
      const until = '2026-11-25T12:00:00.000Z'
      await world.setPin(pin => ({ ...pin, analysts: [{ ...pin.analysts[0]!, until }] }))
      return place()
    },
  ],
  [
    'whose day was put off after signing',
    'assertion_challenge',
    async () => {
      const signed = world.hold()
      const forged = await world.holdOrder({ ...signed, until: '2027-12-01' }, { signed })
      return (await world.handle(forged)).code
    },
  ],
  [
    'that is signed as a look-up',
    'assertion_challenge',
    async () => {
      const hold = world.hold()
      const assertion = world.people.analyst.passkey.answer(lookupDigest(world.lookup()))
      const text = Buffer.from(encodeHold(hold)).toString()
      return (await world.handle(await world.order('hold', hold.id, { kind: 'hold', hold: text, assertion })))
        .code
    },
  ],
  [
    'filed under another subject',
    'order_mismatch',
    async () =>
      (await world.handle({ ...(await world.holdOrder(world.hold())), subject: '00'.repeat(16) })).code,
  ],
]

for (const [title, code, run] of refusals) {
  test(`a hold ${title} is refused, and nothing is kept`, async () => {
    assert.equal(await run(), code)
    assert.deepEqual(kept(), [])
    assert.equal(world.lastReport().kind, 'refused')
  })
}

test('a hold is placed once, also when the server forgets that it was, and after its end', async () => {
  const hold = await placed({ until: '2026-11-25' })
  assert.equal((await world.handle(await world.holdOrder(hold))).code, 'hold_used')
  world.clock.now = new Date('2026-11-26T00:00:00.000Z')
  await world.endDue()
  world.clock.now = new Date('2026-11-25T12:00:00.000Z')
  assert.equal((await world.handle(await world.holdOrder(hold))).code, 'hold_used')
})

test('look-ups and holds share what one hour allows', async () => {
  await world.setPin(pin => ({ ...pin, lookupsPerHour: 3 }))
  assert.equal(await place({ parts: [heldPart, { ...heldPart, account: 'acct-bob' }] }), 'held')
  assert.equal((await world.handle(await world.lookupOrder(world.lookup()))).code, 'matched')
  assert.equal((await world.handle(await world.lookupOrder(world.lookup()))).code, 'rate_limited')
  assert.equal(await place(), 'rate_limited')
})

test('where one source fails, nothing stays kept at the others', async () => {
  let n = 0
  world.source.onHold = what => {
    if (what === 'hold' && ++n > 1) throw new Error('down')
  }
  assert.equal(await place({ parts: [heldPart, { ...heldPart, account: 'acct-bob' }] }), 'source_failed')
  assert.deepEqual(kept(), [])
})

test('a hold that could neither be placed nor let go ends on its day', async () => {
  world.source.onHold = what => {
    if (what === 'release' || kept().length > 0) throw new Error('down')
  }
  const until = '2026-11-25'
  const code = await place({ until, parts: [heldPart, { ...heldPart, account: 'acct-bob' }] })
  assert.equal(code, 'source_failed')
  assert.equal(kept().length, 1)
  world.source.onHold = null
  world.clock.now = new Date('2026-11-26T00:00:00.000Z')
  assert.equal(await world.endDue(), false)
  assert.deepEqual(kept(), [])
})

test('it is kept through its last day and let go by itself after it, which is told once', async () => {
  const hold = await placed({ until: '2027-02-23' })
  world.clock.now = new Date('2027-02-23T23:59:59.999Z')
  await world.endDue()
  assert.deepEqual(kept(), [hold.id])
  // A gate that stood still for a week does it then.
  world.clock.now = new Date('2027-03-02T09:00:00.000Z')
  await world.endDue()
  await world.endDue()
  assert.deepEqual(kept(), [])
  const ends = world.reports.filter(report => report.kind === 'hold_ended').map(report => report.payload)
  assert.deepEqual(ends, [{ hold: hold.id, items: 3, endedAt: '2027-03-02T09:00:00.000Z', why: 'last_day' }])
})

test('a source that does not let go is asked again, and nobody is told that it has', async () => {
  const hold = await placed({ until: '2026-11-25' })
  world.clock.now = new Date('2026-11-26T00:00:00.000Z')
  world.source.onHold = () => {
    throw new Error('down')
  }
  assert.equal(await world.endDue(), true)
  assert.equal(world.lastReport().kind, 'held')
  world.source.onHold = null
  assert.equal(await world.endDue(), false)
  assert.equal(world.lastReport().payload.hold, hold.id)
  assert.equal(world.lastReport().kind, 'hold_ended')
})

test('an analyst’s passkey ends it before its day, and then its day ends nothing', async () => {
  const hold = await placed({ until: '2026-11-26' })
  assert.equal(
    (await world.handle(await world.endHoldOrder(world.holdEnd({ hold: hold.id })))).code,
    'hold_ended',
  )
  assert.deepEqual(kept(), [])
  assert.equal(world.lastReport().payload.why, 'early')
  const told = world.reports.length
  world.clock.now = new Date('2026-11-27T00:00:00.000Z')
  await world.endDue()
  assert.equal(world.reports.length, told)
})

const endings: [string, GateCode, (hold: Hold) => Promise<string>][] = [
  ['by nobody who is pinned', 'analyst_not_pinned', hold => endBy(hold, { by: world.people.mara })],
  ['without user verification', 'user_not_verified', hold => endBy(hold, { lie: { flags: present } })],
  [
    'by the signature over another hold’s end',
    'assertion_challenge',
    hold => endBy(hold, { signed: world.holdEnd() }),
  ],
  [
    'by what was signed to place it',
    'assertion_challenge',
    async hold => {
      const end = world.holdEnd({ hold: hold.id })
      const { payload } = await world.order('end_hold', end.id, {
        kind: 'end_hold',
        end: Buffer.from(encodeHoldEnd(end)).toString(),
        assertion: world.people.analyst.passkey.answer(holdDigest(hold)),
      })
      return (await world.handle({ id: 'row', kind: 'end_hold', subject: end.id, payload })).code
    },
  ],
  [
    'after the end’s time',
    'hold_expired',
    hold => endBy(hold, {}, { expiresAt: '2026-11-25T12:00:00.000Z' }),
  ],
  ['that this gate does not know', 'hold_unknown', hold => endBy({ ...hold, id: 'ab'.repeat(16) })],
]

async function endBy(
  hold: Hold,
  as: Parameters<World['endHoldOrder']>[1] = {},
  change: Parameters<World['holdEnd']>[0] = {},
): Promise<string> {
  return (await world.handle(await world.endHoldOrder(world.holdEnd({ hold: hold.id, ...change }), as))).code
}

for (const [title, code, run] of endings) {
  test(`a hold is not ended ${title}`, async () => {
    const hold = await placed()
    assert.equal(await run(hold), code)
    assert.deepEqual(kept(), [hold.id])
  })
}

type Place = (name: string) => void

/** Dies once at the place with this name, or nowhere. */
function dieAt(at: string | null): { reached: string[]; step: Place } {
  const reached: string[] = []
  let dead = false
  const step = (name: string) => {
    reached.push(name)
    if (dead || name !== at) return
    dead = true
    throw new Error(`crash ${name}`)
  }
  return { reached, step }
}

/** Places a hold and lets its day pass, with one crash on the way; the process comes back each time. */
async function liveThrough(at: string | null): Promise<string[]> {
  const { reached, step } = dieAt(at)
  const onStep = (moment: string, entry: { kind: string }) => step(`${moment} journal ${entry.kind}`)
  world.faults.onReport = (moment, kind) => step(`${moment} report ${kind}`)
  const hold = world.hold({ until: '2026-11-25', parts: [heldPart, { ...heldPart, account: 'acct-bob' }] })
  const row = await world.holdOrder(hold)
  await world.handle(row, onStep).catch(async () => {
    // What was begun is brought to its end also after the time of the order, as after an outage.
    if (at !== 'before journal hold_begun') world.clock.now = new Date('2026-11-25T20:00:00.000Z')
    if (!world.reports.some(report => report.order === row.id)) await world.handle(row, onStep)
  })
  assert.deepEqual(world.source.held?.get(hold.id), hold.parts)
  world.clock.now = new Date('2026-11-26T00:00:00.000Z')
  await world.endDue(onStep).catch(() => world.endDue(onStep))
  assert.deepEqual(kept(), [])
  assert.deepEqual(
    world.reports.map(({ kind, payload }) => [kind, payload.items ?? null]),
    [
      ['held', null],
      ['hold_ended', 6],
    ],
  )
  return reached
}

const ownJournal = (place: string) => !/opened|pin_changed/.test(place)

test('wherever the process dies, a hold is placed whole, once, and ended, and told once each', async () => {
  const places = (await liveThrough(null)).filter(ownJournal)
  assert.ok(places.length >= 10, places.join('\n'))
  for (const place of new Set(places)) {
    world.remove()
    world = await makeWorld()
    await liveThrough(place)
  }
})
