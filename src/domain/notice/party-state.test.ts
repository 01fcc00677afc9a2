import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NoticeEvents } from './events.ts'
import {
  answered,
  askedAnew,
  awaited,
  courtOverruled,
  decidedAgain,
  decidedOn,
  objectionWithdrawn,
  toldNow,
} from './party-state.ts'
import type { Party } from './state.ts'

const AT = '2026-11-25T09:00:00.000Z'
const event = <K extends keyof NoticeEvents>(kind: K, data: NoticeEvents[K]) =>
  ({ kind, data, at: AT, by: { kind: 'staff', id: 'carl' }, matter: 'm1', version: 1 }) as never
const party = { role: 'contract_party' } as const
const objects = (p: Party) => answered(p, event('NoticeAnswered', { answer: 'objects', text: 'x', party }))
const upholds = (p: Party) => decidedOn(p, { decision: 'upheld', reason: 'x', at: AT })
const told = toldNow([], [party])[0] ?? assert.fail()
const order = { court: 'x', number: '1', on: '2026-11-25', note: '', document: {} as never }

const ends: Readonly<Record<string, (p: Party) => Party>> = {
  'a court’s order': p => courtOverruled(p, event('ObjectionOverruled', order)),
  'a court’s order for some lines': p =>
    courtOverruled(
      p,
      event('ObjectionOverruled', { ...order, lines: [{ ask: 'a', category: 'subscriber', account: 'x' }] }),
    ),
  'its withdrawal': p => objectionWithdrawn(p, event('ObjectionWithdrawn', { text: '', party })),
  'counsel’s new decision': p =>
    decidedAgain(p, event('ObjectionDecidedAgain', { reason: 'x', termMinutes: 60 })),
}

for (const [name, end] of Object.entries(ends)) {
  test(`an objection that ends by ${name} is its party’s word where it was told of nothing since`, () => {
    assert.deepEqual(awaited([end(upholds(objects(told)))]), [])
  })

  test(`an objection that ends by ${name} leaves open the window of what its party was told since`, () => {
    for (const before of [askedAnew(upholds(objects(told))), upholds(askedAnew(objects(told)))])
      assert.equal(awaited([end(before)]).length, 1)
  })
}
