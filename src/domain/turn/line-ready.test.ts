// Which lines may leave now: none waits for what the law ties to another. What was told before more was keeps its own time to object.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  given,
  IDENTIFIER,
  letter,
  MATTER,
  play,
  policy,
  prepare,
  recordLookup,
  roadTo,
  type Step,
  sendNotice,
} from '../../../test/given.ts'
import { assessed, comply, determine, facts, reject } from '../../../test/papers/papers.ts'
import type { Command } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { readyLines, waitingLines } from './line-ready.ts'
import { nextStep } from './next.ts'

const both = { [IDENTIFIER]: 'acme', 'dora@acme.example': 'acme' }
const lines = ['acc1', 'acc2'].map(account => ({ account, category: 'subscriber' as const }))
const told = roadTo('notified', {
  confirmed: [
    [cast.ines, { type: 'confirm_facts', facts: facts(Object.keys(both), ['subscriber']), changed: [] }],
  ],
  matched: [[cast.gate, recordLookup(both)]],
  assessed: [[cast.mara, assessed(lines)]],
  determined: [[cast.mara, determine([comply('acc1'), reject('acc2', 'subscriber')])]],
})
const says = (answer: 'no_objection' | 'objects', now: number): Step => [
  cast.acme,
  { type: 'answer_notice', matter: MATTER, answer, text: 'Because.' } as Command,
  at(now),
]
const more = (now: number): Step[] => [
  [cast.carl, determine([comply('acc2')]), at(now)],
  [cast.mara, sendNotice(MATTER, at(now + 60)), at(now)],
]
const heard = play([says('no_objection', 1)], told)
const wider = play(more(10), heard)

const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const ready = (past: readonly DemandEvent[], now: number) =>
  readyLines(state(past), at(now)).map(l => l.account)
const waits = (past: readonly DemandEvent[], now: number) =>
  waitingLines(state(past), at(now)).map(({ line, why }) => `${line.account} ${why.code}`)

test('what was told before and is free does not wait for the time that is given to object to more', () => {
  assert.deepEqual(ready(wider, 11), ['acc1'])
  assert.deepEqual(waits(wider, 11), ['acc2 window_open'])
  assert.equal(nextStep(state(wider), at(11), policy).step, 'prepare')
  given(wider)
    .when(prepare([comply('acc1')]), { by: cast.mara, at: at(11) })
    .then(['AuthorisationPrepared'])
  given(wider)
    .when(prepare([comply('acc2')]), { by: cast.mara, at: at(11) })
    .then({ code: 'window_open' })
  assert.deepEqual(ready(wider, 70), ['acc1', 'acc2'])
})

test('while it is still to be told of more, only what is new waits for that', () => {
  const untold = play(more(10).slice(0, 1), heard)
  assert.deepEqual([ready(untold, 11), waits(untold, 11)], [['acc1'], ['acc2 notice_first']])
})

test('time to object that still runs goes on to its own end', () => {
  const early = play(more(30), told)
  assert.deepEqual(waits(early, 59), ['acc1 window_open', 'acc2 window_open'])
  assert.deepEqual([ready(early, 60), waits(early, 60)], [['acc1'], ['acc2 window_open']])
  assert.deepEqual(ready(early, 90), ['acc1', 'acc2'])
})

test('an objection to what it was told since holds both until counsel decides it', () => {
  const objects = play([says('objects', 11)], wider)
  assert.deepEqual(waits(objects, 12), ['acc1 objection_undecided', 'acc2 objection_undecided'])
})

test('a further notice that reached nobody holds what it told, and nothing that was told before', () => {
  const lost: Command = {
    type: 'record_delivery',
    matter: MATTER,
    letter: letter('notice', 'tenant').id,
    status: 'bounced',
    detail: '',
  }
  const bounced = play([[cast.mail, lost, at(12)]], wider)
  assert.deepEqual([ready(bounced, 80), waits(bounced, 80)], [['acc1'], ['acc2 notice_first']])
})

test('more time that counsel gives is for all of it', () => {
  const longer: Command = { type: 'extend_window', matter: MATTER, windowEndsAt: at(120), reason: 'x' }
  const extended = play([[cast.carl, longer, at(12)]], wider)
  assert.deepEqual(waits(extended, 100), ['acc1 window_open', 'acc2 window_open'])
})

test('a further notice from before it could be of some lines is of all of them', () => {
  const old = wider.map(e => (e.kind === 'NoticeSent' ? { ...e, data: withoutLines(e.data) } : e))
  assert.deepEqual(waits(old as DemandEvent[], 11), ['acc1 window_open', 'acc2 window_open'])
})

test('where all that is still to leave is new the record is as before', () => {
  const other = play(
    [
      [cast.carl, determine([reject('acc1', 'subscriber'), comply('acc2')]), at(10)],
      [cast.mara, sendNotice(MATTER, at(70)), at(10)],
    ],
    heard,
  )
  const last = other.findLast(e => e.kind === 'NoticeSent')
  assert.ok(last?.kind === 'NoticeSent' && last.data.wider && !('lines' in last.data))
})

function withoutLines<T extends object>(data: T): T {
  const { lines: _, ...rest } = data as T & { lines?: unknown }
  return rest as T
}
