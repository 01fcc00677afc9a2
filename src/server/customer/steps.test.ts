import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TenantView } from '../../store/views.ts'
import { stepsOf } from './steps.ts'

const notice = {
  sentAt: '2026-11-20T09:00:00.000Z',
  windowEndsAt: '2026-11-27T09:00:00.000Z',
  readAt: null,
  code: '123456',
  late: false,
  copyDocument: 'x',
  copySha256: 'x',
}
const view = (more: Partial<TenantView>): TenantView => ({
  reference: 'D-1',
  matter: 'm',
  authority: 'A',
  country: 'US',
  instrument: 'us.subpoena.grand_jury',
  paperReference: null,
  receivedAt: '2026-11-01T09:00:00.000Z',
  lines: [],
  asked: [],
  redirect: { tried: false, outcome: null, exception: null },
  notChallenged: null,
  notice,
  windowEnded: false,
  answer: null,
  objection: null,
  released: null,
  closedAt: null,
  ...more,
})
const kinds = (v: TenantView, receiptAt: string | null = null) => stepsOf(v, receiptAt).map(s => s.kind)

test('without a notice there is nothing to tell', () => {
  assert.deepEqual(stepsOf(view({ notice: null, closedAt: notice.sentAt }), notice.sentAt), [])
})

test('the end of a window is told a day before, and in the middle of a short one', () => {
  const at = (windowEndsAt: string) =>
    stepsOf(view({ notice: { ...notice, windowEndsAt } }), null).find(
      s => s.kind === 'demand.window_ends_soon',
    )?.at
  assert.equal(at('2026-11-27T09:00:00.000Z'), '2026-11-26T09:00:00.000Z')
  assert.equal(at('2026-11-20T10:00:00.000Z'), '2026-11-20T09:30:00.000Z')
  assert.equal(at(notice.sentAt), undefined, 'no window')
})

test('who has answered is not told that time runs out', () => {
  const answer = { answer: 'no_objection', text: '', at: notice.sentAt }
  assert.deepEqual(kinds(view({ answer })), ['demand.notice_sent'])
  assert.deepEqual(kinds(view({ windowEnded: true })), ['demand.notice_sent'])
})

test('what happened before a late notice is told with its time', () => {
  const past = '2026-06-01T09:00:00.000Z'
  const steps = stepsOf(view({ released: { at: past, items: 1, sha256: 'x' }, closedAt: past }), past)
  assert.deepEqual(
    steps.map(s => s.kind),
    ['demand.notice_sent', 'demand.released', 'demand.closed', 'demand.receipt_ready'],
  )
  assert.ok(steps.every(s => s.at === notice.sentAt))
})
