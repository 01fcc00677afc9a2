import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, given, play, roadTo } from '../../../test/given.ts'
import { comply, determine, reject } from '../../../test/papers/papers.ts'
import type { Command } from '../registry/command.ts'
import type { Demand } from '../registry/state.ts'

const half = { from: '2026-05-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' }
const quarter = { ...half, from: '2026-08-01T00:00:00.000Z' }
const asked = { from: '2026-01-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' }
const offer = (period: typeof half): Command =>
  determine([
    { ...comply('acc1'), decision: 'narrow', ground: 'period_not_justified', period },
    reject('acc1'),
  ])
const answer = (agreed: boolean, note = 'Mail of 26 November.'): Command => ({
  type: 'record_narrowing_answer',
  ask: 'a1',
  category: 'subscriber',
  account: 'acc1',
  agreed,
  note,
})

test('narrowing keeps what was asked, offered and agreed, offer by offer', () => {
  const past = play(
    [
      [cast.mara, offer(quarter)],
      [cast.mara, answer(false)],
      [cast.mara, offer(half)],
      [cast.mara, answer(true)],
      [cast.mara, determine([reject('acc1', 'subscriber'), reject('acc1')])],
    ],
    roadTo('assessed'),
  )
  const { narrowings } = given(past).state as Demand
  assert.deepEqual(
    narrowings.map(n => [n.asked, n.offered, n.answer?.agreed]),
    [
      [asked, quarter, false],
      [asked, half, true],
    ],
  )
})

test('only an offer that is open is answered, and it is said where', () => {
  given(roadTo('determined')).when(answer(true), { by: cast.mara }).then({ code: 'wrong_stage' })
  const offered = play([[cast.mara, offer(half)]], roadTo('assessed'))
  given(offered).when(answer(true, ' '), { by: cast.mara }).then({ code: 'invalid_input' })
  const agreed = play([[cast.mara, answer(true)]], offered)
  given(agreed).when(answer(true), { by: cast.mara }).then({ code: 'already_done' })
})
