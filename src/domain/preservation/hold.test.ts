import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, close, given, letter, MATTER, NOW, play, policy, roadTo } from '../../../test/given.ts'
import { determine, reject } from '../../../test/papers/papers.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import type { Command, CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'
import { holdsToEnd } from './hold.ts'
import { isKept, unpreserved } from './preserve.ts'

const HOLD = 'ab'.repeat(16)
const END = 'cd'.repeat(16)
const UNTIL = '2027-02-23'

const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const redirected = (road = roadTo('assessed')) => {
  const lines = [reject('acc1', 'subscriber'), reject('acc1')]
  const decided = lines.map(l => ({ ...l, decision: 'redirect', ground: 'tenant_is_organisation' }))
  return play([[cast.mara, determine(decided as never, false)]], road)
}

const ask = (change: Partial<CommandOf<'request_hold'>> = {}): Command => ({
  type: 'request_hold',
  hold: HOLD,
  text: '{}',
  assertion: {},
  matters: [MATTER],
  until: UNTIL,
  ...change,
})
const placed: Command = { type: 'record_hold', hold: HOLD, sources: ['mail'], items: 7, bytes: 99 }
const askEnd: Command = { type: 'request_hold_end', hold: HOLD, id: END, text: '{}', assertion: {} }
const ended = (why: 'early' | 'last_day' = 'last_day'): Command => ({
  type: 'record_hold_end',
  hold: HOLD,
  items: 7,
  endedAt: NOW,
  why,
})
const no = (digest: string): Command => ({
  type: 'record_gate_refusal',
  digest,
  code: 'source_cannot_hold',
  detail: '',
})
const held = () =>
  play(
    [
      [cast.mara, ask()],
      [cast.gate, placed],
    ],
    redirected(),
  )
const withdrawn: Command = {
  type: 'record_redirect_answer',
  outcome: 'withdrawn',
  note: 'By telephone.',
  exception: null,
}

test('what is redirected is set apart through the gate: one person asks, the gate alone says that it is kept', () => {
  const past = redirected()
  given(past).when(ask(), { by: cast.ines }).then({ code: 'not_allowed' })
  given(past).when(ask(), { by: cast.mara }).then(['HoldRequested'])
  const asked = play([[cast.mara, ask()]], past)
  assert.equal(state(asked).matters[0]?.preserved, null)
  given(asked).when(placed, { by: cast.mara }).then({ code: 'not_allowed' })
  given(asked).when(placed, { by: cast.gate }).then(['HoldPlaced'])
  const { preserved } = state(held()).matters[0]!
  assert.deepEqual([preserved?.where, preserved?.until, preserved?.by], ['mail', UNTIL, 'mara'])
  assert.deepEqual(unpreserved(state(held()), NOW), [])
})

test('only what is redirected, of this demand, until a day that is to come', () => {
  given(roadTo('assessed')).when(ask(), { by: cast.mara }).then({ code: 'wrong_stage' })
  const past = redirected()
  for (const matters of [[], ['another']])
    given(past).when(ask({ matters }), { by: cast.mara }).then({ code: 'not_found' })
  for (const until of ['2026-02-30', '2020-01-01', 'soon'])
    given(past).when(ask({ until }), { by: cast.mara }).then({ code: 'invalid_input' })
})

test('while the gate is at it nobody is asked to do it, and it is not asked twice', () => {
  const asked = play([[cast.mara, ask()]], redirected())
  assert.deepEqual([nextStep(state(asked), NOW).step, nextStep(state(asked), NOW).turn], ['preserve', 'gate'])
  given(asked)
    .when(ask({ hold: END }), { by: cast.mara })
    .then({ code: 'already_done' })
  const refused = play([[cast.gate, no(HOLD)]], asked)
  assert.equal(nextStep(state(refused), NOW).turn, 'analyst')
  assert.equal(state(refused).holds[0]?.refused, 'source_cannot_hold')
  assert.equal(state(refused).gateRefusal, null, 'it is no refusal of what leaves')
  given(refused)
    .when(ask({ hold: END }), { by: cast.mara })
    .then(['HoldRequested'])
})

