import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, cast, given, play, roadTo, type Step } from '../../../test/given.ts'
import { facts } from '../../../test/papers/papers.ts'
import type { Command } from '../registry/command.ts'
import type { Demand } from '../registry/state.ts'
import { nextStep } from '../turn/next.ts'
import { isFiledThere, mayFileStray } from './stray.ts'

const NAME = { demand: 'f'.repeat(32), reference: 'D-STRAY' }
const state = (...past: Parameters<typeof given>): Demand => given(...past).state as Demand
const stray = { ...state(roadTo('received')), id: NAME.demand, reference: NAME.reference }
const open = state(roadTo('notified'))
const file: Command = { type: 'file_as_not_demand', reason: 'reply_filed_elsewhere', note: 'Its answer.' }
const reply: Command = {
  type: 'file_reply',
  stray: NAME,
  receivedAt: at(1),
  documents: [],
  from: 'admin@acme.example',
  authenticated: true,
  subject: 'Your letter',
  text: 'We object.',
}

test('what came as a demand of its own is filed to the demand that it answers, and somebody reads it there', () => {
  assert.equal(mayFileStray(stray, open), null)
  const filed = play([[cast.ines, reply, at(5)]], roadTo('notified'))
  assert.equal(nextStep(state(filed), at(6)).step, 'read_message')
  assert.deepEqual([isFiledThere(stray, state(filed)), isFiledThere(stray, open)], [true, false])
})

test('a closed demand takes what belongs to it', () => {
  given(roadTo('closed'))
    .when(reply, { by: cast.ines, at: at(9999) })
    .then(['ReplyFiled'])
})

test('no demand whose facts were confirmed, nor one that is filed, is filed to another', () => {
  const demand = { ...stray, facts: facts(['anna@acme.example']) }
  assert.equal(mayFileStray(demand, open)?.code, 'wrong_stage')
  const away = { ...state(play([[cast.ines, file]], roadTo('received'))), id: NAME.demand }
  assert.equal(mayFileStray(away, open)?.code, 'wrong_stage')
  assert.equal(mayFileStray(stray, { ...away, id: open.id })?.code, 'wrong_stage')
  assert.equal(mayFileStray(open, open)?.code, 'invalid_input')
})

test('what it says goes to nobody who may not read it, and neither names the other to who may not know of it', () => {
  const named = (d: Demand, ...people: string[]): Demand => ({ ...d, named: people })
  assert.equal(mayFileStray(stray, named(open, 'carl'))?.cite, 'promise 10')
  assert.equal(mayFileStray(named(stray, 'carl'), open)?.cite, 'promise 10')
  assert.equal(mayFileStray(named(stray, 'carl'), named(open, 'carl', 'mara'))?.cite, 'promise 10')
  assert.equal(mayFileStray(named(stray, 'mara', 'carl'), named(open, 'carl', 'mara')), null)
  const taken = { how: 'person', seenBy: [], by: 'mara', at: at(1), settled: null } as const
  assert.equal(mayFileStray({ ...named(stray, 'carl'), taken }, named(open, 'carl'))?.code, 'wrong_stage')
})

test('who writes about what was filed as not a demand is heard, before and after the second look', () => {
  const mail: Step = [cast.mail, { ...reply, stray: undefined } as unknown as Command, at(5)]
  const filed = play([[cast.ines, file, at(2)]], roadTo('received'))
  assert.equal(nextStep(state(play([mail], filed)), at(6)).step, 'read_message')
  const seen = play([[cast.mara, { type: 'confirm_not_demand', note: '' }, at(3)], mail], filed)
  assert.equal(nextStep(state(seen), at(6)).step, 'read_message')
  const read = play([[cast.mara, { type: 'read_messages', note: 'Only thanks.' }, at(7)]], seen)
  assert.equal(nextStep(state(read), at(8)).step, 'done')
  // What came before it was filed was filed with it.
  const before = play(
    [
      [cast.mail, { ...reply }, at(1)],
      [cast.ines, file, at(2)],
    ],
    roadTo('received'),
  )
  assert.equal(nextStep(state(before), at(6)).step, 'confirm_not_demand')
})
