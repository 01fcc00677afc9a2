import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromUtf8, utf8 } from '../ledger/bytes.ts'
import { encodeJcs } from '../ledger/jcs.ts'
import {
  buildNoticeTimes,
  encodeNoticeTimes,
  encodeNoticeTimesCsv,
  NOTICE_POLICY,
  type NoticePolicy,
  noticeTimesOf,
  parseNoticeTimes,
  type SentNotice,
} from './notice-times.ts'

const edition = {
  half: '2026h1',
  provider: 'Quillfern',
  demo: false,
  publishedAt: '2026-07-02T08:00:00.000Z',
}
const RECEIVED = Date.parse('2026-02-02T09:00:00.000Z')
const at = (minutes: number) => new Date(RECEIVED + minutes * 60_000).toISOString()

/** Told so many minutes after receipt; determined an hour before it was told, where there was an hour. */
const told = (minutes: number, late = false): SentNotice => ({
  receivedAt: at(0),
  determinedAt: minutes < 60 ? null : at(minutes - 60),
  sentAt: at(minutes),
  late,
})
const sent: fc.Arbitrary<SentNotice[]> = fc.array(
  fc.tuple(fc.nat(100_000), fc.boolean()).map(([minutes, late]) => told(minutes, late)),
  { maxLength: 30 },
)
const policies: fc.Arbitrary<NoticePolicy> = fc.record({
  excluded: fc.constant(['national_security']),
  mergeBelow: fc.integer({ min: 1, max: 12 }),
  medianFrom: fc.integer({ min: 1, max: 12 }),
})

test('the median is the time in the middle, and of two in the middle their mean', () => {
  const of = (...minutes: number[]) =>
    noticeTimesOf(
      minutes.map(m => told(m)),
      NOTICE_POLICY,
    )[0]
  assert.equal(of(500, 90, 4000, 100, 70)?.fromReceipt, 100)
  assert.equal(of(500, 90, 4000, 101, 70, 200)?.fromReceipt, 150)
  assert.equal(of(500, 90, 4000, 101, 70, 200)?.fromDetermination, 60)
})

test('what a prohibition held back is counted apart from what was told at once', () => {
  const rows = noticeTimesOf(
    [70, 80, 90, 100, 110].flatMap(m => [told(m), told(m * 1000, true)]),
    NOTICE_POLICY,
  )
  assert.deepEqual(
    rows.map(r => [r.group, r.notices, r.fromReceipt]),
    [
      ['not_forbidden', 5, 90],
      ['after_prohibition', 5, 90_000],
    ],
  )
})

test('few notices have no median, and of few with a determination none from it', () => {
  const [row] = noticeTimesOf(
    [10, 20, 30, 40, 90].map(m => told(m)),
    NOTICE_POLICY,
  )
  assert.deepEqual(row, {
    group: 'not_forbidden',
    notices: 5,
    fromReceipt: 30,
    determined: 1,
    fromDetermination: null,
  })
  assert.equal(
    noticeTimesOf(
      [10, 20, 30, 40].map(m => told(m)),
      NOTICE_POLICY,
    )[0]?.fromReceipt,
    null,
  )
})

test('a determination that came after the notice is none that it followed', () => {
  const early = { ...told(90), determinedAt: at(91) }
  assert.equal(noticeTimesOf([early], NOTICE_POLICY)[0]?.determined, 0)
  assert.throws(
    () => noticeTimesOf([{ ...told(90), receivedAt: at(91) }], NOTICE_POLICY),
    /before its demand/,
  )
})

test('a group smaller than the policy allows stands only with the other, and without a median', () => {
  fc.assert(
    fc.property(sent, policies, (notices, policy) => {
      const rows = noticeTimesOf(notices, policy)
      assert.equal(
        rows.reduce((n, r) => n + r.notices, 0),
        notices.length,
      )
      for (const row of rows) {
        if (row.group === 'merged') assert.deepEqual([rows.length, row.fromReceipt], [1, null])
        else assert.ok(row.notices >= policy.mergeBelow)
        assert.equal(row.fromReceipt === null, row.group === 'merged' || row.notices < policy.medianFrom)
      }
    }),
  )
})

test('the times have one byte string, and each change of their form is refused', () => {
  fc.assert(
    fc.property(sent, policies, (notices, drawn) => {
      const times = buildNoticeTimes(edition, notices, { ...drawn })
      assert.deepEqual(parseNoticeTimes(encodeNoticeTimes(times)), times)
    }),
  )
  const times = buildNoticeTimes(
    edition,
    [70, 80, 90, 100, 110].flatMap(m => [told(m), told(m, true)]),
  )
  const [first, second] = times.times
  assert.ok(first && second)
  for (const [wrong, why] of [
    [{ ...times, more: 1 }, 'a further field'],
    [{ ...times, v: 'duly/notice-times/v2' }, 'another version'],
    [{ ...times, half: '2026h3' }, 'no half-year'],
    [{ ...times, proof: 'log' }, 'a proof that there is not'],
    [{ ...times, policy: { ...times.policy, medianFrom: 6 } }, 'a median of few'],
    [{ ...times, policy: { ...times.policy, mergeBelow: 6 } }, 'a small group'],
    [{ ...times, policy: { excluded: [], mergeBelow: 1 } }, 'a policy without its number'],
    [{ ...times, times: [second, first] }, 'out of order'],
    [{ ...times, times: [first, first] }, 'a group twice'],
    [
      {
        ...times,
        times: [{ ...first, group: 'merged', fromReceipt: null, fromDetermination: null }, second],
      },
      '',
    ],
    [{ ...times, times: [{ ...first, group: 'still_withheld' }] }, 'a group that is not listed'],
    [{ ...times, times: [{ ...first, notices: 0 }] }, 'a group of none'],
    [{ ...times, times: [{ ...first, determined: 6 }] }, 'more determined than told'],
    [{ ...times, times: [{ ...first, fromReceipt: 1.5 }] }, 'half a minute'],
    [{ ...times, times: [{ ...first, fromReceipt: null }] }, 'a median that is due'],
    [{ ...times, method: [] as string[], definitions: {} }, 'no word of what it means'],
  ] as const)
    assert.throws(() => parseNoticeTimes(encodeJcs(wrong as never)), { code: 'edition' }, why)
  const bytes = encodeNoticeTimes(times)
  assert.throws(() => parseNoticeTimes(utf8(` ${fromUtf8(bytes)}`)), { name: 'VerificationError' })
})

test('the CSV has a line a group, and nothing where no median is given', () => {
  const { times } = buildNoticeTimes(edition, [...[10, 20, 30, 40, 90].map(m => told(m)), told(9000, true)])
  assert.equal(
    fromUtf8(encodeNoticeTimesCsv(times)),
    'group,notices,median_minutes_from_receipt,determined,median_minutes_from_determination\r\n' +
      'not_forbidden,5,30,1,\r\nafter_prohibition,1,,1,\r\n',
  )
})
