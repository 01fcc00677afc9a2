import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TenantView } from '../../../../store/views/tenant-view.ts'
import { challengedSentences, stateSentence } from '../demand-sentences.ts'
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

test('what counsel, courts and the authority said is told once for each time', () => {
  const at = (day: number) => `2026-11-2${day}T10:00:00.000Z`
  const filed = {
    kind: 'other',
    about: 'production',
    forum: 'a court',
    filedOn: '2026-11-21',
    suspended: false,
  }
  const open = { ...filed, outcome: null, outcomeOn: null, open: true }
  const challenges = [
    { ...open, at: at(1) },
    { ...open, at: at(2), outcome: 'denied', outcomeOn: '2026-11-24', outcomeAt: at(4), open: false },
  ]
  const decided = (n: number) => ({ decision: 'overruled', reason: 'No.', at: at(n) }) as const
  const steps = stepsOf(
    view({
      windowEnded: true,
      challenges,
      objection: decided(5),
      earlier: [{ answer: null, objection: decided(3) }],
      redirect: { tried: true, outcome: 'renewed_to_us', exception: null, answeredAt: at(6) },
      withdrawn: { on: '2026-11-27', at: at(7) },
    }),
    null,
  )
  assert.deepEqual(
    steps.map(s => [s.kind, s.again]),
    [
      ['demand.notice_sent', ''],
      ['demand.objection_decided', at(3)],
      ['demand.objection_decided', at(5)],
      ['demand.challenge_filed', at(1)],
      ['demand.challenge_filed', at(2)],
      ['demand.challenge_ruled', at(4)],
      ['demand.redirect_answered', at(6)],
      ['demand.withdrawn', at(7)],
    ],
  )
})

test('of a view from before it held their times nothing of that is told', () => {
  const objection = { decision: 'upheld', reason: 'Yes.' } as const
  assert.deepEqual(kinds(view({ objection, windowEnded: true })), ['demand.notice_sent'])
})

test('each package that was called back is told once, and not before the notice', () => {
  const part = { at: '2026-11-28T10:00:00.000Z', items: 1, sha256: 'x' }
  const back = (at: string) => ({ ...part, recalled: { at, fetched: false } })
  const steps = (...parts: (typeof part)[]) =>
    stepsOf(view({ released: { ...part, parts } }), null)
      .filter(s => s.kind === 'demand.recalled')
      .map(s => [s.at, s.again])
  assert.deepEqual(steps(part), [])
  const [early, late] = ['2026-11-01T10:00:00.000Z', '2026-11-29T10:00:00.000Z']
  assert.deepEqual(steps(part, back(late), back(early)), [
    [late, late],
    [notice.sentAt, early],
  ])
})

test('where a part of the demand is suspended, nothing says that all of it is', () => {
  const challenge = {
    ...{ kind: 'motion_2703h', about: 'production', forum: 'a court', filedOn: '2026-11-21' },
    ...{ suspended: true, outcome: null, outcomeOn: null, open: true },
  }
  const said = (more: object) => {
    const v = view({ challenges: [{ ...challenge, ...more }] })
    return [...challengedSentences(v, 'en'), stateSentence(v, notice.sentAt, 'UTC', 'en')].join(' ')
  }
  const held = [{ identifier: 'anna@acme.example', category: 'content_stored' }]
  assert.match(said({}), /Until then nothing of yours leaves\. Our challenge suspends the demand/)
  assert.match(
    said({ held }),
    /Until then this does not leave: .*\. Part of the demand is suspended\..* You can object until/,
  )
  assert.doesNotMatch(said({ held }), /nothing of yours leaves|nothing leaves meanwhile/)
})
