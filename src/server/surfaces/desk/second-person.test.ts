// Whose turn a second look is not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, gagged, given, play, readSecrecy, roadTo } from '../../../../test/given.ts'
import type { Demand } from '../../../domain/registry/state.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { secondPerson } from './second-person.ts'

const staffOf = (...all: readonly Actor[]) => all.flatMap(a => (a.kind === 'staff' ? [a] : []))
const everybody = staffOf(...Object.values(cast))

test('who read a paper for secrecy waits for another person, and is told where nobody else has the role', () => {
  const past = roadTo('determined')
  const { id } = (given(past).state as Demand).matters[0]!
  const d = given(play([[cast.mara, readSecrecy(id, gagged)]], past)).state as Demand
  assert.equal(secondPerson(d, 'confirm_secrecy', cast.mara, everybody), 'another')
  assert.equal(secondPerson(d, 'confirm_secrecy', cast.carl, everybody), null, 'it is theirs')
  assert.equal(
    secondPerson(d, 'confirm_secrecy', cast.mara, staffOf(cast.mara, cast.ines, cast.sub)),
    'nobody',
  )
  assert.equal(secondPerson({ ...d, named: ['mara'] }, 'confirm_secrecy', cast.mara, everybody), 'nobody')
})

test('who took a paper in waits for another person to call', () => {
  const d = given(roadTo('authenticated')).state as Demand
  const taken = { ...d, receivedBy: { kind: 'staff', id: 'mara' } as const }
  assert.equal(secondPerson(taken, 'callback', cast.mara, everybody), 'another')
  assert.equal(secondPerson(taken, 'callback', cast.carl, everybody), null)
  assert.equal(secondPerson(taken, 'callback', cast.mara, staffOf(cast.mara, cast.ada)), 'nobody')
})

test('who recorded an exception does not approve it, whatever the role', () => {
  const d = given(roadTo('determined')).state as Demand
  const redirectException = { ground: 'tenant_unreachable', note: 'No contact.', by: 'carl' } as const
  const matters = d.matters.map(m => ({
    ...m,
    redirectException,
    exceptionBy: 'carl',
    exceptionApprovedBy: null,
  }))
  const own = { ...d, matters }
  assert.equal(secondPerson(own, 'approve_exception', cast.carl, everybody), 'another')
  assert.equal(secondPerson(own, 'approve_exception', cast.ada, everybody), null)
  assert.equal(
    secondPerson(own, 'approve_exception', cast.carl, staffOf(cast.carl, cast.subCounsel, cast.root)),
    'nobody',
  )
  assert.equal(secondPerson(own, 'determine', cast.carl, everybody), null, 'another step is not barred')
})