test('a report that comes twice changes nothing, and one of a hold that nobody asked for is refused', () => {
  given(held()).when(placed, { by: cast.gate }).then([])
  given(redirected()).when(placed, { by: cast.gate }).then({ code: 'not_found' })
  given(redirected()).when(ended(), { by: cast.gate }).then([])
  given(play([[cast.gate, ended()]], held()))
    .when(ended(), { by: cast.gate })
    .then([])
})

test('before its day is over somebody is asked to keep it for longer, by the clock that a hold by hand has', () => {
  const clock = deadlines(state(held()), policy).find(c => c.clock === `preservation:${MATTER}`)
  assert.equal(clock?.dueAt.slice(0, 10), '2027-02-19')
})

test('it is let go early when nobody wants it any more, and not while the agency may come back', () => {
  given(held()).when(askEnd, { by: cast.mara }).then({ code: 'wrong_stage' })
  assert.deepEqual(holdsToEnd(state(held()), NOW), [])
  const over = play([[cast.mara, withdrawn]], held())
  assert.deepEqual(holdsToEnd(state(over), NOW), [HOLD])
  given(over).when(askEnd, { by: cast.ines }).then({ code: 'not_allowed' })
  given(over).when(askEnd, { by: cast.mara }).then(['HoldEndRequested'])
  const asked = play([[cast.mara, askEnd]], over)
  given(asked).when(askEnd, { by: cast.mara }).then({ code: 'already_done' })
  assert.deepEqual(holdsToEnd(state(play([[cast.gate, no(END)]], asked)), NOW), [HOLD])
  const gone = state(play([[cast.gate, ended('early')]], asked))
  assert.equal(gone.matters[0]?.preserved?.endedAt, NOW)
  assert.equal(isKept(gone.matters[0]!, NOW), false)
})

test('the end of an earlier hold takes nothing from what was set apart since', () => {
  const longer = 'ef'.repeat(16)
  const both = play(
    [
      [cast.mara, ask({ hold: longer, until: '2027-06-01' })],
      [cast.gate, { ...placed, hold: longer } as Command],
      [cast.gate, ended()],
    ],
    held(),
  )
  const [m] = state(both).matters
  assert.equal(m?.preserved?.until, '2027-06-01')
  assert.equal(isKept(m!, NOW), true)
})

test('a closed demand waits for the gate’s word that its hold ended, and for no longer', () => {
  const clocks = (past: readonly DemandEvent[]) =>
    deadlines(state(past), policy).flatMap(c => (c.clock === `hold_end:${HOLD}` ? [c.dueAt] : []))
  assert.deepEqual(clocks(held()), ['2027-02-24T12:00:00.000Z'])
  assert.deepEqual(clocks(play([[cast.gate, ended()]], held())), [])
})

test('a demand is not closed over what is kept for a redirect that is open: closing is no way to let it go', () => {
  const past = play(
    [[cast.mara, { type: 'record_letter', matter: null, letter: letter('redirect', 'authority') }]],
    held(),
  )
  given(past).when(askEnd, { by: cast.mara }).then({ code: 'wrong_stage' })
  const { decided } = given(past).when(close, { by: cast.carl })
  assert.ok(isRefusal(decided))
  assert.match(decided.next, new RegExp(`after ${UNTIL}`))
  const asked = play(
    [
      [cast.mara, ask()],
      [cast.mara, { type: 'record_letter', matter: null, letter: letter('redirect', 'authority') }],
    ],
    redirected(),
  )
  given(asked).when(close, { by: cast.carl }).then({ code: 'wrong_stage' })
  const later = `${Number(UNTIL.slice(0, 4)) + 1}-01-04T00:00:00.000Z`
  given(past).when(close, { by: cast.carl, at: later }).then({ code: 'notice_first' })
  const over = play([[cast.gate, ended(), later]], past)
  given(over).when(close, { by: cast.carl, at: later }).then({ code: 'notice_first' })
  const went = { ...withdrawn, outcome: 'went_to_tenant' } as Command
  given(play([[cast.mara, went]], past))
    .when(close, { by: cast.carl })
    .then(['Closed'])
})
