// A motion for a longer secrecy holds the late notice until a person records the court's answer, and is never forgotten: somebody
// looks into the docket every second working day, and then counsel.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  cast,
  close,
  copy,
  gagged,
  given,
  MATTER,
  play,
  policy,
  readSecrecy,
  roadTo,
} from '../../../test/given.ts'
import { determine, reject } from '../../../test/papers/papers.ts'
import { shiftWorkingDays } from '../../kernel/days.ts'
import type { DocketFinding } from '../../vocabulary/closed-lists.ts'
import { mayNotify } from '../notice/notify.ts'
import type { Command } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'

/** Its last day is over on Tuesday, 1 December 2026, at noon. */
const OVER = '2026-12-01T12:00:00.000Z'
const filed: Command = {
  type: 'record_secrecy_extension',
  matter: MATTER,
  step: 'filed',
  on: '2026-11-24',
  note: 'Docket 12.',
  document: copy,
}
const look = (found: DocketFinding): Command => ({
  type: 'check_docket',
  matter: MATTER,
  found,
  where: 'Docket 12, entry 7',
  note: '',
})
const ended: Command = { type: 'fire_clock', clock: `secrecy:${MATTER}`, dueAt: OVER }
const running = play(
  [[cast.carl, filed]],
  roadTo('secondRead', {
    determined: [[cast.mara, determine([reject('acc1', 'subscriber'), reject('acc1')])]],
    read: [[cast.mara, readSecrecy(MATTER, gagged)]],
  }),
)
const over = play([[cast.clock, ended, OVER]], running)

const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const next = (past: readonly DemandEvent[], now: string) => {
  const { step, turn } = nextStep(state(past), now)
  return `${step}: ${turn}`
}
const clocks = (past: readonly DemandEvent[]) =>
  Object.fromEntries(
    deadlines(state(past), policy)
      .filter(c => c.clock.startsWith('motion'))
      .map(c => [c.clock.split(':')[0], c.dueAt]),
  )
const later = (days: number, from = OVER) => shiftWorkingDays(from, days)
const soonAfter = (at: string) => new Date(Date.parse(at) + 1000).toISOString()

test('while the secrecy runs the motion holds nothing and has no clock', () => {
  assert.deepEqual(clocks(running), {})
})

test('once it has ended the docket is looked into at once, and by counsel a working day later', () => {
  assert.deepEqual(clocks(over), { motion: OVER, motion_counsel: later(1) })
  assert.equal(next(over, OVER), 'check_docket: analyst')
  assert.equal(next(over, later(1)), 'check_docket: counsel')
})

test('a look that found no answer is repeated on the second working day, and between them nobody is called', () => {
  const looked = play([[cast.mara, look('extension_filed'), soonAfter(OVER)]], over)
  const again = later(2, soonAfter(OVER))
  assert.deepEqual(clocks(looked), { motion: again, motion_counsel: later(1, again) })
  assert.equal(next(looked, later(1)), 'secrecy_extension: court')
  assert.equal(next(looked, again), 'check_docket: analyst')
  assert.equal(next(looked, later(1, again)), 'check_docket: counsel')
})

test('after two weeks without an answer each look is counsel’s', () => {
  const at = later(10)
  const looked = play([[cast.mara, look('nothing_found'), at]], over)
  const { motion } = clocks(looked)
  assert.ok(motion)
  assert.equal(clocks(looked).motion_counsel, motion)
  assert.equal(next(looked, motion), 'check_docket: counsel')
})

test('a look ends nothing: the notice stays held until counsel records what the court decided', () => {
  const found = play([[cast.mara, look('lifted'), soonAfter(OVER)]], over)
  assert.equal(next(found, later(1)), 'secrecy_extension: counsel')
  assert.deepEqual(clocks(found), {}, 'what is left is a step that stands')
  assert.equal(next(found, later(60)), 'secrecy_extension: counsel')
  const asked = (past: readonly DemandEvent[]) => {
    const d = state(past)
    const [m] = d.matters
    assert.ok(m)
    return mayNotify(d, m, { now: later(1), counsel: true })?.code ?? null
  }
  assert.equal(asked(found), 'late_notice_held')
  const denied = play([[cast.carl, { ...filed, step: 'denied' } as Command, soonAfter(OVER)]], found)
  assert.equal(asked(denied), null)
  assert.deepEqual(clocks(denied), {})
})

test('also when the demand was closed meanwhile', () => {
  const closed = play([[cast.mara, close, '2026-11-25T10:00:00.000Z']], running)
  const then = play([[cast.clock, ended, OVER]], closed)
  assert.deepEqual(clocks(then), { motion: OVER, motion_counsel: later(1) })
  assert.equal(next(then, OVER), 'check_docket: analyst')
  const looked = play([[cast.mara, look('extension_filed'), soonAfter(OVER)]], then)
  assert.equal(next(looked, later(1)), 'secrecy_extension: court')
})
