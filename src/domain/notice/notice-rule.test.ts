import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, gagged, given, MATTER, play, readSecrecy, roadTo, sendNotice } from '../../../test/given.ts'
import { assessed } from '../../../test/papers/papers.ts'
import type { Notice } from '../../law/answer.ts'
import type { Command } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import { fold } from '../registry/fold.ts'
import type { Demand } from '../registry/state.ts'
import { noticeRule } from './notice-rule.ts'
import { lawEndsAt, lawForbidsAfter } from './obligation.ts'

type Said = Pick<Notice, 'until' | 'cite'> & Partial<Pick<Notice, 'value' | 'counsel' | 'provider'>>

/** The law's answers for the two lines of one tenant, in this order. */
function lawSays(...[one, other]: readonly [Said, Said]): Command {
  const notice = (said: Said): Notice => ({ value: 'prohibited', whom: '', by: 'us', duties: [], ...said })
  const asked = assessed([
    { account: 'acc1', category: 'subscriber' },
    { account: 'acc1', category: 'content_stored' },
  ])
  const [first, second] = asked.lines.map(l => `${l.ask}/${l.category}/${l.account}`)
  const answer = { [String(first)]: { notice: notice(one) }, [String(second)]: { notice: notice(other) } }
  return { ...asked, answer: answer as unknown as NonNullable<typeof asked.answer> }
}

const early = { until: '2026-12-15', cite: 'Law 1' }
const later = { until: '2027-03-31', cite: 'Law 2' }
const none = { until: null, cite: 'Law 3' }
const state = (past: readonly DemandEvent[]) => fold('demand', past) as Demand
const under = (one: Said, other: Said) =>
  roadTo('determined', { assessed: [[cast.mara, lawSays(one, other)]] })
const readOpen = (past: readonly DemandEvent[]) =>
  play(
    [
      [
        cast.mara,
        readSecrecy(MATTER, {
          ...gagged,
          kind: 'none',
          instrument: null,
          passage: null,
          from: null,
          until: null,
        }),
      ],
      [cast.carl, { type: 'confirm_secrecy', matter: MATTER }],
    ],
    past,
  )

test('an answer of counsel that has expired frees no notice: counsel is asked again', () => {
  const counsel = {
    by: 'Carl',
    at: '2020-01-05T09:00:00.000Z',
    reason: 'The statute is silent.',
    source: 'A memo',
  }
  const until = (expires: string): Said => ({
    until: null,
    cite: 'Law 1',
    value: 'permitted_now',
    counsel: { ...counsel, expires },
  })
  const told = (expires: string) =>
    given(readOpen(under(until(expires), until(expires)))).when(sendNotice(MATTER), { by: cast.mara })
  told('2020-01-31').then({ code: 'counsel_required' })
  told('2099-12-31').then(['NoticeSent'])
})

test('that the authority must tell bars our notice only where the provider may not tell too', () => {
  const told = (provider?: Notice['provider']) => {
    const said: Said = {
      until: null,
      cite: 'Law 1',
      value: 'authority_notifies',
      ...(provider ? { provider } : {}),
    }
    return given(readOpen(under(said, said))).when(sendNotice(MATTER), { by: cast.mara })
  }
  told('may').then(['NoticeSent'])
  told('must_not').then({ code: 'authority_notifies' })
  told('open').then({ code: 'counsel_required' })
  told().then({ code: 'authority_notifies' })
})

test('of several days on which the law ends its silence the last one binds, in whatever order the lines stand', () => {
  for (const [one, other] of [
    [early, later],
    [later, early],
  ] as const) {
    const d = state(readOpen(under(one, other)))
    assert.deepEqual(
      [noticeRule(d, { id: MATTER })?.until, noticeRule(d, { id: MATTER })?.cite],
      ['2027-03-31', 'Law 2'],
    )
    const m = d.matters[0] as Demand['matters'][number]
    assert.ok(lawForbidsAfter(d, m, '2026-12-31'))
    assert.equal(lawEndsAt(d, m), '2027-04-01T12:00:00.000Z')
    const send = { ...sendNotice(MATTER), windowEndsAt: '2027-06-01T00:00:00.000Z' } as Command
    const sent = (at: string) => given(readOpen(under(one, other))).when(send, { by: cast.carl, at })
    sent('2026-12-20T09:00:00.000Z').then({ code: 'secrecy_forbids_notice' })
    sent('2027-04-01T12:00:00.000Z').then(['NoticeSent'])
  }
})

test('one that names no day binds beside one that does: the end of an order alone frees of the first, and its day of the other', () => {
  for (const [one, other] of [
    [none, early],
    [early, none],
  ] as const) {
    const past = under(one, other)
    const open = readOpen(past)
    const send = { ...sendNotice(MATTER), windowEndsAt: '2027-06-01T00:00:00.000Z' } as Command
    given(open)
      .when(send, { by: cast.carl, at: '2026-12-20T09:00:00.000Z' })
      .then({ code: 'secrecy_forbids_notice' })
    const [m] = state(open).matters
    assert.equal(m && lawEndsAt(state(open), m), null)
    // The order ends on 30 November, before the other's day.
    const order = play(
      [
        [cast.mara, readSecrecy(MATTER, gagged)],
        [cast.carl, { type: 'confirm_secrecy', matter: MATTER }],
        [
          { kind: 'system', id: 'clock' },
          { type: 'fire_clock', clock: `secrecy:${MATTER}`, dueAt: '2026-12-01T12:00:00.000Z' },
          '2026-12-01T12:00:00.000Z',
        ],
      ],
      past,
    )
    const sent = (at: string) => given(order).when(send, { by: cast.carl, at })
    sent('2026-12-02T09:00:00.000Z').then({ code: 'secrecy_forbids_notice' })
    sent('2026-12-20T09:00:00.000Z').then(['NoticeSent'])
  }
})
